// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/latest_task.h"
#include "ui/charts/evaluation_figures.h"
#include "ui/charts/figure_folder.h"
#include "ui/settings/settings.h"

#include <QWidget>

class QComboBox;

namespace genrescope::ui {

class CurveView;

/// What lies behind accuracy: whether confidence can be taken at its word, and how well each genre is told
/// from the rest at every threshold.
class CompareEvaluation final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareEvaluation)

public:
    explicit CompareEvaluation(Settings &settings, QWidget *parent = nullptr);

    void setRuns(std::vector<PickedRun> runs);

    CurveView *reliability() const { return m_reliability; }
    CurveView *ranking() const { return m_ranking; }
    QComboBox *run() const { return m_run; }
    QComboBox *kind() const { return m_kind; }
    std::vector<FigureMaker> figures() const; ///< for a white background

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    CurvePlot rankingPlot(const QColor &background) const;
    void refresh();

    std::vector<PickedRun> m_runs;
    quint64 m_request = 0; ///< counts what was to be drawn
    bool m_stale = true;   ///< the charts are of other runs: made once they are looked at
    QComboBox *m_run;
    QComboBox *m_kind;
    CurveView *m_reliability;
    CurveView *m_ranking;
    LatestTask m_task; ///< last: its thread posts to this object
};

} // namespace genrescope::ui
