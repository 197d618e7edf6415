// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/player.h"

#include "ui/bridge/playback_decoder.h"
#include "ui/bridge/playback_feed.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

constexpr int tick_ms = 16;
constexpr int sinkBuffer_ms = 120;          ///< short enough to react, long enough for a busy window
constexpr qint64 mostSmoothing_us = 80'000; ///< the card reports in steps; between them the clock goes on

} // namespace

Player::Player(Output output, QObject *parent)
    : QObject(parent)
    , m_output(output)
    , m_decoder(std::make_shared<PlaybackDecoder>())
{
    m_tick.setInterval(tick_ms);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &Player::tick);
}

Player::~Player()
{
    stopSink();
}

void Player::setFile(const QString &file, double duration_s)
{
    pause();
    m_file = file;
    m_sound.reset();
    m_stretch.reset();
    m_duration_s = duration_s;
    m_start_s = 0.0;
}

void Player::setSound(std::shared_ptr<const AudioBuffer> sound, double time_s)
{
    m_sound = std::move(sound);
    m_stretch.reset(); // it was of the other sound
    restartAt(time_s);
}

void Player::setStretch(const std::optional<TimeRange> &stretch, bool loop)
{
    if (stretch == m_stretch && loop == m_loop)
        return;
    double position = position_s();
    m_stretch = stretch;
    m_loop = loop;
    if (m_playing && loop && !this->stretch().contains(position))
        position = this->stretch().start_s;
    if (m_playing)
        restartAt(position);
}

double Player::wholeDuration_s() const
{
    return m_sound ? m_sound->duration_s() : m_duration_s;
}

TimeRange Player::stretch() const
{
    return m_stretch.value_or(TimeRange{.start_s = 0.0, .end_s = wholeDuration_s()});
}

void Player::play()
{
    if (m_playing || m_file.isEmpty())
        return;
    if (m_start_s >= wholeDuration_s() - 0.01)
        m_start_s = stretch().start_s;
    start();
    m_playing = true;
    m_tick.start();
    Q_EMIT stateChanged();
}

void Player::pause()
{
    if (!m_playing)
        return;
    m_start_s = position_s();
    m_playing = false;
    m_tick.stop();
    stopSink();
    Q_EMIT stateChanged();
}

void Player::toggle()
{
    if (m_playing)
        pause();
    else
        play();
}

void Player::seek(double time_s)
{
    restartAt(time_s);
}

void Player::restartAt(double time_s)
{
    m_start_s = std::clamp(time_s, 0.0, wholeDuration_s());
    if (m_playing) {
        stopSink();
        start();
    }
    Q_EMIT positionChanged(m_start_s);
}

void Player::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    if (m_sink)
        m_sink->setVolume(
            QAudio::convertVolume(m_volume, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
}

double Player::position_s() const
{
    if (!m_playing)
        return m_start_s;
    double played_s = 0.0;
    if (m_sink) {
        // What the sink has taken, less what still waits in its buffer and what was silence.
        const qint64 waiting_us = m_sink->format().durationForBytes(
            static_cast<qint32>(std::max<qsizetype>(0, m_sink->bufferSize() - m_sink->bytesFree())));
        const qint64 heard_us = m_sink->processedUSecs() - m_feed->silence_us() - waiting_us;
        if (heard_us != m_reported_us || !m_sinceReport.isValid()) {
            m_reported_us = heard_us;
            m_sinceReport.start();
        }
        const qint64 since_us =
            heard_us > 0 ? std::min(m_sinceReport.nsecsElapsed() / 1000, mostSmoothing_us) : 0;
        played_s = static_cast<double>(std::max<qint64>(0, heard_us + since_us)) / 1e6;
    } else {
        played_s = static_cast<double>(m_clock.nsecsElapsed()) / 1e9;
    }
    // Where the clock has run ahead of the card's next report the cursor waits; it never steps back.
    m_played_s = std::max(m_played_s, played_s);
    const double position = m_start_s + m_played_s;
    if (position < m_end_s || !loopsNow())
        return std::min(position, m_end_s);
    const TimeRange looped = stretch();
    return looped.start_s + std::fmod(position - looped.start_s, looped.span_s());
}

/// What begins behind the stretch's end has nothing to come back to.
bool Player::loopsNow() const
{
    return m_loop && m_end_s == stretch().end_s && stretch().span_s() > 0.0;
}

void Player::start()
{
    m_played_s = 0.0;
    m_end_s = m_start_s < stretch().end_s ? stretch().end_s : wholeDuration_s();
    m_silent = !startSink();
    m_clock.start();
}

bool Player::startSink()
{
    if (m_output == Output::None)
        return false;
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return false;
    const QAudioFormat format = device.preferredFormat();
    if (!format.isValid())
        return false;

    const auto buffer = std::make_shared<PlaybackBuffer>(static_cast<std::size_t>(format.sampleRate()));
    const PlaybackOrder order{.file = std::filesystem::path(m_file.toStdString()),
                              .sound = m_sound,
                              .sampleRate = format.sampleRate(),
                              .start_s = m_start_s,
                              .stretch = {.start_s = std::min(stretch().start_s, m_end_s), .end_s = m_end_s},
                              .loop = loopsNow()};
    m_decoding.run([decoder = m_decoder, buffer,
                    order](const std::stop_token &stop) { decoder->run(order, *buffer, stop); },
                   [buffer](const QString &sentence) { buffer->finish(sentence.toStdString()); });
    m_feed = std::make_unique<PlaybackFeed>(buffer, format);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(format.bytesForDuration(sinkBuffer_ms * 1000));
    m_reported_us = 0;
    m_sinceReport.invalidate();
    m_sink->start(m_feed.get());
    if (m_sink->error() != QAudio::NoError) {
        stopSink();
        return false;
    }
    setVolume(m_volume);
    return true;
}

void Player::stopSink()
{
    m_decoding.cancel();
    if (m_sink)
        m_sink->reset();
    m_sink.reset();
    m_feed.reset();
}

void Player::tick()
{
    if (m_feed && m_feed->buffer().isDrained()) {
        if (const std::string error = m_feed->buffer().error(); !error.empty()) {
            pause();
            Q_EMIT failed(QString::fromStdString(error));
            return;
        }
        if (m_sink->state() == QAudio::IdleState || m_sink->state() == QAudio::StoppedState) {
            reachEnd();
            return;
        }
    }
    const double position = position_s();
    Q_EMIT positionChanged(position);
    if (!m_sink && position >= m_end_s)
        reachEnd();
}

void Player::reachEnd()
{
    const bool ofStretch = m_stretch && m_end_s == m_stretch->end_s;
    pause();
    m_start_s = ofStretch ? m_stretch->start_s : m_end_s;
    Q_EMIT positionChanged(m_start_s);
    Q_EMIT finished();
}

} // namespace genrescope::ui
