// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/loop_reader.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

namespace {

constexpr double fade_s = 0.005;
constexpr double mostKept_s = 120.0;

} // namespace

LoopReader::LoopReader(MonoStream &stream, double start_s, double end_s)
    : m_stream(stream)
    , m_first(std::llround(std::max(0.0, start_s) * stream.sampleRate()))
    , m_last(std::max<std::int64_t>(m_first + 1, std::llround(end_s * stream.sampleRate())))
{}

Result<void> LoopReader::begin(double time_s)
{
    if (auto read = readLead(); !read)
        return read;
    m_position = m_streamPosition = std::llround(std::max(0.0, time_s) * m_stream.sampleRate());
    return m_stream.seek(time_s);
}

std::size_t LoopReader::read(std::span<float> out)
{
    std::size_t done = 0;
    bool anyInPass = true;
    while (done < out.size()) {
        const std::size_t got = readSome(out.subspan(done));
        done += got;
        if (got == 0 && !anyInPass)
            break; // a whole pass without a sample
        anyInPass = got > 0;
        if (got == 0)
            m_position = m_first;
    }
    return done;
}

std::size_t LoopReader::readSome(std::span<float> out)
{
    const std::int64_t left = m_last - m_position;
    if (left <= 0)
        return 0;
    const std::span<float> part = out.first(std::min(static_cast<std::size_t>(left), out.size()));
    const auto kept = static_cast<std::int64_t>(m_kept.size());
    const std::int64_t inStretch = m_position - m_first;
    std::size_t got = 0;
    if (inStretch >= 0 && inStretch < kept) {
        got = std::min(part.size(), static_cast<std::size_t>(kept - inStretch));
        std::copy_n(m_kept.begin() + inStretch, got, part.begin());
    } else {
        if (!moveStream(m_position))
            return 0;
        got = m_stream.read(part);
        m_streamPosition += static_cast<std::int64_t>(got);
        if (got < part.size()) // the sound ends before the stretch does
            m_last = m_position + static_cast<std::int64_t>(got);
        if (inStretch == kept && static_cast<double>(kept) < mostKept_s * m_stream.sampleRate())
            m_kept.insert(m_kept.end(), part.begin(), part.begin() + static_cast<std::ptrdiff_t>(got));
    }
    fade(part.first(got));
    m_position += static_cast<std::int64_t>(got);
    return got;
}

bool LoopReader::moveStream(std::int64_t sample)
{
    if (m_streamPosition != sample && !m_stream.seek(static_cast<double>(sample) / m_stream.sampleRate()))
        return false;
    m_streamPosition = sample;
    return true;
}

Result<void> LoopReader::readLead()
{
    const auto longest = static_cast<std::int64_t>(fade_s * m_stream.sampleRate());
    // Before the track there is silence.
    m_lead.assign(static_cast<std::size_t>(std::min(longest, length() / 2)), 0.0f);
    const std::size_t there = std::min(m_lead.size(), static_cast<std::size_t>(m_first));
    if (there == 0)
        return {};
    if (auto moved = m_stream.seek(static_cast<double>(m_first - static_cast<std::int64_t>(there)) /
                                   m_stream.sampleRate());
        !moved)
        return moved;
    m_stream.read(std::span(m_lead).last(there));
    return {};
}

void LoopReader::fade(std::span<float> samples) const
{
    const std::int64_t fadeFrom = m_last - static_cast<std::int64_t>(m_lead.size());
    for (std::int64_t sample = std::max(fadeFrom, m_position);
         sample < m_position + static_cast<std::int64_t>(samples.size()); ++sample) {
        const auto i = static_cast<std::size_t>(sample - fadeFrom);
        const float share = static_cast<float>(i + 1) / static_cast<float>(m_lead.size() + 1);
        float &value = samples[static_cast<std::size_t>(sample - m_position)];
        value += share * (m_lead[i] - value);
    }
}

} // namespace genrescope
