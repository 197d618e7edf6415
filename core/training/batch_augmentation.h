// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/input_options.h"
#include "core/training/random_stream.h"
#include "core/training/training_options.h"

#include <span>

namespace genrescope {

/// What one network input looks like in memory.
struct InputShape
{
    int channels = 0, height = 0, width = 0;
    std::size_t size() const
    {
        return static_cast<std::size_t>(channels) * static_cast<std::size_t>(height) *
               static_cast<std::size_t>(width);
    }
};

/// Gain, noise and SpecAugment masks (Park et al. 2019), on one training input in place. Masked cells become
/// 0: the mean of a standardised spectrogram, the lowest colour of a picture. Gain moves all values by the
/// same amount: dB / topDb on pictures (kept within [0, 1]), dB / 20 on standardised spectrograms, whose
/// deviation is about 20 dB.
void augmentInput(std::span<float> values, const InputShape &shape, const AugmentationOptions &options,
                  const InputOptions &input, RandomStream &random);

/// Mixup (Zhang et al. 2018): every row of `inputs` and `targets` becomes lambda * itself + (1 - lambda) *
/// another one, lambda from Beta(alpha, alpha) once per batch and folded to at least 0.5, so that a row stays
/// mostly itself.
void mixUp(std::span<float> inputs, std::span<float> targets, std::size_t rows, double alpha,
           RandomStream &random);

} // namespace genrescope
