// SPDX-License-Identifier: GPL-3.0-or-later
// How long the library page takes to open 106,574 tracks of which everything is known (tags, conditions,
// predictions), for each key typed into its search, for each sort, for each step of scrolling, and for what
// arrives from the background, painting included. Aims: 300 ms to open, 30 ms for the rest. Run by hand:
// library_keys [TRACKS]
#include "core/library/track_index.h"
#include "tests/ui/library_support.h"
#include "ui/bridge/library_predictor.h"
#include "ui/models/track_table_model.h"
#include "ui/pages/library/library_page.h"
#include "ui/pages/library/library_table_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <string>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

constexpr double openAim_ms = 300.0;
constexpr double keyAim_ms = 30.0;

/// Of the whole program: what other programs take of the machine is not in it.
double cpu_ms()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Of the window's thread alone: what a person waits for on a machine that does nothing else.
double own_ms()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

struct Time
{
    double wall_ms = 0.0;
    double own_ms = 0.0;

    void keepWorst(const Time &other)
    {
        wall_ms = std::max(wall_ms, other.wall_ms);
        own_ms = std::max(own_ms, other.own_ms);
    }
};

std::string text(const Time &time)
{
    char line[64];
    std::snprintf(line, sizeof line, "%8.1f ms, %6.1f of them ours", time.wall_ms, time.own_ms);
    return line;
}

Time timed(const std::function<void()> &work)
{
    const double before = own_ms();
    QElapsedTimer clock;
    clock.start();
    work();
    QCoreApplication::processEvents(); // the repaint is part of it
    return {static_cast<double>(clock.nsecsElapsed()) / 1e6, own_ms() - before};
}

double load()
{
    double average = 0.0;
    return getloadavg(&average, 1) == 1 ? average : -1.0;
}

/// Files of a byte each, and everything there is to know of them. False where that cannot be.
bool makeKnown(const Manifest &manifest, const PredictionModel &model)
{
    std::vector<TrackNote> notes;
    unsigned state = 7;
    for (const ManifestItem &item : manifest.items) {
        std::error_code ignored;
        std::filesystem::create_directories(item.path.parent_path(), ignored);
        if (std::FILE *file = std::fopen(item.path.c_str(), "w")) {
            std::fputc('x', file);
            std::fclose(file);
        }
        state = state * 1664525u + 1013904223u;
        std::vector<float> probabilities(static_cast<std::size_t>(model.genres.size()), 0.02f);
        probabilities[(state >> 8) % probabilities.size()] =
            0.5f + static_cast<float>(state >> 16) / 200000.0f;
        ClipReport report{
            .duration_s = 30.0, .contentHash = item.path.string(), .decodedHash = item.path.string()};
        if (state % 50 == 0)
            report.findings.push_back(clipFinding(ClipFault::Silent, "every sample is 0"));
        notes.push_back(
            {.path = item.path,
             .stamp = FileStamp::of(item.path),
             .tags = Tags{.title = item.title, .artist = item.artist, .duration_s = 10.0 + state % 300},
             .report = report,
             .prediction = TrackPrediction{.probabilities = probabilities, .problem = {}}});
    }
    const auto index = TrackIndex::open(TrackIndex::standardFile());
    QElapsedTimer clock;
    clock.start();
    const bool noted = index.ok() && index->index->note(notes, model.hash).ok();
    std::printf("index of %zu tracks written in %lld ms\n", notes.size(),
                static_cast<long long>(clock.elapsed()));
    return noted;
}

/// Turns the event loop until `done`, at most a minute.
/// @return the longest turn, in ms
Time turned(const std::function<bool()> &done)
{
    Time longest;
    QElapsedTimer all;
    all.start();
    while (!done() && all.elapsed() < 60'000) {
        longest.keepWorst(timed([] {}));
        QThread::usleep(100);
    }
    return longest;
}

