// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/encode_audio.h"

#include <QFile>
#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>
#include <string_view>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/opt.h>
}

namespace genrescope::test {

namespace {

struct Deleter
{
    void operator()(AVCodecContext *context) const { avcodec_free_context(&context); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(AVFormatContext *context) const
    {
        avio_closep(&context->pb);
        avformat_free_context(context);
    }
};

using Encoder = std::unique_ptr<AVCodecContext, Deleter>;

/// The one sample format we use of each encoder (FFmpeg 5 and 7 list them through different interfaces).
AVSampleFormat sampleFormatOf(std::string_view encoder)
{
    if (encoder == "libopus" || encoder == "pcm_f32le")
        return AV_SAMPLE_FMT_FLT;
    if (encoder == "alac")
        return AV_SAMPLE_FMT_S16P;
    if (encoder == "flac" || encoder == "mp2" || encoder.starts_with("pcm_s16"))
        return AV_SAMPLE_FMT_S16;
    return AV_SAMPLE_FMT_FLTP;
}

/// Writes one value where frame `i` of channel `c` belongs.
void put(AVFrame &frame, int channels, int c, int i, float value)
{
    const auto format = static_cast<AVSampleFormat>(frame.format);
    const bool planar = av_sample_fmt_is_planar(format) != 0;
    std::uint8_t *data = frame.extended_data[planar ? c : 0];
    const int index = planar ? i : i * channels + c;
    if (av_get_packed_sample_fmt(format) == AV_SAMPLE_FMT_FLT)
        reinterpret_cast<float *>(data)[index] = value;
    else
        reinterpret_cast<std::int16_t *>(data)[index] =
            static_cast<std::int16_t>(std::lround(value * 32767.0f));
}

class Writer
{
public:
    explicit Writer(const Encoding &encoding)
        : m_encoding(encoding)
    {}

    QString write(const std::vector<std::vector<float>> &samples);

private:
    QString openSound(int channels);
    QString openPicture();
    bool send(AVCodecContext *encoder, int stream, const AVFrame *frame);
    bool sendSound(const std::vector<std::vector<float>> &samples);
    bool sendPictures(double seconds);

