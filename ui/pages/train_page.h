// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/run_loader.h"
#include "ui/bridge/training_controller.h"
#include "ui/settings/settings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QToolButton;

namespace genrescope::ui {

class DataSetPicker;
class OptionForm;
class RunPanel;

/// What is set and shown on the page, to go on with in another window.
struct TrainState
{
    QString manifest;
    TrainingOptions options;
    QString shownRun;
};

/// Choose data, a network and a schedule; start; watch. Also replays earlier runs through the same charts.
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
    void stop(); ///< the run that goes on, after the batch at hand; no epoch is lost
    bool isTraining() const { return m_controller.isRunning(); }

    OptionForm *form() const { return m_form; }
    RunPanel *panel() const { return m_panel; }

Q_SIGNALS:
    void trainingChanged(bool running, const QString &what);
    /// For the status bar, while a run goes on.
    void progressed(const QString &text, double share);

private:
    QWidget *makeFormSide();
    QWidget *makeRunSide();
    void updateStart();
    QString settingProblem() const;
    void goToField(const QString &key);
    void updatePlan(bool changed = false); ///< `changed`: by hand
    void start();
    void continueShownRun();
    void onRunningChanged();
    void leaveButtons();
    void remember();
    void onEvents(const std::vector<RunEvent> &events);
    void onEnded(const QString &folder);
    void showRuns(const QStringList &folders);
    void showRun(const OpenedRun &run);
    void updateResume();
    void listRuns();

    Settings &m_settings;
    QString m_runsFolder;
    QString m_shownRun; ///< folder of the run in the panel; empty before it has one
    bool m_shownRunHasCheckpoint = false;
    bool m_shownRunAlive = false;
    QString m_failure; ///< a run has failed with it, and its folder is being read

    DataSetPicker *m_data = nullptr;
    QScrollArea *m_formScroll = nullptr;
    OptionForm *m_form = nullptr;
    QLabel *m_whyNot = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_stop = nullptr;
    QToolButton *m_defaults = nullptr;
    QPushButton *m_resume = nullptr;
    QComboBox *m_runs = nullptr;
    QSplitter *m_splitter = nullptr;
    RunPanel *m_panel = nullptr;
    RunLoader m_loader;
    TrainingController m_controller; ///< last: stops and joins before what it tells is gone
};

} // namespace genrescope::ui
