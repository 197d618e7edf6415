// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/run_parameters.h"
#include "ui/settings/settings.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace genrescope::ui {

class ParallelView;
class ScatterView;

/// Settings and results of all runs of the folder as parallel coordinates, to find out what made runs good
/// and to pick them: what is brushed can be picked, and be all that the table shows.
class CompareParameters final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareParameters)

public:
    explicit CompareParameters(Settings &settings, QWidget *parent = nullptr);

    /// All runs there are. The chart is made off the window's thread, once it is looked at.
    void setRuns(std::vector<LoadedRunPointer> runs);
    void setPicked(std::vector<PickedRun> picked);

    ParallelView *view() const { return m_view; }
    ScatterView *scatter() const { return m_scatter; }
    QComboBox *chart() const { return m_chart; }
    QComboBox *across() const { return m_x; }
    QComboBox *upwards() const { return m_y; }
    QComboBox *colour() const { return m_colour; }
    QCheckBox *onlyThese() const { return m_only; }
    QPushButton *pickButton() const { return m_pick; }
    QMenu *axesMenu() const { return m_axesMenu; }
    ParallelPlot figurePlot() const; ///< as shown, for a white background

Q_SIGNALS:
    void pickRequested(const QStringList &folders);
    void pickToggled(const QString &folder); ///< a point was clicked
    /// What the table may show; nothing: all.
    void limitChanged(const std::optional<QSet<QString>> &folders);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeToolBar();
    void makePlot();
    void takePlot(ParallelPlot plot);
    void fillColours();
    void fillScatterAxes();
    QWidget *makeScatter();
    void fillAxesMenu();
    ParallelPlot coloured(const QColor &background) const; ///< all axes
    ParallelPlot arranged(ParallelPlot plot) const;
    void refresh();
    void noteBrushes();
    QStringList brushed() const;

    Settings &m_settings;
    std::vector<LoadedRunPointer> m_runs;
    std::vector<PickedRun> m_picked;
    ParallelPlot m_plot; ///< of all axes, without colours
    bool m_stale = true; ///< m_plot is of other runs
    quint64 m_request = 0;
    ParallelView *m_view;
    ScatterView *m_scatter;
    QStackedWidget *m_charts;
    QComboBox *m_chart = nullptr; ///< lines or points
    QComboBox *m_x = nullptr;
    QComboBox *m_y = nullptr;
    QComboBox *m_colour = nullptr;
    QMenu *m_axesMenu = nullptr;
    QLabel *m_count = nullptr;
    QCheckBox *m_only = nullptr;
    QPushButton *m_pick = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace genrescope::ui
