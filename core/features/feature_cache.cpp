// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/feature_cache.h"

#include "core/base/atomic_file.h"
#include "core/base/content_hash.h"
#include "core/formats/npy.h"

#include <fmt/format.h>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view entriesFolder = "features";
constexpr std::string_view hashesFolder = "hashes";
constexpr std::size_t hashDigits = 32;

/// Two levels: a folder with 100,000 entries is slow to list on many file systems.
fs::path shard(const fs::path &folder, const std::string &hash, const std::string &name)
{
    return folder / hash.substr(0, 2) / name;
}

/// What a file must still look like for its remembered hash to be trusted; empty when it cannot be looked at.
std::string fingerprint(const fs::path &source)
{
    std::error_code code;
    const std::uintmax_t size = fs::file_size(source, code);
    if (code)
        return {};
    const auto modified = fs::last_write_time(source, code);
    if (code)
        return {};
    return fmt::format("{} {}", size, static_cast<long long>(modified.time_since_epoch().count()));
}

/// What an earlier visit has left about a file. The memory is one small file a source:
/// "SIZE MTIME HASH\nPATH\n".
struct HashNote
{
    HashNote(const fs::path &folder, const fs::path &source)
    {
        std::error_code code;
        absolute = fs::absolute(source, code).lexically_normal();
        if (!code)
            looks = fingerprint(absolute);
        const std::string name = contentHash(absolute.string());
        file = shard(folder / hashesFolder, name, name);
        tail = "\n" + absolute.string() + "\n";
    }

    /// The hash, while the file looks as it did then.
    std::optional<std::string> read() const
    {
        if (looks.empty())
            return std::nullopt;
        const auto text = readFile(file, 1 << 16);
        const std::size_t size = looks.size() + 1 + hashDigits + tail.size();
        if (text && text->size() == size && text->starts_with(looks + " ") && text->ends_with(tail))
            return text->substr(looks.size() + 1, hashDigits);
        return std::nullopt;
    }

    fs::path absolute, file;
    std::string looks; ///< empty when the source cannot be looked at
    std::string tail;
};

/// The content hash of `source`, from memory or, which is then remembered, from the file.
std::optional<std::string> rememberedHash(const fs::path &folder, const fs::path &source)
{
    const HashNote note(folder, source);
    if (note.looks.empty())
        return std::nullopt;
    if (auto known = note.read())
        return known;
    const auto hash = fileContentHash(note.absolute);
    // A file that changes while it is read would be remembered under a hash of neither version.
    if (!hash || fingerprint(note.absolute) != note.looks)
        return std::nullopt;
    // Only saves time later.
    (void)writeFileAtomically(note.file, fmt::format("{} {}{}", note.looks, *hash, note.tail));
    return *hash;
}

std::optional<FeatureArray> toFeatureArray(const NpyArray &array)
{
    if (array.type != NpyType::Float32 || array.shape.size() != 3 || array.count() == 0)
        return std::nullopt;
    FeatureArray result;
    result.channels = static_cast<int>(array.shape[0]);
    result.height = static_cast<int>(array.shape[1]);
    result.width = static_cast<int>(array.shape[2]);
    result.values = array.floats();
    return result;
}

} // namespace

FeatureCache::FeatureCache(fs::path folder)
    : m_folder(std::move(folder))
{}

std::optional<fs::path> FeatureCache::entryPath(const fs::path &source, const std::string &optionsText)
{
    const auto hash = rememberedHash(m_folder, source);
    if (!hash)
        return std::nullopt;
    return shard(m_folder / entriesFolder, *hash, fmt::format("{}-{}.npy", *hash, contentHash(optionsText)));
}

std::optional<FeatureArray> FeatureCache::find(const fs::path &source, const std::string &optionsText)
{
    const auto path = entryPath(source, optionsText);
    std::error_code code;
    if (!path || !fs::exists(*path, code))
        return std::nullopt;
    const auto array = readNpy(*path);
    return array ? toFeatureArray(*array) : std::nullopt;
}

Result<void> FeatureCache::store(const fs::path &source, const std::string &optionsText,
                                 const FeatureArray &array)
{
    const auto path = entryPath(source, optionsText);
    if (!path)
        return Error{fmt::format("{}: cannot be read, so its features are not kept", source.string())};
    return writeNpy(*path, array.values,
                    {static_cast<std::size_t>(array.channels), static_cast<std::size_t>(array.height),
                     static_cast<std::size_t>(array.width)});
}

std::optional<std::string> FeatureCache::knownContentHash(const fs::path &source) const
{
    return HashNote(m_folder, source).read();
}

std::uintmax_t FeatureCache::sizeInBytes() const
{
    std::uintmax_t total = 0;
    std::error_code code;
    // Files vanish while others clear or rename: every step may fail and then counts as nothing.
    for (fs::recursive_directory_iterator entry(m_folder, code), end; !code && entry != end;
         entry.increment(code)) {
        std::error_code unreadable;
        if (entry->is_regular_file(unreadable)) {
            const std::uintmax_t size = entry->file_size(unreadable);
            total += unreadable ? 0 : size;
        }
    }
    return total;
}

Result<void> FeatureCache::clear()
{
    // Only what is ours: the folder may be the user's and hold other things.
    for (const std::string_view part : {entriesFolder, hashesFolder}) {
        std::error_code code;
        fs::remove_all(m_folder / part, code);
        if (code)
            return Error{
                fmt::format("{}: cannot be cleared: {}", (m_folder / part).string(), code.message())};
    }
    return {};
}

} // namespace genrescope
