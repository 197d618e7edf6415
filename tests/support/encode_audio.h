// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace genrescope::test {

/// What to encode: `samples[channel][frame]` in [-1, 1], at `sampleRate` Hz.
struct Encoding
{
    QString file;        ///< its ending does not matter
    const char *muxer;   ///< FFmpeg's name: "mp3", "ipod", "matroska" ...
    const char *encoder; ///< FFmpeg's name: "libmp3lame", "pcm_s16le" ...
    int sampleRate = 44100;
    int bitRate = 128000;     ///< for lossy encoders
    bool withPicture = false; ///< a video track of one grey frame a second comes first
    const char *options = ""; ///< of the muxer: "movflags=faststart"
    std::vector<std::pair<const char *, const char *>> tags =
        {}; ///< FFmpeg's keys: "title", "artist", "date" ...
};

/// Encodes through FFmpeg's libraries, so that no test needs a program or a stored file. Empty on success,
/// else the reason; "no encoder ..." where this build of FFmpeg lacks it.
QString encodeAudio(const std::vector<std::vector<float>> &samples, const Encoding &encoding);

/// `seconds` of two sines at -12 dB each, 440 Hz and `second` Hz; on a second channel their difference.
std::vector<std::vector<float>> twoTones(int sampleRate, double seconds, int channels,
                                         double second = 1500.0);

/// The mean of the channels: what a decoder should give.
std::vector<float> mixed(const std::vector<std::vector<float>> &channels);

/// Reads and writes whole files; a test fails loudly (QFAIL by the caller) on an empty result.
QByteArray contentsOf(const QString &file);
bool writeContents(const QString &file, const QByteArray &bytes);

} // namespace genrescope::test
