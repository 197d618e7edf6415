// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run_actions.h"

#include "ui/bridge/background.h"
#include "ui/dialogs/run_details_dialog.h"
#include "ui/dialogs/trash_dialog.h"
#include "ui/models/command.h"
#include "ui/models/run_name.h"
#include "ui/settings/runs_folder.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QUndoCommand>
#include <QUndoStack>
#include <QWidget>

#include <utility>

namespace genrescope::ui {

namespace {

/// For the Edit menu: "name, tags and note of dcrnn" or "... of 3 runs".
QString titleOf(const QString &folder)
{
    return RunName::fromFolder(folder).name;
}

/// Both commands are pushed once their work is done: what failed is nothing to undo.
class AnnotateRuns final : public QUndoCommand
{
public:
    AnnotateRuns(RunKeeper &keeper, std::vector<AnnotatedRun> runs)
        : m_keeper(keeper)
        , m_runs(std::move(runs))
    {
        const auto count = static_cast<int>(m_runs.size());
        setText(count == 1 ? RunActions::tr("name, tags or note of %1").arg(titleOf(m_runs.front().folder))
                           : RunActions::tr("tags of %Ln runs", nullptr, count));
    }
    void redo() override
    {
        if (std::exchange(m_done, false))
            return;
        edit(&AnnotatedRun::before, &AnnotatedRun::after);
    }
    void undo() override { edit(&AnnotatedRun::after, &AnnotatedRun::before); }

private:
    void edit(RunAnnotations AnnotatedRun::*from, RunAnnotations AnnotatedRun::*to)
    {
        std::vector<RunChange> changes;
        for (const AnnotatedRun &run : m_runs)
            changes.push_back({run.folder, editBetween(run.*from, run.*to)});
        m_keeper.edit(changes);
    }

    RunKeeper &m_keeper;
    std::vector<AnnotatedRun> m_runs;
    bool m_done = true;
};

class TrashRuns final : public QUndoCommand
{
public:
    TrashRuns(RunKeeper &keeper, const std::vector<MovedRun> &runs)
        : m_keeper(keeper)
    {
        for (const MovedRun &run : runs) {
            m_from += run.from;
            m_to += run.to;
        }
        const auto count = static_cast<int>(runs.size());
        setText(count == 1 ? RunActions::tr("moving %1 to the trash").arg(titleOf(m_from.first()))
                           : RunActions::tr("moving %Ln runs to the trash", nullptr, count));
    }
    void redo() override
    {
        if (!std::exchange(m_done, false))
            m_keeper.trash(m_from);
    }
    void undo() override { m_keeper.restore(m_to); }

private:
    RunKeeper &m_keeper;
    QStringList m_from, m_to;
    bool m_done = true;
};

} // namespace

RunActions::RunActions(RunKeeper &keeper, QUndoStack &undo, Source source, QWidget *view)
    : QObject(view)
    , m_keeper(keeper)
    , m_undo(undo)
    , m_source(std::move(source))
    , m_view(view)
    , m_details(new QAction(icon(QStringLiteral("edit")), tr("&Name, tags and note…"), this))
    , m_trash(new QAction(icon(QStringLiteral("clear")), tr("&Move to trash"), this))
    , m_showTrash(new QAction(tr("&Trash…"), this))
    , m_classify(new QAction(icon(QStringLiteral("classify")), tr("&Classify with this run"), this))
{
    const auto describe = [view](QAction *action, const QString &name, const QString &toolTip,
                                 const QKeySequence &keys) {
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // of the list
        action->setToolTip(keys.isEmpty() ? toolTip
                                          : tr("%1 (%2)", "what a button does, its key")
                                                .arg(toolTip, keys.toString(QKeySequence::NativeText)));
        view->addAction(action);
    };
    describe(m_details, QStringLiteral("runDetailsAction"), tr("Name, tags and note of the chosen runs"),
             Qt::Key_F2);
    describe(m_trash, QStringLiteral("trashAction"), tr("Move the chosen runs to the trash"),
             QKeySequence::Delete);
    describe(m_showTrash, QStringLiteral("showTrashAction"),
             tr("Runs that were thrown away, and the way back"), {});
    describe(m_classify, QStringLiteral("classifyWithRun"),
             tr("Use the network of its best epoch on the Classify page"), {});
    m_classify->setProperty(disabledReason, tr("not exactly one run is chosen"));
    for (QAction *action : {m_details, m_trash})
        action->setProperty(disabledReason, tr("no run is chosen"));
    connect(m_details, &QAction::triggered, this, [this] { editDetails(m_source.chosen()); });
    connect(m_trash, &QAction::triggered, this, [this] { trash(m_source.chosen()); });
    connect(m_showTrash, &QAction::triggered, this, &RunActions::showTrash);
    connect(m_classify, &QAction::triggered, this, [this] {
        if (const QStringList folders = m_source.chosen(); folders.size() == 1)
            Q_EMIT classifyRequested(bestCheckpointOf(folders.first()));
    });
    update();
}

void RunActions::update()
{
    const QItemSelectionModel *chosen = m_source.selection();
    const bool any = chosen->hasSelection();
    m_details->setEnabled(any);
    m_trash->setEnabled(any);
    // Of thousands nobody asks for the folders. One row may still be a group of runs.
    const auto isOneRow = [&] {
        const QItemSelection rows = chosen->selection();
        return rows.size() == 1 && rows.first().height() == 1;
    };
    m_classify->setEnabled(any && isOneRow() && m_source.chosen().size() == 1);
}

void RunActions::editDetails(const QStringList &folders)
{
    if (folders.isEmpty())
        return;
    struct Read
    {
        std::vector<RunDetailsDialog::Run> runs;
        QStringList problems;
    };
    const auto read = [folders] {
        Read answer;
        for (const QString &folder : folders) {
            if (auto annotations = readRunAnnotations(folder.toStdString()))
                answer.runs.push_back({folder, RunName::fromFolder(folder).text(), std::move(*annotations)});
            else
                answer.problems += QString::fromStdString(annotations.error().message);
        }
        return answer;
    };
    inBackground(this, read, [this](const Read &answer, const QString &bug) {
        if (const QStringList problems = bug.isEmpty() ? answer.problems : QStringList(bug);
            !problems.isEmpty())
            Q_EMIT m_keeper.failed(problems);
        if (answer.runs.empty())
            return;
        auto *dialog = new RunDetailsDialog(answer.runs, m_source.knownTags(), m_view->window());
        connect(dialog, &RunDetailsDialog::changed, this, [this](const std::vector<RunChange> &changes) {
            m_keeper.edit(changes, [this](const std::vector<AnnotatedRun> &runs) { pushEdits(runs); });
        });
        dialog->open();
    });
}

void RunActions::pushEdits(const std::vector<AnnotatedRun> &runs)
{
    std::vector<AnnotatedRun> changed;
    for (const AnnotatedRun &run : runs)
        if (!(run.before == run.after))
            changed.push_back(run);
    if (!changed.empty())
        m_undo.push(new AnnotateRuns(m_keeper, std::move(changed)));
}

void RunActions::trash(const QStringList &folders)
{
    if (folders.isEmpty())
        return;
    m_keeper.trash(folders, [this](const std::vector<MovedRun> &runs) {
        if (!runs.empty())
            m_undo.push(new TrashRuns(m_keeper, runs));
    });
}

void RunActions::showTrash()
{
    auto *dialog = new TrashDialog(m_keeper, m_source.runsFolder(), m_view->window());
    dialog->open();
}

} // namespace genrescope::ui
