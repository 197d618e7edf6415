// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/base/content_hash.h"
#include "core/features/feature_cache.h"
#include "core/training/option_table.h"
#include "core/training/run_folder.h"
#include "tests/support/checkpoint.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <csignal>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

fs::path folderOf(const QTemporaryDir &dir)
{
    return dir.path().toStdString();
}

Manifest someData(const fs::path &folder)
{
    Manifest manifest;
    for (const char *name : {"a", "b,\"c\"", "d"}) {
        const fs::path path = folder / (std::string(name) + ".npy");
        std::ofstream(path) << name;
        manifest.items.push_back({.path = path, .genre = "rock", .split = Split::Train});
    }
    manifest.items[2].split = Split::None;
    manifest.items.push_back({.path = folder / "missing.npy", .genre = "pop", .split = Split::Test});
    return manifest;
}

EpochDone epoch(int number)
{
    return {number, 1e-3, 1.0 / number, 0.1 * number, 2.0 / 3.0, 0.25, 1.5, {1, 2, 3, 4}};
}

std::string text(const fs::path &path)
{
    return readFile(path).value();
}

std::unique_ptr<RunWriter> newRun(const fs::path &folder, RunEventSink listener = {})
{
    auto writer =
        RunWriter::create(folder / "runs", TrainingOptions{}, someData(folder), std::move(listener));
    return writer ? std::move(*writer) : nullptr;
}

} // namespace

class RunFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsRoundTripAsJson();
    void aRunReadsBackAsItWasWritten();
    void theDiskHasAnEventBeforeTheListener();
    void dataCsvKeepsPathsAndNoticesChanges();
    void rowsThatAreNoItemsHideNoChanges();
    void aMovedRunFindsItsData();
    void lookingAtTheDataCanBeStoppedAndWatched();
    void aFolderThatCannotHoldRunsIsToldBeforehand();
    void reopeningDropsWhatCameAfterTheCheckpoint();
    void aLivingRunIsTakenAndAKilledOneIsNot();
    void tornAndUnknownLinesAreWarnings();
    void aRefusedEventLeavesNoHalfLine();
    void runsAreListedNewestFirst();
};

void RunFolderTest::eventsRoundTripAsJson()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const std::vector<decltype(RunEvent::what)> contents = {
        RunStarted{10, 4, 0, 3, 2, 1, {"a", "ü\n"}, 1234, "cpu", 2},
        BatchDone{1, 2, 0.1 + 0.2, 0.5, 1e-3, 99.5},
        EpochDone{1, 1e-3, 1.5, 0.25, nan, nan, 3.5, {1, 2, 3, 4}},
        Checkpointed{1, true},
        RunMessage{"5 clips \"left\" out"},
        RunFinished{3, 2, 0.5, nan, true},
        RunFailed{"the loss is not a number"},
        RunCancelled{2},
    };
    std::int64_t sequence = 0;
    for (const auto &content : contents) {
        const RunEvent event{++sequence, 1.7e9 + 0.125, content};
        const std::string line = toJsonLine(event);
        QVERIFY(line.find('\n') == std::string::npos);
        QVERIFY(nlohmann::json::accept(line));
        const auto back = runEventFromJson(line);
        QVERIFY2(back.ok(), line.c_str());
        QCOMPARE(back->sequence, event.sequence);
        QCOMPARE(back->time_s, event.time_s);
        QCOMPARE(back->what.index(), content.index());
        QCOMPARE(toJsonLine(*back), line);
    }
    for (const char *bad :
         {"", "{", "[]", "{\"sequence\":1}", "{\"sequence\":1,\"time_s\":2,\"event\":\"x\"}",
          "{\"sequence\":1,\"time_s\":2,\"event\":\"checkpointed\",\"epoch\":\"x\",\"best\":true}"})
        QVERIFY(!runEventFromJson(bad));
}

