// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/torch/layers.h"

#include <cmath>
#include <vector>

namespace genrescope {

namespace {

namespace F = torch::nn::functional;

torch::Tensor inChannelsLast(const torch::Tensor &x)
{
    return x.contiguous(torch::MemoryFormat::ChannelsLast);
}

/// How many output columns become channels; 1 where folding does not fit or has little to win. The factors
/// are estimates, not tuned: enough filters to fill the vector lanes, few enough that the zeros in the
/// shifted kernels do not outweigh that.
std::int64_t foldFactor(const torch::Tensor &x, const torch::Tensor &kernel)
{
    if (!x.device().is_cpu() || kernel.size(1) > 4 || kernel.size(2) < 5)
        return 1;
    for (std::int64_t fold = kernel.size(0) <= 4 ? 8 : 4; fold > 1; fold /= 2)
        if (fold * kernel.size(0) <= 64 && x.size(3) % fold == 0)
            return fold;
    return 1;
}

} // namespace

torch::Tensor convolveSame(const torch::Tensor &x, const torch::Tensor &kernel, const torch::Tensor &bias)
{
    const std::int64_t filters = kernel.size(0);
    const std::int64_t half = kernel.size(2) / 2;
    const std::int64_t fold = foldFactor(x, kernel);
    if (fold == 1)
        return torch::conv2d(x, inChannelsLast(kernel), bias, 1, half);

    // Filter f shifted by j columns becomes filter j * filters + f of a convolution that advances `fold`
    // columns at a time. With channels last in memory its output *is* the wanted one: only the shape has to
    // be told.
    std::vector<torch::Tensor> shifted;
    for (std::int64_t j = 0; j < fold; ++j)
        shifted.push_back(F::pad(kernel, F::PadFuncOptions({j, fold - 1 - j})));
    const auto wide = inChannelsLast(torch::cat(shifted, 0));
    const auto wideBias = bias.defined() ? bias.repeat({fold}) : bias;
    const auto folded = torch::conv2d(x, wide, wideBias, {1, fold}, {half, half});
    return inChannelsLast(folded)
        .permute({0, 2, 3, 1})
        .view({x.size(0), x.size(2), x.size(3), filters})
        .permute({0, 3, 1, 2});
}

Convolution::Convolution(const ConvolutionOptions &options, WeightSource &weights)
    : m_options(options)
{
    const std::int64_t k = options.kernel;
    kernel = register_parameter("kernel", torch::empty({options.filters, options.inputs, k, k}));
    const std::int64_t fanIn = options.inputs * k * k;
    const std::int64_t fanOut = options.filters * k * k;
    switch (options.init) {
    case KernelInit::GlorotUniform:
        weights.glorotUniform(kernel, fanIn, fanOut);
        break;
    case KernelInit::HeNormalTruncated:
        weights.heNormalTruncated(kernel, fanIn);
        break;
    case KernelInit::HeNormalFanOut:
        weights.normal(kernel, std::sqrt(2.0 / static_cast<double>(fanOut)));
        break;
    }
    if (options.bias)
        bias = register_parameter("bias", torch::zeros({options.filters}));
}

torch::Tensor Convolution::forward(const torch::Tensor &x)
{
    if (m_options.stride == 1)
        return convolveSame(x, kernel, bias);
    return torch::conv2d(x, inChannelsLast(kernel), bias, m_options.stride, m_options.kernel / 2);
}

Dense::Dense(std::int64_t inputs, std::int64_t outputs, WeightSource &weights)
{
    kernel = register_parameter("kernel", torch::empty({outputs, inputs}));
    bias = register_parameter("bias", torch::zeros({outputs}));
    weights.glorotUniform(kernel, inputs, outputs);
}

torch::Tensor Dense::forward(const torch::Tensor &x)
{
    return torch::linear(x, kernel, bias);
}

BatchNorm::BatchNorm(std::int64_t features, double momentum, double epsilon)
    : m_momentum(momentum)
    , m_epsilon(epsilon)
{
    gamma = register_parameter("gamma", torch::ones({features}));
    beta = register_parameter("beta", torch::zeros({features}));
    movingMean = register_buffer("moving_mean", torch::zeros({features}));
    movingVariance = register_buffer("moving_variance", torch::ones({features}));
}

torch::Tensor BatchNorm::forward(const torch::Tensor &x)
{
    // Keras counts how much of the old is kept, torch how much of the new is taken.
    const double taken = 1.0 - m_momentum;
    if (!is_training())
        return torch::batch_norm(x, gamma, beta, movingMean, movingVariance, false, taken, m_epsilon, true);

    // The variance that the moving one goes towards is Keras 2.3.1's (keras/layers/normalization.py): what
    // the backend returns, times n / (n - (1 + epsilon)), for inputs of every rank. The backend returns the
    // biased variance, but for pictures the fused kernel's, which is unbiased already. (tf-keras has dropped
    // the factor.)
    const auto n = static_cast<double>(x.numel() / gamma.numel());
    const double correction = n / (n - (1.0 + m_epsilon));
    if (x.dim() > 2) {
        const torch::Tensor moved = movingVariance.clone(); // autograd holds on to what it is given
        const torch::Tensor y =
            torch::batch_norm(x, gamma, beta, movingMean, moved, true, taken, m_epsilon, true);
        const torch::NoGradGuard noGrad;
        const torch::Tensor kept = movingVariance * m_momentum;
        movingVariance.copy_(kept + (moved - kept) * correction);
        return y;
    }
    const auto mean = x.mean(0);
    const auto variance = x.var(0, /*unbiased=*/false);
    {
        const torch::NoGradGuard noGrad;
        movingMean.lerp_(mean, taken);
        movingVariance.lerp_(variance * correction, taken);
    }
    return (x - mean) * torch::rsqrt(variance + m_epsilon) * gamma + beta;
}

Gru::Gru(std::int64_t inputs, std::int64_t units, bool returnSequences, double dropout, WeightSource &weights)
    : m_units(units)
    , m_returnSequences(returnSequences)
    , m_dropout(dropout)
{
    kernel = register_parameter("kernel", torch::empty({3 * units, inputs}));
    recurrentKernel = register_parameter("recurrent_kernel", torch::empty({3 * units, units}));
    bias = register_parameter("bias", torch::zeros({3 * units}));
    weights.glorotUniform(kernel, inputs, 3 * units);
    weights.orthogonal(recurrentKernel);
}

torch::Tensor Gru::forward(const torch::Tensor &x)
{
    auto input = x;
    if (is_training() && m_dropout > 0)
        input = x * torch::dropout(torch::ones({x.size(0), 1, x.size(2)}, x.options()), m_dropout, true);

    // What the input contributes to every step and gate is one product; only the recurrence has to go step by
    // step.
    const auto steps = torch::linear(input, kernel, bias).transpose(0, 1).contiguous(); // (T, N, 3 units)
    const auto gates = recurrentKernel.narrow(0, 0, 2 * m_units).t();
    const auto candidate = recurrentKernel.narrow(0, 2 * m_units, m_units).t();
    auto h = torch::zeros({x.size(0), m_units}, x.options());
    std::vector<torch::Tensor> sequence;
    for (const auto &step : steps.unbind(0)) {
        const auto zr = torch::sigmoid(torch::addmm(step.narrow(1, 0, 2 * m_units), h, gates));
        const auto z = zr.narrow(1, 0, m_units);
        const auto r = zr.narrow(1, m_units, m_units);
        const auto proposed =
            torch::tanh(torch::addmm(step.narrow(1, 2 * m_units, m_units), r * h, candidate));
        h = torch::lerp(proposed, h, z); // z * h + (1 - z) * proposed
        if (m_returnSequences)
            sequence.push_back(h);
    }
    return m_returnSequences ? torch::stack(sequence, 1) : h;
}

} // namespace genrescope
