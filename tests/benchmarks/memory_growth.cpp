// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the window's memory stays bounded over a long day: 500 tracks opened in the spectrogram view one
// after the other, and the charts of half an hour of training. Aim: the second half of each adds at most 20
// MB to what the first half has taken. Run by hand:
//
//   memory_growth [TRACKS] [BATCHES]
#include "core/base/resource_meter.h"
#include "tests/ui/library_support.h"
#include "ui/bridge/spectrogram_loader.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/pages/train/run_panel.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

constexpr double aim_mb = 20;

double resident_mb()
{
    ResourceMeter meter;
    return static_cast<double>(meter.look().residentBytes) / 1e6;
}

bool tell(const char *what, double before, double half, double after)
{
    const bool good = after - half <= aim_mb;
    std::printf("%-22s %6.0f MB before, %6.0f half way, %6.0f at the end   %s\n", what, before, half, after,
                good ? "within the aim" : "NOT within the aim");
    return good;
}

bool openTracks(const QTemporaryDir &folder, int count)
{
    constexpr int files = 10;
    for (int i = 0; i < files; ++i)
        test::writeWav(folder.filePath(QStringLiteral("%1.wav").arg(i)),
                       test::tone(220 + 20 * i, 30 + i, 22050), 22050);
    SpectrogramLoader loader;
    SpectrogramView view;
    view.resize(1280, 400);
    view.show();
    const double before = resident_mb();
    double half = before;
    for (int i = 0; i < count; ++i) {
        QEventLoop loop;
        QObject::connect(&loader, &SpectrogramLoader::loaded, &loop, [&](const SpectrogramDataPtr &data) {
            view.setData(data);
            loop.quit();
        });
        QObject::connect(&loader, &SpectrogramLoader::failed, &loop, &QEventLoop::quit);
        loader.load(folder.filePath(QStringLiteral("%1.wav").arg(i % files)), {});
        loop.exec();
        view.zoomIn();
        view.repaint();
        if (i == count / 2)
            half = resident_mb();
    }
    return tell("tracks opened", before, half, resident_mb());
}

bool watchTraining(Settings &settings, int batches)
{
    constexpr int stepsPerEpoch = 60;
    RunPanel panel(settings);
    panel.resize(1280, 800);
    panel.begin(QStringLiteral("long"));
    panel.setVisible(true);
    std::int64_t sequence = 0;
    const auto event = [&sequence](decltype(RunEvent::what) what) {
        return RunEvent{.sequence = ++sequence, .time_s = 0, .what = std::move(what)};
    };
    panel.append({event(RunStarted{.trainClips = 400,
                                   .epochs = batches / stepsPerEpoch,
                                   .stepsPerEpoch = stepsPerEpoch,
                                   .genres = {"blues", "classical", "country", "disco", "hiphop", "jazz",
                                              "metal", "pop", "reggae", "rock"}})});
    const double before = resident_mb();
    double half = before;
    for (int step = 1; step <= batches; ++step) {
        const int epoch = (step - 1) / stepsPerEpoch + 1;
        std::vector<RunEvent> events{
            event(BatchDone{.epoch = epoch, .step = step, .loss = 2.0 / epoch, .learningRate = 1e-3})};
        if (step % stepsPerEpoch == 0)
            events.push_back(event(EpochDone{.epoch = epoch,
                                             .trainLoss = 2.0 / epoch,
                                             .trainAccuracy = 0.5,
                                             .validationLoss = 2.2 / epoch,
                                             .validationAccuracy = 0.4,
                                             .seconds = 3,
                                             .confusion = std::vector<std::int64_t>(100, 2)}));
        panel.append(events);
        if (step % 20 == 0) // once a second
            QCoreApplication::processEvents();
        if (step == batches / 2)
            half = resident_mb();
    }
    return tell("batches of a training", before, half, resident_mb());
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    QApplication application(argc, argv);
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Theme theme(application, settings);
    const bool tracks = openTracks(folder, argc > 1 ? std::atoi(argv[1]) : 500);
    const bool training = watchTraining(settings, argc > 2 ? std::atoi(argv[2]) : 36000);
    return tracks && training ? 0 : 1;
}
