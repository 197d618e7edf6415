// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/library_track_parts.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace genrescope::ui {

TrackLine::TrackLine(QWidget *parent)
    : QLabel(parent)
{}

void TrackLine::setWords(const QString &title, const QString &rest)
{
    m_title = title;
    m_rest = rest;
    setAccessibleName(rest.isEmpty() ? title : title + QStringLiteral(", ") + rest);
    setToolTip(rest.isEmpty() ? title : title + QStringLiteral("\n") + rest);
    update();
}

QSize TrackLine::minimumSizeHint() const
{
    return {60, fontMetrics().height() + 4};
}

QSize TrackLine::sizeHint() const
{
    return {300, fontMetrics().height() + 4};
}

void TrackLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics boldMetrics(bold);
    const QString title = boldMetrics.elidedText(m_title, Qt::ElideRight, width());
    painter.setFont(bold);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, title);
    const int left = boldMetrics.horizontalAdvance(title) + 10;
    if (m_rest.isEmpty() || left > width() - 30)
        return;
    painter.setFont(font());
    painter.setPen(coloursFor(palette()).mutedText);
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_rest, Qt::ElideRight, width() - left));
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), static_cast<int>(alignment()),
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

TextsInARow::TextsInARow(ElidedLabel *left, ElidedLabel *right, QWidget *parent)
    : QWidget(parent)
    , m_first(left)
    , m_second(right)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_first->setParent(this);
    m_second->setParent(this);
}

void TextsInARow::share()
{
    constexpr int gap = 14;
    const QString text = m_first->text();
    const int wanted = text.isEmpty() ? 0 : m_first->fontMetrics().horizontalAdvance(text) + 2;
    const int first = std::min(width(), wanted);
    const int rest = std::min(width(), first > 0 ? first + gap : 0);
    m_first->setGeometry(0, 0, first, height());
    m_second->setGeometry(rest, 0, width() - rest, height());
}

void TextsInARow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    share();
}

QToolButton *makeToolButton(const QString &iconName, const QString &tip)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    return button;
}

QSpinBox *makeDecibelBox(int low, int high, const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(low, high);
    box->setSingleStep(5);
    box->setSuffix(TrackLine::tr(" dB"));
    box->setAccessibleName(name);
    box->setToolTip(name);
    return box;
}

void setMuted(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

QString colourMapName(ColourMap map)
{
    switch (map) {
    case ColourMap::Magma:
        return TrackLine::tr("Magma");
    case ColourMap::Viridis:
        return TrackLine::tr("Viridis");
    case ColourMap::Inferno:
        return TrackLine::tr("Inferno");
    case ColourMap::Cividis:
        return TrackLine::tr("Cividis");
    case ColourMap::Grey:
        return TrackLine::tr("Grey");
    }
    return {};
}

QIcon colourMapIcon(ColourMap map)
{
    const ColourTable &table = colourTable(map);
    QImage strip(48, 12, QImage::Format_RGB32);
    for (int x = 0; x < strip.width(); ++x) {
        const Rgb colour = table[static_cast<std::size_t>(x * 255 / (strip.width() - 1))];
        for (int y = 0; y < strip.height(); ++y)
            strip.setPixel(x, y, qRgb(colour[0], colour[1], colour[2]));
    }
    return QPixmap::fromImage(strip);
}

} // namespace genrescope::ui
