// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/layer_graph.h"

#include <algorithm>
#include <cstddef>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <functional>
#include <map>
#include <numeric>
#include <variant>

namespace genrescope {

namespace {

using Shape = std::vector<std::int64_t>;

std::int64_t product(const Shape &shape)
{
    return std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
}

/// A value on its way through the graph: which layer it comes from, and what it is there.
struct Value
{
    std::size_t layer = 0;
    Shape shape; ///< without the batch
};

class LayerReader
{
public:
    explicit LayerReader(const OnnxModel &model)
        : m_model(model)
    {
        for (const OnnxTensor &constant : model.constants)
            m_constants.emplace(constant.name, &constant);
    }

    Result<std::vector<Layer>> read()
    {
        if (m_model.inputs.size() != 1 || m_model.outputs.empty())
            return Error{fmt::format("{}: not a network of one input", m_model.name)};
        Layer input{.kind = LayerKind::Input};
        for (const auto &size : m_model.inputs.front().shape)
            if (const auto *number = std::get_if<std::int64_t>(&size)) // the batch has a name instead
                input.shape.push_back(*number);
        m_values[m_model.inputs.front().name] = {0, input.shape};
        m_layers.push_back(std::move(input));
        const std::string &logits = m_model.outputs.front().name;
        for (const OnnxNode &node : m_model.nodes) {
            if (!take(node))
                return Error{fmt::format("{}: the node {} ({}) has no place in a drawing of layers",
                                         m_model.name, node.name, node.operation)};
            if (node.outputs.front() == logits)
                return std::move(m_layers);
        }
        return Error{fmt::format("{}: its nodes do not lead to {}", m_model.name, logits)};
    }

private:
    bool take(const OnnxNode &node)
    {
        const auto from = m_values.find(node.inputs.front());
        if (from == m_values.end())
            return false;
        const Value x = from->second;
        const std::string &operation = node.operation;
        if (operation == "Relu")
            return follow(node, x, [](Layer &layer) { layer.relu = true; });
        if (operation == "BatchNormalization")
            return batchNorm(node, x);
        if (operation == "Conv")
            return convolution(node, x);
        if (operation == "MaxPool" || operation == "AveragePool" || operation == "GlobalMaxPool" ||
            operation == "GlobalAveragePool")
            return pool(node, x);
        if (operation == "Concat" || operation == "Add")
            return meet(node);
        if (operation == "Gemm")
            return dense(node, x);
        if (operation == "GRU")
            return recurrent(node, x);
        if (operation == "Flatten")
            return add(node, {.kind = LayerKind::Flatten, .shape = {product(x.shape)}}, {x.layer});
        if (operation == "Transpose" || operation == "Reshape" || operation == "Squeeze") {
            m_values[node.outputs.front()] = x; // another view of the same
            return true;
        }
        return false;
    }

    bool add(const OnnxNode &node, Layer layer, std::vector<std::size_t> inputs)
    {
        layer.inputs = std::move(inputs);
        for (const std::string &output : node.outputs)
            m_values[output] = {m_layers.size(), layer.shape};
        m_layers.push_back(std::move(layer));
        return true;
    }

    /// Belongs to the layer it comes from, unless others take that as it is: then nothing here can draw it.
    template <class Change>
    bool follow(const OnnxNode &node, const Value &x, Change change)
    {
        if (takers(node.inputs.front()) != 1)
            return false;
        change(m_layers[x.layer]);
        m_values[node.outputs.front()] = x;
        return true;
    }

    bool convolution(const OnnxNode &node, const Value &x)
    {
        const OnnxTensor *kernel = constant(node, 1);
        if (!kernel || kernel->shape.size() != 4 || x.shape.size() != 3)
            return false;
        const std::int64_t stride = first(node, "strides", 1);
        const auto strided = [&](std::int64_t size) { return (size - 1) / stride + 1; }; // "same"
        return add(node,
                   {.kind = LayerKind::Convolution,
                    .name = stem(*kernel),
                    .size = static_cast<int>(kernel->shape[2]),
                    .stride = static_cast<int>(stride),
                    .shape = {kernel->shape[0], strided(x.shape[1]), strided(x.shape[2])},
                    .parameters = parameters(node, 1, node.inputs.size())},
                   {x.layer});
    }

    bool batchNorm(const OnnxNode &node, const Value &x)
    {
        const OnnxTensor *gamma = constant(node, 1);
        if (!gamma)
            return false;
        const std::int64_t trainable = parameters(node, 1, 3); // scale and shift; the rest are statistics
        if (m_layers[x.layer].kind == LayerKind::Convolution && !m_layers[x.layer].relu)
            return follow(node, x, [&](Layer &layer) {
                layer.batchNorm = true;
                layer.parameters += trainable;
            });
        return add(
            node,
            {.kind = LayerKind::BatchNorm, .name = stem(*gamma), .shape = x.shape, .parameters = trainable},
            {x.layer});
    }

    bool pool(const OnnxNode &node, const Value &x)
    {
        if (x.shape.size() != 3)
            return false;
        const bool maximum = node.operation.ends_with("MaxPool");
        const std::int64_t size = first(node, "kernel_shape", 0);
        Shape shape =
            size > 0 ? Shape{x.shape[0], x.shape[1] / size, x.shape[2] / size} : Shape{x.shape[0], 1, 1};
        return add(node,
                   {.kind = maximum ? LayerKind::MaximumPool : LayerKind::MeanPool,
                    .size = static_cast<int>(size),
                    .shape = std::move(shape)},
                   {x.layer});
    }

