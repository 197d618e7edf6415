// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/loaded_run.h"

#include "core/training/run_folder.h"
#include "core/training/run_source.h"

namespace genrescope::ui {

Result<LoadedRun> readLoadedRun(const std::filesystem::path &folder)
{
    const auto record = readRun(folder);
    if (!record)
        return record.error();
    LoadedRun loaded;
    loaded.run = comparedRun(*record);
    for (const RunEvent &event : record->events)
        loaded.history.append(event);
    const TrainingOptions &options = loaded.run.options;
    const std::string &given = loaded.run.annotations.name;
    loaded.name = QString::fromStdString(!given.empty()         ? given
                                         : options.name.empty() ? options.model.name
                                                                : options.name);
    loaded.data = readDataMark(record->paths.data());
    if (const auto manifest = readRunSource(folder))
        loaded.manifest = QString::fromStdString(manifest->string());
    if (!loaded.run.evaluation) {
        auto read = readPredictions(record->paths.evaluation() / "validation" / "predictions.csv");
        if (read && !read->items.empty()) {
            loaded.validation = evaluate(read->genres, read->items);
            loaded.validationItems = std::move(read->items);
        }
    }
    return loaded;
}

const Evaluation *LoadedRun::shownEvaluation() const
{
    return run.evaluation ? &*run.evaluation : validation ? &*validation : nullptr;
}

const std::vector<EvaluatedItem> &LoadedRun::shownItems() const
{
    return run.evaluation ? run.items : validationItems;
}

} // namespace genrescope::ui
