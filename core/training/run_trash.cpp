// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_trash.h"

#include "core/base/lock_file.h"
#include "core/training/run_folder.h"

#include <algorithm>
#include <fmt/format.h>
#include <system_error>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

const char *const trashName = ".trash";

/// Absolute, without a slash at the end.
fs::path tidy(const fs::path &folder)
{
    std::error_code code;
    const fs::path path = fs::absolute(folder, code).lexically_normal();
    return path.has_filename() ? path : path.parent_path();
}

bool liesInTrash(const fs::path &folder)
{
    return folder.parent_path().filename() == trashName;
}

/// Nothing is written over: a name that is taken is an Error.
Result<void> move(const fs::path &from, const fs::path &to)
{
    std::error_code code;
    if (fs::exists(fs::symlink_status(to, code)))
        return Error{fmt::format("{}: lies there already", to.string())};
    fs::rename(from, to, code);
    if (code)
        return Error{fmt::format("{}: cannot be moved to {}: {}", from.string(), to.parent_path().string(),
                                 code.message())};
    return {};
}

} // namespace

fs::path trashFolder(const fs::path &runsFolder)
{
    return runsFolder / trashName;
}

Result<fs::path> trashRun(const fs::path &runFolder)
{
    const fs::path run = tidy(runFolder);
    if (auto isRun = checkIsRun(run); !isRun)
        return isRun.error();
    if (liesInTrash(run))
        return Error{fmt::format("{}: is in the trash already", run.string())};
    const auto lock = LockFile::acquire(RunPaths{run}.lock()); // nobody begins to work on it meanwhile
    if (!lock)
        return lock.error();
    const fs::path trash = trashFolder(run.parent_path());
    std::error_code code;
    fs::create_directories(trash, code);
    if (code)
        return Error{fmt::format("{}: cannot be made: {}", trash.string(), code.message())};
    const fs::path target = trash / run.filename();
    if (auto moved = move(run, target); !moved)
        return moved.error();
    fs::remove(RunPaths{target}.lock(), code); // the holder's own removal looks at the old place
    // Told by when the folder was last changed: what was thrown away last is listed first.
    fs::last_write_time(target, fs::file_time_type::clock::now(), code);
    return target;
}

Result<fs::path> restoreRun(const fs::path &trashedRun)
{
    const fs::path run = tidy(trashedRun);
    std::error_code code;
    if (!liesInTrash(run) || !fs::is_directory(run, code))
        return Error{fmt::format("{}: is no run in a trash", run.string())};
    const fs::path target = run.parent_path().parent_path() / run.filename();
    if (auto moved = move(run, target); !moved)
        return moved.error();
    return target;
}

std::vector<fs::path> listTrash(const fs::path &runsFolder)
{
    std::vector<std::pair<fs::file_time_type, fs::path>> found;
    std::error_code code;
    for (fs::directory_iterator entry(trashFolder(tidy(runsFolder)), code), end; !code && entry != end;
         entry.increment(code)) {
        std::error_code ignored;
        if (entry->is_directory(ignored))
            found.emplace_back(fs::last_write_time(entry->path(), ignored), entry->path());
    }
    std::ranges::sort(found, [](const auto &a, const auto &b) { return a > b; });
    std::vector<fs::path> runs;
    for (auto &[time, path] : found)
        runs.push_back(std::move(path));
    return runs;
}

Result<void> deleteTrashedRun(const fs::path &trashedRun)
{
    const fs::path run = tidy(trashedRun);
    std::error_code code;
    if (!liesInTrash(run) || !fs::is_directory(fs::symlink_status(run, code)))
        return Error{fmt::format("{}: is no run in a trash", run.string())};
    fs::remove_all(run, code);
    if (code)
        return Error{fmt::format("{}: cannot be deleted: {}", run.string(), code.message())};
    return {};
}

} // namespace genrescope
