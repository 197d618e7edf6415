// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QTableView>

#include <functional>

class QSortFilterProxyModel;

namespace genrescope::ui {

class RunTableModel;

/// The runs to pick from. Columns share the width: settings give way first, then the runs' names; a column
/// that is not wanted is hidden by the header's menu.
class CompareTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareTable)

public:
    CompareTable(RunTableModel &model, Settings &settings, QWidget *parent = nullptr);

    void setFilter(const QString &text);
    /// Selection and current row stay with their runs over a change of the model.
    void keepingPlace(const std::function<void()> &change);
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void togglePickOfSelection();
    void showColumnMenu(const QPoint &position);
    void setColumnWanted(int column, bool wanted);

    RunTableModel &m_runs;
    Settings &m_settings;
    QSortFilterProxyModel *m_filter;
};

} // namespace genrescope::ui
