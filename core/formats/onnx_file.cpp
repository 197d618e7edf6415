// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_file.h"

#include "core/base/atomic_file.h"
#include "core/formats/protobuf.h"

#include <bit>
#include <fmt/format.h>
#include <limits>
#include <string_view>

namespace genrescope {

namespace {

// Numbers of fields and enumerations: onnx.proto.
constexpr std::int64_t irVersion = 7; // the first that knows operator set 13
enum ElementType : std::int64_t { Float = 1, Int64 = 7 };
enum AttributeType : std::int64_t { FloatAttribute = 1, IntAttribute = 2, IntsAttribute = 7 };

template <class... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

template <class T>
std::string_view rawBytes(const std::vector<T> &values)
{
    static_assert(std::endian::native == std::endian::little, "raw_data is little-endian");
    return {reinterpret_cast<const char *>(values.data()), values.size() * sizeof(T)};
}

ProtobufMessage toProtobuf(const OnnxTensor &tensor)
{
    ProtobufMessage message;
    for (const std::int64_t size : tensor.shape)
        message.integer(1, size);
    const bool floats = std::holds_alternative<std::vector<float>>(tensor.values);
    message.integer(2, floats ? ElementType::Float : ElementType::Int64);
    message.text(8, tensor.name);
    message.text(9, std::visit([](const auto &values) { return rawBytes(values); }, tensor.values));
    return message;
}

ProtobufMessage toProtobuf(const OnnxAttribute &attribute)
{
    ProtobufMessage message;
    message.text(1, attribute.name);
    std::visit(Overloaded{[&](float value) {
                              message.real(2, value);
                              message.integer(20, FloatAttribute);
                          },
                          [&](std::int64_t value) {
                              message.integer(3, value);
                              message.integer(20, IntAttribute);
                          },
                          [&](const std::vector<std::int64_t> &values) {
                              for (const std::int64_t value : values)
                                  message.integer(8, value);
                              message.integer(20, IntsAttribute);
                          }},
               attribute.value);
    return message;
}

ProtobufMessage toProtobuf(const OnnxNode &node)
{
    ProtobufMessage message;
    for (const std::string &input : node.inputs)
        message.text(1, input);
    for (const std::string &output : node.outputs)
        message.text(2, output);
    message.text(3, node.name);
    message.text(4, node.operation);
    for (const OnnxAttribute &attribute : node.attributes)
        message.message(5, toProtobuf(attribute));
    return message;
}

ProtobufMessage toProtobuf(const OnnxValue &value)
{
    ProtobufMessage shape;
    for (const auto &size : value.shape) {
        ProtobufMessage dimension;
        std::visit(Overloaded{[&](std::int64_t known) { dimension.integer(1, known); },
                              [&](const std::string &open) { dimension.text(2, open); }},
                   size);
        shape.message(1, dimension);
    }
    ProtobufMessage tensor, type, message;
    tensor.integer(1, ElementType::Float);
    tensor.message(2, shape);
    type.message(1, tensor);
    message.text(1, value.name);
    message.message(2, type);
    if (!value.description.empty())
        message.text(3, value.description);
    return message;
}

ProtobufMessage graphOf(const OnnxModel &model)
{
    ProtobufMessage graph;
    for (const OnnxNode &node : model.nodes)
        graph.message(1, toProtobuf(node));
    graph.text(2, model.name);
    for (const OnnxTensor &tensor : model.constants)
        graph.message(5, toProtobuf(tensor));
    for (const OnnxValue &value : model.inputs)
        graph.message(11, toProtobuf(value));
    for (const OnnxValue &value : model.outputs)
        graph.message(12, toProtobuf(value));
    return graph;
}

} // namespace

std::string onnxBytes(const OnnxModel &model)
{
    ProtobufMessage file;
    file.integer(1, irVersion);
    file.text(2, "genrescope");
    if (!model.description.empty())
        file.text(6, model.description);
    file.message(7, graphOf(model));
    ProtobufMessage operatorSet;
    operatorSet.text(1, ""); // the default one
    operatorSet.integer(2, model.operatorSet);
    file.message(8, operatorSet);
    for (const auto &[key, value] : model.metadata) {
        ProtobufMessage entry;
        entry.text(1, key);
        entry.text(2, value);
        file.message(14, entry);
    }
    return file.bytes();
}

Result<void> writeOnnx(const OnnxModel &model, const std::filesystem::path &path)
{
    const std::string bytes = onnxBytes(model);
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()))
        return Error{
            fmt::format("{}: the model is larger than 2 GB, which one ONNX file cannot be", path.string())};
    return writeFileAtomically(path, bytes);
}

} // namespace genrescope
