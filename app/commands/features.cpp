// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/exit_status.h"
#include "app/commands/terminal.h"
#include "core/audio/media_files.h"
#include "core/base/atomic_file.h"
#include "core/base/content_hash.h"
#include "core/base/counted.h"
#include "core/base/guarded.h"
#include "core/features/mel_stream.h"
#include "core/formats/npy_header.h"
#include "core/formats/npz.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cstdio>
#include <fmt/format.h>
#include <fstream>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <thread>

namespace genrescope::app {

namespace fs = std::filesystem;

namespace {

struct FeaturesArguments
{
    std::vector<std::string> inputs;
    std::string folder;
    MelOptions mel;
    std::string scale = "slaney";
    std::string norm = "slaney";
    std::string reference = "max";
    std::string format = "npy";
    bool power = false;
    bool skipExisting = false;
    int jobs = 0;
};

struct Item
{
    fs::path source;
    fs::path target;
};

/// DIR/<stem>.<format>; where two sources share a stem, the later ones become <stem>-2, <stem>-3 ...
std::vector<Item> planItems(const std::vector<fs::path> &sources, const fs::path &folder,
                            const std::string &format)
{
    std::vector<Item> items;
    std::set<std::string> used;
    for (const fs::path &source : sources) {
        std::string stem = source.stem().string();
        if (stem.empty())
            stem = "unnamed";
        std::string name = stem;
        for (int number = 2; !used.insert(name).second; ++number)
            name = fmt::format("{}-{}", stem, number);
        if (name != stem)
            printWarning(fmt::format("{}: another file is named {} too, so this one becomes {}.{}",
                                     source.string(), stem, name, format));
        items.push_back({source, folder / (name + "." + format)});
    }
    return items;
}

/// The options as MelOptions, or what is wrong with them.
Result<MelOptions> melOptions(const FeaturesArguments &arguments)
{
    MelOptions options = arguments.mel;
    options.scale =
        melScaleFromString(arguments.scale).value_or(MelScale::Slaney); // CLI11 lets no other names in
    options.norm = melNormFromString(arguments.norm).value_or(MelNorm::Slaney);
    if (arguments.reference != "max") {
        double value = 0.0;
        const char *end = arguments.reference.data() + arguments.reference.size();
        const auto parsed = std::from_chars(arguments.reference.data(), end, value);
        if (parsed.ec != std::errc() || parsed.ptr != end)
            return Error{
                fmt::format("--reference: '{}' is neither \"max\" nor a number", arguments.reference)};
        options.reference = value;
    }
    if (const auto problems = options.problems(); !problems.empty())
        return Error{fmt::format("{}", fmt::join(problems, " "))};
    return options;
}

/// What an array was made of, beside it: DIR/.genrescope/<stem>.txt, or <name>.npz.txt.
fs::path noteOf(const fs::path &target)
{
    const fs::path name = target.extension() == ".npz" ? target.filename() : target.stem();
    return target.parent_path() / ".genrescope" / (name.string() + ".txt");
}

/// The file's content and everything that shapes the array; empty when the file cannot be read.
std::string keyOf(const fs::path &source, const MelOptions &options, bool power)
{
    const auto hash = fileContentHash(source);
    if (!hash)
        return {};
    // The reference and the range are about decibels.
    return fmt::format("content={}\n{} unit={}\n", *hash, options.canonicalText(), power ? "power" : "dB");
}

bool hasShape(NpyType type, const std::vector<std::size_t> &shape, int mels)
{
    return type == NpyType::Float32 && shape.size() == 2 && shape[0] == static_cast<std::size_t>(mels);
}

/// Whether the file holds what was written: of a .npy file header and length are looked at, of an archive the
/// checksum too.
bool isIntact(const fs::path &file, int mels)
{
    if (file.extension() == ".npz") {
        const auto arrays = readNpz(file, std::numeric_limits<std::uintmax_t>::max());
        return arrays && arrays->contains("mel") &&
               hasShape(arrays->at("mel").type, arrays->at("mel").shape, mels);
    }
    std::string beginning(1 << 12, '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
    beginning.resize(static_cast<std::size_t>(stream.gcount()));
    const auto header = parseNpyHeader(beginning);
    std::error_code code;
    return header && hasShape(header->type, header->shape, mels) &&
           fs::file_size(file, code) == header->dataOffset + header->count * sizeof(float);
}

/// Why an array that is there must be made anew; empty if it was made of this very content with these very
/// settings and is whole.
std::string staleness(const Item &item, const MelOptions &options, bool power)
{
    const auto note = readFile(noteOf(item.target), 1 << 16);
    if (!note || *note != keyOf(item.source, options, power))
        return "was made of another file or with other settings";
    return isIntact(item.target, options.mels) ? "" : "is damaged";
}

Result<std::vector<std::string>> extract(const Item &item, MelSpectrogram &mel, bool power,
                                         const std::stop_token &stop)
{
    // Hashed before it is read: a file that changes meanwhile is then made again, not kept.
    const std::string key = keyOf(item.source, mel.options(), power);
    auto stream = MonoStream::open(item.source, mel.options().sampleRate);
    if (!stream)
        return stream.error();
    const auto matrix =
        power ? melPowerOfStream(**stream, mel, stop) : melDecibelsOfStream(**stream, mel, stop);
    if (!matrix)
        return Error{fmt::format("{}: {}", item.source.string(), matrix.error().message)};
    // Gone before the array changes: a kill in between must not leave the old note beside the new array.
    std::error_code code;
    fs::remove(noteOf(item.target), code);
    const NpyArray array =
        makeNpyArray(std::span<const float>(matrix->values),
                     {static_cast<std::size_t>(matrix->rows), static_cast<std::size_t>(matrix->columns)});
    const auto written = item.target.extension() == ".npz" ? writeNpz(item.target, {{"mel", array}})
                                                           : writeNpy(item.target, array);
    if (!written)
        return written.error();
    if (!key.empty())
        if (auto noted = writeFileAtomically(noteOf(item.target), key); !noted)
            return noted.error();
    return (*stream)->warnings();
}

/// Works through the items on several threads and tells what came of each.
class Extraction
{
public:
    Extraction(const std::vector<Item> &items, const MelOptions &options, bool power, bool skipDone,
               std::stop_token stop)
        : m_items(items)
        , m_options(options)
        , m_power(power)
        , m_skipDone(skipDone)
        , m_stop(std::move(stop))
        , m_bar("features")
    {}

    void run(int jobs)
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < jobs; ++i)
            threads.emplace_back([this] { work(); });
    }

