// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_stamp.h"
#include "ui/bridge/latest_task.h"
#include "ui/models/loaded_run.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <string>
#include <vector>

namespace genrescope::ui {

/// Reads the runs of a folder and compares some of them off the window's thread; of each kind of request the
/// newest wins. A run that has not changed since it was last read is not read again.
class ComparisonLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonLoader)

public:
    explicit ComparisonLoader(QObject *parent = nullptr);

    /// Every run in `folder`, newest first -> runsRead.
    void readRuns(const QString &folder);
    /// Paired tests, seeds grouped, differing options -> compared.
    void compare(std::vector<LoadedRunPointer> runs);

Q_SIGNALS:
    /// @param problems a sentence for each folder that could not be read
    void runsRead(const std::vector<genrescope::ui::LoadedRunPointer> &runs, const QStringList &problems);
    void compared(const std::shared_ptr<const genrescope::ui::LoadedComparison> &comparison);
    void reading(int done, int total);           ///< while many runs are read, a few times a second
    void compareFailed(const QString &sentence); ///< which is a bug

private:
    struct Known
    {
        std::vector<FileStamp> stamps; ///< of the files a run is read from
        LoadedRunPointer run;
    };
    /// Touched by the reading thread alone.
    std::map<std::string, Known> m_known;
    quint64 m_readRequest = 0;
    quint64 m_compareRequest = 0;
    LatestTask m_readTask; ///< these last: their threads post to this object
    LatestTask m_compareTask;
};

} // namespace genrescope::ui
