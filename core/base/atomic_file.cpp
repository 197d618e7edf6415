// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <unistd.h>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

Error failure(const fs::path &path, std::string_view action)
{
    return Error{fmt::format("{}: cannot {}: {}", path.string(), action, std::strerror(errno))};
}

/// The rename itself must reach the disk, or a power cut can bring the old file back.
void syncFolder(const fs::path &folder)
{
    const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

} // namespace

Result<void> writeFileAtomically(const fs::path &path, std::string_view bytes)
{
    static std::atomic<unsigned> counter = 0;
    std::error_code ignored;
    if (path.has_parent_path())
        fs::create_directories(path.parent_path(), ignored);

    fs::path temporary = path;
    temporary += fmt::format(".{}-{}.tmp", ::getpid(), counter++);
    const int descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return failure(path, "write");

    const auto giveUp = [&](std::string_view action) {
        Error error = failure(path, action);
        ::close(descriptor);
        fs::remove(temporary, ignored);
        return error;
    };
    std::size_t written = 0;
    while (written < bytes.size()) {
        const ssize_t n = ::write(descriptor, bytes.data() + written, bytes.size() - written);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return giveUp("write");
        written += static_cast<std::size_t>(n);
    }
    if (::fsync(descriptor) != 0)
        return giveUp("sync");
    ::close(descriptor);
    if (::rename(temporary.c_str(), path.c_str()) != 0) {
        Error error = failure(path, "replace");
        fs::remove(temporary, ignored);
        return error;
    }
    syncFolder(path.parent_path());
    return {};
}

Result<void> writeFileAtomically(const fs::path &path, std::span<const std::byte> bytes)
{
    return writeFileAtomically(path,
                               std::string_view(reinterpret_cast<const char *>(bytes.data()), bytes.size()));
}

Result<void> replaceFile(const fs::path &source, const fs::path &target)
{
    if (::rename(source.c_str(), target.c_str()) != 0)
        return failure(target, "replace");
    syncFolder(target.parent_path());
    return {};
}

Result<void> checkWritable(const fs::path &path)
{
    std::error_code code;
    if (fs::is_directory(path, code))
        return Error{fmt::format("{}: cannot be written: it is a folder", path.string())};
    fs::path folder = fs::absolute(path, code).lexically_normal().parent_path();
    while (!fs::exists(folder, code) && folder != folder.parent_path())
        folder = folder.parent_path();
    if (!fs::is_directory(folder, code))
        return Error{
            fmt::format("{}: cannot be written: {} is not a folder", path.string(), folder.string())};
    // Permissions do not tell all (read-only and virtual file systems): a file that was made does.
    std::string probe = (folder / ".genrescope-XXXXXX").string();
    const int descriptor = ::mkostemp(probe.data(), O_CLOEXEC);
    if (descriptor < 0)
        return failure(path, "be written");
    ::close(descriptor);
    fs::remove(probe, code);
    return {};
}

Result<std::string> readFile(const fs::path &path, std::uintmax_t maxBytes)
{
    std::error_code code;
    if (fs::is_directory(path, code))
        return Error{fmt::format("{}: is a folder, not a file", path.string())};
    const std::uintmax_t size = fs::file_size(path, code);
    if (code)
        return Error{fmt::format("{}: cannot read: {}", path.string(), code.message())};
    if (size > maxBytes)
        return Error{
            fmt::format("{}: is {} bytes, more than the {} accepted here", path.string(), size, maxBytes)};
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return failure(path, "read");
    std::string bytes(static_cast<std::size_t>(size), '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    if (stream.bad())
        return failure(path, "read");
    return bytes;
}

} // namespace genrescope
