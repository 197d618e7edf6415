// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/augmentation/waveform_augmentation.h"
#include "core/training/training_data.h"
#include "core/training/training_options.h"

#include <stop_token>

namespace genrescope {

/// What is done to a track for each of the copies that the options ask for, pitch first.
std::vector<WaveformAugmentation> augmentedVariants(const AugmentationOptions &options);

/// The copies of the training tracks that AugmentationOptions asks for, shifted in pitch or played at another
/// tempo (one copy for each number: the paper's -1, 1, 0.93, 1.07 make five of one). They are added to
/// data.train after the originals, with the originals' labels and sources; validation and test clips are
/// never touched. A stretched clip is used whole, as the paper does. Copies are cached like clips.
///
/// Only sound can be shifted: pictures and arrays are left as they are, and copies that fail are left out;
/// both are told in data.leftOut. The only Error is a stop.
Result<void> addAugmentedClips(TrainingData &data, const Manifest &manifest, const InputOptions &input,
                               const AugmentationOptions &options, FeatureCache *cache, int threads,
                               const ProgressSink &progress, std::stop_token stop);

} // namespace genrescope
