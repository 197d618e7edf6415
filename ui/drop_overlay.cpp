// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drop_overlay.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QPainter>
#include <algorithm>

namespace genrescope::ui {

DropOverlay::DropOverlay(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setTextSize(this, 1.4, QFont::DemiBold);
    hide();
}

void DropOverlay::invite(const QString &sentence)
{
    m_sentence = sentence;
    setAccessibleName(sentence);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = blended(c.window, c.accent, 0.12);
    veil.setAlphaF(0.8f);
    painter.fillRect(rect(), veil);
    QPen pen(c.accentText, 2.5);
    pen.setDashPattern({5, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(14, 14, -14, -14), 14, 14);
    QRect card(0, 0, std::max(fontMetrics().horizontalAdvance(m_sentence) + 96, 320), 168);
    card.moveCenter(rect().center());
    painter.setPen(QPen(c.border, 1));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 14, 14);
    const QRect sign(card.center().x() - 28, card.top() + 28, 56, 56);
    icon(QStringLiteral("import"), IconTone::Accent).paint(&painter, sign);
    painter.setPen(c.text);
    painter.drawText(QRect(card.left(), sign.bottom() + 12, card.width(), fontMetrics().height() + 4),
                     Qt::AlignHCenter | Qt::AlignTop, m_sentence);
}

} // namespace genrescope::ui
