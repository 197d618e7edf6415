// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/epoch_slider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace genrescope::ui {

EpochSlider::EpochSlider(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_text(new QLabel(this))
    , m_end(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_slider->setObjectName(QStringLiteral("epochs"));
    m_slider->setAccessibleName(tr("Epoch shown"));
    m_slider->setToolTip(tr("Back in time: the confusion and the accuracy of each genre after any epoch "
                            "(arrow keys, Home, End)"));
    m_slider->setPageStep(5);
    m_text->setObjectName(QStringLiteral("epochShown"));
    m_end->setObjectName(QStringLiteral("liveEpoch"));
    m_end->setAutoRaise(true);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_text);
    layout->addWidget(m_end);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showState();
        Q_EMIT chosen(chosenEpoch());
    });
    connect(m_end, &QToolButton::clicked, this, [this] {
        m_slider->setFocus(Qt::OtherFocusReason); // the button is about to be disabled
        m_slider->setValue(m_slider->maximum());
    });
    setEpochs(0, false);
}

void EpochSlider::setEpochs(int epochs, bool live)
{
    m_live = live;
    const bool follows = chosenEpoch() == 0;
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(epochs > 0 ? 1 : 0, epochs);
    if (follows)
        m_slider->setValue(epochs);
    showState();
}

void EpochSlider::goToEnd()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(m_slider->maximum());
    showState();
}

int EpochSlider::chosenEpoch() const
{
    return m_slider->value() == m_slider->maximum() ? 0 : m_slider->value();
}

void EpochSlider::showState()
{
    const int epochs = m_slider->maximum();
    const bool choice = epochs > 1;
    m_slider->setEnabled(choice);
    m_end->setText(m_live ? tr("Live") : tr("Last"));
    m_end->setToolTip(m_live ? tr("Follow the run again") : tr("To the last epoch"));
    m_end->setAccessibleName(m_end->toolTip());
    m_end->setEnabled(choice && chosenEpoch() > 0);
    if (epochs == 0)
        m_text->clear();
    else if (chosenEpoch() > 0)
        m_text->setText(tr("Epoch %1 of %2").arg(chosenEpoch()).arg(epochs));
    else
        m_text->setText((m_live ? tr("Live: epoch %1") : tr("Last: epoch %1")).arg(epochs));
}

} // namespace genrescope::ui
