// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to the library page: dialogs, context menu, drops, keys.
#include "ui/pages/library/library_page.h"

#include "ui/pages/library/library_import_panel.h"
#include "ui/pages/library/library_table_view.h"
#include "ui/pages/library/library_track_panel.h"
#include "ui/pages/library/track_labels.h"
#include "ui/settings/setting_keys.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>

namespace genrescope::ui {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

/// FMA's table has its own name, and is none of ours.
bool isManifest(const QString &file)
{
    return file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) &&
           QFileInfo(file).fileName() != QLatin1String("tracks.csv");
}

} // namespace

void LibraryPage::askForManifest()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Open manifest"), m_settings.get(keys::lastFolder), tr("Manifests (*.csv);;All files (*)"));
    if (file.isEmpty())
        return;
    m_settings.set(keys::lastFolder, QFileInfo(file).absolutePath());
    openManifest(file);
}

void LibraryPage::askForFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a folder of music"),
                                                             m_settings.get(keys::lastFolder));
    if (folder.isEmpty())
        return;
    m_settings.set(keys::lastFolder, folder);
    addFiles({folder});
}

void LibraryPage::askForFiles()
{
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Add music"), m_settings.get(keys::lastFolder));
    if (files.isEmpty())
        return;
    m_settings.set(keys::lastFolder, QFileInfo(files.first()).absolutePath());
    addFiles(files);
}

std::vector<TrackId> LibraryPage::selectedTracks() const
{
    std::vector<TrackId> tracks;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        tracks.push_back(m_model.trackAt(index.row()));
    return tracks;
}

QStringList LibraryPage::selectedFiles() const
{
    QStringList files;
    for (const TrackId track : selectedTracks())
        files.append(m_model.filePath(track));
    return files;
}

void LibraryPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void LibraryPage::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // never moves the source
    event->accept();
    if (files.size() == 1 && isManifest(files.first()))
        openManifest(files.first());
    else if (files.size() == 1 && TrackLabels::isLabelFile(files.first()))
        m_panel->labels().open(files.first());
    else if (files.size() == 1)
        addOrImport(files.first());
    else
        addFiles(files);
}

void LibraryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (event->key() == Qt::Key_Escape && m_import->isVisible()) {
        leaveImport();
    } else if (event->key() == Qt::Key_Escape && selectedTracks().size() > 1) {
        // First what is seen: filters that went behind a selection would leave another one than was made.
        m_table->clearSelection();
    } else if (event->key() == Qt::Key_Escape && isFiltered()) {
        clearFilters();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace genrescope::ui
