// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/text.h"

#include <QApplication>
#include <QLabel>

namespace genrescope::ui {

void setTextSize(QWidget *widget, double scale, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
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
