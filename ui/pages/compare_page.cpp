// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_page.h"

#include "core/base/paths.h"
#include "ui/charts/series_style.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/compare_charts.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/app_style.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope::ui {

namespace {

constexpr int sampleWidth = 22;

/// After the check mark a sample of the line that stands for the run in the charts; unfinished runs say so.
class RunDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString state = index.data(RunTableModel::stateRole).toString();
        const Colours &colours = coloursFor(option->palette);
        if (index.column() == RunTableModel::Name) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(sampleWidth, 12);
            option->icon = QIcon(sample(index, option->palette));
            if (state != QLatin1StringView("finished"))
                option->text += QStringLiteral("  ·  ") + RunTableModel::stateText(state.toStdString());
        }
        if (state == QLatin1StringView("failed"))
            option->palette.setColor(QPalette::Text, colours.danger);
    }

private:
    static QPixmap sample(const QModelIndex &index, const QPalette &palette)
    {
        QPixmap pixmap(QSize(sampleWidth, 12) * 2);
        pixmap.setDevicePixelRatio(2);
        pixmap.fill(Qt::transparent);
        const QVariant slot = index.data(RunTableModel::slotRole);
        if (!slot.isValid())
            return pixmap;
        const SeriesStyle style =
            seriesStyle(static_cast<std::size_t>(slot.toInt()), palette.color(QPalette::Base));
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(style.colour, 3, style.dash, Qt::FlatCap));
        painter.drawLine(QPointF(0, 6), QPointF(sampleWidth, 6));
        return pixmap;
    }
};

} // namespace

ComparePage::ComparePage(Settings &settings, QWidget *parent, const QString &runsFolder)
    : QWidget(parent)
    , m_settings(settings)
    , m_folder(runsFolder.isEmpty() ? QString::fromStdString((userDataFolder() / "runs").string())
                                    : runsFolder)
    , m_model(new RunTableModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_charts(new CompareCharts(settings, this))
    , m_loader(this)
{
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(RunTableModel::sortRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterKeyColumn(-1);
    setUpTable();

    auto *upper = new QWidget(this);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_table, 1);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_charts);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 4);
    m_splitter->setStretchFactor(1, 6);
    if (!m_splitter->restoreState(m_settings.get(keys::compareSplitter)))
        m_splitter->setSizes({300, 460});
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.set(keys::compareSplitter, m_splitter->saveState()); });

    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_model, &RunTableModel::picksChanged, this, &ComparePage::onPicksChanged);
    connect(m_charts, &CompareCharts::classifyRequested, this, &ComparePage::classifyRequested);
    connect(&m_loader, &ComparisonLoader::runsRead, this, &ComparePage::showRuns);
    connect(&m_loader, &ComparisonLoader::compared, this,
            [this](const std::shared_ptr<const LoadedComparison> &comparison) {
                keepingPlace([&] { m_model->setComparison(comparison); });
                fitColumns();
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
    m_search->setPlaceholderText(tr("Search name, network or setting"));
    m_search->setAccessibleName(tr("Search runs"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(420);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
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
    row->addWidget(m_count);
    row->addStretch(1);
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

void ComparePage::setUpTable()
{
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RunDelegate(m_table));
    m_table->setAccessibleName(tr("Runs"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunTableModel::Name, Qt::DescendingOrder);
    // Space picks the selected runs, wherever in the row the cursor is.
    auto *space = new QShortcut(Qt::Key_Space, m_table);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &ComparePage::togglePickOfSelection);
    connect(m_table, &QTableView::doubleClicked, this, &ComparePage::togglePickOfSelection);
}

void ComparePage::keepingPlace(const std::function<void()> &change)
{
    const auto folderOf = [](const QModelIndex &row) {
        return row.data(RunTableModel::folderRole).toString();
    };
    QSet<QString> selected;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows(RunTableModel::Name))
        selected += folderOf(row);
    const QString current = folderOf(m_table->currentIndex());
    change();
    const QSignalBlocker quiet(m_table->selectionModel());
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, RunTableModel::Name);
        if (selected.contains(folderOf(index)))
            m_table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        if (!current.isEmpty() && folderOf(index) == current)
            m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    m_table->viewport()->update();
}

void ComparePage::togglePickOfSelection()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows(RunTableModel::Name);
    const bool allPicked = std::ranges::all_of(
        rows, [](const QModelIndex &row) { return row.data(Qt::CheckStateRole).toInt() == Qt::Checked; });
    QList<int> sourceRows;
    for (const QModelIndex &row : rows)
        sourceRows += m_filter->mapToSource(row).row();
    m_model->setPicked(sourceRows, !allPicked);
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

void ComparePage::refresh()
{
    setProperty("busy", true);
    m_loader.readRuns(m_folder);
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ComparePage::showRuns(const std::vector<LoadedRunPointer> &runs, const QStringList &problems)
{
    setProperty("busy", false);
    keepingPlace([&] { m_model->setRuns(runs); });
    m_stack->setCurrentIndex(runs.empty() ? 0 : 1);
    m_count->setToolTip(problems.join(u'\n'));
    if (!m_pickedBefore && !runs.empty()) {
        m_pickedBefore = true;
        QStringList newest;
        for (const LoadedRunPointer &run : runs) {
            if (run->run.epochs > 0 && newest.size() < 2)
                newest += QString::fromStdString(run->run.folder.string());
        }
        m_model->pick(newest);
        return;
    }
    onPicksChanged();
}

void ComparePage::onPicksChanged()
{
    const std::vector<LoadedRunPointer> picked = m_model->pickedRuns();
    const std::vector<int> places = m_model->pickedSlots();
    const QStringList labels = RunTableModel::labelsOf(picked);
    std::vector<PickedRun> drawn;
    for (std::size_t i = 0; i < picked.size(); ++i)
        drawn.push_back({.run = picked[i], .slot = places[i], .label = labels[static_cast<qsizetype>(i)]});
    m_charts->setRuns(std::move(drawn));
    m_count->setText(tr("%1 of %n run(s) picked", nullptr, m_model->rowCount()).arg(picked.size()));
    setProperty("busy", true);
    m_loader.compare(picked);
}

void ComparePage::fitColumns()
{
    int others = 0;
    for (int column = RunTableModel::Name + 1; column < m_model->columnCount(); ++column) {
        const int width = std::max(m_table->horizontalHeader()->sectionSizeHint(column), 84);
        m_table->setColumnWidth(column, width);
        others += width;
    }
    m_table->setColumnWidth(RunTableModel::Name, std::max(280, m_table->viewport()->width() - others));
}

} // namespace genrescope::ui
