// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace genrescope::ui {

/// The status bar's right end: what runs in the background, how far it is, and a button that stops it. Hidden
/// while nothing runs.
class JobBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobBar)

public:
    explicit JobBar(QWidget *parent = nullptr);

    /// "What 3 of 20", and after some seconds how fast that is and how long the rest will take; `total` 0: nothing
    /// runs.
    void showCount(const QString &what, int done, int total);
    /// Any text, and how far it is from 0 to 1, or below 0 where nobody can know; an empty text: nothing
    /// runs.
    void showShare(const QString &text, double share);

Q_SIGNALS:
    void cancelled();

private:
    QString paceText(int done, int total);

    QElapsedTimer m_clock; ///< of the job that is counted
    int m_first = 0;       ///< done when the clock was started
    int m_last = 0;
    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    QToolButton *m_cancel = nullptr;
};

} // namespace genrescope::ui
