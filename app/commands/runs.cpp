// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/exit_status.h"
#include "app/commands/terminal.h"
#include "app/commands/text_table.h"
#include "core/training/option_table.h"
#include "core/training/run_folder.h"
#include "core/training/run_summary.h"
#include "core/training/run_trash.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>

namespace genrescope::app {

namespace fs = std::filesystem;

namespace {

struct RunsArguments
{
    std::vector<std::string> runs;
    std::string run, folder = "runs", text, tag;
    std::vector<std::string> add, remove;
    bool trash = false, json = false, yes = false;
};

/// The runs that are named, each once however often and in whatever way it is named.
std::vector<fs::path> namedRuns(const RunsArguments &arguments)
{
    std::vector<fs::path> runs;
    std::set<fs::path> known;
    for (const std::string &run : arguments.run.empty() ? arguments.runs : std::vector{arguments.run}) {
        std::error_code code;
        const fs::path path = fs::weakly_canonical(run, code);
        if (code || known.insert(path.has_filename() ? path : path.parent_path()).second)
            runs.emplace_back(run);
    }
    return runs;
}

/// Every run has its turn, whatever becomes of the others.
int forEachRun(const RunsArguments &arguments, const std::function<Result<void>(const fs::path &)> &work)
{
    int status = 0;
    for (const fs::path &run : namedRuns(arguments)) {
        if (const auto done = work(run); !done) {
            printError(done.error().message);
            status = 1;
        }
    }
    return status;
}

int edit(const RunsArguments &arguments, const RunEdit &edit)
{
    return forEachRun(arguments, [&](const fs::path &run) -> Result<void> {
        const auto edited = editRun(run, edit);
        if (!edited)
            return edited.error();
        for (const std::string &tag : edit.removeTags)
            if (!hasTag(edited->before.tags, tag))
                printWarning(fmt::format("{}: has no tag \"{}\" to remove", run.string(), tag));
        return {};
    });
}

/// Prints where each run lies afterwards.
int move(const RunsArguments &arguments, Result<fs::path> (*moved)(const fs::path &))
{
    return forEachRun(arguments, [&](const fs::path &run) -> Result<void> {
        auto where = moved(run);
        if (!where)
            return where.error();
        fmt::print("{}\n", where->string());
        return {};
    });
}

std::string percent(double accuracy)
{
    return std::isfinite(accuracy) ? fmt::format("{:.1f}", 100 * accuracy) : std::string("–");
}

void printJson(const RunSummary &run)
{
    nlohmann::ordered_json json{{"folder", validUtf8(run.folder.string())},
                                {"state", run.state},
                                {"epochs", run.epochs},
                                {"best_validation_accuracy", nullptr},
                                {"name", run.annotations.name},
                                {"tags", run.annotations.tags},
                                {"note", run.annotations.note}};
    if (std::isfinite(run.bestValidationAccuracy))
        json["best_validation_accuracy"] = run.bestValidationAccuracy;
    fmt::print("{}\n", json.dump());
}

int list(const RunsArguments &arguments, const std::stop_token &stop)
{
    std::error_code code;
    if (const fs::directory_iterator readable(arguments.folder, code); code) {
        printError(fs::exists(arguments.folder)
                       ? fmt::format("{}: cannot be looked into: {}", arguments.folder, code.message())
                       : fmt::format("{}: there is no such folder", arguments.folder));
        return 1;
    }
    int status = 0;
    std::vector<std::vector<std::string>> rows;
    for (const fs::path &folder :
         arguments.trash ? listTrash(arguments.folder) : listRuns(arguments.folder)) {
        if (stop.stop_requested())
            return interruptedStatus;
        auto run = readRunSummary(folder);
        if (!run) {
            printError(run.error().message);
            status = 1;
            continue;
        }
        for (const std::string &warning : run->warnings)
            printWarning(warning);
        if (const auto options = readRunOptions(RunPaths{folder}.config()); !options)
            printWarning(options.error().message);
        const std::vector<std::string> &tags = run->annotations.tags;
        if (!arguments.tag.empty() && !hasTag(tags, arguments.tag))
            continue;
        if (arguments.json)
            printJson(*run);
        else
            rows.push_back({printable(folder.filename().string()), printable(run->annotations.name),
                            run->state, printable(fmt::format("{}", fmt::join(tags, ", "))),
                            std::to_string(run->epochs), percent(run->bestValidationAccuracy)});
    }
    if (!arguments.json)
        fmt::print("{}", textTable({"Run", "Name", "State", "Tags", "Epochs", "Best val. %"}, rows, 4));
    return status;
}

void addRuns(CLI::App &verb, RunsArguments &arguments)
{
    verb.add_option("RUN", arguments.runs, "Runs' folders")->required();
}

/// A text of its own: a list would take what follows it, too.
void addRun(CLI::App &verb, RunsArguments &arguments)
{
    verb.add_option("RUN", arguments.run, "A run's folder")->required();
}

void addList(CLI::App &runs, const std::shared_ptr<RunsArguments> &arguments, CommandContext &context)
{
    CLI::App *list = runs.add_subcommand("list", "Names, states, tags and accuracies, the newest run first");
    list->add_option("FOLDER", arguments->folder, "The folder of runs")->capture_default_str();
    list->add_option("--tag", arguments->tag, "Only runs with this tag");
    list->add_flag("--trash", arguments->trash, "What was thrown away instead");
    list->add_flag("--json", arguments->json, "One object a line");
    list->callback([arguments, &context] { context.exitStatus = app::list(*arguments, context.stop); });
}

void addEdits(CLI::App &runs, const std::shared_ptr<RunsArguments> &arguments, CommandContext &context)
{
    CLI::App *rename =
        runs.add_subcommand("rename", "Give a run a name to be shown by; its folder keeps its own");
    addRun(*rename, *arguments);
    rename->add_option("NAME", arguments->text, "The name; \"\" takes it away")->required();
    rename->callback([arguments, &context] {
        context.exitStatus =
            edit(*arguments, {.name = arguments->text, .note = {}, .addTags = {}, .removeTags = {}});
    });

    CLI::App *note = runs.add_subcommand("note", "Write down something about a run, in place of its note");
    addRun(*note, *arguments);
    note->add_option("TEXT", arguments->text, "The note; \"\" takes it away")->required();
    note->callback([arguments, &context] {
        context.exitStatus =
            edit(*arguments, {.name = {}, .note = arguments->text, .addTags = {}, .removeTags = {}});
    });

    CLI::App *tag = runs.add_subcommand("tag", "Add tags to runs, or remove them");
    addRuns(*tag, *arguments);
    auto *add = tag->add_option("--add", arguments->add, "A tag to add")->delimiter(',');
    auto *remove = tag->add_option("--remove", arguments->remove, "A tag to remove")->delimiter(',');
    tag->callback([arguments, add, remove, &context] {
        if (add->empty() && remove->empty()) {
            printError("say which tags: --add TAG or --remove TAG");
            context.exitStatus = usageStatus;
            return;
        }
        context.exitStatus = edit(
            *arguments, {.name = {}, .note = {}, .addTags = arguments->add, .removeTags = arguments->remove});
    });
}

void addTrash(CLI::App &runs, const std::shared_ptr<RunsArguments> &arguments, CommandContext &context)
{
    CLI::App *trash = runs.add_subcommand(
        "trash", "Move runs into .trash beside them; prints where they lie then. Not while they train");
    addRuns(*trash, *arguments);
    trash->callback([arguments, &context] { context.exitStatus = move(*arguments, trashRun); });

    CLI::App *restore =
        runs.add_subcommand("restore", "Move runs from .trash back; prints where they lie then");
    addRuns(*restore, *arguments);
    restore->callback([arguments, &context] { context.exitStatus = move(*arguments, restoreRun); });

    CLI::App *remove = runs.add_subcommand("delete", "Delete runs in .trash for good");
    addRuns(*remove, *arguments);
    remove->add_flag("--yes", arguments->yes, "Yes, for good")->required();
    remove->callback(
        [arguments, &context] { context.exitStatus = forEachRun(*arguments, deleteTrashedRun); });
}

} // namespace

void addRunsCommand(CLI::App &app, CommandContext &context)
{
    auto *runs = app.add_subcommand("runs", "Keep runs in order: list, rename, note, tag, trash, restore");
    runs->require_subcommand(1);
    const auto arguments = std::make_shared<RunsArguments>();
    addList(*runs, arguments, context);
    addEdits(*runs, arguments, context);
    addTrash(*runs, arguments, context);
}

} // namespace genrescope::app
