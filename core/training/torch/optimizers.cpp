// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/torch/optimizers.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace genrescope {

namespace {

double orDefault(double value, double fallback)
{
    return value < 0 ? fallback : value;
}

/// Keras 2.3: p -= lr sqrt(1 - b2^t) / (1 - b1^t) * m / (sqrt(v) + eps): epsilon outside the bias correction.
class Adam : public Optimizer
{
public:
    Adam(const OptimizerOptions &options, FlatParameters &parameters)
        : Optimizer(parameters)
        , m_beta1(options.beta1)
        , m_beta2(options.beta2)
        , m_epsilon(orDefault(options.epsilon, 1e-7))
        , m_mean(addState("mean"))
        , m_square(addState("square"))
    {}

protected:
    void updateMoments(double beta1)
    {
        const torch::Tensor &gradients = m_parameters.gradients();
        m_mean.mul_(beta1).add_(gradients, 1.0 - beta1);
        m_square.mul_(m_beta2).addcmul_(gradients, gradients, 1.0 - m_beta2);
    }

    void update(double learningRate, std::optional<double> momentum) override
    {
        const double beta1 = momentum.value_or(m_beta1);
        const auto t = static_cast<double>(steps());
        updateMoments(beta1);
        const double rate = learningRate * std::sqrt(1.0 - std::pow(m_beta2, t)) / (1.0 - std::pow(beta1, t));
        m_parameters.values().addcdiv_(m_mean, m_square.sqrt().add_(m_epsilon), -rate);
    }

    double m_beta1, m_beta2, m_epsilon;
    torch::Tensor m_mean, m_square;
};

/// PyTorch's AdamW: p *= 1 - lr * decay, then p -= lr / (1 - b1^t) * m / (sqrt(v) / sqrt(1 - b2^t) + eps).
class AdamW final : public Adam
{
public:
    AdamW(OptimizerOptions options, FlatParameters &parameters)
        : Adam(
              [&] {
                  options.epsilon = orDefault(options.epsilon, 1e-8);
                  return options;
              }(),
              parameters)
        , m_decay(options.weightDecay)
        , m_decayed(options.decayAll ? torch::ones_like(parameters.values()) : parameters.kernelMask())
    {}

protected:
    void update(double learningRate, std::optional<double> momentum) override
    {
        const double beta1 = momentum.value_or(m_beta1);
        const auto t = static_cast<double>(steps());
        const torch::Tensor &values = m_parameters.values();
        values.addcmul_(values, m_decayed, -learningRate * m_decay);
        updateMoments(beta1);
        const torch::Tensor denominator =
            m_square.sqrt().div_(std::sqrt(1.0 - std::pow(m_beta2, t))).add_(m_epsilon);
        values.addcdiv_(m_mean, denominator, -learningRate / (1.0 - std::pow(beta1, t)));
    }

private:
    double m_decay;
    torch::Tensor m_decayed; ///< 1 where weights decay
};

/// Keras 2.3: epsilon outside the root.
class RmsProp final : public Optimizer
{
public:
    RmsProp(const OptimizerOptions &options, FlatParameters &parameters)
        : Optimizer(parameters)
        , m_rho(orDefault(options.rho, 0.9))
        , m_epsilon(orDefault(options.epsilon, 1e-7))
        , m_square(addState("square"))
    {}

protected:
    void update(double learningRate, std::optional<double>) override
    {
        const torch::Tensor &gradients = m_parameters.gradients();
        m_square.mul_(m_rho).addcmul_(gradients, gradients, 1.0 - m_rho);
        m_parameters.values().addcdiv_(gradients, m_square.sqrt().add_(m_epsilon), -learningRate);
    }

private:
    double m_rho, m_epsilon;
    torch::Tensor m_square;
};

/// Keras 2.3: update = g sqrt(d + eps) / sqrt(a + eps), epsilon inside both roots.
class Adadelta final : public Optimizer
{
public:
    Adadelta(const OptimizerOptions &options, FlatParameters &parameters)
        : Optimizer(parameters)
        , m_rho(orDefault(options.rho, 0.95))
        , m_epsilon(orDefault(options.epsilon, 1e-7))
        , m_square(addState("square"))
        , m_change(addState("change"))
    {}

protected:
    void update(double learningRate, std::optional<double>) override
    {
        const torch::Tensor &gradients = m_parameters.gradients();
        m_square.mul_(m_rho).addcmul_(gradients, gradients, 1.0 - m_rho);
        const torch::Tensor change =
            (m_change + m_epsilon).sqrt_().mul_(gradients).div_((m_square + m_epsilon).sqrt_());
        m_parameters.values().add_(change, -learningRate);
        m_change.mul_(m_rho).addcmul_(change, change, 1.0 - m_rho);
    }

private:
    double m_rho, m_epsilon;
    torch::Tensor m_square, m_change;
};

/// Keras 2.3: v = momentum v - lr g; p += v, or with Nesterov p += momentum v - lr g.
class Sgd final : public Optimizer
{
public:
    Sgd(const OptimizerOptions &options, FlatParameters &parameters)
        : Optimizer(parameters)
        , m_momentum(options.momentum)
        , m_nesterov(options.nesterov)
        , m_velocity(addState("velocity"))
    {}

protected:
    void update(double learningRate, std::optional<double> momentum) override
    {
        const double factor = momentum.value_or(m_momentum);
        const torch::Tensor &gradients = m_parameters.gradients();
        const torch::Tensor &values = m_parameters.values();
        m_velocity.mul_(factor).add_(gradients, -learningRate);
        if (m_nesterov)
            values.add_(m_velocity, factor).add_(gradients, -learningRate);
        else
            values.add_(m_velocity);
    }

private:
    double m_momentum;
    bool m_nesterov;
    torch::Tensor m_velocity;
};

} // namespace

void Optimizer::step(double learningRate, std::optional<double> momentum)
{
    const torch::NoGradGuard noGrad;
    ++m_steps;
    update(learningRate, momentum);
}

Result<void> Optimizer::restore(const NamedTensors &tensors, std::int64_t steps)
{
    const torch::NoGradGuard noGrad;
    for (auto &[name, target] : m_state) {
        const auto found = std::find_if(tensors.begin(), tensors.end(),
                                        [&name = name](const auto &entry) { return entry.first == name; });
        if (found == tensors.end())
            return Error{fmt::format("the optimizer's tensor '{}' is missing", name)};
        if (found->second.sizes() != target.sizes())
            return Error{fmt::format("the optimizer's tensor '{}' has {} numbers where {} are needed", name,
                                     found->second.numel(), target.numel())};
        target.copy_(found->second);
    }
    m_steps = steps;
    return {};
}

torch::Tensor Optimizer::addState(const std::string &name)
{
    m_state.emplace_back("optimizer." + name, torch::zeros_like(m_parameters.values()));
    return m_state.back().second;
}

std::unique_ptr<Optimizer> makeOptimizer(const OptimizerOptions &options, FlatParameters &parameters)
{
    if (options.name == "adamw")
        return std::make_unique<AdamW>(options, parameters);
    if (options.name == "rmsprop")
        return std::make_unique<RmsProp>(options, parameters);
    if (options.name == "adadelta")
        return std::make_unique<Adadelta>(options, parameters);
    if (options.name == "sgd")
        return std::make_unique<Sgd>(options, parameters);
    return std::make_unique<Adam>(options, parameters);
}

} // namespace genrescope
