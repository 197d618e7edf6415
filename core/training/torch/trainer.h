// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pause_gate.h"
#include "core/base/result.h"
#include "core/training/run_folder.h"
#include "core/training/training_data.h"
#include "core/training/training_options.h"
#include "core/training/training_outcome.h"

#include <stop_token>

namespace genrescope {

/// Trains a network, or goes on from the run's last checkpoint. Records Started, Batch (at most 20 a second),
/// Epoch and Checkpointed; the ending is the caller's.
///
/// An epoch counts when its checkpoint is on disk: validation, events, best.safetensors (a model file), and
/// last last.safetensors (a model file that also holds optimizer, schedule and early-stopping state).
/// Whatever happens later - stop, kill, full disk, a loss that is not a number - leaves that behind, and
/// training goes on from it exactly as if nothing had happened: all random draws depend on seed, epoch and
/// step alone.
///
/// @param pause where it waits between two batches, if there is one; that changes nothing of what comes out of
/// it, and the time is in no epoch's seconds.
///
/// The loss is Keras': mean cross-entropy + the network's L2 terms, and the training values of an epoch are
/// means over its batches as they came, weighted by their size.
Result<TrainingOutcome> trainNetwork(const TrainingOptions &options, const TrainingData &data,
                                     RunWriter &writer, std::stop_token stop, PauseGate *pause = nullptr);

} // namespace genrescope
