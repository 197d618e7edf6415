// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/mpeg_frames.h"

#include "core/audio/bytes.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace genrescope {

namespace {

constexpr int headerSize = 4;
constexpr std::int64_t searchLength = 1 << 20;
constexpr std::int64_t tailLength = 16 << 10; // the longest frame is 2,881 bytes: several fit

/// kbit/s by [MPEG-1: 0, MPEG-2 and 2.5: 1][layer - 1][index].
constexpr int bitRates[2][3][15] = {
    {{0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448},
     {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
     {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320}},
    {{0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256},
     {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160},
     {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}},
};

struct Run
{
    int frames = 0;
    std::size_t end = 0; ///< one past the last frame, possibly beyond the data
};

/// Frames of one kind that follow each other from `begin`, until `atMost` or the end of `data`.
Run followFrames(Bytes data, std::size_t begin, int atMost)
{
    Run run{0, begin};
    std::optional<std::uint32_t> kind;
    while (run.frames < atMost && run.end < data.size()) {
        const auto header = MpegFrameHeader::parse(data.subspan(run.end));
        if (!header || (kind && *kind != header->kind))
            break;
        kind = header->kind;
        run.end += static_cast<std::size_t>(header->size);
        ++run.frames;
    }
    return run;
}

} // namespace

std::optional<MpegFrameHeader> MpegFrameHeader::parse(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < headerSize || bytes[0] != 0xFF || (bytes[1] & 0xE0) != 0xE0)
        return std::nullopt;
    const int version = (bytes[1] >> 3) & 3; // 0: MPEG-2.5, 2: MPEG-2, 3: MPEG-1
    const int layer = 4 - ((bytes[1] >> 1) & 3);
    const int bitRateIndex = bytes[2] >> 4;
    const int rateIndex = (bytes[2] >> 2) & 3;
    const int padding = (bytes[2] >> 1) & 1;
    const int emphasis = bytes[3] & 3;
    if (version == 1 || layer == 4 || bitRateIndex == 0 || bitRateIndex == 15 || rateIndex == 3 ||
        emphasis == 2)
        return std::nullopt;

    constexpr std::array<int, 3> rates = {44100, 48000, 32000};
    const bool first = version == 3;
    MpegFrameHeader header;
    header.layer = layer;
    header.sampleRate = rates[static_cast<std::size_t>(rateIndex)] >> (first ? 0 : version == 2 ? 1 : 2);
    header.kind = (bytes[1] & 0x1Eu) << 8 | (bytes[2] & 0x0Cu);
    const int bitRate = bitRates[first ? 0 : 1][layer - 1][bitRateIndex] * 1000;
    if (layer == 1) {
        header.samplesPerFrame = 384;
        header.size = (12 * bitRate / header.sampleRate + padding) * 4;
    } else {
        header.samplesPerFrame = layer == 3 && !first ? 576 : 1152;
        header.size = header.samplesPerFrame / 8 * bitRate / header.sampleRate + padding;
    }
    return header;
}

std::int64_t leadingTagSize(const FileWindow &file)
{
    std::int64_t total = 0;
    std::array<std::uint8_t, 10> head{};
    while (file.readAt(total, head) == head.size() && hasAt(head, 0, "ID3")) {
        if ((head[6] | head[7] | head[8] | head[9]) & 0x80)
            break;
        const std::int64_t length = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9];
        const std::int64_t next = total + 10 + length + (head[5] & 0x10 ? 10 : 0);
        if (next >= file.size())
            break;
        total = next;
    }
    if (total == 0)
        return 0;
    // Some writers pad behind the tag without counting the padding.
    std::vector<std::uint8_t> padding(4096);
    while (const std::size_t count = file.readAt(total, padding)) {
        const auto end = padding.begin() + static_cast<std::ptrdiff_t>(count);
        const auto sound = std::find_if(padding.begin(), end, [](std::uint8_t byte) { return byte != 0; });
        total += sound - padding.begin();
        if (sound != end)
            break;
    }
    return total < file.size() ? total : 0;
}

std::int64_t trailingTagSize(const FileWindow &file)
{
    std::int64_t total = 0;
    std::array<std::uint8_t, 32> tail{};
    if (file.readAt(file.size() - 128, std::span(tail).first(3)) == 3 && hasAt(tail, 0, "TAG"))
        total = 128;
    if (file.readAt(file.size() - total - 32, tail) == tail.size() && hasAt(tail, 0, "APETAGEX")) {
        const auto length = static_cast<std::int64_t>(littleEndian(tail, 12, 4)); // footer included
        const std::int64_t header = tail[23] & 0x80 ? 32 : 0;
        if (length + header + total < file.size())
            total += length + header;
    }
    return total;
}

std::optional<std::int64_t> findMpegAudio(const FileWindow &file)
{
    std::vector<std::uint8_t> data(static_cast<std::size_t>(std::min(file.size(), searchLength)));
    data.resize(file.readAt(0, data));
    const bool whole = static_cast<std::int64_t>(data.size()) == file.size();
    if (const Run run = followFrames(data, 0, 3); whole && run.frames > 0 && run.end >= data.size())
        return 0;
    for (std::size_t i = 0; i + headerSize <= data.size(); ++i) {
        const auto *found =
            static_cast<const std::uint8_t *>(std::memchr(data.data() + i, 0xFF, data.size() - i));
        if (found == nullptr)
            break;
        i = static_cast<std::size_t>(found - data.data());
        if (followFrames(data, i, 3).frames == 3)
            return static_cast<std::int64_t>(i);
    }
    return std::nullopt;
}

bool endsInsideMpegFrame(const FileWindow &file)
{
    std::vector<std::uint8_t> data(static_cast<std::size_t>(std::min(file.size(), tailLength)));
    data.resize(file.readAt(file.size() - static_cast<std::int64_t>(data.size()), data));
    for (std::size_t i = 0; i + headerSize <= data.size(); ++i) {
        const Run run = followFrames(data, i, static_cast<int>(tailLength));
        if (run.frames >= 2 && run.end >= data.size())
            return run.end > data.size();
    }
    return false;
}

} // namespace genrescope
