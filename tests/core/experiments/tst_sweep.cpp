// SPDX-License-Identifier: GPL-3.0-or-later
// A queue of runs that survives being killed anywhere, with a trainer that only pretends to train.
#include "core/base/lock_file.h"
#include "core/experiments/sweep.h"
#include "core/experiments/sweep_report.h"
#include "tests/support/pretended_trainer.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <fstream>

using namespace genrescope;
using test::grid;
using test::planOf;
using test::PretendedTrainer;

namespace fs = std::filesystem;

namespace {

std::string contents(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::size_t count(const std::vector<SweepItem> &items, SweepState state)
{
    return static_cast<std::size_t>(std::ranges::count(items, state, &SweepItem::state));
}

} // namespace

class TestSweep : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    int m_folders = 0;

    /// A job in a fresh folder.
    SweepJob job()
    {
        const fs::path folder = fs::path(m_temporary.path().toStdString()) / std::to_string(++m_folders);
        fs::create_directories(folder);
        std::ofstream(folder / "data.csv") << "path,genre,split\na.png,Folk,train\n";
        Manifest data;
        ManifestItem item;
        item.path = folder / "a.png";
        item.genre = "Folk";
        item.split = Split::Train;
        data.items = {item};
        return {.plan = planOf(grid),
                .data = data,
                .dataFile = folder / "data.csv",
                .outFolder = folder / "runs"};
    }

    static SweepOutcome run(const SweepJob &what, PretendedTrainer &trainer,
                            const SweepListener &listener = {}, std::stop_token stop = {})
    {
        auto outcome = runSweep(what, listener, std::move(stop), trainer.trainer());
        if (!outcome)
            qFatal("%s", outcome.error().message.c_str());
        return std::move(*outcome);
    }

private Q_SLOTS:
    void everythingOnceAndNothingTwice()
    {
        const SweepJob what = job();
        PretendedTrainer trainer;
        const SweepOutcome outcome = run(what, trainer);
        QCOMPARE(trainer.trained, 8);
        QCOMPARE(outcome.finished, std::size_t{8});
        QCOMPARE(listRuns(outcome.folder).size(), std::size_t{8});
        QVERIFY(!outcome.stopped);
        QVERIFY(contents(outcome.folder / "queue.csv").find("8,finished,3,3,") != std::string::npos);

        const SweepOutcome again = run(what, trainer);
        QCOMPARE(trainer.trained, 8);
        QCOMPARE(trainer.resumed, 0);
        QCOMPARE(again.finished, std::size_t{8});
    }

    void goesOnAfterBeingKilled()
    {
        const SweepJob what = job();
        PretendedTrainer trainer;
        // As kill -9 leaves it: three runs done, the fourth begun, no process.
        std::stop_source source;
        int ended = 0;
        SweepListener listener;
        listener.event = [&](const SweepStatus &status, const RunEvent &event) {
            if (status.position == 3 && std::holds_alternative<EpochDone>(event.what))
                source.request_stop();
        };
        listener.entryEnded = [&](const SweepStatus &, const SweepItem &) { ++ended; };
        trainer.ends = {PretendedTrainer::End::Finish, PretendedTrainer::End::Finish,
                        PretendedTrainer::End::Finish};
        const SweepOutcome stopped = run(what, trainer, listener, source.get_token());
        QVERIFY(stopped.stopped);
        QCOMPARE(stopped.finished, std::size_t{3});
        QCOMPARE(ended, 4);
        QCOMPARE(count(stopped.items, SweepState::Waiting), std::size_t{5});
        fs::remove(stopped.folder / "queue.csv"); // for people only: nothing hangs on it

        PretendedTrainer second;
        const SweepOutcome finished = run(what, second);
        QCOMPARE(second.resumed, 1);
        QCOMPARE(second.trained, 4);
        QCOMPARE(finished.finished, std::size_t{8});
        QCOMPARE(listRuns(finished.folder).size(), std::size_t{8});
    }

    void aRunWithoutAnEndingIsGoneOnWith()
    {
        const SweepJob what = job();
        PretendedTrainer trainer;
        std::ofstream(what.outFolder.parent_path() / "unrelated") << "x";
        // The process dies with its first run: the run is begun, and nothing says how it ended.
        auto options = what.plan.entries[0].options;
        trainer.ends = {PretendedTrainer::End::Die};
        const auto died = trainer.trainer().train({.options = options,
                                                   .data = what.data,
                                                   .runsFolder = what.outFolder / what.plan.name,
                                                   .cacheFolder = {}},
                                                  {}, {}, {});
        QVERIFY(!died.ok());
        const auto found = findSweepRuns(what.plan, what.outFolder / what.plan.name);
        QVERIFY(found[0].state == SweepState::Waiting);
        QCOMPARE(found[0].epochsDone, 1);

        PretendedTrainer second;
        QCOMPARE(run(what, second).finished, std::size_t{8});
        QCOMPARE(second.resumed, 1);
        QCOMPARE(second.trained, 7);
    }