    int done() const { return m_done; }
    int failed() const { return m_failed; }
    int skipped() const { return m_skipped; }

private:
    void work()
    {
        std::optional<MelSpectrogram> mel; // made where it is guarded: large options may not fit into memory
        while (!m_stop.stop_requested()) {
            const std::size_t index = m_next++;
            if (index >= m_items.size())
                return;
            const Item &item = m_items[index];
            std::error_code code;
            const bool there = m_skipDone && fs::exists(item.target, code);
            std::string stale;
            auto warnings = guarded(item.source.string(), [&]() -> Result<std::vector<std::string>> {
                if (there && (stale = staleness(item, m_options, m_power)).empty())
                    return std::vector<std::string>();
                if (!mel)
                    mel.emplace(m_options);
                return extract(item, *mel, m_power, m_stop);
            });
            if (!warnings && m_stop.stop_requested())
                return; // stopped half-way is no failure of the file
            if (there && warnings && stale.empty()) {
                skip(item);
                continue;
            }
            if (there && warnings)
                warnings->push_back(fmt::format("{} {}; it is made anew", item.target.string(), stale));
            report(item, warnings);
        }
    }

    void skip(const Item &item)
    {
        const std::lock_guard lock(m_mutex);
        ++m_done;
        ++m_skipped;
        if (m_items.size() > 1)
            m_bar.show({m_done, static_cast<std::int64_t>(m_items.size()), item.source.filename().string()});
    }

    void report(const Item &item, const Result<std::vector<std::string>> &outcome)
    {
        const std::lock_guard lock(m_mutex);
        ++m_done;
        if (!outcome) {
            ++m_failed;
            m_bar.finish();
            printError(outcome.error().message);
        } else {
            if (!outcome->empty())
                m_bar.finish();
            for (const std::string &warning : *outcome)
                printWarning(fmt::format("{}: {}", item.source.string(), warning));
            // What throws here, on a thread, would end the program; main() finds out what could not be
            // written.
            std::fputs((item.target.string() + '\n').c_str(), stdout);
        }
        if (m_items.size() > 1)
            m_bar.show({m_done, static_cast<std::int64_t>(m_items.size()), item.source.filename().string()});
    }

