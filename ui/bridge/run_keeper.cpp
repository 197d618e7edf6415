// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/run_keeper.h"

#include "core/training/run_trash.h"
#include "ui/bridge/guard.h"
#include "ui/bridge/post.h"

#include <utility>

namespace genrescope::ui {

namespace {

std::vector<MovedRun> moveAll(const QStringList &runs, QStringList &problems,
                              Result<std::filesystem::path> (*move)(const std::filesystem::path &))
{
    std::vector<MovedRun> moved;
    for (const QString &run : runs) {
        if (const auto to = move(run.toStdString()))
            moved.push_back({run, QString::fromStdString(to->string())});
        else
            problems += QString::fromStdString(to.error().message);
    }
    return moved;
}

} // namespace

RunKeeper::RunKeeper(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1); // in the order they were asked for
}

RunKeeper::~RunKeeper()
{
    m_worker.waitForDone();
}

template <class Item, class Done>
void RunKeeper::start(std::function<std::vector<Item>(QStringList &problems)> work, Done done)
{
    const auto run = [this, work = std::move(work), done = std::move(done)] {
        takeOver();
        QStringList problems;
        std::vector<Item> items;
        if (const QString bug = guarded([&] { items = work(problems); }); !bug.isEmpty())
            problems += bug;
        post(this, [this, items = std::move(items), problems, done] {
            done(items);
            Q_EMIT changed();
            if (!problems.isEmpty())
                Q_EMIT failed(problems);
        });
    };
    [[maybe_unused]] const HandOver handOver;
    m_worker.start(run);
}

void RunKeeper::edit(const std::vector<RunChange> &changes, Edited done)
{
    const auto work = [changes](QStringList &problems) {
        std::vector<AnnotatedRun> runs;
        for (const RunChange &change : changes) {
            if (auto made = editRun(change.folder.toStdString(), change.edit))
                runs.push_back({change.folder, std::move(made->before), std::move(made->after)});
            else
                problems += QString::fromStdString(made.error().message);
        }
        return runs;
    };
    start<AnnotatedRun>(work, [this, done = std::move(done)](const std::vector<AnnotatedRun> &runs) {
        Q_EMIT edited(runs);
        if (done)
            done(runs);
    });
}

void RunKeeper::trash(const QStringList &runs, Moved done)
{
    const auto work = [runs](QStringList &problems) { return moveAll(runs, problems, trashRun); };
    start<MovedRun>(work, [this, done = std::move(done)](const std::vector<MovedRun> &moved) {
        Q_EMIT trashed(moved);
        if (done)
            done(moved);
    });
}

void RunKeeper::restore(const QStringList &trashedRuns, Moved done)
{
    const auto work = [trashedRuns](QStringList &problems) {
        return moveAll(trashedRuns, problems, restoreRun);
    };
    start<MovedRun>(work, [done = std::move(done)](const std::vector<MovedRun> &moved) {
        if (done)
            done(moved);
    });
}

void RunKeeper::deleteForGood(const QStringList &trashedRuns)
{
    const auto work = [trashedRuns](QStringList &problems) {
        for (const QString &run : trashedRuns)
            if (const auto gone = deleteTrashedRun(run.toStdString()); !gone)
                problems += QString::fromStdString(gone.error().message);
        return std::vector<MovedRun>();
    };
    start<MovedRun>(work, [](const std::vector<MovedRun> &) {});
}

} // namespace genrescope::ui