    void failuresDoNotStopTheQueue()
    {
        const SweepJob what = job();
        PretendedTrainer trainer;
        trainer.ends = {PretendedTrainer::End::Fail, PretendedTrainer::End::Refuse};
        const SweepOutcome outcome = run(what, trainer);
        QCOMPARE(outcome.failed, std::size_t{2});
        QCOMPARE(outcome.finished, std::size_t{6});
        QCOMPARE(outcome.items[0].reason, std::string("the loss is not a number"));
        QCOMPARE(outcome.items[1].reason, std::string("no clip could be read"));
        QVERIFY(contents(outcome.folder / "queue.csv").find("the loss is not a number") != std::string::npos);

        PretendedTrainer again; // what could not even be started is tried again, what failed is not
        QCOMPARE(run(what, again).finished, std::size_t{7});
        QCOMPARE(again.trained, 1);

        SweepJob retry = what;
        retry.retryFailed = true;
        PretendedTrainer third;
        const SweepOutcome complete = run(retry, third);
        QCOMPARE(third.trained, 1);
        QCOMPARE(complete.finished, std::size_t{8});
        QCOMPARE(complete.failed, std::size_t{0});
    }

    void aFullDiskStopsTheQueue()
    {
        SweepJob what = job();
        PretendedTrainer trainer;
        trainer.ends = {PretendedTrainer::End::Finish, PretendedTrainer::End::DiskFull};
        const SweepOutcome outcome = run(what, trainer);
        QCOMPARE(trainer.trained, 2); // the others would have met it, too
        QVERIFY(outcome.halted.find("No space left on device") != std::string::npos);
        QVERIFY(!outcome.stopped);
        QCOMPARE(outcome.finished, std::size_t{1});
        QCOMPARE(outcome.failed, std::size_t{0});
        QCOMPARE(count(outcome.items, SweepState::Waiting), std::size_t{7});
        QVERIFY(outcome.items[1].reason.find("Free some space") != std::string::npos);

        // The same command goes on in the same folder.
        PretendedTrainer again;
        const SweepOutcome complete = run(what, again);
        QCOMPARE(again.resumed, 1);
        QCOMPARE(complete.finished, std::size_t{8});
        QCOMPARE(complete.items[1].run, outcome.items[1].run);
        QCOMPARE(listRuns(outcome.folder).size(), std::size_t{8});
    }

    /// Batches too large for the machine are one entry's matter: the others are trained.
    void tooLittleMemoryFailsOneEntry()
    {
        PretendedTrainer trainer;
        trainer.ends = {PretendedTrainer::End::NoMemory};
        const SweepOutcome outcome = run(job(), trainer);
        QVERIFY(outcome.halted.empty());
        QCOMPARE(outcome.failed, std::size_t{1});
        QCOMPARE(outcome.finished, std::size_t{7});
        QVERIFY(outcome.items[0].reason.find("not enough memory") != std::string::npos);
    }

    void failedRunsAreRetriedFromTheirCheckpoints()
    {
        SweepJob what = job();
        PretendedTrainer trainer;
        trainer.ends = {PretendedTrainer::End::Fail, PretendedTrainer::End::Fail,
                        PretendedTrainer::End::Fail};
        const SweepOutcome outcome = run(what, trainer);
        QCOMPARE(outcome.failed, std::size_t{3});
        for (const std::size_t i : {0, 2}) // the second has no checkpoint
            test::writeCheckpoint(readRun(outcome.items[i].run)->paths, 1);
        what.retryFailed = true;
        PretendedTrainer
            again; // the first goes on, the second is made again, the third fails again and is, too
        again.ends = {PretendedTrainer::End::Finish, PretendedTrainer::End::Finish,
                      PretendedTrainer::End::Fail};
        const SweepOutcome complete = run(what, again);
        QCOMPARE(again.resumed, 2);
        QCOMPARE(again.trained, 2);
        QCOMPARE(complete.finished, std::size_t{8});
        QCOMPARE(complete.items[0].run, outcome.items[0].run);
        QVERIFY(complete.items[2].run != outcome.items[2].run);
    }

    void timeLeft()
    {
        const SweepJob what = job();
        PretendedTrainer trainer;
        std::vector<SweepStatus> begun;
        SweepListener listener;
        listener.entryStarted = [&](const SweepStatus &status, const SweepEntry &) {
            begun.push_back(status);
        };
        run(what, trainer, listener);
        QCOMPARE(begun.size(), std::size_t{8});
        QVERIFY(std::isnan(begun[0].secondsLeft));
        QCOMPARE(begun[1].secondsLeft, 7 * 3 * 10.0); // only the cnn has been seen
        QCOMPARE(begun[6].secondsLeft, 2 * 3 * 20.0); // two runs of dcrnn
        QCOMPARE(begun[7].finished, std::size_t{7});
        QCOMPARE(begun[7].total, std::size_t{8});
    }

