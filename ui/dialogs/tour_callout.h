// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace genrescope::ui {

/// A ring around a control, laid over the window; clicks go through it.
class TourRing final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TourRing)

public:
    explicit TourRing(QWidget *window);

    void surround(const QRect &control); ///< in the window's coordinates; empty: hidden

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A card with a step of the tour and a beak towards the control it is about.
class TourCallout final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TourCallout)

public:
    explicit TourCallout(QWidget *window);

    void setStep(const QString &title, const QString &text, int step, int count);
    /// Beside `control` and inside `window`; where no side has room, inside the control; where there is no
    /// control, in the middle.
    void pointAt(const QRect &control, const QRect &window);
    void announce(); ///< to screen readers

    QPushButton *nextButton() const { return m_next; }
    QPushButton *backButton() const { return m_back; }
    QPushButton *endButton() const { return m_end; }
    QRect card() const; ///< without shadow and beak, in this widget's coordinates

Q_SIGNALS:
    void nextWanted();
    void backWanted();
    void endWanted();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Side { None, Left, Right, Above, Below }; ///< of the control, where the card lies
    bool handleKey(int key);

    QHBoxLayout *m_buttons;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_place; ///< "2 of 6"
    QPushButton *m_end;
    QPushButton *m_back;
    QPushButton *m_next;
    Side m_side = Side::None;
    QPoint m_tip; ///< of the beak, in this widget's coordinates
};

} // namespace genrescope::ui
