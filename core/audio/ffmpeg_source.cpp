// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/ffmpeg_source.h"

#include "core/audio/ffmpeg_container.h"
#include "core/audio/frame_mixer.h"
#include "core/audio/plausible_format.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fmt/format.h>
#include <optional>
#include <string_view>
#include <utility>

namespace genrescope {

namespace {

constexpr int brokenPacketsBeforeGivingUp = 20000; // of a file in which nothing at all could be decoded

/// Frames at another sample rate in a row, from which on it is no longer damage but another recording.
constexpr double lastingChange_s = 3.0;

/// Time by which decoding starts early after a jump: decoders carry state (MP3's bit reservoir, AAC's
/// overlap, Opus' prediction) that has long been replaced by then.
constexpr double preroll_s = 1.0;

/// Containers whose time stamps count samples, so that a packet's place is known without decoding those
/// before it.
bool countsSamples(std::string_view demuxer)
{
    constexpr std::array<std::string_view, 7> exact = {"mp3", "aac", "mov", "flac", "wav", "aiff", "caf"};
    return std::find(exact.begin(), exact.end(), demuxer) != exact.end();
}

class FfmpegSource : public PcmSource
{
public:
    FfmpegSource(FileWindow file, std::string demuxer)
        : m_file(std::move(file))
        , m_demuxer(std::move(demuxer))
    {}

    Result<void> open();

    const SourceFormat &format() const override { return m_format; }
    std::int64_t promisedFrames() const override { return m_promisedFrames; }
    bool endedInsideBlock() const override { return m_finished && m_lastPacketBroken; }
    bool brokenInside() const override { return brokenBlocksInside() > 0; }
    const std::vector<std::string> &warnings() const override { return m_warnings; }
    std::size_t read(std::span<float> out) override;
    bool seek(std::int64_t frame) override;

private:
    Result<void> openContainer();
    Result<void> openDecoder();
    void describeFormat();
    bool restart();

    bool decodeMore();
    bool takeFrame();
    bool feedDecoder();
    void replaceBrokenPacket();
    void skipStray(const AVFrame &frame);
    void reportBroken();
    void drop(std::int64_t frames);
    /// Those before the last, which is broken where a file is cut short.
    int brokenBlocksInside() const { return m_brokenPackets - (m_lastPacketBroken ? 1 : 0); }
    std::int64_t framesSinceStart(std::int64_t timeStamp) const;

    const AVStream &stream() const { return *m_container->streams[m_streamIndex]; }

    FileWindow m_file;
    std::string m_demuxer;
    FfmpegHandle<AVIOContext> m_io; // outlives m_container, which reads through it
    FfmpegHandle<AVFormatContext> m_container;
    FfmpegHandle<AVCodecContext> m_decoder;
    FfmpegHandle<AVPacket> m_packet;
    FfmpegHandle<AVFrame> m_frame;
    int m_streamIndex = -1;

    SourceFormat m_format;
    std::int64_t m_promisedFrames = 0;
    std::vector<std::string> m_warnings;
    int m_brokenPackets = 0;
    std::int64_t m_strayFrames = 0; ///< length of the frames at another rate since the last good one
    bool m_lastPacketBroken = false;
    bool m_warn = true; ///< off while a stretch that was read before is decoded again

