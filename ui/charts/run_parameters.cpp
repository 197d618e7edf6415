// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_parameters.h"

#include "core/features/colour_map.h"
#include "core/training/option_table.h"
#include "ui/charts/series_style.h"
#include "ui/models/run_table_model.h"
#include "ui/settings/core_texts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <set>

namespace genrescope::ui {

namespace {

/// What is not a QObject has its texts translated through this.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RunParameters)
};

constexpr std::size_t fewNumbers = 8; ///< of a setting: more read as a scale
constexpr double manyfold = 10;       ///< a span that is shown on a logarithmic axis
constexpr std::size_t mostSeedNames = 20;
constexpr double mostRoom = 0.05; ///< of an axis' length beyond the farthest values
const QString resultPrefix = QStringLiteral("result.");

struct Result
{
    const char *key;
    const char *title;
    double (*of)(const LoadedRun &);
    bool percent;
};

constexpr std::array results{
    Result{"epochs", QT_TRANSLATE_NOOP("RunParameters", "Epochs trained"),
           [](const LoadedRun &run) { return run.run.epochs > 0 ? double(run.run.epochs) : std::nan(""); },
           false},
    Result{"seconds", QT_TRANSLATE_NOOP("RunParameters", "Seconds"),
           [](const LoadedRun &run) { return run.run.seconds > 0 ? run.run.seconds : std::nan(""); }, false},
    Result{"best_validation", QT_TRANSLATE_NOOP("RunParameters", "Best validation accuracy"),
           [](const LoadedRun &run) { return run.run.bestValidationAccuracy; }, true},
    Result{"test", QT_TRANSLATE_NOOP("RunParameters", "Test accuracy"),
           [](const LoadedRun &run) { return testAccuracyOf(run.run); }, true},
    Result{"macro_f1", QT_TRANSLATE_NOOP("RunParameters", "Macro-F1"),
           [](const LoadedRun &run) { return macroF1Of(run.run); }, true},
};

/// Neither a run's name nor the machine it ran on changes what is learned.
bool isDescriptive(const std::string &key)
{
    return key == "training.name" || key == "training.threads" || key == "training.device";
}

std::optional<double> asNumber(const std::string &text)
{
    char *end = nullptr;
    const double value = std::strtod(text.c_str(), &end);
    return !text.empty() && *end == '\0' && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// From the least to the greatest, with a little room; false where all are the same or none is known.
bool setRange(ParallelAxis &axis, const std::set<double> &values)
{
    if (values.size() < 2)
        return false;
    const double low = *values.begin(), high = *values.rbegin();
    axis.logarithmic = !axis.percent && low > 0 && high / low >= manyfold;
    if (axis.logarithmic) {
        const double room = std::pow(high / low, mostRoom);
        axis.low = low / room;
        axis.high = high * room;
    } else {
        axis.low = low - (high - low) * mostRoom;
        axis.high = high + (high - low) * mostRoom;
    }
    return true;
}

void addNames(ParallelAxis &axis, std::vector<std::string> names, const std::vector<std::string> &texts,
              std::vector<ParallelLine> &lines)
{
    std::ranges::sort(names, [](const std::string &a, const std::string &b) {
        const auto first = asNumber(a), second = asNumber(b);
        return first && second ? *first < *second : a < b;
    });
    for (const std::string &name : names)
        axis.categories += name.empty() ? QStringLiteral("–") : QString::fromStdString(name);
    axis.low = -0.5;
    axis.high = static_cast<double>(names.size()) - 0.5;
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].values.push_back(static_cast<double>(std::ranges::find(names, texts[i]) - names.begin()));
}

void addSetting(ParallelPlot &plot, const OptionEntry &option, const std::vector<LoadedRunPointer> &runs)
{
    std::vector<std::string> texts;
    std::set<std::string> names;
    for (const LoadedRunPointer &run : runs) {
        texts.push_back(option.get(run->run.options));
        names.insert(texts.back());
    }
    if (names.size() < 2)
        return;
    ParallelAxis axis{.key = QString::fromStdString(option.key),
                      .title = optionTitle(option),
                      .column = plot.lines.front().values.size()};
    std::set<double> numbers;
    bool allNumbers = option.type == OptionType::Integer || option.type == OptionType::Real;
    for (const std::string &name : names) {
        const auto number = asNumber(name);
        allNumbers = allNumbers && number;
        numbers.insert(number.value_or(0));
    }
    // Zero has no place on a logarithmic axis, and all others would lie in a heap beside it on a linear one.
    const bool zeroAside = numbers.contains(0) && numbers.size() > 2 && *numbers.begin() == 0.0 &&
                           *numbers.rbegin() / *std::next(numbers.begin()) >= manyfold;
    // Seeds are names: none is more than another, and there is none between two of them.
    const bool seeds = option.key == "training.seed" && names.size() <= mostSeedNames;
    if (allNumbers && !zeroAside && !seeds && setRange(axis, numbers)) {
        if (numbers.size() <= fewNumbers)
            axis.few = {numbers.begin(), numbers.end()};
        for (std::size_t i = 0; i < plot.lines.size(); ++i)
            plot.lines[i].values.push_back(*asNumber(texts[i]));
    } else {
        addNames(axis, {names.begin(), names.end()}, texts, plot.lines);
    }
    plot.axes.push_back(std::move(axis));
}

void addResult(ParallelPlot &plot, const Result &result, const std::vector<LoadedRunPointer> &runs)
{
    ParallelAxis axis{.key = resultPrefix + QLatin1StringView(result.key),
                      .title = Words::tr(result.title),
                      .column = plot.lines.front().values.size(),
                      .percent = result.percent};
    std::set<double> values;
    std::vector<double> found;
    for (const LoadedRunPointer &run : runs) {
        found.push_back(result.of(*run));
        if (std::isfinite(found.back()))
            values.insert(found.back());
    }
    if (!setRange(axis, values))
        return;
    const bool whole = std::ranges::all_of(values, [](double value) { return value == std::round(value); });
    if (whole && !axis.percent && values.size() <= fewNumbers)
        axis.few = {values.begin(), values.end()};
    for (std::size_t i = 0; i < plot.lines.size(); ++i)
        plot.lines[i].values.push_back(found[i]);
    plot.axes.push_back(std::move(axis));
}

/// Without the ends that are lost on a light or on a dark background.
std::vector<QColor> scaleFor(const QColor &background)
{
    const ColourTable &table = colourTable(ColourMap::Viridis);
    const bool dark = background.lightness() < 128;
    const int first = dark ? 60 : 0, last = dark ? 255 : 215;
    std::vector<QColor> scale;
    constexpr int steps = 16;
    for (int step = 0; step <= steps; ++step) {
        const Rgb &colour = table[static_cast<std::size_t>(first + (last - first) * step / steps)];
        scale.emplace_back(colour[0], colour[1], colour[2]);
    }
    return scale;
}

/// Marks the picked runs; the dash goes with the slot, as in every chart.
void markPicked(ParallelPlot &plot, const std::vector<PickedRun> &picked, const QColor &background,
                bool colours)
{
    QHash<QString, const PickedRun *> byId;
    for (const PickedRun &run : picked)
        byId.insert(QString::fromStdString(run.run->run.folder.string()), &run);
    const QColor quiet = background.lightness() < 128 ? QColor(0x8b, 0x93, 0xa5) : QColor(0x7a, 0x82, 0x92);
    for (ParallelLine &line : plot.lines) {
        const PickedRun *run = byId.value(line.id);
        line.strong = run != nullptr;
        line.dash = Qt::SolidLine;
        if (colours)
            line.colour = quiet;
        if (!run)
            continue;
        const SeriesStyle style = seriesStyle(static_cast<std::size_t>(run->slot), background);
        line.dash = style.dash;
        if (colours)
            line.colour = style.colour;
    }
}

} // namespace

