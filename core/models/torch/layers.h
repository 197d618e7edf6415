// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/torch/weight_source.h"

#include <cstdint>
#include <torch/torch.h>

namespace genrescope {

// Keras' layers, by Keras' formulas, with parameters named as Keras names them and laid out as LibTorch wants
// them (README.md of core/models maps one on the other).

enum class KernelInit {
    GlorotUniform,     ///< Keras' default
    HeNormalTruncated, ///< Keras he_normal
    HeNormalFanOut,    ///< PyTorch's usual for residual networks
};

struct ConvolutionOptions
{
    int inputs = 0;
    int filters = 0;
    int kernel = 3; ///< odd; "same" padding
    int stride = 1;
    bool bias = true;
    KernelInit init = KernelInit::GlorotUniform;
    double l2 = 0.0; ///< factor of sum(kernel^2) in the loss
};

/// Conv2D, padding "same". `kernel` (filters, inputs, k, k), `bias` (filters).
class Convolution : public torch::nn::Module
{
public:
    Convolution(const ConvolutionOptions &options, WeightSource &weights);
    torch::Tensor forward(const torch::Tensor &x);
    double l2() const { return m_options.l2; }

    torch::Tensor kernel, bias;

private:
    ConvolutionOptions m_options;
};

/// "Same" convolution of stride 1 for an odd kernel. On the CPU, where few channels leave the vector lanes
/// empty, it is computed with neighbouring output columns folded into channels: equal but for the order of
/// additions.
torch::Tensor convolveSame(const torch::Tensor &x, const torch::Tensor &kernel, const torch::Tensor &bias);

/// Dense. `kernel` (outputs, inputs), `bias` (outputs).
class Dense : public torch::nn::Module
{
public:
    Dense(std::int64_t inputs, std::int64_t outputs, WeightSource &weights);
    torch::Tensor forward(const torch::Tensor &x);

    torch::Tensor kernel, bias;
};

/// BatchNormalization over all axes but the second; momentum 0.99, epsilon 1e-3 unless said otherwise.
/// `gamma`, `beta`, and the statistics `moving_mean`, `moving_variance`, which training moves as Keras 2.3.1
/// on TensorFlow does.
class BatchNorm : public torch::nn::Module
{
public:
    /// @param momentum how much of the running statistics a step keeps (Keras' sense; torch's is 1 minus it)
    explicit BatchNorm(std::int64_t features, double momentum = 0.99, double epsilon = 1e-3);
    torch::Tensor forward(const torch::Tensor &x);

    torch::Tensor gamma, beta, movingMean, movingVariance;

private:
    double m_momentum, m_epsilon;
};

/// GRU with reset_after=False: one bias, sigmoid gates in the order z, r, h. `kernel` (3 units, inputs),
/// `recurrent_kernel` (3 units, units), `bias` (3 units).
class Gru : public torch::nn::Module
{
public:
    /// @param dropout rate of the input dropout, whose mask is shared over time
    Gru(std::int64_t inputs, std::int64_t units, bool returnSequences, double dropout, WeightSource &weights);

    /// @param x (N, T, inputs)
    /// @return (N, T, units), or (N, units) of the last step
    torch::Tensor forward(const torch::Tensor &x);

    torch::Tensor kernel, recurrentKernel, bias;

private:
    std::int64_t m_units;
    bool m_returnSequences;
    double m_dropout;
};

} // namespace genrescope
