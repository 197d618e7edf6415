// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiments/evaluation_job.h"

#include "core/base/atomic_file.h"
#include "core/base/counted.h"
#include "core/formats/csv.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>
#include <set>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// One item's windows as the model sees them.
struct PredictedItem
{
    std::size_t source = 0; ///< index into the manifest
    int actual = 0;
    std::vector<SegmentPrediction> segments;
};

struct Predicted
{
    std::vector<PredictedItem> items;
    std::vector<LeftOutItem> leftOut;
    bool stopped = false;
};

std::vector<std::size_t> indicesOf(const Manifest &data, std::optional<Split> split)
{
    if (split)
        return data.indices(*split);
    std::vector<std::size_t> all(data.items.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    return all;
}

std::string splitName(std::optional<Split> split)
{
    return split ? toString(*split) : "all";
}

Error emptySplit(const EvaluationJob &job, std::optional<Split> split)
{
    if (job.data.items.empty())
        return Error{fmt::format("{}: holds no items", job.dataName)};
    std::string has;
    for (const Split other : {Split::Train, Split::Validation, Split::Test, Split::None}) {
        const std::size_t count = job.data.indices(other).size();
        if (count > 0)
            has += fmt::format("{}{} {}", has.empty() ? "" : ", ", count,
                               other == Split::None ? "without a split" : toString(other));
    }
    return Error{fmt::format("{}: no item belongs to the split \"{}\" (there are: {})", job.dataName,
                             splitName(split), has)};
}

/// Every item's genre must be one the model can answer with: anything else would count as the model's
/// mistake.
Result<void> checkGenres(const EvaluationJob &job, const std::vector<std::size_t> &indices,
                         const std::vector<std::string> &genres)
{
    std::set<std::string> unknown;
    for (const std::size_t index : indices) {
        const std::string &genre = job.data.items[index].genre;
        if (std::ranges::find(genres, genre) == genres.end())
            unknown.insert(genre);
    }
    if (unknown.empty())
        return {};
    return Error{fmt::format("{}: the model does not know the genre{} {}; it knows {}", job.dataName,
                             unknown.size() == 1 ? "" : "s", fmt::join(unknown, ", "),
                             fmt::join(genres, ", "))};
}

std::string withoutPath(const fs::path &file, const std::string &message)
{
    const std::string prefix = file.string() + ": ";
    return message.starts_with(prefix) ? message.substr(prefix.size()) : message;
}

/// Counts over the two passes of a calibrated evaluation.
struct Counter
{
    const ProgressSink &sink;
    std::int64_t done = 0, total = 0;

    void show(const std::string &what) const
    {
        if (sink)
            sink({done, total, what});
    }
};

Predicted predictItems(const Manifest &data, const std::vector<std::size_t> &indices,
                       const std::vector<std::string> &genres, const PredictFile &predict, Counter &counter,
                       const std::stop_token &stop)
{
    Predicted result;
    for (const std::size_t index : indices) {
        const ManifestItem &item = data.items[index];
        counter.show(item.path.filename().string());
        auto prediction = predict(item.path, stop);
        if (stop.stop_requested()) {
            result.stopped = true; // what came back of a stopped prediction may be incomplete
            return result;
        }
        ++counter.done;
        if (!prediction) {
            result.leftOut.push_back({item.path, withoutPath(item.path, prediction.error().message)});
            continue;
        }
        const auto genre = std::ranges::find(genres, item.genre);
        result.items.push_back({.source = index,
                                .actual = static_cast<int>(genre - genres.begin()),
                                .segments = std::move(prediction->segments)});
    }
    return result;
}

std::vector<EvaluatedItem> segmentItems(const Manifest &data, const Predicted &predicted, double temperature)
{
    std::vector<EvaluatedItem> result;
    for (const PredictedItem &item : predicted.items) {
        for (const SegmentPrediction &segment : item.segments) {
            result.push_back({.path = fmt::format("{}#t={:.3f},{:.3f}", data.items[item.source].path.string(),
                                                  segment.start_s, segment.end_s),
                              .actual = item.actual,
                              .probabilities = temperature == 1.0
                                                   ? segment.probabilities
                                                   : applyTemperature(segment.probabilities, temperature)});
        }
    }
    return result;
}

/// Puts each item's segments to the vote.
std::vector<EvaluatedItem> votedItems(const Manifest &data, const Predicted &predicted,
                                      const std::vector<EvaluatedItem> &segments, Vote how)
{
    std::vector<EvaluatedItem> result;
    std::size_t next = 0;
    for (const PredictedItem &item : predicted.items) {
        std::vector<std::vector<double>> own;
        for (std::size_t i = 0; i < item.segments.size(); ++i)
            own.push_back(segments[next++].probabilities);
        result.push_back({.path = data.items[item.source].path.string(),
                          .actual = item.actual,
                          .probabilities = vote(own, how)});
    }
    return result;
}

} // namespace

