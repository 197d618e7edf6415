// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/run_report.h"

#include "ui/charts/run_figures.h"
#include "ui/reports/run_report_tables.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace genrescope::ui {

namespace {

/// What is not a QObject has its texts translated through this.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int mostConfusions = 6;

ReportSection curvesSection(const std::vector<PickedRun> &runs)
{
    ReportSection section{.title = Words::tr("Curves")};
    const auto add = [&section](CurvePlot plot) {
        section.figures.push_back({.caption = plot.caption, .width_cm = 16, .height_cm = 7.5});
        section.figures.back().figure = curveFigure(std::move(plot));
    };
    if (runs.size() == 1) {
        const RunHistory &history = runs.front().run->history;
        const RunColours colours = RunColours::forBackground(Qt::white);
        add(accuracyPlot(history, colours));
        add(lossPlot(history, colours));
        return section;
    }
    add(epochCurves(runs, EpochValue::ValidationAccuracy, false, Qt::white));
    add(epochCurves(runs, EpochValue::ValidationLoss, false, Qt::white));
    return section;
}

ReportSection genresSection(const std::vector<PickedRun> &runs)
{
    ReportSection section{.title = Words::tr("By genre")};
    GenreBarsPlot plot = genreBars(runs, GenreScore::Recall, Qt::white);
    section.figures.push_back({.caption = plot.caption, .width_cm = 16, .height_cm = 8.5});
    section.figures.back().figure = genreBarsFigure(std::move(plot));
    return section;
}

ReportSection confusionsSection(const std::vector<PickedRun> &runs)
{
    ReportSection section{.title = Words::tr("Confusions")};
    const auto add = [&section](ConfusionPlot plot) {
        section.figures.push_back({.caption = plot.caption, .width_cm = 12, .height_cm = 10});
        section.figures.back().figure = confusionFigure(std::move(plot));
    };
    for (std::size_t i = 0; i < std::min<std::size_t>(runs.size(), mostConfusions); ++i)
        add(runConfusion(*runs[i].run, ConfusionScale::Rows, runs[i].label));
    if (runs.size() == 2)
        add(confusionDifference(*runs[0].run, *runs[1].run, ConfusionScale::Rows, runs[0].label,
                                runs[1].label));
    if (runs.size() > mostConfusions)
        section.paragraphs += Words::tr("Of the first %n run(s).", nullptr, mostConfusions);
    return section;
}

} // namespace

Report makeRunReport(const std::vector<PickedRun> &runs)
{
    std::vector<ComparedRun> copies;
    for (const PickedRun &run : runs)
        copies.push_back(run.run->run);
    const Comparison comparison = compareRuns(std::move(copies));
    Report report{.title = runs.size() == 1
                               ? Words::tr("Run %1").arg(runs.front().label)
                               : Words::tr("Comparison of %n run(s)", nullptr, static_cast<int>(runs.size())),
                  .subtitle = Words::tr("Written by Genrescope %1 on %2")
                                  .arg(QCoreApplication::applicationVersion(),
                                       QLocale().toString(QDateTime::currentDateTime(), QLocale::LongFormat)),
                  .language = QLocale().bcp47Name()};
    report.sections.push_back(resultsSection(runs, comparison));
    if (auto seeds = seedsSection(runs, comparison))
        report.sections.push_back(std::move(*seeds));
    for (ReportSection section :
         {settingsSection(runs, comparison), dataSection(runs, comparison), curvesSection(runs),
          genresSection(runs), confusionsSection(runs), environmentSection(runs)})
        report.sections.push_back(std::move(section));
    return report;
}

QString reportFileStem(const std::vector<PickedRun> &runs)
{
    QString stem =
        runs.size() == 1 ? runs.front().label : QStringLiteral("comparison-%1-runs").arg(runs.size());
    for (QChar &c : stem)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u'.')
            c = u'-';
    return stem + u'-' + QDate::currentDate().toString(Qt::ISODate);
}

} // namespace genrescope::ui
