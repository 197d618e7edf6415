// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/npy.h"

#include "core/base/atomic_file.h"
#include "core/formats/npy_header.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstring>
#include <fmt/format.h>
#include <limits>
#include <type_traits>

namespace genrescope {

namespace {

void swapEachElement(std::string &bytes, std::size_t elementSize)
{
    for (std::size_t i = 0; i + elementSize <= bytes.size(); i += elementSize)
        std::reverse(bytes.begin() + static_cast<std::ptrdiff_t>(i),
                     bytes.begin() + static_cast<std::ptrdiff_t>(i + elementSize));
}

/// Column-major to row-major. Walks the source in order with an odometer of indices, so that any number of dimensions
/// costs one pass.
std::string toRowMajor(std::string_view source, const std::vector<std::size_t> &shape, std::size_t elementSize)
{
    std::vector<std::size_t> strides(shape.size());
    std::size_t stride = elementSize;
    for (std::size_t d = shape.size(); d-- > 0;) {
        strides[d] = stride;
        stride *= shape[d];
    }
    std::string target(source.size(), '\0');
    std::vector<std::size_t> index(shape.size(), 0);
    std::size_t to = 0;
    for (std::size_t from = 0; from < source.size(); from += elementSize) {
        std::memcpy(target.data() + to, source.data() + from, elementSize);
        for (std::size_t d = 0; d < shape.size(); ++d) {
            to += strides[d];
            if (++index[d] < shape[d])
                break;
            to -= strides[d] * shape[d];
            index[d] = 0;
        }
    }
    return target;
}

double halfToDouble(std::uint16_t half)
{
    const int exponent = (half >> 10) & 0x1f;
    const int fraction = half & 0x3ff;
    double magnitude = 0.0;
    if (exponent == 0)
        magnitude = std::ldexp(fraction, -24);
    else if (exponent == 31)
        magnitude = fraction == 0 ? std::numeric_limits<double>::infinity() : std::numeric_limits<double>::quiet_NaN();
    else
        magnitude = std::ldexp(fraction + 1024, exponent - 25);
    return (half & 0x8000) ? -magnitude : magnitude;
}

template <class Target, class Stored>
Target convert(Stored value)
{
    if constexpr (std::is_same_v<Target, std::int64_t> && std::is_floating_point_v<Stored>) {
        constexpr double limit = 9223372036854775808.0; // 2^63
        if (std::isnan(value))
            return 0;
        if (value >= limit)
            return std::numeric_limits<std::int64_t>::max();
        return value < -limit ? std::numeric_limits<std::int64_t>::min() : static_cast<std::int64_t>(value);
    } else if constexpr (std::is_same_v<Target, std::int64_t> && std::is_same_v<Stored, std::uint64_t>) {
        constexpr std::uint64_t limit = std::numeric_limits<std::int64_t>::max();
        return static_cast<std::int64_t>(std::min(value, limit));
    } else {
        return static_cast<Target>(value);
    }
}

template <class Target, class Stored>
std::vector<Target> convertAll(const std::string &bytes)
{
    std::vector<Target> values(bytes.size() / sizeof(Stored));
    for (std::size_t i = 0; i < values.size(); ++i) {
        Stored stored; // copied out: the bytes need not be aligned
        std::memcpy(&stored, bytes.data() + i * sizeof(Stored), sizeof(Stored));
        values[i] = convert<Target>(stored);
    }
    return values;
}

template <class Target>
std::vector<Target> convertAll(const NpyArray &array)
{
    switch (array.type) {
    case NpyType::Bool:
    case NpyType::UInt8:
        return convertAll<Target, std::uint8_t>(array.bytes);
    case NpyType::Int8:
        return convertAll<Target, std::int8_t>(array.bytes);
    case NpyType::Int16:
        return convertAll<Target, std::int16_t>(array.bytes);
    case NpyType::Int32:
        return convertAll<Target, std::int32_t>(array.bytes);
    case NpyType::Int64:
        return convertAll<Target, std::int64_t>(array.bytes);
    case NpyType::UInt16:
        return convertAll<Target, std::uint16_t>(array.bytes);
    case NpyType::UInt32:
        return convertAll<Target, std::uint32_t>(array.bytes);
    case NpyType::UInt64:
        return convertAll<Target, std::uint64_t>(array.bytes);
    case NpyType::Float32:
        return convertAll<Target, float>(array.bytes);
    case NpyType::Float64:
        return convertAll<Target, double>(array.bytes);
    case NpyType::Float16: {
        const std::vector<std::uint16_t> halves = convertAll<std::uint16_t, std::uint16_t>(array.bytes);
        std::vector<Target> values(halves.size());
        std::transform(halves.begin(), halves.end(), values.begin(),
                       [](std::uint16_t half) { return convert<Target>(halfToDouble(half)); });
        return values;
    }
    }
    return {};
}

template <class T>
NpyArray makeArray(NpyType type, std::span<const T> values, std::vector<std::size_t> shape)
{
    NpyArray array{.type = type, .shape = std::move(shape), .bytes = {}};
    assert(array.count() == values.size());
    array.bytes.assign(reinterpret_cast<const char *>(values.data()), values.size_bytes());
    return array;
}

} // namespace

std::size_t NpyArray::count() const
{
    std::size_t product = 1;
    for (const std::size_t extent : shape)
        product *= extent;
    return product;
}

std::vector<float> NpyArray::floats() const
{
    return convertAll<float>(*this);
}

std::vector<double> NpyArray::doubles() const
{
    return convertAll<double>(*this);
}

std::vector<std::int64_t> NpyArray::integers() const
{
    return convertAll<std::int64_t>(*this);
}

NpyArray makeNpyArray(std::span<const float> values, std::vector<std::size_t> shape)
{
    return makeArray(NpyType::Float32, values, std::move(shape));
}

NpyArray makeNpyArray(std::span<const double> values, std::vector<std::size_t> shape)
{
    return makeArray(NpyType::Float64, values, std::move(shape));
}

NpyArray makeNpyArray(std::span<const std::int64_t> values, std::vector<std::size_t> shape)
{
    return makeArray(NpyType::Int64, values, std::move(shape));
}

NpyArray makeNpyArray(std::span<const std::int32_t> values, std::vector<std::size_t> shape)
{
    return makeArray(NpyType::Int32, values, std::move(shape));
}

NpyArray makeNpyArray(std::span<const std::uint8_t> values, std::vector<std::size_t> shape)
{
    return makeArray(NpyType::UInt8, values, std::move(shape));
}

Result<NpyArray> parseNpy(std::string_view bytes, const std::string &name)
{
    auto header = parseNpyHeader(bytes);
    if (!header)
        return Error{name + ": " + header.error().message};
    const std::size_t elementSize = bytesPerElement(header->type);
    const std::size_t available = bytes.size() - header->dataOffset;
    if (header->count > available / elementSize)
        return Error{fmt::format("{}: ends early: the header promises {} numbers of {} bytes, {} bytes follow", name,
                                 header->count, elementSize, available)};

    const std::string_view data = bytes.substr(header->dataOffset, header->count * elementSize);
    NpyArray array{.type = header->type, .shape = std::move(header->shape), .bytes = {}};
    array.bytes = header->fortranOrder && array.shape.size() > 1 ? toRowMajor(data, array.shape, elementSize)
                                                                 : std::string(data);
    if (header->bigEndian != (std::endian::native == std::endian::big))
        swapEachElement(array.bytes, elementSize);
    return array;
}

Result<NpyArray> readNpy(const std::filesystem::path &path, std::uintmax_t maxBytes)
{
    const auto bytes = readFile(path, maxBytes);
    if (!bytes)
        return bytes.error();
    return parseNpy(*bytes, path.string());
}

std::string npyBytes(const NpyArray &array)
{
    std::string file = npyHeaderBytes(array.type, array.shape);
    if constexpr (std::endian::native == std::endian::big) {
        std::string swapped = array.bytes;
        swapEachElement(swapped, bytesPerElement(array.type));
        return file + swapped;
    }
    return file += array.bytes;
}

Result<void> writeNpy(const std::filesystem::path &path, const NpyArray &array)
{
    return writeFileAtomically(path, npyBytes(array));
}

Result<void> writeNpy(const std::filesystem::path &path, std::span<const float> values, std::vector<std::size_t> shape)
{
    if constexpr (std::endian::native == std::endian::big)
        return writeNpy(path, makeNpyArray(values, std::move(shape)));
    // Straight into the file's bytes: spectrograms of hours are copied once, not three times.
    std::string file = npyHeaderBytes(NpyType::Float32, shape);
    file.append(reinterpret_cast<const char *>(values.data()), values.size_bytes());
    return writeFileAtomically(path, file);
}

} // namespace genrescope
