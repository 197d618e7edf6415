// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/mel_stream.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace genrescope {

namespace {

constexpr std::size_t samplesPerBlock = 1 << 20;

/// Copies `count` columns of `from`, beginning at `first`, behind the columns already in `rows`.
void appendColumns(std::vector<std::vector<float>> &rows, const Matrix &from, std::size_t first, std::size_t count)
{
    for (std::size_t band = 0; band < rows.size(); ++band) {
        const std::span<const float> source = from.row(static_cast<int>(band)).subspan(first, count);
        rows[band].insert(rows[band].end(), source.begin(), source.end());
    }
}

} // namespace

Result<Matrix> melPowerOfStream(MonoStream &stream, MelSpectrogram &mel, const std::stop_token &stop)
{
    const MelOptions &options = mel.options();
    assert(stream.sampleRate() == options.sampleRate);
    const auto hop = static_cast<std::size_t>(options.hop);
    const auto nFft = static_cast<std::size_t>(options.nFft);
    // A frame reaches nFft / 2 samples to the left: so many frames of the past stay in the buffer. The buffer begins at
    // a whole number of hops, so that its frames are frames of the whole.
    const std::size_t marginFrames = (nFft / 2 + hop - 1) / hop;
    const std::size_t block = std::max(samplesPerBlock, 4 * (nFft + hop));

    std::vector<std::vector<float>> rows(static_cast<std::size_t>(options.mels));
    std::vector<float> buffer;
    std::size_t bufferStart = 0; // in hops
    std::size_t nextFrame = 0;
    for (bool atEnd = false; !atEnd;) {
        if (stop.stop_requested())
            return Error{"was stopped"};
        const std::size_t kept = buffer.size();
        buffer.resize(kept + block);
        const std::size_t got = stream.read(std::span(buffer).subspan(kept));
        buffer.resize(kept + got);
        atEnd = got < block;
        if (atEnd && buffer.empty() && nextFrame == 0)
            return Error{"there is no sound in it"};

        const std::size_t first = nextFrame - bufferStart;
        const auto possible = static_cast<std::size_t>(mel.frames(buffer.size()));
        // Until the end, a frame that reaches past the buffer has to wait for the samples it lacks.
        const std::size_t complete = atEnd ? possible
                                     : buffer.size() >= nFft ? std::min(possible, (buffer.size() - nFft) / hop + 1)
                                                             : 0;
        if (complete <= first)
            continue;
        appendColumns(rows, mel.power(buffer), first, complete - first);
        nextFrame = bufferStart + complete;
        const std::size_t dropFrames = nextFrame > bufferStart + marginFrames ? nextFrame - bufferStart - marginFrames : 0;
        const std::size_t dropSamples = std::min(dropFrames * hop, buffer.size());
        if (dropSamples == dropFrames * hop) {
            buffer.erase(buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(dropSamples));
            bufferStart += dropFrames;
        }
    }
    if (nextFrame > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return Error{"is too long for one spectrogram"};

    Matrix result(options.mels, static_cast<int>(nextFrame));
    for (std::size_t band = 0; band < rows.size(); ++band) {
        std::ranges::copy(rows[band], result.row(static_cast<int>(band)).begin());
        rows[band] = {}; // hours of frames need not be held twice
    }
    return result;
}

Result<Matrix> melDecibelsOfStream(MonoStream &stream, MelSpectrogram &mel, const std::stop_token &stop)
{
    auto result = melPowerOfStream(stream, mel, stop);
    if (result)
        powerToDb(*result, mel.options());
    return result;
}

} // namespace genrescope
