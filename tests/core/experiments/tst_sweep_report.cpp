// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says of runs whose answers are known: intervals, and tests between the values of each
// setting.
#include "core/evaluation/evaluation.h"
#include "core/experiments/run_labels.h"
#include "core/experiments/sweep_report.h"
#include "core/training/option_table.h"
#include "core/training/run_folder.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <fstream>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

const std::vector<std::string> genres{"Folk", "Rock"};
constexpr int items = 50;

/// 50 items; the first `right` are answered as they should be, those from `shift` on in a circle.
std::vector<EvaluatedItem> answers(int right, int shift)
{
    std::vector<EvaluatedItem> result;
    for (int i = 0; i < items; ++i) {
        const int actual = i % 2;
        const bool isRight = (i - shift + items) % items < right;
        const int predicted = isRight ? actual : 1 - actual;
        result.push_back({.path = "/data/" + std::to_string(i) + ".png",
                          .actual = actual,
                          .probabilities = {predicted == 0 ? 0.8 : 0.2, predicted == 0 ? 0.2 : 0.8}});
    }
    return result;
}

TrainingOptions optionsOf(const std::string &model, const std::string &policy, int seed)
{
    TrainingOptions options;
    const auto applied =
        applySettings(options, {"model.name=" + model, "schedule.policy=" + policy,
                                "training.seed=" + std::to_string(seed), "training.epochs=1"});
    if (!applied)
        qFatal("%s", applied.error().message.c_str());
    return options;
}

template <class T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().message.c_str());
    return std::move(*result);
}

