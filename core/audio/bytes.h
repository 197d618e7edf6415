// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

namespace genrescope {

using Bytes = std::span<const std::uint8_t>;

/// True if `text` stands at `offset`.
inline bool hasAt(Bytes bytes, std::size_t offset, std::string_view text)
{
    return bytes.size() >= offset + text.size() &&
           std::memcmp(bytes.data() + offset, text.data(), text.size()) == 0;
}

/// Unsigned integers of `count` bytes at `offset`; 0 where they would reach beyond the end.
inline std::uint64_t littleEndian(Bytes bytes, std::size_t offset, std::size_t count)
{
    std::uint64_t value = 0;
    if (offset + count <= bytes.size())
        for (std::size_t i = count; i-- > 0;)
            value = value << 8 | bytes[offset + i];
    return value;
}

inline std::uint64_t bigEndian(Bytes bytes, std::size_t offset, std::size_t count)
{
    std::uint64_t value = 0;
    if (offset + count <= bytes.size())
        for (std::size_t i = 0; i < count; ++i)
            value = value << 8 | bytes[offset + i];
    return value;
}

} // namespace genrescope