void RunFolderTest::aRunReadsBackAsItWasWritten()
{
    const QTemporaryDir dir;
    auto writer = newRun(folderOf(dir));
    QVERIFY(writer);
    const RunPaths paths = writer->paths();
    QVERIFY(writer->record(RunStarted{2, 0, 1, 5, 1, 1, {"pop", "rock"}, 7, "cpu", 2}));
    for (int i = 1; i <= 2; ++i) {
        QVERIFY(writer->record(BatchDone{i, i, 0.5, 0.5, 1e-3, 10}));
        QVERIFY(writer->record(epoch(i)));
        QVERIFY(writer->record(Checkpointed{i, false}));
    }
    QVERIFY(readRun(paths.folder)->alive);
    QVERIFY(writer->record(RunFinished{2, 1, 0.25, 0.5, false}));
    writer.reset();

    const auto run = readRun(paths.folder);
    QVERIFY2(run.ok(), run ? "" : run.error().message.c_str());
    QVERIFY(!run->alive);
    QVERIFY(run->warnings.empty());
    QCOMPARE(run->events.size(), std::size_t{6});
    QVERIFY(isEnding(run->events.back()));
    QCOMPARE(readRun(paths.folder, true)->events.size(), std::size_t{8});
    QCOMPARE(toToml(run->options), toToml(TrainingOptions{}));
    QCOMPARE(text(paths.metrics()),
             std::string(
                 "epoch,learning_rate,train_loss,train_accuracy,validation_loss,validation_accuracy,seconds\n"
                 "1,0.001,1,0.1,0.6666666666666666,0.25,1.500\n"
                 "2,0.001,0.5,0.2,0.6666666666666666,0.25,1.500\n"));
    const auto environment = nlohmann::json::parse(text(paths.environment()));
    QCOMPARE(environment["seed"].get<int>(), 1);
    QVERIFY(environment.contains("genrescope") && environment.contains("source"));
    QVERIFY(!fs::exists(paths.lock()));
}

void RunFolderTest::theDiskHasAnEventBeforeTheListener()
{
    const QTemporaryDir dir;
    fs::path events;
    int seen = 0;
    auto writer = newRun(folderOf(dir), [&](const RunEvent &event) {
        const std::string log = text(events);
        QVERIFY(log.ends_with(toJsonLine(event) + "\n"));
        QCOMPARE(event.sequence, ++seen);
    });
    events = writer->paths().events();
    for (int i = 1; i <= 20; ++i)
        QVERIFY(writer->record(BatchDone{1, i, 0.5, 0.5, 1e-3, 10}));
    QCOMPARE(seen, 20);
}

void RunFolderTest::dataCsvKeepsPathsAndNoticesChanges()
{
    const QTemporaryDir dir;
    auto writer = newRun(folderOf(dir));
    const RunPaths paths = writer->paths();
    QVERIFY(text(paths.data())
                .starts_with("path,genre,split,content_hash,absolute_path\n../../a.npy,rock,train,"));
    auto data = readRunData(paths.folder);
    QVERIFY(data);
    const Manifest original = someData(folderOf(dir));
    QCOMPARE(data->manifest.items.size(), original.items.size());
    for (std::size_t i = 0; i < original.items.size(); ++i) {
        QCOMPARE(fs::weakly_canonical(data->manifest.items[i].path).string(),
                 fs::weakly_canonical(original.items[i].path).string());
        QVERIFY(data->manifest.items[i].split == original.items[i].split);
    }
    QVERIFY(data->changes.empty());
    std::ofstream(original.items[1].path) << "other";
    fs::remove(original.items[2].path);
    data = readRunData(paths.folder);
    QCOMPARE(data->changes.size(), std::size_t{2});
}

void RunFolderTest::rowsThatAreNoItemsHideNoChanges()
{
    const QTemporaryDir dir;
    auto writer = newRun(folderOf(dir));
    const RunPaths paths = writer->paths();
    writer.reset();
    const Manifest original = someData(folderOf(dir));
    // A row edited by hand into none: the other files must still be looked at.
    const std::string data = text(paths.data());
    const std::size_t second = data.find('\n') + 1;
    std::ofstream(paths.data()) << data.substr(0, second) + "x.npy,,train,0123,\n" + data.substr(second);
    auto read = readRunData(paths.folder);
    QVERIFY(read);
    QCOMPARE(read->manifest.items.size(), original.items.size());
    QCOMPARE(read->changes,
             std::vector<std::string>{paths.data().string() + ": 1 row cannot be used and is left out"});
    std::ofstream(original.items[1].path) << "other";
    read = readRunData(paths.folder);
    QCOMPARE(read->changes.size(), std::size_t{2});
    QVERIFY2(read->changes[1].ends_with(": has changed since the run began"), read->changes[1].c_str());

    // Stopped after the first look, when what differs is about to be read again.
    std::stop_source stop;
    const ProgressSink last = [&](const Progress &progress) {
        if (progress.done == progress.total)
            stop.request_stop();
    };
    const auto stopped = readRunData(paths.folder, {.progress = last, .stop = stop.get_token()});
    QVERIFY(!stopped);
    QVERIFY(stopped.error().message.starts_with("stopped"));
}

