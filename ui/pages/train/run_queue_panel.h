// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/run_queue.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QToolButton;
class QUndoStack;

namespace genrescope::ui {

/// The queue as a list with its buttons: start, up, down, remove. Hidden while there is nothing to be seen in
/// it. What is removed or moved here can be taken back.
class RunQueuePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunQueuePanel)

public:
    RunQueuePanel(RunQueue &queue, QUndoStack &undo, QWidget *parent = nullptr);

    /// What the heading says: whether the next one starts by itself.
    void showState(bool training, bool held);
    void showRemark(const QString &text); ///< below the list
    void removeWaiting();                 ///< all of them; can be taken back at once

Q_SIGNALS:
    void startRequested();

private:
    QToolButton *makeButton(const QString &name, const QString &iconName, const QString &text,
                            const QList<QKeySequence> &keys, void (RunQueuePanel::*slot)());
    int row() const;
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void moveBy(int by);
    void removeSelected();
    bool canRetry() const; ///< what failed or was stopped, and this version can read
    void retrySelected();
    void refresh();

    RunQueue &m_queue;
    QUndoStack &m_undo;
    bool m_training = false;
    bool m_held = false;
    QLabel *m_heading;
    QLabel *m_remark;
    QListView *m_list;
    QToolButton *m_start = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_retry = nullptr;
    QToolButton *m_tidy = nullptr;
};

} // namespace genrescope::ui
