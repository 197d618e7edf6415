// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/latest_task.h"
#include "ui/models/track_table_model.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace genrescope::ui {

struct LoadedLibrary
{
    QString manifest;
    std::string hash; ///< contentHash() of the manifest
    TrackStore store;
    QStringList warnings; ///< lines that were skipped, one sentence each
    bool isDemo = false;  ///< the installed demo library, by whatever path
};

/// Reads manifests, folders and tags off the window's thread.
class LibraryLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryLoader)

public:
    struct TagRequest
    {
        TrackId track = 0;
        QString file;
    };

    explicit LibraryLoader(QObject *parent = nullptr);

    /// What to open at the start: `remembered` if it is still there, else the demo library. Answered by
    /// firstLibrary.
    void findFirst(const QString &remembered);
    /// Answered by manifestLoaded or failed; a newer call replaces an older one.
    void openManifest(const QString &path);
    /// Files, folders (searched recursively) and playlists; answered by filesFound.
    void findFiles(const QStringList &paths);
    /// Reads these tags in order; replaces tags still waiting from an earlier call. Answered by tagsRead in
    /// batches, then tagsFinished.
    void readTags(std::vector<TagRequest> requests);
    /// Drops what is under way for tags, so that answers cannot meet another library.
    void cancelTags();

Q_SIGNALS:
    /// Either may be empty: nothing to open, no demo library installed.
    void firstLibrary(const QString &manifest, const QString &demoManifest);
    void manifestLoaded(const std::shared_ptr<genrescope::ui::LoadedLibrary> &library);
    /// @param missing of these, what is not there: what a playlist lists that has been moved
    void filesFound(const QStringList &files, const QStringList &missing);
    void failed(const QString &sentence);
    void tagsRead(const std::vector<genrescope::ui::TrackTags> &tags);
    void tagsFinished();

private:
    void postFailure(const QString &sentence); ///< from a worker thread -> failed

    quint64 m_tagRequest = 0;
    quint64 m_libraryRequest = 0;
    LatestTask m_findTask;
    LatestTask m_libraryTask;
    LatestTask m_tagTask; ///< last, like the other: threads post to this object
};

} // namespace genrescope::ui
