// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/classify/classify_page.h"

#include "ui/bridge/model_comparison.h"
#include "ui/bridge/tag_writing.h"
#include "ui/models/command.h"
#include "ui/models/model_title.h"
#include "ui/models/prediction_table_model.h"
#include "ui/pages/classify/classify_delegates.h"
#include "ui/pages/classify/classify_details.h"
#include "ui/pages/classify/drop_zone.h"
#include "ui/pages/classify/model_picker.h"
#include "ui/pages/notice.h"
#include "ui/pages/page_focus.h"
#include "ui/pages/panel_frame.h"
#include "ui/pages/row_table_view.h"
#include "ui/pages/table_note.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace genrescope::ui {

ClassifyPage::ClassifyPage(Settings &settings, PredictorFactory factory, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_factory(factory)
    , m_modelComparison(new ModelComparison(factory, this))
    , m_controller(new ClassificationController(std::move(factory), this))
    , m_tracks(new PredictionTableModel(this))
    , m_shown(new QSortFilterProxyModel(this))
{
    m_shown->setSourceModel(m_tracks);
    m_shown->setSortRole(PredictionTableModel::SortRole);
    m_shown->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortLocaleAware(true);
    m_shown->setFilterRole(PredictionTableModel::SearchRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);

    makeActions();
    m_dropZone = new DropZone(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_dropZone);
    m_stack->addWidget(makeTable());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeBanner());
    layout->addWidget(makeCrashNotice());
    layout->addWidget(makeTakenOffNotice());
    layout->addWidget(makeOtherModelNotice());
    layout->addWidget(makeWatchNotice());
    layout->addWidget(makeResultsNotice());
    layout->addWidget(m_toolBar = makeToolBar());
    layout->addWidget(m_stack, 1);
    setFocusAim(*this, *m_table);
    focusFollows(*m_stack, *this);

    connect(m_dropZone, &DropZone::openFiles, this, &ClassifyPage::openFilesDialog);
    connect(m_dropZone, &DropZone::openFolder, this, &ClassifyPage::openFolderDialog);
    connect(m_dropZone, &DropZone::openDemo, this, &ClassifyPage::openDemo);
    connect(m_controller, &ClassificationController::delivered, this, &ClassifyPage::receive);
    connect(m_controller, &ClassificationController::progressChanged, this, &ClassifyPage::showProgress);
    connect(m_controller, &ClassificationController::modelChanged, this, &ClassifyPage::showModelState);
    m_overviewSoon.setSingleShot(true);
    m_overviewSoon.setInterval(250);
    connect(&m_overviewSoon, &QTimer::timeout, this, [this] {
        if (selectedRows().size() != 1)
            m_details->showOverview(m_tracks->rows());
    });
    setProperty("busy", true); // until the first model is there, or is known not to be
    refresh();
}

ClassifyPage::~ClassifyPage()
{
    if (m_header->arrangedByHand())
        m_settings.set(keys::classifyColumns, m_header->saveState());
}

// --- building
// ---------------------------------------------------------------------------------------------------

