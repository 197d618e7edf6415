// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace genrescope {

/// A regular file opened for reading, of which the bytes [begin, end) are shown as if they were the whole
/// file. The decoders read through it: they never see a path, so no file-name extension and no URL can
/// mislead them, and what surrounds the sound (an ID3 tag, say) can be hidden.
class FileWindow
{
public:
    /// Errors: missing, unreadable, a folder, not a regular file (a pipe would block for ever), empty.
    static Result<FileWindow> open(const std::filesystem::path &path);
    FileWindow(FileWindow &&other) noexcept;
    FileWindow &operator=(FileWindow &&other) noexcept;
    ~FileWindow();

    /// The same window, for a second decoder to try.
    FileWindow duplicate() const;

    std::int64_t size() const { return m_end - m_begin; }
    std::int64_t position() const { return m_position; }
    std::int64_t offset() const { return m_begin; } ///< of the window in the file
    void setPosition(std::int64_t position) { m_position = position; }

    /// Shows only [begin, end), both relative to the present window; the position returns to its start.
    void narrow(std::int64_t begin, std::int64_t end);

    /// Reads at the position and advances; less than asked for at the end, or where the disk fails.
    std::size_t read(std::span<std::uint8_t> out);
    /// Reads at `position` without moving.
    std::size_t readAt(std::int64_t position, std::span<std::uint8_t> out) const;

private:
    FileWindow(int descriptor, std::int64_t size);

    int m_descriptor = -1;
    std::int64_t m_begin = 0;
    std::int64_t m_end = 0;
    std::int64_t m_position = 0;
};

} // namespace genrescope
