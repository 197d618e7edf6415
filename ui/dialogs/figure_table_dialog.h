// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure.h"

#include <QDialog>

class QTableView;

namespace genrescope::ui {

class FigureTableModel;

/// A chart's numbers as a table: for screen readers, for those who want the number and not the picture, and
/// to copy. Columns sort by value.
class FigureTableDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureTableDialog)

public:
    explicit FigureTableDialog(const Figure &figure, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }

private:
    /// What is selected, with its headings; with nothing or one cell selected all of it. Tabs between cells,
    /// as spreadsheets take them.
    void copy() const;

    FigureTableModel *m_model;
    QTableView *m_table;
};

} // namespace genrescope::ui
