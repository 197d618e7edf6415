// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/npy_header.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <limits>

namespace genrescope {

namespace {

constexpr std::string_view magic("\x93NUMPY", 6);
constexpr std::size_t maxHeader = 1 << 16; // NumPy's own are some hundred bytes
constexpr std::size_t maxDimensions = 64;  // NumPy 2's limit

struct TypeName
{
    NpyType type;
    std::string_view code; ///< kind and size, as in '<f4'
    std::string_view name;
    std::size_t size;
};

constexpr std::array typeNames{
    TypeName{NpyType::Bool, "b1", "bool", 1},       TypeName{NpyType::Int8, "i1", "int8", 1},
    TypeName{NpyType::Int16, "i2", "int16", 2},     TypeName{NpyType::Int32, "i4", "int32", 4},
    TypeName{NpyType::Int64, "i8", "int64", 8},     TypeName{NpyType::UInt8, "u1", "uint8", 1},
    TypeName{NpyType::UInt16, "u2", "uint16", 2},   TypeName{NpyType::UInt32, "u4", "uint32", 4},
    TypeName{NpyType::UInt64, "u8", "uint64", 8},   TypeName{NpyType::Float16, "f2", "float16", 2},
    TypeName{NpyType::Float32, "f4", "float32", 4}, TypeName{NpyType::Float64, "f8", "float64", 8},
};

const TypeName &entryOf(NpyType type)
{
    return *std::find_if(typeNames.begin(), typeNames.end(), [=](const TypeName &entry) { return entry.type == type; });
}

/// Reads the header's Python dictionary: {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }. Every step
/// answers false when the text is anything else, and never reads past its end.
class DictionaryReader
{
public:
    explicit DictionaryReader(std::string_view text)
        : m_text(text)
    {}

