// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_buffer.h"
#include "ui/bridge/latest_task.h"
#include "ui/charts/spectrogram/time_axis.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QAudioSink;
QT_END_NAMESPACE

namespace genrescope::ui {

class PlaybackDecoder;
class PlaybackFeed;

/// Plays one track, whatever our decoder can read: the mono mix that the networks hear, at the sound card's
/// rate. The position comes from what the card has played. Without a sound card the position runs on a clock
/// (isSilent()), so that the cursor can still be followed by eye.
class Player final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Player)

public:
    enum class Output { SoundCard, None };

    explicit Player(Output output = Output::SoundCard, QObject *parent = nullptr);
    ~Player() override;

    /// Stops, and makes `file` what play() plays: all of it.
    void setFile(const QString &file, double duration_s);
    QString file() const { return m_file; }

    /// Plays `sound` in the file's place, from `time_s` of it; null: the file again. Goes on playing if it
    /// was.
    void setSound(std::shared_ptr<const AudioBuffer> sound, double time_s);
    const std::shared_ptr<const AudioBuffer> &sound() const { return m_sound; }

    /// What is played from before its end stops there, and stands at its beginning then; with `loop` it goes
    /// on from the beginning, without a gap. None: the whole track. Takes hold at once.
    void setStretch(const std::optional<TimeRange> &stretch, bool loop);
    bool loops() const { return m_loop; }

    void play();
    void pause();
    void toggle();
    void seek(double time_s);      ///< goes on playing if it was
    void setVolume(double volume); ///< 0 to 1, as loud as a slider's place suggests

    bool isPlaying() const { return m_playing; }
    /// True once play() has found no sound card.
    bool isSilent() const { return m_silent; }
    double position_s() const;

Q_SIGNALS:
    void stateChanged();
    void positionChanged(double time_s); ///< while playing, about sixty times a second; and on seek
    void finished();
    void failed(const QString &sentence);

private:
    void start();
    void restartAt(double time_s);
    double wholeDuration_s() const;
    bool loopsNow() const;
    TimeRange stretch() const; ///< of the track that is played: all of it, if nothing less
    bool startSink();
    void stopSink();
    void tick();
    void reachEnd();

    Output m_output;
    QString m_file;
    std::shared_ptr<const AudioBuffer> m_sound;
    double m_duration_s = 0.0; ///< the file's
    std::optional<TimeRange> m_stretch;
    bool m_loop = false;
    double m_start_s = 0.0; ///< position where the sink or the clock started
    double m_end_s = 0.0;   ///< where what was started then stops or begins again
    double m_volume = 1.0;
    bool m_playing = false;
    bool m_silent = false;

    std::unique_ptr<PlaybackFeed> m_feed;
    std::unique_ptr<QAudioSink> m_sink;
    QTimer m_tick;
    QElapsedTimer m_clock;            ///< silent mode: since start
    mutable qint64 m_reported_us = 0; ///< the card's last report
    mutable QElapsedTimer m_sinceReport;
    mutable double m_played_s = 0.0; ///< the farthest position since start, from there

    std::shared_ptr<PlaybackDecoder> m_decoder; ///< used by the worker alone
    LatestTask m_decoding;                      ///< last: its thread uses the above
};

} // namespace genrescope::ui
