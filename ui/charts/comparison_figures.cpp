// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/comparison_figures.h"

#include "core/evaluation/statistics.h"
#include "ui/charts/run_figures.h"
#include "ui/charts/series_style.h"
#include "ui/models/seed_group_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace genrescope::ui {

namespace {

/// What is not a QObject has its texts translated through this.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonFigures)
};

struct ValueMeaning
{
    double EpochDone::*member;
    const char *title;
    bool percent;
};

ValueMeaning meaningOf(EpochValue value)
{
    switch (value) {
    case EpochValue::ValidationAccuracy:
        return {&EpochDone::validationAccuracy, QT_TRANSLATE_NOOP("ComparisonFigures", "Validation accuracy"),
                true};
    case EpochValue::ValidationLoss:
        return {&EpochDone::validationLoss, QT_TRANSLATE_NOOP("ComparisonFigures", "Validation loss"), false};
    case EpochValue::TrainAccuracy:
        return {&EpochDone::trainAccuracy, QT_TRANSLATE_NOOP("ComparisonFigures", "Training accuracy"), true};
    case EpochValue::TrainLoss:
        return {&EpochDone::trainLoss, QT_TRANSLATE_NOOP("ComparisonFigures", "Training loss"), false};
    }
    return {&EpochDone::validationAccuracy, "", true};
}

/// The picks of each seed group, in the order of their first; as in the table, a seed that was run again
/// counts once.
std::vector<std::vector<PickedRun>> bySeeds(const std::vector<PickedRun> &runs)
{
    std::vector<const ComparedRun *> compared;
    for (const PickedRun &picked : runs)
        compared.push_back(&picked.run->run);
    std::vector<std::vector<PickedRun>> groups;
    for (const SeedGroup &group : groupBySeeds(compared)) {
        groups.emplace_back();
        for (const std::size_t run : group.runs)
            groups.back().push_back(runs[run]);
    }
    return groups;
}

/// A run that has no epoch yet says nothing and stands in nobody's way.
std::size_t trainedRuns(const std::vector<PickedRun> &group)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        group, [](const PickedRun &picked) { return !picked.run->history.epochs().empty(); }));
}

CurveSeries meanOver(const std::vector<PickedRun> &group, double EpochDone::*member)
{
    std::map<int, std::vector<double>> values;
    for (const PickedRun &picked : group) {
        for (const EpochDone &epoch : picked.run->history.epochs())
            values[epoch.epoch].push_back(epoch.*member);
    }
    // Where only some seeds have got, a mean would jump: the curve ends with the last epoch that all of them
    // have.
    CurveSeries series;
    for (const auto &[epoch, found] : values) {
        if (found.size() < trainedRuns(group))
            continue;
        const MeanAndDeviation over = meanAndDeviation(found);
        series.points.emplace_back(epoch, over.mean);
        series.deviation.push_back(over.deviation);
    }
    return series;
}

/// "cnn", or "cnn (n = 3)", or "cnn, Batch size 16 (n = 3)".
QStringList groupNames(const std::vector<std::vector<PickedRun>> &groups)
{
    std::vector<std::vector<const LoadedRun *>> members;
    for (const auto &group : groups) {
        members.emplace_back();
        for (const PickedRun &picked : group)
            members.back().push_back(picked.run.get());
    }
    QStringList names = seedGroupNames(members);
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (groups[i].size() > 1)
            names[static_cast<qsizetype>(i)] += QStringLiteral(" (n = %1)").arg(trainedRuns(groups[i]));
    return names;
}

/// One series for each seed group out of one for each run: the mean of the values that are there.
std::vector<GenreBarSeries> averagedBySeeds(const std::vector<PickedRun> &runs, const GenreBarsPlot &plot)
{
    std::vector<GenreBarSeries> averaged;
    const auto groups = bySeeds(runs);
    const QStringList names = groupNames(groups);
    for (const auto &group : groups) {
        GenreBarSeries mean{
            .name = names[static_cast<qsizetype>(averaged.size())], .colour = {}, .values = {}, .ranges = {}};
        GenreBarsPlot ofGroup;
        std::vector<std::vector<double>> found(static_cast<std::size_t>(plot.genres.size()));
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const bool inGroup = std::ranges::any_of(
                group, [&](const PickedRun &picked) { return picked.run == runs[i].run; });
            if (!inGroup)
                continue;
            ofGroup.series.push_back(plot.series[i]);
            if (!mean.colour.isValid())
                mean.colour = plot.series[i].colour;
            for (std::size_t genre = 0; genre < plot.series[i].values.size(); ++genre)
                if (!std::isnan(plot.series[i].values[genre]))
                    found[genre].push_back(plot.series[i].values[genre]);
        }
        for (int genre = 0; genre < plot.genres.size(); ++genre)
            mean.support.push_back(ofGroup.commonSupport(genre));
        for (const std::vector<double> &values : found) {
            const MeanAndDeviation over = meanAndDeviation(values); // NaN of none
            mean.values.push_back(over.mean);
            mean.ranges.emplace_back(over.mean - over.deviation, over.mean + over.deviation);
        }
        averaged.push_back(std::move(mean));
    }
    return averaged;
}

