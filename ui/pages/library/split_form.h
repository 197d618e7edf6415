// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/split.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace genrescope::ui {

/// How a new split is to be made: shares, of which training gets the rest, a seed, and whether artists stay
/// together. What can be set makes a split: there is nothing to be wrong.
class SplitForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SplitForm)

public:
    explicit SplitForm(QWidget *parent = nullptr);

    SplitOptions options() const;

Q_SIGNALS:
    void changed();

private:
    void tell();

    QLabel *m_training;
    QSpinBox *m_validation;
    QSpinBox *m_test;
    QSpinBox *m_seed;
    QCheckBox *m_artists;
};

} // namespace genrescope::ui
