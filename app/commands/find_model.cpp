// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/find_model.h"

#include "core/models/model_card.h"
#include "core/training/run_folder.h"

#include <fmt/format.h>

namespace genrescope::app {

namespace fs = std::filesystem;

Result<fs::path> findModel(const std::string &wanted)
{
    if (wanted.empty())
        return defaultModelPath();
    std::error_code code;
    const bool isFolder = fs::is_directory(wanted, code);
    if (const RunPaths run{wanted}; isFolder && fs::exists(run.best(), code))
        return run.best();
    if (!isFolder && fs::exists(wanted, code))
        return fs::path(wanted);
    std::string names;
    for (const fs::path &path : installedModels()) {
        if (path.stem() == wanted)
            return path;
        names += (names.empty() ? "" : ", ") + path.stem().string();
    }
    if (isFolder)
        return Error{fmt::format("{}: is a folder, but not of a run that has a best checkpoint (no {})",
                                 wanted, RunPaths{wanted}.best().string())};
    return Error{fmt::format("{}: no such model file, nor an installed model of that name ({})", wanted,
                             names.empty() ? "none is installed" : "there are " + names)};
}

} // namespace genrescope::app
