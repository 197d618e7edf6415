// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/onnx_export.h"

#include "core/formats/npy.h"
#include "core/models/model_card.h"

#include <fmt/format.h>
#include <span>
#include <utility>

namespace genrescope {

namespace {

using Shape = std::vector<std::int64_t>;

constexpr float kerasEpsilon = 1e-3f; // of batch norm
constexpr float residualEpsilon = 1e-5f;

/// What flows between nodes: a value's name and its shape without the batch.
struct Value
{
    std::string name;
    std::int64_t channels = 0, height = 0, width = 0; ///< pictures; vectors have channels alone
};

/// Adds layers to a model, their weights read from a file. Remembers the first thing that is wrong; later
/// calls then do nothing that matters.
class GraphBuilder
{
public:
    explicit GraphBuilder(const SafetensorsFile &file)
        : m_file(file)
    {}

    const std::string &problem() const { return m_problem; }
    OnnxModel take() { return std::move(m_model); }

    std::string node(const std::string &operation, std::vector<std::string> inputs,
                     std::vector<OnnxAttribute> attributes = {}, const std::string &wanted = {})
    {
        const std::string output =
            wanted.empty() ? fmt::format("{}_{}", operation, m_model.nodes.size() + 1) : wanted;
        m_model.nodes.push_back(
            {operation, "node_" + output, std::move(inputs), {output}, std::move(attributes)});
        return output;
    }

    std::string constant(const std::string &name, Shape shape,
                         std::variant<std::vector<float>, std::vector<std::int64_t>> values)
    {
        m_model.constants.push_back({name, std::move(shape), std::move(values)});
        return name;
    }

    /// A tensor of the file as a constant; `leading` ones are put before its shape.
    std::string weight(const std::string &name, const Shape &shape, int leading = 0)
    {
        Shape wide(static_cast<std::size_t>(leading), 1);
        wide.insert(wide.end(), shape.begin(), shape.end());
        return constant(name, std::move(wide), read(name, shape));
    }

    /// "Same" convolution; kernel size and filters as the file has them.
    Value convolution(const Value &x, const std::string &name, int stride = 1, bool bias = true)
    {
        const Shape shape = shapeOf(name + ".kernel", 4);
        const std::int64_t filters = shape[0], kernel = shape[2];
        const Shape wanted{filters, x.channels, kernel, kernel};
        if (kernel % 2 == 0)
            fail(fmt::format("the kernel of '{}' is not of odd size", name));
        std::vector<std::string> inputs{x.name, weight(name + ".kernel", wanted)};
        if (bias)
            inputs.push_back(weight(name + ".bias", {filters}));
        const std::int64_t half = kernel / 2;
        return {node("Conv", std::move(inputs),
                     {{"kernel_shape", Shape{kernel, kernel}},
                      {"pads", Shape{half, half, half, half}},
                      {"strides", Shape{stride, stride}}}),
                filters, (x.height - 1) / stride + 1, (x.width - 1) / stride + 1};
    }

    Value batchNorm(Value x, const std::string &name, float epsilon)
    {
        const Shape shape{x.channels};
        x.name = node("BatchNormalization",
                      {x.name, weight(name + ".gamma", shape), weight(name + ".beta", shape),
                       weight(name + ".moving_mean", shape), weight(name + ".moving_variance", shape)},
                      {{"epsilon", epsilon}});
        return x;
    }

    Value relu(Value x)
    {
        x.name = node("Relu", {x.name});
        return x;
    }

    /// "MaxPool" or "AveragePool"; what does not fill a pool is left out.
    Value pool(const Value &x, const std::string &operation, std::int64_t size)
    {
        if (x.height < size || x.width < size)
            fail("the input is too small for its pooling");
        return {
            node(operation, {x.name}, {{"kernel_shape", Shape{size, size}}, {"strides", Shape{size, size}}}),
            x.channels, x.height / size, x.width / size};
    }

    Value join(const std::vector<Value> &parts)
    {
        Value joined = parts.front();
        joined.channels = 0;
        std::vector<std::string> inputs;
        for (const Value &part : parts) {
            joined.channels += part.channels;
            inputs.push_back(part.name);
        }
        joined.name = node("Concat", std::move(inputs), {{"axis", std::int64_t{1}}});
        return joined;
    }

    /// In Keras' order: height, width, channel.
    Value flatten(const Value &x)
    {
        const std::string transposed = node("Transpose", {x.name}, {{"perm", Shape{0, 2, 3, 1}}});
        return {node("Flatten", {transposed}, {{"axis", std::int64_t{1}}}), x.channels * x.height * x.width};
    }

    Value dense(const Value &x, const std::string &name, const std::string &output = {})
    {
        const std::int64_t units = shapeOf(name + ".kernel", 2)[0];
        return {node("Gemm",
                     {x.name, weight(name + ".kernel", {units, x.channels}), weight(name + ".bias", {units})},
                     {{"transB", std::int64_t{1}}}, output),
                units};
    }