    bool meet(const OnnxNode &node)
    {
        std::vector<std::size_t> inputs;
        Shape shape;
        for (const std::string &name : node.inputs) {
            const auto value = m_values.find(name);
            if (value == m_values.end() || value->second.shape.empty())
                return false;
            inputs.push_back(value->second.layer);
            if (shape.empty())
                shape = value->second.shape;
            else if (node.operation == "Concat")
                shape.front() += value->second.shape.front();
        }
        return add(
            node,
            {.kind = node.operation == "Add" ? LayerKind::Add : LayerKind::Join, .shape = std::move(shape)},
            std::move(inputs));
    }

    bool dense(const OnnxNode &node, const Value &x)
    {
        const OnnxTensor *kernel = constant(node, 1);
        if (!kernel || kernel->shape.size() != 2)
            return false;
        return add(node,
                   {.kind = LayerKind::Dense,
                    .name = stem(*kernel),
                    .shape = {kernel->shape[0]},
                    .parameters = parameters(node, 1, node.inputs.size())},
                   {x.layer});
    }

    bool recurrent(const OnnxNode &node, const Value &x)
    {
        const OnnxTensor *kernel = constant(node, 1), *state = constant(node, 2), *bias = constant(node, 3);
        if (!kernel || !state || !bias || state->shape.size() != 3 || x.shape.empty())
            return false;
        const std::int64_t units = state->shape[2];
        // A picture's columns are its time; of two, the first hands on every step.
        const std::int64_t steps = x.shape.size() == 3 ? x.shape[2] : x.shape.front();
        const bool all = takers(node.outputs.front()) > 0;
        // ONNX has a bias on the state as well; Keras' layer, and the weights in our files, have none.
        const std::int64_t biases = product(bias->shape) / 2;
        return add(node,
                   {.kind = LayerKind::Recurrent,
                    .name = stem(*kernel),
                    .shape = all ? Shape{steps, units} : Shape{units},
                    .parameters = product(kernel->shape) + product(state->shape) + biases},
                   {x.layer});
    }

    std::ptrdiff_t takers(const std::string &value) const
    {
        return std::ranges::count_if(m_model.nodes, [&](const OnnxNode &node) {
            return std::ranges::find(node.inputs, value) != node.inputs.end();
        });
    }

    const OnnxTensor *constant(const OnnxNode &node, std::size_t input) const
    {
        const auto found =
            input < node.inputs.size() ? m_constants.find(node.inputs[input]) : m_constants.end();
        return found == m_constants.end() ? nullptr : found->second;
    }

    /// Numbers in the constants among its inputs `from` to `to`.
    std::int64_t parameters(const OnnxNode &node, std::size_t from, std::size_t to) const
    {
        std::int64_t sum = 0;
        for (std::size_t i = from; i < to; ++i)
            if (const OnnxTensor *tensor = constant(node, i))
                sum += product(tensor->shape);
        return sum;
    }

    static std::int64_t first(const OnnxNode &node, const std::string &attribute, std::int64_t otherwise)
    {
        for (const OnnxAttribute &candidate : node.attributes)
            if (const auto *list = std::get_if<Shape>(&candidate.value);
                list && candidate.name == attribute && !list->empty())
                return list->front();
        return otherwise;
    }

    /// "conv1" of "conv1.kernel"
    static std::string stem(const OnnxTensor &tensor) { return tensor.name.substr(0, tensor.name.find('.')); }

    const OnnxModel &m_model;
    std::map<std::string, const OnnxTensor *> m_constants;
    std::map<std::string, Value> m_values;
    std::vector<Layer> m_layers;
};

std::string kindTitle(const Layer &layer)
{
    const std::string square = layer.size > 0 ? fmt::format(" {0} × {0}", layer.size) : std::string();
    switch (layer.kind) {
    case LayerKind::Input:
        return "Input";
    case LayerKind::Convolution:
        return "Conv" + square + (layer.stride > 1 ? fmt::format(" / {}", layer.stride) : std::string());
    case LayerKind::BatchNorm:
        return "Batch norm";
    case LayerKind::MaximumPool:
        return (layer.size > 0 ? "Max pool" : "Global max pool") + square;
    case LayerKind::MeanPool:
        return (layer.size > 0 ? "Mean pool" : "Global mean pool") + square;
    case LayerKind::Join:
        return "Concatenate";
    case LayerKind::Add:
        return "Add";
    case LayerKind::Flatten:
        return "Flatten";
    case LayerKind::Recurrent:
        return "GRU";
    case LayerKind::Dense:
        return "Dense";
    }
    return {};
}

} // namespace

Result<std::vector<Layer>> layersOf(const OnnxModel &model)
{
    return LayerReader(model).read();
}

std::string layerTitle(const Layer &layer)
{
    return kindTitle(layer) + (layer.batchNorm ? " + BN" : "") + (layer.relu ? " + ReLU" : "");
}

std::string shapeText(const std::vector<std::int64_t> &shape)
{
    return fmt::format("{}", fmt::join(shape, " × "));
}

} // namespace genrescope
