// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compare_parameters.h"

#include "ui/bridge/background.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/parallel_view.h"
#include "ui/charts/scatter_figure.h"
#include "ui/dialogs/figure_menu.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace genrescope::ui {

namespace {

/// As they were moved; one that was not there then stays behind the one it follows by nature.
std::vector<ParallelAxis> inOrder(std::vector<ParallelAxis> axes, const QStringList &keys)
{
    std::vector<ParallelAxis> ordered;
    for (const QString &key : keys)
        if (const auto axis = std::ranges::find(axes, key, &ParallelAxis::key); axis != axes.end())
            ordered.push_back(*axis);
    QString before;
    for (ParallelAxis &axis : axes) {
        const QString key = axis.key;
        if (!keys.contains(key)) {
            const auto place = std::ranges::find(ordered, before, &ParallelAxis::key);
            ordered.insert(place == ordered.end() ? ordered.begin() : std::next(place), std::move(axis));
        }
        before = key;
    }
    return ordered;
}

} // namespace

CompareParameters::CompareParameters(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_view(new ParallelView(this))
    , m_scatter(new ScatterView(this))
    , m_charts(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeToolBar());
    m_charts->addWidget(framed(m_view, this));
    m_charts->addWidget(framed(m_scatter, this));
    column->addWidget(m_charts, 1);
    connect(m_view, &ParallelView::brushesChanged, this, &CompareParameters::noteBrushes);
    connect(m_view, &ParallelView::axesMoved, this,
            [this] { m_settings.set(keys::compareAxisOrder, m_view->axisKeys()); });
    connect(m_view, &ParallelView::activated, m_pick, &QPushButton::click);
    offerFigure(m_view, settings, [this] { return parallelFigure(figurePlot()); });
    connect(m_scatter, &ScatterView::pointChosen, this, &CompareParameters::pickToggled);
    offerFigure(m_scatter, settings, [this] {
        return scatterFigure(
            scatterOf(coloured(Qt::white), m_x->currentData().toString(), m_y->currentData().toString()));
    });
    refresh();
}

QWidget *CompareParameters::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_colour = new QComboBox(bar);
    m_colour->setAccessibleName(tr("What the lines' colours stand for"));
    m_colour->setToolTip(m_colour->accessibleName());
    m_colour->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_colour->addItem(tr("Colours of the picked runs"));
    connect(m_colour, &QComboBox::currentIndexChanged, this, &CompareParameters::refresh);
    auto *axes = new QToolButton(bar);
    axes->setText(tr("Axes"));
    axes->setToolTip(tr("Choose what has an axis; drag a title to move its axis"));
    axes->setPopupMode(QToolButton::InstantPopup);
    axes->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_axesMenu = new QMenu(axes);
    axes->setMenu(m_axesMenu);
    m_count = new QLabel(bar);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_only = new QCheckBox(tr("Only these in the &table"), bar);
    m_only->setToolTip(tr("The table shows the runs that are chosen in the chart, and no others"));
    m_clear = new QPushButton(icon(QStringLiteral("close")), tr("Choose all"), bar);
    m_clear->setToolTip(tr("No part of any axis is chosen any more (Escape)"));
    m_pick = new QPushButton(icon(QStringLiteral("check")), tr("P&ick these"), bar);
    m_pick->setToolTip(tr("Pick the runs that are chosen in the chart (Return)"));
    connect(m_only, &QCheckBox::toggled, this, &CompareParameters::noteBrushes);
    connect(m_clear, &QPushButton::clicked, m_view, &ParallelView::clearBrushes);
    connect(m_pick, &QPushButton::clicked, this, [this] { Q_EMIT pickRequested(brushed()); });
    m_chart = new QComboBox(bar);
    m_chart->setAccessibleName(tr("Kind of chart"));
    m_chart->addItem(tr("Lines over all axes"));
    m_chart->addItem(tr("Points of two"));
    m_x = new QComboBox(bar);
    m_x->setAccessibleName(tr("Across"));
    m_y = new QComboBox(bar);
    m_y->setAccessibleName(tr("Upwards"));
    for (QComboBox *combo : {m_y, m_x}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setToolTip(combo->accessibleName());
        combo->hide();
        connect(combo, &QComboBox::currentIndexChanged, this, &CompareParameters::refresh);
    }
    connect(m_chart, &QComboBox::currentIndexChanged, this, [this, axes](int kind) {
        m_charts->setCurrentIndex(kind);
        axes->setVisible(kind == 0);
        m_count->setVisible(kind == 0); // about dragging along axes
        m_x->setVisible(kind == 1);
        m_y->setVisible(kind == 1);
    });
    row->addWidget(m_chart);
    row->addWidget(m_y);
    row->addWidget(m_x);
    row->addWidget(m_colour);
    row->addWidget(axes);
    row->addStretch();
    row->addWidget(m_count);
    row->addWidget(m_clear);
    row->addWidget(m_only);
    row->addWidget(m_pick);
    return bar;
}

void CompareParameters::setRuns(std::vector<LoadedRunPointer> runs)
{
    if (runs == m_runs)
        return;
    m_runs = std::move(runs);
    m_stale = true;
    if (isVisible())
        makePlot();
}

void CompareParameters::setPicked(std::vector<PickedRun> picked)
{
    m_picked = std::move(picked);
    refresh();
}

