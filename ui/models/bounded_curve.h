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

/// The same by averages: each point stands for as many appended ones as all others (the last for those so
/// far), at the x of the last of them. What is smoothed further is smoothed from these: the outline's highest
/// and lowest points would weigh more than all between them.
class AveragedCurve
{
public:
    void append(const QPointF &point);
    void dropAfter(double x);

    const std::vector<QPointF> &points() const { return m_points; } ///< x ascending
    std::size_t pointsEach() const { return m_stretch; }            ///< appended ones that a point stands for

private:
    std::vector<QPointF> m_points;
    std::size_t m_stretch = 1;
    std::size_t m_inLast = 0; ///< appended points in the last one
};

} // namespace genrescope::ui