    std::vector<float> m_block; ///< decoded and not yet read, from m_blockStart
    std::size_t m_blockStart = 0;
    std::int64_t m_position = 0;             ///< frame number of m_block[m_blockStart]
    std::optional<std::int64_t> m_firstTime; ///< time stamp of frame 0, in the stream's unit
    bool m_findPosition = false;             ///< after a jump: the next decoded frame tells where we are
    bool m_draining = false;
    bool m_finished = false;
};

Result<void> FfmpegSource::openContainer()
{
    auto opened = openFfmpegContainer(m_file, m_demuxer);
    if (!opened)
        return opened.error();
    m_io = std::move(opened->io);
    m_container = std::move(opened->context);
    m_streamIndex = opened->sound;
    return {};
}

Result<void> FfmpegSource::openDecoder()
{
    const AVCodecParameters &parameters = *stream().codecpar;
    const AVCodec *codec = avcodec_find_decoder(parameters.codec_id);
    if (codec == nullptr)
        return Error{fmt::format("cannot be decoded: there is no decoder for its sound ({})",
                                 avcodec_get_name(parameters.codec_id))};
    m_decoder.reset(avcodec_alloc_context3(codec));
    avcodec_parameters_to_context(m_decoder.get(), &parameters);
    m_decoder->pkt_timebase = stream().time_base; // without it the encoder's delay is not cut off
    m_decoder->thread_count = 1;
    if (const int error = avcodec_open2(m_decoder.get(), codec, nullptr); error < 0)
        return Error{fmt::format("cannot be decoded: {}", describeFfmpegError(error))};
    m_packet.reset(av_packet_alloc());
    m_frame.reset(av_frame_alloc());
    return {};
}

Result<void> FfmpegSource::open()
{
    if (auto opened = openContainer(); !opened)
        return opened;
    if (auto opened = openDecoder(); !opened)
        return opened;
    // The first decoded samples, not the header, tell the true rate (HE-AAC doubles what its header says).
    while (m_block.empty() && decodeMore()) {
    }
    if (m_block.empty())
        return Error{m_brokenPackets > 0 ? "cannot be decoded: the file is damaged or cut short"
                                         : "holds a sound stream without any sound in it"};
    describeFormat();
    return {};
}

void FfmpegSource::describeFormat()
{
    m_format.codec = avcodec_get_name(m_decoder->codec_id);
    const bool onlySound = m_container->nb_streams == 1;
    const bool guessed = m_container->duration_estimation_method == AVFMT_DURATION_FROM_BITRATE;
    if (stream().duration > 0)
        m_format.duration_s = static_cast<double>(stream().duration) * av_q2d(stream().time_base);
    else if (m_container->duration > 0)
        m_format.duration_s = static_cast<double>(m_container->duration) / AV_TIME_BASE;
    if (!guessed && (stream().duration > 0 || onlySound))
        m_promisedFrames = static_cast<std::int64_t>(m_format.duration_s * m_format.sampleRate);
}

std::int64_t FfmpegSource::framesSinceStart(std::int64_t timeStamp) const
{
    return av_rescale_q_rnd(timeStamp - m_firstTime.value_or(0), stream().time_base, {1, m_format.sampleRate},
                            AV_ROUND_NEAR_INF);
}

/// Takes one frame out of the decoder into m_block; false if it wants another packet or has ended.
bool FfmpegSource::takeFrame()
{
    const int status = avcodec_receive_frame(m_decoder.get(), m_frame.get());
    if (status == AVERROR_EOF) {
        m_finished = true;
        return false;
    }
    if (status == AVERROR(EAGAIN))
        return false;
    if (status < 0) {
        replaceBrokenPacket();
        return !m_block.empty();
    }
    const AVFrame &frame = *m_frame;
    if (m_format.sampleRate == 0 && plausibleFormat(frame.sample_rate, frame.ch_layout.nb_channels)) {
        m_format.sampleRate = frame.sample_rate;
        m_format.channels = frame.ch_layout.nb_channels;
    }
    if (frame.sample_rate != m_format.sampleRate) {
        skipStray(frame);
        return !m_finished && takeFrame();
    }
    const std::int64_t time = frame.best_effort_timestamp;
    if (!m_firstTime && time != AV_NOPTS_VALUE)
        m_firstTime = time - av_rescale_q(m_position, {1, m_format.sampleRate}, stream().time_base);
    if (m_findPosition && time != AV_NOPTS_VALUE) {
        m_position = framesSinceStart(time);
        m_findPosition = false;
    }
    m_block.assign(m_findPosition ? 0 : static_cast<std::size_t>(m_strayFrames), 0.0f);
    m_strayFrames = 0;
    if (m_findPosition || !appendMono(frame, m_block))
        m_block.clear();
    return !m_block.empty();
}

/// A frame at another rate is nearly always a damaged header (MP3), and what follows is sound again: silence
/// in its place. Only a lasting change is one, and ends the track.
void FfmpegSource::skipStray(const AVFrame &frame)
{
    if (m_format.sampleRate == 0 || frame.sample_rate <= 0) {
        ++m_brokenPackets;
        return;
    }
    ++m_brokenPackets;
    m_strayFrames += av_rescale(frame.nb_samples, m_format.sampleRate, frame.sample_rate);
    if (static_cast<double>(m_strayFrames) < lastingChange_s * m_format.sampleRate)
        return;
    if (m_warn)
        m_warnings.push_back(fmt::format("the sample rate changes after {:.1f} s; what follows is left out",
                                         static_cast<double>(m_position) / m_format.sampleRate));
    m_brokenPackets = 0;
    m_finished = true;
}

/// Silence in the place of a packet that cannot be decoded keeps what follows at its time.
void FfmpegSource::replaceBrokenPacket()
{
    ++m_brokenPackets;
    m_lastPacketBroken = true;
    if (m_format.sampleRate == 0 || m_findPosition || !countsSamples(m_demuxer) || m_packet->duration <= 0)
        return;
    const std::int64_t length =
        av_rescale_q(m_packet->duration, stream().time_base, {1, m_format.sampleRate});
    m_block.resize(static_cast<std::size_t>(std::clamp<std::int64_t>(length, 0, 1 << 16)), 0.0f);
}

/// Reads a packet of our stream and hands it to the decoder, or tells it that there are no more.
bool FfmpegSource::feedDecoder()
{
    av_packet_unref(m_packet.get());
    const int status = av_read_frame(m_container.get(), m_packet.get());
    if (status < 0) {
        m_draining = true;
        return avcodec_send_packet(m_decoder.get(), nullptr) >= 0;
    }
    if (m_packet->stream_index != m_streamIndex)
        return true;
    m_lastPacketBroken = false;
    const int sent = avcodec_send_packet(m_decoder.get(), m_packet.get());
    if (sent < 0 && sent != AVERROR(EAGAIN))
        replaceBrokenPacket();
    return m_format.sampleRate > 0 || m_brokenPackets < brokenPacketsBeforeGivingUp;
}

/// Refills m_block; false at the end.
bool FfmpegSource::decodeMore()
{
    m_block.clear();
    m_blockStart = 0;
    while (!m_finished) {
        if (takeFrame())
            return true;
        if (m_finished || m_draining || !feedDecoder())
            break;
        if (!m_block.empty())
            return true;
    }
    m_finished = true;
    return false;
}

std::size_t FfmpegSource::read(std::span<float> out)
{
    std::size_t done = 0;
    while (done < out.size()) {
        if (m_blockStart == m_block.size() && !decodeMore())
            break;
        const std::size_t count = std::min(out.size() - done, m_block.size() - m_blockStart);
        std::copy_n(m_block.begin() + static_cast<std::ptrdiff_t>(m_blockStart), count,
                    out.begin() + static_cast<std::ptrdiff_t>(done));
        done += count;
        m_blockStart += count;
        m_position += static_cast<std::int64_t>(count);
    }
    if (m_finished && std::exchange(m_warn, false))
        reportBroken();
    return done;
}

void FfmpegSource::reportBroken()
{
    if (const int inside = brokenBlocksInside(); inside > 0)
        m_warnings.push_back(fmt::format("{} broken {} replaced by silence or skipped", inside,
                                         inside == 1 ? "block was" : "blocks were"));
}

bool FfmpegSource::restart()
{
    m_decoder.reset();
    m_container.reset();
    m_io.reset();
    m_block.clear();
    m_blockStart = 0;
    m_position = 0;
    m_strayFrames = 0;
    m_draining = m_finished = m_findPosition = false;
    return openContainer().ok() && openDecoder().ok();
}

void FfmpegSource::drop(std::int64_t frames)
{
    std::vector<float> dropped(4096);
    while (frames > 0) {
        const auto count = std::min<std::int64_t>(frames, static_cast<std::int64_t>(dropped.size()));
        if (read(std::span(dropped).first(static_cast<std::size_t>(count))) == 0)
            return;
        frames -= count;
    }
}

bool FfmpegSource::seek(std::int64_t frame)
{
    if (frame < m_position && !restart())
        return false;
    const auto early = static_cast<std::int64_t>(preroll_s * m_format.sampleRate);
    const std::int64_t from = frame - early;
    if (!countsSamples(m_demuxer) || !m_firstTime || from <= m_position + early) {
        drop(frame - m_position);
        return true;
    }
    // Packets are passed over undecoded: a hundred times faster than decoding them, and exact, because the
    // position is taken from the time stamp of the first frame decoded, which counts samples in these
    // containers.
    m_block.clear();
    m_blockStart = 0;
    while (true) {
        av_packet_unref(m_packet.get());
        if (av_read_frame(m_container.get(), m_packet.get()) < 0) {
            m_finished = true;
            return true;
        }
        if (m_packet->stream_index == m_streamIndex && m_packet->pts != AV_NOPTS_VALUE &&
            framesSinceStart(m_packet->pts) >= from)
            break;
    }
    avcodec_flush_buffers(m_decoder.get());
    m_findPosition = true;
    if (avcodec_send_packet(m_decoder.get(), m_packet.get()) < 0)
        ++m_brokenPackets;
    if (!decodeMore())
        return true;
    drop(frame - m_position);
    return true;
}

} // namespace

Result<std::unique_ptr<PcmSource>> openWithFfmpeg(FileWindow file, std::string demuxer)
{
    auto source = std::make_unique<FfmpegSource>(std::move(file), std::move(demuxer));
    if (auto opened = source->open(); !opened)
        return opened.error();
    return Result<std::unique_ptr<PcmSource>>(std::move(source));
}

} // namespace genrescope
