// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

enum class ClipFault {
    Broken,      ///< cannot be read at all
    Damaged,     ///< could be read in part, or with errors
    Silent,      ///< nothing, or next to nothing, above the silence level
    Static,      ///< one value, one tone or one noise from beginning to end
    Clipped,     ///< the wave's tops are cut off
    TooShort,    ///< shorter than the shortest useful clip
    WrongLength, ///< not as long (or large) as nearly all others of the data set
    Duplicate,   ///< the same as an earlier item of the data set
};
std::string
toString(ClipFault fault); ///< "broken", "damaged", "silent", "static", "clipped", "too short" ...

struct ClipFinding
{
    ClipFault fault = ClipFault::Broken;
    std::string reason; ///< "peak -84.3 dBFS"
    /// The reason with %1, %2 ... for the values: "peak %1 dBFS", for a window that translates it
    /// (ClipFinding). Empty: what a reader said of the file, which has no translation.
    std::string pattern = {};
    std::vector<std::string> values = {};
};

/// With the reason that pattern and values make.
ClipFinding clipFinding(ClipFault fault, const char *pattern, std::vector<std::string> values = {});

struct ClipCheckOptions
{
    double minDuration_s = 5.0;
    double silence_dBFS = -60.0; ///< peaks below count as silence
    double silentShare = 0.9;    ///< of the clip's seconds
    double clippedShare =
        0.01; ///< of the samples, in runs of at least three at full scale or at one flat top
    /// Below this change from second to second a spectrum counts as static. Measured: music 0.9 and up (272
    /// clips of GTZAN and of Debian's packages), white and brown noise 0.2 to 0.6, tones 0.
    double steadySpectrum_dB = 0.7;
};

/// Of a duplicate: the item it is like.
struct ClipOriginal
{
    std::size_t item = 0;   ///< the first of them in the data set's order
    bool sameBytes = false; ///< else the same samples or pixels, in another file
};

/// What one file is like, judged by itself; `original` and the findings on duplicates and lengths come from a
/// look at all of them.
struct ClipReport
{
    std::vector<ClipFinding> findings;
    std::optional<ClipOriginal> original;
    double duration_s = 0.0; ///< audio
    std::string shape;       ///< arrays and pictures: "128 x 130"
    std::string contentHash; ///< of the file's bytes; empty if they cannot be read
    std::string decodedHash; ///< of samples or pixels, whatever tags and container say; empty if broken
    // What was measured, for whoever wants to set limits:
    double peak_dBFS = 0.0;
    double clippedShare = 0.0;
    double spectralChange_dB =
        0.0; ///< median over bands of the deviation over seconds; NaN if too short to tell
};

/// Reads a clip to its end, in bounded memory: audio by samples and mel bands, .npy arrays and pictures by
/// values.
/// @param stop ends the reading of a long one early; the report is worth nothing then
/// @pre itemKind(path), else it is judged as audio
ClipReport checkClip(const std::filesystem::path &path, const ClipCheckOptions &options = {},
                     const std::stop_token &stop = {});

} // namespace genrescope
