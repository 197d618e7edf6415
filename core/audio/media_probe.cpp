// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/media_probe.h"

#include "core/audio/bytes.h"
#include "core/audio/container_length.h"
#include "core/audio/mpeg_frames.h"

#include <algorithm>
#include <array>
#include <bit>
#include <fmt/format.h>
#include <span>
#include <string_view>
#include <vector>

extern "C" {
#include <libavformat/avformat.h>
}

namespace genrescope {

namespace {

using namespace std::string_view_literals;

/// What people drop by mistake, named, so that the reason is better than "unknown format".
struct KnownStranger
{
    std::string_view magic;
    std::string_view name;
};

constexpr std::array strangers = {
    KnownStranger{"\x89PNG"sv, "a PNG picture"},
    KnownStranger{"\xFF\xD8\xFF"sv, "a JPEG picture"},
    KnownStranger{"GIF8"sv, "a GIF picture"},
    KnownStranger{"II*\0"sv, "a TIFF picture"},
    KnownStranger{"MM\0*"sv, "a TIFF picture"},
    KnownStranger{"%PDF"sv, "a PDF document"},
    KnownStranger{"%!PS"sv, "a PostScript document"},
    KnownStranger{"PK\3\4"sv, "a ZIP archive"},
    KnownStranger{"PK\5\6"sv, "an empty ZIP archive"},
    KnownStranger{"Rar!"sv, "a RAR archive"},
    KnownStranger{"7z\xBC\xAF"sv, "a 7-Zip archive"},
    KnownStranger{"\x1F\x8B"sv, "a gzip archive"},
    KnownStranger{"BZh"sv, "a bzip2 archive"},
    KnownStranger{"\xFD"
                  "7zXZ"sv,
                  "an xz archive"},
    KnownStranger{"\x7F"
                  "ELF"sv,
                  "a program"},
    KnownStranger{"SQLite format 3"sv, "an SQLite database"},
    KnownStranger{"\x93NUMPY"sv, "a NumPy array"},
    KnownStranger{"MThd"sv, "a MIDI score, which holds notes and no sound"},
};

/// Shorter texts must be plain ASCII to count as such.
constexpr std::size_t shortestForeignText = 32;

/// True for well-formed UTF-8, but for a last character that the end of `bytes` may cut.
bool isUtf8(Bytes bytes)
{
    for (std::size_t i = 0; i < bytes.size();) {
        const int ones = std::countl_one(bytes[i]);
        if (ones == 1 || ones > 4)
            return false;
        const std::size_t end = std::min(i + static_cast<std::size_t>(std::max(ones, 1)), bytes.size());
        for (++i; i < end; ++i)
            if ((bytes[i] & 0xC0) != 0x80)
                return false;
    }
    return true;
}

/// Prose, markup, source, playlists: no control characters but white space, and UTF-8 or mostly ASCII
/// (Latin-1).
bool looksLikeText(Bytes bytes)
{
    if (hasAt(bytes, 0, "\xFF\xFE"sv) && bytes.size() >= 8 && bytes[3] == 0 && bytes[5] == 0 && bytes[7] == 0)
        return true;                    // UTF-16
    constexpr std::uint8_t escape = 27; // colours of a terminal log
    const auto isControl = [](std::uint8_t c) {
        return (c < 8 || (c > 13 && c < 32) || c == 127) && c != escape;
    };
    if (std::any_of(bytes.begin(), bytes.end(), isControl))
        return false;
    const auto ascii = static_cast<std::size_t>(
        std::count_if(bytes.begin(), bytes.end(), [](std::uint8_t c) { return c < 128; }));
    // So few bytes of anything may look like Latin-1 or UTF-8 by chance.
    if (bytes.size() < shortestForeignText)
        return ascii == bytes.size();
    return isUtf8(bytes) || ascii * 10 >= bytes.size() * 8;
}

/// The first bytes of an audio file, or what is left of them.
bool beginsLikeSound(Bytes head)
{
    constexpr std::array marks = {"RIFF"sv, "RIFX"sv, "RF64"sv, "FORM"sv, "OggS"sv,
                                  "fLaC"sv, "caff"sv, ".snd"sv, "ID3"sv};
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
        return head.size() >= 3 && hasAt(head, 0, mark.substr(0, std::min(mark.size(), head.size())));
    });
}

/// The containers FFmpeg may be asked to open. Everything else it knows (playlists that name other files,
/// subtitles, picture sequences, raw formats that any bytes satisfy) stays shut.
constexpr std::array demuxers = {
    "mov"sv,  "matroska"sv, "webm"sv, "asf"sv,    "avi"sv,  "ogg"sv, "flac"sv, "wav"sv, "w64"sv,
    "aiff"sv, "caf"sv,      "au"sv,   "mpegts"sv, "mpeg"sv, "flv"sv, "ape"sv,  "wv"sv,  "tta"sv,
    "tak"sv,  "mpc"sv,      "mpc8"sv, "ac3"sv,    "eac3"sv, "dts"sv, "amr"sv,  "rm"sv,  "3gp"sv,
    "mxf"sv,  "nut"sv,      "oma"sv,  "voc"sv,    "dsf"sv,  "shn"sv, "xwma"sv, "aac"sv, "loas"sv,
};

