// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/mono_stream.h"

#include <cstdint>
#include <span>

namespace genrescope {

/// One decoder behind MonoStream: the channels' mean at the file's own rate, one float a frame. Internal to
/// this room.
class PcmSource
{
public:
    virtual ~PcmSource() = default;

    virtual const SourceFormat &format() const = 0;

    /// Fills `out` from the front; fewer than asked for only at the end of the sound.
    virtual std::size_t read(std::span<float> out) = 0;

    /// The next frame read is number `frame`, counted as a read from the start would count it; beyond the end
    /// is the end. False if the decoder could not be brought there.
    virtual bool seek(std::int64_t frame) = 0;

    /// Frames the file promises, 0 when it makes no promise worth holding it to.
    virtual std::int64_t promisedFrames() const = 0;

    /// Asked at the end of the sound: true if its last block was not whole, or if whole blocks are missing.
    virtual bool endedInsideBlock() const = 0;

    /// Asked at the end of the sound: true if blocks before the last could not be decoded, so that what is
    /// missing is missing inside the file.
    virtual bool brokenInside() const { return false; }

    virtual const std::vector<std::string> &warnings() const = 0;
};

} // namespace genrescope