Time typed(QLineEdit &search, const QString &letters)
{
    Time worst;
    const auto press = [&](const char *name, const std::function<void()> &key) {
        const Time time = timed(key);
        std::printf("  %-12s %s\n", name, text(time).c_str());
        worst.keepWorst(time);
    };
    for (const QChar letter : letters)
        press(qPrintable(QString(letter)), [&] { QTest::keyClick(&search, letter.toLatin1()); });
    while (!search.text().isEmpty())
        press("backspace", [&] { QTest::keyClick(&search, Qt::Key_Backspace); });
    return worst;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toUtf8()); // no demo library
    qputenv("XDG_CACHE_HOME", folder.path().toUtf8());
    QApplication application(argc, argv);
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Theme theme(application, settings);
    const int tracks = argc > 1 ? std::atoi(argv[1]) : 106'574;
    const QString manifest = folder.filePath(QStringLiteral("manifest.csv"));
    const Manifest listed = test::largeManifest(tracks, folder.path().toStdString());
    const auto model = predictionModelOf({});
    if (!model || !writeManifest(listed, manifest.toStdString()).ok() || !makeKnown(listed, *model))
        return 1;

    {
        const double before = cpu_ms();
        const auto read = readManifest(manifest.toStdString());
        const double between = cpu_ms();
        const TrackStore store(read->manifest, folder.path().toStdString(), read->records);
        std::printf("processor time: %.1f ms to read the manifest, %.1f ms for the table's columns\n",
                    between - before, cpu_ms() - between);
    }

    LibraryPage page(settings);
    page.resize(1280, 800);
    page.show();
    QCoreApplication::processEvents();
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QObject::connect(&page, &LibraryPage::libraryOpened, &loop, &QEventLoop::quit);
    page.openManifest(manifest);
    loop.exec();
    QCoreApplication::processEvents();
    const double opened = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    std::printf("open %d tracks  %8.1f ms (aim %.0f)\n", tracks, opened, openAim_ms);

    const Time turn = turned([&] { return page.model().predictedCount() == tracks; });
    std::printf("everything known of %d tracks after %.1f ms; longest turn of the event loop meanwhile %s\n",
                page.model().predictedCount(), static_cast<double>(clock.nsecsElapsed()) / 1e6,
                text(turn).c_str());
    std::printf(
        "longest turn in the second after that %s\n",
        text(turned([until = clock.elapsed() + 1000, &clock] { return clock.elapsed() > until; })).c_str());

    auto *search = page.findChild<QLineEdit *>(QStringLiteral("librarySearch"));
    search->setFocus();
    Time worstKey = typed(*search, QStringLiteral("river bjork 12"));
    Time worstSort;
    for (int column = 0; column < trackFieldCount; ++column) {
        const QByteArray name = page.model().headerData(column, Qt::Horizontal).toString().toUtf8();
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const Time time = timed([&] { page.table().sortByColumn(column, order); });
            std::printf("  sort %-12s %s\n", name.constData(), text(time).c_str());
            worstSort.keepWorst(time);
        }
    }
    page.table().sortByColumn(static_cast<int>(TrackField::Artist), Qt::AscendingOrder);
    worstKey.keepWorst(typed(*search, QStringLiteral("night 7")));
    Time worstScroll;
    QScrollBar *bar = page.table().verticalScrollBar();
    for (int step = 0; step < 300; ++step)
        worstScroll.keepWorst(
            timed([&] { bar->setValue(bar->value() + (step % 10 ? 90 : bar->maximum() / 40)); }));
    Time worstBatch;
    for (int batch = 0; batch < 20; ++batch) {
        std::vector<HeardTrack> heard;
        for (TrackId track = batch * 500; track < std::min(tracks, batch * 500 + 500); ++track)
            heard.push_back(
                {track, {std::vector<float>(static_cast<std::size_t>(model->genres.size()), 0.1f), {}}});
        worstBatch.keepWorst(timed([&] {
            page.model().setPredictions(heard);
            Q_UNUSED(page.model().marks());
            Q_UNUSED(page.model().genres());
        }));
    }
    std::printf("load average %.1f on %d cores\n", load(), QThread::idealThreadCount());
    std::printf("slowest step of scrolling     %s (aim %.0f)\n", text(worstScroll).c_str(), keyAim_ms);
    std::printf("slowest batch of predictions  %s (aim %.0f)\n", text(worstBatch).c_str(), keyAim_ms);
    std::printf("slowest key                   %s (aim %.0f)\n", text(worstKey).c_str(), keyAim_ms);
    std::printf("slowest sort                  %s (aim %.0f)\n", text(worstSort).c_str(), keyAim_ms);
    std::printf("opening %.1f ms (aim %.0f)\n", opened, openAim_ms);
    return 0;
}
