// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/latest_task.h"

#include <QAudioFormat>
#include <QIODevice>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace genrescope::ui {

/// Decoded samples between the decoding thread, which fills it, and the sound card, which empties it.
class PlaybackBuffer
{
public:
    explicit PlaybackBuffer(std::size_t capacity)
        : m_samples(capacity)
    {}

    /// Blocks while the buffer is full; false when `stop` was asked for.
    bool push(std::span<const float> samples, const std::stop_token &stop);
    std::size_t pop(std::span<float> out);
    void finish(std::string error = {}); ///< nothing more will come
    bool isDrained() const;              ///< finished and empty
    std::string error() const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_roomMade;
    std::vector<float> m_samples;
    std::size_t m_first = 0;
    std::size_t m_count = 0;
    bool m_finished = false;
    std::string m_error;
};

/// What QAudioSink pulls from: mono samples spread over the device's channels, in its sample format. Where
/// decoding is late (opening, a far seek) silence goes out and is counted, so that the cursor can wait for
/// it.
class PlaybackFeed final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaybackFeed)

public:
    PlaybackFeed(std::shared_ptr<PlaybackBuffer> buffer, const QAudioFormat &format,
                 QObject *parent = nullptr);

    qint64 silence_us() const;
    const PlaybackBuffer &buffer() const { return *m_buffer; }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return m_buffer->isDrained(); }

protected:
    qint64 readData(char *data, qint64 bytes) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::shared_ptr<PlaybackBuffer> m_buffer;
    QAudioFormat m_format;
    std::vector<float> m_mono;
    std::atomic<qint64> m_silentFrames = 0; // some backends pull from a thread of their own
};

} // namespace genrescope::ui
