// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shrinking_button.h"

#include <QStyleOptionButton>

#include <utility>

namespace genrescope::ui {

ShrinkingButton::ShrinkingButton(QWidget *parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

bool ShrinkingButton::showsText() const
{
    const bool before = std::exchange(m_measuring, true);
    const int wanted = sizeHint().width();
    m_measuring = before;
    return width() >= wanted;
}

QSize ShrinkingButton::minimumSizeHint() const
{
    const QSize wanted = QPushButton::minimumSizeHint();
    const QSize alone(iconSize().width() + 20, wanted.height());
    return icon().isNull() ? wanted : alone.boundedTo(wanted);
}

void ShrinkingButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (!m_measuring && !icon().isNull() && !showsText())
        option->text.clear();
}

} // namespace genrescope::ui
