// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <cstddef>
#include <vector>

namespace genrescope::ui {

/// A curve that grows at its right end and never holds more than `capacity` points: when it is full,
/// neighbouring stretches are merged in pairs and each keeps its lowest and its highest point. Every part of
/// the curve thus has the same resolution, and no spike is lost, however long a run goes on.
class BoundedCurve
{
public:
    static constexpr std::size_t capacity = 4096;

    void append(const QPointF &point);
    /// Forgets what lies right of `x`.
    void dropAfter(double x);

    const std::vector<QPointF> &points() const { return m_points; } ///< x ascending

private:
    void mergePairs();

    std::vector<QPointF> m_points;
    std::size_t m_stretch = 2;      ///< appended points a stretch stands for; it keeps two
    std::size_t m_stretchBegin = 0; ///< index of the last stretch's first point
    std::size_t m_inStretch = 0;    ///< appended points in it
};

} // namespace genrescope::ui
