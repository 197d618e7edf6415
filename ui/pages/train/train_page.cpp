// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/train_page.h"

#include "core/base/paths.h"
#include "ui/bridge/going_work.h"
#include "ui/pages/notice.h"
#include "ui/pages/page_focus.h"
#include "ui/pages/panel_frame.h"
#include "ui/pages/train/data_set_picker.h"
#include "ui/pages/train/option_form.h"
#include "ui/pages/train/run_list_panel.h"
#include "ui/pages/train/run_panel.h"
#include "ui/pages/train/run_queue_panel.h"
#include "ui/settings/runs_folder.h"
#include "ui/settings/setting_keys.h"

#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace genrescope::ui {

namespace {

constexpr int formWidth = 408;

} // namespace

TrainPage::TrainPage(Settings &settings, QWidget *parent, TrainingRunner runner)
    : QWidget(parent)
    , m_settings(settings)
    , m_runsFolder(runsFolder(settings))
    , m_keepsQueue(m_settings.claim(keys::trainQueue))
    , m_layers(runner.layers)
    , m_going(new GoingWork(
          this, {.what = tr("A run is being trained."), .kept = [this] { return keptIfStopped(); }},
          [this] { stopAll(); }))
    , m_loader(this)
    , m_finder(runner.findRates, this)
    , m_controller(std::move(runner), this)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    QWidget *form = makeLeftSide();
    m_frame = new PanelFrame(m_settings, keys::trainPanel,
                             {.area = Qt::LeftDockWidgetArea, .width_px = formWidth, .share = 0.5},
                             makeRunSide(), form, tr("Settings and runs"), this);
    makeEditActions();
    layout->addWidget(m_frame);
    setFocusAim(*this, *m_tabs);

    const TolerantOptions remembered =
        tolerantOptionsFromToml(m_settings.get(keys::trainOptions).toStdString(), keys::trainOptions.name);
    m_form->setOptions(remembered.options);
    QStringList dropped;
    for (const std::string &sentence : remembered.dropped)
        dropped += QString::fromStdString(sentence);
    if (!dropped.isEmpty()) // another version's
        m_dropped->setText(
            tr("Not taken over from the last time: %1").arg(dropped.join(QStringLiteral("; "))));
    connect(m_form, &OptionForm::changed, this, [this] {
        m_dropped->setText({});
        remember();
        updatePlan(true);
        updateStart();
    });
    connect(&m_settings, &Settings::changed, this, [this](const QString &name) {
        if (name != QLatin1StringView(keys::runsFolder.name))
            return;
        m_runsFolder = runsFolder(m_settings);
        m_runs->setRunsFolder(m_runsFolder);
    });
    connect(m_data, &DataSetPicker::changed, this, [this] {
        updatePlan();
        updateStart();
    });
    connectRuns();
    connect(&m_finder, &RateFinder::runningChanged, this, [this] {
        updateStart();
        startNext(); // a queue may have been started meanwhile
    });
    connect(&m_controller, &TrainingController::runningChanged, this, &TrainPage::onRunningChanged);
    connect(&m_controller, &TrainingController::pauseChanged, this, &TrainPage::onPauseChanged);
    connect(&m_controller, &TrainingController::folderMade, this, [this](const QString &folder) {
        m_liveRun = folder;
        if (!m_awayFromLive)
            setShownRun(folder);
        listRuns();
    });
    connect(&m_controller, &TrainingController::loading, this, [this](const Progress &progress) {
        if (!m_awayFromLive)
            m_panel->showLoading(progress);
        Q_EMIT progressed(tr("Reading clips"),
                          progress.total > 0 ? double(progress.done) / double(progress.total) : 0);
    });
    connect(&m_controller, &TrainingController::happened, this, &TrainPage::onEvents);
    connect(&m_controller, &TrainingController::ended, this, &TrainPage::onEnded);
    connect(&m_controller, &TrainingController::failed, this, [this](const QString &sentence) {
        if (!m_awayFromLive) {
            m_panel->showFailure(sentence);
            if (!m_shownRun.isEmpty()) { // else it has failed before it had a folder
                m_failure = sentence;
                m_chosenRun.clear();
                m_loader.readRun(m_shownRun);
            }
        }
        listRuns();
        runEnded(QueuedRun::State::Failed, sentence);
    });
    if (m_keepsQueue)
        m_queue.addTexts(m_settings.get(keys::trainQueue)); // offered, not started
    else // another program has it: neither started twice nor written over
        m_queuePanel->showRemark(
            tr("Another Genrescope keeps its queue. This one lasts as long as this window."));
    m_held = m_queue.waiting() > 0;
    m_queuePanel->showState(false, m_held);
    connect(&m_queue, &RunQueue::changed, this, &TrainPage::onQueueChanged);

    const QString manifest = m_settings.get(keys::trainManifest);
    const std::filesystem::path demo = demoLibraryFolder() / "manifest.csv";
    m_data->setFile(!manifest.isEmpty() ? manifest : QString::fromStdString(demo.string()));
    updatePlan();
    updateStart();
    listRuns();
    onPauseChanged();
}

TrainPage::~TrainPage() = default;

TrainState TrainPage::state() const
{
    return {.manifest = m_data->file(),
            .options = m_form->options(),
            .shownRun = m_shownRun,
            .queue = m_keepsQueue ? QStringList() : m_queue.toTexts()};
}

void TrainPage::restore(const TrainState &state)
{
    m_form->setOptions(state.options);
    m_data->setFile(state.manifest);
    if (!state.queue.isEmpty()) {
        m_queue.addTexts(state.queue);
        m_held = m_queue.waiting() > 0;
        m_queuePanel->showState(m_controller.isRunning(), m_held);
    }
    if (!state.shownRun.isEmpty()) {
        m_shownRun = state.shownRun;
        m_loader.readRun(state.shownRun);
    }
}

void TrainPage::setManifest(const QString &file)
{
    m_data->setFile(file);
}

} // namespace genrescope::ui
