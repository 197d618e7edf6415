// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/comparison_loader.h"
#include "ui/bridge/run_keeper.h"
#include "ui/charts/comparison_figures.h"
#include "ui/settings/settings.h"

#include <QHash>
#include <QUndoStack>
#include <QWidget>

#include <thread>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace genrescope::ui {

struct SavedFigures;
class CompareCharts;
class CompareGroups;
class CompareTable;
class GoingWork;
class Notice;
class PanelFrame;
class RunActions;
class RunTableModel;

/// What is shown and picked on the page, to go on with in another window.
struct CompareState
{
    QString folder;
    QStringList picked; ///< folders of runs, in the order of their slots
    QString search;
    int tab = 0;                ///< of the charts
    QHash<QString, int> widths; ///< of columns set by hand, by heading
};

/// Any number of runs side by side: pick them in the table; the charts below follow.
class ComparePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePage)

public:
    /// @param runsFolder whose runs are shown; empty: where the Train page puts them
    explicit ComparePage(Settings &settings, QWidget *parent = nullptr, const QString &runsFolder = {});
    ~ComparePage() override;

    CompareState state() const;
    void restore(const CompareState &state);

    /// Shows the folder in which these runs lie and picks them; of runs from several folders those beside the
    /// first, and message() tells how many lie elsewhere.
    void openRuns(const QStringList &runs);

    void refresh(); ///< reads the folder again; also whenever the page is shown

    const QList<QAction *> &editActions() const { return m_editActions; }

    /// Writes what is picked as a report, after asking where; for the window's menu.
    QAction *reportAction() const { return m_report; }
    /// The report of `runs` as .html or .pdf, off the window's thread; message() tells how that went.
    void writeReportTo(const QString &file, const std::vector<PickedRun> &runs);
    std::vector<PickedRun> picked() const;
    /// Every chart of what is picked into a new folder there, as figures were last saved; one folder at a time.
    void writeFiguresTo(const QString &parentFolder);
    void stopFigures(); ///< nothing is left of them

    RunTableModel *model() const { return m_model; }
    CompareTable *table() const { return m_table; }
    CompareGroups *groupTable() const { return m_groups; }
    QCheckBox *groupSeeds() const { return m_groupSeeds; }
    CompareCharts *charts() const { return m_charts; }

Q_SIGNALS:
    void trainRequested();
    void classifyRequested(const QStringList &files);
    void modelRequested(const QString &file); ///< to classify with
    void message(const QString &text); ///< for the status bar
    void reportWritten(const QString &file);
    void figuresWritten(const QString &folder);
    void figuresProgressed(int done, int total); ///< total 0: none are being written any more

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeEmptyState();
    void chooseFolder();
    void noteFigures(const SavedFigures &saved);
    void setFolder(const QString &folder);
    void showRuns(const std::vector<LoadedRunPointer> &runs, const QStringList &problems);
    void onPicksChanged();
    void showCount();
    void showGroups(bool grouped);
    QToolButton *makeCopyButton(QWidget *parent);
    void copyTable(const QString &format) const;
    void makeReportAction();
    void makeRunActions();
    void askForReport(const std::vector<PickedRun> &runs);
    void askForFigures();
    void showRunMenu(const QPoint &position);
    void showDataDifferences(const LoadedComparison &comparison);

    Settings &m_settings;
    QString m_folder;
    bool m_comparing = false;    ///< what is picked now
    bool m_pickedBefore = false; ///< the first look picks the newest two
    QStringList m_firstPicks;    ///< or these
    RunTableModel *m_model;
    CompareTable *m_table;
    CompareGroups *m_groups;
    QStackedWidget *m_tables; ///< the two
    QCheckBox *m_groupSeeds = nullptr;
    Notice *m_dataNotice;    ///< what the picked runs' data have to do with each other
    Notice *m_problemNotice; ///< runs that could not be read
    Notice *m_reportNotice;  ///< what was written last, to be opened
    QAction *m_report = nullptr;
    QString m_writtenReport; ///< or the folder of charts
    GoingWork *m_savingFigures;
    QUndoStack m_undo;
    QList<QAction *> m_editActions;
    RunActions *m_runActions = nullptr;
    RunKeeper m_keeper;
    QLineEdit *m_search = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_showAll = nullptr; ///< while the chart of settings limits the table
    QStackedWidget *m_stack;
    PanelFrame *m_frame = nullptr;
    CompareCharts *m_charts;
    ComparisonLoader m_loader; ///< these last: they stop before what they tell is gone
    std::jthread m_figureThread;
};

} // namespace genrescope::ui