std::optional<SplitChoice> splitChoiceFromString(const std::string &text)
{
    if (text == "all")
        return SplitChoice{};
    const auto split = splitFromString(text);
    if (!split || *split == Split::None)
        return std::nullopt;
    return SplitChoice{split};
}

Result<EvaluationResult> runEvaluation(const EvaluationJob &job, const std::vector<std::string> &genres,
                                       const PredictFile &predict, const ProgressSink &progress,
                                       std::stop_token stop)
{
    const std::vector<std::size_t> indices = indicesOf(job.data, job.split);
    if (indices.empty())
        return emptySplit(job, job.split);
    if (auto known = checkGenres(job, indices, genres); !known)
        return known.error();

    Counter counter{.sink = progress, .total = static_cast<std::int64_t>(indices.size())};
    EvaluationResult result{.split = splitName(job.split)};
    double temperature = 1.0;
    if (job.calibrate) {
        const std::vector<std::size_t> validation = job.data.indices(Split::Validation);
        if (validation.empty())
            return Error{emptySplit(job, Split::Validation).message + "; a calibration needs it"};
        if (auto known = checkGenres(job, validation, genres); !known)
            return known.error();
        counter.total += static_cast<std::int64_t>(validation.size());
        const Predicted predicted = predictItems(job.data, validation, genres, predict, counter, stop);
        if (predicted.stopped)
            return Error{"stopped before the calibration was complete"};
        if (predicted.items.empty())
            return Error{fmt::format(
                "{}: no item of the validation split could be read, so that nothing can be "
                "calibrated; the first: {}: {}",
                job.dataName, predicted.leftOut.front().path.string(), predicted.leftOut.front().reason)};
        result.calibration = fitTemperature(segmentItems(job.data, predicted, 1.0));
        temperature = result.calibration->temperature;
    }

    Predicted predicted = predictItems(job.data, indices, genres, predict, counter, stop);
    result.stopped = predicted.stopped;
    result.leftOut = std::move(predicted.leftOut);
    if (predicted.items.empty()) {
        if (result.stopped)
            return Error{"stopped before anything was evaluated"};
        return Error{fmt::format("{}: none of the {} could be evaluated; the first: {}: {}", job.dataName,
                                 counted(indices.size(), "item"), result.leftOut.front().path.string(),
                                 result.leftOut.front().reason)};
    }
    counter.show("");

    result.segments = segmentItems(job.data, predicted, temperature);
    result.items = votedItems(job.data, predicted, result.segments, job.vote);
    const auto described = [&](const std::vector<EvaluatedItem> &items, const char *level,
                               const std::string &how) {
        Evaluation evaluation = evaluate(genres, items);
        evaluation.askedTop = job.top;
        evaluation.askedTopAccuracy = topKAccuracy(items, job.top);
        evaluation.level = level;
        evaluation.vote = how;
        evaluation.model = job.model;
        evaluation.temperature = temperature;
        evaluation.leftOut = static_cast<std::int64_t>(result.leftOut.size());
        return evaluation;
    };
    result.evaluation = described(result.items, "track", toString(job.vote));
    if (result.segments.size() > result.items.size())
        result.segmentEvaluation = described(result.segments, "segment", "none");
    else
        result.segments.clear();
    return result;
}

Result<void> writeEvaluationResult(const EvaluationResult &result, const fs::path &folder)
{
    // An earlier evaluation's extras would otherwise seem to belong to this one.
    std::error_code ignored;
    fs::remove(folder / "left_out.csv", ignored);
    for (const char *name : {"metrics.json", "predictions.csv", "confusion.csv"})
        fs::remove(folder / "segments" / name, ignored);
    fs::remove(folder / "segments", ignored);

    if (!result.leftOut.empty()) {
        std::string text;
        appendCsvRecord(text, {"path", "reason"});
        for (const LeftOutItem &item : result.leftOut)
            appendCsvRecord(text, {item.path.string(), item.reason});
        if (auto written = writeFileAtomically(folder / "left_out.csv", text); !written)
            return written;
    }
    if (result.segmentEvaluation) {
        if (auto written = writeEvaluation(*result.segmentEvaluation, result.segments, folder / "segments",
                                           result.split);
            !written)
            return written;
    }
    return writeEvaluation(result.evaluation, result.items, folder, result.split);
}

} // namespace genrescope
