// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drop_overlay.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QPainter>

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
    veil.setAlphaF(0.9f);
    painter.fillRect(rect(), veil);
    QPen pen(c.accentText, 2.5);
    pen.setDashPattern({5, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(14, 14, -14, -14), 14, 14);
    const QRect sign(width() / 2 - 28, height() / 2 - 64, 56, 56);
    icon(QStringLiteral("import"), IconTone::Accent).paint(&painter, sign);
    painter.setPen(c.text);
    painter.drawText(QRect(0, sign.bottom() + 14, width(), fontMetrics().height() * 2), Qt::AlignHCenter | Qt::AlignTop,
                     m_sentence);
}

} // namespace genrescope::ui
