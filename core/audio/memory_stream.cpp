// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/memory_stream.h"

#include "core/audio/resampler.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

class MemoryStream final : public MonoStream
{
public:
    explicit MemoryStream(std::shared_ptr<const AudioBuffer> audio)
        : m_audio(std::move(audio))
        , m_source{.sampleRate = m_audio->sampleRate,
                   .channels = 1,
                   .duration_s = m_audio->duration_s(),
                   .codec = "memory"}
    {}

    const SourceFormat &source() const override { return m_source; }
    int sampleRate() const override { return m_audio->sampleRate; }
    const std::vector<std::string> &warnings() const override { return m_warnings; }

    std::size_t read(std::span<float> out) override
    {
        const std::size_t got = std::min(out.size(), m_audio->samples.size() - m_position);
        std::copy_n(m_audio->samples.begin() + static_cast<std::ptrdiff_t>(m_position), got, out.begin());
        m_position += got;
        return got;
    }

    Result<void> seek(double time_s) override
    {
        const auto sample = static_cast<std::size_t>(std::llround(std::max(0.0, time_s) * sampleRate()));
        m_position = std::min(sample, m_audio->samples.size());
        return {};
    }

private:
    std::shared_ptr<const AudioBuffer> m_audio;
    SourceFormat m_source;
    std::vector<std::string> m_warnings;
    std::size_t m_position = 0;
};

AudioBuffer resampled(const AudioBuffer &audio, int sampleRate)
{
    AudioBuffer result{.samples = {}, .sampleRate = sampleRate};
    Resampler resampler(audio.sampleRate, sampleRate);
    const auto expected = static_cast<std::size_t>(
        std::ceil(static_cast<double>(audio.samples.size()) * sampleRate / audio.sampleRate));
    result.samples.resize(expected + 1);
    std::size_t from = 0;
    const std::size_t got = resampler.read(result.samples, [&](std::span<float> block) {
        const std::size_t count = std::min(block.size(), audio.samples.size() - from);
        std::copy_n(audio.samples.begin() + static_cast<std::ptrdiff_t>(from), count, block.begin());
        from += count;
        return count;
    });
    result.samples.resize(got);
    return result;
}

} // namespace

std::unique_ptr<MonoStream> streamOf(std::shared_ptr<const AudioBuffer> audio, int sampleRate)
{
    if (sampleRate > 0 && sampleRate != audio->sampleRate)
        audio = std::make_shared<const AudioBuffer>(resampled(*audio, sampleRate));
    return std::make_unique<MemoryStream>(std::move(audio));
}

} // namespace genrescope
