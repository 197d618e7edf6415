// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace genrescope::ui {

/// Many short UTF-8 strings in one block of memory: a column of a large table. A row costs its bytes and
/// eight more, where a QString costs an allocation; a search walks memory in a straight line. A row that is
/// set again leaves its old bytes behind, which is cheap as long as rows change once or twice (tags that
/// arrive, a genre edited).
class TextColumn
{
public:
    void reserve(std::size_t rows, std::size_t bytes)
    {
        m_slices.reserve(rows);
        m_bytes.reserve(bytes);
    }

    int size() const { return static_cast<int>(m_slices.size()); }

    void append(std::string_view text) { m_slices.push_back(store(text)); }

    void set(int row, std::string_view text)
    {
        if (at(row) != text)
            m_slices[static_cast<std::size_t>(row)] = store(text);
    }

    std::string_view at(int row) const
    {
        const Slice slice = m_slices[static_cast<std::size_t>(row)];
        return {m_bytes.data() + slice.offset, slice.length};
    }

    bool isEmpty(int row) const { return m_slices[static_cast<std::size_t>(row)].length == 0; }

    bool isBlank() const { return m_bytes.empty(); } ///< no row has ever had a text

    QString text(int row) const
    {
        const std::string_view bytes = at(row);
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }

private:
    struct Slice
    {
        std::uint64_t offset : 40;
        std::uint64_t length : 24;
    };

    Slice store(std::string_view text)
    {
        constexpr std::size_t longest = (1u << 24) - 1;
        text = text.substr(0, longest);
        const Slice slice{.offset = m_bytes.size(), .length = text.size()};
        m_bytes.append(text);
        return slice;
    }

    std::string m_bytes;
    std::vector<Slice> m_slices;
};

} // namespace genrescope::ui
