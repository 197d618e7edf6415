// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/tag_writer.h"

#include <memory>

namespace genrescope {

class AppendFile;

/// What one writing of genre tags changes, noted down on the disk before each change is made: a crash or a
/// restart later it can still be taken back. JSON, one object a line.
class TagJournal
{
public:
    /// Makes a new one, named by the time in UTC; the folder too if need be.
    static Result<std::unique_ptr<TagJournal>>
    create(const std::filesystem::path &folder = tagJournalFolder());
    ~TagJournal();

    const std::filesystem::path &path() const { return m_path; }
    /// On the disk itself when this returns. Patches are left out once there are 256 MB of them.
    Result<void> note(GenreTagChange change);

    /// $XDG_DATA_HOME/genrescope/tag-writings
    static std::filesystem::path tagJournalFolder();
    /// Those there are, the oldest first.
    static std::vector<std::filesystem::path> all(const std::filesystem::path &folder = tagJournalFolder());
    /// A last line that a crash cut short is left out.
    static Result<std::vector<GenreTagChange>> read(const std::filesystem::path &path);
    /// What is left of one when some of its changes could not be taken back; the file goes when none is.
    static Result<void> keepOnly(const std::filesystem::path &path,
                                 const std::vector<GenreTagChange> &changes);

private:
    TagJournal(std::filesystem::path path, std::unique_ptr<AppendFile> file);

    std::filesystem::path m_path;
    std::unique_ptr<AppendFile> m_file;
    std::uint64_t m_patchBytes = 0;
};

} // namespace genrescope
