// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compare_charts.h"

#include "ui/bridge/post_latest.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/confusion_view.h"
#include "ui/charts/curve_view.h"
#include "ui/dialogs/figure_menu.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/compare/cell_tracks.h"
#include "ui/pages/compare/compare_evaluation.h"
#include "ui/pages/compare/compare_parameters.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <utility>

namespace genrescope::ui {

namespace {

QComboBox *namedCombo(const QString &accessibleName, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(accessibleName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

} // namespace

CompareCharts::CompareCharts(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Charts"));
    m_average = new QCheckBox(tr("Average over &seeds"), this);
    m_average->setToolTip(
        tr("One curve and one bar for runs that differ in nothing but their seed: the mean, with a band or a "
           "line of one standard deviation"));
    m_saveAll = new QPushButton(icon(QStringLiteral("export")), tr("Save &all charts…"), this);
    m_saveAll->setObjectName(QStringLiteral("saveAllCharts"));
    m_saveAll->setToolTip(
        tr("Every chart of this comparison into a new folder, in the size and format last used"));
    m_tabs->addTab(tr("Curves"));
    m_tabs->addTab(tr("Genres"));
    m_tabs->addTab(tr("Confusions"));
    m_tabs->addTab(tr("Confidence"));
    m_tabs->addTab(tr("Settings and results"));
    m_stack->addWidget(makeCurves());
    m_stack->addWidget(makeGenres());
    m_stack->addWidget(makeConfusions());
    m_evaluation = new CompareEvaluation(settings, this);
    m_stack->addWidget(m_evaluation);
    m_parameters = new CompareParameters(settings, this);
    m_stack->addWidget(m_parameters);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        m_average->setVisible(tab <= 1); // curves and bars
    });
    connect(m_average, &QCheckBox::toggled, this, &CompareCharts::refresh);
    connect(m_saveAll, &QPushButton::clicked, this, &CompareCharts::saveAllRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 10);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_tabs);
    head->addStretch();
    head->addWidget(m_average);
    head->addWidget(m_saveAll);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    offerFigures(settings);
    refresh();
}

QWidget *CompareCharts::makeCurves()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    m_quantity = namedCombo(tr("What the curves show"), page);
    m_quantity->addItem(tr("Validation"));
    m_quantity->addItem(tr("Training"));
    row->addWidget(m_quantity);
    row->addStretch();
    column->addLayout(row);
    m_left = new CurveView(page);
    m_right = new CurveView(page);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(8);
    charts->addWidget(framed(m_left, page), 1);
    charts->addWidget(framed(m_right, page), 1);
    column->addLayout(charts, 1);
    connect(m_quantity, &QComboBox::currentIndexChanged, this, &CompareCharts::refresh);
    return page;
}

QWidget *CompareCharts::makeGenres()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_score = namedCombo(tr("Score by genre"), page);
    m_score->addItem(tr("Recall"));
    m_score->addItem(tr("Precision"));
    m_score->addItem(tr("F1"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_score);
    row->addStretch();
    column->addLayout(row);
    m_genres = new GenreBarsView(page);
    column->addWidget(framed(m_genres, page), 1);
    connect(m_score, &QComboBox::currentIndexChanged, this, &CompareCharts::refresh);
    return page;
}

QWidget *CompareCharts::makeConfusions()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_first = namedCombo(tr("First run"), page);
    m_first->setObjectName(QStringLiteral("firstRun"));
    m_second = namedCombo(tr("Second run"), page);
    m_second->setObjectName(QStringLiteral("secondRun"));
    m_scale = namedCombo(tr("Scale of the confusions"), page);
    m_scale->addItem(tr("Share of the actual genre"));
    m_scale->addItem(tr("Share of the predicted genre"));
    m_scale->addItem(tr("Counts"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_first);
    row->addWidget(new QLabel(tr("against"), page));
    row->addWidget(m_second);
    row->addStretch();
    row->addWidget(m_scale);
    column->addLayout(row);

    m_firstConfusion = new ConfusionView(page);
    m_secondConfusion = new ConfusionView(page);
    m_difference = new ConfusionView(page);
    m_tracks = new CellTracks(page);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(8);
    charts->addWidget(framed(m_firstConfusion, page), 5);
    charts->addWidget(framed(m_secondConfusion, page), 5);
    charts->addWidget(framed(m_difference, page), 5);
    charts->addWidget(m_tracks, 3);
    column->addLayout(charts, 1);

    for (QComboBox *combo : {m_first, m_second, m_scale})
        connect(combo, &QComboBox::currentIndexChanged, this, &CompareCharts::refreshConfusions);
    for (const auto &[view, combo, other] : {std::tuple(m_firstConfusion, m_first, m_secondConfusion),
                                             std::tuple(m_secondConfusion, m_second, m_firstConfusion)}) {
        view->setChoosable(true);
        connect(view, &ConfusionView::cellChosen, this,
                [this, combo = combo, other = other](int actual, int predicted) {
                    other->clearChoice(); // the list below is of one cell
                    m_tracks->show(chosenRun(combo), actual, predicted);
                });
    }
    connect(m_tracks, &CellTracks::classifyRequested, this, &CompareCharts::classifyRequested);
    return page;
}

