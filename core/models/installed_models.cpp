// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"
#include "core/models/model_card.h"

#include <algorithm>
#include <fmt/format.h>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr const char *modelSuffix = ".safetensors";

std::vector<fs::path> modelsIn(const fs::path &folder)
{
    std::vector<fs::path> found;
    std::error_code code;
    for (fs::directory_iterator entry(folder, fs::directory_options::skip_permission_denied, code), end;
         !code && entry != end; entry.increment(code)) {
        std::error_code ignored;
        if (entry->path().extension() == modelSuffix && entry->is_regular_file(ignored))
            found.push_back(entry->path());
    }
    std::ranges::sort(found);
    return found;
}

} // namespace

std::vector<fs::path> installedModels()
{
    std::vector<fs::path> models = modelsIn(resourcesFolder() / "models");
    for (fs::path &path : modelsIn(userDataFolder() / "models"))
        models.push_back(std::move(path));
    return models;
}

Result<fs::path> defaultModelPath()
{
    const fs::path path = resourcesFolder() / "models" / "default.safetensors";
    std::error_code code;
    if (fs::is_regular_file(path, code))
        return path;
    return Error{fmt::format(
        "{}: the bundled model is missing from this installation; name a model with --model", path.string())};
}

} // namespace genrescope