void RunFolderTest::aMovedRunFindsItsData()
{
    const QTemporaryDir dir;
    const fs::path root = folderOf(dir);
    auto writer = newRun(root);
    const RunPaths paths = writer->paths();
    writer.reset();
    const Manifest original = someData(root);
    // To another depth: the relative paths lead nowhere, or to somebody else's file of that name.
    const fs::path moved = root / "archive" / "deep" / "er" / "run";
    fs::create_directories(moved.parent_path());
    fs::rename(paths.folder, moved);
    std::ofstream(moved / "../../a.npy") << "not the same";
    auto data = readRunData(moved);
    QVERIFY(data);
    QVERIFY(data->changes.size() == 0);
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(fs::equivalent(data->manifest.items[i].path, original.items[i].path));
    QVERIFY(fs::equivalent(readRunManifest(moved)->manifest.items[2].path, original.items[2].path));

    // Together with its data: the relative paths lead there, the absolute ones nowhere.
    fs::rename(moved, paths.folder);
    const fs::path elsewhere = root / "elsewhere";
    fs::create_directories(elsewhere);
    for (const fs::path &name : {fs::path("runs"), original.items[0].path.filename(),
                                 original.items[1].path.filename(), original.items[2].path.filename()})
        fs::rename(root / name, elsewhere / name);
    data = readRunData(elsewhere / "runs" / paths.folder.filename());
    QVERIFY(data);
    QVERIFY(data->changes.empty());
    QVERIFY(fs::equivalent(data->manifest.items[0].path, elsewhere / "a.npy"));
}

void RunFolderTest::lookingAtTheDataCanBeStoppedAndWatched()
{
    const QTemporaryDir dir;
    const fs::path root = folderOf(dir);
    std::stop_source stop;
    stop.request_stop();
    const auto none =
        RunWriter::create(root / "runs", {}, someData(root), {}, {}, {.stop = stop.get_token()});
    QVERIFY(!none);
    QVERIFY(!fs::exists(root / "runs"));

    std::int64_t done = 0, total = 0;
    const ProgressSink watch = [&](const Progress &progress) {
        done = progress.done;
        total = progress.total;
    };
    auto writer = RunWriter::create(root / "runs", {}, someData(root), {}, {}, {.progress = watch});
    QVERIFY(writer);
    QCOMPARE(done, std::int64_t{4});
    QCOMPARE(total, std::int64_t{4});
    const fs::path run = (*writer)->paths().folder;
    QVERIFY(!readRunData(run, {.stop = stop.get_token()}));

    // A hash that the cache remembers is not computed again. The cache goes by size and time of change: a
    // file that hides its change from both shows which was asked.
    FeatureCache cache(root / "cache");
    const fs::path file = someData(root).items[0].path;
    FeatureArray clip;
    clip.channels = clip.height = clip.width = 1;
    clip.values = {1.0f};
    QVERIFY(!cache.knownContentHash(file));
    QVERIFY(cache.store(file, "options", clip));
    const auto known = cache.knownContentHash(file);
    QVERIFY(known && *known == *fileContentHash(file));
    const auto time = fs::last_write_time(file);
    std::ofstream(file) << "b";
    fs::last_write_time(file, time);
    QVERIFY(readRunData(run, {.cache = &cache})->changes.empty());
    QCOMPARE(readRunData(run)->changes.size(), std::size_t{1});
}

void RunFolderTest::aFolderThatCannotHoldRunsIsToldBeforehand()
{
    const QTemporaryDir dir;
    const fs::path root = folderOf(dir);
    QVERIFY(checkRunsFolder(root / "runs" / "deep"));
    QVERIFY(fs::is_empty(root)); // nothing is left of the trial
    std::ofstream(root / "file") << "x";
    for (const fs::path &wrong : {root / "file", root / "file" / "runs", fs::path("/proc/runs")}) {
        const auto refused = checkRunsFolder(wrong);
        QVERIFY2(!refused, wrong.c_str());
        QVERIFY(refused.error().message.starts_with(wrong.string() + ": runs cannot be written there: "));
    }
}

void RunFolderTest::reopeningDropsWhatCameAfterTheCheckpoint()
{
    const QTemporaryDir dir;
    auto writer = newRun(folderOf(dir));
    const RunPaths paths = writer->paths();
    QVERIFY(writer->record(RunStarted{2, 0, 1, 5, 1, 1, {"pop", "rock"}, 7, "cpu", 2}));
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(writer->record(BatchDone{i, i, 0.5, 0.5, 1e-3, 10}));
        QVERIFY(writer->record(epoch(i)));
        QVERIFY(writer->record(Checkpointed{i, false}));
    }
    QVERIFY(writer->record(RunCancelled{3}));
    QVERIFY(!RunWriter::reopen(paths.folder, {})); // still ours
    writer.reset();

    // Not what a caller believes counts, but the checkpoint that lies there once the lock is held.
    test::writeCheckpoint(paths, 2);
    auto again = RunWriter::reopen(paths.folder, {});
    QVERIFY2(again.ok(), again ? "" : again.error().message.c_str());
    auto run = readRun(paths.folder, true);
    QCOMPARE(run->events.size(), std::size_t{7});
    QCOMPARE(run->events.back().sequence, std::int64_t{7});
    QVERIFY((*again)->record(RunFinished{2, 1, 0.25, 0.5, false}));
    again->reset();
    run = readRun(paths.folder, true);
    QCOMPARE(run->events.back().sequence, std::int64_t{8});
    QCOMPARE(text(paths.metrics()),
             std::string("epoch,learning_rate,train_loss,train_accuracy,validation_loss,"
                         "validation_accuracy,seconds\n"
                         "1,0.001,1,0.1,0.6666666666666666,0.25,1.500\n"
                         "2,0.001,0.5,0.2,0.6666666666666666,0.25,1.500\n"));
    int boards = 0;
    for (const auto &entry : fs::directory_iterator(paths.folder))
        boards += entry.path().filename().string().starts_with("events.out.tfevents.") ? 1 : 0;
    QCOMPARE(boards, 1);
}

