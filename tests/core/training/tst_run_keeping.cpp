// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with runs: names, notes, tags, throwing away and back; and the line that a list shows of
// each.
#include "core/base/atomic_file.h"
#include "core/base/lock_file.h"
#include "core/training/run_folder.h"
#include "core/training/run_summary.h"
#include "core/training/run_trash.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace genrescope;
namespace fs = std::filesystem;

class RunKeepingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    fs::path runs() const { return fs::path(m_dir.path().toStdString()) / "runs"; }

    /// A run of two epochs; without an ending where there is none in `end`.
    template <class... Ending>
    fs::path newRun(Ending... end)
    {
        Manifest data;
        data.items.push_back({.path = "a.npy", .genre = "rock", .split = Split::Train});
        auto writer = RunWriter::create(runs(), TrainingOptions{}, data, {}).value();
        [[maybe_unused]] auto done = writer->record(RunStarted{.epochs = 2, .genres = {"rock"}});
        done = writer->record(EpochDone{1, 1e-3, 1, 0.5, 1, 0.75, 1.0, {}});
        done = writer->record(EpochDone{2, 1e-3, 1, 0.5, 1, 0.25, 1.0, {}});
        (void(done = writer->record(end)), ...);
        return writer->paths().folder;
    }

private Q_SLOTS:
    void init() { fs::remove_all(runs()); }

    void annotationsAreKeptAndTakenBack()
    {
        const fs::path run = newRun();
        QVERIFY(readRunAnnotations(run)->empty());
        const auto edited = editRun(run, {.name = " Baseline\nof mine ",
                                          .note = "two\nlines\n",
                                          .addTags = {"paper", "GTZAN"},
                                          .removeTags = {}});
        QVERIFY(edited);
        const RunAnnotations wanted{
            .name = "Baseline of mine", .note = "two\nlines", .tags = {"paper", "GTZAN"}};
        QVERIFY(edited->after == wanted);
        QVERIFY(*readRunAnnotations(run) == wanted);
        // Somebody else adds a tag; taking ours back leaves it.
        QVERIFY(editRun(run, {.name = {}, .note = {}, .addTags = {"late"}, .removeTags = {}}));
        QVERIFY(editRun(run, editBetween(edited->after, edited->before)));
        QVERIFY(readRunAnnotations(run)->tags == std::vector<std::string>{"late"});
        QVERIFY(readRunAnnotations(run)->name.empty());
    }

    void tagsAreToldApartWhateverTheirCase()
    {
        const fs::path run = newRun();
        QVERIFY(editRun(run,
                        {.name = {}, .note = {}, .addTags = {"Paper", "paper ", "paper"}, .removeTags = {}}));
        QVERIFY(readRunAnnotations(run)->tags == std::vector<std::string>{"Paper"});
        QVERIFY(editRun(run, {.name = {}, .note = {}, .addTags = {}, .removeTags = {"PAPER"}}));
        QVERIFY(readRunAnnotations(run)->tags.empty());
        for (const char *bad : {"", "  ", "a,b", "a\nb"})
            QVERIFY(!editRun(run, {.name = {}, .note = {}, .addTags = {bad}, .removeTags = {}}));
        // A note that could not be read again would take name and tags with it.
        const auto before = readRunAnnotations(run);
        QVERIFY(
            !editRun(run, {.name = {}, .note = std::string(5 << 20, 'x'), .addTags = {}, .removeTags = {}}));
        QCOMPARE(*readRunAnnotations(run), *before);
    }

    void foreignKeysStayAndRubbishIsNotWrittenOver()
    {
        const fs::path run = newRun();
        const fs::path file = RunPaths{run}.annotations();
        QVERIFY(writeFileAtomically(file, R"({"stars": 5, "name": 7, "tags": ["x", 3, "a,b", "X"]})"));
        QVERIFY(readRunAnnotations(run)->name.empty());
        QVERIFY(readRunAnnotations(run)->tags == std::vector<std::string>{"x"});
        QVERIFY(editRun(run, {.name = "n", .note = {}, .addTags = {}, .removeTags = {}}));
        QCOMPARE(nlohmann::json::parse(readFile(file).value())["stars"].get<int>(), 5);
        QVERIFY(writeFileAtomically(file, "not JSON"));
        QVERIFY(!editRun(run, {.name = "n", .note = {}, .addTags = {}, .removeTags = {}}));
        QCOMPARE(readFile(file).value(), std::string("not JSON"));
    }

    void trashedRunsComeBack()
    {
        const fs::path run = newRun(RunFinished{.epochs = 2});
        QVERIFY(editRun(run, {.name = "kept", .note = {}, .addTags = {}, .removeTags = {}}));
        const auto trashed = trashRun(run);
        QVERIFY2(trashed, trashed ? "" : trashed.error().message.c_str());
        QVERIFY(!fs::exists(run));
        QVERIFY(listRuns(runs()).empty());
        QVERIFY(listTrash(runs()) == std::vector<fs::path>{*trashed});
        QVERIFY(!fs::exists(RunPaths{*trashed}.lock()));
        QVERIFY(readRunSummary(*trashed)->annotations.name == "kept");
        QVERIFY(!trashRun(*trashed)); // once is enough
        QVERIFY(*restoreRun(*trashed) == run);
        QVERIFY(listRuns(runs()) == std::vector<fs::path>{run});
        QVERIFY(!restoreRun(run));
    }

    void nothingIsWrittenOver()
    {
        const fs::path run = newRun(RunFinished{});
        const fs::path trashed = trashRun(run).value();
        fs::create_directory(run);
        QVERIFY(!restoreRun(trashed));
        QVERIFY(fs::exists(RunPaths{trashed}.config()));
    }

    void aLivingRunIsNotTrashed()
    {
        const fs::path run = newRun();
        auto lock = LockFile::acquire(RunPaths{run}.lock()).value();
        const auto refused = trashRun(run);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.find("is in use by process") != std::string::npos);
        QCOMPARE(readRunSummary(run)->state, std::string("running"));
        lock.reset();
        QVERIFY(trashRun(run));
    }

    void onlyWhatIsInATrashIsDeleted()
    {
        const fs::path run = newRun(RunFinished{});
        QVERIFY(!deleteTrashedRun(run));
        QVERIFY(fs::exists(run));
        const fs::path trashed = trashRun(run).value();
        QVERIFY(deleteTrashedRun(trashed));
        QVERIFY(!fs::exists(trashed));
        QVERIFY(listTrash(runs()).empty());
    }

    void aSummaryIsALine()
    {
        const auto finished = readRunSummary(newRun(RunFinished{.epochs = 2}));
        QCOMPARE(finished->state, std::string("finished"));
        QCOMPARE(finished->epochs, 2);
        QCOMPARE(finished->bestValidationAccuracy, 0.75);
        QCOMPARE(readRunSummary(newRun())->state, std::string("interrupted"));
        QCOMPARE(readRunSummary(newRun(RunCancelled{2}))->state, std::string("cancelled"));
        QCOMPARE(readRunSummary(newRun(RunFailed{"why"}))->state, std::string("failed"));
        // It went on after that.
        const fs::path again = newRun(RunCancelled{2}, EpochDone{3, 1e-3, 1, 0.5, 1, 0.5, 1.0, {}});
        QCOMPARE(readRunSummary(again)->state, std::string("interrupted"));
        QVERIFY(!readRunSummary(runs()));
    }

    /// Whatever is damaged, the list and the comparison say the same, and both say that it is.
    void aDamagedRunIsTheSameRunEverywhere()
    {
        const auto replaced = [](std::string text, const std::string &part, const std::string &by) {
            return text.replace(text.rfind(part), part.size(), by);
        };
        const fs::path whole = newRun(RunFinished{.epochs = 2});
        const std::string events = readFile(RunPaths{whole}.events()).value();
        const std::string garbage = "\x01\x02 no event\n";
        for (const std::string &damaged :
             {std::string(), garbage, replaced(events, "{\"sequence\"", "{\"sequ"), events + garbage}) {
            const fs::path run = newRun(RunFinished{.epochs = 2});
            QVERIFY(writeFileAtomically(RunPaths{run}.events(), std::string_view(damaged)));
            const auto summary = readRunSummary(run);
            const auto record = readRun(run);
            QCOMPARE(summary->state, runState(record->events, record->alive));
            const auto epochs = std::ranges::count_if(record->events, [](const RunEvent &event) {
                return std::holds_alternative<EpochDone>(event.what);
            });
            QCOMPARE(static_cast<std::ptrdiff_t>(summary->epochs), epochs);
            QCOMPARE(summary->warnings.size(), record->warnings.size());
            QVERIFY2(!summary->warnings.empty(), damaged.c_str());
        }
        QVERIFY(readRunSummary(whole)->warnings.empty());
    }

    /// Settings that are lost are not the defaults.
    void aRunWithoutSettingsIsNoRunOfDefaults()
    {
        const fs::path run = newRun(RunFinished{.epochs = 2});
        const std::string config = readFile(RunPaths{run}.config()).value();
        QVERIFY(readRun(run));
        for (const std::string &damaged : {std::string(), config.substr(0, config.find("[schedule]")),
                                           config.substr(0, config.find("[model]"))}) {
            QVERIFY(writeFileAtomically(RunPaths{run}.config(), std::string_view(damaged)));
            const auto read = readRun(run);
            QVERIFY2(!read, damaged.c_str());
            QVERIFY(read.error().message.starts_with(RunPaths{run}.config().string() + ": is "));
        }
    }

    void whatCannotBeLookedIntoIsListed()
    {
        const fs::path run = newRun(RunFinished{.epochs = 2});
        const fs::path loop = runs() / "loop"; // permissions would not do: the superuser has them all
        fs::create_symlink("loop", loop);
        const std::vector<fs::path> listed = listRuns(runs());
        QCOMPARE(listed.size(), std::size_t{2});
        QVERIFY(std::ranges::find(listed, loop) != listed.end());
        for (const std::string &message :
             {readRun(loop).error().message, readRunSummary(loop).error().message})
            QVERIFY2(message.find("loop: cannot be looked into: ") != std::string::npos, message.c_str());
    }

    void namesAreNoNotes()
    {
        const fs::path run = newRun();
        const auto named = [&](std::size_t bytes) {
            return editRun(run,
                           {.name = std::string(bytes, 'x'), .note = {}, .addTags = {}, .removeTags = {}});
        };
        QVERIFY(named(200));
        QVERIFY(!named(201));
        QCOMPARE(readRunAnnotations(run)->name.size(), std::size_t{200});
    }
};

QTEST_GUILESS_MAIN(RunKeepingTest)
#include "tst_run_keeping.moc"
