// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_twin.h"

#include "core/base/atomic_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <string>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

Error failure(const fs::path &file, std::string_view action)
{
    return Error{fmt::format("{}: {}: {}", file.string(), action, std::strerror(errno))};
}

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    operator int() const { return m_number; }

private:
    int m_number;
};

FileState stateOf(const struct stat &status)
{
    return {.device = status.st_dev,
            .inode = status.st_ino,
            .bytes = static_cast<std::uint64_t>(status.st_size),
            .modified_ns = std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec};
}

/// False with errno set.
bool copyBytes(int from, int to)
{
    std::vector<char> block(1 << 20);
    while (true) {
        const ssize_t got = ::read(from, block.data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got == 0;
        for (ssize_t done = 0; done < got;) {
            const ssize_t put = ::write(to, block.data() + done, static_cast<std::size_t>(got - done));
            if (put < 0 && errno != EINTR)
                return false;
            done += put > 0 ? put : 0;
        }
    }
}

/// Access lists, and what desktops note down; what the disk refuses (security labels) is the system's.
void copyAttributes(int from, int to)
{
    const ssize_t length = ::flistxattr(from, nullptr, 0);
    if (length <= 0)
        return;
    std::string names(static_cast<std::size_t>(length), '\0');
    names.resize(
        static_cast<std::size_t>(std::max<ssize_t>(0, ::flistxattr(from, names.data(), names.size()))));
    for (std::size_t at = 0; at < names.size(); at += std::strlen(names.c_str() + at) + 1) {
        const char *name = names.c_str() + at;
        const ssize_t bytes = ::fgetxattr(from, name, nullptr, 0);
        if (bytes < 0)
            continue;
        std::string value(static_cast<std::size_t>(bytes), '\0');
        if (::fgetxattr(from, name, value.data(), value.size()) == bytes)
            ::fsetxattr(to, name, value.data(), value.size(), 0);
    }
}

} // namespace

Result<FileState> fileState(const fs::path &file)
{
    struct stat status = {};
    if (::stat(file.c_str(), &status) != 0)
        return failure(file, "cannot be read");
    return stateOf(status);
}

FileTwin::FileTwin(fs::path file, fs::path path, FileState state)
    : m_file(std::move(file))
    , m_path(std::move(path))
    , m_state(state)
{}

FileTwin::FileTwin(FileTwin &&other) noexcept
    : m_file(std::move(other.m_file))
    , m_path(std::exchange(other.m_path, {}))
    , m_state(other.m_state)
{}

FileTwin::~FileTwin()
{
    if (!m_path.empty())
        ::unlink(m_path.c_str());
}

Result<FileTwin> FileTwin::of(const fs::path &file)
{
    const Descriptor source(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    struct stat status = {};
    if (source < 0 || ::fstat(source, &status) != 0)
        return failure(file, "cannot be read");
    if (!S_ISREG(status.st_mode))
        return Error{fmt::format("{}: is no regular file", file.string())};

    // Begins with a dot, so that nobody who watches the folder takes it for a new track.
    const std::string extension = file.extension().string();
    std::string name = (file.parent_path() / (".genrescope-XXXXXX" + extension)).string();
    const Descriptor copy(::mkostemps(name.data(), static_cast<int>(extension.size()), O_CLOEXEC));
    if (copy < 0)
        return failure(file, "nothing can be written beside it");
    FileTwin twin(file, name, stateOf(status));
    if (!copyBytes(source, copy))
        return failure(file, "cannot be copied");
    // The owner first: a change of owner takes permissions away.
    struct stat made = {};
    if (::fstat(copy, &made) != 0 || ((made.st_uid != status.st_uid || made.st_gid != status.st_gid) &&
                                      ::fchown(copy, status.st_uid, status.st_gid) != 0))
        return failure(file, "its owner and group cannot be kept");
    copyAttributes(source, copy);
    if (::fchmod(copy, status.st_mode & 07777) != 0)
        return failure(file, "its permissions cannot be kept");
    return twin;
}

Result<void> FileTwin::takePlace(std::optional<std::int64_t> modified_ns)
{
    const Descriptor copy(::open(m_path.c_str(), O_RDONLY | O_CLOEXEC));
    if (copy < 0)
        return failure(m_file, "its copy is gone");
    if (modified_ns) {
        const std::int64_t second = 1'000'000'000;
        const timespec times[2] = {{.tv_sec = 0, .tv_nsec = UTIME_OMIT},
                                   {.tv_sec = static_cast<time_t>(*modified_ns / second),
                                    .tv_nsec = static_cast<long>(*modified_ns % second)}};
        ::futimens(copy, times); // a time that is not taken is no reason to give up
    }
    if (::fsync(copy) != 0)
        return failure(m_file, "cannot be written");
    const auto now = fileState(m_file);
    if (!now)
        return now.error();
    if (*now != m_state)
        return Error{
            fmt::format("{}: another program has changed it meanwhile; it was left alone", m_file.string())};
    if (const auto replaced = replaceFile(m_path, m_file); !replaced)
        return replaced;
    m_path.clear();
    return {};
}

} // namespace genrescope
