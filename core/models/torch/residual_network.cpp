// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/torch/residual_network.h"

#include <fmt/format.h>

namespace genrescope {

ResidualNetwork::ResidualNetwork(const NetworkShape &shape, const LayerSettings &settings,
                                 WeightSource &weights)
    : m_normMomentum(settings.normMomentum)
{
    const auto convolution = [&](const std::string &name, int inputs, int filters, int kernel, int stride) {
        return addConvolution(name,
                              {.inputs = inputs,
                               .filters = filters,
                               .kernel = kernel,
                               .stride = stride,
                               .bias = false,
                               .init = KernelInit::HeNormalFanOut,
                               .l2 = settings.otherL2},
                              weights);
    };
    constexpr int stageFilters[] = {32, 64, 128, 256};
    m_stem = convolution("stem", shape.channels, stageFilters[0], 7, 2);
    m_stemNorm = addNorm("stem_bn", stageFilters[0]);
    int channels = stageFilters[0];
    int number = 0;
    for (const int filters : stageFilters) {
        const std::string name = fmt::format("block{}", ++number);
        const int stride = filters == channels ? 1 : 2;
        Block block;
        block.first = convolution(name + "_conv1", channels, filters, 3, stride);
        block.firstNorm = addNorm(name + "_bn1", filters);
        block.second = convolution(name + "_conv2", filters, filters, 3, 1);
        block.secondNorm = addNorm(name + "_bn2", filters);
        // A block that begins as the identity lets the gradient through from the first step on.
        torch::nn::init::zeros_(block.secondNorm->gamma);
        if (stride != 1) {
            block.shortcut = convolution(name + "_shortcut", channels, filters, 1, stride);
            block.shortcutNorm = addNorm(name + "_shortcut_bn", filters);
        }
        m_blocks.push_back(std::move(block));
        channels = filters;
    }
    addHead(2 * channels, {}, shape.genres, settings.dropout, weights);
}

std::shared_ptr<BatchNorm> ResidualNetwork::addNorm(const std::string &name, int features)
{
    return register_module(name, std::make_shared<BatchNorm>(features, m_normMomentum, 1e-5));
}

torch::Tensor ResidualNetwork::forward(torch::Tensor x)
{
    x = x.contiguous(torch::MemoryFormat::ChannelsLast);
    x = torch::relu(m_stemNorm->forward(m_stem->forward(x)));
    for (const Block &block : m_blocks) {
        auto y = torch::relu(block.firstNorm->forward(block.first->forward(x)));
        y = block.secondNorm->forward(block.second->forward(y));
        if (block.shortcut)
            x = block.shortcutNorm->forward(block.shortcut->forward(x));
        x = torch::relu(x + y);
    }
    return head(torch::cat({x.mean({2, 3}), x.amax({2, 3})}, 1));
}

} // namespace genrescope
