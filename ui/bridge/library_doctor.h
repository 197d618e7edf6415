// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_stamp.h"
#include "core/datasets/clip_check.h"
#include "ui/bridge/latest_task.h"
#include "ui/models/track_store.h"

#include <QObject>

#include <memory>
#include <stop_token>
#include <vector>

namespace genrescope::ui {

/// What checkClip() said of each of a library's tracks by itself, without what only shows beside the others;
/// null where it has not been asked. Shared: what is copied for a worker are pointers.
using LibraryReports = std::vector<std::shared_ptr<const ClipReport>>;

struct CheckedClip
{
    TrackId track = 0;
    std::shared_ptr<const ClipReport> report;
    FileStamp stamp; ///< of the file that was read
};

/// Checks the library's files in the background: each by itself, as it comes, and all beside each other at
/// the end. Stopped in between, what has been checked counts, and the next check goes on from there.
class LibraryDoctor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryDoctor)

public:
    explicit LibraryDoctor(QObject *parent = nullptr);

    /// Every track that is not removed and has not been checked; all of them again if there is none.
    void check(const TrackStore &store);
    void stop();   ///< -> finished, when what has been checked is compared
    void forget(); ///< another library is open; nothing more is heard of this one

    /// Reports of an earlier time; what is known already stays.
    void remember(const std::vector<CheckedClip> &clips);
    /// After remember(): those clips beside each other, which finds duplicates; unless a check goes on, whose
    /// end does.
    void compare(const TrackStore &store);

    bool isChecking() const { return m_checking; }
    const LibraryReports &reports() const { return m_known; }
    void restore(LibraryReports reports) { m_known = std::move(reports); } ///< after forget()

Q_SIGNALS:
    void found(const std::vector<genrescope::ui::TrackCondition> &conditions);
    void checked(const std::vector<genrescope::ui::CheckedClip> &clips); ///< by this check, to be remembered
    void progressed(int done, int total);
    void finished(bool whole);
    void failed(const QString &sentence); ///< a bug; finished comes, too

private:
    void take(const std::vector<CheckedClip> &clips);
    void end(const std::vector<TrackCondition> &conditions, bool whole);

    LibraryReports m_known;
    bool m_checking = false;
    int m_done = 0;
    int m_total = 0;
    quint64 m_request = 0;
    std::stop_source m_stop;
    LatestTask m_task; ///< last: its thread posts to this object
};

} // namespace genrescope::ui
