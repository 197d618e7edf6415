// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/write_tags_dialog.h"

#include "ui/theme/app_style.h"
#include "ui/theme/text.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace genrescope::ui {

namespace {

constexpr int cellPadding = 6; ///< as the header's

/// Cells begin below their titles, and what is skipped stands back.
class PlanDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(TagPlanModel::WritableRole).toBool() && index.column() != TagPlanModel::Note)
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
        cell = option;
        cell.rect.adjust(index.column() == TagPlanModel::File ? 0 : cellPadding, 0, -cellPadding, 0);
        QStyledItemDelegate::paint(painter, cell, index);
    }
};

} // namespace

WriteTagsDialog::WriteTagsDialog(TagWriting &writing, std::vector<TagCandidate> selected,
                                 std::vector<TagCandidate> all, QWidget *parent)
    : QDialog(parent)
    , m_writing(writing)
    , m_selected(std::move(selected))
    , m_all(std::move(all))
    , m_plan(new TagPlanModel(this))
    , m_tracks(new QComboBox(this))
    , m_everything(new QCheckBox(this))
    , m_least(new QSpinBox(this))
    , m_table(new QTableView(this))
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("&Stop"), this))
    , m_write(new QPushButton(this))
{
    setObjectName(QStringLiteral("writeTags"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Write genre tags"));
    auto *what = mutedLabel(
        tr("The files you tick get the new genre as their only one. Everything else in them stays as "
           "it is, sound and pictures included, and Edit > Undo puts the old tags back."),
        this);
    what->setWordWrap(true);

    if (!m_selected.empty())
        m_tracks->addItem(tr("%Ln selected tracks", nullptr, static_cast<int>(m_selected.size())));
    m_tracks->addItem(tr("All %Ln tracks shown", nullptr, static_cast<int>(m_all.size())));
    m_tracks->setCurrentIndex(
        m_selected.size() > 1 ? 0 : m_tracks->count() - 1); // one is just where the cursor is
    m_tracks->setAccessibleName(tr("Tracks"));
    m_least->setRange(0, 100);
    m_least->setSuffix(QStringLiteral("\u00a0%"));
    auto *leastLabel = new QLabel(tr("&At least this sure:"), this);
    leastLabel->setBuddy(m_least);
    m_everything->setTristate(true);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(10);
    choices->addWidget(m_tracks);
    choices->addSpacing(12);
    choices->addWidget(leastLabel);
    choices->addWidget(m_least);
    choices->addStretch();
    choices->addWidget(m_everything);

    m_table->setModel(m_plan);
    m_table->setItemDelegate(new PlanDelegate(m_table));
    m_table->setAccessibleName(tr("Files and their genre tags"));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(TagPlanModel::Note, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair<int, int>(TagPlanModel::File, 280),
                                        {TagPlanModel::Now, 130},
                                        {TagPlanModel::New, 120},
                                        {TagPlanModel::Confidence, 96}})
        m_table->setColumnWidth(column, width);

    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress of writing"));
    m_progress->hide();
    m_status->setObjectName(QStringLiteral("tagStatus"));
    m_status->setWordWrap(true);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stop->setObjectName(QStringLiteral("stopWriting"));
    m_write->setObjectName(QStringLiteral("writeNow"));
    makePrimary(m_write);
    auto *close = new QPushButton(tr("&Close"), this);
    for (QPushButton *button : {m_stop, m_write, close})
        button->setAutoDefault(false); // Return in a cell ends its editing
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_stop);
    buttons->addWidget(close);
    buttons->addWidget(m_write);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(what);
    layout->addLayout(choices);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    resize(880, 560);

    connect(m_tracks, &QComboBox::currentIndexChanged, this, &WriteTagsDialog::showTracks);
    connect(m_least, &QSpinBox::valueChanged, m_plan,
            [this](int percent) { m_plan->setLeastProbability(percent / 100.0); });
    // A click ticks all or none: half-ticked is for showing only.
    connect(m_everything, &QCheckBox::clicked, m_plan,
            [this] { m_plan->tickAll(m_plan->ticked() < m_plan->writable()); });
    connect(m_plan, &TagPlanModel::countsChanged, this, &WriteTagsDialog::showCounts);
    connect(&m_writing, &TagWriting::checked, m_plan, &TagPlanModel::takeChecks);
    connect(&m_writing, &TagWriting::wrote, this, [this](const std::vector<TagNews> &news) {
        if (m_mine)
            m_plan->takeOutcomes(news);
    });
    connect(&m_writing, &TagWriting::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&m_writing, &TagWriting::stateChanged, this, &WriteTagsDialog::showCounts);
    connect(&m_writing, &TagWriting::ended, this, &WriteTagsDialog::showEnd);
    connect(m_stop, &QPushButton::clicked, &m_writing, &TagWriting::stop);
    connect(m_write, &QPushButton::clicked, this, &WriteTagsDialog::write);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    showTracks();
}

void WriteTagsDialog::showTracks()
{
    m_plan->setCandidates(m_tracks->currentIndex() == 0 && !m_selected.empty() ? m_selected : m_all);
    m_status->clear();
    m_writing.check(m_plan->files());
}

void WriteTagsDialog::showCounts()
{
    const bool running = m_writing.isRunning();
    const int ticked = m_plan->ticked(), writable = m_plan->writable();
    m_everything->setText(tr("All %Ln that can be written", nullptr, writable));
    {
        const QSignalBlocker quiet(m_everything);
        m_everything->setCheckState(ticked == 0          ? Qt::Unchecked
                                    : ticked == writable ? Qt::Checked
                                                         : Qt::PartiallyChecked);
    }
    m_everything->setEnabled(writable > 0 && !running);
    m_tracks->setEnabled(!running);
    m_least->setEnabled(!running);
    m_write->setText(ticked > 0 ? tr("&Write %Ln tags", nullptr, ticked) : tr("&Write tags"));
    m_write->setEnabled(ticked > 0 && !running);
    m_stop->setVisible(running);
    m_progress->setVisible(running);
    if (!running && m_plan->unchecked() > 0)
        m_status->setText(tr("Reading the tags of %Ln files…", nullptr, m_plan->unchecked()));
    else if (!running && !m_mine)
        m_status->clear();
}

void WriteTagsDialog::write()
{
    m_mine = true;
    m_progress->setValue(0);
    m_status->clear();
    m_writing.write(m_plan->wishes());
}

void WriteTagsDialog::showEnd(const QString &sentence)
{
    if (!std::exchange(m_mine, false))
        showTracks(); // something was taken back: what the table says is past
    m_status->setText(sentence);
}

} // namespace genrescope::ui
