// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/torch/tensor_file.h"
#include "core/training/torch/flat_parameters.h"
#include "core/training/training_options.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace genrescope {

/// An optimizer over flat parameters. Adam, RMSprop, Adadelta and SGD follow Keras 2.3.1
/// (keras/optimizers.py), AdamW follows PyTorch; LibTorch's own differ in where epsilon stands and in
/// defaults, and lack Adadelta.
class Optimizer
{
public:
    virtual ~Optimizer() = default;

    /// One update from the current gradients.
    /// @param momentum replaces SGD's momentum or Adam's beta1 for this step (one-cycle schedules)
    void step(double learningRate, std::optional<double> momentum);
    std::int64_t steps() const { return m_steps; }

    /// The state as tensors named "optimizer.*"; they share the optimizer's memory.
    NamedTensors state() const { return m_state; }
    /// Takes over a saved state; a missing tensor or another length is an Error, others are ignored.
    Result<void> restore(const NamedTensors &tensors, std::int64_t steps);

protected:
    explicit Optimizer(FlatParameters &parameters)
        : m_parameters(parameters)
    {}
    torch::Tensor addState(const std::string &name); ///< zeros, as long as the parameters
    virtual void update(double learningRate, std::optional<double> momentum) = 0;

    FlatParameters &m_parameters;

private:
    std::int64_t m_steps = 0;
    NamedTensors m_state;
};

/// @pre options are free of problems; `parameters` outlives the optimizer
std::unique_ptr<Optimizer> makeOptimizer(const OptimizerOptions &options, FlatParameters &parameters);

} // namespace genrescope