QString scoreSentence(GenreScore score)
{
    switch (score) {
    case GenreScore::Recall:
        return Words::tr("Recall of each genre: the share of its tracks that was recognised.");
    case GenreScore::Precision:
        return Words::tr("Precision of each genre: of the tracks taken for it the share that is of it.");
    case GenreScore::F1:
        return Words::tr("F1 of each genre: the harmonic mean of precision and recall.");
    }
    return {};
}

/// Where a genre's recall or precision may lie (Wilson, 95 %); NaN for F1, which is no share of anything.
std::pair<double, double> scoreRange(const ConfusionPlot &confusion, int genre, GenreScore score)
{
    const std::int64_t whole = score == GenreScore::Recall      ? confusion.rowSum(genre)
                               : score == GenreScore::Precision ? confusion.columnSum(genre)
                                                                : 0;
    if (whole == 0)
        return {std::nan(""), std::nan("")};
    const Interval interval = wilsonInterval(static_cast<double>(confusion.count(genre, genre)), whole);
    return {interval.low, interval.high};
}

std::vector<std::string> confusionGenres(const LoadedRun &run)
{
    const Evaluation *evaluation = run.shownEvaluation();
    return evaluation ? evaluation->genres : run.run.genres;
}

} // namespace

CurvePlot epochCurves(const std::vector<PickedRun> &runs, EpochValue value, bool averageSeeds,
                      const QColor &background)
{
    const ValueMeaning meaning = meaningOf(value);
    CurvePlot plot;
    plot.title = Words::tr(meaning.title);
    plot.xTitle = Words::tr("Epoch");
    plot.percent = meaning.percent;
    plot.emptyText = Words::tr("Pick runs above to see their curves.");
    plot.caption = Words::tr("%1 by epoch.").arg(plot.title);
    if (averageSeeds)
        plot.caption +=
            u' ' + Words::tr("Runs that differ only in their seed (n of them) are one curve: their mean, "
                             "in a band of one standard deviation.");
    const auto add = [&](CurveSeries series, const QString &name, int slot) {
        const SeriesStyle style = seriesStyle(static_cast<std::size_t>(slot), background);
        series.name = name;
        series.colour = style.colour;
        series.dash = style.dash;
        plot.series.push_back(std::move(series));
    };
    if (averageSeeds) {
        const auto groups = bySeeds(runs);
        const QStringList names = groupNames(groups);
        for (std::size_t i = 0; i < groups.size(); ++i)
            add(meanOver(groups[i], meaning.member), names[static_cast<qsizetype>(i)],
                groups[i].front().slot);
        return plot;
    }
    for (const PickedRun &picked : runs) {
        CurveSeries series;
        for (const EpochDone &epoch : picked.run->history.epochs())
            series.points.emplace_back(epoch.epoch, epoch.*meaning.member);
        add(std::move(series), picked.label, picked.slot);
    }
    return plot;
}

ConfusionPlot runConfusion(const LoadedRun &run, ConfusionScale scale, const QString &label)
{
    ConfusionPlot plot;
    if (const Evaluation *evaluation = run.shownEvaluation()) {
        for (const std::string &genre : evaluation->genres)
            plot.genres += QString::fromStdString(genre);
        plot.counts = evaluation->confusion;
    } else {
        plot = confusionPlot(run.history, run.history.bestEpoch());
    }
    plot.title = (run.run.evaluation ? Words::tr("%1, test") : Words::tr("%1, validation"))
                     .arg(label.isEmpty() ? run.name : label);
    plot.scale = scale;
    plot.caption = (scale == ConfusionScale::Rows
                        ? Words::tr("%1: share of the actual genre's tracks (rows) that were taken for each "
                                    "genre (columns).")
                    : scale == ConfusionScale::Columns
                        ? Words::tr("%1: of the tracks taken for a genre (columns), the share of each actual "
                                    "genre (rows).")
                        : Words::tr("%1: tracks of each actual genre (rows) by the genre they were taken for "
                                    "(columns)."))
                       .arg(plot.title);
    return plot;
}

