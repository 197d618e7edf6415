// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train_page.h"

#include "core/base/paths.h"
#include "ui/models/run_name.h"
#include "ui/pages/data_set_picker.h"
#include "ui/pages/option_form.h"
#include "ui/pages/run_panel.h"
#include "ui/pages/run_queue_panel.h"
#include "ui/settings/runs_folder.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace genrescope::ui {

namespace {

constexpr int formWidth = 380;

} // namespace

TrainPage::TrainPage(Settings &settings, QWidget *parent, TrainingRunner runner)
    : QWidget(parent)
    , m_settings(settings)
    , m_runsFolder(runsFolder(settings))
    , m_loader(this)
    , m_finder(runner.findRates, this)
    , m_controller(std::move(runner), this)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeFormSide());
    m_splitter->addWidget(makeRunSide());
    makeEditActions();
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({formWidth, 900});
    layout->addWidget(m_splitter);

    if (const auto options = trainingOptionsFromToml(m_settings.get(keys::trainOptions).toStdString(),
                                                     keys::trainOptions.name))
        m_form->setOptions(*options); // else another version's: the defaults do
    connect(m_form, &OptionForm::changed, this, [this] {
        remember();
        updatePlan(true);
        updateStart();
    });
    connect(&m_settings, &Settings::changed, this, [this](const QString &name) {
        if (name != QLatin1StringView(keys::runsFolder.name))
            return;
        m_runsFolder = runsFolder(m_settings);
        listRuns();
    });
    connect(m_data, &DataSetPicker::changed, this, [this] {
        updatePlan();
        updateStart();
    });
    connect(&m_loader, &RunLoader::runsListed, this, &TrainPage::showRuns);
    connect(&m_loader, &RunLoader::listFailed, this, [this](const QString &sentence) {
        showRuns({});
        m_runs->setItemText(0, tr("Earlier runs cannot be read"));
        m_runs->setToolTip(sentence);
    });
    connect(&m_loader, &RunLoader::runRead, this,
            [this](const std::shared_ptr<const OpenedRun> &run) { showRun(*run); });
    connect(&m_loader, &RunLoader::runFailed, this, [this](const QString &sentence) {
        if (!m_controller.isRunning())
            m_panel->showFailure(m_failure.isEmpty() ? sentence // else why it failed says more than this
                                                     : std::exchange(m_failure, {}));
    });
    connect(&m_finder, &RateFinder::runningChanged, this, [this] {
        updateStart();
        startNext(); // a queue may have been started meanwhile
    });
    connect(&m_controller, &TrainingController::runningChanged, this, &TrainPage::onRunningChanged);
    connect(&m_controller, &TrainingController::pauseChanged, this, &TrainPage::onPauseChanged);
    connect(&m_controller, &TrainingController::folderMade, this,
            [this](const QString &folder) { m_shownRun = folder; });
    connect(&m_controller, &TrainingController::loading, this, [this](const Progress &progress) {
        m_panel->showLoading(progress);
        Q_EMIT progressed(tr("Reading clips"),
                          progress.total > 0 ? double(progress.done) / double(progress.total) : 0);
    });
    connect(&m_controller, &TrainingController::happened, this, &TrainPage::onEvents);
    connect(&m_controller, &TrainingController::ended, this, &TrainPage::onEnded);
    connect(&m_controller, &TrainingController::failed, this, [this](const QString &sentence) {
        m_panel->showFailure(sentence);
        if (!m_shownRun.isEmpty()) { // else it has failed before it had a folder
            m_failure = sentence;
            m_loader.readRun(m_shownRun);
        }
        listRuns();
        runEnded(QueuedRun::State::Failed, sentence);
    });
    m_queue.addTexts(m_settings.get(keys::trainQueue)); // offered, not started
    m_held = m_queue.waiting() > 0;
    m_queuePanel->showState(false, m_held);
    connect(&m_queue, &RunQueue::changed, this, &TrainPage::onQueueChanged);

    const QString remembered = m_settings.get(keys::trainManifest);
    const std::filesystem::path demo = demoLibraryFolder() / "manifest.csv";
    m_data->setFile(!remembered.isEmpty() ? remembered : QString::fromStdString(demo.string()));
    updatePlan();
    updateStart();
    listRuns();
    onPauseChanged();
}

