// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/mono_stream.h"

#include "core/audio/bytes.h"
#include "core/audio/ffmpeg_source.h"
#include "core/audio/file_window.h"
#include "core/audio/media_files.h"
#include "core/audio/media_probe.h"
#include "core/audio/ogg_pages.h"
#include "core/audio/pcm_source.h"
#include "core/audio/plausible_format.h"
#include "core/audio/resampler.h"
#include "core/audio/sndfile_source.h"
#include "core/base/counted.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <fmt/format.h>
#include <numeric>
#include <optional>
#include <utility>

namespace genrescope {

namespace {

/// Samples beyond this (120 dB over full scale) come from damage, and would overflow when they are squared.
constexpr float implausibleLevel = 1e6f;

/// A file counts as cut short if this much of what its header promises is missing: encoders round and pad.
constexpr double missing_s = 0.5;

class DecodedStream : public MonoStream
{
public:
    /// @param ogg the file again, if it is Ogg: its own checks tell what the decoder does not
    DecodedStream(std::unique_ptr<PcmSource> pcm, int sampleRate, bool truncated,
                  std::optional<FileWindow> ogg)
        : m_pcm(std::move(pcm))
        , m_sampleRate(sampleRate > 0 ? sampleRate : m_pcm->format().sampleRate)
        , m_truncated(truncated)
        , m_ogg(std::move(ogg))
    {
        if (m_sampleRate != m_pcm->format().sampleRate)
            m_resampler.emplace(m_pcm->format().sampleRate, m_sampleRate);
    }

    const SourceFormat &source() const override { return m_pcm->format(); }
    int sampleRate() const override { return m_sampleRate; }
    const std::vector<std::string> &warnings() const override { return m_warnings; }

    std::size_t read(std::span<float> out) override
    {
        if (!m_resampler)
            return readSource(out);
        return m_resampler->read(out, [this](std::span<float> block) { return readSource(block); });
    }

    Result<void> seek(double time_s) override
    {
        const auto target = static_cast<std::int64_t>(std::llround(std::max(time_s, 0.0) * m_sampleRate));
        if (!m_resampler)
            return seekSource(target);
        // Only where a whole number of periods of both rates has passed do input and output samples coincide:
        // start there, early enough for the filter to be full, and drop what comes before the target.
        const std::int64_t period = std::gcd(m_resampler->from(), m_resampler->to());
        const std::int64_t inputStep = m_resampler->from() / period;
        const std::int64_t outputStep = m_resampler->to() / period;
        const std::int64_t early = m_resampler->reach() / inputStep + 1;
        const std::int64_t step = std::max<std::int64_t>(target / outputStep - early, 0);
        if (auto moved = seekSource(step * inputStep); !moved)
            return moved;
        m_resampler->restart(step * inputStep, step * outputStep);
        return dropBefore(target - step * outputStep);
    }

private:
    std::size_t readSource(std::span<float> out)
    {
        const std::size_t count = m_pcm->read(out);
        const std::span<float> samples = out.first(count);
        for (float &sample : samples) {
            if (!(std::abs(sample) <= implausibleLevel)) { // so written that NaN is caught too
                sample = 0.0f;
                ++m_brokenSamples;
            }
        }
        m_position += static_cast<std::int64_t>(count);
        if (count < out.size())
            reportAtEnd();
        return count;
    }

    Result<void> seekSource(std::int64_t frame)
    {
        if (!m_pcm->seek(frame))
            return Error{"the decoder cannot move to that time"};
        m_position = frame;
        return {};
    }

    Result<void> dropBefore(std::int64_t count)
    {
        std::vector<float> dropped(4096);
        while (count > 0) {
            const auto wanted = std::min<std::int64_t>(count, static_cast<std::int64_t>(dropped.size()));
            const std::size_t done = read(std::span(dropped).first(static_cast<std::size_t>(wanted)));
            if (done == 0)
                break; // beyond the end is the end
            count -= static_cast<std::int64_t>(done);
        }
        return {};
    }