    const std::vector<Item> &m_items;
    MelOptions m_options;
    bool m_power;
    bool m_skipDone;
    std::stop_token m_stop;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex; ///< guards everything below, and the terminal
    ProgressBar m_bar;
    int m_done = 0;
    int m_failed = 0;
    int m_skipped = 0;
};

int runFeatures(const FeaturesArguments &arguments, const std::stop_token &stop)
{
    const auto options = melOptions(arguments);
    if (!options) {
        printError(options.error().message);
        return usageStatus;
    }
    if (const int empty = emptyMelBands(*options); empty > 0)
        printWarning(
            fmt::format("{} of the {} mel bands are narrower than what frames (--n-fft) of {} samples "
                        "tell apart and stay empty; a larger --n-fft or fewer --mels avoids that",
                        empty, options->mels, options->nFft));
    const std::vector<fs::path> sources =
        expandMediaPaths({arguments.inputs.begin(), arguments.inputs.end()}, stop);
    if (stop.stop_requested()) {
        printError("stopped while looking for files");
        return interruptedStatus;
    }
    if (sources.empty()) {
        printError(fmt::format("{}: holds no audio files", fmt::join(arguments.inputs, ", ")));
        return 1;
    }
    std::error_code code;
    fs::create_directories(arguments.folder, code);
    if (!fs::is_directory(arguments.folder, code)) {
        printError(fmt::format("{}: cannot be made a folder for the results", arguments.folder));
        return 1;
    }
    const std::vector<Item> items = planItems(sources, arguments.folder, arguments.format);
    Extraction extraction(items, *options, arguments.power, arguments.skipExisting, stop);
    const int wanted =
        arguments.jobs > 0 ? arguments.jobs : static_cast<int>(std::thread::hardware_concurrency());
    extraction.run(std::clamp(wanted, 1, std::max(1, static_cast<int>(items.size()))));

    if (stop.stop_requested() && extraction.done() < static_cast<int>(items.size())) {
        printError(
            fmt::format("stopped after {} of {}; the same command with --skip-existing goes on from there",
                        extraction.done(), counted(items.size(), "file")));
        return interruptedStatus;
    }
    if (extraction.skipped() > 0)
        printNote(fmt::format("{} made before of the same content with the same settings",
                              counted(extraction.skipped(), "array was", "arrays were")));
    if (extraction.failed() > 0 && items.size() > 1)
        printError(
            fmt::format("{} of {} gave no features", extraction.failed(), counted(items.size(), "file")));
    return extraction.failed() > 0 ? 1 : 0;
}

} // namespace

void addFeaturesCommand(CLI::App &app, CommandContext &context)
{
    auto arguments = std::make_shared<FeaturesArguments>();
    CLI::App *command =
        app.add_subcommand("features", "Write mel-spectrograms, equal to librosa's, as NumPy arrays");
    command->footer("Writes DIR/<stem>.npy (--format npz: DIR/<stem>.npz with the one array \"mel\") for "
                    "each file: float32,\n"
                    "(mels, frames), row 0 the lowest band, in dB unless --power, and prints its path. Files "
                    "that cannot be read are reported, the others still written;\n"
                    "the exit status is then 1.");
    MelOptions &mel = arguments->mel;
    command->add_option("FILE", arguments->inputs, "Audio files, folders of them, or playlists")->required();
    command->add_option("-o,--out", arguments->folder, "Folder for the arrays; made if missing")
        ->required()
        ->type_name("DIR");
    command->add_option("--sample-rate", mel.sampleRate, "Hz; audio is resampled to this first")
        ->capture_default_str()
        ->type_name("HZ");
    command->add_option("--n-fft", mel.nFft, "Samples in a frame")->capture_default_str()->type_name("N");
    command->add_option("--hop", mel.hop, "Samples between frames")->capture_default_str()->type_name("N");
    command->add_option("--mels", mel.mels, "Mel bands")->capture_default_str()->type_name("N");
    command->add_option("--f-min", mel.fMin, "Lower edge of the lowest band")
        ->capture_default_str()
        ->type_name("HZ");
    command->add_option("--f-max", mel.fMax, "Upper edge of the highest band; 0: half the sample rate")
        ->capture_default_str()
        ->type_name("HZ");
    command->add_option("--mel-scale", arguments->scale, "How bands are spaced")
        ->capture_default_str()
        ->check(CLI::IsMember({"slaney", "htk"}));
    command->add_option("--norm", arguments->norm, "How bands are weighted")
        ->capture_default_str()
        ->check(CLI::IsMember({"slaney", "none"}));
    command
        ->add_option("--reference", arguments->reference,
                     "The power that is 0 dB: \"max\" (each file's own) or a number")
        ->capture_default_str()
        ->type_name("max|VALUE");
    command->add_option("--top-db", mel.topDb, "Floor below the loudest point, dB; 0: none")
        ->capture_default_str()
        ->type_name("DB");
    command
        ->add_option("--format", arguments->format,
                     "npy: an array a file; npz: the same, compressed, under the name mel")
        ->capture_default_str()
        ->check(CLI::IsMember({"npy", "npz"}));
    command->add_flag("--power", arguments->power, "Power instead of dB");
    command->add_flag(
        "--skip-existing", arguments->skipExisting,
        "Leave out files whose array is there already, made of the same content with the same settings");
    command->add_option("-j,--jobs", arguments->jobs, "Files at a time; 0: one per processor")
        ->capture_default_str()
        ->check(CLI::NonNegativeNumber)
        ->type_name("N");
    command->callback([arguments, &context] { context.exitStatus = runFeatures(*arguments, context.stop); });
}

} // namespace genrescope::app
