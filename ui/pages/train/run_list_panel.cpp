// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/run_list_panel.h"

#include "ui/bridge/run_keeper.h"
#include "ui/dialogs/run_delegate.h"
#include "ui/models/run_list_model.h"
#include "ui/pages/notice.h"
#include "ui/pages/run_actions.h"
#include "ui/settings/core_sentences.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace genrescope::ui {

TagChip::TagChip(const TagCount &tag, QWidget *parent)
    : FilterChip(tag.tag, parent)
{
    setCount(tag.runs);
}

QColor TagChip::dotColour(const Colours &colours) const
{
    return colours.accent;
}

void TagChip::describe(int runs)
{
    setAccessibleName(tr("Tag filter: %1").arg(text()));
    setAccessibleDescription(tr("%Ln run(s)", nullptr, runs));
    setToolTip(tr("Show only runs with the tag %1 (%Ln run(s))", nullptr, runs).arg(text()));
}

TagBar::TagBar(QWidget *parent)
    : FilterChipRow(tr("More"), tr("Show runs with any tags"), parent)
{
    setAccessibleName(tr("Tag filter"));
    hide();
}

void TagBar::setTags(const std::vector<TagCount> &tags)
{
    bool same = tags.size() == chips().size();
    for (std::size_t i = 0; same && i < tags.size(); ++i)
        same = tags[i].tag == chips()[i]->text() && tags[i].runs == chips()[i]->count();
    if (same)
        return;
    const QStringList before = checkedTags();
    std::vector<FilterChip *> made;
    for (const TagCount &tag : tags) {
        made.push_back(new TagChip(tag, this));
        made.back()->setChecked(before.contains(tag.tag));
    }
    setChips(made);
    setVisible(!tags.empty());
    if (checkedTags() != before)
        Q_EMIT checksChanged();
}

QStringList TagBar::checkedTags() const
{
    QStringList tags;
    for (const FilterChip *chip : chips())
        if (chip->isChecked())
            tags += chip->text();
    return tags;
}

RunListPanel::RunListPanel(const QString &runsFolder, RunKeeper &keeper, QUndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_runsFolder(runsFolder)
    , m_model(new RunListModel(this))
    , m_filter(new RunListFilter(this))
    , m_search(new QLineEdit(this))
    , m_tags(new TagBar(this))
    , m_list(new QListView(this))
    , m_count(new QLabel(this))
    , m_problem(new Notice(this))
    , m_loader(this)
{
    m_filter->setSourceModel(m_model);
    makeList();
    setFocusProxy(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(makeHead(keeper, undo));
    column->addWidget(m_tags);
    column->addWidget(m_list, 1);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setObjectName(QStringLiteral("runCount"));
    column->addWidget(m_count);
    m_problem->setObjectName(QStringLiteral("runProblem"));
    column->addWidget(m_problem);

    connect(m_tags, &FilterChipRow::checksChanged, this, [this] {
        m_filter->setTags(m_tags->checkedTags());
        updateTexts();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        updateTexts();
    });
    connect(&m_loader, &RunListLoader::listed, this, [this](const QStringList &folders) {
        const QStringList before = selected();
        m_model->setFolders(folders);
        for (const QString &folder : before) // whom a choice is about is not lost by reading again
            if (const QModelIndex row = m_filter->mapFromSource(m_model->index(m_model->rowOf(folder)));
                row.isValid())
                m_list->selectionModel()->select(row, QItemSelectionModel::Select);
        markShown();
        updateTexts();
        Q_EMIT listed(static_cast<int>(folders.size()));
    });
    connect(&m_loader, &RunListLoader::summariesRead, m_model, &RunListModel::update);
    connect(&m_loader, &RunListLoader::finished, this, [this] {
        m_tags->setTags(m_model->tags());
        updateTexts();
    });
    connect(&m_loader, &RunListLoader::failed, m_problem, &Notice::setText);
    connect(&keeper, &RunKeeper::failed, this,
            [this](const QStringList &sentences) { m_problem->setText(inOurLanguage(sentences).join(u'\n')); });
    connect(&keeper, &RunKeeper::trashed, m_problem, [this] { m_problem->setText({}); });
    connect(&keeper, &RunKeeper::changed, this, &RunListPanel::refresh);
    updateTexts();
}

QLayout *RunListPanel::makeHead(RunKeeper &keeper, QUndoStack &undo)
{
    m_search->setPlaceholderText(tr("Search name, note or tag"));
    m_search->setAccessibleName(tr("Search earlier runs"));
    m_search->setObjectName(QStringLiteral("runSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_actions = new RunActions(keeper, undo,
                               {.selection = [this] { return m_list->selectionModel(); },
                                .chosen = [this] { return selected(); },
                                .knownTags = [this] { return knownTags(); },
                                .runsFolder = [this] { return m_runsFolder; }},
                               m_list);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_search, 1);
    for (QAction *action : m_actions->actions()) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->toolTip());
        row->addWidget(button);
    }
    return row;
}

void RunListPanel::makeList()
{
    m_list->setObjectName(QStringLiteral("runs"));
    m_list->setAccessibleName(tr("Earlier runs"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setModel(m_filter);
    RunDelegate::install(m_list);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &RunListPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_actions->update();
        // One alone is shown; several are chosen for something else.
        if (const QStringList folders = selected(); folders.size() == 1 && folders.first() != m_shown)
            Q_EMIT chosen(folders.first());
    });
}

QStringList RunListPanel::selected() const
{
    QStringList folders;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        folders += index.data(RunListModel::FolderRole).toString();
    return folders;
}

QStringList RunListPanel::knownTags() const
{
    QStringList known;
    for (const TagCount &tag : m_model->tags())
        known += tag.tag;
    return known;
}

void RunListPanel::setRunsFolder(const QString &folder)
{
    m_runsFolder = folder;
    refresh();
}

void RunListPanel::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
}

void RunListPanel::refresh()
{
    m_loader.list(m_runsFolder);
}

void RunListPanel::setShown(const QString &folder)
{
    m_shown = folder;
    markShown();
}

/// Only where nothing else is chosen: a choice is not taken away by a run that begins.
void RunListPanel::markShown()
{
    const QModelIndex row = m_filter->mapFromSource(m_model->index(m_model->rowOf(m_shown)));
    if (m_list->selectionModel()->selectedIndexes().size() > 1)
        return;
    if (row.isValid())
        m_list->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
    else if (m_shown.isEmpty())
        m_list->clearSelection(); // so that a click on it shows it again
}

void RunListPanel::updateTexts()
{
    const int all = m_model->rowCount(), shown = m_filter->rowCount();
    const QLocale locale;
    m_count->setText(all == 0       ? tr("No earlier runs")
                     : shown == all ? tr("%Ln run(s)", nullptr, all)
                                    : tr("%1 of %2 runs").arg(locale.toString(shown), locale.toString(all)));
}

void RunListPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    const QString folder = index.data(RunListModel::FolderRole).toString();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("runMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_actions->classifyAction());
    menu->addSeparator();
    menu->addActions(m_actions->actions());
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("folder")), tr("Show in folder"), this,
                    [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy path"), this,
                    [folder] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(folder)); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace genrescope::ui
