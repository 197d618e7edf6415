// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace genrescope {

/// A learning-rate range test (Smith 2015, arXiv 1506.01186, section 3.3): train for a few hundred steps
/// while the rate grows, and look at what the loss does. The rate grows by the same factor each step, as in
/// fastai's finder, so that one test covers all orders of magnitude; Smith's own grew by the same amount.
struct RateRangeOptions
{
    double minLr = 1e-6;    ///< of the first step
    double maxLr = 10.0;    ///< of the last step
    int steps = 200;        ///< optimizer steps, unless the loss diverges before
    double smoothing = 0.9; ///< how much of the old smoothed loss each step keeps; [0, 1)
    double divergence =
        4.0; ///< ends once the smoothed loss is this many times its lowest value so far (fastai: 4)

    std::vector<std::string> problems() const;
};

/// The rate of step 0, 1, ... steps - 1: minLr (maxLr / minLr)^(step / (steps - 1)).
double rateOfStep(const RateRangeOptions &options, std::int64_t step);

struct RatePoint
{
    std::int64_t step = 0; ///< from 0
    double learningRate = 0;
    double loss = 0; ///< of the step's batch, before its update, with the network's L2 terms
    /// Exponential moving average of the losses, without the pull towards 0 of its beginning:
    /// a_t = b a_(t-1) + (1 - b) loss_t, divided by 1 - b^(t + 1).
    double smoothedLoss = 0;
};

struct RateRange
{
    std::vector<RatePoint> points;
    bool diverged =
        false; ///< ended by the loss, not by maxLr; a loss that is no number is not among the points
    bool stopped = false; ///< ended by the stop token
};

/// Slope of the smoothed loss over ln(rate) around each point: least squares over a tenth of the test, so
/// that one lucky batch does not decide. Takes time in proportion to the number of points.
std::vector<double> lossSlopes(const std::vector<RatePoint> &points);

/// What a range test advises. Sources: Smith 2015, section 3.3 ("the optimum learning rate is usually within
/// a factor of two of the largest one that converges ... set base_lr to 1/3 or 1/4 of max_lr"); fastai's
/// finder for the two marks on the curve and for how far below the lowest loss to stay. Ours is where the
/// curve ends: later parts of it can be lower and still useless, because a network that a large rate has
/// killed goes on shrinking its L2 terms.
struct RateSuggestion
{
    double steepestLr = 0; ///< where the smoothed loss falls fastest over ln(rate)
    double lowestLr = 0;   ///< where it is lowest, before it first rises by a quarter of its fall, and by
                           ///< more than the batches' chance
    double maxLr = 0;      ///< for cyclical policies: lowestLr / 10, but not below steepestLr
    double baseLr = 0;     ///< maxLr / 4
    double constantLr = 0; ///< for a constant rate: maxLr / 2
};

/// Nothing when the loss never fell by a fiftieth of its first smoothed value, or when there are too few
/// steps to tell.
std::optional<RateSuggestion> suggestRates(const std::vector<RatePoint> &points);

/// Adds losses one by one and says when the test is over.
class RateRangeRecorder
{
public:
    explicit RateRangeRecorder(const RateRangeOptions &options)
        : m_options(options)
    {}

    /// @return whether to go on
    bool add(std::int64_t step, double loss);
    RateRange take() { return std::move(m_range); }

private:
    RateRangeOptions m_options;
    RateRange m_range;
    double m_average = 0;
    double m_weight = 1; ///< b^t: what the zero at the beginning still weighs
    double m_lowest = 0;
};

} // namespace genrescope
