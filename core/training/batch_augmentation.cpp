// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/batch_augmentation.h"

#include <algorithm>

namespace genrescope {

namespace {

constexpr double typicalDeviation_dB = 20.0;
constexpr double usualTopDb = 80.0;

void applyGain(std::span<float> values, double gain_dB, const InputOptions &input, RandomStream &random)
{
    const double change_dB = random.uniform(-gain_dB, gain_dB);
    if (input.kind == InputKind::Picture) {
        const double range = input.mel.topDb > 0 ? input.mel.topDb : usualTopDb;
        const auto shift = static_cast<float>(change_dB / range);
        for (float &value : values)
            value = std::clamp(value + shift, 0.0f, 1.0f);
    } else {
        const auto shift = static_cast<float>(change_dB / typicalDeviation_dB);
        for (float &value : values)
            value += shift;
    }
}

void addNoise(std::span<float> values, double deviation, RandomStream &random)
{
    for (std::size_t i = 0; i + 1 < values.size(); i += 2) {
        const auto [first, second] = random.normals();
        values[i] += static_cast<float>(deviation * first);
        values[i + 1] += static_cast<float>(deviation * second);
    }
}

struct Stripe
{
    int begin = 0, end = 0;
};

/// A stripe of 0 to `most` of `length` lines, anywhere.
Stripe randomStripe(int length, int most, RandomStream &random)
{
    const auto size = static_cast<int>(random.below(std::min(most, length) + 1));
    const auto begin = static_cast<int>(random.below(length - size + 1));
    return {begin, begin + size};
}

void maskRows(std::span<float> values, const InputShape &shape, Stripe rows)
{
    const auto width = static_cast<std::size_t>(shape.width);
    for (int channel = 0; channel < shape.channels; ++channel) {
        const auto first = static_cast<std::size_t>(channel * shape.height + rows.begin) * width;
        std::fill_n(values.begin() + static_cast<std::ptrdiff_t>(first),
                    static_cast<std::size_t>(rows.end - rows.begin) * width, 0.0f);
    }
}

void maskColumns(std::span<float> values, const InputShape &shape, Stripe columns)
{
    for (int row = 0; row < shape.channels * shape.height; ++row) {
        const auto first = static_cast<std::ptrdiff_t>(row) * shape.width;
        std::fill(values.begin() + first + columns.begin, values.begin() + first + columns.end, 0.0f);
    }
}

/// `values` holds `rows` rows; each becomes a mixture with the row that `partner` gives it.
void mixRows(std::span<float> values, const std::vector<std::int64_t> &partner, float lambda)
{
    const std::size_t size = values.size() / partner.size();
    const std::vector<float> original(values.begin(), values.end());
    for (std::size_t row = 0; row < partner.size(); ++row) {
        float *own = values.data() + row * size;
        const float *other = original.data() + static_cast<std::size_t>(partner[row]) * size;
        for (std::size_t i = 0; i < size; ++i)
            own[i] = lambda * own[i] + (1.0f - lambda) * other[i];
    }
}

} // namespace

void augmentInput(std::span<float> values, const InputShape &shape, const AugmentationOptions &options,
                  const InputOptions &input, RandomStream &random)
{
    if (options.gain_dB > 0)
        applyGain(values, options.gain_dB, input, random);
    if (options.noise > 0)
        addNoise(values, options.noise, random);
    for (int mask = 0; mask < options.frequencyMasks; ++mask)
        maskRows(values, shape, randomStripe(shape.height, options.frequencyMaskMax, random));
    for (int mask = 0; mask < options.timeMasks; ++mask)
        maskColumns(values, shape, randomStripe(shape.width, options.timeMaskMax, random));
}

void mixUp(std::span<float> inputs, std::span<float> targets, std::size_t rows, double alpha,
           RandomStream &random)
{
    if (rows < 2 || alpha <= 0)
        return;
    const double drawn = random.symmetricBeta(alpha);
    const auto lambda = static_cast<float>(std::max(drawn, 1.0 - drawn));
    const std::vector<std::int64_t> partner = random.permutation(static_cast<std::int64_t>(rows));
    mixRows(inputs, partner, lambda);
    mixRows(targets, partner, lambda);
}

} // namespace genrescope
