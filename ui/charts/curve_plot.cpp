// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_plot.h"

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

std::optional<std::int64_t> CurveSeries::itemsAt(double x) const
{
    constexpr double rounding = 1e-9; // of a mean over items that lie on a bin's very end
    const auto bin = std::ranges::find_if(
        bins, [x](const CurveBin &it) { return it.items > 0 && x <= it.high + rounding; });
    return bin == bins.end() ? std::nullopt : std::optional(bin->items);
}

int epochAt(double x)
{
    return std::max(1, static_cast<int>(std::ceil(x - 1e-9)));
}

std::vector<QPointF> smoothed(const std::vector<QPointF> &points, double weight)
{
    weight = std::clamp(weight, 0.0, mostSmoothing);
    if (weight == 0.0)
        return points;
    std::vector<QPointF> result = points;
    double average = 0, known = 0; // `known` grows towards 1: how much of the average is of points
    for (QPointF &point : result) {
        if (!std::isfinite(point.y()))
            continue;
        average = weight * average + (1 - weight) * point.y();
        known = weight * known + (1 - weight);
        point.setY(average / known);
    }
    return result;
}

std::vector<QPointF> decimated(const std::vector<QPointF> &points, std::size_t most)
{
    if (points.size() <= most || most < 4)
        return points;
    std::vector<QPointF> kept;
    kept.reserve(most);
    const std::size_t buckets = most / 2;
    for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
        const auto begin = points.begin() + static_cast<std::ptrdiff_t>(bucket * points.size() / buckets);
        const auto end = points.begin() + static_cast<std::ptrdiff_t>((bucket + 1) * points.size() / buckets);
        const auto byHeight = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
        auto [low, high] = std::minmax_element(begin, end, byHeight);
        if (low > high)
            std::swap(low, high);
        kept.push_back(*low);
        if (high != low)
            kept.push_back(*high);
    }
    return kept;
}

std::vector<double> niceTicks(double low, double high, int count)
{
    if (!(high > low) || count < 1)
        return {low};
    const double rough = (high - low) / count;
    const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    const double share = rough / magnitude;
    const double step = magnitude * (share <= 1.0 ? 1.0 : share <= 2.0 ? 2.0 : share <= 5.0 ? 5.0 : 10.0);
    std::vector<double> ticks;
    const double slack = step * 1e-9;
    for (double index = std::ceil((low - slack) / step); index * step <= high + slack; ++index)
        ticks.push_back(index * step == 0.0 ? 0.0 : index * step); // no "-0"
    return ticks;
}

} // namespace genrescope::ui
