// SPDX-License-Identifier: GPL-3.0-or-later
// What ComparePage lets one do with runs: name, tags, note, trash.
#include "ui/models/run_table_model.h"
#include "ui/models/undo_actions.h"
#include "ui/pages/compare/compare_groups.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/compare/compare_table.h"
#include "ui/pages/notice.h"
#include "ui/pages/run_actions.h"
#include "ui/settings/core_sentences.h"

#include <QAction>
#include <QStackedWidget>

namespace genrescope::ui {

void ComparePage::makeRunActions()
{
    m_editActions = makeUndoActions(m_undo, this);
    const auto knownTags = [this] {
        QStringList tags;
        for (int row = 0; row < m_model->rowCount(); ++row)
            for (const QString &tag : m_model->index(row, 0).data(RunTableModel::tagsRole).toStringList())
                if (!tags.contains(tag, Qt::CaseInsensitive))
                    tags += tag;
        return tags;
    };
    m_runActions = new RunActions(m_keeper, m_undo,
                                  {.selection =
                                       [this] {
                                           return m_tables->currentWidget() == m_groups
                                                      ? m_groups->selectionModel()
                                                      : m_table->selectionModel();
                                       },
                                   .chosen =
                                       [this] {
                                           return m_tables->currentWidget() == m_groups
                                                      ? m_groups->selectedFolders()
                                                      : m_table->selectedFolders();
                                       },
                                   .knownTags = knownTags,
                                   .runsFolder = [this] { return m_folder; }},
                                  m_table);
    m_editActions += m_runActions->actions();
    connect(m_runActions, &RunActions::classifyRequested, this, &ComparePage::modelRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, m_runActions,
            &RunActions::update);
    connect(m_groups, &CompareGroups::selectedFoldersChanged, m_runActions, &RunActions::update);
    m_groups->addAction(m_runActions->classifyAction());
    m_groups->addActions(m_runActions->actions());
    m_groups->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&m_keeper, &RunKeeper::changed, this, &ComparePage::refresh);
    connect(&m_keeper, &RunKeeper::failed, this,
            [this](const QStringList &sentences) { Q_EMIT message(inOurLanguage(sentences).join(u' ')); });
}

} // namespace genrescope::ui