std::string contents(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

class TestSweepReport : public QObject
{
    Q_OBJECT

private:
    fs::path makeRun(const std::string &model, const std::string &policy, int seed, int right, int shift,
                     const std::string &split = "test")
    {
        return makeRun(optionsOf(model, policy, seed), right, shift, split);
    }

    fs::path makeRun(const TrainingOptions &options, int right, int shift, const std::string &split = "test")
    {
        Manifest data;
        data.items.push_back({.path = "/data/0.png", .genre = "Folk", .split = Split::Train});
        auto writer = valueOf(
            RunWriter::create(m_folder.filePath(QStringLiteral("runs")).toStdString(), options, data, {}));
        const auto record = [&](auto event) {
            if (auto done = writer->record(std::move(event)); !done)
                qFatal("%s", done.error().message.c_str());
        };
        record(RunStarted{.epochs = 1, .genres = genres});
        record(EpochDone{.epoch = 1, .validationAccuracy = right / 100.0});
        const auto answered = answers(right, shift);
        const auto evaluation = evaluate(genres, answered);
        const fs::path folder = writer->paths().folder;
        if (auto done = writeEvaluation(evaluation, answered, writer->paths().evaluation() / split, split);
            !done)
            qFatal("%s", done.error().message.c_str());
        record(RunFinished{.epochs = 1, .testAccuracy = std::nan("")});
        return folder;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void init() { fs::remove_all(m_folder.filePath(QStringLiteral("runs")).toStdString()); }

    void labelsSayWhatDiffers()
    {
        const auto labels = [](std::vector<TrainingOptions> runs, bool seeds) {
            return runLabels(runs, seeds);
        };
        using Labels = std::vector<std::string>;
        // dcnn has a learning rate of its own, which says nothing that its name does not.
        QCOMPARE(labels({optionsOf("cnn", "constant", 1), optionsOf("dcnn", "constant", 1)}, true),
                 (Labels{"cnn", "dcnn"}));
        QCOMPARE(labels({optionsOf("cnn", "constant", 1), optionsOf("cnn", "triangular", 2)}, true),
                 (Labels{"cnn, constant", "cnn, triangular"}));
        const std::vector<TrainingOptions> seeds{optionsOf("cnn", "constant", 1),
                                                 optionsOf("cnn", "constant", 2)};
        QCOMPARE(labels(seeds, true), (Labels{"cnn, seed 1", "cnn, seed 2"}));
        QCOMPARE(labels(seeds, false), (Labels{"cnn", "cnn"}));
        TrainingOptions smooth = optionsOf("cnn", "constant", 1);
        smooth.labelSmoothing = 0.1;
        QCOMPARE(labels({optionsOf("cnn", "constant", 1), smooth}, true), (Labels{"cnn, 0", "cnn, 0.1"}));
        QVERIFY(labels({}, true).empty());
    }

    void intervalsOfMeansAreNotRounded()
    {
        const SweepReport report =
            valueOf(readRunsReport({makeRun("cnn", "step", 1, 20, 0), makeRun("cnn", "step", 2, 21, 0)}));
        const Interval wilson = wilsonInterval(20.5, items);
        QCOMPARE(
            QString::fromStdString(report.parts.front().groups.rows[0][3]),
            QStringLiteral("[%1, %2]").arg(100 * wilson.low, 0, 'f', 1).arg(100 * wilson.high, 0, 'f', 1));
    }

    void intervalsAndPairs()
    {
        std::vector<fs::path> runs;
        for (const int seed : {1, 2}) {
            runs.push_back(makeRun("cnn", "constant", seed, 20, 0));
            runs.push_back(makeRun("cnn", "triangular", seed, 20, 10));
            runs.push_back(makeRun("dcrnn", "constant", seed, 40, 0));
            runs.push_back(makeRun("dcrnn", "triangular", seed, seed == 1 ? 40 : 20, 0));
        }
        const SweepReport report = valueOf(readRunsReport(runs));
        QCOMPARE(report.split, std::string("test"));
        const SweepReportPart &part = report.parts.front();
        QCOMPARE(part.finished, std::size_t{8});

        // Two settings tell the groups apart; the networks' own learning rates follow from the first.
        QCOMPARE(part.groups.header,
                 (std::vector<std::string>{"Network", "Learning-rate policy", "Seeds", "Test %",
                                           "95 % interval", "Macro-F1 %", "Best val. %"}));
        QCOMPARE(part.groups.rows.size(), std::size_t{4});
        const Interval wilson = wilsonInterval(20, items);
        QCOMPARE(part.groups.rows[0][3], std::string("40.0 ± 0.0"));
        QCOMPARE(
            QString::fromStdString(part.groups.rows[0][4]),
            QStringLiteral("[%1, %2]").arg(100 * wilson.low, 0, 'f', 1).arg(100 * wilson.high, 0, 'f', 1));

        // Two networks x two schedules, each with the other factor fixed, two seeds.
        QCOMPARE(part.pairNumbers.rows.size(), std::size_t{8});
        const auto pair = [&](const std::string &factor, const std::string &others, const std::string &seed) {
            const auto row = std::ranges::find_if(part.pairNumbers.rows, [&](const auto &cells) {
                return cells[0] == factor && cells[3] == others && cells[4] == seed;
            });
            return row == part.pairNumbers.rows.end() ? std::vector<std::string>(14) : *row;
        };
        const auto networks = pair("model.name", "constant", "1");
        QCOMPARE(networks[1], std::string("cnn"));
        QCOMPARE(networks[2], std::string("dcrnn"));
        QCOMPARE(networks[6], std::string("0"));  // only cnn right
        QCOMPARE(networks[7], std::string("20")); // only dcrnn right
        QVERIFY(std::abs(std::stod(networks[8]) - mcNemar(0, 20).p()) < 1e-15);
        QVERIFY(std::abs(std::stod(networks[10]) - 0.4) < 1e-12);
        const auto schedules = pair("schedule.policy", "cnn", "2"); // as many right, ten of them others
        QCOMPARE(schedules[6], std::string("10"));
        QCOMPARE(schedules[7], std::string("10"));
        QCOMPARE(schedules[8], std::string("1"));

        QCOMPARE(part.pairs.size(), std::size_t{2});
        QCOMPARE(part.pairs[0].title, std::string("Differences by network"));
        QCOMPARE(part.pairs[0].table.header, (std::vector<std::string>{"Network", "constant", "triangular"}));
        QCOMPARE(part.pairs[0].table.rows[0][0], std::string("dcrnn – cnn"));
        QCOMPARE(part.pairs[0].table.rows[0][1], std::string("+40.0 (2 of 2)"));

        const fs::path out = m_folder.filePath(QStringLiteral("report")).toStdString();
        QVERIFY(writeSweepReport(report, out));
        const std::string markdown = contents(out / "report.md");
        QVERIFY(markdown.find("### Differences by learning-rate policy") != std::string::npos);
        QVERIFY(markdown.find("(figures/confusion.svg)") != std::string::npos);
        const std::string latex = contents(out / "report.tex");
        QVERIFY(latex.find("\\label{tab:runs-1}") != std::string::npos);
        QVERIFY(latex.find("\\includegraphics[width=\\linewidth]{figures/accuracy.pdf}") !=
                std::string::npos);
        QVERIFY(contents(out / "tables" / "runs-pairs.csv")
                    .starts_with("factor,first,second,others,seed,items,"));

        // A figure that was not drawn is not referred to, nor is there a heading above nothing.
        SweepReport undrawn = report;
        for (SweepReportPart &each : undrawn.parts)
            each.undrawn = {"svg", "pdf", "png"};
        QVERIFY(toMarkdown(undrawn).find("figures/") == std::string::npos);
        QVERIFY(toMarkdown(undrawn).find("## Accuracy by epoch") == std::string::npos);
        QVERIFY(toMarkdown(undrawn).find("### Differences by network") != std::string::npos);
        QVERIFY(toLatex(undrawn).find("includegraphics") == std::string::npos);
        // One format that failed takes nothing from the other's report.
        for (SweepReportPart &each : undrawn.parts)
            each.undrawn = {"pdf", "png"};
        QVERIFY(toMarkdown(undrawn).find("(figures/confusion.svg)") != std::string::npos);
        QVERIFY(toLatex(undrawn).find("includegraphics") == std::string::npos);
    }

    void aPairThatDiffersInMoreIsMarked()
    {
        // The network alone tells the three apart, but two of them differ in their batch size too.
        TrainingOptions large = optionsOf("dcrnn", "constant", 1);
        QVERIFY(applySettings(large, {"training.batch_size=128"}));
        const SweepReport report =
            valueOf(readRunsReport({makeRun("cnn", "constant", 1, 20, 0),
                                    makeRun("dcnn", "constant", 1, 30, 0), makeRun(large, 40, 0)}));
        const SweepReportPart &part = report.parts.front();
        QCOMPARE(part.pairs.size(), std::size_t{1});
        const ResultTable &table = part.pairs[0].table;
        QCOMPARE(table.rows[0][0], std::string("dcnn – cnn")); // its own learning rate follows from its name
        QCOMPARE(table.rows[0][1], std::string("+20.0 (p 0.002)"));
        QCOMPARE(table.rows[1][0], std::string("dcrnn – cnn"));
        QVERIFY2(table.rows[1][1].starts_with("+40.0† (p "), table.rows[1][1].c_str());
        QVERIFY2(table.rows[2][1].starts_with("+20.0† (p "), table.rows[2][1].c_str());
        QCOMPARE(table.notes.back(),
                 std::string("† These runs differ in other settings too (Batch size), so that the difference "
                             "is not the effect of the network alone."));
        QCOMPARE(part.pairNumbers.header.back(), std::string("confounders"));
        QCOMPARE(part.pairNumbers.rows[0].back(), std::string());
        QCOMPARE(part.pairNumbers.rows[1].back(), std::string("training.batch_size"));

        // A rate of one's own does not follow from the network.
        TrainingOptions fast = optionsOf("dcnn", "constant", 1);
        QVERIFY(applySettings(fast, {"training.learning_rate=0.0123"}));
        const SweepReport rates =
            valueOf(readRunsReport({makeRun("cnn", "constant", 1, 20, 0), makeRun(fast, 30, 0)}));
        QCOMPARE(rates.parts.front().pairNumbers.rows[0].back(), std::string("training.learning_rate"));
    }

    void aSeedRunTwiceCountsOnce()
    {
        const std::vector<fs::path> runs{
            makeRun("cnn", "constant", 1, 10, 0), makeRun("cnn", "constant", 1, 20, 0), // the newest counts
            makeRun("cnn", "constant", 2, 20, 0), makeRun("crnn", "constant", 1, 40, 0),
            makeRun("crnn", "constant", 2, 30, 0)};
        for (const bool newestFirst : {false, true}) {
            std::vector<fs::path> order = runs;
            if (newestFirst)
                std::swap(order[0], order[1]);
            const SweepReport report = valueOf(readRunsReport(order));
            const SweepReportPart &part = report.parts.front();
            QCOMPARE(part.groups.rows[0][1], std::string("2"));
            QCOMPARE(part.groups.rows[0][2], std::string("40.0 ± 0.0"));
            QCOMPARE(part.pairNumbers.rows.size(), std::size_t{2});
            QCOMPARE(part.pairs[0].table.rows[0][1], std::string("+30.0 (2 of 2)"));
            const std::string note =
                "1 run is left out: the same settings were run with the same seed again, "
                "and the newest run of a seed counts.";
            QVERIFY(std::ranges::find(part.groups.notes, note) != part.groups.notes.end());
        }
    }

    void oneSeedShowsItsP()
    {
        const SweepReport clear = valueOf(
            readRunsReport({makeRun("cnn", "constant", 1, 10, 0), makeRun("crnn", "constant", 1, 50, 0)}));
        QCOMPARE(clear.parts.front().pairs[0].table.rows[0][1], std::string("+80.0 (p < 0.001)"));
        init();
        const SweepReport report = valueOf(
            readRunsReport({makeRun("cnn", "constant", 1, 20, 0), makeRun("crnn", "constant", 1, 22, 0)}));
        const SweepReportPart &part = report.parts.front();
        QCOMPARE(part.pairs.size(), std::size_t{1});
        QCOMPARE(part.pairs[0].table.rows[0][1], std::string("+4.0 (p 0.500)"));
        QCOMPARE(part.groups.rows[0][2], std::string("40.0"));
    }

    void withoutATestSplitValidationCounts()
    {
        const std::vector<fs::path> runs{makeRun("cnn", "constant", 1, 20, 0, "validation"),
                                         makeRun("crnn", "constant", 1, 22, 0, "validation")};
        const SweepReport report = valueOf(readRunsReport(runs));
        QCOMPARE(report.split, std::string("validation"));
        QCOMPARE(report.parts.front().groups.header[2], std::string("Validation %"));
        QVERIFY(toMarkdown(report).find("There is no test split") != std::string::npos);
        const SweepReport asked = valueOf(readRunsReport(runs, "test"));
        QCOMPARE(asked.parts.front().groups.rows[0][2], std::string("–"));
        QVERIFY(asked.parts.front().pairs.empty());
        QVERIFY(!readRunsReport({"/nowhere"}));
    }
};

QTEST_APPLESS_MAIN(TestSweepReport)
#include "tst_sweep_report.moc"
