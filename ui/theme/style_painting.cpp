// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_painting.h"

#include "ui/theme/colours.h"

#include <QPainterPath>

namespace genrescope::ui::painting {

void roundedBox(QPainter &painter, const QRect &rect, double radius, const QColor &fill,
                const QColor &outline, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = outline.isValid() ? width / 2 : 0.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void floatingShadow(QPainter &painter, const QRectF &card, double radius, int size, bool dark)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, dark ? 16 : 7));
    for (int ring = size; ring > 0; ring -= 2)
        painter.drawRoundedRect(card.adjusted(-ring, -ring + 3, ring, ring + 1), radius + ring, radius + ring);
    painter.restore();
}

void chevron(QPainter &painter, const QRectF &rect, Direction direction, const QColor &colour, double size)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(rect.center());
    switch (direction) {
    case Direction::Down:
        break;
    case Direction::Up:
        painter.rotate(180);
        break;
    case Direction::Left:
        painter.rotate(90);
        break;
    case Direction::Right:
        painter.rotate(-90);
        break;
    }
    const double half = size / 2;
    painter.drawPolyline(QPolygonF{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}});
    painter.restore();
}

void checkMark(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, rect.width() * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&rect](double x, double y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    painter.drawPolyline(QPolygonF{at(0.26, 0.53), at(0.43, 0.69), at(0.75, 0.33)});
    painter.restore();
}

void button(QPainter &painter, const QStyleOption &option, bool primary, bool flat, double radius)
{
    const Colours &c = coloursFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    const bool focus =
        (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);

    QColor fill = flat ? QColor() : c.raised;
    QColor outline = flat ? QColor() : c.strongBorder;
    if (primary && enabled) {
        fill = down ? c.accent.darker(115) : hover ? blended(c.accent, Qt::white, 0.1) : c.accent;
        outline = QColor();
    } else if (down) {
        fill = blended(c.window, c.text, 0.1);
    } else if (hover) {
        fill = flat ? blended(c.window, c.text, 0.07) : blended(c.raised, c.text, 0.05);
    }
    if (!enabled && !flat) {
        fill = blended(c.window, c.raised, 0.5);
        outline = c.border;
    }
    roundedBox(painter, option.rect, radius, fill, outline);
    if (focus) {
        if (primary)
            roundedBox(painter, option.rect.adjusted(2, 2, -2, -2), radius - 2, {}, c.onAccent, 1.5);
        else
            roundedBox(painter, option.rect, radius, {}, c.accentText, 2.0);
    }
}

void field(QPainter &painter, const QStyleOption &option, double radius)
{
    const Colours &c = coloursFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = enabled && (option.state & QStyle::State_HasFocus);
    const QColor hovered = blended(c.strongBorder, c.text, 0.3);
    const QColor outline = focus                                    ? c.accentText
                           : !enabled                               ? c.border
                           : option.state & QStyle::State_MouseOver ? hovered
                                                                    : c.strongBorder;
    roundedBox(painter, option.rect, radius, enabled ? option.palette.color(QPalette::Base) : c.window,
               outline, focus ? 1.5 : 1.0);
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle,
               const QColor &background)
{
    const Colours &c = coloursFor(option.palette);
    painter.fillRect(option.rect, background);
    if (option.minimum >= option.maximum)
        return;
    const bool held =
        (option.activeSubControls & QStyle::SC_ScrollBarSlider) && (option.state & QStyle::State_Sunken);
    const bool hover = option.state & QStyle::State_MouseOver;
    const QColor fill = blended(background, c.text, held ? 0.5 : hover ? 0.38 : 0.24);
    const int spare = hover || held ? 2 : 3;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRect bar =
        horizontal ? handle.adjusted(2, spare, -2, -spare) : handle.adjusted(spare, 2, -spare, -2);
    roundedBox(painter, bar, std::min(bar.width(), bar.height()) / 2.0, fill, {});
}

void slider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle)
{
    const Colours &c = coloursFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool horizontal = option.orientation == Qt::Horizontal;
    QRect track = groove;
    if (horizontal) {
        track.setTop(groove.center().y() - 1);
        track.setHeight(4);
    } else {
        track.setLeft(groove.center().x() - 1);
        track.setWidth(4);
    }
    roundedBox(painter, track, 2, c.track, {});
    QRect filled = track;
    if (horizontal && !option.upsideDown)
        filled.setRight(handle.center().x());
    else if (horizontal)
        filled.setLeft(handle.center().x());
    else if (option.upsideDown)
        filled.setTop(handle.center().y());
    else
        filled.setBottom(handle.center().y());
    roundedBox(painter, filled, 2, enabled ? c.accent : c.strongBorder, {});
    const int side = std::min({handle.width(), handle.height(), 16});
    QRect knob(0, 0, side, side);
    knob.moveCenter(handle.center());
    const bool focus = option.state & QStyle::State_HasFocus;
    roundedBox(painter, knob, side / 2.0, c.dark ? QColor(0xe6e8ed) : QColor(Qt::white),
               focus && enabled ? c.accentText : c.strongBorder, focus ? 2.0 : 1.0);
}

void progressBar(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Colours &c = coloursFor(option.palette);
    QRect bar = option.rect;
    constexpr int thickness = 6;
    bar.setTop(option.rect.center().y() - thickness / 2 + 1);
    bar.setHeight(thickness);
    roundedBox(painter, bar, thickness / 2.0, c.track, {});
    const double range = option.maximum - option.minimum;
    if (range <= 0)
        return;
    const double share = std::clamp((option.progress - option.minimum) / range, 0.0, 1.0);
    if (share <= 0)
        return;
    bar.setWidth(std::max(thickness, static_cast<int>(bar.width() * share)));
    roundedBox(painter, bar, thickness / 2.0, c.accent, {});
}

void tab(QPainter &painter, const QStyleOptionTab &option)
{
    const Colours &c = coloursFor(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    if (hover && !selected)
        roundedBox(painter, option.rect.adjusted(2, 3, -2, -4), 5, blended(c.window, c.text, 0.06), {});
    if (!selected)
        return;
    QRect line = option.rect;
    line.setTop(option.rect.bottom() - 1);
    line.adjust(8, -1, -8, 0);
    roundedBox(painter, line, 1.5, c.accentText, {});
}

} // namespace genrescope::ui::painting