QAction *ClassifyPage::makeAction(const QString &iconName, const QString &text, const QKeySequence &keys,
                                  void (ClassifyPage::*slot)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void ClassifyPage::makeActions()
{
    m_copy =
        makeAction(QStringLiteral("copy"), tr("Copy as CSV"), QKeySequence::Copy, &ClassifyPage::copyCsv);
    m_export = makeAction(QStringLiteral("export"), tr("Export CSV…"), QKeySequence(Qt::CTRL | Qt::Key_E),
                          &ClassifyPage::exportCsv);
    m_again = makeAction(QStringLiteral("again"), tr("Classify all again"),
                         QKeySequence(Qt::SHIFT | Qt::Key_F5), &ClassifyPage::classifyAgain);
    m_again->setToolTip(tr("Hear the whole list once more, with the model chosen now (Shift+F5)"));
    m_againSelected = makeAction(QStringLiteral("again"), tr("Classify again"), QKeySequence(Qt::Key_F5),
                                 &ClassifyPage::classifySelectedAgain);
    m_remove = makeAction(QStringLiteral("remove"), tr("Remove"), QKeySequence::Delete,
                          &ClassifyPage::removeSelected);
    m_remove->setToolTip(tr("Take the selected tracks off the list; the files stay (%1)", "keys")
                             .arg(m_remove->shortcut().toString(QKeySequence::NativeText)));
    m_clear = makeAction(QStringLiteral("clear"), tr("Clear list"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), &ClassifyPage::clearAll);
    m_clear->setToolTip(tr("Take everything off the list; the files stay (%1)", "keys")
                            .arg(m_clear->shortcut().toString(QKeySequence::NativeText)));
    m_undo = makeAction(QStringLiteral("undo"), tr("&Undo"), QKeySequence::Undo, &ClassifyPage::undoLast);
    m_undo->setObjectName(QStringLiteral("undoLast"));
    m_undo->setProperty(disabledReason, tr("nothing was taken off the list"));
    m_putBack = makeAction(QStringLiteral("undo"), tr("Undo removing"), {}, &ClassifyPage::putBack);
    m_putBack->setEnabled(false);
    m_putBack->setProperty(disabledReason, tr("nothing was taken off the list"));
    m_goOn = makeAction(QStringLiteral("play"), tr("Go on"), {}, &ClassifyPage::goOn);
    m_goOn->setToolTip(tr("Take up the tracks that were cancelled"));
    // Esc alone would be too easy a way to lose an hour's queue.
    m_cancel = makeAction(QStringLiteral("stop"), tr("Cancel classifying"),
                          QKeySequence(Qt::SHIFT | Qt::Key_Escape), &ClassifyPage::cancel);
    m_showFolder =
        makeAction(QStringLiteral("folder"), tr("Show in folder"), {}, &ClassifyPage::showInFolder);
    makeTagActions();
    makeWatchActions();
    const auto separator = [this] {
        auto *line = new QAction(this);
        line->setSeparator(true);
        return line;
    };
    m_editActions = {m_putBack, m_copy, m_export,    separator(),     m_againSelected, m_again,   m_goOn,
                     m_cancel,  m_remove, m_clear, m_compareModels, m_calibrate, m_layers, separator(), m_watchFolder, m_resultsAction, separator(), m_writeTags,     m_undoTags, m_redoTags};
    addActions({m_undo, m_putBack, m_copy, m_export, m_againSelected, m_again, m_goOn, m_cancel, m_remove, m_showFolder,
                m_compareModels, m_calibrate, m_layers, m_watchFolder, m_resultsAction, m_writeTags, m_undoTags, m_redoTags}); // and in makeTable() what its keys may do nowhere else
}

QWidget *ClassifyPage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *title = pageTitle(tr("Classify"), header);
    m_summary = mutedLabel({}, header);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_models = new ModelPicker(header);
    connect(m_models, &ModelPicker::chosen, this, &ClassifyPage::openModel);
    connect(m_models, &ModelPicker::defaultChosen, this, &ClassifyPage::useModel);
    connect(m_models, &ModelPicker::openRequested, this, &ClassifyPage::openModelDialog);
    connect(m_models, &ModelPicker::demoFound, this, [this] { m_dropZone->setDemoAvailable(true); });
    auto *label = new QLabel(tr("&Model"), header);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(m_models);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(title);
    texts->addWidget(m_summary);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(24, 16, 24, 12);
    layout->setSpacing(10);
    layout->addLayout(texts);
    layout->addStretch();
    layout->addWidget(label);
    layout->addWidget(m_models);
    return header;
}

QWidget *ClassifyPage::makeBanner()
{
    m_banner = new Notice(this);
    m_banner->setContentsMargins(24, 4, 24, 12);
    auto *open = new QPushButton(icon(QStringLiteral("model")), tr("Open model file…"), m_banner);
    connect(open, &QPushButton::clicked, this, &ClassifyPage::openModelDialog);
    m_banner->addButton(open);
    return m_banner;
}

QWidget *ClassifyPage::makeTakenOffNotice()
{
    m_takenOffNotice = new Notice(this, QStringLiteral("info"), IconTone::Accent);
    m_takenOffNotice->setObjectName(QStringLiteral("takenOff"));
    m_takenOffNotice->setContentsMargins(24, 4, 24, 12);
    auto *undo = new QPushButton(tr("&Undo"), m_takenOffNotice);
    undo->setObjectName(QStringLiteral("undo"));
    connect(undo, &QPushButton::clicked, this, &ClassifyPage::putBack);
    m_takenOffNotice->addButton(undo);
    auto *close = new QToolButton(m_takenOffNotice);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, m_takenOffNotice, [this] { m_takenOffNotice->setText({}); });
    m_takenOffNotice->addButton(close);
    return m_takenOffNotice;
}

QWidget *ClassifyPage::makeOtherModelNotice()
{
    m_otherModelNotice = new Notice(this, QStringLiteral("info"), IconTone::Accent);
    m_otherModelNotice->setObjectName(QStringLiteral("otherModel"));
    m_otherModelNotice->setContentsMargins(24, 4, 24, 12);
    auto *again = new QPushButton(icon(QStringLiteral("again")), tr("Classify again"), m_otherModelNotice);
    connect(again, &QPushButton::clicked, this,
            [this] { m_controller->again(m_tracks->idsOfOtherModels()); });
    m_otherModelNotice->addButton(again);
    return m_otherModelNotice;
}