void CompareParameters::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        makePlot();
}

void CompareParameters::makePlot()
{
    m_stale = false;
    const quint64 request = ++m_request;
    setProperty("busy", true);
    inBackground(
        this, [runs = m_runs] { return runParameters(runs); },
        [this, request](const ParallelPlot &plot, const QString &bug) {
            if (request != m_request)
                return; // of runs that were read before
            setProperty("busy", false);
            takePlot(plot);
            if (!bug.isEmpty())
                m_count->setText(bug);
        });
}

void CompareParameters::takePlot(ParallelPlot plot)
{
    plot.brushes = m_view->plot().brushes;
    // Names have numbers of their own in each set of runs.
    std::erase_if(plot.brushes, [&](const auto &brush) {
        const auto same = [&](const ParallelPlot &of) {
            return std::ranges::find(of.axes, brush.first, &ParallelAxis::key);
        };
        const auto now = same(plot), before = same(m_plot);
        return now == plot.axes.end() || before == m_plot.axes.end() || now->categories != before->categories;
    });
    m_plot = std::move(plot);
    fillColours();
    fillScatterAxes();
    fillAxesMenu();
    refresh();
    noteBrushes();
}

void CompareParameters::fillColours()
{
    const QSignalBlocker quiet(m_colour);
    const QString before = m_colour->currentData().toString();
    while (m_colour->count() > 1)
        m_colour->removeItem(1);
    for (const ParallelAxis *axis : resultAxes(m_plot))
        m_colour->addItem(axis->title, axis->key);
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(before)));
}

/// The first setting across and the last result upwards, until somebody asks for others.
void CompareParameters::fillScatterAxes()
{
    for (QComboBox *combo : {m_x, m_y}) {
        const QSignalBlocker quiet(combo);
        const QString before = combo->currentData().toString();
        combo->clear();
        for (const ParallelAxis &axis : m_plot.axes)
            combo->addItem(axis.title, axis.key);
        const int kept = combo->findData(before);
        combo->setCurrentIndex(kept >= 0 ? kept : combo == m_x ? 0 : combo->count() - 1);
    }
}

void CompareParameters::fillAxesMenu()
{
    m_axesMenu->clear();
    const QStringList hidden = m_settings.get(keys::compareHiddenAxes);
    for (const ParallelAxis &axis : m_plot.axes) {
        QAction *action = m_axesMenu->addAction(axis.title);
        action->setCheckable(true);
        action->setChecked(!hidden.contains(axis.key));
        connect(action, &QAction::toggled, this, [this, key = axis.key](bool wanted) {
            QStringList without = m_settings.get(keys::compareHiddenAxes);
            without.removeAll(key);
            if (!wanted)
                without += key;
            m_settings.set(keys::compareHiddenAxes, without);
            refresh();
            noteBrushes();
        });
    }
}

ParallelPlot CompareParameters::coloured(const QColor &background) const
{
    ParallelPlot plot = m_plot;
    plot.brushes = m_view->plot().brushes;
    const QString colour = m_colour->currentData().toString();
    if (colour.isEmpty())
        colourByRun(plot, m_picked, background);
    else
        colourByValue(plot, colour, m_picked, background);
    return plot;
}

/// The plot with its axes in their order, without those that are not wanted.
ParallelPlot CompareParameters::arranged(ParallelPlot plot) const
{
    const QStringList hidden = m_settings.get(keys::compareHiddenAxes);
    const QStringList order = m_settings.get(keys::compareAxisOrder);
    std::erase_if(plot.axes, [&](const ParallelAxis &axis) { return hidden.contains(axis.key); });
    std::erase_if(plot.brushes, [&](const auto &brush) { return hidden.contains(brush.first); });
    plot.axes = inOrder(std::move(plot.axes), order);
    return plot;
}

ParallelPlot CompareParameters::figurePlot() const
{
    return arranged(coloured(Qt::white));
}

void CompareParameters::refresh()
{
    ParallelPlot plot = coloured(palette().color(QPalette::Base));
    m_scatter->setPlot(scatterOf(plot, m_x->currentData().toString(), m_y->currentData().toString()));
    m_view->setPlot(arranged(std::move(plot)));
}

QStringList CompareParameters::brushed() const
{
    QStringList folders;
    const ParallelPlot &plot = m_view->plot();
    for (const ParallelLine &line : plot.lines)
        if (plot.isBrushed(line))
            folders += line.id;
    return folders;
}

void CompareParameters::noteBrushes()
{
    m_scatter->setPlot(scatterOf(coloured(palette().color(QPalette::Base)), m_x->currentData().toString(),
                                 m_y->currentData().toString()));
    const QStringList folders = brushed();
    const bool some = !m_view->plot().brushes.empty();
    m_clear->setEnabled(some);
    m_pick->setEnabled(some && !folders.isEmpty());
    m_only->setEnabled(some);
    const auto runs = static_cast<int>(m_view->plot().lines.size());
    m_count->setText(
        some ? tr("%1 of %Ln run(s) chosen", nullptr, runs).arg(QLocale().toString(folders.size()))
             : tr("Drag along an axis to choose runs"));
    Q_EMIT limitChanged(some && m_only->isChecked()
                            ? std::optional(QSet<QString>(folders.begin(), folders.end()))
                            : std::nullopt);
}

void CompareParameters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace genrescope::ui
