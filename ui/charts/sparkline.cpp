// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include "ui/theme/colours.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace genrescope::ui {

namespace {

constexpr int leastCurve = 40;
constexpr int gap = 8;

} // namespace

Sparkline::Sparkline(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_value(QStringLiteral("–"))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name);
}

QString Sparkline::text() const
{
    return m_name + u' ' + m_value;
}

QSize Sparkline::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + gap + 140, fontMetrics().height() * 2};
}

QSize Sparkline::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_name) + leastCurve, sizeHint().height()};
}

void Sparkline::append(double share, const QString &value, const QString &toolTip)
{
    m_shares.push_back(std::clamp(share, 0.0, 1.0));
    if (m_shares.size() > mostPoints)
        m_shares.pop_front();
    const bool longer = value.size() != m_value.size();
    m_value = value;
    setToolTip(toolTip);
    setAccessibleDescription(toolTip);
    if (longer)
        updateGeometry();
    update();
}

void Sparkline::clear()
{
    m_shares.clear();
    m_value = QStringLiteral("–");
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursFor(palette());
    const int nameWidth = fontMetrics().horizontalAdvance(m_name + u' ');
    const int valueRoom = std::max(0, width() - nameWidth - leastCurve - gap);
    const QString value = fontMetrics().elidedText(m_value, Qt::ElideRight, valueRoom);
    painter.setPen(colours.mutedText);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_name);
    painter.setPen(colours.text);
    painter.drawText(rect().adjusted(nameWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, value);

    const QRectF box(nameWidth + fontMetrics().horizontalAdvance(value) + gap, 2.5,
                     width() - nameWidth - fontMetrics().horizontalAdvance(value) - gap - 0.5, height() - 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.track);
    painter.drawRoundedRect(box, 3, 3);
    if (m_shares.size() < 2)
        return;
    // The newest at the right edge, where it stays.
    QPainterPath line;
    const double step = box.width() / (mostPoints - 1);
    double x = box.right() - step * static_cast<double>(m_shares.size() - 1);
    const double left = x;
    for (const double share : m_shares) {
        const QPointF point(x, box.bottom() - 1 - share * (box.height() - 2));
        line.elementCount() == 0 ? line.moveTo(point) : line.lineTo(point);
        x += step;
    }
    QPainterPath area = line;
    area.lineTo(box.right(), box.bottom());
    area.lineTo(left, box.bottom());
    area.closeSubpath();
    QColor soft = colours.accent;
    soft.setAlphaF(0.25f);
    painter.fillPath(area, soft);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accentText, 1.2));
    painter.drawPath(line);
}

} // namespace genrescope::ui
