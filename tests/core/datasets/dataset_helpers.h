// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

/// Files made on the spot for tests of data sets.
namespace genrescope::test {

inline void writeText(const std::filesystem::path &path, std::string_view text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

inline std::string readText(const std::filesystem::path &path)
{
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

inline std::filesystem::path folderOf(const QTemporaryDir &folder)
{
    return folder.path().toStdString();
}

/// 16-bit PCM, mono.
inline void writeWav(const std::filesystem::path &path, const std::vector<float> &samples,
                     int sampleRate = 22050)
{
    std::string bytes;
    const auto put = [&](std::uint32_t value, int size) {
        for (int i = 0; i < size; ++i)
            bytes.push_back(static_cast<char>(value >> (8 * i) & 0xFF));
    };
    const auto dataBytes = static_cast<std::uint32_t>(samples.size() * 2);
    const auto rate = static_cast<std::uint32_t>(sampleRate);
    bytes += "RIFF";
    put(36 + dataBytes, 4);
    bytes += "WAVEfmt ";
    put(16, 4);
    put(1, 2);
    put(1, 2);
    put(rate, 4);
    put(rate * 2, 4);
    put(2, 2);
    put(16, 2);
    bytes += "data";
    put(dataBytes, 4);
    for (const float sample : samples)
        put(static_cast<std::uint32_t>(std::lround(std::clamp(sample, -1.0f, 1.0f) * 32767.0f)), 2);
    writeText(path, bytes);
}

/// A melody: a new note with overtones every quarter of a second. Different for every `voice`.
inline std::vector<float> melody(double seconds, int voice = 0, int sampleRate = 22050)
{
    std::vector<float> samples(static_cast<std::size_t>(seconds * sampleRate));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double time = static_cast<double>(i) / sampleRate;
        const int note = static_cast<int>(time * 4.0);
        const double hz = 110.0 * std::pow(2.0, ((note * note * 7 + voice * 5) % 24) / 12.0);
        const double decay = std::exp(-3.0 * (time * 4.0 - note));
        double value = 0.0;
        for (int partial = 1; partial <= 5; ++partial)
            value += std::sin(2.0 * M_PI * hz * partial * time) / partial;
        samples[i] = static_cast<float>(0.25 * decay * value);
    }
    return samples;
}

inline bool mentions(const std::vector<std::string> &texts, std::string_view part)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const std::string &text) { return text.find(part) != std::string::npos; });
}

/// $GENRESCOPE_DATA, empty without it.
inline std::filesystem::path dataFolder()
{
    return qEnvironmentVariable("GENRESCOPE_DATA").toStdString();
}

} // namespace genrescope::test

#define GENRESCOPE_NEEDS_DATA()                                                                              \
    if (genrescope::test::dataFolder().empty())                                                              \
    QSKIP("GENRESCOPE_DATA IS NOT SET: NOT TESTED ON REAL DATA")
