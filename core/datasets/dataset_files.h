// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

/// What a manifest item can be, judged by its name.
enum class ItemKind { Audio, Picture, Array };

std::optional<ItemKind> itemKind(const std::filesystem::path &path);
std::string toString(ItemKind kind); ///< "audio", "picture", "array"
std::optional<ItemKind> itemKindFromString(const std::string &text);

/// std::filesystem::absolute for what people type: nothing means the current folder, and nothing is thrown.
std::filesystem::path absolutePath(const std::filesystem::path &path);

/// Names of folders directly in `folder`, sorted by bytes; hidden ones left out.
Result<std::vector<std::filesystem::path>> subfolders(const std::filesystem::path &folder);

struct FoundFiles
{
    std::vector<std::filesystem::path> items;  ///< things a manifest can hold, sorted by path
    std::vector<std::filesystem::path> others; ///< files of no known kind
    std::vector<std::string> warnings;         ///< folders that cannot be opened
};

/// Every file below `folder`, hidden ones ("._" forks, .DS_Store) left out. When `stop` is requested, what
/// was found until then.
FoundFiles findItems(const std::filesystem::path &folder, const std::stop_token &stop = {});

} // namespace genrescope
