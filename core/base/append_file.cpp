// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/append_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

namespace genrescope {

Result<std::unique_ptr<AppendFile>> AppendFile::open(const std::filesystem::path &path)
{
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
    // A file system without locks is no reason not to write.
    if (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        ::close(descriptor);
        return Error{fmt::format("{}: is being written by another program", path.string())};
    }
    const off_t size = descriptor < 0 ? -1 : ::lseek(descriptor, 0, SEEK_END);
    if (size < 0) {
        Error error{fmt::format("{}: cannot write: {}", path.string(), std::strerror(errno))};
        if (descriptor >= 0)
            ::close(descriptor);
        return error;
    }
    return std::unique_ptr<AppendFile>(new AppendFile(descriptor, path, size));
}

AppendFile::AppendFile(int descriptor, std::filesystem::path path, std::int64_t size)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
    , m_size(size)
{}

AppendFile::~AppendFile()
{
    if (m_reserved) {
        [[maybe_unused]] const int ignored = ::ftruncate(m_descriptor, m_size); // gives it back
    }
    ::close(m_descriptor);
}

Error AppendFile::failure(int code) const
{
    return Error{fmt::format("{}: cannot write: {}", m_path.string(), std::strerror(code))};
}

Result<void> AppendFile::append(std::string_view record)
{
    std::size_t written = 0;
    while (written < record.size()) {
        const ssize_t n = ::pwrite(m_descriptor, record.data() + written, record.size() - written,
                                   m_size + static_cast<off_t>(written));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            const int code = n < 0 ? errno : ENOSPC;
            [[maybe_unused]] const int ignored = ::ftruncate(m_descriptor, m_size);
            return failure(code);
        }
        written += static_cast<std::size_t>(n);
    }
    m_size += static_cast<std::int64_t>(record.size());
    return {};
}

Result<void> AppendFile::cut(std::int64_t bytes)
{
    if (::ftruncate(m_descriptor, bytes) != 0)
        return failure(errno);
    m_size = bytes;
    return {};
}

Result<void> AppendFile::reserve(std::int64_t bytes)
{
    m_reserved = true;
    // posix_fallocate would lengthen the file and emulate; file systems without the call have no reserve, no
    // harm.
    if (::fallocate(m_descriptor, FALLOC_FL_KEEP_SIZE, m_size, bytes) != 0 &&
        (errno == ENOSPC || errno == EDQUOT))
        return failure(errno);
    return {};
}

Result<void> AppendFile::sync()
{
    if (::fdatasync(m_descriptor) != 0 && errno != EINVAL)
        return failure(errno);
    return {};
}

} // namespace genrescope
