// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/torch/paper_networks.h"

#include <fmt/format.h>

namespace genrescope {

namespace {

constexpr int gruUnits = 64;
constexpr int stagePool = 2;

struct Stage
{
    int filters, kernel;
};
/// cnn and crnn share these; crnn-figure1 has the fourth as well.
constexpr Stage stages[] = {{4, 11}, {8, 7}, {16, 3}, {32, 3}};

torch::Tensor channelsLast(const torch::Tensor &x)
{
    return x.contiguous(torch::MemoryFormat::ChannelsLast);
}

/// Keras flattens (height, width, channel), which is the order channels-last tensors have in memory anyway.
torch::Tensor flattened(const torch::Tensor &x)
{
    return x.permute({0, 2, 3, 1}).reshape({x.size(0), -1});
}

/// (N, C, F, T) -> (N, T, F * C), channels fastest: permute(0, 3, 2, 1), then the last two axes joined.
torch::Tensor overTime(const torch::Tensor &x)
{
    return x.permute({0, 3, 2, 1}).reshape({x.size(0), x.size(3), x.size(2) * x.size(1)});
}

} // namespace

std::vector<std::pair<torch::Tensor, double>> LayeredNetwork::l2Terms()
{
    std::vector<std::pair<torch::Tensor, double>> terms;
    for (const auto &convolution : m_convolutions)
        if (convolution->l2() > 0)
            terms.emplace_back(convolution->kernel, convolution->l2());
    return terms;
}

std::shared_ptr<Convolution> LayeredNetwork::addConvolution(const std::string &name,
                                                            const ConvolutionOptions &options,
                                                            WeightSource &weights)
{
    m_convolutions.push_back(register_module(name, std::make_shared<Convolution>(options, weights)));
    return m_convolutions.back();
}

void LayeredNetwork::addHead(std::int64_t inputs, const std::vector<int> &widths, int genres, double dropout,
                             WeightSource &weights)
{
    m_headDropout = dropout;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        m_dense.push_back(register_module(fmt::format("dense{}", i + 1),
                                          std::make_shared<Dense>(inputs, widths[i], weights)));
        inputs = widths[i];
    }
    m_dense.push_back(register_module("output", std::make_shared<Dense>(inputs, genres, weights)));
}

torch::Tensor LayeredNetwork::head(torch::Tensor x)
{
    for (std::size_t i = 0; i + 1 < m_dense.size(); ++i)
        x = torch::relu(m_dense[i]->forward(x));
    if (m_headDropout > 0)
        x = torch::dropout(x, m_headDropout, is_training());
    return m_dense.back()->forward(x);
}

Cnn::Cnn(const NetworkShape &shape, const std::vector<int> &headWidths, const LayerSettings &settings,
         WeightSource &weights)
{
    int channels = shape.channels, height = shape.height, width = shape.width;
    for (int i = 0; i < 3; ++i) {
        m_stages.push_back(addConvolution(fmt::format("conv{}", i + 1),
                                          {.inputs = channels,
                                           .filters = stages[i].filters,
                                           .kernel = stages[i].kernel,
                                           .l2 = i == 0 ? settings.firstL2 : settings.otherL2},
                                          weights));
        channels = stages[i].filters;
        height /= stagePool;
        width /= stagePool;
    }
    addHead(std::int64_t{height} * width * channels, headWidths, shape.genres, settings.dropout, weights);
}

torch::Tensor Cnn::forward(torch::Tensor x)
{
    x = channelsLast(x);
    for (const auto &stage : m_stages)
        x = torch::max_pool2d(torch::relu(stage->forward(x)), stagePool);
    return head(flattened(x));
}

DuplicatedNetwork::DuplicatedNetwork(int channels, int pool, const LayerSettings &settings,
                                     WeightSource &weights)
    : m_pool(pool)
{
    const double l2 = settings.otherL2;
    m_conv1 = addConvolution(
        "conv1", {.inputs = channels, .filters = 4, .kernel = 11, .l2 = settings.firstL2}, weights);
    m_conv2 = addConvolution("conv2", {.inputs = 4, .filters = 4, .kernel = 7, .l2 = l2}, weights);
    m_conv3Max = addConvolution("conv3_max", {.inputs = 4, .filters = 8, .kernel = 5, .l2 = l2}, weights);
    m_conv3Mean = addConvolution("conv3_mean", {.inputs = 4, .filters = 8, .kernel = 5, .l2 = l2}, weights);
}