    /// Two GRUs over the columns; the second's last state. ONNX's formulas with linear_before_reset = 0 and
    /// its order of the gates, z r h, are Keras' with reset_after=False.
    Value recurrent(const Value &x)
    {
        // (N, C, F, T) -> (T, N, F, C) -> (T, N, F * C): time comes first in ONNX.
        const std::string transposed = node("Transpose", {x.name}, {{"perm", Shape{3, 0, 2, 1}}});
        const std::string shape =
            constant("sequence_shape", {3}, Shape{0, 0, x.height * x.channels}); // 0: as it is
        const std::string sequence = node("Reshape", {transposed, shape});
        const std::int64_t units = shapeOf("gru1.recurrent_kernel", 2)[1];
        const std::string first = gru("gru1", sequence, x.height * x.channels, units).first;
        const std::string direction = constant("direction_axis", {1}, Shape{1});
        const std::string last = gru("gru2", node("Squeeze", {first, direction}), units, units).second;
        return {node("Squeeze", {last, constant("first_axis", {1}, Shape{0})}), units};
    }

    /// dense1 ... denseN with ReLU, then output.
    Value head(Value x, int layers)
    {
        for (int i = 1; i <= layers; ++i)
            x = relu(dense(x, fmt::format("dense{}", i)));
        return dense(x, "output", "logits");
    }

private:
    void fail(std::string problem)
    {
        if (m_problem.empty())
            m_problem = std::move(problem);
    }

    Shape shapeOf(const std::string &name, std::size_t dimensions)
    {
        const TensorInfo *tensor = m_file.find(name);
        if (!tensor)
            fail(fmt::format("the tensor '{}' is missing", name));
        else if (tensor->shape.size() != dimensions)
            fail(fmt::format("the tensor '{}' has {} dimensions instead of {}", name, tensor->shape.size(),
                             dimensions));
        else
            return tensor->shape;
        return Shape(dimensions, 1);
    }

    std::vector<float> read(const std::string &name, const Shape &shape)
    {
        const TensorInfo *tensor = m_file.find(name);
        if (!tensor || tensor->shape != shape) {
            fail(tensor ? fmt::format("the tensor '{}' has shape ({}) where the network needs ({})", name,
                                      fmt::join(tensor->shape, ", "), fmt::join(shape, ", "))
                        : fmt::format("the tensor '{}' is missing", name));
            return {};
        }
        NpyArray array; // knows how to turn any of them into float32
        if (tensor->type == TensorType::F64)
            array.type = NpyType::Float64;
        else if (tensor->type == TensorType::F16)
            array.type = NpyType::Float16;
        else if (tensor->type != TensorType::F32)
            fail(fmt::format("the tensor '{}' does not hold floating-point numbers", name));
        if (!m_problem.empty())
            return {};
        array.shape.assign(shape.begin(), shape.end());
        array.bytes.resize(tensor->end - tensor->begin);
        if (const auto done = m_file.read(*tensor, std::as_writable_bytes(std::span(array.bytes))); !done)
            fail(done.error().message);
        return array.floats();
    }

    /// @return the names of all states (T, 1, N, units) and of the last one (1, N, units)
    std::pair<std::string, std::string> gru(const std::string &name, const std::string &x,
                                            std::int64_t inputs, std::int64_t units)
    {
        std::vector<float> bias = read(name + ".bias", {3 * units}); // Keras has none on the state
        bias.resize(static_cast<std::size_t>(6 * units), 0.0f);
        const std::string all = name + "_all", last = name + "_last";
        m_model.nodes.push_back({"GRU",
                                 "node_" + name,
                                 {x, weight(name + ".kernel", {3 * units, inputs}, 1),
                                  weight(name + ".recurrent_kernel", {3 * units, units}, 1),
                                  constant(name + ".bias", {1, 6 * units}, std::move(bias))},
                                 {all, last},
                                 {{"hidden_size", units}, {"linear_before_reset", std::int64_t{0}}}});
        return {all, last};
    }

