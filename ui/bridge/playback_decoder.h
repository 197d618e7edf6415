// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/mono_stream.h"
#include "ui/charts/spectrogram/time_axis.h"

#include <filesystem>
#include <memory>
#include <stop_token>

namespace genrescope::ui {

class PlaybackBuffer;

/// What is to be played, from where and how.
struct PlaybackOrder
{
    std::filesystem::path file;
    std::shared_ptr<const AudioBuffer> sound; ///< in the file's place
    int sampleRate = 0;                       ///< the sound card's
    double start_s = 0.0;
    TimeRange stretch; ///< begins again, or stops, at its end
    bool loop = false;
};

/// Decodes what is played. Used by one worker thread.
class PlaybackDecoder
{
public:
    /// Decodes into `buffer` until the end, or `stop`, and finishes it then, with the reason if there is one.
    /// Keeps the stream open for the next seek.
    void run(const PlaybackOrder &order, PlaybackBuffer &buffer, const std::stop_token &stop);

private:
    Result<void> openStream(const PlaybackOrder &order);

    PlaybackOrder m_open; ///< what m_stream reads
    std::unique_ptr<MonoStream> m_stream;
};

} // namespace genrescope::ui