TrainPage::~TrainPage() = default;

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
    m_runs = new QComboBox(side);
    m_runs->setAccessibleName(tr("Earlier runs"));
    m_runs->setObjectName(QStringLiteral("runs"));
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_panel = new RunPanel(m_settings, side);
    m_panel->addToHead(m_resume);
    m_panel->addToHead(m_runs);
    layout->addWidget(m_panel, 1);
    connect(m_resume, &QPushButton::clicked, this, &TrainPage::continueShownRun);
    connect(m_runs, &QComboBox::activated, this, [this](int index) {
        const QString folder = m_runs->itemData(index).toString();
        if (!folder.isEmpty() && !m_controller.isRunning()) {
            m_failure.clear();
            m_loader.readRun(folder);
        }
    });
    return side;
}

TrainState TrainPage::state() const
{
    return {.manifest = m_data->file(), .options = m_form->options(), .shownRun = m_shownRun};
}

void TrainPage::restore(const TrainState &state)
{
    m_form->setOptions(state.options);
    m_data->setFile(state.manifest);
    if (!state.shownRun.isEmpty()) {
        m_shownRun = state.shownRun;
        m_loader.readRun(state.shownRun);
    }
}

void TrainPage::setManifest(const QString &file)
{
    m_data->setFile(file);
}

void TrainPage::continueShownRun()
{
    if (m_shownRun.isEmpty() || m_controller.isRunning())
        return;
    m_failure.clear();
    m_runningName = RunName::fromFolder(m_shownRun).text();
    m_controller.resume(m_shownRun.toStdString());
}

void TrainPage::onRunningChanged()
{
    const bool running = m_controller.isRunning();
    leaveButtons();
    m_stop->setText(tr("S&top"));
    m_stop->setEnabled(running);
    m_runs->setEnabled(!running && m_runs->count() > 1);
    updateResume();
    updateStart();
    m_queuePanel->showState(running, m_held);
    onPauseChanged();
    Q_EMIT trainingChanged(running, m_runningName);
}

void TrainPage::onEvents(const std::vector<RunEvent> &events)
{
    m_panel->append(events);
    tellProgress();
}

void TrainPage::onEnded(const QString &folder)
{
    m_shownRun = folder;
    const RunName name = RunName::fromFolder(folder);
    m_panel->setTitle(name.text(), folder);
    // Stopped before the first epoch's end there is none, and nothing to go on from.
    m_shownRunHasCheckpoint = !m_panel->history().epochs().empty();
    m_shownRunAlive = false;
    updateResume();
    listRuns();
    const auto &finished = m_panel->history().finished();
    if (m_panel->history().state() != RunHistory::State::Finished)
        runEnded(QueuedRun::State::Stopped, {});
    else
        runEnded(QueuedRun::State::Finished,
                 finished && std::isfinite(finished->testAccuracy)
                     ? tr("test accuracy %1 %").arg(QLocale().toString(finished->testAccuracy * 100, 'f', 1))
                     : QString());
}

void TrainPage::showRuns(const QStringList &folders)
{
    const QSignalBlocker blocker(m_runs);
    m_runs->clear();
    m_runs->addItem(folders.isEmpty() ? tr("No earlier runs") : tr("Earlier runs"));
    const QStringList names = RunName::texts(folders);
    for (qsizetype i = 0; i < folders.size(); ++i) {
        m_runs->addItem(names[i], folders[i]);
        m_runs->setItemData(m_runs->count() - 1, folders[i], Qt::ToolTipRole);
    }
    m_runs->setCurrentIndex(std::max(0, m_runs->findData(m_shownRun)));
    m_runs->setToolTip(m_runs->currentData().toString());
    m_runs->setEnabled(!folders.isEmpty() && !m_controller.isRunning());
}

void TrainPage::showRun(const OpenedRun &run)
{
    if (m_controller.isRunning())
        return;
    m_panel->show(RunName::fromFolder(run.folder).text(), run.folder, run.history);
    if (const QString failure = std::exchange(m_failure, {}); !failure.isEmpty())
        m_panel->showFailure(failure); // it need not have reached the folder
    m_shownRun = run.folder;
    m_shownRunHasCheckpoint = run.hasCheckpoint;
    m_shownRunAlive = run.alive;
    m_runs->setToolTip(run.folder);
    updateResume();
}

void TrainPage::updateResume()
{
    using State = RunHistory::State;
    const State state = m_panel->history().state();
    const bool unfinished =
        state == State::Cancelled || state == State::Failed || state == State::Interrupted;
    m_resume->setVisible(!m_controller.isRunning() && unfinished && m_shownRunHasCheckpoint &&
                         !m_shownRunAlive && !m_shownRun.isEmpty());
}

void TrainPage::listRuns()
{
    m_loader.listRuns(m_runsFolder);
}

} // namespace genrescope::ui
