// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/schedule.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numbers>
#include <utility>

namespace genrescope {

namespace {

bool isCyclical(const std::string &policy)
{
    return policy == "triangular" || policy == "triangular2" || policy == "exp_range";
}

double gammaOf(const ScheduleOptions &options)
{
    if (options.gamma >= 0)
        return options.gamma;
    return options.policy == "exp_range" ? 0.99994 : 0.1;
}

/// Smith 2015: position in the cycle, then one of three ways for the peak to shrink.
double cyclicalRate(const ScheduleOptions &options, double step, double stepSize)
{
    const double cycle = std::floor(1.0 + step / (2.0 * stepSize));
    const double x = std::abs(step / stepSize - 2.0 * cycle + 1.0);
    double scale = 1.0;
    if (options.policy == "triangular2")
        scale = 1.0 / std::pow(2.0, cycle - 1.0);
    else if (options.policy == "exp_range")
        scale = std::pow(gammaOf(options), step);
    return options.baseLr + (options.maxLr - options.baseLr) * std::max(0.0, 1.0 - x) * scale;
}

/// PyTorch's OneCycleLR with cosine annealing: value at `step` of a quantity that moves from `start` over
/// `peak` (and, with three phases, back over `start`) to `end`.
double oneCycleValue(const ScheduleOptions &options, double step, double totalSteps, double start,
                     double peak, double end)
{
    struct Phase
    {
        double endStep, from, to;
    };
    const double first = options.pctStart * totalSteps - 1.0;
    const std::vector<Phase> phases =
        options.threePhase ? std::vector<Phase>{{first, start, peak},
                                                {2.0 * first, peak, start},
                                                {totalSteps - 1.0, start, end}}
                           : std::vector<Phase>{{first, start, peak}, {totalSteps - 1.0, peak, end}};
    double phaseStart = 0.0;
    for (const Phase &phase : phases) {
        if (step <= phase.endStep || &phase == &phases.back()) {
            const double length = phase.endStep - phaseStart;
            const double fraction = length > 0 ? std::clamp((step - phaseStart) / length, 0.0, 1.0) : 1.0;
            return phase.to + (phase.from - phase.to) / 2.0 * (std::cos(std::numbers::pi * fraction) + 1.0);
        }
        phaseStart = phase.endStep;
    }
    return end;
}

} // namespace

const std::vector<std::string> &schedulePolicies()
{
    static const std::vector<std::string> policies = {"constant",   "step",        "cosine",    "plateau",
                                                      "triangular", "triangular2", "exp_range", "one_cycle"};
    return policies;
}

std::vector<std::string> ScheduleOptions::problems() const
{
    std::vector<std::string> found;
    const auto require = [&](bool fine, std::string text) {
        if (!fine)
            found.push_back(std::move(text));
    };
    const auto &known = schedulePolicies();
    if (std::find(known.begin(), known.end(), policy) == known.end()) {
        found.push_back(
            fmt::format("schedule.policy: \"{}\" is not one of {}", policy, fmt::join(known, ", ")));
        return found;
    }
    // Also where the policy does not use them: a slip of the pen is told, not kept for another day.
    constexpr double largestRate = 1e3, longest = 1e9; // epochs, or steps for the `schedule` command
    require(baseLr >= 0 && baseLr <= largestRate, "schedule.base_lr: must lie between 0 and 1000");
    require(maxLr > 0 && maxLr <= largestRate, "schedule.max_lr: must be above 0 and at most 1000");
    if (isCyclical(policy) && found.empty())
        require(maxLr > baseLr,
                fmt::format("schedule.max_lr: {} must be above schedule.base_lr, {}", maxLr, baseLr));
    const bool stepped = isCyclical(policy) || policy == "step";
    require((stepSize > 0 || (stepSize == 0 && !stepped)) && stepSize <= longest,
            "schedule.step_size: must be above 0 and at most 1e9");
    require(gamma <= 1, "schedule.gamma: must be at most 1 (below 0: the policy's own)");
    if (policy == "step" || policy == "plateau" || policy == "exp_range")
        require(gamma != 0, "schedule.gamma: must not be 0 (below 0: the policy's own)");
    if (policy == "plateau")
        require(patience >= 1, "schedule.patience: must be at least 1");
    if (policy == "one_cycle") {
        constexpr double largestFactor = 1e12;
        require(pctStart > 0 && pctStart < 1, "schedule.pct_start: must lie between 0 and 1");
        require(!threePhase || pctStart < 0.5, "schedule.pct_start: must be below 0.5 with three phases");
        require(divFactor >= 1 && divFactor <= largestFactor,
                "schedule.div_factor: must lie between 1 and 1e12");
        require(finalDivFactor >= 1 && finalDivFactor <= largestFactor,
                "schedule.final_div_factor: must lie between 1 and 1e12");
        require(!cycleMomentum || (baseMomentum >= 0 && baseMomentum < maxMomentum && maxMomentum < 1),
                "schedule.base_momentum: must be 0 or more, below schedule.max_momentum, and that below 1");
    }
    require(warmUp >= 0 && warmUp <= longest, "schedule.warm_up: must lie between 0 and 1e9");
    return found;
}

Schedule::Schedule(const ScheduleOptions &options, double learningRate, double stepsPerEpoch,
                   std::int64_t totalSteps)
    : m_options(options)
    , m_learningRate(learningRate)
    , m_stepsPerEpoch(stepsPerEpoch)
    , m_warmUpSteps(options.warmUp * stepsPerEpoch)
    , m_policySteps(std::max(1.0, static_cast<double>(totalSteps) - std::ceil(m_warmUpSteps)))
{}

double Schedule::learningRate(std::int64_t step) const
{
    const auto position = static_cast<double>(step);
    if (position < m_warmUpSteps)
        return policyRate(0.0) * position / m_warmUpSteps;
    return policyRate(position - std::ceil(m_warmUpSteps));
}

std::optional<double> Schedule::momentum(std::int64_t step) const
{
    if (m_options.policy != "one_cycle" || !m_options.cycleMomentum)
        return std::nullopt;
    const double position = std::max(0.0, static_cast<double>(step) - std::ceil(m_warmUpSteps));
    return oneCycleValue(m_options, position, m_policySteps, m_options.maxMomentum, m_options.baseMomentum,
                         m_options.maxMomentum);
}

void Schedule::epochFinished(double validationLoss)
{
    if (m_options.policy != "plateau")
        return;
    if (validationLoss < m_state.bestLoss) {
        m_state.bestLoss = validationLoss;
        m_state.epochsWithoutImprovement = 0;
    } else if (++m_state.epochsWithoutImprovement >= m_options.patience) {
        m_state.factor *= gammaOf(m_options);
        m_state.epochsWithoutImprovement = 0;
    }
}

double Schedule::policyRate(double step) const
{
    const std::string &policy = m_options.policy;
    const double stepSize = m_options.stepSize * m_stepsPerEpoch;
    if (isCyclical(policy))
        return cyclicalRate(m_options, step, stepSize);
    if (policy == "one_cycle") {
        const double start = m_options.maxLr / m_options.divFactor;
        return oneCycleValue(m_options, step, m_policySteps, start, m_options.maxLr,
                             start / m_options.finalDivFactor);
    }
    if (policy == "step")
        return m_learningRate * std::pow(gammaOf(m_options), std::floor(step / stepSize));
    if (policy == "cosine") {
        const double fraction = std::min(1.0, step / m_policySteps);
        return m_learningRate * 0.5 * (1.0 + std::cos(std::numbers::pi * fraction));
    }
    if (policy == "plateau")
        return m_learningRate * m_state.factor;
    return m_learningRate;
}

} // namespace genrescope
