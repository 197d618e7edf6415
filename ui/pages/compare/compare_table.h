// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/row_table_view.h"
#include "ui/settings/settings.h"

#include <QHash>

#include <functional>

namespace genrescope::ui {

class RunFilter;
class RunTableModel;

/// The runs to pick from. Columns share the width: settings give way first, then the runs' names; a column
/// that is not wanted is hidden by the header's menu, and one that was resized by hand stays as wide as that.
class CompareTable final : public RowTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareTable)

public:
    CompareTable(RunTableModel &model, Settings &settings, QWidget *parent = nullptr);

    void setFilter(const QString &text);
    RunFilter &filter() { return *m_filter; }
    /// Selection and current row stay with their runs over a change of the model.
    void keepingPlace(const std::function<void()> &change);
    void fitColumns();
    QStringList selectedFolders() const; ///< of the runs that are selected, picked or not
    /// Of the columns that were resized by hand, by heading.
    const QHash<QString, int> &widthsByHand() const { return m_widthsByHand; }
    void setWidthsByHand(const QHash<QString, int> &widths);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString headingOf(int column) const;
    void togglePickOfSelection();
    void showColumnMenu(const QPoint &position);
    void setColumnWanted(int column, bool wanted);

    RunTableModel &m_runs;
    Settings &m_settings;
    RunFilter *m_filter;
    QHash<QString, int> m_widthsByHand; ///< by heading: the settings' columns come and go
    bool m_fitting = false;
};

} // namespace genrescope::ui
