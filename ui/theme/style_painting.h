// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QStyleOption>

/// The few shapes AppStyle is made of.
namespace genrescope::ui::painting {

/// A filled, outlined rounded rectangle whose outline lies on whole pixels. Invalid colours leave a part out.
void roundedBox(QPainter &painter, const QRect &rect, double radius, const QColor &fill,
                const QColor &outline, double width = 1.0);

enum class Direction { Up, Down, Left, Right };
void chevron(QPainter &painter, const QRectF &rect, Direction direction, const QColor &colour,
             double size = 7.0);

/// What makes `card` float above the window: a soft shadow of `size` pixels around it.
void floatingShadow(QPainter &painter, const QRectF &card, double radius, int size, bool dark);

void checkMark(QPainter &painter, const QRectF &rect, const QColor &colour);

/// A push button, combo box or anything else that is pressed.
void button(QPainter &painter, const QStyleOption &option, bool primary, bool flat, double radius);

/// The outline of something to type into.
void field(QPainter &painter, const QStyleOption &option, double radius);

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle,
               const QColor &background);
void slider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle);
void progressBar(QPainter &painter, const QStyleOptionProgressBar &option);
void tab(QPainter &painter, const QStyleOptionTab &option);

} // namespace genrescope::ui::painting
