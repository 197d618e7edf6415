// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/going_work.h"
#include "ui/pages/compare/compare_page.h"

#include "ui/models/run_filter.h"
#include "ui/models/run_table_model.h"
#include "ui/models/seed_group_model.h"
#include "ui/models/untested_genres.h"
#include "ui/pages/compare/compare_charts.h"
#include "ui/pages/compare/compare_groups.h"
#include "ui/pages/compare/compare_parameters.h"
#include "ui/pages/compare/compare_table.h"
#include "ui/pages/notice.h"
#include "ui/pages/page_focus.h"
#include "ui/pages/panel_frame.h"
#include "ui/settings/core_sentences.h"
#include "ui/settings/runs_folder.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/app_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace genrescope::ui {

ComparePage::ComparePage(Settings &settings, QWidget *parent, const QString &runsFolder)
    : QWidget(parent)
    , m_settings(settings)
    , m_folder(runsFolder.isEmpty() ? ui::runsFolder(settings) : runsFolder)
    , m_model(new RunTableModel(this))
    , m_table(new CompareTable(*m_model, settings, this))
    , m_groups(new CompareGroups(*m_model, this))
    , m_tables(new QStackedWidget(this))
    , m_dataNotice(new Notice(this))
    , m_problemNotice(new Notice(this))
    , m_reportNotice(new Notice(this, QStringLiteral("check"), IconTone::Success))
    , m_savingFigures(new GoingWork(this,
                                    {.what = tr("The charts of a comparison are being saved."),
                                     .kept = [] { return tr("None of them is kept."); }},
                                    [this] { stopFigures(); }))
    , m_stack(new QStackedWidget(this))
    , m_charts(new CompareCharts(settings, this))
    , m_loader(this)
{
    makeReportAction();
    makeRunActions();
    for (Notice *notice : {m_dataNotice, m_problemNotice, m_reportNotice})
        notice->setContentsMargins(12, 0, 12, 8);
    m_dataNotice->setObjectName(QStringLiteral("dataNotice"));
    m_problemNotice->setObjectName(QStringLiteral("problemNotice"));
    auto *upper = new QWidget(this);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_reportNotice);
    column->addWidget(m_dataNotice);
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_groups);
    column->addWidget(m_tables, 1);
    m_frame = new PanelFrame(m_settings, keys::comparePanel,
                             {.area = Qt::BottomDockWidgetArea, .width_px = 640, .share = 0.6}, upper, m_charts,
                             tr("Charts"), this);

    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(m_frame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    setFocusAim(*this, *m_table);
    focusFollows(*m_stack, *this);
    layout->addWidget(m_problemNotice);

    m_groupSeeds->setChecked(m_settings.get(keys::compareGroupSeeds));
    connect(m_model, &RunTableModel::picksChanged, this, &ComparePage::onPicksChanged);
    connect(m_charts, &CompareCharts::classifyRequested, this, &ComparePage::classifyRequested);
    connect(&m_charts->parameters(), &CompareParameters::pickRequested, m_model, &RunTableModel::pick);
    connect(&m_charts->parameters(), &CompareParameters::pickToggled, this, [this](const QString &folder) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, RunTableModel::Name);
            if (index.data(RunTableModel::folderRole).toString() == folder)
                m_model->setPicked({row}, !index.data(RunTableModel::slotRole).isValid());
        }
    });
    connect(&m_charts->parameters(), &CompareParameters::limitChanged, this,
            [this](const std::optional<QSet<QString>> &folders) {
                m_table->filter().setOnly(folders);
                m_groups->filter().setOnly(folders);
                m_showAll->setVisible(folders.has_value());
            });
    // The folder of the settings is followed; one that was opened here stays.
    connect(&m_settings, &Settings::changed, this,
            [this, former = ui::runsFolder(m_settings)](const QString &name) mutable {
                if (name != QLatin1StringView(keys::runsFolder.name))
                    return;
                const QString now = ui::runsFolder(m_settings);
                if (m_folder == std::exchange(former, now) && now != m_folder)
                    setFolder(now);
            });
    connect(&m_loader, &ComparisonLoader::runsRead, this, &ComparePage::showRuns);
    connect(&m_loader, &ComparisonLoader::reading, this, [this](int done, int total) {
        m_stack->setCurrentIndex(1); // there are some: no word of there being none
        const QLocale locale;
        m_count->setText(tr("Reading run %1 of %2…").arg(locale.toString(done), locale.toString(total)));
    });
    connect(&m_loader, &ComparisonLoader::compared, this,
            [this](const std::shared_ptr<const LoadedComparison> &comparison) {
                m_table->keepingPlace([&] { m_model->setComparison(comparison); });
                m_table->fitColumns();
                m_groups->groups().setComparison(comparison);
                showDataDifferences(*comparison);
                m_comparing = false;
                setProperty("busy", false);
            });
    connect(&m_loader, &ComparisonLoader::compareFailed, this, [this](const QString &sentence) {
        m_table->keepingPlace([this] { m_model->setComparison(nullptr); });
        m_groups->groups().setComparison(nullptr);
        m_dataNotice->setText(sentence);
        m_comparing = false;
        setProperty("busy", false);
    });
}

