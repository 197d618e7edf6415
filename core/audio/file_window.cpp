// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_window.h"

#include "core/audio/media_files.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace genrescope {

namespace {

Error because(const std::filesystem::path &path, std::string_view reason)
{
    return Error{fmt::format("{}: {}", path.string(), reason)};
}

} // namespace

FileWindow::FileWindow(int descriptor, std::int64_t size)
    : m_descriptor(descriptor)
    , m_end(size)
{}

FileWindow::FileWindow(FileWindow &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_begin(other.m_begin)
    , m_end(other.m_end)
    , m_position(other.m_position)
{}

FileWindow &FileWindow::operator=(FileWindow &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    m_begin = other.m_begin;
    m_end = other.m_end;
    m_position = other.m_position;
    return *this;
}

FileWindow::~FileWindow()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<FileWindow> FileWindow::open(const std::filesystem::path &path)
{
    // O_NONBLOCK: opening a pipe without a writer would otherwise wait for one before we can refuse it.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        const int reason = errno;
        if (isWebAddress(path))
            return because(path, "is a web address; only local files can be read");
        switch (reason) {
        case ENOENT:
        case ENOTDIR:
            return because(path, "there is no such file");
        case EACCES:
        case EPERM:
            return because(path, "cannot be read: permission denied");
        default:
            return because(path, fmt::format("cannot be read: {}", std::strerror(reason)));
        }
    }
    struct stat status = {};
    const bool known = ::fstat(descriptor, &status) == 0;
    FileWindow window(descriptor, known ? static_cast<std::int64_t>(status.st_size) : 0);
    if (!known)
        return because(path, fmt::format("cannot be read: {}", std::strerror(errno)));
    if (S_ISDIR(status.st_mode))
        return because(path, "is a folder, not an audio file");
    if (!S_ISREG(status.st_mode))
        return because(path, "is not a regular file");
    if (status.st_size == 0)
        return because(path, "the file is empty");
    return window;
}

FileWindow FileWindow::duplicate() const
{
    FileWindow copy(::fcntl(m_descriptor, F_DUPFD_CLOEXEC, 0), 0);
    copy.m_begin = m_begin;
    copy.m_end = m_end;
    return copy;
}

void FileWindow::narrow(std::int64_t begin, std::int64_t end)
{
    const std::int64_t length = size();
    begin = std::clamp<std::int64_t>(begin, 0, length);
    end = std::clamp<std::int64_t>(end, begin, length);
    m_end = m_begin + end;
    m_begin += begin;
    m_position = 0;
}

std::size_t FileWindow::read(std::span<std::uint8_t> out)
{
    const std::size_t count = readAt(m_position, out);
    m_position += static_cast<std::int64_t>(count);
    return count;
}

std::size_t FileWindow::readAt(std::int64_t position, std::span<std::uint8_t> out) const
{
    if (position < 0 || position >= size())
        return 0;
    const auto wanted = static_cast<std::size_t>(
        std::min<std::int64_t>(size() - position, static_cast<std::int64_t>(out.size())));
    std::size_t done = 0;
    while (done < wanted) {
        const ssize_t count =
            ::pread(m_descriptor, out.data() + done, wanted - done,
                    static_cast<off_t>(m_begin + position + static_cast<std::int64_t>(done)));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break; // a failing disk, or a file that shrank meanwhile, reads as the end of the file
        done += static_cast<std::size_t>(count);
    }
    return done;
}

} // namespace genrescope
