// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace genrescope {

/// Changes the sample rate of one channel, as a stream: soxr's "high quality" recipe in single precision,
/// which is what librosa.resample(res_type="soxr_hq") uses. The output is as long as librosa's: ceil(input *
/// to / from), filled with zeros where soxr gives a sample less.
class Resampler
{
public:
    /// Fills the span from the front with input; fewer than asked for only at the end of the input.
    using Input = std::function<std::size_t(std::span<float>)>;

    Resampler(int from, int to);
    ~Resampler();

    std::size_t read(std::span<float> out, const Input &input);

    /// Forgets everything, and behaves from now on as if `inputFrames` had been read and `outputFrames`
    /// written before.
    void restart(std::int64_t inputFrames, std::int64_t outputFrames);

    int from() const { return m_from; }
    int to() const { return m_to; }

    /// Input frames that any output frame may depend on, before and behind it.
    std::int64_t reach() const;

private:
    struct Deleter
    {
        void operator()(void *soxr) const;
    };

    bool refill(const Input &input);

    int m_from;
    int m_to;
    std::unique_ptr<void, Deleter> m_soxr;
    std::vector<float> m_input;
    std::size_t m_inputStart = 0;
    std::size_t m_inputEnd = 0;
    bool m_inputEnded = false;
    std::int64_t m_inputFrames = 0;
    std::int64_t m_outputFrames = 0;
};

} // namespace genrescope