    void otherDataIsRefused()
    {
        SweepJob what = job();
        PretendedTrainer trainer;
        run(what, trainer);
        std::ofstream(what.dataFile, std::ios::app) << "b.png,Rock,train\n";
        const auto outcome = runSweep(what, {}, {}, trainer.trainer());
        QVERIFY(!outcome.ok());
        const QString message = QString::fromStdString(outcome.error().message);
        QVERIFY2(message.contains(QLatin1String("begun with other data")), qPrintable(message));
    }

    void oneProcessAtATime()
    {
        const SweepJob what = job();
        const fs::path folder = what.outFolder / what.plan.name;
        fs::create_directories(folder);
        const auto lock = LockFile::acquire(folder / "sweep.lock");
        QVERIFY(lock.ok());
        PretendedTrainer trainer;
        QVERIFY(!runSweep(what, {}, {}, trainer.trainer()).ok());
        QCOMPARE(trainer.trained, 0);
    }

    void theFolderRemembersSettings()
    {
        SweepJob what = job();
        what.plan = planOf(grid, {.settings = {"training.epochs=2"}, .parts = {"networks"}, .seeds = 3});
        PretendedTrainer trainer;
        const fs::path folder = run(what, trainer).folder;
        QCOMPARE(trainer.trained, 6);
        const auto plan = readSweepFolder(folder);
        QVERIFY2(plan.ok(), plan ? "" : plan.error().message.c_str());
        QCOMPARE(plan->parts.size(), std::size_t{2}); // all of them: the grid's
        QCOMPARE(plan->entries.front().options.epochs, 2);
        const auto report = readSweepReport(*plan, folder);
        QVERIFY(report.ok());
        QCOMPARE(report->parts[1].finished, std::size_t{6});
        std::ofstream(folder / "sweep.json") << "[]";
        QVERIFY(!readSweepFolder(folder));
    }

    void reporting()
    {
        const SweepJob what = job();
        PretendedTrainer trainer;
        const fs::path folder = run(what, trainer).folder;
        const auto report = readSweepReport(what.plan, folder);
        QVERIFY2(report.ok(), report ? "" : report.error().message.c_str());
        QCOMPARE(report->parts.size(), std::size_t{2});
        const ResultTable &table = report->parts[0].table;
        QCOMPARE(table.header, (std::vector<std::string>{"Network", "Batch size 16", "Batch size 64"}));
        QCOMPARE(table.rows[0], (std::vector<std::string>{"cnn", "41.5 ± 0.7", "41.5 ± 0.7"}));
        QCOMPARE(table.rows[1], (std::vector<std::string>{"dcrnn", "51.5 ± 0.7", "51.5 ± 0.7"}));
        QCOMPARE(report->parts[0].numbers.rows.size(), std::size_t{8});
        QCOMPARE(report->parts[1].runs.size(), std::size_t{4});

        QVERIFY(writeSweepReport(*report, folder).ok());
        const std::string markdown = contents(folder / "report.md");
        QVERIFY(markdown.find("## By batch size\n\n8 runs.\n") != std::string::npos);
        QVERIFY(markdown.find("(figures/networks.svg)") != std::string::npos);
        QVERIFY(contents(folder / "report.tex").find("\\caption{By batch size}") != std::string::npos);
        QVERIFY(contents(folder / "tables" / "batch.csv").starts_with("run,state,model.name,"));
        QVERIFY(contents(folder / "tables" / "batch.md").starts_with("| Network |"));
        QVERIFY(contents(folder / "tables" / "batch.tex").find("\\toprule") != std::string::npos);
        QVERIFY(contents(folder / "tables" / "batch-groups.csv")
                    .starts_with("model.name,training.batch_size,seeds,"));
        QVERIFY(contents(folder / "report.tex").find("{figures/networks.pdf}") != std::string::npos);

        // The folder alone says what was trained, with what was said on the command line.
        const auto again = readSweepFolder(folder);
        QVERIFY2(again.ok(), again ? "" : again.error().message.c_str());
        QCOMPARE(again->name, what.plan.name);
        QCOMPARE(again->entries.size(), what.plan.entries.size());
        for (std::size_t i = 0; i < again->entries.size(); ++i)
            QCOMPARE(again->entries[i].key, what.plan.entries[i].key);
        QVERIFY(!readSweepFolder(folder / "nowhere"));

        const auto empty = readSweepReport(what.plan, folder / "nowhere");
        QVERIFY(empty.ok());
        QVERIFY(toMarkdown(*empty).find("0 of 8 runs are finished.") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestSweep)
#include "tst_sweep.moc"
