// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/text.h"

#include <QApplication>
#include <QLabel>
#include <algorithm>

namespace genrescope::ui {

QFont scaledFont(const QFont &font, double scale)
{
    QFont scaled = font;
    if (font.pointSizeF() > 0)
        scaled.setPointSizeF(font.pointSizeF() * scale);
    else
        scaled.setPixelSize(std::max(1, qRound(font.pixelSize() * scale)));
    return scaled;
}

void setTextSize(QWidget *widget, double scale, QFont::Weight weight)
{
    QFont font = scaledFont(QApplication::font(), scale);
    font.setWeight(weight);
    widget->setFont(font);
}

QLabel *pageTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextSize(label, 1.7, QFont::DemiBold);
    return label;
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace genrescope::ui