    void reportAtEnd()
    {
        if (std::exchange(m_ended, true))
            return;
        const double rate = source().sampleRate;
        const double end_s = static_cast<double>(m_position) / rate;
        const double promised_s = static_cast<double>(m_pcm->promisedFrames()) / rate;
        bool truncated = m_truncated || m_pcm->endedInsideBlock();
        if (m_ogg) {
            // Only now that all of it has been read and decoded, when looking at it once more costs little.
            const OggPages pages = checkOggPages(*m_ogg);
            truncated = pages.cut;
            if (pages.damaged > 0)
                m_warnings.push_back(fmt::format(
                    "damaged: {} broken and left out; {:.1f} s of sound are left",
                    pages.damaged == 1 ? std::string("1 stretch of the file is")
                                       : fmt::format("{} stretches of the file are", pages.damaged),
                    end_s));
        }
        if (m_warnings.empty() && promised_s - end_s > missing_s && !truncated && m_pcm->brokenInside())
            m_warnings.push_back(fmt::format("damaged: {:.1f} s of {:.1f} s are missing inside the file",
                                             promised_s - end_s, promised_s));
        else if (m_warnings.empty() && promised_s - end_s > missing_s)
            m_warnings.push_back(
                fmt::format("truncated: the sound ends after {:.1f} s of {:.1f} s", end_s, promised_s));
        else if (truncated)
            m_warnings.push_back(fmt::format("truncated: the file ends early, after {:.1f} s", end_s));
        if (m_brokenSamples > 0)
            m_warnings.push_back(counted(m_brokenSamples,
                                         "sample that is not a number, or absurdly large, was",
                                         "samples that are not numbers, or absurdly large, were") +
                                 " set to 0");
        m_warnings.insert(m_warnings.end(), m_pcm->warnings().begin(), m_pcm->warnings().end());
    }

    std::unique_ptr<PcmSource> m_pcm;
    int m_sampleRate;
    bool m_truncated;
    std::optional<FileWindow> m_ogg;
    std::optional<Resampler> m_resampler;
    std::vector<std::string> m_warnings;
    std::int64_t m_position = 0;
    std::int64_t m_brokenSamples = 0;
    bool m_ended = false;
};

Result<std::unique_ptr<PcmSource>> openSource(const FileWindow &file, const MediaProbe &probe)
{
    if (probe.decoder == Decoder::SndfileFirst)
        if (auto source = openWithSndfile(file.duplicate()))
            return Result<std::unique_ptr<PcmSource>>(std::move(source));
    if (probe.demuxer.empty())
        return Error{"cannot be decoded: the file is damaged or cut short"};
    return openWithFfmpeg(file.duplicate(), probe.demuxer);
}

} // namespace

Result<std::unique_ptr<MonoStream>> MonoStream::open(const std::filesystem::path &path, int sampleRate)
{
    if (sampleRate != 0 && !plausibleFormat(sampleRate, 1))
        return Error{fmt::format("{}: cannot be delivered at {} Hz", path.string(), sampleRate)};
    auto file = FileWindow::open(path);
    if (!file)
        return file.error();
    const auto named = [&](const Error &reason) {
        return Error{fmt::format("{}: {}", path.string(), reason.message)};
    };
    const auto probe = probeMedia(*file);
    if (!probe)
        return looksLikePlaylist(path) ? playlistIsNoSound(path) : named(probe.error());
    auto source = openSource(*file, *probe);
    if (!source)
        return named(source.error());
    std::array<std::uint8_t, 4> head{};
    std::optional<FileWindow> ogg;
    if (file->readAt(0, head) == head.size() && hasAt(head, 0, "OggS"))
        ogg = file->duplicate();
    return Result<std::unique_ptr<MonoStream>>(
        std::make_unique<DecodedStream>(std::move(*source), sampleRate, probe->truncated, std::move(ogg)));
}

Result<DecodedAudio> decodeMono(const std::filesystem::path &path, int sampleRate, double start_s,
                                double length_s)
{
    auto opened = MonoStream::open(path, sampleRate);
    if (!opened)
        return opened.error();
    MonoStream &stream = **opened;
    if (start_s > 0.0) {
        if (auto moved = stream.seek(start_s); !moved)
            return Error{fmt::format("{}: {}", path.string(), moved.error().message)};
    }
    constexpr std::size_t block = 1 << 16;
    const std::size_t limit = length_s > 0.0
                                  ? static_cast<std::size_t>(std::llround(length_s * stream.sampleRate()))
                                  : static_cast<std::size_t>(-1);
    DecodedAudio decoded;
    std::vector<float> &samples = decoded.audio.samples;
    // What the header says of the length may be a lie: believe it for ten minutes.
    const double expected_s = std::min(stream.source().duration_s - start_s, 600.0) + 1.0;
    samples.reserve(
        std::min(limit, static_cast<std::size_t>(std::max(expected_s, 1.0) * stream.sampleRate()) + block));
    while (samples.size() < limit) {
        const std::size_t done = samples.size();
        samples.resize(done + std::min(block, limit - done));
        const std::size_t count = stream.read(std::span(samples).subspan(done));
        samples.resize(done + count);
        if (count == 0)
            break;
    }
    if (samples.empty())
        return Error{start_s > 0.0
                         ? fmt::format("{}: there is no sound after {:.1f} s", path.string(), start_s)
                         : fmt::format("{}: there is no sound in it", path.string())};
    decoded.audio.sampleRate = stream.sampleRate();
    decoded.source = stream.source();
    decoded.warnings = stream.warnings();
    return decoded;
}

} // namespace genrescope
