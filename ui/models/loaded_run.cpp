// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/loaded_run.h"

#include "core/training/run_folder.h"

namespace genrescope::ui {

Result<LoadedRun> readLoadedRun(const std::filesystem::path &folder)
{
    auto compared = readComparedRun(folder);
    if (!compared)
        return compared.error();
    const auto record = readRun(folder);
    if (!record)
        return record.error();
    LoadedRun loaded;
    loaded.run = std::move(*compared);
    for (const RunEvent &event : record->events)
        loaded.history.append(event);
    const TrainingOptions &options = loaded.run.options;
    loaded.name = QString::fromStdString(options.name.empty() ? options.model.name : options.name);
    loaded.data = readDataMark(record->paths.data());
    return loaded;
}

} // namespace genrescope::ui
