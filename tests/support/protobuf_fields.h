// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope::test {

/// One field of a protocol-buffer message, read back by the wire format's rules. Throws on anything that is
/// not well formed.
struct ProtobufField
{
    unsigned number = 0;
    std::uint64_t integer = 0; ///< varint, or the bits of a fixed one
    std::string_view bytes;    ///< length-delimited
    float real() const { return std::bit_cast<float>(static_cast<std::uint32_t>(integer)); }
};

class ProtobufFields
{
public:
    explicit ProtobufFields(std::string_view message)
    {
        for (std::size_t at = 0; at < message.size();) {
            const std::uint64_t tag = varint(message, at);
            ProtobufField field{.number = static_cast<unsigned>(tag >> 3)};
            switch (tag & 7) {
            case 0:
                field.integer = varint(message, at);
                break;
            case 1:
                field.integer = fixed(message, at, 8);
                break;
            case 2: {
                const std::uint64_t size = varint(message, at);
                if (size > message.size() - at)
                    throw std::runtime_error("a field ends beyond its message");
                field.bytes = message.substr(at, size);
                at += size;
                break;
            }
            case 5:
                field.integer = fixed(message, at, 4);
                break;
            default:
                throw std::runtime_error("unknown wire type");
            }
            m_fields.push_back(field);
        }
    }

    std::vector<ProtobufField> all(unsigned number) const
    {
        std::vector<ProtobufField> found;
        for (const ProtobufField &field : m_fields)
            if (field.number == number)
                found.push_back(field);
        return found;
    }

    /// The only one of that number.
    ProtobufField one(unsigned number) const
    {
        const auto found = all(number);
        if (found.size() != 1)
            throw std::runtime_error("field " + std::to_string(number) + " is there " +
                                     std::to_string(found.size()) + " times");
        return found.front();
    }

    std::string text(unsigned number) const { return std::string(one(number).bytes); }

    std::vector<std::string> texts(unsigned number) const
    {
        std::vector<std::string> found;
        for (const ProtobufField &field : all(number))
            found.emplace_back(field.bytes);
        return found;
    }

    std::vector<std::int64_t> integers(unsigned number) const
    {
        std::vector<std::int64_t> found;
        for (const ProtobufField &field : all(number))
            found.push_back(static_cast<std::int64_t>(field.integer));
        return found;
    }

private:
    static std::uint64_t varint(std::string_view message, std::size_t &at)
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(message.at(at++));
            value |= std::uint64_t{byte & 0x7fu} << shift;
            if (!(byte & 0x80))
                return value;
        }
        throw std::runtime_error("a number without an end");
    }

    static std::uint64_t fixed(std::string_view message, std::size_t &at, int size)
    {
        std::uint64_t value = 0;
        for (int i = 0; i < size; ++i)
            value |= std::uint64_t{static_cast<unsigned char>(message.at(at++))} << (8 * i);
        return value;
    }

    std::vector<ProtobufField> m_fields;
};

} // namespace genrescope::test
