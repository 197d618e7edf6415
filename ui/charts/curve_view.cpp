// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_view.h"

#include "ui/charts/genre_bars.h"
#include "ui/charts/readout_box.h"
#include "ui/theme/colours.h"

#include <QLocale>
#include <QMarginsF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

constexpr QMarginsF margins(8, 4, 8, 6);
/// The point nearest in x; null when there is none.
const QPointF *nearest(const std::vector<QPointF> &points, double x)
{
    const QPointF *best = nullptr;
    for (const QPointF &point : points) {
        if (std::isfinite(point.y()) && (!best || std::abs(point.x() - x) < std::abs(best->x() - x)))
            best = &point;
    }
    return best;
}

/// Of the points that are drawn: more keep the window's thread for longer than a frame.
constexpr std::size_t mostAtOnce = 10'000;
constexpr std::size_t mostDescribed = 24; ///< curves
constexpr std::size_t mostRead = 16;      ///< under the pointer

bool isHeavy(const CurvePlot &plot)
{
    constexpr std::size_t decimatedTo = 2000;
    std::size_t points = 0;
    for (const CurveSeries &series : plot.series)
        points += std::min(series.points.size(), decimatedTo) + std::min(series.raw.size(), decimatedTo);
    return points > mostAtOnce;
}

} // namespace

CurveView::CurveView(QWidget *parent)
    : QWidget(parent)
    , m_picture(*this)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CurveView::setPlot(CurvePlot plot)
{
    m_plot = std::move(plot);
    m_isHeavy = isHeavy(m_plot);
    m_picture.forget();
    setAccessibleName(m_plot.title);
    QStringList latest;
    std::size_t described = 0;
    for (const CurveSeries &series : m_plot.series) {
        if (!series.faint && !series.points.empty() && ++described <= mostDescribed)
            latest += tr("%1 %2").arg(
                series.name,
                curveValueText(m_plot, (series.raw.empty() ? series.points : series.raw).back().y()));
    }
    if (described > mostDescribed)
        latest += QStringLiteral("+%1").arg(described - mostDescribed);
    for (const CurveMark &mark : m_plot.marks)
        if (!mark.text.isEmpty())
            latest += tr("%1 %2").arg(mark.text, curvePlaceText(m_plot, mark.x));
    setAccessibleDescription(latest.join(QStringLiteral(", ")));
    update();
}

void CurveView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ViewColours colours = ViewColours::fromPalette(palette());
    if (m_isHeavy)
        m_layout = m_picture.draw(painter, [&] {
            return [plot = m_plot, colours, font = font()](QPainter &onPicture, const QRectF &chart) {
                return paintCurves(onPicture, chart - margins, plot, colours, font);
            };
        });
    else
        m_layout = paintCurves(painter, QRectF(rect()) - margins, m_plot, colours, font());
    if (m_pointer && m_layout.plot.contains(*m_pointer))
        paintReadout(painter);
}

void CurveView::paintReadout(QPainter &painter)
{
    const Colours &colours = coloursFor(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    const double wanted = m_layout.xAt(m_pointer->x());
    struct Read
    {
        const CurveSeries *series;
        const QPointF *point;
        double distance; ///< from the pointer, in pixels upwards or downwards
    };
    std::vector<Read> read;
    for (const CurveSeries &series : m_plot.series)
        if (const QPointF *point = series.faint ? nullptr : nearest(series.points, wanted))
            read.push_back({&series, point, std::abs(m_layout.toPixel(*point).y() - m_pointer->y())});
    const std::size_t all = read.size();
    if (all > mostRead) { // a list of thousands has no room
        std::ranges::nth_element(read, read.begin() + mostRead, {}, &Read::distance);
        read.resize(mostRead);
        std::ranges::sort(read, {}, &Read::series); // as in the legend
    }
    QStringList lines;
    std::optional<double> x;
    for (const auto &[series, point, distance] : read) {
        if (!x)
            x = point->x();
        const QPointF pixel = m_layout.toPixel(*point);
        painter.setPen(QPen(colours.surface, 1.5));
        painter.setBrush(series->colour);
        painter.drawEllipse(pixel, 4, 4);
        const QPointF *raw = nearest(series->raw, wanted);
        lines +=
            raw ? tr("%1  %2, raw %3", "a curve's name, its smoothed and its own value")
                      .arg(series->name, curveValueText(m_plot, point->y()), curveValueText(m_plot, raw->y()))
                : QStringLiteral("%1  %2").arg(series->name, curveValueText(m_plot, point->y()));
        if (const auto items = series->itemsAt(point->x()))
            lines.back() += QStringLiteral(", ") + supportText(*items);
    }
    if (all > read.size())
        lines += QStringLiteral("+%1").arg(all - read.size());
    if (!x)
        return;
    lines.prepend(QStringLiteral("%1 %2").arg(m_plot.xTitle, curvePlaceText(m_plot, *x)));
    paintReadoutBox(painter, *this, *m_pointer, lines.join(u'\n'));
}

void CurveView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    update();
}

void CurveView::leaveEvent(QEvent *)
{
    m_pointer.reset();
    update();
}

} // namespace genrescope::ui
