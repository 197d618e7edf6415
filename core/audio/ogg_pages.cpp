// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/ogg_pages.h"

#include "core/audio/bytes.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace genrescope {

namespace {

constexpr std::string_view capture = "OggS";
constexpr std::size_t headerLength = 27;
constexpr std::size_t checksumAt = 22;
constexpr std::size_t longestPage = headerLength + 255 + 255 * 255;
constexpr std::uint8_t endOfStream = 4;

/// The remainder of each byte for the polynomial 0x04c11db7, most significant bit first.
constexpr std::array<std::uint32_t, 256> remainders = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t value = byte << 24;
        for (int bit = 0; bit < 8; ++bit)
            value = value << 1 ^ (value & 0x80000000u ? 0x04c11db7u : 0u);
        table[byte] = value;
    }
    return table;
}();

/// Of a page, its own checksum field taken as zeros.
std::uint32_t checksum(Bytes page)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < page.size(); ++i) {
        const std::uint8_t byte = i >= checksumAt && i < checksumAt + 4 ? 0 : page[i];
        sum = sum << 8 ^ remainders[(sum >> 24 ^ byte) & 0xFF];
    }
    return sum;
}

/// Length of the page that begins here as its header has it; 0 when the header is not all there.
std::size_t pageLength(Bytes bytes)
{
    if (bytes.size() < headerLength || bytes.size() < headerLength + bytes[26])
        return 0;
    std::size_t length = headerLength + bytes[26];
    for (std::size_t i = 0; i < bytes[26]; ++i)
        length += bytes[headerLength + i];
    return length;
}

} // namespace

OggPages checkOggPages(const FileWindow &file)
{
    OggPages pages;
    std::vector<std::uint8_t> buffer;
    std::int64_t start = 0; // of the buffer in the file
    std::size_t at = 0;     // in the buffer
    bool lost = false;      // the bytes at hand belong to no page
    bool marked = false;    // the last page says that it is the last
    while (true) {
        if (buffer.size() - at < longestPage &&
            start + static_cast<std::int64_t>(buffer.size()) < file.size()) {
            start += static_cast<std::int64_t>(at);
            buffer.resize(16 * longestPage);
            buffer.resize(file.readAt(start, buffer));
            at = 0;
        }
        const Bytes rest = Bytes(buffer).subspan(at);
        if (rest.empty())
            break;
        if (!hasAt(rest, 0, capture)) {
            pages.damaged += !lost;
            lost = true;
            const auto next = std::search(rest.begin() + 1, rest.end(), capture.begin(), capture.end());
            const auto step = static_cast<std::size_t>(next - rest.begin());
            // The beginning of a mark may lie at the buffer's end; at the file's end nothing can follow.
            at += next == rest.end() && step > 3 && rest.size() >= longestPage ? step - 3 : step;
            continue;
        }
        const std::size_t length = pageLength(rest);
        if (length == 0 || length > rest.size()) {
            // The file ends inside this page, or the mark is only bytes that look like one.
            if (std::search(rest.begin() + 1, rest.end(), capture.begin(), capture.end()) == rest.end()) {
                pages.cut = true;
                return pages;
            }
        } else if (checksum(rest.first(length)) == littleEndian(rest, checksumAt, 4)) {
            ++pages.whole;
            lost = false;
            marked = (rest[5] & endOfStream) != 0;
            at += length;
            continue;
        }
        pages.damaged += !lost;
        lost = true;
        at += 1; // its length is not to be trusted either: look for the next mark
    }
    // A last page that is broken may have been the marked one.
    pages.cut = !marked && !lost;
    return pages;
}

} // namespace genrescope