torch::Tensor DuplicatedNetwork::joined(const torch::Tensor &x)
{
    const auto one = torch::relu(m_conv1->forward(x));
    const auto two = torch::relu(m_conv2->forward(one));
    // Two convolutions of one input are one convolution with both filter banks.
    const auto three = torch::relu(convolveSame(two, torch::cat({m_conv3Max->kernel, m_conv3Mean->kernel}, 0),
                                                torch::cat({m_conv3Max->bias, m_conv3Mean->bias}, 0)));
    const auto maximum = three.narrow(1, 0, 8);
    const auto mean = three.narrow(1, 8, 8);
    return torch::cat({torch::max_pool2d(torch::cat({one, two, maximum}, 1), m_pool),
                       torch::avg_pool2d(channelsLast(mean), m_pool)},
                      1);
}

Dcnn::Dcnn(const NetworkShape &shape, int pool, const LayerSettings &settings, WeightSource &weights)
    : DuplicatedNetwork(shape.channels, pool, settings, weights)
{
    const std::int64_t inputs = std::int64_t{shape.height / pool} * (shape.width / pool) * joinedChannels;
    addHead(inputs, {128}, shape.genres, settings.dropout, weights);
}

torch::Tensor Dcnn::forward(torch::Tensor x)
{
    return head(flattened(joined(channelsLast(x))));
}

Crnn::Crnn(const NetworkShape &shape, bool figure1, const LayerSettings &settings, WeightSource &weights)
{
    // The paper leaves the rate of its figure's dropout open ("0.x").
    m_stageDropout = figure1 && settings.dropout > 0 ? 0.1 : 0.0;
    int channels = shape.channels, height = shape.height;
    for (int i = 0; i < (figure1 ? 4 : 3); ++i) {
        m_stages.push_back(addConvolution(fmt::format("conv{}", i + 1),
                                          {.inputs = channels,
                                           .filters = stages[i].filters,
                                           .kernel = stages[i].kernel,
                                           .init = KernelInit::HeNormalTruncated,
                                           .l2 = i == 0 ? settings.firstL2 : settings.otherL2},
                                          weights));
        channels = stages[i].filters;
        height /= stagePool;
        if (!figure1)
            m_norms.push_back(register_module(fmt::format("bn{}", i + 1),
                                              std::make_shared<BatchNorm>(channels, settings.normMomentum)));
    }
    m_gru1 = register_module("gru1", std::make_shared<Gru>(std::int64_t{height} * channels, gruUnits, true,
                                                           settings.dropout, weights));
    m_gru2 =
        register_module("gru2", std::make_shared<Gru>(gruUnits, gruUnits, false, settings.dropout, weights));
    if (!figure1)
        m_gruNorm = register_module("bn_gru", std::make_shared<BatchNorm>(gruUnits, settings.normMomentum));
    addHead(gruUnits, {128, 128, 64, 32, 16}, shape.genres, 0.0, weights);
}

torch::Tensor Crnn::forward(torch::Tensor x)
{
    x = channelsLast(x);
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        x = m_stages[i]->forward(x);
        if (i < m_norms.size())
            x = m_norms[i]->forward(x);
        x = torch::max_pool2d(torch::relu(x), stagePool);
        if (m_stageDropout > 0)
            x = torch::dropout(x, m_stageDropout, is_training());
    }
    x = m_gru2->forward(m_gru1->forward(overTime(x)));
    if (m_gruNorm)
        x = m_gruNorm->forward(x);
    return head(x);
}

Dcrnn::Dcrnn(const NetworkShape &shape, bool figure1, const LayerSettings &settings, WeightSource &weights)
    : DuplicatedNetwork(shape.channels, stagePool, settings, weights)
{
    if (!figure1)
        m_inputNorm =
            register_module("bn_input", std::make_shared<BatchNorm>(shape.channels, settings.normMomentum));
    const std::int64_t inputs = std::int64_t{shape.height / stagePool} * joinedChannels;
    m_gru1 =
        register_module("gru1", std::make_shared<Gru>(inputs, gruUnits, true, settings.dropout, weights));
    m_gru2 =
        register_module("gru2", std::make_shared<Gru>(gruUnits, gruUnits, false, settings.dropout, weights));
    addHead(gruUnits, {64, 32}, shape.genres, 0.0, weights);
}

torch::Tensor Dcrnn::forward(torch::Tensor x)
{
    x = channelsLast(x);
    if (m_inputNorm)
        x = m_inputNorm->forward(x);
    return head(m_gru2->forward(m_gru1->forward(overTime(joined(x)))));
}

} // namespace genrescope
