// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compare_evaluation.h"

#include "ui/bridge/post_latest.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/curve_view.h"
#include "ui/dialogs/figure_menu.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace genrescope::ui {

CompareEvaluation::CompareEvaluation(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_run(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_reliability(new CurveView(this))
    , m_ranking(new CurveView(this))
{
    m_run->setAccessibleName(tr("Run whose genres are shown"));
    m_kind->setAccessibleName(tr("Curves by genre"));
    m_kind->addItem(tr("ROC"));
    m_kind->addItem(tr("Precision and recall"));
    for (QComboBox *combo : {m_run, m_kind}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(combo, &QComboBox::currentIndexChanged, this, &CompareEvaluation::refresh);
    }
    auto *choices = new QHBoxLayout;
    choices->addStretch();
    choices->addWidget(m_run);
    choices->addWidget(m_kind);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(8);
    charts->addWidget(framed(m_reliability, this), 1);
    charts->addWidget(framed(m_ranking, this), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(choices);
    column->addLayout(charts, 1);
    offerFigure(m_reliability, settings,
                [this] { return curveFigure(reliabilityCurves(m_runs, Qt::white)); });
    offerFigure(m_ranking, settings, [this] { return curveFigure(rankingPlot(Qt::white)); });
}

void CompareEvaluation::setRuns(std::vector<PickedRun> runs)
{
    m_runs = std::move(runs);
    const QString before = m_run->currentText();
    {
        const QSignalBlocker quiet(m_run);
        m_run->clear();
        for (const PickedRun &picked : m_runs)
            m_run->addItem(picked.label);
        m_run->setCurrentIndex(std::max(m_run->findText(before), m_runs.empty() ? -1 : 0));
        m_run->setEnabled(m_runs.size() > 1);
    }
    m_stale = true;
    if (isVisible())
        refresh();
}

CurvePlot CompareEvaluation::rankingPlot(const QColor &background) const
{
    const auto kind = m_kind->currentIndex() == 0 ? RankingCurve::Roc : RankingCurve::PrecisionRecall;
    const int index = m_run->currentIndex();
    if (index >= 0 && index < std::ssize(m_runs)) {
        const PickedRun &picked = m_runs[static_cast<std::size_t>(index)];
        return rankingCurves(*picked.run, kind, background, picked.label);
    }
    CurvePlot plot;
    plot.emptyText = tr("Pick runs above.");
    return plot;
}

std::vector<FigureMaker> CompareEvaluation::figures() const
{
    const auto drawn = [](CurvePlot plot) {
        return plot.series.empty() ? std::nullopt : std::optional(curveFigure(std::move(plot)));
    };
    std::vector<FigureMaker> figures;
    figures.emplace_back([runs = m_runs, drawn] { return drawn(reliabilityCurves(runs, Qt::white)); });
    for (const PickedRun &picked : m_runs)
        for (const RankingCurve kind : {RankingCurve::Roc, RankingCurve::PrecisionRecall})
            figures.emplace_back([picked, kind, drawn] {
                return drawn(rankingCurves(*picked.run, kind, Qt::white, picked.label));
            });
    return figures;
}

void CompareEvaluation::refresh()
{
    m_stale = false;
    const QColor background = palette().color(QPalette::Base);
    m_ranking->setPlot(rankingPlot(background));
    const quint64 request = ++m_request;
    if (m_runs.size() <= fewRuns) {
        m_task.cancel();
        m_reliability->setPlot(reliabilityCurves(m_runs, background));
        return;
    }
    const auto show = [this, request](CurvePlot plot) {
        postLatest(this, m_request, request,
                   [this, plot = std::move(plot)] { m_reliability->setPlot(plot); });
    };
    m_task.run([runs = m_runs, background,
                show](const std::stop_token &) { show(reliabilityCurves(runs, background)); },
               [show](const QString &bug) {
                   CurvePlot none;
                   none.emptyText = bug;
                   show(std::move(none));
               });
}

void CompareEvaluation::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void CompareEvaluation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_stale)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace genrescope::ui
