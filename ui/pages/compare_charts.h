// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/comparison_figures.h"
#include "ui/settings/settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QStackedWidget;
class QTabBar;

namespace genrescope::ui {

class ConfusionView;
class CurveView;
class GenreBarsView;

/// The charts of the picked runs: curves over epochs, bars by genre, confusions of two runs and their
/// difference with the tracks behind each cell.
class CompareCharts final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareCharts)

public:
    explicit CompareCharts(Settings &settings, QWidget *parent = nullptr);

    void setRuns(std::vector<PickedRun> runs);

    QTabBar *tabs() const { return m_tabs; }
    CurveView *leftCurves() const { return m_left; }
    CurveView *rightCurves() const { return m_right; }
    QCheckBox *averageSeeds() const { return m_average; }
    GenreBarsView *genreView() const { return m_genres; }
    ConfusionView *firstConfusion() const { return m_firstConfusion; }
    ConfusionView *secondConfusion() const { return m_secondConfusion; }
    ConfusionView *differenceConfusion() const { return m_difference; }
    QListWidget *trackList() const { return m_tracks; }

Q_SIGNALS:
    /// Tracks chosen in the list behind a confusion cell.
    void classifyRequested(const QStringList &files);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeCurves();
    QWidget *makeGenres();
    QWidget *makeConfusions();
    void offerFigures(Settings &settings);
    CurvePlot curves(bool loss, const QColor &background) const;
    ConfusionPlot confusion(const LoadedRun *run) const;
    QString labelOf(const LoadedRun &run) const;
    ConfusionPlot difference() const;
    ConfusionScale scale() const;
    void refresh();
    void refreshConfusions();
    void showTracks(const QComboBox *whose, int actual, int predicted);
    const LoadedRun *chosenRun(const QComboBox *combo) const;

    std::vector<PickedRun> m_runs;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    CurveView *m_left = nullptr;
    CurveView *m_right = nullptr;
    QComboBox *m_quantity = nullptr; ///< validation or training
    QCheckBox *m_average = nullptr;
    GenreBarsView *m_genres = nullptr;
    QComboBox *m_score = nullptr;
    QComboBox *m_first = nullptr;
    QComboBox *m_second = nullptr;
    QComboBox *m_scale = nullptr;
    ConfusionView *m_firstConfusion = nullptr;
    ConfusionView *m_secondConfusion = nullptr;
    ConfusionView *m_difference = nullptr;
    QLabel *m_tracksTitle = nullptr;
    QListWidget *m_tracks = nullptr;
};

} // namespace genrescope::ui
