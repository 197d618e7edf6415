// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/tag_writer.h"

#include "core/audio/file_window.h"
#include "core/audio/genre_tag.h"
#include "core/audio/packet_hash.h"
#include "core/base/content_hash.h"
#include "core/base/file_twin.h"
#include "core/base/translatable.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <fstream>
#include <memory>
#include <span>
#include <sys/stat.h>
#include <unistd.h>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t largestPatch = 1 << 20;

Error failure(const fs::path &file, std::string_view reason)
{
    return Error{fmt::format("{}: {}", file.string(), reason)};
}

/// `message` without the file's name that core's sentences begin with.
std::string reasonAlone(const fs::path &file, const std::string &message)
{
    const std::string prefix = file.string() + ": ";
    return message.starts_with(prefix) ? message.substr(prefix.size()) : message;
}

std::string whyNotWritable(const fs::path &file)
{
    struct stat status = {};
    if (::stat(file.c_str(), &status) != 0)
        return std::strerror(errno);
    // The rename would go through, and for root all would: what is marked so is meant to stay.
    if ((status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0 || ::access(file.c_str(), W_OK) != 0)
        return translatable("TagProblem", "is write-protected");
    if (::access(file.parent_path().c_str(), W_OK) != 0)
        return translatable("TagProblem", "lies in a folder that cannot be written");
    if (status.st_nlink > 1)
        return translatable("TagProblem", "has a second name (hard link), from which writing would part it");
    return {};
}

using Block = std::array<std::uint8_t, 1 << 16>;

/// How many bytes at the beginning, or at the end, two files have in common, at most `limit`.
std::uint64_t common(const FileWindow &a, const FileWindow &b, std::int64_t limit, bool atEnd)
{
    const auto left = std::make_unique<Block>(), right = std::make_unique<Block>();
    std::int64_t same = 0;
    while (same < limit) {
        const auto bytes = std::min<std::int64_t>(limit - same, left->size());
        const auto read = [&](const FileWindow &file, Block &block) {
            const std::int64_t at = atEnd ? file.size() - same - bytes : same;
            return std::span(block).first(
                file.readAt(at, std::span(block).first(static_cast<std::size_t>(bytes))));
        };
        const auto one = read(a, *left), other = read(b, *right);
        const auto equal =
            atEnd ? std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend()).first - one.rbegin()
                  : std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
        same += equal;
        if (equal < bytes)
            break;
    }
    return static_cast<std::uint64_t>(same);
}

Result<std::optional<GenreTagChange::Patch>> patchBetween(const fs::path &original, const fs::path &changed)
{
    auto before = FileWindow::open(original);
    auto after = FileWindow::open(changed);
    if (!before || !after)
        return before ? after.error() : before.error();
    const std::int64_t shorter = std::min(before->size(), after->size());
    const std::uint64_t prefix = common(*before, *after, shorter, false);
    const std::uint64_t suffix = common(*before, *after, shorter - static_cast<std::int64_t>(prefix), true);
    const std::uint64_t bytes = static_cast<std::uint64_t>(before->size()) - prefix - suffix;
    if (bytes > largestPatch)
        return std::optional<GenreTagChange::Patch>();
    GenreTagChange::Patch patch{.offset = prefix,
                                .length = static_cast<std::uint64_t>(after->size()) - prefix - suffix,
                                .bytes = std::string(bytes, '\0')};
    const auto got =
        before->readAt(static_cast<std::int64_t>(prefix),
                       {reinterpret_cast<std::uint8_t *>(patch.bytes.data()), patch.bytes.size()});
    if (got != bytes)
        return failure(original, "cannot be read");
    return std::optional(std::move(patch));
}

/// Makes sure that what was written is on the disk: a full one may say so only now.
bool isOnDisk(const fs::path &file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced;
}

/// Writes `genres` into a copy that holds the same sound. TagLib tells of no write that failed: the copy is
/// read again.
Result<void> setInTwin(const FileTwin &twin, const fs::path &file, const std::vector<std::string> &genres)
{
    const auto before = soundHash(file);
    if (!before)
        return before.error();
    if (const auto set = setGenreTag(twin.path(), genres); !set)
        return failure(file, set.error().message);
    const auto written = isOnDisk(twin.path()) ? readGenreTag(twin.path()) : Error{"not on the disk"};
    // Several come back as one where ID3v2.3 has joined them.
    if (!written || (genres.size() > 1 ? written->empty() : *written != genres))
        return failure(file, "its tag could not be written (the disk may be full); it was left alone");
    const auto after = soundHash(twin.path());
    if (!after || *after != *before)
        return failure(file, "writing its tag would have changed its sound; it was left alone");
    return {};
}

