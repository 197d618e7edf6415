// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spectrogram/time_axis.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace genrescope::ui {

namespace {

struct Step
{
    double length_s;
    int parts; ///< minor divisions of one step
    int decimals;
};

constexpr std::array steps{
    Step{0.001, 1, 3}, Step{0.002, 2, 3}, Step{0.005, 5, 3}, Step{0.01, 5, 2},  Step{0.02, 4, 2},
    Step{0.05, 5, 2},  Step{0.1, 5, 1},   Step{0.2, 4, 1},   Step{0.5, 5, 1},   Step{1, 5, 0},
    Step{2, 4, 0},     Step{5, 5, 0},     Step{10, 5, 0},    Step{15, 3, 0},    Step{30, 6, 0},
    Step{60, 6, 0},    Step{120, 4, 0},   Step{300, 5, 0},   Step{600, 5, 0},   Step{900, 3, 0},
    Step{1800, 6, 0},  Step{3600, 6, 0},  Step{7200, 4, 0},  Step{14400, 4, 0}, Step{43200, 6, 0},
};

} // namespace

TimeRange TimeRange::zoomed(double factor, double anchor_s, double duration_s, double shortest_s) const
{
    const double longest = std::max(duration_s, shortest_s);
    const double length = std::clamp(span_s() * factor, shortest_s, longest);
    const double place = std::clamp(position(anchor_s), 0.0, 1.0);
    const TimeRange wanted{.start_s = anchor_s - place * length, .end_s = anchor_s + (1.0 - place) * length};
    return wanted.scrolled(0.0, duration_s);
}

TimeRange TimeRange::scrolled(double by_s, double duration_s) const
{
    const double start = std::clamp(start_s + by_s, 0.0, std::max(0.0, duration_s - span_s()));
    return {.start_s = start, .end_s = start + span_s()};
}

QString formatTime(double time_s, int decimals)
{
    // Rounded first, so that 59.9996 with three decimals is 1:00.000 and not 0:60.000.
    const double scale = std::pow(10.0, decimals);
    const auto ticks = std::llround(std::abs(time_s) * scale);
    const auto perSecond = static_cast<long long>(scale);
    const long long whole = ticks / perSecond;
    const long long hours = whole / 3600;
    const int minutes = static_cast<int>(whole / 60 % 60);
    const int seconds = static_cast<int>(whole % 60);
    QString text = time_s < 0.0 && ticks > 0 ? QStringLiteral("-") : QString();
    if (hours > 0)
        text += QStringLiteral("%1:%2:").arg(hours).arg(minutes, 2, 10, QLatin1Char('0'));
    else
        text += QStringLiteral("%1:").arg(minutes);
    text += QStringLiteral("%1").arg(seconds, 2, 10, QLatin1Char('0'));
    if (decimals > 0)
        text += QLocale().decimalPoint() +
                QStringLiteral("%1").arg(ticks % perSecond, decimals, 10, QLatin1Char('0'));
    return text;
}

std::vector<AxisTick> timeTicks(const TimeRange &range, double length_px, double labelWidth_px)
{
    std::vector<AxisTick> ticks;
    if (range.span_s() <= 0.0 || length_px <= 0.0)
        return ticks;
    const double perPixel_s = range.span_s() / length_px;
    const double smallest = perPixel_s * labelWidth_px * 1.3;
    const auto found =
        std::ranges::find_if(steps, [&](const Step &candidate) { return candidate.length_s >= smallest; });
    const Step step = found != steps.end() ? *found : steps.back();

    const double minor = step.length_s / step.parts;
    const bool minorFits = minor / perPixel_s >= 5.0;
    const auto first = static_cast<long long>(std::ceil(range.start_s / minor - 1e-9));
    const auto last = static_cast<long long>(std::floor(range.end_s / minor + 1e-9));
    for (long long i = first; i <= last; ++i) {
        const bool major = i % step.parts == 0;
        if (!major && !minorFits)
            continue;
        const double time = static_cast<double>(i) * minor;
        ticks.push_back({range.position(time), major ? formatTime(time, step.decimals) : QString()});
    }
    return ticks;
}

} // namespace genrescope::ui
