// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/latest_task.h"
#include "ui/charts/comparison_figures.h"
#include "ui/charts/figure_folder.h"
#include "ui/settings/settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace genrescope::ui {

class CellTracks;
class CompareEvaluation;
class CompareParameters;
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
    void setSaving(bool saving); ///< meanwhile there is no saving them again
    CompareEvaluation &evaluation() const { return *m_evaluation; }
    CompareParameters &parameters() const { return *m_parameters; }

    QTabBar *tabs() const { return m_tabs; }
    CurveView *leftCurves() const { return m_left; }
    CurveView *rightCurves() const { return m_right; }
    QCheckBox *averageSeeds() const { return m_average; }
    GenreBarsView *genreView() const { return m_genres; }
    ConfusionView *firstConfusion() const { return m_firstConfusion; }
    ConfusionView *secondConfusion() const { return m_secondConfusion; }
    ConfusionView *differenceConfusion() const { return m_difference; }
    CellTracks &cellTracks() const { return *m_tracks; }

    /// Every chart of the picked runs, for a white background; made where they are written.
    std::vector<FigureMaker> allFigures() const;

Q_SIGNALS:
    void saveAllRequested();
    /// Tracks chosen in the list behind a confusion cell.
    void classifyRequested(const QStringList &files);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeCurves();
    QWidget *makeGenres();
    QWidget *makeConfusions();
    void chooseApart();
    void offerFigures(Settings &settings);
    EpochValue curveValue(bool loss) const;
    GenreScore genreScore() const;
    CurvePlot curves(bool loss, const QColor &background) const;
    GenreBarsPlot genres(const QColor &background) const;
    ConfusionPlot confusion(const LoadedRun *run) const;
    QString labelOf(const LoadedRun &run) const;
    ConfusionPlot difference() const;
    ConfusionScale scale() const;
    void refresh();
    void refreshConfusions();
    const LoadedRun *chosenRun(const QComboBox *combo) const;

    std::vector<PickedRun> m_runs;
    quint64 m_request = 0; ///< counts what was to be drawn
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    CurveView *m_left = nullptr;
    CurveView *m_right = nullptr;
    QComboBox *m_quantity = nullptr; ///< validation or training
    QCheckBox *m_average = nullptr;
    QPushButton *m_saveAll = nullptr;
    bool m_saving = false;
    GenreBarsView *m_genres = nullptr;
    QComboBox *m_score = nullptr;
    QComboBox *m_first = nullptr;
    QComboBox *m_second = nullptr;
    QComboBox *m_scale = nullptr;
    ConfusionView *m_firstConfusion = nullptr;
    ConfusionView *m_secondConfusion = nullptr;
    ConfusionView *m_difference = nullptr;
    CompareEvaluation *m_evaluation = nullptr;
    CompareParameters *m_parameters = nullptr;
    CellTracks *m_tracks = nullptr;
    LatestTask m_task; ///< last: its thread posts to this object
};

} // namespace genrescope::ui
