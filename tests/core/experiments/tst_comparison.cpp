// SPDX-License-Identifier: GPL-3.0-or-later
// Runs laid side by side, from folders as the trainer leaves them.
#include "core/experiments/comparison.h"
#include "core/experiments/comparison_table.h"
#include "core/training/option_table.h"
#include "core/training/run_folder.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace genrescope;

namespace fs = std::filesystem;

namespace {

const std::vector<std::string> genres{"Folk", "Rock"};

Manifest dataAt(const fs::path &folder, bool artists)
{
    Manifest manifest;
    for (int i = 0; i < 40; ++i) {
        ManifestItem item;
        item.path = folder / ("track " + std::to_string(i) + ".mp3");
        item.genre = genres[static_cast<std::size_t>(i % 2)];
        item.split = Split::Test;
        if (artists)
            item.artist = "Artist " + std::to_string(i / 4);
        manifest.items.push_back(item);
    }
    return manifest;
}

/// The first `right` items right, the others wrong.
std::vector<EvaluatedItem> answers(const Manifest &data, int right)
{
    std::vector<EvaluatedItem> items;
    for (int i = 0; i < static_cast<int>(data.items.size()); ++i) {
        const int actual = i % 2;
        const int predicted = i < right ? actual : 1 - actual;
        items.push_back({.path = data.items[static_cast<std::size_t>(i)].path.string(),
                         .actual = actual,
                         .probabilities = {predicted == 0 ? 0.8 : 0.2, predicted == 0 ? 0.2 : 0.8}});
    }
    return items;
}

struct RunRecipe
{
    TrainingOptions options;
    std::vector<double> validation; ///< accuracy of each epoch
    int right = -1;                 ///< of 40 test items; < 0: no evaluation
    fs::path dataFolder = "/data";
    bool artists = false;
    bool finished = true;
};

fs::path makeRun(const fs::path &runs, const RunRecipe &recipe)
{
    const Manifest data = dataAt(recipe.dataFolder, recipe.artists);
    auto writer = RunWriter::create(runs, recipe.options, data, {});
    if (!writer)
        qFatal("%s", writer.error().message.c_str());
    const auto record = [&](auto what) {
        if (auto done = (*writer)->record(what); !done)
            qFatal("%s", done.error().message.c_str());
    };
    RunStarted started;
    started.genres = genres;
    started.parameters = 123;
    record(started);
    double best = 0;
    for (std::size_t i = 0; i < recipe.validation.size(); ++i) {
        EpochDone epoch;
        epoch.epoch = static_cast<int>(i) + 1;
        epoch.validationAccuracy = recipe.validation[i];
        epoch.seconds = 2;
        epoch.confusion = {1, 0, 0, 1};
        best = std::max(best, epoch.validationAccuracy);
        record(epoch);
    }
    if (recipe.finished) {
        RunFinished finished;
        finished.epochs = static_cast<int>(recipe.validation.size());
        finished.bestValidationAccuracy = best;
        finished.testAccuracy = recipe.right < 0 ? 0.5 : recipe.right / 40.0;
        record(finished);
    }
    const fs::path folder = (*writer)->paths().folder;
    if (recipe.right >= 0) {
        const auto items = answers(data, recipe.right);
        if (auto written =
                writeEvaluation(evaluate(genres, items), items, folder / "evaluation" / "test", "test");
            !written)
            qFatal("%s", written.error().message.c_str());
    }
    return folder;
}

TrainingOptions withSettings(const std::vector<std::string> &settings)
{
    TrainingOptions options;
    if (auto done = applySettings(options, settings); !done)
        qFatal("%s", done.error().message.c_str());
    return options;
}

ComparedRun readBack(const fs::path &folder)
{
    auto run = readComparedRun(folder);
    if (!run)
        qFatal("%s", run.error().message.c_str());
    return std::move(*run);
}

std::string cell(const ResultTable &table, std::size_t row, const std::string &column)
{
    const auto found = std::ranges::find(table.header, column);
    return found == table.header.end()
               ? "no such column"
               : table.rows.at(row).at(static_cast<std::size_t>(found - table.header.begin()));
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    fs::path m_runs = m_temporary.path().toStdString();

private Q_SLOTS:
    void whatARunSays()
    {
        const ComparedRun run = readBack(makeRun(m_runs, {.validation = {0.4, 0.7, 0.7, 0.6}, .right = 30}));
        QCOMPARE(run.state, std::string("finished"));
        QCOMPARE(run.genres, genres);
        QCOMPARE(run.parameters, std::int64_t{123});
        QCOMPARE(run.epochs, 4);
        QCOMPARE(run.bestEpoch, 2);
        QCOMPARE(run.bestValidationAccuracy, 0.7);
        QCOMPARE(run.lastValidationAccuracy, 0.6);
        QVERIFY(std::abs(run.meanValidationAccuracy - 0.6) < 1e-12);
        QCOMPARE(run.seconds, 8.0);
        QVERIFY(run.evaluation.has_value());
        QCOMPARE(run.evaluation->accuracy, 0.75);
        QVERIFY(run.warnings.empty());

        const ComparedRun killed = readBack(makeRun(m_runs, {.validation = {0.4}, .finished = false}));
        QCOMPARE(killed.state, std::string("interrupted"));
        QVERIFY(!killed.evaluation.has_value());
        QVERIFY(std::isnan(killed.testAccuracy));
        QVERIFY(!readComparedRun(m_runs / "missing").ok());
    }

    void pairedTestsAgainstTheBest()
    {
        std::vector<ComparedRun> runs;
        runs.push_back(readBack(makeRun(m_runs, {.validation = {0.6}, .right = 20})));
        runs.push_back(readBack(makeRun(m_runs, {.validation = {0.8}, .right = 30})));
        runs.push_back(
            readBack(makeRun(m_runs, {.validation = {0.7}, .right = 40, .dataFolder = "/elsewhere/x"})));
        runs.push_back(readBack(makeRun(m_runs, {.validation = {0.5}})));
        const Comparison comparison = compareRuns(std::move(runs));
        QCOMPARE(comparison.best,
                 std::optional<std::size_t>(1)); // by validation, although another tests better
        QVERIFY(!comparison.paired[1].has_value());
        QVERIFY(!comparison.paired[3].has_value());

        const auto &worse = comparison.paired[0];
        QVERIFY(worse.has_value());
        QCOMPARE(worse->items, std::int64_t{40});
        QCOMPARE(worse->mcNemar.onlyFirst, std::int64_t{10});
        QCOMPARE(worse->mcNemar.onlySecond, std::int64_t{0});
        QCOMPARE(worse->mcNemar.p(), std::pow(0.5, 9)); // 2 / 2^10
        QCOMPARE(worse->bootstrap.difference, -0.25);
        QVERIFY(worse->bootstrap.interval.high < 0);
        QVERIFY(!worse->clustered);

        const auto &moved = comparison.paired[2]; // the same data in another folder
        QVERIFY(moved.has_value());
        QCOMPARE(moved->mcNemar.onlySecond, std::int64_t{10});
    }

    void otherItemsAreNotCompared()
    {
        ComparedRun first = readBack(makeRun(m_runs, {.validation = {0.8}, .right = 30}));
        ComparedRun second = first;
        QVERIFY(comparePaired(first, second).has_value());
        second.items.pop_back();
        QVERIFY(!comparePaired(first, second).has_value());
        second = first;
        second.items[3].path += "x";
        QVERIFY(!comparePaired(first, second).has_value());
        second = first;
        second.items[3].actual = 1 - second.items[3].actual; // relabelled since
        QVERIFY(!comparePaired(first, second).has_value());
        second = first;
        second.items[3].path = second.items[4].path;
        QVERIFY(!comparePaired(second, second).has_value());
    }

    void artistsAreResampledTogether()
    {
        const ComparedRun best =
            readBack(makeRun(m_runs, {.validation = {0.8}, .right = 40, .artists = true}));
        const ComparedRun other =
            readBack(makeRun(m_runs, {.validation = {0.6}, .right = 20, .artists = true}));
        const auto clustered = comparePaired(best, other);
        QVERIFY(clustered.has_value());
        QVERIFY(clustered->clustered);
        ComparedRun unknown = best;
        unknown.artists.clear();
        const auto plain = comparePaired(unknown, other);
        QVERIFY(!plain->clustered);
        const auto width = [](const auto &pair) {
            return pair->bootstrap.interval.high - pair->bootstrap.interval.low;
        };
        QVERIFY(width(clustered) > 1.3 * width(plain));
    }

    void seedsAreGrouped()
    {
        std::vector<ComparedRun> runs;
        for (const auto &[settings, validation, right] :
             {std::tuple{std::vector<std::string>{"model.name=cnn", "training.seed=1"}, 0.5, 20},
              {{"model.name=cnn", "training.seed=2", "training.name=again"}, 0.6, 24},
              {{"model.name=dcrnn", "training.seed=1"}, 0.7, 28}})
            runs.push_back(readBack(makeRun(
                m_runs, {.options = withSettings(settings), .validation = {validation}, .right = right})));
        const Comparison comparison = compareRuns(std::move(runs));
        QCOMPARE(comparison.groups.size(), std::size_t{2});
        QCOMPARE(comparison.groups[0].runs, (std::vector<std::size_t>{0, 1}));
        QVERIFY(std::abs(comparison.groups[0].bestValidation.mean - 0.55) < 1e-12);
        QVERIFY(std::abs(comparison.groups[0].bestValidation.deviation - 0.1 / std::sqrt(2)) < 1e-12);
        QVERIFY(std::abs(comparison.groups[0].test.mean - 0.55) < 1e-12);
        QCOMPARE(comparison.groups[1].test.count, std::size_t{1});

        const auto has = [&](const char *key) {
            return std::ranges::find(comparison.differingKeys, key) != comparison.differingKeys.end();
        };
        QVERIFY(has("model.name"));
        QVERIFY(has("training.seed"));
        QVERIFY(!has("training.batch_size"));
        QVERIFY(!has("training.name"));

        const ResultTable grouped = comparisonTable(comparison, {.groupSeeds = true});
        QCOMPARE(grouped.rows.size(), std::size_t{2});
        QCOMPARE(cell(grouped, 0, "Network"), std::string("cnn"));
        QCOMPARE(cell(grouped, 0, "Best val. %"), std::string("55.0 ± 7.1"));
        QVERIFY(cell(grouped, 0, "Mean val. %").find(" ± ") != std::string::npos);
        QCOMPARE(cell(grouped, 1, "Test %"), std::string("70.0"));
        const ResultTable numbers = comparisonNumbers(comparison, {.groupSeeds = true});
        QCOMPARE(cell(numbers, 0, "seeds"), std::string("2"));
        QCOMPARE(cell(numbers, 1, "test_sd"), std::string());
    }

    /// Folds of a cross-validation share settings and seed, not what they learn from.
    void otherDataIsNoRepeat()
    {
        const TrainingOptions options = withSettings({"model.name=cnn", "training.seed=1"});
        std::vector<ComparedRun> runs;
        for (const int right : {20, 24})
            runs.push_back(
                readBack(makeRun(m_runs, {.options = options, .validation = {0.5}, .right = right})));
        QVERIFY(!runs[0].dataDigest.empty());
        QCOMPARE(runs[0].dataDigest, runs[1].dataDigest);
        const Comparison same = compareRuns(runs);
        QCOMPARE(same.groups.size(), std::size_t{1});
        QCOMPARE(same.groups[0].runs.size(), std::size_t{1});
        QCOMPARE(same.groups[0].repeats.size(), std::size_t{1});
        runs[1].dataDigest = "another fold";
        const Comparison folds = compareRuns(runs);
        QCOMPARE(folds.groups[0].runs.size(), std::size_t{2});
        QVERIFY(folds.groups[0].repeats.empty());
    }

    void tables()
    {
        std::vector<ComparedRun> runs;
        runs.push_back(readBack(makeRun(
            m_runs,
            {.options = withSettings({"training.batch_size=32"}), .validation = {0.8, 0.75}, .right = 30})));
        runs.push_back(readBack(makeRun(m_runs, {.options = withSettings({"training.batch_size=16"}),
                                                 .validation = {0.6},
                                                 .right = 20,
                                                 .finished = false})));
        const Comparison comparison = compareRuns(std::move(runs));
        const ResultTable table = comparisonTable(comparison);
        QCOMPARE(cell(table, 0, "Batch size"), std::string("32"));
        QCOMPARE(cell(table, 0, "Best val. %"), std::string("80.0"));
        QCOMPARE(cell(table, 0, "Test %"), std::string("75.0 [59.8, 85.8]"));
        QCOMPARE(cell(table, 0, "p"), std::string("–"));
        QCOMPARE(cell(table, 1, "p"), std::string("0.002"));
        QVERIFY(cell(table, 1, "Run").ends_with("(interrupted)"));
        QVERIFY(cell(table, 1, "Difference").starts_with("-25.0 ["));
        for (const auto &row : table.rows)
            QCOMPARE(row.size(), table.header.size());

        const ResultTable all = comparisonNumbers(comparison, {.allOptions = true});
        QVERIFY(all.header.size() > optionTable().size());
        QCOMPARE(cell(all, 1, "training.batch_size"), std::string("16"));
        QCOMPARE(cell(all, 0, "test_accuracy"), std::string("0.75"));
        QCOMPARE(cell(all, 1, "mcnemar_p"), std::string("0.001953125"));
        QCOMPARE(cell(all, 0, "mcnemar_p"), std::string());
    }

    void severalTestsAreCorrected()
    {
        std::vector<ComparedRun> runs;
        for (const auto &[size, right] : {std::pair("32", 30), std::pair("16", 20), std::pair("8", 29)})
            runs.push_back(readBack(
                makeRun(m_runs, {.options = withSettings({std::string("training.batch_size=") + size}),
                                 .validation = {right / 40.0},
                                 .right = right})));
        const Comparison comparison = compareRuns(std::move(runs));
        QVERIFY(isCorrected(comparison));
        const ResultTable table = comparisonTable(comparison), numbers = comparisonNumbers(comparison);
        QCOMPARE(cell(table, 1, "p (Holm)"), std::string("0.004")); // twice the 0.002 of it alone
        QVERIFY(std::ranges::any_of(
            table.notes, [](const std::string &note) { return note.find("Holm") != std::string::npos; }));
        QCOMPARE(cell(numbers, 1, "mcnemar_p"), std::string("0.001953125"));
        QCOMPARE(cell(numbers, 1, "mcnemar_holm_p"), std::string("0.00390625"));
    }

    void theSplitThatWasReadIsNamed()
    {
        std::vector<ComparedRun> runs;
        for (const auto &[model, right] :
             {std::pair("model.name=cnn", 30), std::pair("model.name=crnn", 20)}) {
            const fs::path folder = makeRun(
                m_runs, {.options = withSettings({model}), .validation = {right / 40.0}, .right = right});
            QCOMPARE(evaluatedSplits(folder), (std::vector<std::string>{"test"}));
            fs::rename(folder / "evaluation" / "test", folder / "evaluation" / "validation");
            QCOMPARE(evaluatedSplits(folder), (std::vector<std::string>{"validation"}));
            auto run = readComparedRun(folder, "validation");
            QVERIFY(run.ok());
            runs.push_back(std::move(*run));
        }
        const Comparison comparison = compareRuns(std::move(runs));
        const ResultTable table = comparisonTable(comparison);
        QCOMPARE(cell(table, 0, "Validation %"), std::string("75.0 [59.8, 85.8]"));
        QCOMPARE(cell(table, 0, "Test %"), std::string("no such column"));
        const auto noted = [&](const char *words) {
            return std::ranges::any_of(
                table.notes, [&](const std::string &note) { return note.find(words) != std::string::npos; });
        };
        QVERIFY(noted("Validation accuracy with"));
        QVERIFY(noted("on the validation items"));
        QVERIFY(noted("which flatters them"));
        QCOMPARE(cell(comparisonTable(comparison, {.groupSeeds = true}), 0, "Validation %"),
                 std::string("75.0"));
        const ResultTable numbers = comparisonNumbers(comparison);
        QCOMPARE(cell(numbers, 0, "validation_accuracy"), std::string("0.75"));
        QCOMPARE(cell(numbers, 0, "validation_items"), std::string("40"));
        QCOMPARE(cell(numbers, 0, "test_accuracy"), std::string("no such column"));
        QCOMPARE(cell(comparisonNumbers(comparison, {.groupSeeds = true}), 0, "validation_mean"),
                 std::string("0.75"));
    }

    void modelsThatWereNotTrainedHere()
    {
        std::vector<fs::path> folders;
        for (const auto &[name, right] :
             {std::pair("/models/theirs.pt", 36), std::pair("/models/old.pt", 26)}) {
            const auto items = answers(dataAt("/data", false), right);
            Evaluation evaluation = evaluate(genres, items);
            evaluation.model = name;
            folders.push_back(m_runs / "evaluations" / std::to_string(right));
            QVERIFY(writeEvaluation(evaluation, items, folders.back(), "test").ok());
        }
        const auto theirs = readComparedRun(folders[0]);
        QVERIFY2(theirs.ok(), theirs ? "" : theirs.error().message.c_str());
        QCOMPARE(theirs->id, std::string("theirs.pt"));
        QCOMPARE(theirs->state, std::string("evaluated"));
        QCOMPARE(testAccuracyOf(*theirs), 0.9);
        QVERIFY(!readComparedRun(folders[0], "validation"));

        // Beside a run: judged on the same items, with no setting that it never had.
        const fs::path run = makeRun(
            m_runs, {.options = withSettings({"training.batch_size=16"}), .validation = {0.8}, .right = 30});
        const Comparison comparison = compareRuns({readBack(folders[0]), readBack(run)});
        QCOMPARE(comparison.best, std::optional<std::size_t>(1));
        QVERIFY(comparison.differingKeys.empty());
        QCOMPARE(comparison.groups.size(), std::size_t{2});
        QCOMPARE(comparison.paired[0]->mcNemar.onlySecond, std::int64_t{6});
        const ResultTable table = comparisonTable(comparison, {.allOptions = true});
        QCOMPARE(cell(table, 0, "Run"), std::string("theirs.pt (evaluated)"));
        QCOMPARE(cell(table, 0, "Batch size"), std::string("–"));
        QCOMPARE(cell(table, 1, "Batch size"), std::string("16"));
        const ResultTable numbers = comparisonNumbers(comparison, {.allOptions = true});
        QCOMPARE(cell(numbers, 0, "parameters"), std::string());
        QCOMPARE(cell(numbers, 0, "test_accuracy"), std::string("0.9"));
        const ResultTable grouped = comparisonTable(comparison, {.groupSeeds = true});
        QCOMPARE(cell(grouped, 0, "Network"), std::string("theirs.pt"));

        // A checkpoint of a run goes by the run's name: all are called best.
        const auto items = answers(dataAt("/data", false), 20);
        Evaluation checkpoint = evaluate(genres, items);
        checkpoint.model = "20260101T120000Z-cnn-1a2b/best";
        QVERIFY(writeEvaluation(checkpoint, items, m_runs / "evaluations" / "20", "validation").ok());
        const auto best = readComparedRun(m_runs / "evaluations" / "20", "validation");
        QCOMPARE(best->id, std::string("20260101T120000Z-cnn-1a2b/best"));
        // Nothing here tells that its epoch was chosen on these items.
        QVERIFY(comparisonTable(compareRuns({*best})).notes.size() == 2);

        // Among themselves: against the first, which nothing of the test split has chosen.
        const Comparison others = compareRuns({readBack(folders[1]), readBack(folders[0])});
        QCOMPARE(others.best, std::optional<std::size_t>(0));
        QCOMPARE(others.paired[1]->mcNemar.onlySecond, std::int64_t{10});
        QCOMPARE(others.groups.size(), std::size_t{2});
    }

    void aRunWithoutPredictionsIsNoReference()
    {
        const ComparedRun better = readBack(
            makeRun(m_runs, {.options = withSettings({"model.name=cnn"}), .validation = {0.8}, .right = 30}));
        const ComparedRun other = readBack(makeRun(
            m_runs, {.options = withSettings({"model.name=crnn"}), .validation = {0.5}, .right = 20}));
        const ComparedRun stopped = readBack(makeRun(m_runs, {.validation = {0.9}, .finished = false}));
        const Comparison comparison = compareRuns({stopped, other, better});
        QCOMPARE(comparison.best, std::optional<std::size_t>(2));
        QVERIFY(comparison.paired[1].has_value());
        QCOMPARE(compareRuns({stopped}).best, std::optional<std::size_t>(0));
    }

    void runsWithoutAValidationSplitAreTestedToo()
    {
        std::vector<ComparedRun> runs;
        for (const auto &[model, right] :
             {std::pair("model.name=cnn", 30), std::pair("model.name=crnn", 20)}) {
            ComparedRun run = readBack(
                makeRun(m_runs, {.options = withSettings({model}), .validation = {0.5}, .right = right}));
            run.bestValidationAccuracy = run.lastValidationAccuracy =
                std::numeric_limits<double>::quiet_NaN();
            runs.push_back(std::move(run));
        }
        const Comparison comparison = compareRuns(std::move(runs));
        QCOMPARE(comparison.best, std::optional<std::size_t>(0));
        QVERIFY(comparison.paired[1].has_value());
        const ResultTable table = comparisonTable(comparison);
        QVERIFY(std::ranges::any_of(table.notes, [](const std::string &note) {
            return note.find("the first in the list") != std::string::npos;
        }));
    }

    void renderings()
    {
        const ResultTable table{.header = {"Run_1", "p"},
                                .rows = {{"a|b & 50 %", "< 0.001"}, {"55.0 ± 7.1", "–"}},
                                .textColumns = 1,
                                .notes = {"A note."}};
        QCOMPARE(toMarkdown(table), std::string("| Run_1 | p |\n|:---|---:|\n| a\\|b & 50 % | < 0.001 |\n"
                                                "| 55.0 ± 7.1 | – |\n\nA note.\n"));
        QCOMPARE(toLatex(table),
                 std::string("% \\usepackage{booktabs}\n\\begin{tabular}{lr}\n  \\toprule\n"
                             "  Run\\_1 & p \\\\\n  \\midrule\n"
                             "  a|b \\& 50 \\% & $<$ 0.001 \\\\\n  55.0 $\\pm$ 7.1 & -- \\\\\n"
                             "  \\bottomrule\n\\end{tabular}\n% A note.\n"));
        QCOMPARE(toCsv({.header = {"a,b", "c"}, .rows = {{"1", "2"}}}), std::string("\"a,b\",c\n1,2\n"));
    }
};

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
