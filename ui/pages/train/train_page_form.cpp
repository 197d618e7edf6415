// SPDX-License-Identifier: GPL-3.0-or-later
// TrainPage's left side: the settings, and what can be started with them.
#include "ui/charts/run_figures.h"
#include "ui/dialogs/layers_dialog.h"
#include "ui/models/undo_actions.h"
#include "ui/pages/notice.h"
#include "ui/pages/run_actions.h"
#include "ui/pages/train/change_options.h"
#include "ui/pages/train/data_set_picker.h"
#include "ui/pages/train/option_form.h"
#include "ui/pages/train/run_list_panel.h"
#include "ui/pages/train/run_panel.h"
#include "ui/pages/train/run_queue_panel.h"
#include "ui/pages/train/train_page.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/app_style.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace genrescope::ui {

/// The settings and the earlier runs share the place; what starts and stops runs stays below both.
QWidget *TrainPage::makeLeftSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    m_tabs = new QTabBar(side);
    m_tabs->setObjectName(QStringLiteral("leftTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Settings or earlier runs"));
    m_tabs->addTab(tr("New run"));
    m_tabs->addTab(tr("Earlier runs"));
    m_leftPages = new QStackedWidget(side);
    m_leftPages->addWidget(makeForm());
    m_runs = new RunListPanel(m_runsFolder, m_keeper, m_undo, side);
    m_leftPages->addWidget(m_runs);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_leftPages->setCurrentIndex(tab);
        updateStart();
    });
    layout->addWidget(m_tabs);
    layout->addWidget(m_leftPages, 1);
    layout->addLayout(makeButtons(side));
    m_queuePanel = new RunQueuePanel(m_queue, m_undo, side);
    layout->addWidget(m_queuePanel);
    connect(m_queuePanel, &RunQueuePanel::startRequested, this, &TrainPage::startQueue);
    side->setMinimumWidth(320);
    return side;
}

QWidget *TrainPage::makeForm()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_data = new DataSetPicker(m_settings, side);
    layout->addWidget(m_data);
    m_dropped = new Notice(side);
    m_dropped->setObjectName(QStringLiteral("droppedSettings"));
    layout->addWidget(m_dropped);

    auto *scroll = m_formScroll = new QScrollArea(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields come into sight with the focus
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form = new OptionForm(scroll);
    m_findRates = new QToolButton(m_form);
    m_findRates->setObjectName(QStringLiteral("findRates"));
    m_findRates->setIcon(icon(QStringLiteral("search")));
    m_findRates->setToolTip(tr("Find a learning rate: a short test with growing rates"));
    m_findRates->setAccessibleName(tr("Find a learning rate"));
    m_form->addBeside(QStringLiteral("training.learning_rate"), m_findRates);
    connect(m_findRates, &QToolButton::clicked, this, &TrainPage::findRates);
    auto *layers = new QToolButton(m_form);
    layers->setObjectName(QStringLiteral("showLayers"));
    layers->setIcon(icon(QStringLiteral("network")));
    layers->setToolTip(tr("Show the network's layers, with shapes and parameters"));
    layers->setAccessibleName(tr("Show the network's layers"));
    m_form->addBeside(QStringLiteral("model.name"), layers);
    connect(layers, &QToolButton::clicked, this, &TrainPage::showLayers);
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
    return side;
}

