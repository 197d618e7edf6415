// SPDX-License-Identifier: GPL-3.0-or-later
// TrainPage's right side: the run that goes on, and earlier ones.
#include "ui/bridge/going_work.h"
#include "ui/models/run_name.h"
#include "ui/pages/run_actions.h"
#include "ui/pages/train/run_list_panel.h"
#include "ui/pages/train/run_panel.h"
#include "ui/pages/train/run_queue_panel.h"
#include "ui/pages/train/train_page.h"
#include "ui/theme/icons.h"

#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace genrescope::ui {

QWidget *TrainPage::makeRunSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 0, 0, 0);
    m_resume = new QPushButton(icon(QStringLiteral("again")), tr("&Continue"), side);
    m_resume->setToolTip(
        tr("Goes on from the last finished epoch, exactly as if it had never been interrupted"));
    m_resume->setObjectName(QStringLiteral("resume"));
    m_resume->hide();
    m_backToLive = new QPushButton(icon(QStringLiteral("train"), IconTone::Accent),
                                   tr("&Back to the run that goes on"), side);
    m_backToLive->setObjectName(QStringLiteral("backToLive"));
    m_backToLive->hide();
    m_editRun = new QToolButton(side);
    m_editRun->setObjectName(QStringLiteral("editRun"));
    m_editRun->setIcon(icon(QStringLiteral("edit")));
    m_editRun->setAutoRaise(true);
    m_editRun->setToolTip(tr("Name, tags and note of this run"));
    m_editRun->setAccessibleName(m_editRun->toolTip());
    m_editRun->setEnabled(false);
    m_panel = new RunPanel(m_settings, side);
    for (QWidget *button : {static_cast<QWidget *>(m_backToLive), static_cast<QWidget *>(m_resume),
                            static_cast<QWidget *>(m_editRun)})
        m_panel->addToHead(button);
    layout->addWidget(m_panel, 1);
    connect(m_resume, &QPushButton::clicked, this, &TrainPage::continueShownRun);
    connect(m_backToLive, &QPushButton::clicked, this, &TrainPage::showLiveRun);
    connect(m_editRun, &QToolButton::clicked, this,
            [this] { m_runs->runActions().editDetails({m_shownRun}); });
    return side;
}

void TrainPage::connectRuns()
{
    connect(&m_runs->runActions(), &RunActions::classifyRequested, this, &TrainPage::modelRequested);
    connect(m_runs, &RunListPanel::chosen, this, &TrainPage::openRun);
    connect(m_runs, &RunListPanel::listed, this, [this](int runs) {
        m_tabs->setTabText(1, runs > 0 ? tr("Earlier runs (%L1)").arg(runs) : tr("Earlier runs"));
    });
    connect(&m_loader, &RunLoader::runRead, this,
            [this](const std::shared_ptr<const OpenedRun> &run) { showRun(*run); });
    connect(&m_loader, &RunLoader::runFailed, this, [this](const QString &sentence) {
        if (liveIsShown())
            m_runs->showProblem(sentence); // beside what goes on
        else
            m_panel->showFailure(m_failure.isEmpty() ? sentence // else why it failed says more than this
                                                     : std::exchange(m_failure, {}));
    });
    connect(&m_keeper, &RunKeeper::edited, this, [this](const std::vector<AnnotatedRun> &runs) {
        for (const AnnotatedRun &run : runs) {
            if (run.folder == m_liveRun)
                m_liveAnnotations = run.after;
            if (run.folder == m_shownRun)
                setTitle(run.folder, run.after);
        }
    });
    connect(&m_keeper, &RunKeeper::trashed, this, [this](const std::vector<MovedRun> &runs) {
        for (const MovedRun &run : runs)
            if (run.from == m_shownRun) {
                setShownRun({});
                m_panel->begin(tr("No run"));
                updateResume();
            }
    });
}

void TrainPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    listRuns(); // other pages and programs change them, too
}

void TrainPage::openRun(const QString &folder)
{
    if (folder == m_liveRun && m_controller.isRunning()) {
        showLiveRun();
        return;
    }
    m_failure.clear();
    m_runs->showProblem({});
    m_chosenRun = folder;
    m_loader.readRun(folder);
}

