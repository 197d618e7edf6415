// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/spectrogram_builder.h"

#include "core/features/mel_spectrogram.h"

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

constexpr int blockFrames = 512;
constexpr float quietest = 0x1p-15f; ///< one 16-bit step; Classifier::predict() calls less silence, too

/// Columns of mean power, time-major while they grow; merged in pairs when there are too many.
class ColumnGatherer
{
public:
    ColumnGatherer(int bands, int maxColumns)
        : m_bands(static_cast<std::size_t>(bands))
        , m_maxColumns(static_cast<std::size_t>(maxColumns))
        , m_open(m_bands, 0.0f)
    {}

    /// Takes frames [first, last) of a (bands, frames) power matrix.
    void add(const Matrix &power, int first, int last)
    {
        for (int frame = first; frame < last; ++frame) {
            for (std::size_t band = 0; band < m_bands; ++band)
                m_open[band] += power.at(static_cast<int>(band), frame);
            if (++m_inOpen == m_framesPerColumn)
                close();
        }
    }

    int framesPerColumn() const { return m_framesPerColumn; }

    Matrix take()
    {
        if (m_inOpen > 0)
            close();
        const std::size_t columns = m_columns.size() / m_bands;
        Matrix matrix(static_cast<int>(m_bands), static_cast<int>(columns));
        for (std::size_t column = 0; column < columns; ++column)
            for (std::size_t band = 0; band < m_bands; ++band)
                matrix.values[band * columns + column] = m_columns[column * m_bands + band];
        return matrix;
    }

private:
    void close()
    {
        for (float &value : m_open) {
            m_columns.push_back(value / static_cast<float>(m_inOpen));
            value = 0.0f;
        }
        m_inOpen = 0;
        if (m_columns.size() / m_bands < m_maxColumns)
            return;
        const std::size_t pairs = m_maxColumns / 2;
        for (std::size_t pair = 0; pair < pairs; ++pair)
            for (std::size_t band = 0; band < m_bands; ++band)
                m_columns[pair * m_bands + band] = 0.5f * (m_columns[2 * pair * m_bands + band] +
                                                           m_columns[(2 * pair + 1) * m_bands + band]);
        m_columns.resize(pairs * m_bands);
        m_framesPerColumn *= 2;
    }

    std::size_t m_bands;
    std::size_t m_maxColumns;
    std::vector<float> m_columns;
    std::vector<float> m_open;
    int m_framesPerColumn = 1;
    int m_inOpen = 0;
};

} // namespace

Result<SpectrogramData> buildSpectrogram(const std::filesystem::path &file, const MelOptions &options,
                                         const std::stop_token &stop,
                                         const std::function<void(double)> &progress, int maxColumns)
{
    auto opened = MonoStream::open(file, options.sampleRate);
    if (!opened)
        return opened.error();
    return buildSpectrogram(**opened, file, options, stop, progress, maxColumns);
}

Result<SpectrogramData> buildSpectrogram(MonoStream &stream, const std::filesystem::path &file,
                                         const MelOptions &options, const std::stop_token &stop,
                                         const std::function<void(double)> &progress, int maxColumns)
{
    MelSpectrogram mel(options);
    ColumnGatherer columns(options.mels, std::max(2, maxColumns - maxColumns % 2));
    WaveformGatherer waveform;

    const auto hop = static_cast<std::size_t>(options.hop);
    // Frames at a block's edges see zeros instead of their neighbours: that many are computed twice and
    // dropped.
    const int context = (options.nFft / 2 + options.hop - 1) / options.hop;
    const std::size_t blockSamples = static_cast<std::size_t>(blockFrames + 2 * context) * hop;
    const double expected = stream.source().duration_s * options.sampleRate;

    std::vector<float> buffer;
    std::size_t total = 0;
    int skip = 0; // frames at the buffer's start that an earlier block has given already
    bool ended = false;
    bool silent = true;
    while (!ended) {
        if (stop.stop_requested())
            return Error{"stopped"};
        const std::size_t kept = buffer.size();
        buffer.resize(blockSamples);
        const std::size_t got = stream.read(std::span(buffer).subspan(kept));
        buffer.resize(kept + got);
        ended = buffer.size() < blockSamples;
        total += got;
        waveform.add(std::span<const float>(buffer).subspan(kept));
        silent = silent && std::ranges::none_of(std::span<const float>(buffer).subspan(kept),
                                                [](float sample) { return std::abs(sample) >= quietest; });
        if (total == 0)
            break;

        const Matrix power = mel.power(buffer);
        const int until = ended ? power.columns : skip + blockFrames;
        columns.add(power, skip, until);
        if (!ended) {
            buffer.erase(buffer.begin(),
                         buffer.begin() +
                             static_cast<std::ptrdiff_t>(static_cast<std::size_t>(until - context) * hop));
            skip = context;
        }
        if (progress && expected > 0.0)
            progress(std::min(1.0, static_cast<double>(total) / expected));
    }
    if (total == 0)
        return Error{file.string() + ": contains no sound"};

    SpectrogramData data{.file = file, .options = options};
    data.framesPerColumn = columns.framesPerColumn();
    data.decibels = columns.take();
    data.silent = silent;
    if (silent) { // relative to its loudest, nothing at all would be as loud as can be
        std::ranges::fill(data.decibels.values, SpectrogramData::silence_dB);
    } else {
        MelOptions unfloored = options;
        unfloored.topDb = 0.0;
        powerToDb(data.decibels, unfloored);
    }
    data.duration_s = static_cast<double>(total) / options.sampleRate;
    data.waveform = waveform.take();
    data.source = stream.source();
    data.warnings = stream.warnings();
    return data;
}

} // namespace genrescope::ui