/// The file with the patch put in.
Result<void> applyPatch(const fs::path &path, const fs::path &target, const GenreTagChange::Patch &patch)
{
    const auto file = FileWindow::open(path);
    if (!file)
        return file.error();
    const auto size = static_cast<std::uint64_t>(file->size());
    if (patch.offset > size || patch.length > size - patch.offset)
        return failure(path, "is not the file that was written");
    std::ofstream stream(target, std::ios::binary | std::ios::trunc);
    const auto block = std::make_unique<Block>();
    const auto copy = [&](std::uint64_t begin, std::uint64_t end) {
        while (stream && begin < end) {
            const auto wanted = std::min<std::uint64_t>(block->size(), end - begin);
            const std::size_t got = file->readAt(static_cast<std::int64_t>(begin),
                                                 std::span(*block).first(static_cast<std::size_t>(wanted)));
            if (got == 0)
                stream.setstate(std::ios::failbit);
            stream.write(reinterpret_cast<const char *>(block->data()), static_cast<std::streamsize>(got));
            begin += got;
        }
    };
    copy(0, patch.offset);
    stream << patch.bytes;
    copy(patch.offset + patch.length, size);
    stream.close();
    return stream ? Result<void>() : failure(path, "cannot be written: the disk is full or failing");
}

} // namespace

GenreTagCheck checkGenreTag(const fs::path &file)
{
    GenreTagCheck check{.file = file, .genres = {}, .problem = {}};
    std::error_code code;
    if (const fs::path real = fs::canonical(file, code); !code)
        check.file = real;
    if (const auto readable = FileWindow::open(check.file); !readable)
        check.problem = reasonAlone(check.file, readable.error().message);
    else if (auto genres = readGenreTag(check.file); !genres)
        check.problem = genres.error().message;
    else {
        check.genres = std::move(*genres);
        check.problem = whyNotWritable(check.file);
    }
    return check;
}

Result<GenreTagChange> writeGenreTag(const fs::path &path, const std::string &genre,
                                     const NoteTagChange &note)
{
    const GenreTagCheck check = checkGenreTag(path);
    const fs::path &file = check.file;
    if (!check.problem.empty())
        return failure(path, check.problem);
    auto twin = FileTwin::of(file);
    if (!twin)
        return twin.error();
    if (const auto set = setInTwin(*twin, file, {genre}); !set)
        return set.error();
    const auto hash = fileContentHash(twin->path());
    if (!hash)
        return failure(file, "its copy cannot be read again");
    auto patch = patchBetween(file, twin->path());
    if (!patch)
        return patch.error();
    GenreTagChange change{.file = file,
                          .before = check.genres,
                          .genre = genre,
                          .hash = *hash,
                          .modified_ns = twin->original().modified_ns,
                          .patch = std::move(*patch)};
    if (note)
        if (const auto noted = note(change); !noted)
            return noted.error();
    if (const auto replaced = twin->takePlace(); !replaced)
        return replaced.error();
    return change;
}

Result<TagRestored> restoreGenreTag(const GenreTagChange &change)
{
    const GenreTagCheck check = checkGenreTag(change.file);
    const fs::path &file = check.file;
    if (!check.problem.empty())
        return failure(file, check.problem);
    const auto hash = fileContentHash(file);
    if (!hash)
        return hash.error();
    const bool untouched = *hash == change.hash;
    if (!untouched && check.genres == change.before)
        return TagRestored::GenreOnly; // never written, or taken back by somebody already
    if (!untouched && check.genres != std::vector{change.genre})
        return failure(file,
                       fmt::format("another program has written the genre \"{}\" since; it was left alone",
                                   fmt::join(check.genres, "; ")));
    auto twin = FileTwin::of(file);
    if (!twin)
        return twin.error();
    const bool exactly = untouched && change.patch;
    if (const auto made =
            exactly ? applyPatch(file, twin->path(), *change.patch) : setInTwin(*twin, file, change.before);
        !made)
        return made.error();
    if (const auto replaced = twin->takePlace(exactly ? std::optional(change.modified_ns) : std::nullopt);
        !replaced)
        return replaced.error();
    return exactly ? TagRestored::Exactly : TagRestored::GenreOnly;
}

} // namespace genrescope
