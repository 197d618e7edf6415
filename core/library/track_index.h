// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/tags.h"
#include "core/base/file_stamp.h"
#include "core/base/result.h"
#include "core/datasets/clip_check.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace genrescope {

/// What a model says of a track.
struct TrackPrediction
{
    std::vector<float> probabilities; ///< in the model's genre order, sums to 1; empty: it could not be heard
    std::string problem;              ///< then why
};

/// What is known of a file that had this stamp. What is unset is not known, or, for note(), as it was.
struct TrackNote
{
    std::filesystem::path path; ///< absolute
    FileStamp stamp;
    std::optional<Tags> tags;
    std::optional<ClipReport> report; ///< without `original`
    std::optional<TrackPrediction> prediction;
};

/// What was found out about audio files, on disk, so that nobody waits for it twice: tags, the check's
/// reports, and what models said, by path, size and time of writing. A cache: whatever happens to it, the
/// files still say the same. Several processes may have it open; one object is for one thread.
class TrackIndex
{
public:
    struct Opened
    {
        std::unique_ptr<TrackIndex> index;
        bool anew = false; ///< what lay there was damaged, or a newer program's, and has been thrown away
    };

    /// userCacheFolder()/library.sqlite
    static std::filesystem::path standardFile();
    /// Where there is none yet it is made. Errors: the folder cannot be written, the disk is full.
    static Result<Opened> open(const std::filesystem::path &file);

    /// Removes what lies there. A process that has it open goes on with what it has, unseen by others.
    static void throwAway(const std::filesystem::path &file);

    virtual ~TrackIndex() = default;

    /// @param model content hash of the model file whose prediction is wanted; empty: none is
    /// @return without what holds for another stamp
    virtual Result<TrackNote> find(const std::filesystem::path &file, const FileStamp &stamp,
                                   const std::string &model) = 0;

    /// All of them or, where that fails or the process dies, none. What was known of a file with another
    /// stamp is forgotten. Files that are not there are left out.
    /// @param model content hash of the model file that the predictions are of
    virtual Result<void> note(std::span<const TrackNote> notes, const std::string &model = {}) = 0;

    virtual bool isDamaged() const = 0; ///< the last failure was the file's: it is to be thrown away

    /// Many calls of find() between the two cost a fraction.
    virtual void beginReading() = 0;
    virtual void endReading() = 0;
};

} // namespace genrescope
