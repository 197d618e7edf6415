// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/safetensors_header.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

namespace genrescope::detail {

namespace {

using Json = nlohmann::json;

std::optional<TensorType> typeFromString(const std::string &text)
{
    for (const auto type :
         {TensorType::F64, TensorType::F32, TensorType::F16, TensorType::I64, TensorType::U8})
        if (toString(type) == text)
            return type;
    return std::nullopt;
}

/// Follows the two levels a header has, and stops at the first thing that does not belong there.
class HeaderReader : public nlohmann::json_sax<Json>
{
public:
    SafetensorsHeader header;
    std::string problem;

    bool null() override { return unexpected("null"); }
    bool boolean(bool) override { return unexpected("a truth value"); }
    bool number_integer(number_integer_t value) override
    {
        return unexpected(fmt::format("the number {}", value)); // only negative ones come here
    }
    bool number_float(number_float_t, const string_t &text) override
    {
        return unexpected(fmt::format("the number {}", text));
    }
    bool binary(binary_t &) override { return unexpected("binary data"); }

    bool number_unsigned(number_unsigned_t value) override
    {
        switch (m_place) {
        case Place::Shape:
            if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
                return fail(fmt::format("tensor '{}': a dimension of {} is absurd", m_name, value));
            if (m_tensor.shape.size() >= 32)
                return fail(fmt::format("tensor '{}': has more than 32 dimensions", m_name));
            m_tensor.shape.push_back(static_cast<std::int64_t>(value));
            return true;
        case Place::Offsets:
            if (m_offsets.size() >= 2)
                return fail(fmt::format("tensor '{}': has more than two data offsets", m_name));
            m_offsets.push_back(value);
            return true;
        default:
            return unexpected(fmt::format("the number {}", value));
        }
    }

    bool string(string_t &value) override
    {
        if (m_place == Place::Metadata) {
            header.metadata[m_field] = value;
            return true;
        }
        if (m_place != Place::Tensor || m_field != "dtype")
            return unexpected(fmt::format("the text '{}'", value.substr(0, 40)));
        const auto type = typeFromString(value);
        if (!type)
            return fail(fmt::format(
                "tensor '{}': is of type {}, which is not supported (F64, F32, F16, I64 and U8 are)", m_name,
                value.substr(0, 40)));
        m_tensor.type = *type;
        return true;
    }

    bool start_object(std::size_t) override
    {
        switch (m_place) {
        case Place::Outside:
            m_place = Place::Top;
            return true;
        case Place::Top:
            m_seen.clear();
            m_place = m_name == "__metadata__" ? Place::Metadata : Place::Tensor;
            m_tensor = {};
            m_tensor.name = m_name;
            m_offsets.clear();
            return true;
        default:
            return unexpected("an object");
        }
    }

    bool key(string_t &value) override
    {
        if (m_place == Place::Top) {
            if (!m_names.insert(value).second)
                return fail(fmt::format("tensor '{}': occurs twice", value));
            m_name = value;
            return true;
        }
        if (!m_seen.insert(value).second)
            return fail(fmt::format("'{}': the field '{}' occurs twice", m_name, value));
        if (m_place == Place::Tensor && value != "dtype" && value != "shape" && value != "data_offsets")
            return fail(fmt::format("tensor '{}': has an unknown field '{}'", m_name, value.substr(0, 40)));
        m_field = value;
        return true;
    }

    bool end_object() override
    {
        if (m_place == Place::Top) {
            m_place = Place::Outside;
            return true;
        }
        if (m_place == Place::Tensor && !finishTensor())
            return false;
        m_place = Place::Top;
        return true;
    }

    bool start_array(std::size_t) override
    {
        if (m_place != Place::Tensor || m_field == "dtype")
            return unexpected("a list");
        m_place = m_field == "shape" ? Place::Shape : Place::Offsets;
        return true;
    }

    bool end_array() override
    {
        m_place = Place::Tensor;
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        return fail(fmt::format("the header is not valid JSON (byte {})", position));
    }

private:
    enum class Place { Outside, Top, Metadata, Tensor, Shape, Offsets };

    bool fail(std::string text)
    {
        if (problem.empty())
            problem = std::move(text);
        return false;
    }

    bool unexpected(const std::string &what)
    {
        if (m_place == Place::Outside || m_place == Place::Top)
            return fail(fmt::format(
                "the header is not a table of tensors: it holds {} where an object belongs", what));
        return fail(fmt::format("'{}': the field '{}' cannot be {}", m_name, m_field, what));
    }

    bool finishTensor()
    {
        for (const char *field : {"dtype", "shape", "data_offsets"})
            if (!m_seen.contains(field))
                return fail(fmt::format("tensor '{}': has no {}", m_name, field));
        if (m_offsets.size() != 2 || m_offsets[0] > m_offsets[1])
            return fail(fmt::format("tensor '{}': its data offsets are not a beginning and an end", m_name));
        m_tensor.begin = m_offsets[0];
        m_tensor.end = m_offsets[1];

        // Overflow is the classical way past such checks: divide instead of multiplying.
        std::uint64_t bytes = bytesPerElement(m_tensor.type);
        const bool empty = std::ranges::find(m_tensor.shape, 0) != m_tensor.shape.end();
        for (const std::int64_t size : m_tensor.shape) {
            const auto factor = static_cast<std::uint64_t>(size);
            if (!empty &&
                bytes > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) / factor)
                return fail(fmt::format("tensor '{}': its shape has more elements than any memory", m_name));
            bytes *= factor;
        }
        if (empty)
            bytes = 0;
        if (bytes != m_tensor.end - m_tensor.begin)
            return fail(fmt::format("tensor '{}': its shape needs {} bytes but its data offsets span {}",
                                    m_name, bytes, m_tensor.end - m_tensor.begin));
        header.tensors.push_back(m_tensor);
        return true;
    }

    Place m_place = Place::Outside;
    std::string m_name, m_field;
    TensorInfo m_tensor;
    std::vector<std::uint64_t> m_offsets;
    std::set<std::string> m_names, m_seen;
};

} // namespace

Result<SafetensorsHeader> parseSafetensorsHeader(std::string_view json, std::uint64_t dataBytes)
{
    if (json.empty() || json.front() != '{')
        return Error{"the header does not begin with '{'"};
    HeaderReader reader;
    if (!Json::sax_parse(json.begin(), json.end(), &reader))
        return Error{reader.problem.empty() ? "the header is not valid JSON" : reader.problem};

    auto &tensors = reader.header.tensors;
    std::ranges::stable_sort(tensors, [](const TensorInfo &a, const TensorInfo &b) {
        return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    std::uint64_t covered = 0;
    for (const TensorInfo &tensor : tensors) {
        if (tensor.begin < covered)
            return Error{fmt::format("tensor '{}': overlaps the one before it", tensor.name)};
        if (tensor.begin > covered)
            return Error{fmt::format("tensor '{}': leaves a gap of {} bytes before it", tensor.name,
                                     tensor.begin - covered)};
        covered = tensor.end;
        if (covered > dataBytes)
            return Error{fmt::format(
                "tensor '{}': ends {} bytes past the end of the file; the file is cut off or damaged",
                tensor.name, covered - dataBytes)};
    }
    if (covered != dataBytes)
        return Error{fmt::format("{} bytes at the end belong to no tensor", dataBytes - covered)};
    return std::move(reader.header);
}

} // namespace genrescope::detail
