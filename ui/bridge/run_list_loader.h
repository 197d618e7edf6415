// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_stamp.h"
#include "core/training/run_summary.h"
#include "ui/bridge/latest_task.h"

#include <QObject>
#include <QStringList>

#include <unordered_map>
#include <vector>

namespace genrescope::ui {

/// Lists the runs of a folder off the window's thread: first their names, at once, then what each has become,
/// some at a time, so that thousands keep nobody waiting. The newest request wins; a run that has not changed
/// since is not read again.
class RunListLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunListLoader)

public:
    explicit RunListLoader(QObject *parent = nullptr);

    /// -> listed, then summariesRead any number of times, then finished; or failed
    /// @param trash what was thrown away there, instead
    void list(const QString &folder, bool trash = false);

Q_SIGNALS:
    void listed(const QStringList &folders); ///< the newest first
    void summariesRead(const std::vector<genrescope::RunSummary> &runs);
    void finished();
    void failed(const QString &sentence); ///< which is a bug

private:
    struct Known
    {
        std::vector<FileStamp> stamps; ///< of the files it was read from
        RunSummary run;
    };
    std::unordered_map<std::string, Known> m_known; ///< by folder; the worker's alone
    quint64 m_request = 0;
    LatestTask m_task; ///< last: its thread posts to this object
};

} // namespace genrescope::ui