ConfusionPlot confusionDifference(const LoadedRun &first, const LoadedRun &second, ConfusionScale scale,
                                  const QString &firstLabel, const QString &secondLabel)
{
    ConfusionPlot plot = runConfusion(first, scale);
    plot.title = Words::tr("Difference, in percentage points");
    if (confusionGenres(first) != confusionGenres(second)) {
        plot.counts.clear();
        plot.emptyText = Words::tr("These runs do not know the same genres.");
        return plot;
    }
    if (first.run.evaluation.has_value() != second.run.evaluation.has_value()) {
        plot.counts.clear();
        plot.emptyText = Words::tr("Only one of these runs has been tested.");
        return plot;
    }
    plot.minus = runConfusion(second, scale).counts;
    plot.caption = Words::tr("Shares of %1 minus those of %2, in percentage points.")
                       .arg(firstLabel.isEmpty() ? first.name : firstLabel,
                            secondLabel.isEmpty() ? second.name : secondLabel);
    if (!plot.isDifference()) {
        plot.counts.clear();
        plot.emptyText = Words::tr("One of these runs has no confusions yet.");
    }
    return plot;
}

std::vector<double> genreScores(const ConfusionPlot &confusion, GenreScore score)
{
    std::vector<double> scores;
    if (confusion.counts.empty())
        return scores;
    for (int genre = 0; genre < confusion.genres.size(); ++genre) {
        const auto right = static_cast<double>(confusion.count(genre, genre));
        const auto actual = static_cast<double>(confusion.rowSum(genre));
        const auto predicted = static_cast<double>(confusion.columnSum(genre));
        double value = std::nan("");
        if (actual > 0) {
            // A genre never predicted has precision 0, as scikit-learn has it.
            const double recall = right / actual;
            const double precision = predicted > 0 ? right / predicted : 0.0;
            const double f1 = 2 * right / (actual + predicted);
            value = score == GenreScore::Recall ? recall : score == GenreScore::Precision ? precision : f1;
        }
        scores.push_back(value);
    }
    return scores;
}

GenreBarsPlot genreBars(const std::vector<PickedRun> &runs, GenreScore score, const QColor &background,
                        bool averageSeeds)
{
    GenreBarsPlot plot;
    const auto tested = std::ranges::count_if(
        runs, [](const PickedRun &picked) { return picked.run->run.evaluation.has_value(); });
    const bool mixed = tested > 0 && tested < std::ssize(runs);
    plot.title = score == GenreScore::Recall      ? Words::tr("Recall by genre")
                 : score == GenreScore::Precision ? Words::tr("Precision by genre")
                                                  : Words::tr("F1 by genre");
    if (!runs.empty())
        plot.title = (mixed        ? Words::tr("%1, test split unless said otherwise")
                      : tested > 0 ? Words::tr("%1, test split")
                                   : Words::tr("%1, validation split of the best epoch"))
                         .arg(plot.title);
    plot.emptyText = Words::tr("Pick runs above to see how well they know each genre.");
    plot.caption =
        scoreSentence(score) + u' ' +
        Words::tr("Of the test split; of a run without one, of the validation split in its best epoch.");
    const QString described = plot.caption;
    if (score != GenreScore::F1)
        plot.caption += u' ' + Words::tr("Thin lines: 95 % intervals (Wilson).");
    for (const PickedRun &picked : runs) {
        const ConfusionPlot confusion = runConfusion(*picked.run, ConfusionScale::Counts);
        const std::vector<double> scores = genreScores(confusion, score);
        // Genres of several data sets are joined; a run has no bar at a genre it does not know.
        GenreBarSeries series{
            .name = mixed && !picked.run->run.evaluation ? Words::tr("%1, validation").arg(picked.label)
                                                         : picked.label,
            .colour = seriesStyle(static_cast<std::size_t>(picked.slot), background).colour,
            .values = std::vector<double>(static_cast<std::size_t>(plot.genres.size()), std::nan("")),
            .ranges = {static_cast<std::size_t>(plot.genres.size()), {std::nan(""), std::nan("")}}};
        for (std::size_t i = 0; i < scores.size(); ++i) {
            const QString &genre = confusion.genres[static_cast<qsizetype>(i)];
            auto place = plot.genres.indexOf(genre);
            if (place < 0) {
                place = plot.genres.size();
                plot.genres += genre;
                series.values.push_back(std::nan(""));
                series.ranges.emplace_back();
            }
            series.values[static_cast<std::size_t>(place)] = scores[i];
            series.support.resize(series.values.size(), -1);
            series.support[static_cast<std::size_t>(place)] = confusion.rowSum(static_cast<int>(i));
            series.ranges[static_cast<std::size_t>(place)] =
                scoreRange(confusion, static_cast<int>(i), score);
        }
        plot.series.push_back(std::move(series));
    }
    if (averageSeeds) {
        plot.series = averagedBySeeds(runs, plot);
        plot.caption = described + u' ' +
                       Words::tr("Means over runs that differ only in their seed (n of them), with a line of "
                                 "one standard deviation to each side.");
    }
    return plot;
}

} // namespace genrescope::ui
