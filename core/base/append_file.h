// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

namespace genrescope {

/// A text file that only grows, a whole record at a time, and that one program at a time writes (flock): what
/// a killed process leaves is whole but perhaps the last line. When the disk is full, half a record is taken back, and a few kilobytes reserved beforehand
/// let the last word - why the run ended - still be written.
class AppendFile
{
public:
    /// Makes the file if need be. Errors: cannot be written, or somebody has it open in this way already.
    static Result<std::unique_ptr<AppendFile>> open(const std::filesystem::path &path);
    ~AppendFile();
    AppendFile(const AppendFile &) = delete;
    AppendFile &operator=(const AppendFile &) = delete;

    /// One write. An Error says that the disk refuses; the record is then not in the file.
    Result<void> append(std::string_view record);
    /// Takes off what lies beyond the first `bytes`, half a record of a killed process.
    Result<void> cut(std::int64_t bytes);
    /// Makes sure of `bytes` more beyond the end; an Error when the disk has not got them (the last reserve
    /// stays).
    Result<void> reserve(std::int64_t bytes);
    /// To the disk itself, for what must survive a power cut.
    Result<void> sync();

private:
    AppendFile(int descriptor, std::filesystem::path path, std::int64_t size);
    Error failure(int code) const;

    int m_descriptor;
    std::filesystem::path m_path;
    std::int64_t m_size;
    bool m_reserved = false;
};

} // namespace genrescope
