// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's tour: which control each step points at.
#include "ui/dialogs/tour.h"
#include "ui/main_window.h"
#include "ui/pages/classify/drop_zone.h"
#include "ui/pages/library/library_track_panel.h"
#include "ui/settings/setting_keys.h"
#include "ui/side_bar.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>

namespace genrescope::ui {

namespace {

/// The first of `parts` that is in sight, in the window's coordinates.
QRect firstInSight(const QWidget &window, std::initializer_list<const QWidget *> parts)
{
    for (const QWidget *part : parts)
        if (part && part->isVisible() && part->window() == &window) // not a panel in a window of its own
            return {part->mapTo(&window, QPoint()), part->size()};
    return {};
}

} // namespace

void MainWindow::makeTour()
{
    const auto page = [this](const char *name, const QString &title, const QString &text,
                             std::function<QRect()> where) {
        return TourStep{
            .page = QString::fromLatin1(name), .title = title, .text = text, .where = std::move(where)};
    };
    const auto onPage = [this](const QWidget *shown, std::initializer_list<const QWidget *> parts) {
        return m_pages->currentWidget() == shown ? firstInSight(*this, parts) : QRect();
    };
    std::vector<TourStep> steps;
    steps.push_back(
        page("classify", tr("Drop music, read its genre"),
             tr("Drag files, folders or playlists anywhere onto the window. Each becomes a row with its "
                "genre, the confidence, and how the genre changes over the track."),
             [this, onPage] {
                 return onPage(m_classify, {m_classify->findChild<DropZone *>(), &m_classify->table()});
             }));
    steps.push_back(
        page("library", tr("Search and put in order"),
             tr("A data set with its genres. Without one of your own, the demo library is here. Type to "
                "search, press Space to play, correct genres with F2; Undo takes it back."),
             [this, onPage] {
                 return onPage(m_library, {m_library->findChild<QLineEdit *>(QStringLiteral("librarySearch")),
                                           m_library});
             }));
    steps.push_back(
        page("library", tr("See what a network sees"),
             tr("The selected track's mel-spectrogram. A click plays from there, the wheel zooms; “Model's "
                "view” shows the genre over time and what in the sound speaks for it."),
             [this, onPage] {
                 return onPage(m_library, {&m_library->trackPanel(), m_library});
             }));
    steps.push_back(page(
        "train", tr("Train a network"),
        tr("Choose a data set, a network and a schedule; what does not fit is said beside the field. "
           "Then start, and watch curves and confusions grow. The window stays free meanwhile."),
        [this, onPage] {
            return onPage(m_train, {m_train->findChild<QPushButton *>(QStringLiteral("start")), m_train});
        }));
    steps.push_back(
        page("compare", tr("Compare runs"),
             tr("Every run is kept. Pick some, see which settings differ and whether a difference is more "
                "than chance, and save any chart for a paper with a right click."),
             [this] { return firstInSight(*this, {m_sideBar->button(3)}); }));
    steps.push_back(
        page("classify", tr("Everything by name"),
             tr("Ctrl+K finds any command, page, setting or recent file by a few letters. F1 explains the "
                "page you are on. This tour is in the Help menu, too."),
             [this] {
                 for (QAction *menu : menuBar()->actions())
                     if (menu->objectName() == QLatin1StringView("helpMenu"))
                         return menuBar()->actionGeometry(menu).translated(menuBar()->mapTo(this, QPoint()));
                 return QRect();
             }));
    m_tour = new Tour(*this, std::move(steps), [this](const QString &name) { showPage(name); });
    connect(m_tour, &Tour::ended, this, [this] { m_context.settings.set(keys::tourDone, true); });
}

void MainWindow::offerTour()
{
    if (!m_context.settings.get(keys::tourDone))
        connect(this, &MainWindow::started, m_tour, &Tour::start, Qt::SingleShotConnection);
}

} // namespace genrescope::ui