void RunFolderTest::aLivingRunIsTakenAndAKilledOneIsNot()
{
    const QTemporaryDir dir;
    fs::path folder;
    {
        auto writer = newRun(folderOf(dir));
        folder = writer->paths().folder;
    }
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto held = RunWriter::reopen(folder, {});
        const char byte = held ? 'y' : 'n';
        [[maybe_unused]] const auto n = ::write(ready[1], &byte, 1);
        ::pause();
        ::_exit(0);
    }
    char byte = 0;
    QCOMPARE(::read(ready[0], &byte, 1), ssize_t{1});
    QCOMPARE(byte, 'y');
    QVERIFY(readRun(folder)->alive);
    const auto refused = RunWriter::reopen(folder, {});
    QVERIFY(!refused);
    QVERIFY(QString::fromStdString(refused.error().message).contains(QString::number(child)));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QVERIFY(!readRun(folder)->alive);
    QVERIFY(RunWriter::reopen(folder, {}));
}

void RunFolderTest::tornAndUnknownLinesAreWarnings()
{
    const QTemporaryDir dir;
    RunPaths paths;
    {
        auto writer = newRun(folderOf(dir));
        paths = writer->paths();
        QVERIFY(writer->record(epoch(1)));
        QVERIFY(writer->record(epoch(2)));
    }
    std::ofstream(paths.events(), std::ios::app)
        << "{\"sequence\":9,\"time_s\":1,\"event\":\"later\"}\n{\"seque";
    const auto run = readRun(paths.folder);
    QVERIFY(run);
    QCOMPARE(run->events.size(), std::size_t{2});
    QCOMPARE(run->warnings.size(), std::size_t{2});
    test::writeCheckpoint(paths, 1);
    QVERIFY(RunWriter::reopen(paths.folder, {}));
    QCOMPARE(readRun(paths.folder)->events.size(), std::size_t{1});
    QVERIFY(readRun(paths.folder)->warnings.empty());
}

void RunFolderTest::aRefusedEventLeavesNoHalfLine()
{
    // A limit on file size stands for the full disk: writes fail in the same place, in a child of its own.
    const QTemporaryDir dir;
    const pid_t child = ::fork();
    if (child == 0) {
        auto writer = newRun(folderOf(dir));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{8192, RLIM_INFINITY};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        bool refused = false;
        for (int i = 0; i < 1000 && !refused; ++i)
            refused = !writer->record(RunMessage{std::string(200, 'x')});
        limit.rlim_cur = RLIM_INFINITY; // somebody made room
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const bool ended = static_cast<bool>(writer->record(RunCancelled{0}));
        ::_exit(refused && ended ? 0 : refused ? 2 : 3);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    const auto runs = listRuns(folderOf(dir) / "runs");
    QCOMPARE(runs.size(), std::size_t{1});
    const auto run = readRun(runs.front());
    QVERIFY(run->warnings.empty());
    QVERIFY(isEnding(run->events.back()));
    QCOMPARE(run->events.back().sequence, static_cast<std::int64_t>(run->events.size()));
}

void RunFolderTest::runsAreListedNewestFirst()
{
    const QTemporaryDir dir;
    const fs::path runs = folderOf(dir) / "runs";
    for (const char *name : {"20240101T000000Z-a-1", "20250101T000000Z-b-2", "20230101T000000Z-c-3"}) {
        fs::create_directories(runs / name);
        std::ofstream(runs / name / "config.toml") << "";
        std::ofstream(runs / name / "events.jsonl") << "";
    }
    fs::create_directories(runs / "20990101T000000Z-no-run");
    const auto found = listRuns(runs);
    QCOMPARE(found.size(), std::size_t{3});
    QCOMPARE(found.front().filename().string(), std::string("20250101T000000Z-b-2"));
    QVERIFY(listRuns(runs / "nothing-here").empty());
}

QTEST_GUILESS_MAIN(RunFolderTest)
#include "tst_run_folder.moc"
