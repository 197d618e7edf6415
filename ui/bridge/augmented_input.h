// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/input_options.h"
#include "core/features/matrix.h"
#include "core/training/training_options.h"

#include <cstdint>

namespace genrescope::ui {

/// A network's input as a training step would change it, by the trainer's own code: gain, noise and masks,
/// then mixup with `other`, if there is one. The same `draw` gives the same picture.
FeatureArray augmentedInput(const FeatureArray &input, const FeatureArray *other,
                            const AugmentationOptions &options, const InputOptions &inputOptions,
                            std::uint64_t draw);

} // namespace genrescope::ui
