// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/resampler.h"

#include <algorithm>
#include <cmath>
#include <soxr.h>
#include <stdexcept>

namespace genrescope {

namespace {

constexpr std::size_t inputBlock = 4096;

} // namespace

void Resampler::Deleter::operator()(void *soxr) const
{
    soxr_delete(static_cast<soxr_t>(soxr));
}

Resampler::Resampler(int from, int to)
    : m_from(from)
    , m_to(to)
    , m_input(inputBlock)
{
    restart(0, 0);
}

Resampler::~Resampler() = default;

void Resampler::restart(std::int64_t inputFrames, std::int64_t outputFrames)
{
    soxr_error_t error = nullptr;
    const soxr_io_spec_t io = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I);
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    const soxr_runtime_spec_t runtime = soxr_runtime_spec(1);
    m_soxr.reset(soxr_create(m_from, m_to, 1, &error, &io, &quality, &runtime));
    if (error != nullptr || !m_soxr)
        throw std::invalid_argument(
            "soxr cannot convert between these sample rates"); // callers check the rates
    m_inputStart = m_inputEnd = 0;
    m_inputEnded = false;
    m_inputFrames = inputFrames;
    m_outputFrames = outputFrames;
}

std::int64_t Resampler::reach() const
{
    // The low-pass of the high-quality recipe spans about 200 samples of the slower rate; ten times that is
    // safe.
    return static_cast<std::int64_t>(std::ceil(2048.0 * std::max(1.0, static_cast<double>(m_from) / m_to)));
}

bool Resampler::refill(const Input &input)
{
    if (m_inputStart < m_inputEnd || m_inputEnded)
        return !m_inputEnded;
    m_inputStart = 0;
    m_inputEnd = input(m_input);
    m_inputFrames += static_cast<std::int64_t>(m_inputEnd);
    m_inputEnded = m_inputEnd == 0;
    return !m_inputEnded;
}

std::size_t Resampler::read(std::span<float> out, const Input &input)
{
    std::size_t done = 0;
    while (done < out.size()) {
        const bool more = refill(input);
        std::size_t taken = 0;
        std::size_t given = 0;
        soxr_process(static_cast<soxr_t>(m_soxr.get()), more ? m_input.data() + m_inputStart : nullptr,
                     more ? m_inputEnd - m_inputStart : 0, &taken, out.data() + done, out.size() - done,
                     &given);
        m_inputStart += taken;
        done += given;
        if (!more && given == 0)
            break;
    }
    if (!m_inputEnded) {
        m_outputFrames += static_cast<std::int64_t>(done);
        return done;
    }
    const double ratio = static_cast<double>(m_to) / m_from;
    const auto total = static_cast<std::int64_t>(std::ceil(static_cast<double>(m_inputFrames) * ratio));
    const auto room = static_cast<std::size_t>(std::max<std::int64_t>(total - m_outputFrames, 0));
    const std::size_t length = std::min(out.size(), room);
    if (length > done)
        std::fill(out.begin() + static_cast<std::ptrdiff_t>(done),
                  out.begin() + static_cast<std::ptrdiff_t>(length), 0.0f);
    m_outputFrames += static_cast<std::int64_t>(length);
    return length;
}

} // namespace genrescope
