// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_buffer.h"
#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

struct SourceFormat
{
    int sampleRate = 0; ///< Hz, as stored
    int channels = 0;
    double duration_s = 0.0; ///< from the container; an estimate for some MP3s, 0 when unknown
    std::string codec;       ///< "mp3", "flac", "pcm_s16le" ...
};

/// Any audio file, or the sound of a video file, as a stream of mono samples at a chosen rate, in memory that
/// does not grow with the file. WAV, AIFF, FLAC and Ogg are read by libsndfile, MP3 and everything else by
/// FFmpeg; channels are averaged, then soxr resamples by its high-quality recipe in single precision: what
/// librosa.load does by default (res_type "soxr_hq"), with the same number of samples. Damaged samples (NaN,
/// infinite, absurdly large) become 0. The file is judged by its content, never by its name.
class MonoStream
{
public:
    /// @param sampleRate Hz of the samples delivered; 0 keeps the file's own.
    /// Errors name the file and the reason: missing, unreadable, empty, not audio, no sound stream.
    static Result<std::unique_ptr<MonoStream>> open(const std::filesystem::path &path, int sampleRate);
    virtual ~MonoStream() = default;

    virtual const SourceFormat &source() const = 0;
    virtual int sampleRate() const = 0;

    /// Fills `out` from the front; returns how many samples were written. Fewer than asked for only at the
    /// end.
    virtual std::size_t read(std::span<float> out) = 0;

    /// Moves to `time_s`, so that the next sample read is number round(time_s * sampleRate()) of the whole;
    /// beyond the end is the end. Exact for every format (decodes and drops where the format cannot seek
    /// exactly); only the noise that AAC and MP2 decoders make up themselves differs from what a read from
    /// the start gives.
    virtual Result<void> seek(double time_s) = 0;

    /// What was odd but not fatal so far ("truncated after 12.3 s", "3 broken frames skipped").
    virtual const std::vector<std::string> &warnings() const = 0;
};

struct DecodedAudio
{
    AudioBuffer audio;
    SourceFormat source;
    std::vector<std::string> warnings;
};

/// Convenience: a stretch of a file in memory. `length_s` <= 0 means to the end. A file that yields no
/// samples at all is an Error.
Result<DecodedAudio> decodeMono(const std::filesystem::path &path, int sampleRate, double start_s = 0.0,
                                double length_s = 0.0);

} // namespace genrescope
