// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/torch/weight_source.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace genrescope {

namespace {

/// Writes in the logical (row-major) order whatever the tensor's memory layout.
template <class Next>
void fill(torch::Tensor &tensor, Next next)
{
    const torch::NoGradGuard noGrad;
    auto values = torch::empty(tensor.sizes(), torch::kFloat32);
    float *out = values.data_ptr<float>();
    for (std::int64_t i = 0; i < values.numel(); ++i)
        out[i] = static_cast<float>(next());
    tensor.copy_(values);
}

} // namespace

double WeightSource::nextUniform()
{
    return static_cast<double>(m_engine() >> 11) * 0x1.0p-53;
}

double WeightSource::nextNormal()
{
    const double radius = std::sqrt(-2.0 * std::log(1.0 - nextUniform()));
    return radius * std::cos(2.0 * std::numbers::pi * nextUniform());
}

void WeightSource::uniform(torch::Tensor &tensor, double limit)
{
    fill(tensor, [&] { return limit * (2.0 * nextUniform() - 1.0); });
}

void WeightSource::glorotUniform(torch::Tensor &tensor, std::int64_t fanIn, std::int64_t fanOut)
{
    uniform(tensor, std::sqrt(6.0 / static_cast<double>(fanIn + fanOut)));
}

void WeightSource::heNormalTruncated(torch::Tensor &tensor, std::int64_t fanIn)
{
    constexpr double cutDeviation = 0.87962566103423978; // of a normal distribution cut off at +-2
    const double deviation = std::sqrt(2.0 / static_cast<double>(fanIn)) / cutDeviation;
    fill(tensor, [&] {
        double value = nextNormal();
        while (std::abs(value) > 2.0)
            value = nextNormal();
        return value * deviation;
    });
}

void WeightSource::normal(torch::Tensor &tensor, double deviation)
{
    fill(tensor, [&] { return deviation * nextNormal(); });
}

void WeightSource::orthogonal(torch::Tensor &matrix)
{
    const auto rows = static_cast<std::size_t>(matrix.size(0));
    const auto columns = static_cast<std::size_t>(matrix.size(1));
    const std::size_t count = std::min(rows, columns);
    const std::size_t length = std::max(rows, columns);

    // Gram-Schmidt over random normal vectors gives the uniform distribution over orthonormal frames; the
    // second sweep removes the first one's rounding.
    std::vector<std::vector<double>> frame(count, std::vector<double>(length));
    for (std::size_t i = 0; i < count; ++i) {
        auto &vector = frame[i];
        for (double &value : vector)
            value = nextNormal();
        for (int sweep = 0; sweep < 2; ++sweep) {
            for (std::size_t j = 0; j < i; ++j) {
                double dot = 0;
                for (std::size_t k = 0; k < length; ++k)
                    dot += vector[k] * frame[j][k];
                for (std::size_t k = 0; k < length; ++k)
                    vector[k] -= dot * frame[j][k];
            }
        }
        double norm = 0;
        for (const double value : vector)
            norm += value * value;
        norm = std::sqrt(norm);
        for (double &value : vector)
            value /= norm;
    }
    std::size_t at = 0;
    fill(matrix, [&] {
        const std::size_t row = at / columns;
        const std::size_t column = at % columns;
        ++at;
        return rows <= columns ? frame[row][column] : frame[column][row];
    });
}

} // namespace genrescope
