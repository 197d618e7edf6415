// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/trash_dialog.h"

#include "ui/bridge/run_keeper.h"
#include "ui/dialogs/question.h"
#include "ui/dialogs/run_delegate.h"
#include "ui/models/run_list_model.h"
#include "ui/theme/icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace genrescope::ui {

TrashDialog::TrashDialog(RunKeeper &keeper, const QString &runsFolder, QWidget *parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_runsFolder(runsFolder)
    , m_model(new RunListModel(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(tr("The trash is empty."), this))
    , m_loader(this)
{
    setObjectName(QStringLiteral("trashDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Trash of runs"));
    m_list->setObjectName(QStringLiteral("trashList"));
    m_list->setAccessibleName(tr("Trashed runs"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setModel(m_model);
    RunDelegate::install(m_list);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole);
    m_restore->setIcon(icon(QStringLiteral("undo")));
    m_restore->setObjectName(QStringLiteral("restoreRuns"));
    m_delete = buttons->addButton(tr("&Delete for good…"), QDialogButtonBox::ActionRole);
    m_delete->setIcon(icon(QStringLiteral("clear"), IconTone::Danger));
    m_delete->setObjectName(QStringLiteral("deleteRuns"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &TrashDialog::restore);
    connect(m_delete, &QPushButton::clicked, this, &TrashDialog::askToDelete);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    column->addWidget(buttons);
    resize(520, 420);

    const auto updateButtons = [this] {
        const bool any = m_list->selectionModel()->hasSelection();
        m_restore->setEnabled(any);
        m_delete->setEnabled(any);
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, updateButtons);
    auto *del = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &TrashDialog::askToDelete);
    connect(&m_keeper, &RunKeeper::changed, this, &TrashDialog::refresh);
    connect(&m_loader, &RunListLoader::listed, this, [this](const QStringList &folders) {
        m_model->setFolders(folders);
        m_empty->setVisible(folders.isEmpty());
        if (!folders.isEmpty() && !m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
    });
    connect(&m_loader, &RunListLoader::summariesRead, m_model, &RunListModel::update);
    connect(&m_loader, &RunListLoader::failed, m_empty, [this](const QString &sentence) {
        m_empty->setText(sentence);
        m_empty->show();
    });
    updateButtons();
    refresh();
}

QStringList TrashDialog::selected() const
{
    QStringList folders;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        folders += index.data(RunListModel::FolderRole).toString();
    return folders;
}

void TrashDialog::restore()
{
    m_keeper.restore(selected());
}

void TrashDialog::askToDelete()
{
    const QStringList folders = selected();
    if (folders.isEmpty())
        return;
    const auto count = static_cast<int>(folders.size());
    ask(this,
        {.name = QStringLiteral("deleteQuestion"),
         .title = tr("Delete for good"),
         .sentence = tr("Delete %Ln run(s) for good?", nullptr, count),
         .details = tr("Their networks, curves and predictions are gone then. This cannot be taken back."),
         .icon = QStringLiteral("clear"),
         .tone = IconTone::Danger,
         .yes = tr("&Delete for good"),
         .no = tr("&Keep")},
        [this, folders] { m_keeper.deleteForGood(folders); });
}

void TrashDialog::refresh()
{
    m_loader.list(m_runsFolder, true);
}

} // namespace genrescope::ui