void CompareCharts::setRuns(std::vector<PickedRun> runs)
{
    m_runs = std::move(runs);
    std::vector<LoadedRunPointer> loaded;
    for (const PickedRun &picked : m_runs)
        loaded.push_back(picked.run);
    const QStringList titles = RunTableModel::titlesOf(loaded);
    for (QComboBox *combo : {m_first, m_second}) {
        const QSignalBlocker blocker(combo);
        const QString before = combo->currentData().toString();
        combo->clear();
        for (std::size_t i = 0; i < m_runs.size(); ++i)
            combo->addItem(titles[static_cast<qsizetype>(i)], QString::fromStdString(m_runs[i].run->run.id));
        combo->setCurrentIndex(combo->findData(before));
        combo->setEnabled(combo->count() > 1);
    }
    chooseApart();
    m_evaluation->setRuns(m_runs);
    m_parameters->setPicked(m_runs);
    refresh();
}

/// What was chosen stays; where nothing is, or twice the same, a run that the other side does not show.
void CompareCharts::chooseApart()
{
    for (const auto &[combo, other] : {std::pair(m_first, m_second), std::pair(m_second, m_first)}) {
        const QSignalBlocker blocker(combo);
        if (combo->currentIndex() >= 0 && combo->currentIndex() != other->currentIndex())
            continue;
        if (combo == m_first && combo->currentIndex() >= 0)
            continue; // the second gives way
        const int apart = other->currentIndex() == 0 ? 1 : 0;
        combo->setCurrentIndex(std::min(apart, combo->count() - 1));
    }
}

void CompareCharts::offerFigures(Settings &settings)
{
    offerFigure(m_left, settings, [this] { return curveFigure(curves(false, Qt::white)); });
    offerFigure(m_right, settings, [this] { return curveFigure(curves(true, Qt::white)); });
    offerFigure(m_genres, settings, [this] { return genreBarsFigure(genres(Qt::white)); });
    offerFigure(m_firstConfusion, settings,
                [this] { return confusionFigure(confusion(chosenRun(m_first))); });
    offerFigure(m_secondConfusion, settings,
                [this] { return confusionFigure(confusion(chosenRun(m_second))); });
    offerFigure(m_difference, settings, [this] { return confusionFigure(difference()); });
}

EpochValue CompareCharts::curveValue(bool loss) const
{
    const bool validation = m_quantity->currentIndex() == 0;
    return loss ? (validation ? EpochValue::ValidationLoss : EpochValue::TrainLoss)
                : (validation ? EpochValue::ValidationAccuracy : EpochValue::TrainAccuracy);
}

GenreScore CompareCharts::genreScore() const
{
    return static_cast<GenreScore>(m_score->currentIndex());
}

CurvePlot CompareCharts::curves(bool loss, const QColor &background) const
{
    return epochCurves(m_runs, curveValue(loss), m_average->isChecked(), background);
}

GenreBarsPlot CompareCharts::genres(const QColor &background) const
{
    return genreBars(m_runs, genreScore(), background, m_average->isChecked());
}

