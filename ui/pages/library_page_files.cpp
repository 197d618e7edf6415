// SPDX-License-Identifier: GPL-3.0-or-later
// LibraryPage for other pages, which know tracks by their files.
#include "ui/pages/library_page.h"
#include "ui/pages/library_table_view.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSet>

#include <filesystem>

namespace genrescope::ui {

namespace {

QString normal(const std::filesystem::path &path)
{
    std::error_code code;
    const std::filesystem::path whole = std::filesystem::absolute(path, code);
    return QString::fromStdString((code ? path : whole).lexically_normal().string());
}

} // namespace

std::vector<TrackId> LibraryPage::tracksOf(const QStringList &files) const
{
    QSet<QString> wanted;
    for (const QString &file : files)
        wanted += normal(file.toStdString());
    std::vector<TrackId> tracks;
    for (TrackId track = 0; track < m_model.totalCount(); ++track)
        if (wanted.contains(normal(m_model.store().path(track))))
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

int LibraryPage::changeGenreOf(const QStringList &files, const QString &genre)
{
    const std::vector<TrackId> tracks = tracksOf(files);
    if (!tracks.empty())
        m_editor.changeGenre(tracks, genre);
    return static_cast<int>(tracks.size());
}

} // namespace genrescope::ui