ComparePage::~ComparePage() = default;

QWidget *ComparePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 10, 12, 8);
    m_search = new QLineEdit(head);
    m_search->setPlaceholderText(tr("Search name, tag, note or setting"));
    m_search->setAccessibleName(tr("Search runs"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(420);
    connect(m_search, &QLineEdit::textChanged, m_table, &CompareTable::setFilter);
    connect(m_search, &QLineEdit::textChanged, m_groups, &CompareGroups::setFilter);
    m_groupSeeds = new QCheckBox(tr("&Group seeds"), head);
    m_groupSeeds->setToolTip(
        tr("One row, one curve and one bar for runs that differ in nothing but their seed: mean ± "
           "standard deviation"));
    connect(m_groupSeeds, &QCheckBox::toggled, this, &ComparePage::showGroups);
    m_count = new QLabel(head);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *folder = new QPushButton(icon(QStringLiteral("folder")), tr("Runs in…"), head);
    folder->setToolTip(tr("Choose the folder whose runs are shown"));
    connect(folder, &QPushButton::clicked, this, &ComparePage::chooseFolder);
    auto *again = new QToolButton(head);
    again->setIcon(icon(QStringLiteral("again")));
    again->setToolTip(tr("Read the folder again"));
    again->setAccessibleName(again->toolTip());
    connect(again, &QToolButton::clicked, this, &ComparePage::refresh);
    row->addWidget(m_search, 1);
    m_showAll = new QPushButton(tr("Limited by the chart – show all"), head);
    m_showAll->setObjectName(QStringLiteral("showAllRuns"));
    m_showAll->setFlat(true);
    m_showAll->setToolTip(
        tr("The table shows only the runs that are chosen in the chart of settings and results"));
    m_showAll->hide();
    connect(m_showAll, &QPushButton::clicked, this,
            [this] { m_charts->parameters().onlyThese()->setChecked(false); });
    row->addWidget(m_count);
    row->addWidget(m_showAll);
    row->addWidget(m_groupSeeds);
    row->addStretch(1);
    auto *report = new QToolButton(head);
    report->setDefaultAction(m_report);
    report->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(makeCopyButton(head));
    row->addWidget(report);
    row->addWidget(folder);
    row->addWidget(again);
    return head;
}

QWidget *ComparePage::makeEmptyState()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(14);
    auto *picture = new QLabel(page);
    picture->setPixmap(icon(QStringLiteral("compare"), IconTone::Accent).pixmap(56, 56));
    picture->setAlignment(Qt::AlignCenter);
    auto *title = new QLabel(tr("No runs to compare yet"), page);
    setTextSize(title, 1.6, QFont::DemiBold);
    title->setAlignment(Qt::AlignCenter);
    auto *hint = new QLabel(
        tr("Train two networks and they stand here side by side, or open a folder of runs."), page);
    hint->setAlignment(Qt::AlignCenter);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *train =
        new QPushButton(icon(QStringLiteral("train"), IconTone::OnAccent), tr("Train a network"), page);
    makePrimary(train);
    auto *open = new QPushButton(icon(QStringLiteral("folder")), tr("Runs in…"), page);
    connect(train, &QPushButton::clicked, this, &ComparePage::trainRequested);
    connect(open, &QPushButton::clicked, this, &ComparePage::chooseFolder);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {train, open}) {
        button->setMinimumHeight(36);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    column->addStretch(2);
    for (QWidget *widget :
         {static_cast<QWidget *>(picture), static_cast<QWidget *>(title), static_cast<QWidget *>(hint)})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addStretch(3);
    return page;
}

