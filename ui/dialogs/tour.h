// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace genrescope::ui {

class TourCallout;
class TourRing;

/// One thing the tour shows.
struct TourStep
{
    QString page; ///< shown for it
    QString title;
    QString text;
    /// Where the control is now, in the window's coordinates; empty while there is nothing to point at.
    std::function<QRect()> where;
};

/// A short walk through the window: a callout beside one control after the other, and a ring around the
/// control. Nothing is locked meanwhile. While the callout has the focus, Return and Right go on, Left goes
/// back, Esc ends.
class Tour final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tour)

public:
    /// @param showPage called with a step's page before the step is shown
    Tour(QWidget &window, std::vector<TourStep> steps, std::function<void(const QString &)> showPage);
    ~Tour() override;

    void start();
    void next(); ///< after the last step: the end
    void back();
    void end(); ///< the focus goes back to where it was

    bool isRunning() const { return m_step >= 0; }
    int step() const { return m_step; } ///< from 0; -1 while it is not running
    int count() const { return static_cast<int>(m_steps.size()); }
    TourCallout &callout() const { return *m_callout; }
    QRect pointedAt() const; ///< what the ring is drawn around, in the window's coordinates; empty: nothing

Q_SIGNALS:
    void ended(); ///< by its end, or because nobody wants more of it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(int step);
    void place();

    QWidget &m_window;
    std::vector<TourStep> m_steps;
    std::function<void(const QString &)> m_showPage;
    int m_step = -1;
    TourRing *m_ring;
    TourCallout *m_callout;
    QPointer<QWidget> m_focusBefore;
};

} // namespace genrescope::ui