    bool take(char wanted)
    {
        skipSpace();
        if (m_text.empty() || m_text.front() != wanted)
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    bool peek(char wanted)
    {
        skipSpace();
        return !m_text.empty() && m_text.front() == wanted;
    }

    bool takeString(std::string_view &value)
    {
        skipSpace();
        if (m_text.empty() || (m_text.front() != '\'' && m_text.front() != '"'))
            return false;
        const std::size_t end = m_text.find(m_text.front(), 1);
        if (end == std::string_view::npos)
            return false;
        value = m_text.substr(1, end - 1);
        m_text.remove_prefix(end + 1);
        return true;
    }

    bool takeBool(bool &value)
    {
        skipSpace();
        for (const bool candidate : {false, true}) {
            const std::string_view word = candidate ? "True" : "False";
            if (m_text.starts_with(word)) {
                m_text.remove_prefix(word.size());
                value = candidate;
                return true;
            }
        }
        return false;
    }

    bool takeShape(std::vector<std::size_t> &shape)
    {
        if (!take('('))
            return false;
        while (!peek(')')) {
            std::size_t extent = 0;
            const auto parsed = std::from_chars(m_text.data(), m_text.data() + m_text.size(), extent);
            if (parsed.ec != std::errc() || shape.size() == maxDimensions)
                return false;
            m_text.remove_prefix(static_cast<std::size_t>(parsed.ptr - m_text.data()));
            take('L'); // Python 2 wrote long integers so
            shape.push_back(extent);
            if (!take(',') && !peek(')'))
                return false;
        }
        return take(')');
    }

private:
    void skipSpace()
    {
        m_text.remove_prefix(std::min(m_text.find_first_not_of(" \t\r\n"), m_text.size()));
    }

    std::string_view m_text;
};

Result<void> readType(std::string_view descr, NpyHeader &header)
{
    if (descr.find('O') != std::string_view::npos)
        return Error{"holds Python objects, not numbers; save it as a plain numeric array"};
    std::string_view code = descr;
    const char order = code.empty() ? '\0' : code.front();
    if (order == '<' || order == '>' || order == '|' || order == '=')
        code.remove_prefix(1);
    const auto *entry = std::find_if(typeNames.begin(), typeNames.end(),
                                     [=](const TypeName &candidate) { return candidate.code == code; });
    if (entry == typeNames.end())
        return Error{fmt::format("holds elements of type '{}'; only integers, booleans and floating-point numbers of "
                                 "up to 64 bits are read",
                                 descr.substr(0, 40))};
    header.type = entry->type;
    header.bigEndian = order == '>' && entry->size > 1;
    return {};
}

Result<void> readDictionary(std::string_view text, NpyHeader &header)
{
    const Error damaged{"is damaged: its header is not what NumPy writes"};
    DictionaryReader reader(text);
    bool hasDescr = false;
    bool hasOrder = false;
    bool hasShape = false;
    if (!reader.take('{'))
        return damaged;
    while (!reader.peek('}')) {
        std::string_view key;
        if (!reader.takeString(key) || !reader.take(':'))
            return damaged;
        if (key == "descr" && !hasDescr) {
            hasDescr = true;
            if (reader.peek('['))
                return Error{"holds records (a structured array), not plain numbers"};
            std::string_view descr;
            if (!reader.takeString(descr))
                return damaged;
            if (const auto read = readType(descr, header); !read)
                return read;
        } else if (key == "fortran_order" && !hasOrder) {
            hasOrder = reader.takeBool(header.fortranOrder);
            if (!hasOrder)
                return damaged;
        } else if (key == "shape" && !hasShape) {
            hasShape = reader.takeShape(header.shape);
            if (!hasShape)
                return damaged;
        } else {
            return damaged;
        }
        if (!reader.take(',') && !reader.peek('}'))
            return damaged;
    }
    if (!hasDescr || !hasOrder || !hasShape)
        return damaged;
    return {};
}

} // namespace

std::size_t bytesPerElement(NpyType type)
{
    return entryOf(type).size;
}

std::string toString(NpyType type)
{
    return std::string(entryOf(type).name);
}

Result<NpyHeader> parseNpyHeader(std::string_view file)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(file[i])); };
    if (file.empty())
        return Error{"is empty"};
    if (!file.starts_with(magic))
        return Error{"is not a NumPy array (.npy) file"};
    if (file.size() < 10)
        return Error{"is damaged: it ends within its header"};
    const std::size_t version = byte(6);
    if (version < 1 || version > 3)
        return Error{fmt::format("has .npy format version {}; versions 1 to 3 are read", version)};

    NpyHeader header;
    const std::size_t start = version == 1 ? 10 : 12;
    if (file.size() < start)
        return Error{"is damaged: it ends within its header"};
    std::size_t length = byte(8) | byte(9) << 8;
    if (version > 1)
        length |= byte(10) << 16 | byte(11) << 24;
    if (length > maxHeader || length > file.size() - start)
        return Error{"is damaged: it ends within its header"};
    if (const auto read = readDictionary(file.substr(start, length), header); !read)
        return read.error();
    header.dataOffset = start + length;

    const bool hasNothing = std::find(header.shape.begin(), header.shape.end(), 0u) != header.shape.end();
    header.count = hasNothing ? 0 : 1;
    for (const std::size_t extent : header.shape) {
        if (header.count > 0 && extent > std::numeric_limits<std::size_t>::max() / 16 / header.count)
            return Error{"is damaged: its shape is larger than any memory"};
        header.count *= extent;
    }
    return header;
}

std::string npyHeaderBytes(NpyType type, const std::vector<std::size_t> &shape)
{
    std::string extents;
    for (const std::size_t extent : shape)
        extents += fmt::format("{}{}", extents.empty() ? "" : ", ", extent);
    if (shape.size() == 1)
        extents += ',';
    const TypeName &entry = entryOf(type);
    std::string text = fmt::format("{{'descr': '{}{}', 'fortran_order': False, 'shape': ({}), }}",
                                   entry.size == 1 ? '|' : '<', entry.code, extents);
    constexpr std::size_t prefix = 10;
    constexpr std::size_t alignment = 64;
    text.append((alignment - (prefix + text.size() + 1) % alignment) % alignment, ' ');
    text += '\n';

    std::string header(magic);
    header += '\x01';
    header += '\x00';
    header += static_cast<char>(text.size() & 0xff);
    header += static_cast<char>(text.size() >> 8);
    return header + text;
}

} // namespace genrescope
