// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiments/compared_run.h"

#include "core/base/atomic_file.h"
#include "core/base/content_hash.h"
#include "core/datasets/manifest.h"
#include "core/datasets/split.h"
#include "core/formats/csv.h"
#include "core/training/run_folder.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

std::size_t columnOf(const CsvRow &header, std::string_view name)
{
    std::size_t column = 0;
    while (column < header.size() && header[column] != name)
        ++column;
    return column; // past the end: every cell there is empty
}

/// ComparedRun::dataDigest; rows without a content hash go by their path.
std::string digestOfData(const fs::path &file)
{
    auto reader = CsvReader::open(file);
    CsvRow row;
    if (!reader || !reader->next(row))
        return {};
    const std::size_t path = columnOf(row, "path"), genre = columnOf(row, "genre"),
                      split = columnOf(row, "split"), hash = columnOf(row, "content_hash");
    std::vector<std::string> lines;
    while (reader->next(row))
        lines.push_back(
            fmt::format("{}\t{}\t{}\n", row[hash].empty() ? row[path] : row[hash], row[genre], row[split]));
    std::ranges::sort(lines);
    return lines.empty() ? std::string() : contentHash(fmt::format("{}", fmt::join(lines, "")));
}

void readEvents(const RunRecord &record, ComparedRun &run)
{
    std::map<int, double> validation; // a run that was resumed may tell of an epoch twice
    for (const RunEvent &event : record.events) {
        if (const auto *started = std::get_if<RunStarted>(&event.what)) {
            run.genres = started->genres;
            run.parameters = started->parameters;
        } else if (const auto *epoch = std::get_if<EpochDone>(&event.what)) {
            run.epochs = std::max(run.epochs, epoch->epoch);
            run.seconds += epoch->seconds;
            run.lastValidationAccuracy = validation[epoch->epoch] = epoch->validationAccuracy;
            if (epoch->validationAccuracy > run.bestValidationAccuracy ||
                (std::isnan(run.bestValidationAccuracy) && !std::isnan(epoch->validationAccuracy))) {
                run.bestValidationAccuracy = epoch->validationAccuracy;
                run.bestEpoch = epoch->epoch;
            }
        } else if (const auto *finished = std::get_if<RunFinished>(&event.what)) {
            run.testAccuracy = finished->testAccuracy;
        }
    }
    double sum = 0;
    for (const auto &[epoch, accuracy] : validation)
        sum += accuracy;
    if (!validation.empty())
        run.meanValidationAccuracy = sum / static_cast<double>(validation.size());
}

/// A metrics.json; no object when it is not there or cannot be read.
nlohmann::json readMetrics(const fs::path &file)
{
    const auto text = readFile(file, 64 << 20);
    return text ? nlohmann::json::parse(*text, nullptr, false) : nlohmann::json();
}

/// What a metrics.json says; NaN when it is not there or says nothing.
double accuracyIn(const fs::path &file)
{
    const auto json = readMetrics(file);
    const auto accuracy = json.is_object() ? json.find("accuracy") : json.end();
    return json.is_object() && accuracy != json.end() && accuracy->is_number() ? accuracy->get<double>()
                                                                               : unknown;
}

void readEvaluation(const fs::path &predictions, ComparedRun &run)
{
    auto read = readPredictions(predictions);
    if (read && !read->items.empty()) {
        run.evaluation = evaluate(read->genres, read->items);
        run.items = std::move(read->items);
    } else if (!read) {
        run.warnings.push_back(read.error().message);
    }
}

/// What `evaluate --out` left: predictions and metrics, and no training.
Result<ComparedRun> readEvaluatedModel(const fs::path &folder, const std::string &split)
{
    ComparedRun run{.folder = folder,
                    .id = folder.filename().string(),
                    .state = "evaluated",
                    .trainedHere = false,
                    .split = split};
    const auto json = readMetrics(folder / "metrics.json");
    const auto text = [&](const char *key) {
        const auto at = json.is_object() ? json.find(key) : json.end();
        return json.is_object() && at != json.end() && at->is_string() ? at->get<std::string>()
                                                                       : std::string();
    };
    if (const std::string made = text("split"); !made.empty() && made != split)
        return Error{
            fmt::format("{}: this evaluation is of the {} split, not of {}", folder.string(), made, split)};
    if (const std::string model = text("model"); !model.empty())
        run.id = fs::path(model).is_absolute() ? fs::path(model).filename().string() : model;
    readEvaluation(folder / "predictions.csv", run);
    if (!run.evaluation)
        return Error{run.warnings.empty() ? fmt::format("{}: its predictions.csv is empty", folder.string())
                                          : run.warnings.front()};
    run.genres = run.evaluation->genres;
    return run;
}

} // namespace

Result<ComparedRun> readComparedRun(const fs::path &folder, const std::string &split)
{
    std::error_code code;
    if (!fs::exists(RunPaths{folder}.config(), code) && fs::exists(folder / "predictions.csv", code))
        return readEvaluatedModel(folder, split);
    const auto record = readRun(folder);
    if (!record)
        return record.error();
    return comparedRun(*record, split);
}

ComparedRun comparedRun(const RunRecord &record, const std::string &split)
{
    ComparedRun run{.folder = record.paths.folder,
                    .id = record.id,
                    .state = runState(record.events, record.alive),
                    .split = split,
                    .options = record.options,
                    .warnings = record.warnings};
    if (!record.events.empty())
        run.started_s = record.events.front().time_s;
    readEvents(record, run);
    if (split != "test")
        run.testAccuracy = unknown;

    const fs::path predictions = record.paths.evaluation() / split / "predictions.csv";
    std::error_code code;
    if (fs::exists(predictions, code))
        readEvaluation(predictions, run);
    run.lastCheckpointAccuracy = accuracyIn(record.paths.evaluation() / (split + "-last") / "metrics.json");
    if (auto annotations = readRunAnnotations(record.paths.folder))
        run.annotations = std::move(*annotations);
    else
        run.warnings.push_back(annotations.error().message);
    run.dataDigest = digestOfData(record.paths.data());
    if (const auto data = readManifest(record.paths.data())) {
        for (const ManifestItem &item : data->manifest.items) {
            if (const std::string artist = artistKey(item.artist); !artist.empty())
                run.artists.emplace(item.path.string(), artist);
        }
    }
    return run;
}

std::vector<std::string> evaluatedSplits(const fs::path &folder)
{
    std::vector<std::string> splits;
    std::error_code code;
    if (const fs::path own = folder / "metrics.json"; fs::exists(own, code)) {
        if (const auto json = readMetrics(own);
            json.is_object() && json.contains("split") && json["split"].is_string())
            splits.push_back(json["split"].get<std::string>());
    }
    for (fs::directory_iterator entry(RunPaths{folder}.evaluation(), code), end; !code && entry != end;
         entry.increment(code)) {
        std::error_code unreadable;
        if (fs::exists(entry->path() / "predictions.csv", unreadable))
            splits.push_back(entry->path().filename().string());
    }
    std::ranges::sort(splits);
    return splits;
}

double testAccuracyOf(const ComparedRun &run)
{
    return run.evaluation ? run.evaluation->accuracy : run.testAccuracy;
}

double macroF1Of(const ComparedRun &run)
{
    return run.evaluation ? run.evaluation->macroF1 : unknown;
}

} // namespace genrescope
