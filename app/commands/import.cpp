// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/exit_status.h"
#include "app/commands/import_summary.h"
#include "app/commands/output_file.h"
#include "app/commands/terminal.h"
#include "app/commands/usage_error.h"
#include "core/base/counted.h"
#include "core/datasets/dataset_files.h"
#include "core/datasets/import_csv.h"
#include "core/datasets/import_fma.h"
#include "core/datasets/import_folder.h"
#include "core/datasets/import_gtzan.h"
#include "core/datasets/leakage.h"
#include "core/datasets/split.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <functional>
#include <memory>

namespace genrescope::app {

namespace fs = std::filesystem;

namespace {

/// What every source has in common: where the manifest goes and how splits are made.
struct CommonOptions
{
    std::string out;
    std::vector<double> shares = {80, 10, 10};
    std::uint64_t seed = 1;
    bool resplit = false, noSplit = false, ignoreArtists = false, noContentCheck = false, json = false,
         force = false;
    int threads = 0;
};

struct ImportSettings
{
    CommonOptions common;
    FmaImportOptions fma;
    GtzanImportOptions gtzan;
    FolderImportOptions folder;
    CsvImportOptions csv;
    std::string source, audio, only, delimiter;
    std::string trainList, validationList, testList, lists, root;
    bool noTags = false, noLists = false;
};

void addCommonOptions(CLI::App &command, CommonOptions &options)
{
    command.add_option("-o,--out", options.out, "Manifest to write: path,genre,split[,artist,album,title]")
        ->required()
        ->type_name("MANIFEST.csv");
    command.add_flag("--force", options.force, "Replace the manifest if it is there already");
    command
        .add_option("--split", options.shares,
                    "Shares of train, validation and test where the source has no split")
        ->expected(3)
        ->delimiter('/')
        ->type_name("T/V/T")
        ->default_str("80/10/10")
        ->group("Split");
    command.add_option("--seed", options.seed, "Seed of the split")->capture_default_str()->group("Split");
    command.add_flag("--resplit", options.resplit, "Make a new split though the source has one")
        ->group("Split");
    command.add_flag("--no-split", options.noSplit, "Make no split where the source has none")
        ->group("Split");
    command
        .add_flag("--ignore-artists", options.ignoreArtists,
                  "Let an artist's tracks fall into several splits")
        ->group("Split");
    command.add_flag("--no-content-check", options.noContentCheck,
                     "Do not compare the files' contents across splits (a quick look at a slow disk)");
    command.add_option("--threads", options.threads, "Threads for reading files; 0: all of the machine's")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command.add_flag("--json", options.json, "Summary on standard output, as JSON");
}

SplitOptions splitOptions(const CommonOptions &options)
{
    return {.train = options.shares[0],
            .validation = options.shares[1],
            .test = options.shares[2],
            .seed = options.seed,
            .groupByArtist = !options.ignoreArtists};
}

/// Whether the manifest would replace this file.
bool isSameFile(const fs::path &out, const fs::path &file)
{
    std::error_code code;
    return !file.empty() && fs::equivalent(out, file, code) && !code;
}

std::string replacesInput(const std::string &out, const fs::path &input)
{
    return fmt::format("{}: is what is imported ({}), and would be replaced; choose another --out", out,
                       input.string());
}

/// What can be refused before minutes of looking at files; sets the exit status.
/// @param inputs files that are read, or empty paths
bool usable(const CommonOptions &options, const std::vector<fs::path> &inputs, CommandContext &context)
{
    if (const std::vector<std::string> problems = splitOptions(options).problems(); !problems.empty()) {
        printError("--split: " + problems.front());
        context.exitStatus = usageStatus;
        return false;
    }
    const auto replaced =
        std::ranges::find_if(inputs, [&](const fs::path &input) { return isSameFile(options.out, input); });
    if (replaced != inputs.end()) {
        printError(replacesInput(options.out, *replaced));
        context.exitStatus = 1;
        return false;
    }
    auto writable = checkOutputFile(options.out);
    if (writable && !itemKind(options.out)) // finish() tells whether a clip is one of those that are imported
        writable = checkReplaceable(options.out, options.force);
    if (!writable) {
        printError(writable.error().message);
        context.exitStatus = 1;
        return false;
    }
    return true;
}

/// Splits what has none, looks for leakage, writes the manifest and says what is in it.
int finish(Result<Imported> imported, const CommonOptions &options, std::stop_token stop)
{
    if (!imported) {
        printError(imported.error().message);
        return stop.stop_requested() ? interruptedStatus : 1;
    }
    Manifest &manifest = imported->manifest;
    if (std::error_code code; fs::exists(options.out, code)) {
        for (const ManifestItem &item : manifest.items) {
            if (isSameFile(options.out, item.path)) {
                printError(replacesInput(options.out, item.path));
                return 1;
            }
        }
    }
    if (const auto replaceable = checkReplaceable(options.out, options.force); !replaceable) {
        printError(replaceable.error().message);
        return 1;
    }
    if (options.resplit || (!imported->officialSplit && !options.noSplit)) {
        assignSplits(manifest, splitOptions(options));
        imported->notes.push_back(splitNote(manifest, options.seed, options.ignoreArtists));
        if (const std::string alone = unknownArtistsWarning(manifest, options.ignoreArtists); !alone.empty())
            imported->warnings.push_back(alone);
        if (const EmptySplits empty = emptySplits(manifest, splitOptions(options)); !empty.splits.empty())
            imported->warnings.push_back(emptySplitsWarning(empty, manifest.genres().size()));
    }
    if (const std::string few = smallSplitsWarning(manifest); !few.empty())
        imported->warnings.push_back(few);
    const std::vector<std::string> gaps = splitWarnings(manifest);
    imported->warnings.insert(imported->warnings.end(), gaps.begin(), gaps.end());
    {
        ProgressBar bar("comparing files");
        const std::vector<std::string> leaks = leakageWarnings(
            manifest, {.contents = !options.noContentCheck, .threads = options.threads},
            [&](const Progress &progress) { bar.show(progress); }, stop);
        imported->warnings.insert(imported->warnings.end(), leaks.begin(), leaks.end());
    }
    if (stop.stop_requested()) {
        printError(options.out + ": not written: stopped before the end");
        return interruptedStatus;
    }
    if (const Result<void> written = writeManifest(manifest, options.out); !written) {
        printError(written.error().message);
        return 1;
    }
    for (const std::string &note : imported->notes)
        printNote(printableLines(note));
    for (const std::string &warning : imported->warnings)
        printWarning(warning);
    printNote(fmt::format("{}{}: {} of {}", splitTable(manifest), options.out,
                          counted(manifest.items.size(), "track"),
                          counted(manifest.genres().size(), "genre")));
    if (options.json)
        fmt::print("{}\n", summaryJson(*imported, options.out));
    return 0;
}

/// What is imported can be given with or without the option's name; help shows both, and says that one is
/// enough.
void addSource(CLI::App &command, const std::string &position, const std::string &option, std::string &source,
               const std::string &help)
{
    command.add_option(position + "," + option, source, help)
        ->required()
        ->option_text(fmt::format("(required: {} or {})", position, option));
}

void addOnly(CLI::App &command, std::string &only)
{
    command.add_option("--only", only, "Take files of one kind, where a folder has several")
        ->check(CLI::IsMember({"audio", "picture", "array"}));
}

void addFma(CLI::App &import, CommandContext &context, const std::shared_ptr<ImportSettings> &settings)
{
    CLI::App *command = import.add_subcommand("fma", "FMA: tracks.csv as published (or fma_metadata/) and "
                                                     "the folder of the clips, with the official split");
    addSource(*command, "TRACKS_CSV", "--metadata", settings->source,
              "tracks.csv, or the folder that holds it");
    command->add_option("AUDIO_FOLDER,--audio", settings->audio,
                        "Folder of the clips (000/000002.mp3 ...); default: fma_SUBSET beside the metadata");
    command
        ->add_option(
            "--subset", settings->fma.subset,
            "small, medium (holds small), large (all, 30 s clips) or full (all, whole tracks); default: as "
            "AUDIO_FOLDER is called, else small")
        ->check(CLI::IsMember(fmaSubsets()));
    command->add_flag("--drop-missing", settings->fma.dropMissing,
                      "Leave out tracks whose file is not there");
    command->add_flag("--keep-known-bad", settings->fma.keepKnownBad,
                      "Keep the six clips known to be broken or far too short");
    addCommonOptions(*command, settings->common);
    command->callback([settings, &context] {
        if (!usable(settings->common, {settings->source, fs::path(settings->source) / "tracks.csv"}, context))
            return;
        context.exitStatus = finish(importFma(settings->source, settings->audio, settings->fma, context.stop),
                                    settings->common, context.stop);
    });
}

void addGtzan(CLI::App &import, CommandContext &context, const std::shared_ptr<ImportSettings> &settings)
{
    CLI::App *command = import.add_subcommand(
        "gtzan", "GTZAN: its folder per genre (.au .wav .mp3 .png .npy .npz), split by lists or at random");
    addSource(*command, "FOLDER", "--folder", settings->source,
              "Folder of the genre folders, or the one above");
    command->add_option(
        "--lists", settings->lists,
        "Folder with train_filtered.txt, valid_filtered.txt, test_filtered.txt; default: FOLDER, if "
        "they are there");
    command->add_option("--train-list", settings->trainList, "List of training tracks, a path a line");
    command->add_option("--validation-list", settings->validationList, "List of validation tracks");
    command->add_option("--test-list", settings->testList, "List of test tracks");
    command->add_flag("--no-lists", settings->noLists,
                      "Take everything and split at random, also where lists are");
    addOnly(*command, settings->only);
    addCommonOptions(*command, settings->common);
    command->callback([settings, &context] {
        if (!usable(settings->common, {settings->trainList, settings->validationList, settings->testList},
                    context))
            return;
        GtzanImportOptions &options = settings->gtzan;
        options.trainList = settings->trainList;
        options.validationList = settings->validationList;
        options.testList = settings->testList;
        options.listFolder = settings->lists;
        options.lists = !settings->noLists;
        options.only = itemKindFromString(settings->only);
        context.exitStatus =
            finish(importGtzan(settings->source, options, context.stop), settings->common, context.stop);
    });
}

void addFolder(CLI::App &import, CommandContext &context, const std::shared_ptr<ImportSettings> &settings)
{
    CLI::App *command =
        import.add_subcommand("folder", "A folder per genre with audio, pictures or .npy or .npz arrays; "
                                        "train/, validation/ and test/ above the "
                                        "genres are taken as the split");
    addSource(*command, "FOLDER", "--folder", settings->source, "Folder of the genre folders");
    addOnly(*command, settings->only);
    command->add_flag("--no-tags", settings->noTags,
                      "Do not read artist, album and title from the files' tags");
    addCommonOptions(*command, settings->common);
    command->callback([settings, &context] {
        if (!usable(settings->common, {}, context))
            return;
        settings->folder.only = itemKindFromString(settings->only);
        settings->folder.tags = !settings->noTags;
        settings->folder.threads = settings->common.threads;
        ProgressBar bar("reading tags");
        Result<Imported> imported = importFolder(
            settings->source, settings->folder, [&](const Progress &progress) { bar.show(progress); },
            context.stop);
        bar.finish();
        context.exitStatus = finish(std::move(imported), settings->common, context.stop);
    });
}

void addCsv(CLI::App &import, CommandContext &context, const std::shared_ptr<ImportSettings> &settings)
{
    CLI::App *command = import.add_subcommand("csv", "Any table with a path and a genre a line");
    addSource(*command, "TABLE", "--table", settings->source, "CSV file with a header");
    CsvImportOptions &options = settings->csv;
    const std::array<std::pair<const char *, std::string *>, 6> columns = {{{"path", &options.pathColumn},
                                                                            {"genre", &options.genreColumn},
                                                                            {"split", &options.splitColumn},
                                                                            {"artist", &options.artistColumn},
                                                                            {"album", &options.albumColumn},
                                                                            {"title", &options.titleColumn}}};
    for (const auto &[what, name] : columns)
        command
            ->add_option(fmt::format("--{}-column", what), *name,
                         fmt::format("Column of the {}; default: the usual names", what))
            ->type_name("NAME");
    command->add_option("--root", settings->root,
                        "Folder that relative paths start from; default: the table's");
    command
        ->add_option("--delimiter", settings->delimiter,
                     "Character between cells (\"tab\" for tabs); default: found")
        ->check([](const std::string &text) {
            return text.size() == 1 || text == "tab" ? std::string()
                                                     : std::string("must be one character, or tab");
        });
    addCommonOptions(*command, settings->common);
    command->callback([settings, &context] {
        if (!usable(settings->common, {settings->source}, context))
            return;
        CsvImportOptions &chosen = settings->csv;
        chosen.root = settings->root;
        if (!settings->delimiter.empty())
            chosen.delimiter = settings->delimiter == "tab" ? '\t' : settings->delimiter.front();
        context.exitStatus = finish(importCsv(settings->source, chosen), settings->common, context.stop);
    });
}

} // namespace

void addImportCommand(CLI::App &app, CommandContext &context)
{
    CLI::App *import =
        app.add_subcommand("import", "Make a manifest of a data set: fma, gtzan, folder or csv");
    import->require_subcommand(1);
    for (auto *add : {addFma, addGtzan, addFolder, addCsv})
        add(*import, context, std::make_shared<ImportSettings>());
}

} // namespace genrescope::app
