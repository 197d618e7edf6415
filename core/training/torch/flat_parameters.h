// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <torch/torch.h>
#include <vector>

namespace genrescope {

/// A network's parameters, and their gradients, as two long vectors that the parameters become views of. An
/// optimizer step is then a handful of operations whatever the number of layers, which is what small networks
/// spend their time on, on the CPU as on a GPU.
class FlatParameters
{
public:
    /// @param parameters of one floating-point type, on one device; their storage is replaced, their values
    /// stay
    explicit FlatParameters(const std::vector<torch::Tensor> &parameters);

    const torch::Tensor &values() const { return m_values; }       ///< (length)
    const torch::Tensor &gradients() const { return m_gradients; } ///< (length); 0 between the parameters
    void zeroGradients();

    /// Scales the gradients down to `norm` when their global norm is larger.
    void clipGradients(double norm);

    /// (length): 1 for elements of parameters with two dimensions or more, 0 for biases and batch-norm
    /// scales.
    torch::Tensor kernelMask() const;

private:
    struct Part
    {
        torch::Tensor parameter;
        std::int64_t begin = 0;
    };
    std::vector<Part> m_parts;
    torch::Tensor m_values, m_gradients;
};

} // namespace genrescope
