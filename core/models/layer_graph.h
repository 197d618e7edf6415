// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/onnx_file.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace genrescope {

enum class LayerKind {
    Input,
    Convolution,
    BatchNorm, ///< one that stands alone; one that follows a convolution belongs to it
    MaximumPool,
    MeanPool,
    Join, ///< of channels
    Add,
    Flatten,
    Recurrent, ///< GRU
    Dense,
};

/// One box of a network's drawing.
struct Layer
{
    LayerKind kind = LayerKind::Input;
    std::string name;                ///< as its weights are called in files ("conv1"); empty without weights
    std::vector<std::size_t> inputs; ///< earlier layers
    int size = 0;                    ///< of a kernel or pool, in each direction; 0: all there is, or none
    int stride = 1;                  ///< of a convolution
    bool batchNorm = false, relu = false; ///< follow it, in this order
    /// What comes out, without the batch: {channels, height, width}; {time steps, units} of a recurrent layer
    /// that returns them all; {units}.
    std::vector<std::int64_t> shape;
    std::int64_t parameters = 0; ///< trainable ones, those of its batch norm included
};

/// What a network is made of, from its input to its logits, as people draw it: reshapes are not shown, and
/// what only changes a layer's output belongs to that layer. `model` is one that onnxModel() has made; an
/// Error names the node that this does not know.
Result<std::vector<Layer>> layersOf(const OnnxModel &model);

/// "Conv 11 × 11 + BN + ReLU", "GRU", "Max pool 2 × 2": in the field's terms, the same in every language.
std::string layerTitle(const Layer &layer);
/// "4 × 128 × 128"
std::string shapeText(const std::vector<std::int64_t> &shape);

} // namespace genrescope
