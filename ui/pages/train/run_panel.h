// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/training/run_annotations.h"
#include "ui/charts/curve_plot.h"
#include "ui/models/run_history.h"
#include "ui/settings/settings.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QSlider;
class QToolButton;

namespace genrescope::ui {

class ConfusionView;
class CurveView;
class ElidedLabel;
class EpochSlider;
class ResourceStrip;
class GenreBarsView;

/// One run, live or replayed: what it is doing, how far it is, its curves, and its confusion and the accuracy
/// of each genre after any of its epochs.
class RunPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunPanel)

public:
    explicit RunPanel(Settings &settings, QWidget *parent = nullptr);

    /// A new run: everything empty. The tool tip tells where it lies.
    void begin(const QString &title, const QString &toolTip = {});
    /// A run read back.
    void show(const QString &title, const QString &toolTip, RunHistory history);
    void setTitle(const QString &title, const QString &toolTip);
    void showRemarks(const RunAnnotations &annotations); ///< tags and note, below the state
    void addToHead(QWidget *widget);                     ///< at the right of the title
    void showLoading(const Progress &progress);
    void append(const std::vector<RunEvent> &events);
    void showFailure(const QString &sentence);
    void showPause(const QString &text); ///< in place of the state, while the run waits; empty: it goes on
    /// The schedule as planned, in the learning-rate chart, while no run goes on; over that of a run that is
    /// shown only when somebody has just changed it.
    void showPlan(CurvePlot plan, bool changed);

    /// What this program takes of the machine, from now on or no longer.
    void showResources(bool shown);

    const RunHistory &history() const { return m_history; }
    CurveView *accuracyView() const { return m_accuracy; }
    CurveView *lossView() const { return m_loss; }
    CurveView *rateView() const { return m_rate; }
    ConfusionView *confusionView() const { return m_confusion; }
    GenreBarsView *genresView() const { return m_genres; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshBatches();
    QWidget *makeGenreCharts();
    QWidget *makeRateChart();
    double smoothing() const;
    void refreshEpochs();
    void refreshShownEpoch();
    void refreshFigures();
    QString stateText() const;

    RunHistory m_history;
    std::optional<CurvePlot> m_plan;
    bool m_planChanged = false;
    QHBoxLayout *m_head;
    QString m_failure;
    QString m_pause;
    QLabel *m_title;
    QLabel *m_state;
    ElidedLabel *m_remarks;
    QLabel *m_epoch;
    QLabel *m_best;
    QLabel *m_pace;
    QLabel *m_epochLeft;
    QLabel *m_left;
    QLabel *m_message;
    QProgressBar *m_progress;
    CurveView *m_loss;
    CurveView *m_accuracy;
    CurveView *m_rate;
    ConfusionView *m_confusion;
    GenreBarsView *m_genres;
    EpochSlider *m_epochs;
    Settings &m_settings;
    QSlider *m_smoothing = nullptr;
    QLabel *m_smoothingText = nullptr;
    ResourceStrip *m_resources;
    QToolButton *m_asBars = nullptr;
};

} // namespace genrescope::ui
