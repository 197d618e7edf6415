// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_charts.h"

#include "ui/charts/chart_frame.h"
#include "ui/charts/confusion_view.h"
#include "ui/charts/curve_view.h"
#include "ui/dialogs/figure_menu.h"
#include "ui/models/run_table_model.h"
#include "ui/theme/genre_colours.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <tuple>

namespace genrescope::ui {

namespace {

constexpr int pathRole = Qt::UserRole;

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
    m_tabs->addTab(tr("Curves"));
    m_tabs->addTab(tr("Genres"));
    m_tabs->addTab(tr("Confusions"));
    m_stack->addWidget(makeCurves());
    m_stack->addWidget(makeGenres());
    m_stack->addWidget(makeConfusions());
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 10);
    layout->setSpacing(6);
    layout->addWidget(m_tabs);
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
    m_average = new QCheckBox(tr("Average over &seeds"), page);
    m_average->setToolTip(
        tr("One curve for runs that differ in nothing but their seed: the mean, with a band of one "
           "standard deviation"));
    row->addWidget(m_quantity);
    row->addWidget(m_average);
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
    connect(m_average, &QCheckBox::toggled, this, &CompareCharts::refresh);
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
    auto *side = new QWidget(page);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    m_tracksTitle = new QLabel(side);
    m_tracksTitle->setWordWrap(true);
    m_tracks = new QListWidget(side);
    m_tracks->setAccessibleName(tr("Tracks behind the chosen cell"));
    m_tracks->setTextElideMode(Qt::ElideMiddle);
    m_tracks->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tracks->setToolTip(tr("Return opens a track on the Classify page"));
    sideColumn->addWidget(m_tracksTitle);
    sideColumn->addWidget(m_tracks, 1);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(8);
    charts->addWidget(framed(m_firstConfusion, page), 5);
    charts->addWidget(framed(m_secondConfusion, page), 5);
    charts->addWidget(framed(m_difference, page), 5);
    charts->addWidget(side, 3);
    column->addLayout(charts, 1);

    for (QComboBox *combo : {m_first, m_second, m_scale})
        connect(combo, &QComboBox::currentIndexChanged, this, &CompareCharts::refreshConfusions);
    for (const auto &[view, combo, other] : {std::tuple(m_firstConfusion, m_first, m_secondConfusion),
                                             std::tuple(m_secondConfusion, m_second, m_firstConfusion)}) {
        view->setChoosable(true);
        connect(view, &ConfusionView::cellChosen, this,
                [this, combo = combo, other = other](int actual, int predicted) {
                    other->clearChoice(); // the list below is of one cell
                    showTracks(combo, actual, predicted);
                });
    }
    connect(m_tracks, &QListWidget::itemActivated, this, [this] {
        QStringList files;
        for (const QListWidgetItem *item : m_tracks->selectedItems())
            files += item->data(pathRole).toString();
        Q_EMIT classifyRequested(files);
    });
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
        const int kept = combo->findData(before);
        combo->setCurrentIndex(kept >= 0 ? kept : std::min(combo == m_second ? 1 : 0, combo->count() - 1));
        combo->setEnabled(combo->count() > 1);
    }
    refresh();
}

void CompareCharts::offerFigures(Settings &settings)
{
    offerFigure(m_left, settings, [this] { return curveFigure(curves(false, Qt::white)); });
    offerFigure(m_right, settings, [this] { return curveFigure(curves(true, Qt::white)); });
    offerFigure(m_genres, settings, [this] {
        return genreBarsFigure(
            genreBars(m_runs, static_cast<GenreScore>(m_score->currentIndex()), Qt::white));
    });
    offerFigure(m_firstConfusion, settings,
                [this] { return confusionFigure(confusion(chosenRun(m_first))); });
    offerFigure(m_secondConfusion, settings,
                [this] { return confusionFigure(confusion(chosenRun(m_second))); });
    offerFigure(m_difference, settings, [this] { return confusionFigure(difference()); });
}

CurvePlot CompareCharts::curves(bool loss, const QColor &background) const
{
    const bool validation = m_quantity->currentIndex() == 0;
    const EpochValue value = loss ? (validation ? EpochValue::ValidationLoss : EpochValue::TrainLoss)
                                  : (validation ? EpochValue::ValidationAccuracy : EpochValue::TrainAccuracy);
    return epochCurves(m_runs, value, m_average->isChecked(), background);
}

void CompareCharts::refresh()
{
    const QColor background = palette().color(QPalette::Base);
    m_left->setPlot(curves(false, background));
    m_right->setPlot(curves(true, background));
    m_genres->setPlot(genreBars(m_runs, static_cast<GenreScore>(m_score->currentIndex()), background));
    refreshConfusions();
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
                                   scale() == ConfusionScale::Counts ? ConfusionScale::Rows : scale());
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
    m_tracksTitle->setText(tr("Choose a cell to see its tracks."));
}

void CompareCharts::showTracks(const QComboBox *whose, int actual, int predicted)
{
    const LoadedRun *run = chosenRun(whose);
    m_tracks->clear();
    const Evaluation *evaluation = run ? run->shownEvaluation() : nullptr;
    if (!evaluation) {
        m_tracksTitle->setText(tr("Only evaluated runs keep their tracks."));
        return;
    }
    const auto name = [evaluation](int genre) {
        return genreTitle(QString::fromStdString(evaluation->genres[static_cast<std::size_t>(genre)]));
    };
    // The surest first: those are the ones to listen to.
    std::vector<const EvaluatedItem *> items;
    for (const EvaluatedItem &item : run->shownItems()) {
        if (item.actual == actual && predictedGenre(item) == predicted)
            items.push_back(&item);
    }
    const auto certainty = [predicted](const EvaluatedItem *item) {
        return -item->probabilities[static_cast<std::size_t>(predicted)];
    };
    std::ranges::stable_sort(items, {}, certainty);
    for (const EvaluatedItem *item : items) {
        const QString path = QString::fromStdString(item->path);
        auto *row = new QListWidgetItem(
            tr("%1 %  %2").arg(qRound(-certainty(item) * 100)).arg(QFileInfo(path).fileName()), m_tracks);
        row->setData(pathRole, path);
        row->setToolTip(path);
    }
    const int count = static_cast<int>(items.size());
    m_tracksTitle->setText(
        actual == predicted
            ? tr("%n %1 track(s) recognised", nullptr, count).arg(name(actual))
            : tr("%n %1 track(s) taken for %2", nullptr, count).arg(name(actual), name(predicted)));
}

void CompareCharts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace genrescope::ui
