// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/checkpoint_state.h"

#include "core/formats/safetensors.h"

#include <charconv>
#include <cstddef>
#include <fmt/format.h>
#include <utility>
#include <vector>

namespace genrescope {

namespace {

/// Names every field once, for writing and reading alike.
template <class State, class Visit>
void visitFields(State &state, Visit visit)
{
    visit("training.epoch", state.epoch);
    visit("training.planned_epochs", state.plannedEpochs);
    visit("training.optimizer_steps", state.optimizerSteps);
    visit("training.best_epoch", state.bestEpoch);
    visit("training.best_metric", state.bestMetric);
    visit("training.best_validation_accuracy", state.bestValidationAccuracy);
    visit("training.stopping_best", state.stoppingBest);
    visit("training.epochs_without_improvement", state.epochsWithoutImprovement);
    visit("training.stopped_early", state.stoppedEarly);
    visit("training.schedule.best_loss", state.schedule.bestLoss);
    visit("training.schedule.epochs_without_improvement", state.schedule.epochsWithoutImprovement);
    visit("training.schedule.factor", state.schedule.factor);
}

template <class T>
bool parse(const std::string &text, T &value)
{
    const auto [stop, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    return code == std::errc{} && stop == text.data() + text.size();
}

bool parse(const std::string &text, bool &value)
{
    value = text == "true";
    return value || text == "false";
}

} // namespace

std::map<std::string, std::string> CheckpointState::toMetadata() const
{
    std::map<std::string, std::string> metadata;
    // fmt's shortest form reads back to the same bits.
    visitFields(*this, [&](const char *key, const auto &value) { metadata[key] = fmt::format("{}", value); });
    return metadata;
}

Result<CheckpointState> CheckpointState::fromMetadata(const std::map<std::string, std::string> &metadata)
{
    CheckpointState state;
    std::string wrong;
    visitFields(state, [&](const char *key, auto &value) {
        const auto found = metadata.find(key);
        if (found == metadata.end() || !parse(found->second, value))
            wrong = key;
    });
    if (!wrong.empty())
        return Error{fmt::format(
            "is no checkpoint that training can go on from: \"{}\" is missing or unusable", wrong)};
    return state;
}

Result<CheckpointState> readCheckpointState(const std::filesystem::path &path)
{
    const auto file = SafetensorsFile::open(path);
    if (!file)
        return file.error();
    auto state = CheckpointState::fromMetadata(file->metadata());
    if (!state)
        return Error{fmt::format("{}: {}", path.string(), state.error().message)};
    return state;
}

Result<void> writeCheckpointState(const std::filesystem::path &path, const CheckpointState &state)
{
    const auto file = SafetensorsFile::open(path);
    if (!file)
        return file.error();
    std::vector<std::vector<std::byte>> values;
    std::vector<TensorToWrite> tensors;
    for (const TensorInfo &info : file->tensors()) {
        std::vector<std::byte> &bytes = values.emplace_back(static_cast<std::size_t>(info.end - info.begin));
        if (auto read = file->read(info, bytes); !read)
            return read;
        tensors.push_back({info.name, info.type, info.shape, bytes}); // a moved vector keeps its memory
    }
    std::map<std::string, std::string> metadata = state.toMetadata();
    metadata.insert(file->metadata().begin(), file->metadata().end()); // the model's; ours are there already
    return writeSafetensors(tensors, metadata, path);
}

} // namespace genrescope
