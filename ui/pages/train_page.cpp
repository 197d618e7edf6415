// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train_page.h"

#include "core/base/paths.h"
#include "ui/charts/run_figures.h"
#include "ui/models/run_name.h"
#include "ui/pages/data_set_picker.h"
#include "ui/pages/option_form.h"
#include "ui/pages/run_panel.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/app_style.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace genrescope::ui {

namespace {

constexpr int formWidth = 380;

} // namespace

TrainPage::TrainPage(Settings &settings, QWidget *parent, TrainingRunner runner)
    : QWidget(parent)
    , m_settings(settings)
    , m_runsFolder(QString::fromStdString((userDataFolder() / "runs").string()))
    , m_loader(this)
    , m_controller(std::move(runner), this)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeFormSide());
    m_splitter->addWidget(makeRunSide());
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
    connect(&m_controller, &TrainingController::runningChanged, this, &TrainPage::onRunningChanged);
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
    });

    const QString remembered = m_settings.get(keys::trainManifest);
    const std::filesystem::path demo = demoLibraryFolder() / "manifest.csv";
    m_data->setFile(!remembered.isEmpty() ? remembered : QString::fromStdString(demo.string()));
    updatePlan();
    updateStart();
    listRuns();
}

TrainPage::~TrainPage() = default;

QWidget *TrainPage::makeFormSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);

    m_data = new DataSetPicker(m_settings, side);
    layout->addWidget(m_data);

    auto *scroll = m_formScroll = new QScrollArea(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form = new OptionForm(scroll);
    auto *padded = new QWidget(scroll);
    auto *paddedLayout = new QVBoxLayout(padded);
    paddedLayout->setContentsMargins(0, 0, 10, 0);
    paddedLayout->addWidget(m_form);
    paddedLayout->addStretch();
    scroll->setWidget(padded);
    layout->addWidget(scroll, 1);

    m_whyNot = new QLabel(side);
    m_whyNot->setWordWrap(true);
    m_whyNot->setForegroundRole(QPalette::PlaceholderText);
    m_whyNot->setObjectName(QStringLiteral("whyNot"));
    m_whyNot->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_whyNot, &QLabel::linkActivated, this, &TrainPage::goToField);
    layout->addWidget(m_whyNot);
    auto *buttons = new QHBoxLayout;
    m_start = new QPushButton(icon(QStringLiteral("play"), IconTone::OnAccent), tr("&Start training"), side);
    m_start->setObjectName(QStringLiteral("start"));
    makePrimary(m_start);
    m_stop = new QPushButton(icon(QStringLiteral("stop")), tr("S&top"), side);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setToolTip(tr("Stops at once; every finished epoch is kept"));
    buttons->addWidget(m_start, 1);
    m_defaults = new QToolButton(side);
    m_defaults->setObjectName(QStringLiteral("defaults"));
    m_defaults->setIcon(icon(QStringLiteral("undo")));
    m_defaults->setToolTip(tr("All settings as they were at first"));
    m_defaults->setAccessibleName(m_defaults->toolTip());
    buttons->addWidget(m_stop);
    buttons->addWidget(m_defaults);
    layout->addLayout(buttons);
    connect(m_defaults, &QToolButton::clicked, this, [this] {
        leaveButtons();
        m_form->setOptions({});
    });
    connect(m_start, &QPushButton::clicked, this, &TrainPage::start);
    connect(m_stop, &QPushButton::clicked, this, &TrainPage::stop);
    m_stop->setEnabled(false);
    side->setMinimumWidth(320);
    return side;
}

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

void TrainPage::updateStart()
{
    QString why;
    if (m_controller.isRunning())
        why = tr("One run at a time.");
    else if (m_data->file().isEmpty())
        why = tr("Choose a data set first.");
    else if (!m_form->isUsable())
        why = settingProblem();
    m_whyNot->setText(why);
    m_whyNot->setVisible(!why.isEmpty());
    // What is wrong with the data set stands below its name.
    const bool usable = why.isEmpty() && m_data->data() && m_data->problem().isEmpty();
    if (!usable)
        leaveButtons();
    m_start->setEnabled(usable);
    m_defaults->setEnabled(toToml(m_form->options()) != toToml({}));
}

