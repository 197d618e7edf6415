// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/classify/drop_zone.h"

#include "ui/theme/app_style.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace genrescope::ui {

namespace {

/// The picture of what the page does: a sound's outline running into three bars of different confidence.
class Emblem final : public QWidget
{
public:
    explicit Emblem(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(232, 84);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        static constexpr double wave[] = {0.16, 0.34, 0.58, 0.42, 0.78, 1.0, 0.7, 0.88, 0.5, 0.62, 0.3, 0.18};
        static constexpr double bars[] = {1.0, 0.55, 0.3};
        const Colours &c = coloursFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        double x = 0;
        for (const double height : wave) {
            const double h = height * (this->height() - 16);
            painter.drawRoundedRect(QRectF(x, (this->height() - h) / 2.0, 5, h), 2.5, 2.5);
            x += 10;
        }
        icon(QStringLiteral("chevron-right"), IconTone::Muted)
            .paint(&painter, QRect(124, height() / 2 - 9, 18, 18));
        for (int i = 0; i < 3; ++i) {
            const QRectF track(150, 22 + i * 16, 80, 8);
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.track);
            painter.drawRoundedRect(track, 4, 4);
            painter.setBrush(blended(c.surface, c.accent, i == 0 ? 1.0 : i == 1 ? 0.6 : 0.4));
            painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * bars[i], 8)), 4, 4);
        }
    }
};

} // namespace

DropZone::DropZone(QWidget *parent)
    : QWidget(parent)
{
    auto *title = new QLabel(tr("Drop music here"), this);
    setTextSize(title, 1.55, QFont::DemiBold);
    auto *sentence =
        mutedLabel(tr("Files, folders or playlists, anywhere on the window. Every track is heard from\n"
                      "beginning to end, and nothing leaves this computer."),
                   this);
    sentence->setAlignment(Qt::AlignCenter);
    auto *formats =
        mutedLabel(tr("MP3 · FLAC · Ogg · Opus · M4A · WAV · AIFF · WMA · the sound of videos"), this);
    setTextSize(formats, 0.9);

    auto *files =
        new QPushButton(icon(QStringLiteral("file-add"), IconTone::OnAccent), tr("Open files…"), this);
    makePrimary(files);
    auto *folder = new QPushButton(icon(QStringLiteral("folder-add")), tr("Open folder…"), this);
    auto *demo = new QPushButton(icon(QStringLiteral("music")), tr("Try the demo library"), this);
    demo->setToolTip(tr("Forty to sixty excerpts of free music that came with the installation"));
    m_demoButton = demo;
    connect(files, &QPushButton::clicked, this, &DropZone::openFiles);
    connect(folder, &QPushButton::clicked, this, &DropZone::openFolder);
    connect(demo, &QPushButton::clicked, this, &DropZone::openDemo);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(files);
    buttons->addWidget(folder);
    buttons->addWidget(demo);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 32, 48, 32);
    layout->setSpacing(0);
    layout->addStretch(4);
    layout->addWidget(new Emblem(this), 0, Qt::AlignHCenter);
    layout->addSpacing(18);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(24);
    layout->addLayout(buttons);
    layout->addSpacing(24);
    layout->addWidget(formats, 0, Qt::AlignHCenter);
    layout->addStretch(5);
    setDemoAvailable(false);
}

void DropZone::setDemoAvailable(bool available)
{
    m_demoButton->setVisible(available);
}

QRect DropZone::zone() const
{
    return rect().adjusted(24, 8, -24, -24);
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(c.surface);
    QPen pen(c.strongBorder, 1.5);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(zone()).adjusted(1, 1, -1, -1), 14, 14);
}

} // namespace genrescope::ui
