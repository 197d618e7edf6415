// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace genrescope {

/// Writes one protocol-buffer message, field by field: the wire format's few rules
/// (https://protobuf.dev/programming-guides/encoding) instead of a library and generated code.
class ProtobufMessage
{
public:
    const std::string &bytes() const { return m_bytes; }

    void integer(unsigned field, std::int64_t value) ///< int32, int64, bool, enum
    {
        tag(field, Varint);
        varint(static_cast<std::uint64_t>(value));
    }

    void real(unsigned field, float value)
    {
        tag(field, Fixed32);
        littleEndian(std::bit_cast<std::uint32_t>(value));
    }

    void real(unsigned field, double value)
    {
        tag(field, Fixed64);
        littleEndian(std::bit_cast<std::uint64_t>(value));
    }

    void text(unsigned field, std::string_view bytes) ///< string, bytes
    {
        tag(field, Bytes);
        varint(bytes.size());
        m_bytes += bytes;
    }

    void message(unsigned field, const ProtobufMessage &inner) { text(field, inner.m_bytes); }

private:
    enum WireType { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

    void tag(unsigned field, WireType type) { varint((field << 3) | static_cast<unsigned>(type)); }

    void varint(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes += static_cast<char>((value & 0x7f) | 0x80);
        m_bytes += static_cast<char>(value);
    }

    template <class T>
    void littleEndian(T value)
    {
        for (std::size_t i = 0; i < sizeof(T); ++i)
            m_bytes += static_cast<char>((value >> (8 * i)) & 0xff);
    }

    std::string m_bytes;
};

} // namespace genrescope
