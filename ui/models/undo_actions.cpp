// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/undo_actions.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QUndoStack>
#include <QWidget>

namespace genrescope::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UndoActions)
};

} // namespace

QList<QAction *> makeUndoActions(QUndoStack &stack, QWidget *page)
{
    stack.setUndoLimit(200);
    QAction *undo = stack.createUndoAction(page);
    undo->setIcon(icon(QStringLiteral("undo")));
    undo->setShortcuts(QKeySequence::Undo);
    QAction *redo = stack.createRedoAction(page);
    redo->setIcon(icon(QStringLiteral("redo")));
    redo->setShortcuts(QKeySequence::Redo);
    const auto showTexts = [&stack, undo, redo] {
        undo->setText(stack.canUndo() ? Words::tr("Undo: %1").arg(stack.undoText()) : Words::tr("Undo"));
        redo->setText(stack.canRedo() ? Words::tr("Redo: %1").arg(stack.redoText()) : Words::tr("Redo"));
    };
    // After the actions' own, which put the words in English order.
    QObject::connect(&stack, &QUndoStack::undoTextChanged, undo, showTexts);
    QObject::connect(&stack, &QUndoStack::redoTextChanged, redo, showTexts);
    showTexts();
    for (QAction *action : {undo, redo})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addActions({undo, redo});
    return {undo, redo};
}

} // namespace genrescope::ui
