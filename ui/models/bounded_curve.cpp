// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bounded_curve.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace genrescope::ui {

namespace {

/// The lowest and the highest of some points, in their order. What is not a number is higher than all: a loss
/// that has run away must stay visible.
std::pair<QPointF, QPointF> outline(std::span<const QPointF> points)
{
    const auto byHeight = [](const QPointF &a, const QPointF &b) {
        return !std::isnan(a.y()) && (std::isnan(b.y()) || a.y() < b.y());
    };
    const auto [low, high] = std::ranges::minmax_element(points, byHeight);
    return low < high ? std::pair(*low, *high) : std::pair(*high, *low);
}

} // namespace

void BoundedCurve::append(const QPointF &point)
{
    if (m_inStretch == m_stretch) {
        if (m_points.size() + 2 > capacity)
            mergePairs();
        m_stretchBegin = m_points.size();
        m_inStretch = 0;
    }
    m_points.push_back(point);
    ++m_inStretch;
    if (m_points.size() - m_stretchBegin > 2) {
        const auto [first, second] = outline(std::span(m_points).subspan(m_stretchBegin));
        m_points.resize(m_stretchBegin);
        m_points.push_back(first);
        m_points.push_back(second);
    }
}

void BoundedCurve::dropAfter(double x)
{
    while (!m_points.empty() && m_points.back().x() > x)
        m_points.pop_back();
    m_stretchBegin = m_points.size();
    m_inStretch = 0;
}

void BoundedCurve::mergePairs()
{
    std::vector<QPointF> merged;
    merged.reserve(capacity);
    const std::span<const QPointF> points(m_points);
    for (std::size_t begin = 0; begin < points.size(); begin += 4) {
        const auto [first, second] =
            outline(points.subspan(begin, std::min<std::size_t>(4, points.size() - begin)));
        merged.push_back(first);
        if (second != first)
            merged.push_back(second);
    }
    m_points = std::move(merged);
    m_stretch *= 2;
}

void AveragedCurve::append(const QPointF &point)
{
    if (!m_points.empty() && m_inLast < m_stretch) {
        QPointF &last = m_points.back();
        last = {point.x(), last.y() + (point.y() - last.y()) / static_cast<double>(++m_inLast)};
        return;
    }
    if (m_points.size() == BoundedCurve::capacity) {
        for (std::size_t i = 0; i < m_points.size() / 2; ++i)
            m_points[i] = {m_points[2 * i + 1].x(), (m_points[2 * i].y() + m_points[2 * i + 1].y()) / 2};
        m_points.resize(m_points.size() / 2);
        m_stretch *= 2;
    }
    m_points.push_back(point);
    m_inLast = 1;
}

void AveragedCurve::dropAfter(double x)
{
    while (!m_points.empty() && m_points.back().x() > x)
        m_points.pop_back();
    m_inLast = m_stretch;
}

} // namespace genrescope::ui
