// SPDX-License-Identifier: GPL-3.0-or-later
// LibraryPage for other pages, which know tracks by their files.
#include "ui/pages/library/library_link.h"
#include "ui/pages/library/library_page.h"
#include "ui/pages/library/library_table_view.h"

#include <QItemSelectionModel>
#include <QLineEdit>

namespace genrescope::ui {

std::vector<TrackId> LibraryPage::tracksOf(const QStringList &files) const
{
    std::vector<TrackId> tracks;
    for (const QString &file : files)
        for (const TrackId track : m_model.store().tracksAt(file.toStdString()))
            if (!m_model.isRemoved(track))
                tracks.push_back(track);
    return tracks;
}

bool LibraryPage::selectFile(const QString &file)
{
    const std::vector<TrackId> tracks = tracksOf({file});
    if (tracks.empty())
        return false;
    if (m_model.rowOf(tracks.front()) < 0) { // a search or a filter hides it
        m_search->clear();
        m_model.setSearch({});
        m_model.setGenreFilter({});
        m_model.setMarkFilter({});
        refreshFilters();
    }
    const int row = m_model.rowOf(tracks.front());
    if (row < 0)
        return false;
    // Not selectRow(): while Ctrl is held, as by a shortcut, that would add to what is selected.
    m_table->selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::ClearAndSelect |
                                                                          QItemSelectionModel::Rows);
    m_table->scrollTo(m_model.index(row, 0));
    return true;
}

int LibraryPage::holds(const QStringList &files) const
{
    return static_cast<int>(tracksOf(files).size());
}

Relabelled LibraryPage::changeGenreOf(const QStringList &files, const QString &genre)
{
    const std::vector<TrackId> tracks = tracksOf(files);
    return {.held = static_cast<int>(tracks.size()), .changed = m_editor.changeGenre(tracks, genre)};
}

} // namespace genrescope::ui