    const SafetensorsFile &m_file;
    OnnxModel m_model;
    std::string m_problem;
};

Value duplicated(GraphBuilder &graph, const Value &x, std::int64_t pool)
{
    const Value one = graph.relu(graph.convolution(x, "conv1"));
    const Value two = graph.relu(graph.convolution(one, "conv2"));
    const Value maximum = graph.relu(graph.convolution(two, "conv3_max"));
    const Value mean = graph.relu(graph.convolution(two, "conv3_mean"));
    return graph.join({graph.pool(one, "MaxPool", pool), graph.pool(two, "MaxPool", pool),
                       graph.pool(maximum, "MaxPool", pool), graph.pool(mean, "AveragePool", pool)});
}

Value convolutionStages(GraphBuilder &graph, Value x, int stages, bool norms)
{
    for (int i = 1; i <= stages; ++i) {
        x = graph.convolution(x, fmt::format("conv{}", i));
        if (norms)
            x = graph.batchNorm(x, fmt::format("bn{}", i), kerasEpsilon);
        x = graph.pool(graph.relu(x), "MaxPool", 2);
    }
    return x;
}

Value residual(GraphBuilder &graph, Value x)
{
    const auto convolved = [&](const Value &from, const std::string &name, const std::string &norm,
                               int stride) {
        return graph.batchNorm(graph.convolution(from, name, stride, false), norm, residualEpsilon);
    };
    x = graph.relu(convolved(x, "stem", "stem_bn", 2));
    for (int i = 1; i <= 4; ++i) {
        const std::string name = fmt::format("block{}", i);
        const int stride = i == 1 ? 1 : 2;
        Value y = graph.relu(convolved(x, name + "_conv1", name + "_bn1", stride));
        y = convolved(y, name + "_conv2", name + "_bn2", 1);
        if (stride != 1)
            x = convolved(x, name + "_shortcut", name + "_shortcut_bn", stride);
        y.name = graph.node("Add", {x.name, y.name});
        x = graph.relu(y);
    }
    const Value both = graph.join({{graph.node("GlobalAveragePool", {x.name}), x.channels, 1, 1},
                                   {graph.node("GlobalMaxPool", {x.name}), x.channels, 1, 1}});
    return graph.head(graph.flatten(both), 0);
}

/// The networks of core/models/torch/paper_networks.cpp and residual_network.cpp, in evaluation mode.
Value network(GraphBuilder &graph, const std::string &name, const Value &x)
{
    if (name == "cnn" || name == "cnn-figure1")
        return graph.head(graph.flatten(convolutionStages(graph, x, 3, false)), name == "cnn" ? 1 : 5);
    if (name == "dcnn" || name == "dcnn-figure1")
        return graph.head(graph.flatten(duplicated(graph, x, name == "dcnn" ? 11 : 2)), 1);
    if (name == "crnn") {
        const Value state = graph.recurrent(convolutionStages(graph, x, 3, true));
        return graph.head(graph.batchNorm(state, "bn_gru", kerasEpsilon), 5);
    }
    if (name == "crnn-figure1")
        return graph.head(graph.recurrent(convolutionStages(graph, x, 4, false)), 5);
    if (name == "dcrnn")
        return graph.head(graph.recurrent(duplicated(graph, graph.batchNorm(x, "bn_input", kerasEpsilon), 2)),
                          2);
    if (name == "dcrnn-figure1")
        return graph.head(graph.recurrent(duplicated(graph, x, 2)), 2);
    return residual(graph, x);
}

std::string inputDescription(const InputOptions &input)
{
    return input.kind == InputKind::Picture
               ? fmt::format("whole clips as pictures, row 0 the highest mel, values in [0, 1]; {} channel{}",
                             input.channels, input.channels == 1 ? "" : "s")
               : "windows of a clip's mel-spectrogram in dB, row 0 the lowest mel, standardised over the "
                 "clip";
}

} // namespace

Result<OnnxModel> onnxModel(const SafetensorsFile &file)
{
    const auto error = [&file](const std::string &reason) {
        return Error{fmt::format("{}: {}", file.path().string(), reason)};
    };
    const auto card = ModelCard::fromMetadata(file.metadata());
    if (!card)
        return error(card.error().message);
    const InputOptions &input = card->input;
    const auto genres = static_cast<std::int64_t>(card->genres.size());

    GraphBuilder graph(file);
    const Value logits =
        network(graph, card->model.name, {"input", input.channels, input.height, input.width});
    if (graph.problem().empty() && logits.channels != genres)
        return error(fmt::format("has {} genres, but its network names {}", genres, logits.channels));
    if (!graph.problem().empty())
        return error(
            fmt::format("does not fit the network '{}' it names: {}", card->model.name, graph.problem()));
    const std::string temperature =
        graph.constant("temperature", {}, std::vector{static_cast<float>(card->temperature)});
    graph.node("Softmax", {graph.node("Div", {logits.name, temperature})}, {{"axis", std::int64_t{1}}},
               "probabilities");

    OnnxModel model = graph.take();
    model.name = card->model.name;
    model.description = card->note;
    model.metadata = card->toMetadata();
    model.inputs = {{"input", {"batch", input.channels, input.height, input.width}, inputDescription(input)}};
    model.outputs = {{"logits", {"batch", genres}, "one for each of the metadata's genres, in their order"},
                     {"probabilities", {"batch", genres}, "softmax(logits / temperature)"}};
    return model;
}

Result<void> exportOnnx(const std::filesystem::path &model, const std::filesystem::path &onnx)
{
    const auto file = SafetensorsFile::open(model);
    if (!file)
        return file.error();
    const auto graph = onnxModel(*file);
    if (!graph)
        return graph.error();
    return writeOnnx(*graph, onnx);
}

} // namespace genrescope
