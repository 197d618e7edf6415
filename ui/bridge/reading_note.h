// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace genrescope::ui {

/// Which files are being read, on the disk, so that one that takes the program down with it can be named at
/// the next start. Any thread may use it. Not synced: it is to outlive the program, not the computer.
class ReadingNote
{
public:
    /// Notes nothing before keepIn().
    ReadingNote() = default;
    ReadingNote(const ReadingNote &) = delete;
    ReadingNote &operator=(const ReadingNote &) = delete;

    void keepIn(const std::filesystem::path &place); ///< what an earlier start has left there goes

    /// Noted while it lives.
    class Reading
    {
    public:
        Reading(ReadingNote &note, const std::filesystem::path &file);
        ~Reading();
        Reading(const Reading &) = delete;
        Reading &operator=(const Reading &) = delete;

    private:
        ReadingNote &m_note;
        const std::string m_file;
    };

    /// What was being read when the program that kept its note there ended; nothing if it ended properly.
    static std::vector<std::filesystem::path> left(const std::filesystem::path &place);

private:
    void write() const; ///< a failure costs a name after a crash, nothing now

    std::mutex m_mutex;
    std::filesystem::path m_place;
    std::multiset<std::string> m_files;
};

} // namespace genrescope::ui