std::vector<FigureMaker> CompareCharts::allFigures() const
{
    std::vector<FigureMaker> figures;
    for (const bool loss : {false, true})
        figures.emplace_back([runs = m_runs, value = curveValue(loss), average = m_average->isChecked()] {
            return curveFigure(epochCurves(runs, value, average, Qt::white));
        });
    figures.emplace_back([runs = m_runs, score = genreScore(), average = m_average->isChecked()] {
        return genreBarsFigure(genreBars(runs, score, Qt::white, average));
    });
    const auto drawn = [](const ConfusionPlot &plot, bool any) {
        return any ? std::optional(confusionFigure(plot)) : std::nullopt;
    };
    for (const PickedRun &picked : m_runs)
        figures.emplace_back([picked, scale = scale(), drawn] {
            const ConfusionPlot plot = runConfusion(*picked.run, scale, picked.label);
            return drawn(plot, !plot.counts.empty());
        });
    figures.emplace_back([plot = difference(), drawn] { return drawn(plot, plot.isDifference()); });
    for (FigureMaker &figure : m_evaluation->figures())
        figures.push_back(std::move(figure));
    figures.emplace_back([plot = m_parameters->figurePlot()] {
        return plot.axes.size() > 1 ? std::optional(parallelFigure(plot)) : std::nullopt;
    });
    return figures;
}

void CompareCharts::setSaving(bool saving)
{
    m_saving = saving;
    m_saveAll->setEnabled(!m_runs.empty() && !m_saving);
}

void CompareCharts::refresh()
{
    const QColor background = palette().color(QPalette::Base);
    setSaving(m_saving);
    refreshConfusions();
    const quint64 request = ++m_request;
    if (m_runs.size() <= fewRuns) {
        m_task.cancel();
        m_left->setPlot(curves(false, background));
        m_right->setPlot(curves(true, background));
        m_genres->setPlot(genres(background));
        return;
    }
    const auto show = [this, request](CurvePlot left, CurvePlot right, GenreBarsPlot bars) {
        postLatest(this, m_request, request,
                   [this, left = std::move(left), right = std::move(right), bars = std::move(bars)] {
                       m_left->setPlot(left);
                       m_right->setPlot(right);
                       m_genres->setPlot(bars);
                   });
    };
    const auto make = [runs = m_runs, accuracy = curveValue(false), loss = curveValue(true),
                       score = genreScore(), average = m_average->isChecked(), background,
                       show](const std::stop_token &stop) {
        CurvePlot left = epochCurves(runs, accuracy, average, background);
        CurvePlot right = stop.stop_requested() ? CurvePlot() : epochCurves(runs, loss, average, background);
        if (!stop.stop_requested())
            show(std::move(left), std::move(right), genreBars(runs, score, background, average));
    };
    m_task.run(make, [show](const QString &bug) {
        CurvePlot noCurves;
        GenreBarsPlot noBars;
        noCurves.emptyText = noBars.emptyText = bug;
        show(noCurves, noCurves, std::move(noBars));
    });
}

const LoadedRun *CompareCharts::chosenRun(const QComboBox *combo) const
{
    const int index = combo->currentIndex();
    return index >= 0 && index < static_cast<int>(m_runs.size())
               ? m_runs[static_cast<std::size_t>(index)].run.get()
               : nullptr;
}

QString CompareCharts::labelOf(const LoadedRun &run) const
{
    const auto picked =
        std::ranges::find_if(m_runs, [&](const PickedRun &it) { return it.run.get() == &run; });
    return picked == m_runs.end() ? run.name : picked->label;
}

ConfusionScale CompareCharts::scale() const
{
    constexpr std::array scales = {ConfusionScale::Rows, ConfusionScale::Columns, ConfusionScale::Counts};
    return scales[static_cast<std::size_t>(m_scale->currentIndex())];
}

ConfusionPlot CompareCharts::confusion(const LoadedRun *run) const
{
    if (run)
        return runConfusion(*run, scale(), labelOf(*run));
    ConfusionPlot plot;
    plot.emptyText = tr("Pick runs above.");
    return plot;
}

ConfusionPlot CompareCharts::difference() const
{
    const LoadedRun *first = chosenRun(m_first);
    const LoadedRun *second = chosenRun(m_second);
    // Counts of different sizes cannot be told apart by subtraction: a difference is always of shares.
    if (first && second && first != second)
        return confusionDifference(*first, *second,
                                   scale() == ConfusionScale::Counts ? ConfusionScale::Rows : scale(),
                                   labelOf(*first), labelOf(*second));
    ConfusionPlot plot;
    plot.emptyText = tr("Pick two runs to see where they differ.");
    return plot;
}

void CompareCharts::refreshConfusions()
{
    m_firstConfusion->setPlot(confusion(chosenRun(m_first)));
    m_secondConfusion->setPlot(confusion(chosenRun(m_second)));
    m_difference->setPlot(difference());
    for (ConfusionView *view : {m_firstConfusion, m_secondConfusion})
        view->clearChoice();
    m_tracks->clear();
}

void CompareCharts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace genrescope::ui
