// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/torch/genre_network.h"
#include "core/models/torch/layers.h"

#include <cstdint>
#include <string>
#include <vector>

namespace genrescope {

/// What the paper's networks are built from. See core/models/README.md for the layer lists, and for what of
/// them was given and what inferred.
struct NetworkShape
{
    int channels = 3, height = 128, width = 128, genres = 8;
};

/// What ModelOptions leaves to the network unless it is told, once that is decided.
struct LayerSettings
{
    double dropout = 0.0;
    double firstL2 = 0.0, otherL2 = 0.0;
    double normMomentum = 0.99; ///< Keras' default; residual networks use 0.9
};

/// A GenreNetwork made of convolutions, dense layers with ReLU between them, and "output".
class LayeredNetwork : public GenreNetwork
{
public:
    std::vector<std::pair<torch::Tensor, double>> l2Terms() override;

protected:
    std::shared_ptr<Convolution> addConvolution(const std::string &name, const ConvolutionOptions &options,
                                                WeightSource &weights);
    /// dense1 ... denseN with the given widths, then output.
    void addHead(std::int64_t inputs, const std::vector<int> &widths, int genres, double dropout,
                 WeightSource &weights);
    torch::Tensor head(torch::Tensor x);

private:
    std::vector<std::shared_ptr<Convolution>> m_convolutions;
    std::vector<std::shared_ptr<Dense>> m_dense;
    double m_headDropout = 0.0;
};

/// cnn, cnn-figure1: convolution, ReLU, 2 x 2 maximum, three times; flattened as (height, width, channel).
class Cnn : public LayeredNetwork
{
public:
    Cnn(const NetworkShape &shape, const std::vector<int> &headWidths, const LayerSettings &settings,
        WeightSource &weights);
    torch::Tensor forward(torch::Tensor x) override;

private:
    std::vector<std::shared_ptr<Convolution>> m_stages;
};

/// The duplicated nets' convolutions: conv1 -> conv2 -> conv3_max and conv3_mean side by side. All four
/// outputs are pooled (conv3_mean by its mean, the others by their maximum) and joined: 4 + 4 + 8 + 8
/// channels.
class DuplicatedNetwork : public LayeredNetwork
{
public:
    static constexpr int joinedChannels = 24;

protected:
    DuplicatedNetwork(int channels, int pool, const LayerSettings &settings, WeightSource &weights);
    /// (N, C, H, W) -> (N, 24, H / pool, W / pool)
    torch::Tensor joined(const torch::Tensor &x);

private:
    std::shared_ptr<Convolution> m_conv1, m_conv2, m_conv3Max, m_conv3Mean;
    int m_pool;
};

/// dcnn (pool 11), dcnn-figure1 (pool 2).
class Dcnn : public DuplicatedNetwork
{
public:
    Dcnn(const NetworkShape &shape, int pool, const LayerSettings &settings, WeightSource &weights);
    torch::Tensor forward(torch::Tensor x) override;
};

/// crnn: three stages of convolution, batch norm, ReLU, 2 x 2 maximum; two GRUs over time; batch norm; five
/// dense layers. crnn-figure1: four stages without batch norm, with dropout.
class Crnn : public LayeredNetwork
{
public:
    Crnn(const NetworkShape &shape, bool figure1, const LayerSettings &settings, WeightSource &weights);
    torch::Tensor forward(torch::Tensor x) override;

private:
    std::vector<std::shared_ptr<Convolution>> m_stages;
    std::vector<std::shared_ptr<BatchNorm>> m_norms;
    std::shared_ptr<Gru> m_gru1, m_gru2;
    std::shared_ptr<BatchNorm> m_gruNorm;
    double m_stageDropout = 0.0;
};

/// dcrnn: batch norm of the picture's channels, the duplicated convolutions with 2 x 2 pooling, two GRUs over
/// time, dense 64 and 32. dcrnn-figure1: without the first batch norm.
class Dcrnn : public DuplicatedNetwork
{
public:
    Dcrnn(const NetworkShape &shape, bool figure1, const LayerSettings &settings, WeightSource &weights);
    torch::Tensor forward(torch::Tensor x) override;

private:
    std::shared_ptr<BatchNorm> m_inputNorm;
    std::shared_ptr<Gru> m_gru1, m_gru2;
};

} // namespace genrescope
