// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// Learning-rate policies. Formulas: science notes; Smith 2015 (arXiv 1506.01186) for the cyclical ones,
/// PyTorch's OneCycleLR for one_cycle.
struct ScheduleOptions
{
    /// constant, step, cosine, plateau, triangular, triangular2, exp_range, one_cycle
    std::string policy = "constant";
    double baseLr = 5e-4; ///< lower bound of the cyclical policies
    double maxLr = 1e-3;  ///< upper bound; one_cycle's peak
    double stepSize =
        4.0; ///< half a cycle, in epochs (steps for the `schedule` command); step: epochs between drops
    double gamma =
        -1.0; ///< step, plateau: factor; exp_range: per-step factor; < 0: the policy's own (0.1; 0.99994)
    double warmUp = 0.0;         ///< epochs of linear warm-up from 0 before any policy
    int patience = 5;            ///< plateau: epochs without improvement
    double pctStart = 0.3;       ///< one_cycle
    double divFactor = 25.0;     ///< one_cycle: start = max / divFactor
    double finalDivFactor = 1e4; ///< one_cycle: end = start / finalDivFactor
    bool threePhase = false;     ///< one_cycle
    bool cycleMomentum = true;   ///< one_cycle: momentum (or Adam's beta1) runs against the rate
    double baseMomentum = 0.85;  ///< one_cycle
    double maxMomentum = 0.95;   ///< one_cycle

    std::vector<std::string> problems() const;
    bool operator==(const ScheduleOptions &) const = default;
};

const std::vector<std::string> &schedulePolicies();

/// The learning rate of every optimizer step, numbered from 0 as the published cyclical formulas number
/// iterations. Stateless but for plateau, whose state is three numbers that go into the checkpoint. Warm-up
/// raises the rate in equal steps from 0 to the policy's first value; the policy's own step 0 is the first
/// step after it, and cosine and one_cycle are shortened by it, so that they end with the training.
class Schedule
{
public:
    /// @param learningRate training.learning_rate: what constant, step, cosine and plateau start from
    /// @param stepsPerEpoch turns the options' epochs into steps (1 for the `schedule` command)
    /// @param totalSteps length of the whole training, for cosine and one_cycle
    Schedule(const ScheduleOptions &options, double learningRate, double stepsPerEpoch,
             std::int64_t totalSteps);

    /// Rate for step 0, 1, 2 ... (before that step's update).
    double learningRate(std::int64_t step) const;
    /// Momentum for that step, when the policy cycles it.
    std::optional<double> momentum(std::int64_t step) const;

    /// Tells plateau how the epoch went (validation loss, lower is better). As Keras' ReduceLROnPlateau with
    /// min_delta 0: after `patience` epochs without a new best loss, the rate is multiplied by gamma.
    void epochFinished(double validationLoss);

    struct State
    {
        double bestLoss = std::numeric_limits<double>::infinity();
        int epochsWithoutImprovement = 0;
        double factor = 1.0;
    };
    State state() const { return m_state; }
    void restore(const State &state) { m_state = state; }

private:
    double policyRate(double step) const;

    ScheduleOptions m_options;
    double m_learningRate;
    double m_stepsPerEpoch;
    double m_warmUpSteps;
    double m_policySteps; ///< what is left for the policy after the warm-up
    State m_state;
};

} // namespace genrescope
