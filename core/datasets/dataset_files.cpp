// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/dataset_files.h"

#include "core/audio/media_files.h"
#include "core/datasets/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

bool isHidden(const fs::path &path)
{
    return path.filename().native().starts_with('.');
}

void findInto(FoundFiles &found, const fs::path &folder, const std::stop_token &stop)
{
    std::error_code code;
    fs::directory_iterator entries(folder, code);
    std::vector<fs::path> folders;
    for (; !code && !stop.stop_requested() && entries != fs::directory_iterator(); entries.increment(code)) {
        const fs::directory_entry &entry = *entries;
        if (isHidden(entry.path()))
            continue;
        std::error_code ignored;
        // A linked folder inside could lead back up; linked files are what people build data sets of.
        if (entry.is_directory(ignored) && !entry.is_symlink(ignored))
            folders.push_back(entry.path());
        else if (entry.is_regular_file(ignored))
            (itemKind(entry.path()) ? found.items : found.others).push_back(entry.path());
    }
    if (code)
        found.warnings.push_back(fmt::format("{}: cannot list: {}", folder.string(), code.message()));
    for (const fs::path &inner : folders)
        if (!stop.stop_requested())
            findInto(found, inner, stop);
}

} // namespace

std::optional<ItemKind> itemKind(const fs::path &path)
{
    const std::string extension = lowered(path.extension().native());
    if (extension == ".npy" || extension == ".npz")
        return ItemKind::Array;
    if (extension == ".png" || extension == ".jpg" || extension == ".jpeg")
        return ItemKind::Picture;
    if (looksLikeMedia(path))
        return ItemKind::Audio;
    return std::nullopt;
}

std::string toString(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Picture:
        return "picture";
    case ItemKind::Array:
        return "array";
    case ItemKind::Audio:
        break;
    }
    return "audio";
}

std::optional<ItemKind> itemKindFromString(const std::string &text)
{
    for (const ItemKind kind : {ItemKind::Audio, ItemKind::Picture, ItemKind::Array}) {
        if (text == toString(kind))
            return kind;
    }
    return std::nullopt;
}

fs::path absolutePath(const fs::path &path)
{
    std::error_code code;
    const fs::path whole = fs::absolute(path.empty() ? fs::path(".") : path, code);
    return code ? path : whole;
}

Result<std::vector<fs::path>> subfolders(const fs::path &folder)
{
    std::error_code code;
    if (!fs::exists(folder, code))
        return Error{fmt::format("{}: no such folder", folder.string())};
    if (!fs::is_directory(folder, code))
        return Error{fmt::format("{}: is a file; a folder is needed here", folder.string())};
    std::vector<fs::path> found;
    fs::directory_iterator entries(folder, code);
    for (; !code && entries != fs::directory_iterator(); entries.increment(code)) {
        std::error_code ignored;
        if (!isHidden(entries->path()) && entries->is_directory(ignored))
            found.push_back(entries->path().filename());
    }
    if (code)
        return Error{fmt::format("{}: cannot list: {}", folder.string(), code.message())};
    std::sort(found.begin(), found.end());
    return found;
}

FoundFiles findItems(const fs::path &folder, const std::stop_token &stop)
{
    FoundFiles found;
    findInto(found, folder, stop);
    std::sort(found.items.begin(), found.items.end());
    std::sort(found.others.begin(), found.others.end());
    return found;
}

} // namespace genrescope
