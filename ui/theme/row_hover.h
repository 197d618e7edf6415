// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTableView>

namespace genrescope::ui {

/// Knows the row under the mouse of a table whose rows are what one chooses; AppStyle paints it. (QTableView
/// itself tells its delegates of the one cell under the mouse only.)
class RowHover final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowHover)

public:
    /// Follows the mouse over `view` from now on; once is enough.
    static void install(QTableView *view);
    /// The view's, or null for one that has none.
    static const RowHover *of(const QWidget *view);

    int row() const { return m_row; } ///< -1: none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit RowHover(QTableView *view);
    void setRow(int row);
    void repaintRow(int row);

    QTableView *m_view;
    int m_row = -1;
};

} // namespace genrescope::ui
