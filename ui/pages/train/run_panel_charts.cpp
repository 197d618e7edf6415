// SPDX-License-Identifier: GPL-3.0-or-later
// RunPanel's charts that have something to be set below them.
#include "ui/charts/chart_frame.h"
#include "ui/charts/confusion_view.h"
#include "ui/charts/curve_view.h"
#include "ui/charts/genre_bars.h"
#include "ui/pages/train/epoch_slider.h"
#include "ui/pages/train/run_panel.h"
#include "ui/settings/setting_keys.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QStackedLayout>
#include <QToolButton>

#include <cmath>

namespace genrescope::ui {

/// Confusion or bars, and below them which epoch they are of.
QWidget *RunPanel::makeGenreCharts()
{
    auto *both = new QWidget(this);
    auto *stack = new QStackedLayout;
    stack->addWidget(framed(m_confusion, both));
    stack->addWidget(framed(m_genres, both));
    m_asBars = new QToolButton(both);
    m_asBars->setObjectName(QStringLiteral("asBars"));
    m_asBars->setCheckable(true);
    m_asBars->setAutoRaise(true);
    m_asBars->setText(tr("Accuracy by genre"));
    m_asBars->setToolTip(tr("Shows how much of each genre was recognised, in place of the confusion"));
    connect(m_asBars, &QToolButton::toggled, stack, &QStackedLayout::setCurrentIndex);
    connect(m_epochs, &EpochSlider::chosen, this, &RunPanel::refreshShownEpoch);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_asBars);
    row->addWidget(m_epochs, 1);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(stack, 1);
    layout->addLayout(row);
    return both;
}

/// The learning rate, and below it how much the curves above are smoothed.
QWidget *RunPanel::makeRateChart()
{
    auto *both = new QWidget(this);
    m_smoothing = new QSlider(Qt::Horizontal, both);
    m_smoothing->setObjectName(QStringLiteral("smoothing"));
    m_smoothing->setRange(0, static_cast<int>(std::lround(mostSmoothing * 100)));
    m_smoothing->setPageStep(10);
    m_smoothing->setValue(static_cast<int>(std::lround(m_settings.get(keys::trainSmoothing) * 100)));
    m_smoothing->setAccessibleName(tr("Smoothing of the curves"));
    m_smoothing->setToolTip(
        tr("Smooths loss and accuracy as TensorBoard does; what is smoothed stays visible "
           "behind (arrow keys, Home for none)"));
    auto *title = new QLabel(tr("Smoothin&g"), both);
    title->setBuddy(m_smoothing);
    title->setMinimumHeight(m_asBars->sizeHint().height()); // level with the row beside
    m_smoothingText = new QLabel(both);
    m_smoothingText->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.00 ")));
    const auto showValue = [this] { m_smoothingText->setText(QLocale().toString(smoothing(), 'f', 2)); };
    showValue();
    connect(m_smoothing, &QSlider::valueChanged, this, [this, showValue] {
        showValue();
        m_settings.set(keys::trainSmoothing, smoothing());
        refresh();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(m_smoothing, 1);
    row->addWidget(m_smoothingText);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(framed(m_rate, both), 1);
    layout->addLayout(row);
    return both;
}

double RunPanel::smoothing() const
{
    return m_smoothing->value() / 100.0;
}

} // namespace genrescope::ui
