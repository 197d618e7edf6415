// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/run_annotations.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace genrescope::ui {

/// What was said about a run, before and after a change.
struct AnnotatedRun
{
    QString folder;
    RunAnnotations before, after;
};

struct RunChange
{
    QString folder;
    RunEdit edit;
};

/// Where a run lay and lies.
struct MovedRun
{
    QString from, to;
};

/// Names, notes and tags of runs, and the trash: changes their folders off the window's thread, one after the
/// other. What has been asked for is done even if this is destroyed meanwhile. Runs that cannot be changed
/// are told of by failed(); the others are changed.
class RunKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunKeeper)

public:
    explicit RunKeeper(QObject *parent = nullptr);
    ~RunKeeper() override;

    using Edited = std::function<void(const std::vector<AnnotatedRun> &)>;
    using Moved = std::function<void(const std::vector<MovedRun> &)>;
    /// `done` gets the runs that were changed, on this object's thread.
    void edit(const std::vector<RunChange> &changes, Edited done = {});
    void trash(const QStringList &runs, Moved done = {});
    void restore(const QStringList &trashedRuns, Moved done = {});
    void deleteForGood(const QStringList &trashedRuns);

Q_SIGNALS:
    void edited(const std::vector<genrescope::ui::AnnotatedRun> &runs);
    void trashed(const std::vector<genrescope::ui::MovedRun> &runs);
    void changed(); ///< any of it: lists of runs are to be read again
    void failed(const QStringList &sentences);

private:
    template <class Item, class Done>
    void start(std::function<std::vector<Item>(QStringList &problems)> work, Done done);

    QThreadPool m_worker; ///< last: its thread posts to this object
};

} // namespace genrescope::ui
