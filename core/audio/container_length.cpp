// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/container_length.h"

#include "core/audio/bytes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace genrescope {

namespace {

using namespace std::string_view_literals;

constexpr std::int64_t headLength = 8 << 10;
constexpr std::int64_t oggTailLength = 128 << 10; // a page is at most 65,307 bytes

std::vector<std::uint8_t> bytesAt(const FileWindow &file, std::int64_t position, std::int64_t length)
{
    std::vector<std::uint8_t> bytes(
        static_cast<std::size_t>(std::clamp<std::int64_t>(file.size() - position, 0, length)));
    bytes.resize(file.readAt(position, bytes));
    return bytes;
}

/// True if the last Ogg page is cut, or does not say that it is the last one.
bool oggEndsEarly(const FileWindow &file)
{
    const std::vector<std::uint8_t> tail =
        bytesAt(file, std::max<std::int64_t>(file.size() - oggTailLength, 0), oggTailLength);
    constexpr std::string_view capture = "OggS";
    const auto last = std::find_end(tail.begin(), tail.end(), capture.begin(), capture.end());
    const Bytes page(last, tail.end());
    if (page.size() < 27)
        return true;
    const std::size_t segments = page[26];
    std::size_t length = 27 + segments;
    for (std::size_t i = 27; i < std::min(27 + segments, page.size()); ++i)
        length += page[i];
    constexpr int endOfStream = 4;
    return length > page.size() || !(page[5] & endOfStream);
}

/// End of a chunk whose length field is `size`, 0 where a streaming writer left it open.
std::int64_t closedEnd(std::uint64_t size, std::int64_t before)
{
    return size == 0 || size >= 0x7FFFF000u ? 0 : static_cast<std::int64_t>(size) + before;
}

/// Where the Matroska segment ends: an EBML header, then the segment's identity and length as variable-length
/// numbers.
std::int64_t matroskaEnd(Bytes head)
{
    const auto number = [&](std::size_t &at) -> std::uint64_t {
        const int length = at < head.size() ? std::countl_zero(head[at]) + 1 : 9;
        if (length > 8)
            return 0;
        const std::uint64_t mask = (std::uint64_t{1} << (7 * length)) - 1;
        const std::uint64_t value = bigEndian(head, at, static_cast<std::size_t>(length)) & mask;
        at += static_cast<std::size_t>(length);
        return value == mask ? 0 : value; // all ones: length not known
    };
    std::size_t at = 4;
    const std::uint64_t headerSize = number(at);
    if (headerSize > head.size())
        return 0;
    at += headerSize;
    if (!hasAt(head, at, "\x18\x53\x80\x67"sv))
        return 0;
    at += 4;
    const std::uint64_t size = number(at);
    return size == 0 || size > (std::uint64_t{1} << 50) ? 0 : static_cast<std::int64_t>(size + at);
}

/// The file size that the File Properties object of an ASF header gives.
std::int64_t asfEnd(Bytes head)
{
    constexpr std::string_view identity =
        "\xA1\xDC\xAB\x8C\x47\xA9\xCF\x11\x8E\xE4\x00\xC0\x0C\x20\x53\x65"sv;
    const auto found = std::search(head.begin(), head.end(), identity.begin(), identity.end(),
                                   [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); });
    const std::uint64_t size = littleEndian(head, static_cast<std::size_t>(found - head.begin()) + 40, 8);
    return size > (std::uint64_t{1} << 50) ? 0 : static_cast<std::int64_t>(size);
}

struct Mp4Boxes
{
    bool index = false;
    std::int64_t end = 0; ///< of the last box
};

Mp4Boxes walkMp4(const FileWindow &file)
{
    Mp4Boxes boxes;
    constexpr int mostBoxes = 100000; // fragmented files have one pair a fragment
    for (int i = 0; i < mostBoxes && boxes.end < file.size(); ++i) {
        const std::vector<std::uint8_t> head = bytesAt(file, boxes.end, 16);
        if (head.size() < 8)
            return boxes;
        const std::uint64_t shortSize = bigEndian(head, 0, 4);
        const std::uint64_t size = shortSize == 1 ? bigEndian(head, 8, 8) : shortSize;
        boxes.index |= hasAt(head, 4, "moov");
        if (size < 8 || size > (std::uint64_t{1} << 50))
            return boxes; // 0 means: to the end of the file
        boxes.end += static_cast<std::int64_t>(size);
    }
    return boxes;
}

bool isMp4(Bytes head)
{
    constexpr std::array first = {"ftyp"sv, "moov"sv, "mdat"sv, "wide"sv, "free"sv, "skip"sv};
    return std::any_of(first.begin(), first.end(),
                       [&](std::string_view name) { return hasAt(head, 4, name); });
}

} // namespace

bool endsEarly(const FileWindow &file)
{
    const std::vector<std::uint8_t> head = bytesAt(file, 0, headLength);
    if (hasAt(head, 0, "OggS"))
        return oggEndsEarly(file);
    std::int64_t end = 0;
    if (hasAt(head, 0, "RIFF"))
        end = closedEnd(littleEndian(head, 4, 4), 8);
    else if (hasAt(head, 0, "FORM") || hasAt(head, 0, "RIFX"))
        end = closedEnd(bigEndian(head, 4, 4), 8);
    else if (hasAt(head, 0, ".snd"))
        end = closedEnd(bigEndian(head, 8, 4), static_cast<std::int64_t>(bigEndian(head, 4, 4)));
    else if (hasAt(head, 0, "\x1A\x45\xDF\xA3"sv))
        end = matroskaEnd(head);
    else if (hasAt(head, 0, "\x30\x26\xB2\x75\x8E\x66\xCF\x11"sv))
        end = asfEnd(head);
    else if (isMp4(head))
        end = walkMp4(file).end;
    return end > file.size() + 1; // some writers leave out the last padding byte
}

bool lacksMp4Index(const FileWindow &file)
{
    return isMp4(bytesAt(file, 0, 16)) && !walkMp4(file).index;
}

} // namespace genrescope
