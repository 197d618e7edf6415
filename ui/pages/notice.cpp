// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace genrescope::ui {

Notice::Notice(QWidget *parent, const QString &sign, IconTone tone)
    : QWidget(parent)
    , m_signName(sign)
    , m_tone(tone)
    , m_layout(new QHBoxLayout(this))
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(m_sign, 0, Qt::AlignTop);
    m_layout->addWidget(m_text, 1);
    paintSign();
    hide();
}

void Notice::paintSign()
{
    m_sign->setPixmap(icon(m_signName, m_tone).pixmap(QSize(16, 16), devicePixelRatio()));
}

void Notice::setText(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::addButton(QWidget *button)
{
    m_layout->addWidget(button);
    m_layout->setAlignment(m_sign, Qt::AlignVCenter); // as the text is, beside a button
}

void Notice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintSign();
    QWidget::changeEvent(event);
}

} // namespace genrescope::ui
