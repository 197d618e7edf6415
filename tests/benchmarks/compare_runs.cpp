// SPDX-License-Identifier: GPL-3.0-or-later
// How long the Compare page takes to list 2,000 runs, and how long it keeps anybody waiting while it does:
// listing, listing again, picking all of them, every chart of them, brushing, search and sort. Aims: 4 s to
// list them, 0.5 s to list them again, and the window's thread never busy for more than 50 ms at a stretch.
// Run by hand:
//
//   compare_runs [RUNS] [EPOCHS] [TRACKS]
#include "core/training/option_table.h"
#include "tests/support/loop_watchdog.h"
#include "tests/ui/compare_support.h"
#include "ui/charts/parallel_view.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/compare/compare_charts.h"
#include "ui/pages/compare/compare_groups.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/compare/compare_parameters.h"
#include "ui/pages/compare/compare_table.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <string>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

constexpr double listAim_ms = 4000, listAgainAim_ms = 500, stretchAim_ms = 50;

constexpr std::array genres{"blues", "classical", "country", "disco",  "hiphop",
                            "jazz",  "metal",     "pop",     "reggae", "rock"};

Manifest dataSet(const std::filesystem::path &folder, int tracks)
{
    Manifest data;
    for (int i = 0; i < tracks; ++i)
        data.items.push_back({.path = folder / "music" / ("track-" + std::to_string(i) + ".mp3"),
                              .genre = genres[static_cast<std::size_t>(i) % genres.size()],
                              .split = i % 5 == 0   ? Split::Test
                                       : i % 5 == 1 ? Split::Validation
                                                    : Split::Train,
                              .artist = "artist " + std::to_string(i / 4)});
    return data;
}

/// A whole run: writers are careful with the disk, so the rest are copies with settings of their own.
std::filesystem::path writeWhole(const std::filesystem::path &runs, unsigned state, int epochs,
                                 const Manifest &data)
{
    TrainingOptions options;
    options.epochs = epochs;
    auto writer = RunWriter::create(runs, options, data, {});
    if (!writer)
        qFatal("%s", writer.error().message.c_str());
    const auto tell = [&](auto event) {
        if (!(*writer)->record(std::move(event)))
            qFatal("cannot write the run");
    };
    const std::vector<std::string> names(genres.begin(), genres.end());
    tell(RunStarted{.trainClips = 400, .epochs = epochs, .stepsPerEpoch = 1, .genres = names});
    const auto chance = [&state] {
        state = state * 1664525u + 1013904223u;
        return static_cast<double>(state >> 8) / double(1u << 24);
    };
    for (int epoch = 1; epoch <= epochs; ++epoch)
        tell(EpochDone{.epoch = epoch,
                       .trainLoss = 2.3 / epoch + 0.1 * chance(),
                       .trainAccuracy = 1.0 - 0.9 / epoch,
                       .validationLoss = 2.4 / epoch + 0.2 * chance(),
                       .validationAccuracy = 0.7 - 0.6 / epoch + 0.1 * chance(),
                       .seconds = 3.0,
                       .confusion = std::vector<std::int64_t>(100, 2)});
    std::vector<EvaluatedItem> items;
    for (const ManifestItem &item : data.items) {
        if (item.split != Split::Test)
            continue;
        std::vector<double> probabilities(10, 0.05);
        const int actual = static_cast<int>(items.size()) % 10;
        probabilities[chance() < 0.6 ? static_cast<std::size_t>(actual)
                                     : static_cast<std::size_t>(chance() * 10)] += 0.5;
        items.push_back({.path = item.path.string(), .actual = actual, .probabilities = probabilities});
    }
    if (!writeEvaluation(evaluate(names, items), items, (*writer)->paths().evaluation() / "test", "test"))
        qFatal("cannot write the evaluation");
    tell(RunFinished{
        .epochs = epochs, .bestEpoch = epochs, .bestValidationAccuracy = 0.7, .testAccuracy = 0.6});
    return (*writer)->paths().folder;
}

/// As a sweep over three settings and seeds leaves them.
void writeRuns(const std::filesystem::path &runs, int count, int epochs, const Manifest &data)
{
    constexpr int wholes = 12;
    std::vector<std::filesystem::path> whole;
    for (int i = 0; i < std::min(wholes, count); ++i)
        whole.push_back(writeWhole(runs, static_cast<unsigned>(i), epochs, data));
    for (int i = 0; i < count; ++i) {
        char name[64];
        std::snprintf(name, sizeof name, "20261130T12%02d%02d-sweep-%06x", i / 60, i % 60, i);
        const auto folder = i < wholes ? whole[static_cast<std::size_t>(i)] : runs / name;
        if (i >= wholes)
            std::filesystem::copy(whole[static_cast<std::size_t>(i % wholes)], folder,
                                  std::filesystem::copy_options::recursive);
        TrainingOptions options;
        options.model.name = i % 2 == 0 ? "cnn" : "dcrnn";
        options.seed = static_cast<std::uint64_t>(i / 40);
        options.epochs = epochs;
        options.batchSize = 16 << (i % 4);
        options.optimizer.learningRate = 1e-4 * (1 + i % 10);
        std::ofstream(RunPaths{folder}.config()) << toToml(options);
    }
}

bool good = true;