/// FFmpeg's name for the container that starts with `head`; empty if it is none of ours, or if FFmpeg is not
/// sure.
std::string containerOf(std::vector<std::uint8_t> head)
{
    const std::size_t size = head.size();
    head.resize(size + AVPROBE_PADDING_SIZE, 0);
    AVProbeData data{};
    data.filename = "";
    data.buf = head.data();
    data.buf_size = static_cast<int>(size);
    int score = 0;
    const AVInputFormat *format = av_probe_input_format3(&data, 1, &score);
    if (format == nullptr || score <= AVPROBE_SCORE_RETRY)
        return {};
    const std::string_view names = format->name; // "mov,mp4,m4a,3gp,3g2,mj2"
    const std::string_view first = names.substr(0, names.find(','));
    return std::find(demuxers.begin(), demuxers.end(), first) != demuxers.end() ? std::string(first)
                                                                                : std::string();
}

bool isWave(Bytes head)
{
    return (hasAt(head, 0, "RIFF") || hasAt(head, 0, "RF64") || hasAt(head, 0, "RIFX")) &&
           hasAt(head, 8, "WAVE");
}

bool isAiff(Bytes head)
{
    return hasAt(head, 0, "FORM") && (hasAt(head, 8, "AIFF") || hasAt(head, 8, "AIFC"));
}

/// True for MPEG audio in a WAV file: libsndfile would hand it to mpg123 (media_probe.h says why we do not).
bool holdsMpegInWave(Bytes head)
{
    if (!isWave(head))
        return false;
    for (std::size_t chunk = 12; chunk + 10 <= head.size();) {
        if (hasAt(head, chunk, "fmt ")) {
            const std::uint64_t tag = littleEndian(head, chunk + 8, 2);
            return tag == 0x0050 || tag == 0x0055;
        }
        const std::uint64_t size = littleEndian(head, chunk + 4, 4);
        chunk += 8 + size + (size & 1);
    }
    return false;
}

std::vector<std::uint8_t> headOf(const FileWindow &file, std::int64_t length)
{
    std::vector<std::uint8_t> head(static_cast<std::size_t>(std::min(file.size(), length)));
    head.resize(file.readAt(0, head));
    return head;
}

} // namespace

Result<MediaProbe> probeMedia(FileWindow &file)
{
    if (const std::int64_t tag = leadingTagSize(file); tag > 0)
        file.narrow(tag, file.size());

    const std::vector<std::uint8_t> head = headOf(file, 256 << 10);
    for (const KnownStranger &stranger : strangers)
        if (hasAt(head, 0, stranger.magic))
            return Error{fmt::format("is {}, not audio", stranger.name)};
    if (hasAt(head, 0, "RIFF") && hasAt(head, 8, "WEBP"))
        return Error{"is a WebP picture, not audio"};
    if (head.empty())
        return Error{"holds a tag, and no sound"};
    if (!beginsLikeSound(head) && looksLikeText(Bytes(head).first(std::min<std::size_t>(head.size(), 4096))))
        return Error{"is text, not audio"};

    MediaProbe probe;
    if (hasAt(head, 0, "OggS") || (isWave(head) && !holdsMpegInWave(head)) || isAiff(head) ||
        hasAt(head, 0, "fLaC") || hasAt(head, 0, "caff") || hasAt(head, 0, ".snd") ||
        hasAt(head, 0, "riff\x2E\x91"))
        probe.decoder = Decoder::SndfileFirst;

    probe.demuxer = containerOf(head);
    if (probe.demuxer.empty() || probe.demuxer == "mp3" || probe.demuxer == "aac") {
        if (const auto start = findMpegAudio(file); start && probe.demuxer != "aac") {
            probe.demuxer = "mp3";
            file.narrow(*start, file.size() - trailingTagSize(file));
        }
    }
    if (probe.decoder == Decoder::Ffmpeg && probe.demuxer.empty() && beginsLikeSound(head) &&
        head.size() < shortestForeignText)
        return Error{"cannot be decoded: the file is damaged or cut short"};
    if (probe.decoder == Decoder::Ffmpeg && probe.demuxer.empty())
        return Error{"is not audio in any format known here"};

    if (lacksMp4Index(file) && probe.demuxer == "mov")
        return Error{"cannot be decoded: it is cut short, and the index at its end is missing"};
    probe.truncated = probe.demuxer == "mp3" ? endsInsideMpegFrame(file) : endsEarly(file);
    return probe;
}

} // namespace genrescope
