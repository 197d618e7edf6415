// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/run_queue_panel.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QUndoCommand>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace genrescope::ui {

namespace {

constexpr int mostRowsShown = 4;

/// Lines longer than the list is wide end in dots.
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

/// Both commands name their run by its id: it may have been started, or have moved, in the meantime.
class RemoveRun final : public QUndoCommand
{
public:
    RemoveRun(RunQueue &queue, int row)
        : m_queue(queue)
        , m_run(queue.runs()[static_cast<std::size_t>(row)])
    {
        setText(RunQueuePanel::tr("removing %1 from the queue").arg(m_run.name()));
    }
    void redo() override
    {
        m_row = m_queue.rowOf(m_run.id);
        if (m_queue.canTake(m_row))
            m_run = m_queue.take(m_row);
        else
            setObsolete(true);
    }
    void undo() override { m_queue.putBack(m_run, m_row); }

private:
    RunQueue &m_queue;
    QueuedRun m_run;
    int m_row = -1;
};

class MoveRun final : public QUndoCommand
{
public:
    MoveRun(RunQueue &queue, int row, int by)
        : m_queue(queue)
        , m_id(queue.runs()[static_cast<std::size_t>(row)].id)
        , m_by(by)
    {
        setText(RunQueuePanel::tr("moving %1 in the queue")
                    .arg(queue.runs()[static_cast<std::size_t>(row)].name()));
    }
    void redo() override { moveBy(m_by); }
    void undo() override { moveBy(-m_by); }

private:
    void moveBy(int by)
    {
        const int row = m_queue.rowOf(m_id);
        if (m_queue.canMove(row, by))
            m_queue.move(row, by);
        else
            setObsolete(true);
    }

    RunQueue &m_queue;
    quint64 m_id;
    int m_by;
};

/// Takes a run that has ended off the list and has it wait at its end, with the same settings.
class RetryRun final : public QUndoCommand
{
public:
    RetryRun(RunQueue &queue, int row)
        : m_queue(queue)
        , m_ended(queue.runs()[static_cast<std::size_t>(row)])
    {
        setText(RunQueuePanel::tr("training %1 again").arg(m_ended.name()));
    }
    void redo() override
    {
        m_row = m_queue.rowOf(m_ended.id);
        if (!m_queue.canTake(m_row)) {
            setObsolete(true);
            return;
        }
        m_ended = m_queue.take(m_row);
        if (m_again) // under its id, which the commands after this one know it by
            m_queue.putBack(*m_again, m_queue.rowCount());
        else
            m_again = *m_queue.find(m_queue.add(m_ended.manifest, m_ended.options));
    }
    void undo() override
    {
        const QueuedRun *again = m_queue.find(m_again->id);
        if (again && again->state == QueuedRun::State::Waiting)
            m_again = m_queue.take(m_queue.rowOf(m_again->id));
        else
            setObsolete(true); // it has been started since
        m_queue.putBack(m_ended, m_row);
    }

private:
    RunQueue &m_queue;
    QueuedRun m_ended;
    int m_row = -1;
    std::optional<QueuedRun> m_again;
};

} // namespace

RunQueuePanel::RunQueuePanel(RunQueue &queue, QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_undo(undo)
    , m_heading(new QLabel(this))
    , m_remark(new QLabel(this))
    , m_list(new QListView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    m_heading->setObjectName(QStringLiteral("queueHeading"));
    m_heading->setWordWrap(true);
    head->addWidget(m_heading, 1);
    m_list->setObjectName(QStringLiteral("queue"));
    m_list->setAccessibleName(tr("Queue of runs"));
    m_list->setModel(&m_queue);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);

    m_start = makeButton(QStringLiteral("startQueue"), QStringLiteral("play"), tr("Start the queue"), {},
                         &RunQueuePanel::startRequested);
    m_up = makeButton(QStringLiteral("queueUp"), QStringLiteral("chevron-up"), tr("Earlier (Alt+Up)"),
                      {QKeySequence(Qt::ALT | Qt::Key_Up)}, &RunQueuePanel::moveUp);
    m_down = makeButton(QStringLiteral("queueDown"), QStringLiteral("chevron-down"), tr("Later (Alt+Down)"),
                        {QKeySequence(Qt::ALT | Qt::Key_Down)}, &RunQueuePanel::moveDown);
    m_remove = makeButton(QStringLiteral("queueRemove"), QStringLiteral("remove"),
                          tr("Remove from the queue (%1)", "keys")
                              .arg(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)),
                          {QKeySequence(Qt::Key_Delete)}, &RunQueuePanel::removeSelected);
    m_retry = makeButton(QStringLiteral("queueRetry"), QStringLiteral("again"),
                         tr("Train again what failed or was stopped (Ctrl+R)"),
                         {QKeySequence(Qt::CTRL | Qt::Key_R)}, &RunQueuePanel::retrySelected);
    m_tidy = makeButton(QStringLiteral("queueTidy"), QStringLiteral("clear"),
                        tr("Take runs that have ended off the list"), {}, nullptr);
    connect(m_tidy->defaultAction(), &QAction::triggered, &m_queue, &RunQueue::removeEnded);
    for (QToolButton *button : {m_start, m_up, m_down, m_retry, m_remove, m_tidy})
        head->addWidget(button);
    layout->addLayout(head);
    layout->addWidget(m_list);
    m_remark->setObjectName(QStringLiteral("queueRemark"));
    m_remark->setWordWrap(true);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->hide();
    layout->addWidget(m_remark);

    connect(&m_queue, &RunQueue::changed, this, &RunQueuePanel::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunQueuePanel::refresh);
    refresh();
}