    const Encoding &m_encoding;
    std::unique_ptr<AVFormatContext, Deleter> m_file;
    Encoder m_sound;
    Encoder m_picture;
    int m_soundStream = 0;
};

QString Writer::openSound(int channels)
{
    const AVCodec *codec = avcodec_find_encoder_by_name(m_encoding.encoder);
    if (codec == nullptr)
        return QStringLiteral("no encoder %1").arg(QLatin1String(m_encoding.encoder));
    m_sound.reset(avcodec_alloc_context3(codec));
    m_sound->sample_rate = m_encoding.sampleRate;
    m_sound->sample_fmt = sampleFormatOf(m_encoding.encoder);
    m_sound->bit_rate = m_encoding.bitRate;
    m_sound->time_base = {1, m_encoding.sampleRate};
    av_channel_layout_default(&m_sound->ch_layout, channels);
    m_sound->strict_std_compliance = FF_COMPLIANCE_EXPERIMENTAL;
    m_sound->flags |= AV_CODEC_FLAG_BITEXACT;
    if (m_file->oformat->flags & AVFMT_GLOBALHEADER)
        m_sound->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    if (avcodec_open2(m_sound.get(), codec, nullptr) < 0)
        return QStringLiteral("the encoder %1 does not open").arg(QLatin1String(m_encoding.encoder));
    AVStream *stream = avformat_new_stream(m_file.get(), nullptr);
    stream->time_base = m_sound->time_base;
    avcodec_parameters_from_context(stream->codecpar, m_sound.get());
    m_soundStream = stream->index;
    return {};
}

QString Writer::openPicture()
{
    const AVCodec *codec = avcodec_find_encoder(AV_CODEC_ID_MPEG4);
    if (codec == nullptr)
        return QStringLiteral("no encoder mpeg4");
    m_picture.reset(avcodec_alloc_context3(codec));
    m_picture->width = m_picture->height = 64;
    m_picture->pix_fmt = AV_PIX_FMT_YUV420P;
    m_picture->time_base = {1, 1};
    if (m_file->oformat->flags & AVFMT_GLOBALHEADER)
        m_picture->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    if (avcodec_open2(m_picture.get(), codec, nullptr) < 0)
        return QStringLiteral("the encoder mpeg4 does not open");
    AVStream *stream = avformat_new_stream(m_file.get(), nullptr);
    stream->time_base = m_picture->time_base;
    avcodec_parameters_from_context(stream->codecpar, m_picture.get());
    return {};
}

bool Writer::send(AVCodecContext *encoder, int stream, const AVFrame *frame)
{
    if (avcodec_send_frame(encoder, frame) < 0)
        return false;
    const std::unique_ptr<AVPacket, Deleter> packet(av_packet_alloc());
    while (avcodec_receive_packet(encoder, packet.get()) == 0) {
        packet->stream_index = stream;
        av_packet_rescale_ts(packet.get(), encoder->time_base, m_file->streams[stream]->time_base);
        if (av_interleaved_write_frame(m_file.get(), packet.get()) < 0)
            return false;
    }
    return true;
}

bool Writer::sendSound(const std::vector<std::vector<float>> &samples)
{
    const int channels = static_cast<int>(samples.size());
    const int total = static_cast<int>(samples.front().size());
    const int step = m_sound->frame_size > 0 ? m_sound->frame_size : 1024;
    for (int start = 0; start < total; start += step) {
        const std::unique_ptr<AVFrame, Deleter> frame(av_frame_alloc());
        frame->nb_samples = std::min(step, total - start);
        frame->format = m_sound->sample_fmt;
        frame->sample_rate = m_sound->sample_rate;
        frame->pts = start;
        av_channel_layout_copy(&frame->ch_layout, &m_sound->ch_layout);
        if (av_frame_get_buffer(frame.get(), 0) < 0)
            return false;
        for (int c = 0; c < channels; ++c)
            for (int i = 0; i < frame->nb_samples; ++i)
                put(*frame, channels, c, i,
                    samples[static_cast<std::size_t>(c)][static_cast<std::size_t>(start + i)]);
        if (!send(m_sound.get(), m_soundStream, frame.get()))
            return false;
    }
    return send(m_sound.get(), m_soundStream, nullptr);
}

bool Writer::sendPictures(double seconds)
{
    for (int second = 0; second < static_cast<int>(std::ceil(seconds)); ++second) {
        const std::unique_ptr<AVFrame, Deleter> frame(av_frame_alloc());
        frame->width = frame->height = 64;
        frame->format = AV_PIX_FMT_YUV420P;
        frame->pts = second;
        if (av_frame_get_buffer(frame.get(), 0) < 0)
            return false;
        for (int plane = 0; plane < 3; ++plane)
            std::fill_n(frame->data[plane], frame->linesize[plane] * (plane == 0 ? 64 : 32),
                        static_cast<std::uint8_t>(128 + second));
        if (!send(m_picture.get(), 0, frame.get()))
            return false;
    }
    return send(m_picture.get(), 0, nullptr);
}

QString Writer::write(const std::vector<std::vector<float>> &samples)
{
    av_log_set_level(AV_LOG_QUIET);
    const QByteArray path = QFile::encodeName(m_encoding.file);
    AVFormatContext *context = nullptr;
    if (avformat_alloc_output_context2(&context, nullptr, m_encoding.muxer, path.constData()) < 0)
        return QStringLiteral("no muxer %1").arg(QLatin1String(m_encoding.muxer));
    m_file.reset(context);
    context->flags |= AVFMT_FLAG_BITEXACT;
    if (m_encoding.withPicture)
        if (QString reason = openPicture(); !reason.isEmpty())
            return reason;
    if (QString reason = openSound(static_cast<int>(samples.size())); !reason.isEmpty())
        return reason;
    if (avio_open(&context->pb, path.constData(), AVIO_FLAG_WRITE) < 0)
        return QStringLiteral("cannot write %1").arg(m_encoding.file);
    for (const auto &[key, value] : m_encoding.tags)
        av_dict_set(&context->metadata, key, value, 0);
    AVDictionary *options = nullptr;
    av_dict_parse_string(&options, m_encoding.options, "=", ":", 0);
    const int header = avformat_write_header(context, &options);
    av_dict_free(&options);
    const double seconds = static_cast<double>(samples.front().size()) / m_encoding.sampleRate;
    const bool written = header >= 0 && (!m_picture || sendPictures(seconds)) && sendSound(samples) &&
                         av_write_trailer(context) >= 0;
    return written ? QString() : QStringLiteral("cannot encode %1").arg(m_encoding.file);
}

} // namespace

QString encodeAudio(const std::vector<std::vector<float>> &samples, const Encoding &encoding)
{
    return Writer(encoding).write(samples);
}

std::vector<std::vector<float>> twoTones(int sampleRate, double seconds, int channels, double second)
{
    const auto frames = static_cast<std::size_t>(std::lround(seconds * sampleRate));
    std::vector<std::vector<float>> samples(static_cast<std::size_t>(channels), std::vector<float>(frames));
    for (std::size_t i = 0; i < frames; ++i) {
        const double time = 2.0 * std::numbers::pi * static_cast<double>(i) / sampleRate;
        const double low = 0.25 * std::sin(440.0 * time);
        const double high = 0.25 * std::sin(second * time);
        for (std::size_t c = 0; c < samples.size(); ++c)
            samples[c][i] = static_cast<float>(c == 0 ? low + high : low - 0.5 * high);
    }
    return samples;
}

std::vector<float> mixed(const std::vector<std::vector<float>> &channels)
{
    std::vector<float> mono(channels.front().size());
    for (std::size_t i = 0; i < mono.size(); ++i) {
        float sum = 0.0f;
        for (const std::vector<float> &channel : channels)
            sum += channel[i];
        mono[i] = sum / static_cast<float>(channels.size());
    }
    return mono;
}

QByteArray contentsOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool writeContents(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

} // namespace genrescope::test
