// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/torch/paper_networks.h"

namespace genrescope {

/// Ours: a residual network for log-mel windows. A strided stem, one residual block each of 32, 64, 128 and
/// 256 filters (halving height and width from the second on), the mean and the maximum over all that is left
/// of time and frequency, dropout, one dense layer. Any height and width from 32 on; about 1.2 million
/// parameters.
class ResidualNetwork : public LayeredNetwork
{
public:
    ResidualNetwork(const NetworkShape &shape, const LayerSettings &settings, WeightSource &weights);
    torch::Tensor forward(torch::Tensor x) override;

private:
    struct Block
    {
        std::shared_ptr<Convolution> first, second, shortcut; ///< no shortcut: the input is added as it is
        std::shared_ptr<BatchNorm> firstNorm, secondNorm, shortcutNorm;
    };

    std::shared_ptr<BatchNorm> addNorm(const std::string &name, int features);

    std::shared_ptr<Convolution> m_stem;
    std::shared_ptr<BatchNorm> m_stemNorm;
    std::vector<Block> m_blocks;
    double m_normMomentum;
};

} // namespace genrescope