ParallelPlot runParameters(const std::vector<LoadedRunPointer> &runs)
{
    ParallelPlot plot;
    plot.title = Words::tr("Settings and results");
    plot.emptyText = Words::tr("Runs that differ in a setting and have results are shown here.");
    plot.caption =
        Words::tr("A line for each run: the settings in which they differ, and what came of them.");
    if (runs.empty())
        return plot;
    const QStringList titles = RunTableModel::titlesOf(runs);
    for (const LoadedRunPointer &run : runs)
        plot.lines.push_back({.id = QString::fromStdString(run->run.folder.string()),
                              .name = titles[static_cast<qsizetype>(plot.lines.size())],
                              .values = {},
                              .colour = {}});
    for (const OptionEntry &option : optionTable())
        if (!isDescriptive(option.key))
            addSetting(plot, option, runs);
    for (const Result &result : results)
        addResult(plot, result, runs);
    return plot;
}

std::vector<const ParallelAxis *> resultAxes(const ParallelPlot &plot)
{
    std::vector<const ParallelAxis *> found;
    for (const ParallelAxis &axis : plot.axes)
        if (axis.key.startsWith(resultPrefix))
            found.push_back(&axis);
    return found;
}

void colourByRun(ParallelPlot &plot, const std::vector<PickedRun> &picked, const QColor &background)
{
    plot.colourScale.clear();
    markPicked(plot, picked, background, true);
}

void colourByValue(ParallelPlot &plot, const QString &axisKey, const std::vector<PickedRun> &picked,
                   const QColor &background)
{
    const auto axis = std::ranges::find(plot.axes, axisKey, &ParallelAxis::key);
    if (axis == plot.axes.end()) {
        colourByRun(plot, picked, background);
        return;
    }
    markPicked(plot, picked, background, false);
    plot.colourTitle = axis->title;
    plot.colourScale = scaleFor(background);
    double low = HUGE_VAL, high = -HUGE_VAL;
    for (const ParallelLine &line : plot.lines) {
        if (const double value = line.values[axis->column]; std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    plot.colourEnds = {axis->text(low), axis->text(high)};
    const double from = axis->positionOf(low), to = axis->positionOf(high);
    const auto last = static_cast<double>(plot.colourScale.size() - 1);
    for (ParallelLine &line : plot.lines) {
        const double position = axis->positionOf(line.values[axis->column]);
        line.colour =
            std::isfinite(position)
                ? plot.colourScale[static_cast<std::size_t>((position - from) / (to - from) * last + 0.5)]
                : QColor(0x88, 0x88, 0x88);
    }
}

} // namespace genrescope::ui