QLayout *TrainPage::makeButtons(QWidget *side)
{
    auto *buttons = new QHBoxLayout;
    m_start = new QPushButton(icon(QStringLiteral("play"), IconTone::OnAccent), tr("&Start training"), side);
    m_start->setObjectName(QStringLiteral("start"));
    makePrimary(m_start);
    m_add = new QPushButton(tr("Add to &queue"), side);
    m_add->setObjectName(QStringLiteral("addToQueue"));
    m_add->setToolTip(tr("These settings are trained when the runs before them have ended"));
    m_add->hide();
    m_stop = new QPushButton(icon(QStringLiteral("stop")), tr("S&top"), side);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setToolTip(tr("Stops at once; every finished epoch is kept"));
    m_pauseAction = new QAction(this);
    m_pauseAction->setShortcut(Qt::Key_F8);
    m_pauseAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_pauseAction);
    m_pause = new QToolButton(side);
    m_pause->setObjectName(QStringLiteral("pause"));
    m_pause->setDefaultAction(m_pauseAction);
    connect(m_pauseAction, &QAction::triggered, this, &TrainPage::togglePause);
    buttons->addWidget(m_start, 1);
    buttons->addWidget(m_add, 1);
    m_defaults = new QToolButton(side);
    m_defaults->setObjectName(QStringLiteral("defaults"));
    m_defaults->setIcon(icon(QStringLiteral("undo")));
    m_defaults->setToolTip(tr("All settings as they were at first"));
    m_defaults->setAccessibleName(m_defaults->toolTip());
    buttons->addWidget(m_pause);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_defaults);
    connect(m_defaults, &QToolButton::clicked, this, [this] {
        leaveButtons();
        m_undo.push(new ChangeOptions(*m_form, TrainingOptions(), tr("default settings")));
    });
    connect(m_start, &QPushButton::clicked, this, &TrainPage::start);
    connect(m_add, &QPushButton::clicked, this, &TrainPage::addToQueue);
    connect(m_stop, &QPushButton::clicked, this, &TrainPage::stop);
    m_stop->setEnabled(false);
    return buttons;
}

void TrainPage::makeEditActions()
{
    m_editActions = makeUndoActions(m_undo, this) + m_runs->runActions().actions();
}

void TrainPage::updateStart()
{
    QString why;
    if (m_data->file().isEmpty())
        why = tr("Choose a data set first.");
    else if (!m_form->isUsable())
        why = settingProblem();
    else if (m_finder.isRunning())
        why = tr("A test of learning rates is going on.");
    m_whyNot->setText(why);
    m_whyNot->setVisible(!why.isEmpty());
    // What is wrong with the data set stands below its name.
    const bool usable = why.isEmpty() && m_data->data() && m_data->problem().isEmpty();
    const bool running = m_controller.isRunning();
    const bool formShown = m_tabs->currentIndex() == 0; // what is started is seen
    const bool starting = formShown && !running;
    const bool lining = formShown && (running || m_queue.waiting() > 0);
    if (!usable || m_start->isHidden() == starting || m_add->isHidden() == lining)
        leaveButtons();
    m_start->setEnabled(usable && !running);
    m_start->setVisible(starting);
    m_add->setEnabled(usable);
    m_add->setVisible(lining);
    m_defaults->setVisible(formShown);
    m_add->setIcon(running ? icon(QStringLiteral("add")) : QIcon()); // the two side by side leave no room
    m_pause->setVisible(running);
    m_stop->setVisible(running);
    m_findRates->setEnabled(usable && !running);
    m_defaults->setEnabled(toToml(m_form->options()) != toToml({}));
}

/// A button that is disabled or hidden hands the focus to the next one: to Stop once a run has started, which
/// a space bar would then press, and out of the page once it has ended. The form scrolls by keys, and that is
/// all.
void TrainPage::leaveButtons()
{
    const QWidget *focus = window()->focusWidget();
    if (focus && (focus == m_start || focus == m_add || focus == m_stop || focus == m_pause ||
                  focus == m_resume || focus == m_defaults))
        (m_tabs->currentIndex() == 0 ? static_cast<QWidget *>(m_formScroll) : m_runs)
            ->setFocus(Qt::OtherFocusReason);
}

void TrainPage::remember()
{
    const QString settings = tomlToRemember(m_form->options());
    // None where they are the defaults, whatever those will be.
    m_settings.set(keys::trainOptions, settings == tomlToRemember({}) ? QString() : settings);
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
    m_tabs->setCurrentIndex(0);
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

void TrainPage::showLayers()
{
    constexpr int paperGenres = 8; // FMA_small's, where no data set says another
    const TrainingOptions options = m_form->options();
    const int genres = m_data->data() ? static_cast<int>(m_data->data()->genres().size()) : paperGenres;
    auto *dialog = new LayersDialog(
        QString::fromStdString(options.model.name),
        [layers = m_layers, options, genres] { return layers(options, genres); }, m_settings, this);
    dialog->show();
}

} // namespace genrescope::ui
