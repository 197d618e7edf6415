// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/comparison_loader.h"
#include "ui/charts/comparison_figures.h"
#include "ui/settings/settings.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace genrescope::ui {

class CompareCharts;
class RunTableModel;

/// Any number of runs side by side: pick them in the table; the charts below follow.
class ComparePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePage)

public:
    /// @param runsFolder whose runs are shown; empty: where the Train page puts them
    explicit ComparePage(Settings &settings, QWidget *parent = nullptr, const QString &runsFolder = {});
    ~ComparePage() override;

    void refresh(); ///< reads the folder again; also whenever the page is shown

    RunTableModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    CompareCharts *charts() const { return m_charts; }

Q_SIGNALS:
    void trainRequested();
    void classifyRequested(const QStringList &files);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeEmptyState();
    void setUpTable();
    void chooseFolder();
    void setFolder(const QString &folder);
    void showRuns(const std::vector<LoadedRunPointer> &runs, const QStringList &problems);
    void onPicksChanged();
    void fitColumns();
    /// Selection and current row stay with their runs over a change of the model.
    void keepingPlace(const std::function<void()> &change);
    void togglePickOfSelection();

    Settings &m_settings;
    QString m_folder;
    bool m_pickedBefore = false; ///< the first look picks the newest two
    RunTableModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTableView *m_table;
    QLineEdit *m_search = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    CompareCharts *m_charts;
    ComparisonLoader m_loader; ///< last: stops before what it tells is gone
};

} // namespace genrescope::ui