void ComparePage::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Choose a folder of runs"), m_folder);
    if (!chosen.isEmpty())
        setFolder(chosen);
}

void ComparePage::setFolder(const QString &folder)
{
    m_folder = folder;
    m_pickedBefore = false;
    refresh();
}

CompareState ComparePage::state() const
{
    CompareState state{.folder = m_folder,
                       .picked = m_firstPicks,
                       .search = m_search->text(),
                       .tab = m_charts->tabs()->currentIndex(),
                       .widths = m_table->widthsByHand()};
    if (m_pickedBefore)
        state.picked.clear();
    for (const LoadedRunPointer &run : m_model->pickedRuns())
        state.picked += QString::fromStdString(run->run.folder.string());
    return state;
}

void ComparePage::restore(const CompareState &state)
{
    m_firstPicks = state.picked;
    m_search->setText(state.search);
    m_charts->tabs()->setCurrentIndex(state.tab);
    m_table->setWidthsByHand(state.widths);
    setFolder(state.folder);
}

void ComparePage::openRuns(const QStringList &runs)
{
    const auto folderOf = [](const QString &run) { return QFileInfo(QDir::cleanPath(run)).absolutePath(); };
    const QString folder = folderOf(runs.first());
    m_firstPicks.clear();
    for (const QString &run : runs)
        if (folderOf(run) == folder)
            m_firstPicks += QDir(folder).filePath(QFileInfo(QDir::cleanPath(run)).fileName());
    if (const auto elsewhere = runs.size() - m_firstPicks.size(); elsewhere > 0)
        Q_EMIT message(tr("%Ln run(s) not shown: they lie in another folder", nullptr, static_cast<int>(elsewhere)));
    m_search->clear();
    setFolder(folder);
}

void ComparePage::refresh()
{
    setProperty("busy", true);
    m_loader.readRuns(m_folder);
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ComparePage::showRuns(const std::vector<LoadedRunPointer> &runs, const QStringList &problems)
{
    setProperty("busy", m_comparing);
    m_stack->setCurrentIndex(runs.empty() ? 0 : 1);
    m_problemNotice->setText(problems.isEmpty() ? QString()
                             : problems.size() == 1
                                 ? inOurLanguage(problems.first())
                                 : tr("%Ln runs cannot be read", nullptr, static_cast<int>(problems.size())));
    m_problemNotice->setToolTip(inOurLanguage(problems).join(u'\n'));
    if (m_pickedBefore && runs == m_model->runs()) { // what has been drawn and compared still holds
        showCount();
        return;
    }
    m_table->keepingPlace([&] { m_model->setRuns(runs); });
    m_groups->setRuns(runs);
    m_charts->parameters().setRuns(runs);
    m_table->fitColumns();
    if (!m_pickedBefore && !runs.empty()) {
        m_pickedBefore = true;
        QStringList first = std::exchange(m_firstPicks, {});
        const bool chosenBefore = !first.isEmpty(); // one alone stays alone
        for (const LoadedRunPointer &run : runs) {
            if (!chosenBefore && first.size() < 2 && run->run.epochs > 0)
                first += QString::fromStdString(run->run.folder.string());
        }
        m_model->pick(first);
        return;
    }
    onPicksChanged();
}

void ComparePage::onPicksChanged()
{
    const std::vector<LoadedRunPointer> picked = m_model->pickedRuns();
    m_charts->setRuns(this->picked());
    m_report->setEnabled(!picked.empty());
    showCount();
    m_comparing = true;
    setProperty("busy", true);
    m_loader.compare(picked);
}

void ComparePage::showCount()
{
    m_count->setText(tr("%1 of %Ln run(s) picked", nullptr, m_model->rowCount())
                         .arg(QLocale().toString(m_model->pickedSlots().size())));
}

void ComparePage::showDataDifferences(const LoadedComparison &comparison)
{
    std::vector<DataMark> marks;
    for (const LoadedRunPointer &run : comparison.runs)
        marks.push_back(run->data);
    const QStringList labels = RunTableModel::labelsOf(comparison.runs);
    const QStringList sentences = untestedGenres(comparison.runs, labels) +
                                  dataDifferences(marks, labels, comparison.comparison.best.value_or(0));
    m_dataNotice->setText(sentences.join(u'\n'));
}

} // namespace genrescope::ui
