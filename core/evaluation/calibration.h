// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace genrescope {

struct EvaluatedItem;

/// One bar of a reliability diagram: items whose top probability lies in (low, high].
struct ReliabilityBin
{
    double low = 0, high = 0;
    std::int64_t items = 0;
    double confidence = 0; ///< mean top probability; 0 when empty
    double accuracy = 0;   ///< fraction right; 0 when empty
};

inline constexpr int reliabilityBinCount = 15;

/// Equal-width bins of the top probability (Guo et al. 2017, arXiv 1706.04599).
std::vector<ReliabilityBin> reliabilityBins(const std::vector<EvaluatedItem> &items,
                                            int bins = reliabilityBinCount);
/// Sum over bins of (items / all) * |accuracy - confidence|; NaN without items.
double expectedCalibrationError(const std::vector<ReliabilityBin> &bins);

/// What temperature scaling came to.
struct TemperatureFit
{
    double temperature = 1.0; ///< logits are divided by it
    double lossBefore = 0;    ///< mean negative log-likelihood, nats
    double lossAfter = 0;
    /// There is no minimum within the bounds: perfectly right or hopelessly wrong predictions. The
    /// temperature is left at 1 then.
    bool atBound = false;
};

inline constexpr double minTemperature = 0.01, maxTemperature = 100.0;

/// The temperature that minimises the negative log-likelihood (Guo et al. 2017), to be fitted on validation
/// items only. The loss is convex in 1/T, so that its one minimum is found to machine precision.
/// @param logits items x genres, row-major; natural logarithms of probabilities serve as well as logits
/// @pre logits.size() == actual.size() * genres
TemperatureFit fitTemperature(std::span<const double> logits, std::span<const int> actual,
                              std::size_t genres);
TemperatureFit fitTemperature(const std::vector<EvaluatedItem> &items);

/// softmax(log(p) / temperature): what the model would have said at that temperature.
std::vector<double> applyTemperature(std::span<const double> probabilities, double temperature);

} // namespace genrescope
