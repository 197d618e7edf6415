// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of tracks: playlists that come in, and playlists and manifests that go out.
#include "core/audio/playlist_writer.h"
#include "ui/bridge/background.h"
#include "ui/pages/library/library_page.h"
#include "ui/pages/library/library_table_view.h"
#include "ui/pages/panel_frame.h"
#include "ui/settings/save_place.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLabel>
#include <QStackedWidget>

#include <algorithm>
#include <iterator>

namespace genrescope::ui {

namespace {

struct ListWritten
{
    Result<void> result;
    int tracks = 0;
    int leftOut = 0; ///< without a genre, of a manifest
};

ListWritten writeManifestOf(const std::vector<ManifestItem> &items, const std::filesystem::path &file)
{
    Manifest manifest;
    for (const ManifestItem &item : items)
        if (!item.genre.empty())
            manifest.items.push_back(item);
    const auto listed = static_cast<int>(manifest.items.size());
    if (listed == 0)
        return {.leftOut = static_cast<int>(items.size())};
    return {writeManifest(manifest, file), listed, static_cast<int>(items.size()) - listed};
}

} // namespace

void LibraryPage::takeFiles(const QStringList &files, const QStringList &missing)
{
    m_opening = {};
    std::vector<TrackId> removed; // they are asked for again
    for (const QString &file : files)
        std::ranges::copy_if(m_model.store().tracksAt(file.toStdString()), std::back_inserter(removed),
                             [this](TrackId track) { return m_model.isRemoved(track); });
    const TrackId first = m_model.appendFiles(files);
    m_editor.putBack(removed);
    if (m_model.totalCount() == 0) {
        showProblem(tr("There is no music in what was opened."));
        return;
    }
    m_problem->hide();
    if (!missing.isEmpty()) {
        constexpr int mostNamed = 30;
        m_problem->setText(tr("%Ln files of what was opened are not there, for instance %1.", nullptr,
                              static_cast<int>(missing.size()))
                               .arg(QFileInfo(missing.first()).fileName()));
        m_problem->setToolTip(missing.mid(0, mostNamed).join(QLatin1Char('\n')));
        m_problem->show();
    }
    m_stack->setCurrentWidget(m_frame);
    if (first >= 0 && m_model.rowOf(first) < 0)
        clearFilters(); // what was looked for before must not hide what was asked for now
    refreshFilters();
    if (first >= 0)
        lookUp(m_index.isLookingUp() ? 0 : first); // one look-up replaces another
    if (m_current < 0 && first >= 0)
        m_table->setCurrentIndex(m_model.index(m_model.rowOf(first), 0));
}

void LibraryPage::makeExport()
{
    m_export = new QAction(icon(QStringLiteral("export")), QString(), this);
    m_export->setObjectName(QStringLiteral("exportList"));
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_export->setShortcutContext(Qt::WidgetShortcut);
    m_export->setToolTip(
        tr("As a playlist (M3U8) or a manifest (CSV): the selected tracks, or all that are shown"));
    connect(m_export, &QAction::triggered, this, &LibraryPage::askForList);
    m_table->addAction(m_export);
}

void LibraryPage::refreshExport()
{
    int tracks = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        tracks += range.height();
    if (tracks < 2)
        tracks = m_model.rowCount();
    m_export->setText(tracks > 0 ? tr("Export list of %Ln tracks…", nullptr, tracks) : tr("Export list…"));
    m_export->setEnabled(tracks > 0);
}

std::vector<TrackId> LibraryPage::inTableOrder() const
{
    QModelIndexList selected = m_table->selectionModel()->selectedRows();
    std::ranges::sort(selected, {}, &QModelIndex::row);
    std::vector<TrackId> tracks;
    for (const QModelIndex &index : selected)
        tracks.push_back(m_model.trackAt(index.row()));
    return tracks;
}

std::vector<TrackId> LibraryPage::listedTracks() const
{
    std::vector<TrackId> tracks = inTableOrder();
    if (tracks.size() > 1)
        return tracks;
    tracks.clear();
    tracks.reserve(static_cast<std::size_t>(m_model.rowCount()));
    for (int row = 0; row < m_model.rowCount(); ++row)
        tracks.push_back(m_model.trackAt(row));
    return tracks;
}

void LibraryPage::askForList()
{
    const QString playlists = tr("Playlists (*.m3u8)");
    auto *dialog =
        new QFileDialog(window(), tr("Export list"), existingFolder(m_settings.get(keys::lastFolder)));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({playlists, tr("Manifests (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("m3u8"));
    const QString stem =
        m_manifest.isEmpty() ? QStringLiteral("library") : QFileInfo(m_manifest).completeBaseName();
    dialog->selectFile(stem + QStringLiteral("-list.m3u8"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, playlists](const QString &filter) {
        dialog->setDefaultSuffix(filter == playlists ? QStringLiteral("m3u8") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_settings.set(keys::lastFolder, QFileInfo(file).absolutePath());
        exportList(file);
    });
    dialog->open();
}

void LibraryPage::exportList(const QString &file)
{
    const TrackStore &store = m_model.store();
    std::vector<ManifestItem> items;
    std::vector<PlaylistEntry> entries;
    const bool manifest = file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    for (const TrackId track : listedTracks()) {
        ManifestItem item = store.item(track);
        if (manifest)
            items.push_back(std::move(item));
        else
            entries.push_back({std::move(item.path), std::move(item.artist), std::move(item.title),
                               store.duration_s(track)});
    }
    const auto write = [manifest, items = std::move(items), entries = std::move(entries),
                        path = std::filesystem::path(file.toStdString())] {
        return manifest ? writeManifestOf(items, path)
                        : ListWritten{writePlaylist(entries, path), static_cast<int>(entries.size())};
    };
    inBackground(this, write, [this, file](const ListWritten &written, const QString &bug) {
        if (!bug.isEmpty() || !written.result) {
            Q_EMIT message(bug.isEmpty() ? QString::fromStdString(written.result.error().message) : bug);
            return;
        }
        QStringList sentences;
        if (written.tracks > 0)
            sentences.append(
                tr("%Ln tracks are in %1.", nullptr, written.tracks).arg(QFileInfo(file).fileName()));
        if (written.leftOut > 0)
            sentences.append(tr("%Ln tracks without a genre are not in it.", nullptr, written.leftOut));
        Q_EMIT message(sentences.join(u' '));
    });
}

} // namespace genrescope::ui
