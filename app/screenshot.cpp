// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include "ui/main_window.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QPixmap>
#include <QTimer>
#include <cstdio>

namespace genrescope::app {

namespace {

constexpr int look_ms = 150;
constexpr int quietLooks = 6; // work may pause between two steps: only a while of rest counts
constexpr int patience_ms = 600'000;

int write(ui::MainWindow &window, const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (window.grab().save(file))
        return 0;
    std::fprintf(stderr, "genrescope: %s: cannot be written\n", qUtf8Printable(file));
    return 1;
}

} // namespace

std::optional<QSize> parseSize(const QString &text)
{
    const QStringList parts = text.split(u'x');
    bool widthIsNumber = false;
    bool heightIsNumber = false;
    const QSize size(parts.value(0).toInt(&widthIsNumber), parts.value(1).toInt(&heightIsNumber));
    const bool usable = parts.size() == 2 && widthIsNumber && heightIsNumber && size.width() >= 200 &&
                        size.height() >= 200 && size.width() <= 10000 && size.height() <= 10000;
    return usable ? std::optional(size) : std::nullopt;
}

void takeScreenshotWhenIdle(ui::MainWindow &window, QSize size, const QString &file)
{
    window.setFixedSize(size); // whatever the screen
    QApplication::setCursorFlashTime(0);
    auto *timer = new QTimer(&window);
    timer->setInterval(look_ms);
    QObject::connect(
        timer, &QTimer::timeout, &window,
        [&window, timer, file, quiet = 0, last = QImage(), deadline = QDeadlineTimer(patience_ms)]() mutable {
            const QImage now = window.isIdle() ? window.grab().toImage() : QImage();
            quiet = !now.isNull() && now == last ? quiet + 1 : 0;
            last = now;
            if (quiet < quietLooks && !deadline.hasExpired())
                return;
            timer->stop();
            if (quiet < quietLooks)
                std::fprintf(stderr, "genrescope: still at work after ten minutes; taken as it is\n");
            QApplication::exit(write(window, file));
        });
    timer->start();
}

} // namespace genrescope::app
