// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/run_keeper.h"

#include <QObject>

#include <functional>

class QAction;
class QItemSelectionModel;
class QUndoStack;

namespace genrescope::ui {

/// What can be done with the runs that are chosen in a list of them: name, tags and note, trash, and the way
/// back; the same on the Train and on the Compare page. What is done can be undone.
class RunActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunActions)

public:
    struct Source
    {
        std::function<const QItemSelectionModel *()> selection; ///< of the list that is shown; asked often
        std::function<QStringList()> chosen;                    ///< folders
        std::function<QStringList()> knownTags;                 ///< of all runs
        std::function<QString()> runsFolder;                    ///< whose trash is shown
    };
    /// The actions' keys work in `view`, a list of runs.
    RunActions(RunKeeper &keeper, QUndoStack &undo, Source source, QWidget *view);

    QAction *detailsAction() const { return m_details; } ///< F2
    QAction *trashAction() const { return m_trash; }     ///< Delete
    QAction *showTrashAction() const { return m_showTrash; }
    QAction *classifyAction() const { return m_classify; } ///< with the best checkpoint of the one that is chosen
    /// The first three.
    QList<QAction *> actions() const { return {m_details, m_trash, m_showTrash}; }
    void update(); ///< after another choice

    void editDetails(const QStringList &folders);
    void trash(const QStringList &folders);
    void showTrash();

Q_SIGNALS:
    void classifyRequested(const QString &model); ///< a run's best checkpoint, which need not be there

private:
    void pushEdits(const std::vector<AnnotatedRun> &runs);

    RunKeeper &m_keeper;
    QUndoStack &m_undo;
    Source m_source;
    QWidget *m_view;
    QAction *m_details;
    QAction *m_trash;
    QAction *m_showTrash;
    QAction *m_classify;
};

} // namespace genrescope::ui
