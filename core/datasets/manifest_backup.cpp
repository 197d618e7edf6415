// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/manifest_backup.h"

#include "core/base/atomic_file.h"
#include "core/base/content_hash.h"
#include "core/base/paths.h"
#include "core/datasets/manifest_edit.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <fmt/format.h>
#include <optional>
#include <system_error>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kept = 5;

/// One folder for a file, by whatever path it is named.
fs::path placeOf(const fs::path &manifest, const fs::path &folder)
{
    std::error_code code;
    const fs::path real = fs::weakly_canonical(manifest, code);
    return folder / contentHash((code ? manifest : real).string());
}

std::optional<std::int64_t> millisecondsOf(const fs::path &file)
{
    const std::string name = file.stem().string();
    std::int64_t made = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), made);
    if (error != std::errc() || end != name.data() + name.size() || file.extension() != ".csv")
        return std::nullopt;
    return made;
}

} // namespace

fs::path manifestBackupFolder()
{
    return userDataFolder() / "manifest-backups";
}

std::vector<ManifestBackup> manifestBackups(const fs::path &manifest, const fs::path &folder)
{
    std::vector<ManifestBackup> backups;
    std::error_code code;
    for (fs::directory_iterator entry(placeOf(manifest, folder), code), end; !code && entry != end;
         entry.increment(code))
        if (const auto made = millisecondsOf(entry->path()))
            backups.push_back(
                {entry->path(), std::chrono::system_clock::time_point(std::chrono::milliseconds(*made))});
    std::ranges::sort(backups, std::ranges::greater(), &ManifestBackup::made);
    return backups;
}

Result<void> backUpManifest(const fs::path &manifest, const fs::path &folder)
{
    const Result<std::string> text = readFile(manifest);
    if (!text)
        return text.error();
    std::vector<ManifestBackup> there = manifestBackups(manifest, folder);
    std::int64_t made = std::chrono::duration_cast<std::chrono::milliseconds>(
                            std::chrono::system_clock::now().time_since_epoch())
                            .count();
    if (!there.empty()) {
        if (const Result<std::string> newest = readFile(there.front().file); newest && *newest == *text)
            return {};
        // Two within a millisecond, or a clock that was set back: the newest stays the newest.
        made = std::max(made, *millisecondsOf(there.front().file) + 1);
    }
    if (const Result<void> written =
            writeFileAtomically(placeOf(manifest, folder) / fmt::format("{:015}.csv", made), *text);
        !written)
        return written.error();
    for (std::size_t i = kept - 1; i < there.size(); ++i) {
        std::error_code ignored;
        fs::remove(there[i].file, ignored);
    }
    return {};
}

Result<void> restoreManifest(const fs::path &manifest, const ManifestBackup &backup, const fs::path &folder)
{
    const Result<std::string> text = readFile(backup.file); // before the next copy may push it out
    if (!text)
        return text.error();
    std::error_code code;
    const fs::path real = fs::canonical(manifest, code);
    const fs::path &file = code ? manifest : real;
    const bool exists = !code;
    if (exists) {
        if (const auto error = protectedFile(file))
            return *error;
        if (const Result<void> copied = backUpManifest(manifest, folder); !copied)
            return copied.error();
    }
    const fs::perms permissions = fs::status(file, code).permissions();
    if (const Result<void> written = writeFileAtomically(file, *text); !written)
        return written.error();
    if (exists)
        fs::permissions(file, permissions, code);
    return {};
}

} // namespace genrescope
