// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with tracks: the context menu of the table, each entry with its key.
#include "ui/dialogs/question.h"
#include "ui/dialogs/track_properties.h"
#include "ui/pages/library/library_genre_bar.h"
#include "ui/pages/library/library_mark_bar.h"
#include "ui/pages/library/library_page.h"
#include "ui/pages/library/library_table_view.h"
#include "ui/pages/library/library_track_panel.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QUrl>

#include <algorithm>

namespace genrescope::ui {

void LibraryPage::makeTrackActions()
{
    const auto make = [this](const QString &iconName, const QString &text, const QKeySequence &keys,
                             auto slot) {
        auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, m_table);
        action->setShortcut(keys);
        action->setShortcutContext(
            Qt::WidgetShortcut); // Return and Ctrl+C mean other things elsewhere on the page
        connect(action, &QAction::triggered, this, slot);
        if (keys != QKeySequence(Qt::Key_Return)) // which the table takes itself, and dialogs over it need
            m_table->addAction(action);
        m_trackActions.append(action);
    };
    const auto separate = [this] {
        auto *line = new QAction(m_table);
        line->setSeparator(true);
        m_trackActions.append(line);
    };
    make(QStringLiteral("play"), tr("Play"), Qt::Key_Return, [this] { Q_EMIT m_table->playRequested(); });
    make(QStringLiteral("classify"), tr("Classify"), Qt::CTRL | Qt::Key_Return,
         [this] { Q_EMIT classifyRequested(selectedFiles()); });
    separate();
    m_trackActions.append(nullptr); // the genres, which are others each time
    const auto same = [&](const QString &text, const QKeySequence &keys, TrackField field) {
        make({}, text, keys, [this, field] { selectSame(field); });
    };
    same(tr("Select same artist"), Qt::CTRL | Qt::ALT | Qt::Key_A, TrackField::Artist);
    same(tr("Select same album"), Qt::CTRL | Qt::ALT | Qt::Key_L, TrackField::Album);
    same(tr("Select same genre"), Qt::CTRL | Qt::ALT | Qt::Key_G, TrackField::Genre);
    separate();
    make(QStringLiteral("remove"), tr("Remove from the library"), QKeySequence::Delete,
         &LibraryPage::removeSelected);
    make(QStringLiteral("folder"), tr("Show in folder"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
         &LibraryPage::showInFolder);
    make(QStringLiteral("copy"), tr("Copy rows"), QKeySequence::Copy, &LibraryPage::copyRows);
    make({}, tr("Copy path"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
         [this] { QGuiApplication::clipboard()->setText(selectedFiles().join(QLatin1Char('\n'))); });
    separate();
    make(QStringLiteral("info"), tr("Properties"), Qt::ALT | Qt::Key_Return, &LibraryPage::showProperties);
}

void LibraryPage::refreshTrackActions()
{
    const bool any = m_table->selectionModel()->hasSelection();
    for (QAction *action : m_trackActions)
        if (action && !action->isSeparator())
            action->setEnabled(any);
}

void LibraryPage::showContextMenu(const QPoint &position)
{
    if (!m_table->selectionModel()->hasSelection())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("trackMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : m_trackActions) {
        if (action) {
            menu->addAction(action);
            continue;
        }
        menu->addMenu(makeGenreMenu(menu));
        menu->addAction(m_usePredicted);
        menu->addAction(m_predictSelected);
        menu->addSeparator();
    }
    menu->addAction(m_export);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

/// In the columns that are shown, as they are shown, with a header: what a spreadsheet takes.
void LibraryPage::copyRows()
{
    QList<int> columns;
    for (int visual = 0; visual < m_model.columnCount(); ++visual)
        if (const int column = m_table->horizontalHeader()->logicalIndex(visual);
            !m_table->isColumnHidden(column))
            columns.append(column);
    QStringList lines;
    const auto addLine = [&](const auto &cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(QString(cell(column)).replace(QLatin1Char('\t'), QLatin1Char(' ')).simplified());
        lines.append(cells.join(QLatin1Char('\t')));
    };
    addLine([this](int column) { return m_model.headerData(column, Qt::Horizontal).toString(); });
    for (const TrackId track : inTableOrder())
        addLine([this, row = m_model.rowOf(track)](int column) {
            return m_model.index(row, column).data().toString();
        });
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    Q_EMIT message(tr("%Ln rows copied", nullptr, static_cast<int>(lines.size()) - 1));
}

void LibraryPage::showInFolder()
{
    const QString file = m_model.filePath(m_current);
    if (!file.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
}

/// Of those that are shown: what is selected unseen is changed unseen.
void LibraryPage::selectSame(TrackField field)
{
    if (m_current < 0)
        return;
    const QString wanted = m_model.store().text(m_current, field);
    if (wanted.isEmpty()) {
        Q_EMIT message(tr("This track says nothing there."));
        return;
    }
    QItemSelection selection;
    int first = -1, selected = 0;
    for (int row = 0; row <= m_model.rowCount(); ++row) {
        const bool equal =
            row < m_model.rowCount() && m_model.store().text(m_model.trackAt(row), field) == wanted;
        selected += equal;
        if (equal && first < 0)
            first = row;
        if (equal || first < 0)
            continue;
        selection.select(m_model.index(first, 0), m_model.index(row - 1, m_model.columnCount() - 1));
        first = -1;
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    Q_EMIT message(tr("%Ln tracks selected", nullptr, selected));
}

/// No file is touched.
void LibraryPage::removeSelected()
{
    const std::vector<TrackId> tracks = inTableOrder();
    if (tracks.empty())
        return;
    const auto count = static_cast<int>(tracks.size());
    askIfMany(count,
              {.name = QStringLiteral("manyRemoved"),
               .title = tr("Remove from the library"),
               .sentence = tr("Remove %Ln tracks from the library? Their files stay.", nullptr, count),
               .icon = QStringLiteral("library"),
               .yes = tr("&Remove")},
              [this, tracks] { remove(tracks); });
}

void LibraryPage::remove(const std::vector<TrackId> &tracks)
{
    m_editor.removeTracks(tracks);
    Q_EMIT message(tr("%Ln tracks removed from the library; the files stay. Undo puts them back.", nullptr,
                      static_cast<int>(tracks.size())));
}

/// The track that was shown may have gone, or come back to a library in which none was left.
void LibraryPage::showCurrentAfterRemoval()
{
    refreshFilters();
    if (m_current >= 0 && !m_model.isRemoved(m_current))
        return;
    if (const int row = std::min(m_topSelected, m_model.rowCount() - 1); row >= 0) {
        m_table->setCurrentIndex(m_model.index(row, 0));
    } else {
        m_panel->clear();
        m_current = -1;
    }
}

void LibraryPage::showProperties()
{
    if (m_current < 0)
        return;
    const int row = m_model.rowOf(m_current);
    const auto shown = [&](TrackField field) {
        return m_model.index(row, static_cast<int>(field)).data().toString();
    };
    auto *dialog = new TrackPropertiesDialog({.file = m_model.filePath(m_current),
                                              .title = shown(TrackField::Title),
                                              .artist = shown(TrackField::Artist),
                                              .album = shown(TrackField::Album),
                                              .genre = shown(TrackField::Genre),
                                              .split = shown(TrackField::Split),
                                              .condition = m_model.conditionSentences(m_current)},
                                             window());
    dialog->open();
}

bool LibraryPage::isFiltered() const
{
    return !m_search->text().isEmpty() || !m_model.genreFilter().isEmpty() || !m_model.markFilter().isEmpty();
}

void LibraryPage::clearFilters()
{
    m_search->clear();
    m_genres->clearChecks();
    m_marks->clearChecks();
}

} // namespace genrescope::ui