void TrainPage::showRun(const OpenedRun &run)
{
    if (m_controller.isRunning() && (run.folder == m_liveRun || run.folder != m_chosenRun))
        return; // nobody has asked for it since
    m_awayFromLive = m_controller.isRunning();
    m_panel->showPause({});
    m_panel->show({}, {}, run.history);
    setTitle(run.folder, run.annotations);
    if (const QString failure = std::exchange(m_failure, {}); !failure.isEmpty())
        m_panel->showFailure(failure); // it need not have reached the folder
    setShownRun(run.folder);
    m_shownRunHasCheckpoint = run.hasCheckpoint;
    m_shownRunAlive = run.alive;
    updateResume();
}

void TrainPage::showLiveRun()
{
    if (!m_controller.isRunning() || !m_awayFromLive)
        return;
    m_awayFromLive = false;
    m_panel->show(m_runningName, m_liveRun, m_live);
    if (!m_liveAnnotations.empty())
        setTitle(m_liveRun, m_liveAnnotations);
    setShownRun(m_liveRun);
    m_shownRunHasCheckpoint = false;
    updateResume();
    onPauseChanged();
}

void TrainPage::setShownRun(const QString &folder)
{
    m_shownRun = folder;
    m_editRun->setEnabled(!folder.isEmpty());
    m_runs->setShown(folder);
}

void TrainPage::setTitle(const QString &folder, const RunAnnotations &annotations)
{
    m_shownAnnotations = annotations;
    m_panel->setTitle(annotations.name.empty() ? RunName::fromFolder(folder).text()
                                               : QString::fromStdString(annotations.name),
                      folder);
    m_panel->showRemarks(annotations);
}

void TrainPage::continueShownRun()
{
    if (m_shownRun.isEmpty() || m_controller.isRunning())
        return;
    m_failure.clear();
    m_runningName = RunName::fromFolder(m_shownRun).text();
    m_liveRun = m_shownRun;
    m_live = m_panel->history();
    m_liveAnnotations = m_shownAnnotations;
    m_awayFromLive = false;
    m_chosenRun.clear();
    m_controller.resume(m_shownRun.toStdString());
}

QString TrainPage::keptIfStopped() const
{
    const QString run =
        tr("Every finished epoch is kept, and the run can be continued later from the last one.");
    const int waiting = m_queue.waiting();
    if (waiting == 0)
        return run;
    return run + u' ' +
           (m_keepsQueue ? tr("%n run(s) in the queue will wait for the next start.", nullptr, waiting)
                         : tr("%n run(s) in the queue will be gone.", nullptr, waiting));
}

void TrainPage::onRunningChanged()
{
    const bool running = m_controller.isRunning();
    leaveButtons();
    m_stop->setText(tr("S&top"));
    m_stop->setEnabled(running);
    m_panel->showResources(running);
    updateResume();
    updateStart();
    m_queuePanel->showState(running, m_held);
    onPauseChanged();
    m_going->setGoingOn(running);
    Q_EMIT trainingChanged(running, m_runningName);
}

void TrainPage::onEvents(const std::vector<RunEvent> &events)
{
    for (const RunEvent &event : events)
        m_live.append(event);
    if (!m_awayFromLive)
        m_panel->append(events);
    const auto endsEpoch = [](const RunEvent &event) {
        return std::holds_alternative<EpochDone>(event.what);
    };
    if (m_runs->isVisible() && std::ranges::any_of(events, endsEpoch))
        listRuns();
    tellProgress();
}

void TrainPage::onEnded(const QString &folder)
{
    if (!m_awayFromLive) {
        setShownRun(folder);
        setTitle(folder, m_liveAnnotations);
        // Stopped before the first epoch's end there is none, and nothing to go on from.
        m_shownRunHasCheckpoint = !m_live.epochs().empty();
        m_shownRunAlive = false;
    }
    updateResume();
    listRuns();
    const auto &finished = m_live.finished();
    if (m_live.state() != RunHistory::State::Finished)
        runEnded(QueuedRun::State::Stopped, {});
    else
        runEnded(QueuedRun::State::Finished,
                 finished && std::isfinite(finished->testAccuracy)
                     ? tr("test accuracy %1 %").arg(QLocale().toString(finished->testAccuracy * 100, 'f', 1))
                     : QString());
}

void TrainPage::updateResume()
{
    using State = RunHistory::State;
    const State state = m_panel->history().state();
    const bool unfinished =
        state == State::Cancelled || state == State::Failed || state == State::Interrupted;
    m_resume->setVisible(!m_controller.isRunning() && unfinished && m_shownRunHasCheckpoint &&
                         !m_shownRunAlive && !m_shownRun.isEmpty());
    m_backToLive->setVisible(m_controller.isRunning() && m_awayFromLive);
}

void TrainPage::listRuns()
{
    m_runs->refresh();
}

} // namespace genrescope::ui
