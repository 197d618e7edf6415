// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/torch/flat_parameters.h"

namespace genrescope {

namespace {

/// Every parameter begins at a multiple of 64 bytes, as if it had been allocated alone.
constexpr std::int64_t alignment = 16;

} // namespace

FlatParameters::FlatParameters(const std::vector<torch::Tensor> &parameters)
{
    const torch::NoGradGuard noGrad;
    std::int64_t length = 0;
    for (const torch::Tensor &parameter : parameters) {
        m_parts.push_back({parameter, length});
        length += (parameter.numel() + alignment - 1) / alignment * alignment;
    }
    m_values = torch::zeros(length, parameters.front().options().requires_grad(false));
    m_gradients = torch::zeros_like(m_values);
    for (Part &part : m_parts) {
        const auto viewOf = [&](const torch::Tensor &flat) {
            return flat.narrow(0, part.begin, part.parameter.numel()).view(part.parameter.sizes());
        };
        const torch::Tensor values = viewOf(m_values);
        values.copy_(part.parameter);
        part.parameter.set_data(values);
        part.parameter.mutable_grad() = viewOf(m_gradients);
    }
}

void FlatParameters::zeroGradients()
{
    // Autograd adds into a gradient that is there; it must stay the view.
    m_gradients.zero_();
}

void FlatParameters::clipGradients(double norm)
{
    const torch::NoGradGuard noGrad;
    const torch::Tensor scale = (norm / m_gradients.norm()).clamp_max(1.0);
    m_gradients.mul_(scale);
}

torch::Tensor FlatParameters::kernelMask() const
{
    const torch::NoGradGuard noGrad;
    torch::Tensor mask = torch::zeros_like(m_values);
    for (const Part &part : m_parts)
        if (part.parameter.dim() >= 2)
            mask.narrow(0, part.begin, part.parameter.numel()).fill_(1.0f);
    return mask;
}

} // namespace genrescope
