// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/manifest.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <cmath>
#include <numbers>
#include <vector>

namespace genrescope::test {

/// 16-bit mono PCM; a file the tests need nothing else for.
inline bool writeWav(const QString &path, const std::vector<float> &samples, int sampleRate)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const auto put = [&file](quint32 value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            file.putChar(static_cast<char>(value >> (8 * i)));
    };
    const auto dataBytes = static_cast<quint32>(samples.size() * 2);
    file.write("RIFF");
    put(36 + dataBytes, 4);
    file.write("WAVEfmt ");
    put(16, 4);
    put(1, 2);
    put(1, 2);
    put(static_cast<quint32>(sampleRate), 4);
    put(static_cast<quint32>(sampleRate) * 2, 4);
    put(2, 2);
    put(16, 2);
    file.write("data");
    put(dataBytes, 4);
    QByteArray bytes;
    for (const float sample : samples) {
        const auto value = static_cast<qint16>(std::lround(sample * 32767.0f));
        bytes.append(static_cast<char>(value & 0xff));
        bytes.append(static_cast<char>((value >> 8) & 0xff));
    }
    file.write(bytes);
    return true;
}

inline std::vector<float> tone(double hz, double seconds, int sampleRate, float amplitude = 0.5f)
{
    std::vector<float> samples(static_cast<std::size_t>(seconds * sampleRate));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] =
            amplitude *
            static_cast<float>(std::sin(2.0 * std::numbers::pi * hz * static_cast<double>(i) / sampleRate));
    return samples;
}

/// A manifest that looks like FMA: `tracks` rows, 16 genres, some fields empty, some names with accents.
inline Manifest largeManifest(int tracks, const std::filesystem::path &root)
{
    static const char *const genres[] = {"Rock",         "Electronic",   "Hip-Hop",  "Classical",
                                         "Folk",         "Blues",        "Pop",      "Jazz",
                                         "Country",      "Spoken",       "Soul-RnB", "International",
                                         "Experimental", "Instrumental", "Old-Time", "Easy"};
    static const char *const words[] = {"night", "river", "Björk", "stone", "Ænima", "light", "car", "blue",
                                        "ocean", "city",  "dream", "fire",  "glass", "wolf",  "sky", "dust"};
    Manifest manifest;
    manifest.items.reserve(static_cast<std::size_t>(tracks));
    unsigned state = 1;
    const auto next = [&state](unsigned below) {
        state = state * 1664525u + 1013904223u;
        return (state >> 8) % below;
    };
    for (int i = 0; i < tracks; ++i) {
        ManifestItem item;
        char name[32];
        std::snprintf(name, sizeof name, "%03d/%06d.mp3", i / 1000, i);
        item.path = root / name;
        item.genre = genres[next(16)];
        item.split = static_cast<Split>(1 + next(3));
        item.artist = std::string(words[next(16)]) + " " + words[next(16)] + " " + std::to_string(next(3000));
        item.album = next(10) == 0 ? std::string() : std::string(words[next(16)]) + " sessions";
        item.title =
            std::string(words[next(16)]) + " of the " + words[next(16)] + " " + std::to_string(next(100000));
        manifest.items.push_back(std::move(item));
    }
    return manifest;
}

} // namespace genrescope::test
