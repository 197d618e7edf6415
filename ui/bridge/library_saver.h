// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/manifest_edit.h"
#include "ui/models/track_table_model.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace genrescope::ui {

/// A manifest on disk as it was when we last read or wrote it.
struct ManifestFile
{
    QString path;     ///< empty: there is none
    std::string hash; ///< contentHash() of it
};

/// Writes changed genres and splits into the library's manifest, off the window's thread, one write after the other.
/// Before the first of them the manifest is copied (core/datasets/manifest_backup.h).
/// What has been asked for is written even if this is destroyed meanwhile.
class LibrarySaver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibrarySaver)

public:
    explicit LibrarySaver(QObject *parent = nullptr);
    ~LibrarySaver() override;

    /// What is saved from now on goes here; what was asked for before still goes where it belongs.
    void setManifest(const ManifestFile &manifest);
    ManifestFile manifest() const; ///< with the hash of what was written last
    void finish() const;           ///< waits for the writes that are on their way

    struct Change
    {
        TrackId track = 0;
        std::size_t record = 0; ///< in the manifest
        QString genre;
        Split split = Split::None;
    };
    void save(const std::vector<Change> &changes);       ///< -> saved or failed, once for each call
    void saveAs(ManifestCopy copy, const QString &file); ///< -> savedAs or failed

Q_SIGNALS:
    void saved(const std::vector<genrescope::ui::LibrarySaver::Change> &changes);
    void savedAs(const QString &file, const genrescope::ManifestCopied &copied);
    /// @param changedMeanwhile another program has written the manifest; `sentence` is empty then
    void failed(bool changedMeanwhile, const QString &sentence);

private:
    /// One manifest and what waits to be written there; threads share it.
    struct Target
    {
        std::mutex mutex;
        ManifestFile file;
        std::map<std::size_t, Change> waiting; ///< by record
        bool backedUp = false;                 ///< the writer's: as it was before the first change
    };
    void start(std::function<void()> work);

    std::shared_ptr<Target> m_target = std::make_shared<Target>();
    mutable QThreadPool m_writer; ///< last: its thread posts to this object
};

} // namespace genrescope::ui
