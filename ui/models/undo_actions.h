// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QUndoStack;
class QWidget;

namespace genrescope::ui {

/// Undo and redo of a page, for its Edit menu: they say what of, in any language's order of words, and their
/// keys work within the page, to which they are added.
QList<QAction *> makeUndoActions(QUndoStack &stack, QWidget *page);

} // namespace genrescope::ui
