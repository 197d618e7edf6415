// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/playback_feed.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace genrescope::ui {

bool PlaybackBuffer::push(std::span<const float> samples, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    for (const float sample : samples) {
        if (m_count == m_samples.size() &&
            !m_roomMade.wait(lock, stop, [this] { return m_count <= m_samples.size() / 2; }))
            return false;
        m_samples[(m_first + m_count) % m_samples.size()] = sample;
        ++m_count;
    }
    return !stop.stop_requested();
}

std::size_t PlaybackBuffer::pop(std::span<float> out)
{
    std::size_t taken = 0;
    {
        const std::scoped_lock lock(m_mutex);
        taken = std::min(out.size(), m_count);
        for (std::size_t i = 0; i < taken; ++i)
            out[i] = m_samples[(m_first + i) % m_samples.size()];
        m_first = (m_first + taken) % m_samples.size();
        m_count -= taken;
    }
    m_roomMade.notify_one();
    return taken;
}

void PlaybackBuffer::finish(std::string error)
{
    const std::scoped_lock lock(m_mutex);
    m_finished = true;
    m_error = std::move(error);
}

bool PlaybackBuffer::isDrained() const
{
    const std::scoped_lock lock(m_mutex);
    return m_finished && m_count == 0;
}

std::string PlaybackBuffer::error() const
{
    const std::scoped_lock lock(m_mutex);
    return m_error;
}

PlaybackFeed::PlaybackFeed(std::shared_ptr<PlaybackBuffer> buffer, const QAudioFormat &format,
                           QObject *parent)
    : QIODevice(parent)
    , m_buffer(std::move(buffer))
    , m_format(format)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PlaybackFeed::silence_us() const
{
    return m_silentFrames * 1'000'000 / std::max(1, m_format.sampleRate());
}

qint64 PlaybackFeed::bytesAvailable() const
{
    // There is always something to pull, if only silence, until the end.
    return m_buffer->isDrained() ? 0 : m_format.bytesForDuration(1'000'000);
}

qint64 PlaybackFeed::readData(char *data, qint64 bytes)
{
    const int frameBytes = m_format.bytesPerFrame();
    const qint64 frames = frameBytes > 0 ? bytes / frameBytes : 0;
    if (frames <= 0 || m_buffer->isDrained())
        return 0;
    m_mono.resize(static_cast<std::size_t>(frames));
    const std::size_t got = m_buffer->pop(m_mono);
    if (got == 0)
        m_silentFrames += frames;
    // A short read sends what there is; only an empty buffer sends silence.
    const std::size_t count = got > 0 ? got : m_mono.size();
    if (got == 0)
        std::ranges::fill(m_mono, 0.0f);
    char *out = data;
    for (std::size_t i = 0; i < count; ++i) {
        const float sample = std::clamp(m_mono[i], -1.0f, 1.0f);
        for (int channel = 0; channel < m_format.channelCount(); ++channel) {
            switch (m_format.sampleFormat()) {
            case QAudioFormat::UInt8: {
                const auto value = static_cast<quint8>(std::lround(128.0f + sample * 127.0f));
                std::memcpy(out, &value, sizeof value);
                break;
            }
            case QAudioFormat::Int16: {
                const auto value = static_cast<qint16>(std::lround(sample * 32767.0f));
                std::memcpy(out, &value, sizeof value);
                break;
            }
            case QAudioFormat::Int32: {
                const auto value = static_cast<qint32>(static_cast<double>(sample) * 2147483647.0);
                std::memcpy(out, &value, sizeof value);
                break;
            }
            default:
                std::memcpy(out, &sample, sizeof sample);
                break;
            }
            out += m_format.bytesPerSample();
        }
    }
    return static_cast<qint64>(count) * frameBytes;
}

} // namespace genrescope::ui
