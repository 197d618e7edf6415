// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/parallel_plot.h"

#include "ui/charts/curve_plot.h"
#include "ui/charts/number_ticks.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

double ParallelAxis::positionOf(double value) const
{
    if (!std::isfinite(value))
        return std::nan("");
    return logarithmic ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
}

double ParallelAxis::valueAt(double position) const
{
    return logarithmic ? low * std::pow(high / low, position) : low + position * (high - low);
}

QString ParallelAxis::text(double value) const
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    if (!categories.isEmpty())
        return categories.value(qRound(value));
    if (percent)
        return QStringLiteral("%1 %").arg(QLocale().toString(value * 100, 'f', 1));
    if (value != 0.0 && std::abs(value) < 0.01)
        return scientificText(value, 2);
    return std::abs(value) < 10'000 ? QLocale().toString(value, 'g', 4) : QLocale().toString(value, 'f', 0);
}

std::vector<AxisTick> ParallelAxis::ticks(int count) const
{
    std::vector<AxisTick> ticks;
    if (!few.empty()) {
        double labelled = -1; // where the last label stands
        for (const double value : few) {
            const double position = positionOf(value);
            const bool room = position - labelled >= 1.0 / std::max(1, 2 * count);
            ticks.push_back({position, room ? text(value) : QString()});
            labelled = room ? position : labelled;
        }
        return ticks;
    }
    if (logarithmic) {
        ticks = logTicks(low, high, count);
        for (AxisTick &tick : ticks) // 20 rather than 2e1
            if (const double value = valueAt(tick.position);
                !tick.label.isEmpty() && value > 0.009 && value < 1e6)
                tick.label = QLocale().toString(value, 'g', 3);
        return ticks;
    }
    if (!categories.isEmpty()) {
        const auto names = static_cast<int>(categories.size());
        const int every = std::max(1, (names + count - 1) / std::max(1, count));
        for (int name = 0; name < names; ++name)
            ticks.push_back({positionOf(name), name % every == 0 ? categories[name] : QString()});
        return ticks;
    }
    std::vector<double> values = niceTicks(low, high, count);
    if (values.size() < 2) // one value is no scale
        values = niceTicks(low, high, count * 2);
    for (const double value : values) {
        const double shown = percent ? value * 100 : value;
        const bool small = shown != 0.0 && std::abs(high) < 0.01;
        const QString number = small ? scientificText(shown, 2) : QLocale().toString(shown, 'g', 6);
        ticks.push_back({positionOf(value), percent ? QStringLiteral("%1 %").arg(number) : number});
    }
    return ticks;
}

bool ParallelPlot::isBrushed(const ParallelLine &line) const
{
    return brushes.empty() || std::ranges::all_of(axes, [&](const ParallelAxis &axis) {
               const auto brush = brushes.find(axis.key);
               if (brush == brushes.end())
                   return true;
               const double value = line.values[axis.column]; // NaN is in no brush
               return value >= brush->second.low && value <= brush->second.high;
           });
}

std::size_t ParallelPlot::brushedCount() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(lines, [this](const ParallelLine &line) { return isBrushed(line); }));
}

} // namespace genrescope::ui
