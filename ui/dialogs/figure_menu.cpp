// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/figure_menu.h"

#include "ui/bridge/background.h"
#include "ui/dialogs/figure_dialog.h"
#include "ui/dialogs/figure_table_dialog.h"
#include "ui/settings/key_bindings.h"
#include "ui/settings/save_place.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>
#include <QPainter>
#include <QStandardPaths>
#include <QStatusBar>
#include <QWidget>

namespace genrescope::ui {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("FigureMenu", source);
}

/// As large as on screen at twice its resolution, in the light theme.
QImage pictureOf(const Figure &figure, const QWidget &chart)
{
    constexpr int scale = 2;
    QImage image(chart.size() * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    figure.paint(painter, QRectF(chart.rect()), chart.font());
    return image;
}

/// In the status bar of the chart's window, if it has one; of a panel that floats, in that of the window it
/// belongs to.
void say(const QWidget &chart, const QString &sentence)
{
    const QWidget *top = chart.window();
    while (qobject_cast<const QDockWidget *>(top) && top->parentWidget())
        top = top->parentWidget()->window();
    if (const auto *window = qobject_cast<const QMainWindow *>(top))
        window->statusBar()->showMessage(sentence, 6000);
}

} // namespace

QAction *offerFigure(QWidget *chart, Settings &settings, FigureSource source)
{
    chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *save = new QAction(icon(QStringLiteral("export")),
                             text(QT_TRANSLATE_NOOP("FigureMenu", "Save figure…")), chart);
    QObject::connect(save, &QAction::triggered, chart, [chart, source, &settings] {
        const QString folder =
            existingFolder(settings.get(keys::figureFolder), QStandardPaths::PicturesLocation);
        auto *dialog = new FigureDialog(source(), settings, folder, chart->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &FigureDialog::saved, chart, [chart](const QStringList &files) {
            QStringList names;
            for (const QString &file : files)
                names += QDir::toNativeSeparators(file);
            say(*chart,
                text(QT_TRANSLATE_NOOP("FigureMenu", "Written: %1")).arg(names.join(QStringLiteral(", "))));
        });
        dialog->open();
    });
    auto *picture = new QAction(icon(QStringLiteral("copy")),
                                text(QT_TRANSLATE_NOOP("FigureMenu", "Copy picture")), chart);
    QObject::connect(picture, &QAction::triggered, chart, [chart, source] {
        QGuiApplication::clipboard()->setImage(pictureOf(source(), *chart));
    });
    auto *numbers = new QAction(text(QT_TRANSLATE_NOOP("FigureMenu", "Copy numbers")), chart);
    QObject::connect(numbers, &QAction::triggered, chart, [chart, source] {
        const auto copy = [](const QString &text, const QString &) {
            QGuiApplication::clipboard()->setText(text);
        };
        if (const Figure figure = source(); figure.manyNumbers)
            inBackground(chart, figure.manyNumbers, copy);
        else
            copy(figure.csv, {});
    });
    auto *table = new QAction(text(QT_TRANSLATE_NOOP("FigureMenu", "Show as table")), chart);
    table->setShortcut(QKeySequence(Qt::Key_F6));
    table->setProperty(fixedKeys, true); // every chart has one
    table->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(table, &QAction::triggered, chart, [chart, source] {
        const Figure figure = source();
        if (figure.manyNumbers) {
            say(*chart, text(QT_TRANSLATE_NOOP(
                            "FigureMenu", "Too many numbers for a table: Save figure… writes them as CSV")));
            return;
        }
        auto *dialog = new FigureTableDialog(figure, chart->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    if (chart->focusPolicy() == Qt::NoFocus)
        chart->setFocusPolicy(Qt::StrongFocus); // its menu and its table are there for the keyboard, too
    chart->addActions({save, picture, numbers, table});
    return save;
}

} // namespace genrescope::ui
