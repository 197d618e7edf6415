// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace genrescope::ui {

/// A table of things, one a row, as a file manager has it: whole rows are selected, any number of them; Home
/// and End go to the first and the last row; Tab leaves it.
class RowTableView : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowTableView)

public:
    explicit RowTableView(QWidget *parent = nullptr);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
};

} // namespace genrescope::ui