/// Does `act`, turns the event loop until `done`, and tells how long that took and the longest stretch at
/// which the window's thread was busy.
void stage(const char *name, double aim_ms, const std::function<void()> &act,
           const std::function<bool()> &done)
{
    QElapsedTimer clock;
    clock.start();
    const std::clock_t before = std::clock();
    test::LoopWatchdog watchdog;
    QTimer::singleShot(0, qApp, act);
    QEventLoop loop;
    int quietTurns = 0;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        quietTurns = done() ? quietTurns + 1 : 0;
        if (quietTurns > 3 || clock.elapsed() > 120'000)
            loop.quit();
    });
    look.start(10);
    loop.exec();
    const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    watchdog.stop();
    const auto report = watchdog.report();
    const bool within = took <= aim_ms && report.computedLongest_ms <= stretchAim_ms;
    good = good && within;
    std::printf("%-28s %7.0f ms, processors %7.0f   longest wait %7.1f ms, of them computed %7.1f   %s\n",
                name, took, 1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC,
                report.longest_ms, report.computedLongest_ms,
                within ? "within the aims" : "NOT within the aims");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 2000;
    const int epochs = argc > 2 ? std::atoi(argv[2]) : 30;
    const int tracks = argc > 3 ? std::atoi(argv[3]) : 300;
    const QTemporaryDir folder;
    const std::filesystem::path runs = std::filesystem::path(folder.path().toStdString()) / "runs";
    const Manifest data = dataSet(runs, tracks);
    writeRuns(runs, count, epochs, data);

    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Theme theme(application, settings);
    ComparePage page(settings, nullptr, QString::fromStdString(runs.string()));
    page.resize(1280, 800);
    std::printf("aims: %.0f ms to list %d runs, %.0f to list them again, %.0f at a stretch\n", listAim_ms,
                count, listAgainAim_ms, stretchAim_ms);
    const auto quiet = [&] {
        return !page.property("busy").toBool() && !page.charts()->parameters().property("busy").toBool() &&
               !page.groupTable()->property("busy").toBool();
    };
    const auto listed = [&] { return page.model()->rowCount() == count && quiet(); };
    constexpr double any_ms = 60'000;
    stage(
        "list", listAim_ms, [&] { page.show(); }, listed);
    stage(
        "list again", listAgainAim_ms, [&] { page.refresh(); }, listed);
    auto *search = page.findChild<QLineEdit *>();
    stage(
        "a letter in the search", any_ms, [&] { QTest::keyClick(search, Qt::Key_D); }, quiet);
    stage(
        "backspace", any_ms, [&] { QTest::keyClick(search, Qt::Key_Backspace); }, quiet);
    for (const int column : {int(RunTableModel::Test), int(RunTableModel::Name)})
        stage(
            "sort", any_ms, [&] { page.table()->sortByColumn(column, Qt::AscendingOrder); }, quiet);
    stage(
        "group seeds", any_ms, [&] { page.groupSeeds()->setChecked(true); }, quiet);
    stage(
        "each seed again", any_ms, [&] { page.groupSeeds()->setChecked(false); }, quiet);
    QTabBar *tabs = page.charts()->tabs();
    stage(
        "settings and results", any_ms, [&] { tabs->setCurrentIndex(4); }, quiet);
    auto *view = page.charts()->findChild<ParallelView *>();
    for (int i = 0; i < 3; ++i)
        stage(
            "a key that brushes", any_ms, [&] { QTest::keyClick(view, Qt::Key_Down); }, quiet);
    stage(
        "pointer across the lines", any_ms,
        [&] {
            for (int x = 100; x < 300; x += 20)
                QTest::mouseMove(view, QPoint(x, view->height() / 2));
        },
        quiet);
    stage(
        "no brush", any_ms, [&] { view->clearBrushes(); }, quiet);
    tabs->setCurrentIndex(0);
    stage(
        "pick all", any_ms,
        [&] {
            page.table()->selectAll();
            QTest::keyClick(page.table(), Qt::Key_Space);
        },
        quiet);
    for (int tab = 0; tab < tabs->count(); ++tab)
        stage(
            qPrintable(QStringLiteral("all picked: ") + tabs->tabText(tab)), any_ms,
            [&] { tabs->setCurrentIndex(tab); }, quiet);
    tabs->setCurrentIndex(0);
    stage(
        "all picked: average", any_ms, [&] { page.charts()->averageSeeds()->setChecked(true); }, quiet);
    stage(
        "all picked: each", any_ms, [&] { page.charts()->averageSeeds()->setChecked(false); }, quiet);
    for (const int column : {int(RunTableModel::Difference), int(RunTableModel::Name)})
        stage(
            "all picked: sort", any_ms, [&] { page.table()->sortByColumn(column, Qt::AscendingOrder); },
            quiet);
    stage(
        "all picked: letter", any_ms, [&] { QTest::keyClick(search, Qt::Key_D); }, quiet);
    stage(
        "all picked: backspace", any_ms, [&] { QTest::keyClick(search, Qt::Key_Backspace); }, quiet);
    stage(
        "all picked: list again", any_ms, [&] { page.refresh(); }, listed);
    double average = 0;
    std::printf("load average %.1f on %d cores\n", getloadavg(&average, 1) == 1 ? average : -1.0,
                QThread::idealThreadCount());
    return good ? 0 : 1;
}
