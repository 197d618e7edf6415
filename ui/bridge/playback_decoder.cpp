// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/playback_decoder.h"

#include "core/audio/loop_reader.h"
#include "core/audio/memory_stream.h"
#include "ui/bridge/playback_feed.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace genrescope::ui {

void PlaybackDecoder::run(const PlaybackOrder &order, PlaybackBuffer &buffer, const std::stop_token &stop)
{
    if (const auto opened = openStream(order); !opened) {
        buffer.finish(opened.error().message);
        return;
    }
    LoopReader loop(*m_stream, order.stretch.start_s, order.stretch.end_s);
    if (const auto moved = order.loop ? loop.begin(order.start_s) : m_stream->seek(order.start_s); !moved) {
        buffer.finish(moved.error().message);
        return;
    }
    const auto sampleAt = [&](double time_s) { return std::llround(time_s * order.sampleRate); };
    auto left = static_cast<std::size_t>(
        std::max<long long>(0, sampleAt(order.stretch.end_s) - sampleAt(order.start_s)));
    std::array<float, 4096> block;
    while (!stop.stop_requested()) {
        const std::span<float> wanted =
            order.loop ? std::span(block) : std::span(block).first(std::min(left, block.size()));
        const std::size_t got = order.loop ? loop.read(wanted) : m_stream->read(wanted);
        if (!buffer.push(wanted.first(got), stop))
            return;
        left -= std::min(left, got);
        if (got < block.size()) {
            buffer.finish();
            return;
        }
    }
}

Result<void> PlaybackDecoder::openStream(const PlaybackOrder &order)
{
    if (m_stream && m_open.file == order.file && m_open.sound == order.sound &&
        m_open.sampleRate == order.sampleRate)
        return {};
    m_stream.reset();
    if (order.sound) {
        m_stream = streamOf(order.sound, order.sampleRate);
    } else {
        auto opened = MonoStream::open(order.file, order.sampleRate);
        if (!opened)
            return opened.error();
        m_stream = std::move(*opened);
    }
    m_open = order;
    return {};
}

} // namespace genrescope::ui
