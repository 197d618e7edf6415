// SPDX-License-Identifier: GPL-3.0-or-later
// What a step of zooming and of scrolling costs the window's thread in a spectrogram as large as the screen,
// processor time, painting included. Aim: 16 ms. Run by hand, also with QT_SCALE_FACTOR=2:
//
//   spectrogram_steps [WIDTH HEIGHT]
#include "ui/charts/spectrogram/spectrogram_view.h"

#include <QApplication>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <memory>
#include <vector>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

constexpr double aim_ms = 16;

double own_ms()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

void measure(const char *name, SpectrogramView &view, const std::function<void(int)> &step)
{
    std::vector<double> all_ms;
    for (int i = 0; i < 60; ++i) {
        step(i);
        const double before = own_ms();
        view.repaint();
        all_ms.push_back(own_ms() - before);
    }
    std::ranges::sort(all_ms);
    std::printf("%-8s median %5.1f ms, slowest %5.1f (aim %.0f)\n", name, all_ms[all_ms.size() / 2],
                all_ms.back(), aim_ms);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    SpectrogramData data;
    data.decibels = Matrix(128, 12'000);
    for (std::size_t i = 0; i < data.decibels.values.size(); ++i)
        data.decibels.values[i] = -80.0f * static_cast<float>(i * 2654435761u % 1000) / 1000.0f;
    data.duration_s = 12'000 * data.secondsPerColumn();
    SpectrogramView view;
    view.resize(argc > 2 ? std::atoi(argv[1]) : 1920, argc > 2 ? std::atoi(argv[2]) : 1080);
    view.setData(std::make_shared<const SpectrogramData>(std::move(data)));
    view.show();
    QCoreApplication::processEvents();
    view.zoom(0.25, view.duration_s() / 2);
    std::printf("%d x %d pixels, scaled by %.1f\n", view.width(), view.height(), view.devicePixelRatioF());
    measure("zoom", view, [&](int i) { i % 2 == 0 ? view.zoomIn() : view.zoomOut(); });
    measure("scroll", view, [&](int i) { view.scroll(i % 20 < 10 ? 0.01 : -0.01); });
    measure("cursor", view,
            [&](int i) { view.setCursor_s(view.timeRange().timeAt(0.5 + 0.005 * i), false); });
    return 0;
}
