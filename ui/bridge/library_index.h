// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/track_index.h"
#include "ui/bridge/latest_task.h"
#include "ui/models/track_store.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <deque>
#include <memory>

namespace genrescope::ui {

struct KnownTrack
{
    TrackId track = 0;
    TrackNote note;
};

/// What earlier starts have found out about the library's files (TrackIndex), read and written off the
/// window's thread. What has been noted is on its way to the disk even if this is destroyed meanwhile.
class LibraryIndex final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryIndex)

public:
    explicit LibraryIndex(std::filesystem::path file = TrackIndex::standardFile(), QObject *parent = nullptr);
    ~LibraryIndex() override;

    /// Every track from `from` on, those in `sight` first: modelKnown, then found in slices small enough for
    /// the window's thread, then lookedUp. Files that have changed since count as unknown. A newer call
    /// replaces an older one.
    /// @param model whose predictions are wanted; empty: the bundled default
    void lookUp(const TrackStore &store, const std::filesystem::path &model, std::vector<TrackId> sight,
                TrackId from = 0);
    bool isLookingUp() const { return m_lookingUp; }
    bool isLookingUpSight() const
    {
        return m_lookingUpSight;
    }              ///< the tracks in sight have not been answered yet
    void forget(); ///< another library is open

    /// @param model content hash of the model file that the predictions are of
    void note(std::vector<TrackNote> notes, const std::string &model = {});

Q_SIGNALS:
    /// Before what it has said. Without a hash: nothing is known of that file.
    void modelKnown(const genrescope::ui::PredictionModel &model);
    /// @param model content hash of the file whose predictions they carry
    void found(const std::vector<genrescope::ui::KnownTrack> &tracks, const std::string &model);
    void sightLookedUp(); ///< what is known of the tracks in sight has been found
    void lookedUp();
    void failed(const QString &sentence); ///< also: the index was damaged, and is being made anew

private:
    void take(std::vector<KnownTrack> &tracks);
    void deliverSlice();
    void tell(const QString &sentence); ///< from a worker's thread -> failed
    /// What cannot be opened is told.
    std::unique_ptr<TrackIndex> open();
    void noteFailure(std::unique_ptr<TrackIndex> &index, const Error &error);

    const std::filesystem::path m_file;
    bool m_lookingUp = false;
    bool m_lookingUpSight = false;
    bool m_sightRead = false;
    bool m_allRead = false;
    quint64 m_request = 0;
    std::string m_model; ///< that was told last by modelKnown()
    std::deque<KnownTrack> m_waiting;
    QTimer m_slices;
    std::atomic<int> m_epoch = 0; ///< another one once the file has been thrown away: what is open is nowhere
    std::unique_ptr<TrackIndex> m_writing; ///< the writing thread's
    int m_writingEpoch = 0;                ///< when it was opened
    std::atomic<bool> m_told = false;      ///< one sentence is enough: there may be as many as tracks
    QThreadPool m_writer;
    LatestTask m_reader; ///< last: its thread posts to this object
};

} // namespace genrescope::ui
