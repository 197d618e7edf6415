// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/augmented_input.h"

#include "core/training/batch_augmentation.h"

#include <array>
#include <span>

namespace genrescope::ui {

FeatureArray augmentedInput(const FeatureArray &input, const FeatureArray *other,
                            const AugmentationOptions &options, const InputOptions &inputOptions,
                            std::uint64_t draw)
{
    const InputShape shape{.channels = input.channels, .height = input.height, .width = input.width};
    const std::size_t size = shape.size();
    std::vector<float> rows = input.values;
    if (other)
        rows.insert(rows.end(), other->values.begin(), other->values.end());
    RandomStream random(draw, RandomStream::Purpose::Augmentation, {});
    for (std::size_t row = 0; row * size < rows.size(); ++row)
        augmentInput(std::span(rows).subspan(row * size, size), shape, options, inputOptions, random);
    if (other && options.mixupAlpha > 0.0) {
        const std::vector<float> before = rows;
        // In a batch of two, a row is its own partner every other time: drawn again until it is not.
        for (std::int64_t attempt = 0; rows == before && attempt < 32; ++attempt) {
            RandomStream mixing(draw, RandomStream::Purpose::Mixup, {attempt});
            std::array<float, 2> targets{1.0f, 0.0f};
            mixUp(rows, targets, 2, options.mixupAlpha, mixing);
        }
    }
    rows.resize(size);
    return {
        .channels = input.channels, .height = input.height, .width = input.width, .values = std::move(rows)};
}

} // namespace genrescope::ui
