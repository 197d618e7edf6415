// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiments/calibration_job.h"

#include "core/formats/safetensors.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// One track's windows, as the model answers them now.
struct Track
{
    const EvaluatedItem *item = nullptr;
    std::vector<const EvaluatedItem *> windows;
};

/// Windows are named after their tracks ("path#t=0.000,7.700"); a track of one window has none beside itself.
std::vector<Track> tracksOf(const EvaluationResult &result)
{
    std::vector<Track> tracks;
    std::map<std::string_view, std::size_t> byPath;
    for (const EvaluatedItem &item : result.items) {
        byPath[item.path] = tracks.size();
        tracks.push_back({.item = &item, .windows = {}});
    }
    for (const EvaluatedItem &window : result.segments) {
        const std::string_view path(window.path);
        if (const auto track = byPath.find(path.substr(0, path.rfind("#t="))); track != byPath.end())
            tracks[track->second].windows.push_back(&window);
    }
    for (Track &track : tracks)
        if (track.windows.empty())
            track.windows.push_back(track.item);
    return tracks;
}

std::vector<double> answerAt(const Track &track, double temperature)
{
    std::vector<double> mean(track.item->probabilities.size(), 0.0);
    for (const EvaluatedItem *window : track.windows) {
        const auto shares = applyTemperature(window->probabilities, temperature);
        for (std::size_t genre = 0; genre < mean.size(); ++genre)
            mean[genre] += shares[genre] / static_cast<double>(track.windows.size());
    }
    return mean;
}

double lossAt(const std::vector<Track> &tracks, double temperature)
{
    double loss = 0;
    for (const Track &track : tracks)
        loss -= std::log(
            std::max(answerAt(track, temperature)[static_cast<std::size_t>(track.item->actual)], 1e-300));
    return loss / static_cast<double>(tracks.size());
}

const double lowestLog = std::log(lowestTemperature), highestLog = std::log(highestTemperature);
constexpr int gridSteps = 60;

/// The mean of softmaxes has no convex loss: a grid finds the valley, golden sections its bottom.
/// @return the logarithm of the temperature; a bound where there is no minimum within
double bestLogTemperature(const std::vector<Track> &tracks)
{
    const double step = (highestLog - lowestLog) / gridSteps;
    double best = lowestLog, least = HUGE_VAL;
    for (int i = 0; i <= gridSteps; ++i) {
        const double at = lowestLog + i * step;
        if (const double loss = lossAt(tracks, std::exp(at)); loss < least) {
            least = loss;
            best = at;
        }
    }
    if (best <= lowestLog || best >= highestLog)
        return best;
    const double golden = (std::sqrt(5.0) - 1) / 2;
    double low = best - step, high = best + step;
    while (high - low > 1e-6) {
        const double left = high - golden * (high - low), right = low + golden * (high - low);
        (lossAt(tracks, std::exp(left)) < lossAt(tracks, std::exp(right)) ? high : low) =
            lossAt(tracks, std::exp(left)) < lossAt(tracks, std::exp(right)) ? right : left;
    }
    return (low + high) / 2;
}

/// Manifests tend to be called "manifest.csv": then their folder tells more.
std::string shownName(const fs::path &manifest)
{
    const fs::path name = manifest.filename();
    return (name == "manifest.csv" ? manifest.parent_path().filename() / name : name).string();
}

constexpr std::string_view sentenceBegin = "Calibrated on ";

/// The note without what an earlier calibration said.
std::string plainNote(std::string note)
{
    if (const auto begin = note.find(sentenceBegin); begin != std::string::npos)
        note.erase(begin);
    while (!note.empty() && note.back() == ' ')
        note.pop_back();
    return note;
}

/// The tensors of `file` byte by byte, beside other metadata.
Result<void> writeAnew(const SafetensorsFile &file, const std::map<std::string, std::string> &metadata,
                       const fs::path &out)
{
    std::vector<std::vector<std::byte>> values;
    std::vector<TensorToWrite> tensors;
    for (const TensorInfo &tensor : file.tensors()) {
        values.emplace_back(tensor.end - tensor.begin);
        if (const auto read = file.read(tensor, values.back()); !read)
            return read.error();
        tensors.push_back(
            {.name = tensor.name, .type = tensor.type, .shape = tensor.shape, .bytes = values.back()});
    }
    return writeSafetensors(tensors, metadata, out);
}

