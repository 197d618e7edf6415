// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/training/run_event.h"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What run_writer.cpp and run_reader.cpp share about the files of a run.
namespace genrescope {

inline constexpr const char *metricsHeader =
    "epoch,learning_rate,train_loss,train_accuracy,validation_loss,validation_accuracy,seconds\n";

std::string metricsRow(const EpochDone &epoch);

/// Tags as TensorBoard groups them: loss/train, loss/validation, accuracy/...
std::vector<std::pair<std::string, double>> scalarsOf(const EpochDone &epoch);

struct RunLog
{
    std::vector<RunEvent> events;
    std::vector<std::string> warnings;
};
Result<RunLog> readRunLog(const std::filesystem::path &path, bool withBatches);

/// Of a run that is not going on.
inline constexpr const char *noEvents = "events.jsonl is empty: what the run came to is lost";

/// What runState() says if no later event says another; nothing of an event that does not tell.
std::optional<std::string> stateToldBy(const RunEvent &event);

} // namespace genrescope
