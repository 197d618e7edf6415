// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/mono_stream.h"

#include <cstdint>
#include <span>
#include <vector>

namespace genrescope {

/// Reads a stretch of a stream again and again, sample by sample: what follows the last sample is the first
/// one. So that the seam does not click, the last five milliseconds fade into those that lie before the
/// stretch: the sound flows into its beginning as it does in the track. The stretch keeps its length to the
/// sample.
///
/// What has been read from the stretch's beginning on is kept, two minutes at most: a decoder that seeks
/// slowly is not asked to do it many times a second.
class LoopReader
{
public:
    /// @param stream outlives this; nobody else reads it meanwhile
    /// @pre 0 <= start_s < end_s
    LoopReader(MonoStream &stream, double start_s, double end_s);

    /// The next sample read is the track's number round(time_s * rate). Before the stretch is a run-up to it.
    /// @pre time_s < end_s
    Result<void> begin(double time_s);

    /// Fills `out`; fewer only where the stretch holds no sound at all, or the decoder fails.
    std::size_t read(std::span<float> out);

    std::int64_t length() const { return m_last - m_first; } ///< of the stretch, in samples

private:
    std::size_t readSome(std::span<float> out); ///< from m_position on, up to the stretch's end
    bool moveStream(std::int64_t sample);
    Result<void> readLead();
    void fade(std::span<float> samples) const; ///< that begin at m_position

    MonoStream &m_stream;
    std::int64_t m_first;
    std::int64_t m_last;               ///< behind the last sample of the stretch
    std::int64_t m_position = 0;       ///< of the sample that is read next
    std::int64_t m_streamPosition = 0; ///< of the sample that the stream gives next
    std::vector<float> m_lead;         ///< the samples before the stretch, as many as fade
    std::vector<float> m_kept;         ///< of the stretch, from its beginning, before they fade
};

} // namespace genrescope
