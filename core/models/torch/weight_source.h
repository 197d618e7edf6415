// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <torch/torch.h>

namespace genrescope {

/// Initial weights from a seed, by Keras' definitions. The numbers are made here, in double precision from
/// mt19937_64, and not by torch: its normal numbers depend on the processor's vector width.
class WeightSource
{
public:
    explicit WeightSource(std::uint64_t seed)
        : m_engine(seed)
    {}

    /// Uniform in +-limit.
    void uniform(torch::Tensor &tensor, double limit);

    /// Keras glorot_uniform: limit sqrt(6 / (fanIn + fanOut)).
    void glorotUniform(torch::Tensor &tensor, std::int64_t fanIn, std::int64_t fanOut);

    /// Keras he_normal: deviation sqrt(2 / fanIn) after cutting the normal distribution off at two
    /// deviations.
    void heNormalTruncated(torch::Tensor &tensor, std::int64_t fanIn);

    /// Normal with the given deviation.
    void normal(torch::Tensor &tensor, double deviation);

    /// Keras orthogonal for a (rows, columns) matrix: random orthonormal rows when rows <= columns, else
    /// columns.
    void orthogonal(torch::Tensor &matrix);

private:
    double nextUniform(); ///< [0, 1)
    double nextNormal();

    std::mt19937_64 m_engine;
};

} // namespace genrescope
