// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace genrescope::ui {

/// The way back in time through a run's epochs. At the right end it follows: what is shown is always the
/// newest.
class EpochSlider final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EpochSlider)

public:
    explicit EpochSlider(QWidget *parent = nullptr);

    /// @param epochs finished ones; fewer than two leave nothing to choose
    /// @param live   more of them are to come
    void setEpochs(int epochs, bool live);
    void goToEnd(); ///< follows again

    /// From 1; 0 while it follows.
    int chosenEpoch() const;

Q_SIGNALS:
    void chosen(int epoch); ///< chosenEpoch() has changed by hand

private:
    void showState();

    bool m_live = false;
    QSlider *m_slider;
    QLabel *m_text;
    QToolButton *m_end;
};

} // namespace genrescope::ui
