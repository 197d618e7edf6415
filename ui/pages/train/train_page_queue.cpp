// SPDX-License-Identifier: GPL-3.0-or-later
// TrainPage's runs: started one after the other, paused, stopped.
#include "ui/pages/train/data_set_picker.h"
#include "ui/pages/train/option_form.h"
#include "ui/pages/train/run_panel.h"
#include "ui/pages/train/run_queue_panel.h"
#include "ui/pages/train/train_page.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace genrescope::ui {

void TrainPage::start()
{
    if (!m_start->isEnabled() || !m_data->data())
        return;
    if (m_queue.waiting() == 0) {
        m_queue.removeEnded();
        m_held = false;
    }
    m_awayFromLive = false;
    m_chosenRun.clear();
    startRun(m_queue.addFirst(QFileInfo(m_data->file()).absoluteFilePath(), m_form->options()));
}

void TrainPage::addToQueue()
{
    if (!m_add->isEnabled())
        return;
    if (m_queue.waiting() == 0)
        m_held = false; // what was held is gone
    m_queue.add(QFileInfo(m_data->file()).absoluteFilePath(), m_form->options());
}

void TrainPage::startQueue()
{
    m_held = false;
    m_awayFromLive = m_controller.isRunning() && m_awayFromLive;
    m_queuePanel->showState(m_controller.isRunning(), m_held);
    startNext();
}

void TrainPage::startNext()
{
    const QueuedRun *next = m_queue.next();
    if (next && !m_held && !m_controller.isRunning() && !m_finder.isRunning())
        startRun(next->id);
}

void TrainPage::startRun(quint64 id)
{
    const QueuedRun run = *m_queue.find(id);
    m_runningId = id;
    m_runningName = run.name();
    m_failure.clear();
    m_liveRun.clear();
    m_live.clear();
    m_liveAnnotations = {};
    if (!m_awayFromLive) { // who looks at an earlier one goes on with that
        setShownRun({});
        m_shownRunHasCheckpoint = false;
        m_panel->begin(run.name());
    }
    m_queue.setState(id, QueuedRun::State::Training);
    TrainingJob job;
    job.options = run.options;
    if (job.options.threads == 0)
        job.options.threads = m_settings.get(keys::trainThreads);
    job.runsFolder = m_runsFolder.toStdString();
    m_controller.start(std::move(job), run.manifest.toStdString());
}

/// Whatever became of it, the next one has its turn.
void TrainPage::runEnded(QueuedRun::State state, const QString &note)
{
    m_queue.setState(std::exchange(m_runningId, 0), state, note);
    startNext();
}

void TrainPage::stop()
{
    if (!m_controller.isRunning())
        return;
    if (m_queue.waiting() > 0 && !m_held)
        askAboutQueue();
    else
        stopRun();
}

void TrainPage::stopAll()
{
    m_held = m_queue.waiting() > 0;
    stopRun();
}

void TrainPage::stopRun()
{
    leaveButtons();
    m_stop->setEnabled(false);
    m_stop->setText(tr("Stopping…"));
    m_queuePanel->showState(m_controller.isRunning(), m_held);
    m_controller.stop();
}

void TrainPage::togglePause()
{
    m_controller.setPaused(m_controller.pause() == TrainingController::Pause::None);
}

void TrainPage::onPauseChanged()
{
    using Pause = TrainingController::Pause;
    const Pause pause = m_controller.pause();
    const bool asked = pause != Pause::None;
    m_pauseAction->setEnabled(m_controller.isRunning());
    m_pauseAction->setIcon(icon(asked ? QStringLiteral("play") : QStringLiteral("pause")));
    m_pauseAction->setText(asked ? tr("Go on") : tr("Pause"));
    m_pauseAction->setToolTip(
        (asked
             ? tr("Go on where the run waits (%1)")
             : tr("Wait after the batch at hand, and go on later exactly as if there had been no pause (%1)"))
            .arg(m_pauseAction->shortcut().toString(QKeySequence::NativeText)));
    m_pause->setAccessibleName(m_pauseAction->text());
    m_panel->showPause(!liveIsShown() || pause == Pause::None ? QString()
                       : pause == Pause::Asked                ? tr("Pausing after this batch…")
                                                              : tr("Paused"));
    tellProgress();
}

/// For the status bar.
void TrainPage::tellProgress()
{
    const RunHistory &history = m_live;
    if (!m_controller.isRunning() || !history.started() || history.state() != RunHistory::State::Running)
        return;
    const QString text = m_controller.pause() == TrainingController::Pause::Waiting
                             ? tr("Paused, epoch %1 of %2")
                             : tr("Training, epoch %1 of %2");
    Q_EMIT progressed(text.arg(history.currentEpoch()).arg(history.started()->epochs), history.progress());
}

void TrainPage::askAboutQueue()
{
    if (m_stopQuestion) {
        m_stopQuestion->raise();
        m_stopQuestion->activateWindow();
        return;
    }
    m_stopQuestion = new QMessageBox(QMessageBox::NoIcon, tr("Stop"), tr("Stop the run that goes on?"),
                                     QMessageBox::NoButton, this);
    m_stopQuestion->setObjectName(QStringLiteral("stopQuestion"));
    m_stopQuestion->setAttribute(Qt::WA_DeleteOnClose);
    m_stopQuestion->setIconPixmap(
        icon(QStringLiteral("train"), IconTone::Accent).pixmap(QSize(36, 36), devicePixelRatio()));
    m_stopQuestion->setInformativeText(
        tr("Its finished epochs are kept. %n run(s) wait in the queue.", nullptr, m_queue.waiting()));
    QPushButton *next = m_stopQuestion->addButton(tr("Start the &next"), QMessageBox::AcceptRole);
    QPushButton *keep = m_stopQuestion->addButton(tr("&Keep them for later"), QMessageBox::AcceptRole);
    QPushButton *drop = m_stopQuestion->addButton(tr("&Remove them"), QMessageBox::DestructiveRole);
    QPushButton *goOn = m_stopQuestion->addButton(tr("&Go on training"), QMessageBox::RejectRole);
    m_stopQuestion->setDefaultButton(goOn);
    m_stopQuestion->setEscapeButton(goOn);
    connect(next, &QPushButton::clicked, this, &TrainPage::stopRun);
    connect(keep, &QPushButton::clicked, this, &TrainPage::stopAll);
    connect(drop, &QPushButton::clicked, this, [this] {
        m_queuePanel->removeWaiting();
        stopRun();
    });
    // The run may end while the question stands: then it is about another one.
    connect(this, &TrainPage::trainingChanged, m_stopQuestion, [this] { m_stopQuestion->reject(); });
    m_stopQuestion->open();
}

void TrainPage::onQueueChanged()
{
    if (m_keepsQueue)
        m_settings.set(keys::trainQueue, m_queue.toTexts());
    m_queuePanel->showState(m_controller.isRunning(), m_held);
    updateStart();
}

} // namespace genrescope::ui
