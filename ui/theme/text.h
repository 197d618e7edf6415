// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QLabel;
class QWidget;

namespace genrescope::ui {

/// `scale` times a font's size, whether that is told in points or in pixels.
QFont scaledFont(const QFont &font, double scale);

/// `scale` times the application's text size. Sizes come from here only, so that the window has one scale of
/// type.
void setTextSize(QWidget *widget, double scale, QFont::Weight weight = QFont::Normal);

/// A page's name, and the line below it.
QLabel *pageTitle(const QString &text, QWidget *parent);
QLabel *mutedLabel(const QString &text, QWidget *parent);

} // namespace genrescope::ui