QToolButton *RunQueuePanel::makeButton(const QString &name, const QString &iconName, const QString &text,
                                       const QList<QKeySequence> &keys, void (RunQueuePanel::*slot)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // of the list
    m_list->addAction(action);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setObjectName(name);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

int RunQueuePanel::row() const
{
    return m_list->currentIndex().row();
}

void RunQueuePanel::moveBy(int by)
{
    if (m_queue.canMove(row(), by))
        m_undo.push(new MoveRun(m_queue, row(), by));
}

void RunQueuePanel::removeSelected()
{
    const int removed = row();
    if (!m_queue.canTake(removed))
        return;
    m_undo.push(new RemoveRun(m_queue, removed));
    m_list->setCurrentIndex(m_queue.index(std::min(removed, m_queue.rowCount() - 1)));
}

bool RunQueuePanel::canRetry() const
{
    if (row() < 0 || row() >= m_queue.rowCount())
        return false;
    const QueuedRun &run = m_queue.runs()[static_cast<std::size_t>(row())];
    return run.unread.isEmpty() &&
           (run.state == QueuedRun::State::Failed || run.state == QueuedRun::State::Stopped);
}

void RunQueuePanel::retrySelected()
{
    if (!canRetry())
        return;
    m_undo.push(new RetryRun(m_queue, row()));
    m_list->setCurrentIndex(m_queue.index(m_queue.rowCount() - 1));
}

void RunQueuePanel::removeWaiting()
{
    m_undo.beginMacro(tr("removing the waiting runs"));
    while (const QueuedRun *next = m_queue.next())
        m_undo.push(new RemoveRun(m_queue, m_queue.rowOf(next->id)));
    m_undo.endMacro();
}

void RunQueuePanel::showRemark(const QString &text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

void RunQueuePanel::showState(bool training, bool held)
{
    m_training = training;
    m_held = held;
    refresh();
}

void RunQueuePanel::refresh()
{
    const int waiting = m_queue.waiting();
    const int rows = m_queue.rowCount();
    // A run alone that was started by the button is in the panel beside.
    setVisible(waiting > 0 || rows > 1 || std::ranges::any_of(m_queue.runs(), &QueuedRun::remembered));
    m_heading->setText(waiting == 0 ? tr("Queue: all runs have had their turn")
                       : m_held || !m_training
                           ? tr("Queue: %n run(s) wait until you start them", nullptr, waiting)
                           : tr("Queue: %n run(s) wait", nullptr, waiting));
    m_start->defaultAction()->setEnabled(waiting > 0 && (m_held || !m_training));
    m_up->defaultAction()->setEnabled(m_queue.canMove(row(), -1));
    m_down->defaultAction()->setEnabled(m_queue.canMove(row(), 1));
    m_remove->defaultAction()->setEnabled(m_queue.canTake(row()));
    m_retry->defaultAction()->setEnabled(canRetry());
    m_tidy->defaultAction()->setEnabled(std::ranges::any_of(m_queue.runs(), &QueuedRun::hasEnded));
    const int shown = std::clamp(rows, 1, mostRowsShown);
    const int height = rows > 0 ? m_list->sizeHintForRow(0) : fontMetrics().height() * 2;
    m_list->setFixedHeight(shown * height + 2 * m_list->frameWidth());
}

} // namespace genrescope::ui