// As it was before the first of several calibrations.
constexpr const char *temperatureBefore = "calibration.temperature_before";
constexpr const char *noteBefore = "calibration.note_before";
constexpr const char *calibratedTracks = "calibration.tracks"; ///< in every calibrated model
constexpr const char *trainedTemperature = "1";                ///< of a model that was never calibrated

} // namespace

Result<CalibrationResult> calibrateModel(EvaluationJob job, const ModelCard &card, const PredictFile &predict,
                                         const ProgressSink &progress, std::stop_token stop)
{
    job.vote = Vote::Mean;
    job.calibrate = false;
    auto evaluated = runEvaluation(job, card.genres, predict, progress, std::move(stop));
    if (!evaluated)
        return evaluated.error();
    if (evaluated->stopped)
        return Error{"stopped before the calibration was complete"};
    CalibrationResult result{.temperature = card.temperature,
                             .data = shownName(job.dataName),
                             .split = evaluated->split,
                             .before = evaluated->evaluation,
                             .after = evaluated->evaluation,
                             .leftOut = std::move(evaluated->leftOut)};
    const std::vector<Track> tracks = tracksOf(*evaluated);
    const double best = bestLogTemperature(tracks);
    result.atBound = best <= lowestLog || best >= highestLog;
    if (result.atBound)
        return result;
    std::vector<EvaluatedItem> items = evaluated->items;
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i].probabilities = answerAt(tracks[i], std::exp(best));
    result.after = evaluate(card.genres, items);
    result.temperature = card.temperature * std::exp(best);
    return result;
}

std::string calibrationSentence(const CalibrationResult &result)
{
    return fmt::format("{}{} {} tracks of {}: temperature {:.3g}, ECE {:.3f} to {:.3f}.", sentenceBegin,
                       result.before.items, result.split, result.data, result.temperature,
                       result.before.expectedCalibrationError, result.after.expectedCalibrationError);
}

Result<void> writeCalibratedModel(const fs::path &model, const CalibrationResult &result, const fs::path &out)
{
    const auto file = SafetensorsFile::open(model);
    if (!file)
        return file.error();
    std::map<std::string, std::string> metadata = file->metadata();
    // Earlier versions did not keep it: what stands in their calibrated models is no temperature of before.
    const bool isKnown = metadata.contains("temperature") && !metadata.contains(calibratedTracks);
    metadata.try_emplace(temperatureBefore, isKnown ? metadata["temperature"] : trainedTemperature);
    metadata["temperature"] = fmt::format("{}", result.temperature);
    metadata["calibration.data"] = result.data;
    metadata["calibration.split"] = result.split;
    metadata[calibratedTracks] = std::to_string(result.before.items);
    metadata["calibration.ece_before"] = fmt::format("{:.6f}", result.before.expectedCalibrationError);
    metadata["calibration.ece_after"] = fmt::format("{:.6f}", result.after.expectedCalibrationError);
    std::string note = plainNote(metadata["note"]);
    metadata.try_emplace(noteBefore, note);
    if (!note.empty())
        note += note.ends_with('.') ? " " : ". ";
    metadata["note"] = note + calibrationSentence(result);
    return writeAnew(*file, metadata, out);
}

Result<void> writeUncalibratedModel(const fs::path &model, const fs::path &out)
{
    const auto file = SafetensorsFile::open(model);
    if (!file)
        return file.error();
    std::map<std::string, std::string> metadata = file->metadata();
    if (!metadata.contains(calibratedTracks))
        return Error{fmt::format("{}: is not calibrated", model.string())};
    const auto earlier = [&](const char *key, std::string otherwise) { // earlier versions kept neither
        const auto kept = metadata.find(key);
        return kept == metadata.end() ? std::move(otherwise) : kept->second;
    };
    metadata["temperature"] = earlier(temperatureBefore, trainedTemperature);
    metadata["note"] = earlier(noteBefore, plainNote(metadata["note"]));
    if (metadata["note"].empty())
        metadata.erase("note");
    std::erase_if(metadata, [](const auto &entry) { return entry.first.starts_with("calibration."); });
    return writeAnew(*file, metadata, out);
}

} // namespace genrescope