/// A button that is disabled or hidden hands the focus to the next one: to Stop once a run has started, which
/// a space bar would then press, and out of the page once it has ended. The form scrolls by keys, and that is
/// all.
void TrainPage::leaveButtons()
{
    const QWidget *focus = window()->focusWidget();
    if (focus &&
        (focus == m_start || focus == m_stop || focus == m_resume || focus == m_runs || focus == m_defaults))
        m_formScroll->setFocus(Qt::OtherFocusReason);
}

void TrainPage::remember()
{
    QString settings; // none where they are the defaults, whatever those will be
    const std::string text = toToml(m_form->options());
    for (const QString &line : QString::fromStdString(text).split(u'\n'))
        if (text != toToml({}) && !line.isEmpty() && !line.startsWith(u'#')) // without the help texts
            settings += line + u'\n';
    m_settings.set(keys::trainOptions, settings);
}

/// "Batch size: must be between 1 and 4096", the name a link to its field.
QString TrainPage::settingProblem() const
{
    const OptionProblem problem = m_form->firstProblem();
    if (problem.key.isEmpty())
        return problem.sentence.toHtmlEscaped();
    return tr("%1: %2", "a setting's name, what is wrong with it")
        .arg(QStringLiteral("<a href=\"%1\">%2</a>").arg(problem.key, problem.title.toHtmlEscaped()),
             problem.sentence.toHtmlEscaped());
}

void TrainPage::goToField(const QString &key)
{
    if (QWidget *editor = m_form->reveal(key)) {
        m_formScroll->widget()->layout()->activate(); // a section may just have opened
        m_formScroll->ensureWidgetVisible(editor, 20, 60);
        editor->setFocus(Qt::OtherFocusReason);
    }
}

void TrainPage::updatePlan(bool changed)
{
    if (!m_form->isUsable())
        return;
    const TrainingOptions &options = m_form->options();
    const auto &data = m_data->data();
    const auto clips = data ? static_cast<std::int64_t>(data->indices(Split::Train).size()) : 1000;
    const std::int64_t steps = (clips + options.batchSize - 1) / options.batchSize;
    m_panel->showPlan(
        schedulePreview(options, steps, RunColours::forBackground(palette().color(QPalette::Base))), changed);
}

void TrainPage::start()
{
    if (!m_start->isEnabled() || !m_data->data())
        return;
    TrainingJob job;
    job.options = m_form->options();
    job.data = *m_data->data();
    job.runsFolder = m_runsFolder.toStdString();
    const std::string name = job.options.name.empty() ? job.options.model.name : job.options.name;
    m_failure.clear();
    m_shownRun.clear();
    m_shownRunHasCheckpoint = false;
    m_panel->begin(QString::fromStdString(name));
    m_controller.start(std::move(job));
}

void TrainPage::continueShownRun()
{
    if (m_shownRun.isEmpty() || m_controller.isRunning())
        return;
    m_failure.clear();
    m_controller.resume(m_shownRun.toStdString());
}

void TrainPage::stop()
{
    leaveButtons();
    m_stop->setEnabled(false);
    m_stop->setText(tr("Stopping…"));
    m_controller.stop();
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
    Q_EMIT trainingChanged(running, QString::fromStdString(m_form->options().model.name));
}

void TrainPage::onEvents(const std::vector<RunEvent> &events)
{
    m_panel->append(events);
    const RunHistory &history = m_panel->history();
    if (history.started())
        Q_EMIT progressed(
            tr("Training, epoch %1 of %2").arg(history.currentEpoch()).arg(history.started()->epochs),
            history.progress());
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