QWidget *ClassifyPage::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(20, 0, 24, 10);
    layout->setSpacing(4);
    const auto addButton = [&](QAction *action, bool withText) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        layout->addWidget(button);
        if (withText)
            m_wideButtons += button;
        return button;
    };
    auto *files = new QAction(icon(QStringLiteral("file-add")), tr("Add files…"), bar);
    auto *folder = new QAction(icon(QStringLiteral("folder-add")), tr("Add folder…"), bar);
    connect(files, &QAction::triggered, this, &ClassifyPage::openFilesDialog);
    connect(folder, &QAction::triggered, this, &ClassifyPage::openFolderDialog);
    addButton(files, true);
    addButton(folder, true);
    layout->addSpacing(12);
    QToolButton *goOn = addButton(m_goOn, true);
    connect(m_goOn, &QAction::changed, goOn, [this, goOn] {
        goOn->setVisible(m_goOn->isVisible());
        adaptToWidth();
    });
    addButton(m_again, true);
    addButton(m_remove, true);
    addButton(m_clear, true);
    layout->addStretch();
    addButton(m_copy, false);
    addButton(m_export, true);
    addButton(m_writeTags, false);
    layout->addSpacing(8);

    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_filter->setFixedWidth(180);
    m_filter->setAcceptDrops(false); // drops belong to the window
    m_filter->setAccessibleName(tr("Filter the list"));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text);
        refresh();
    });
    m_filter->installEventFilter(this);
    layout->addWidget(m_filter);
    auto *find = new QAction(tr("Filter the list"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    addAction(find);
    return bar;
}

QWidget *ClassifyPage::makeTable()
{
    m_table = new RowTableView(this);
    m_header = new ClassifyHeader(m_table);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new ClassifyDelegate(m_table));
    m_table->setAccessibleName(tr("Tracks and their genres"));
    m_table->addAction(m_clear); // its keys must not work while a text is edited
    m_noMatch = new TableNote(m_table);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->setDefaultSectionSize(ClassifyDelegate::rowHeight(fontMetrics()));

    m_header->setSortIndicatorClearable(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_header->setSectionResizeMode(PredictionTableModel::OverTime, QHeaderView::Stretch);
    m_header->restoreArrangement(m_settings.get(keys::classifyColumns));
    m_table->viewport()->installEventFilter(this);

    m_details = new ClassifyDetails(this);
    m_frame = new PanelFrame(m_settings, keys::classifyPanel,
                             {.area = Qt::RightDockWidgetArea, .width_px = 304, .share = 0.4}, m_table,
                             m_details, tr("Details of a track"), this);

    connect(m_table, &QWidget::customContextMenuRequested, this, &ClassifyPage::showContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ClassifyPage::refreshDetails);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ClassifyPage::refreshDetails);
    return m_frame;
}

// --- models
// -----------------------------------------------------------------------------------------------------

void ClassifyPage::start()
{
    m_dropZone->setDemoAvailable(false);
    m_models->start(m_settings.get(keys::classifyModel));
    m_tagWriting->start();
    startWatching();
}

void ClassifyPage::openModel(const QString &file)
{
    m_opened = file;
    useModel(file);
}

void ClassifyPage::openStandardModel()
{
    m_opened.clear();
    useModel(m_models->standard());
}

void ClassifyPage::useModel(const QString &file)
{
    m_asked = file;
    if (!file.isEmpty())
        m_models->choose(file);
    m_controller->setModel(QFile::encodeName(file).toStdString(),
                           QFile::encodeName(m_models->standard()).toStdString());
}

void ClassifyPage::showModelState()
{
    using State = ClassificationController::ModelState;
    const State state = m_controller->modelState();
    const QString problem = m_controller->modelProblem();
    const auto card = m_controller->modelCard();
    if (state != State::Loading)
        m_banner->setText(problem.isEmpty() ? QString()
                          : card            ? tr("%1. Genrescope goes on with %2.", "why not; a model's name")
                                       .arg(problem, modelTitle(*card))
                          : m_asked.isEmpty() ? tr("No model is installed yet. Train one on the Train page, "
                                                   "or open a model file (.safetensors).")
                                              : problem);
    if (!problem.isEmpty() && !m_asked.isEmpty())
        m_models->remove(m_asked); // but it stays remembered: its disk may be there again next time
    else if (state == State::Ready && !m_opened.isEmpty())
        m_settings.set(keys::classifyModel, m_opened);
    if (card) {
        const QString file = QFile::decodeName(QByteArray::fromStdString(m_controller->modelFile().string()));
        if (!problem.isEmpty() && !file.isEmpty())
            m_models->choose(file);
        m_models->setToolTip(QString::fromStdString(card->note));
        m_tracks->setCurrentModel(card);
        noteAnswered();
        m_calibrate->setEnabled(true);
        m_layers->setEnabled(true);
        refresh();
    }
    if (state != State::Loading)
        m_opened.clear();
    showProgress();
}

} // namespace genrescope::ui
