// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/run_keeper.h"
#include "ui/bridge/run_loader.h"
#include "ui/bridge/training_controller.h"
#include "ui/models/run_queue.h"
#include "ui/settings/settings.h"

#include <QPointer>
#include <QUndoStack>
#include <QWidget>

class QAction;
class QLabel;
class QMessageBox;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace genrescope::ui {

class DataSetPicker;
class GoingWork;
class Notice;
class OptionForm;
class PanelFrame;
class RunListPanel;
class RunPanel;
class RunQueuePanel;

/// What is set and shown on the page, to go on with in another window.
struct TrainState
{
    QString manifest;
    TrainingOptions options;
    QString shownRun;
    QStringList queue; ///< RunQueue::toTexts, where the settings do not keep it
};

/// Choose data, a network and a schedule; start, or line up several runs; watch. Also lists earlier runs and
/// replays them through the same charts, while another one goes on, too.
class TrainPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrainPage)

public:
    explicit TrainPage(Settings &settings, QWidget *parent = nullptr,
                       TrainingRunner runner = TrainingRunner::real());
    ~TrainPage() override;

    TrainState state() const;
    void restore(const TrainState &state);

    void setManifest(const QString &file);
    /// The run that goes on, after the batch at hand; no epoch is lost. Asks what becomes of the queue.
    void stop();
    void stopAll(); ///< asks nothing; those that wait are kept for another time
    bool isTraining() const { return m_controller.isRunning(); }

    OptionForm *form() const { return m_form; }
    RunPanel *panel() const { return m_panel; }
    RunListPanel *runList() const { return m_runs; }
    const RunQueue &queue() const { return m_queue; }
    bool keepsQueue() const { return m_keepsQueue; } ///< what waits is there at the next start
    const QList<QAction *> &editActions() const { return m_editActions; }
    void showLayers(); ///< of the form's network
    void findRates(); ///< a learning-rate range test with the form's settings

Q_SIGNALS:
    void modelRequested(const QString &file); ///< to classify with
    void trainingChanged(bool running, const QString &what);
    /// For the status bar, while a run goes on.
    void progressed(const QString &text, double share);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeLeftSide();
    QWidget *makeForm();
    QLayout *makeButtons(QWidget *side);
    QWidget *makeRunSide();
    void makeEditActions();
    void updateStart();
    QString settingProblem() const;
    void goToField(const QString &key);
    void updatePlan(bool changed = false); ///< `changed`: by hand
    void start();
    void addToQueue();
    QString keptIfStopped() const;
    void startQueue();
    void startNext();
    void startRun(quint64 id);
    void runEnded(QueuedRun::State state, const QString &note);
    void stopRun();
    void askAboutQueue();
    void onQueueChanged();
    void togglePause();
    void onPauseChanged();
    void tellProgress();
    void useRates(const RateSuggestion &rates);
    void continueShownRun();
    void onRunningChanged();
    void leaveButtons();
    void remember();
    void onEvents(const std::vector<RunEvent> &events);
    void onEnded(const QString &folder);
    void connectRuns();
    void openRun(const QString &folder);
    void showRun(const OpenedRun &run);
    void showLiveRun();
    bool liveIsShown() const { return m_controller.isRunning() && !m_awayFromLive; }
    void setShownRun(const QString &folder);
    void setTitle(const QString &folder, const RunAnnotations &annotations);
    void updateResume();
    void listRuns();

    Settings &m_settings;
    QString m_runsFolder;
    QString m_shownRun; ///< folder of the run in the panel; empty before it has one
    QString m_liveRun;  ///< of the run that goes on, once it has one
    RunHistory m_live;  ///< of the run that goes on, whatever the panel shows
    RunAnnotations m_liveAnnotations;
    bool m_awayFromLive = false; ///< another one is shown meanwhile
    QString m_chosenRun;         ///< from the list, to be shown even while one goes on
    RunAnnotations m_shownAnnotations;
    bool m_shownRunHasCheckpoint = false;
    bool m_shownRunAlive = false;
    QString m_failure;       ///< a run has failed with it, and its folder is being read
    QString m_runningName;   ///< what the status bar says
    const bool m_keepsQueue; ///< for the next start; another program may have it
    RunQueue m_queue;
    QUndoStack m_undo;
    quint64 m_runningId = 0; ///< of the queue's run that goes on; 0: of none
    bool m_held = false;     ///< those that wait do not start by themselves
    decltype(TrainingRunner::layers) m_layers;
    QList<QAction *> m_editActions;
    QPointer<QMessageBox> m_stopQuestion;

    DataSetPicker *m_data = nullptr;
    QScrollArea *m_formScroll = nullptr;
    Notice *m_dropped = nullptr; ///< remembered settings that are none any more
    OptionForm *m_form = nullptr;
    QLabel *m_whyNot = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_add = nullptr;
    RunQueuePanel *m_queuePanel = nullptr;
    QPushButton *m_stop = nullptr;
    QAction *m_pauseAction = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_defaults = nullptr;
    QToolButton *m_findRates = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_backToLive = nullptr;
    QToolButton *m_editRun = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_leftPages = nullptr;
    RunListPanel *m_runs = nullptr;
    PanelFrame *m_frame = nullptr;
    RunPanel *m_panel = nullptr;
    GoingWork *m_going; ///< a run
    RunKeeper m_keeper;
    RunLoader m_loader;
    RateFinder m_finder; ///< these last: they stop and join before what they tell is gone
    TrainingController m_controller;
};

} // namespace genrescope::ui
