// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/exit_status.h"
#include "app/commands/output_file.h"
#include "app/commands/terminal.h"
#include "app/commands/usage_error.h"
#include "core/base/counted.h"
#include "core/datasets/leakage.h"
#include "core/datasets/manifest_check.h"

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

namespace genrescope::app {

namespace {

struct DoctorSettings
{
    std::string manifest, out;
    ManifestCheckOptions check;
    double length_s = 0.0;
    bool json = false, force = false;
};

std::string jsonLine(const ManifestItem &item, const ClipReport &report)
{
    nlohmann::ordered_json findings = nlohmann::ordered_json::array();
    for (const ClipFinding &finding : report.findings)
        findings.push_back({{"fault", toString(finding.fault)}, {"reason", finding.reason}});
    nlohmann::ordered_json line = {
        {"file", item.path.string()}, {"genre", item.genre}, {"split", toString(item.split)}};
    if (!report.shape.empty())
        line["shape"] = report.shape;
    if (report.duration_s > 0.0) {
        line["duration_s"] = report.duration_s;
        line["peak_dBFS"] = report.peak_dBFS;
        line["clipped_share"] = report.clippedShare;
        line["spectral_change_dB"] = report.spectralChange_dB;
    }
    line["findings"] = findings;
    return line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

/// "12 of 640 clips have findings: 3 broken, 9 duplicate; 1 warning": it says "nothing found" of a manifest
/// for which the exit status is 0, and of no other.
/// @param warnings how many were printed: of the manifest's lines and of leakage
std::string summary(const std::vector<ClipReport> &reports, std::size_t affected, std::size_t warnings)
{
    const std::string warned = counted(warnings, "warning");
    if (affected == 0 && warnings == 0)
        return counted(reports.size(), "clip") + ", nothing found";
    if (affected == 0)
        return fmt::format("{}, none with findings; {} (above)", counted(reports.size(), "clip"), warned);
    std::map<ClipFault, std::size_t> counts;
    for (const ClipReport &report : reports) {
        for (const ClipFinding &finding : report.findings)
            ++counts[finding.fault];
    }
    std::string text =
        fmt::format("{} of {} findings: ", affected, counted(reports.size(), "clip has", "clips have"));
    std::string separator;
    for (const auto &[fault, count] : counts) {
        text += fmt::format("{}{} {}", separator, count, toString(fault));
        separator = ", ";
    }
    return warnings == 0 ? text : fmt::format("{}; {}", text, warned);
}

int run(const DoctorSettings &settings, std::stop_token stop)
{
    const Result<ManifestRead> read = readManifest(settings.manifest);
    if (!read) {
        printError(read.error().message);
        return 1;
    }
    for (const std::string &warning : read->warnings)
        printWarning(fmt::format("{}: {}", settings.manifest, warning));
    const Manifest &manifest = read->manifest;
    if (!settings.out.empty()) {
        auto writable = checkOutputFile(settings.out);
        if (writable)
            writable = checkReplaceable(settings.out, settings.force);
        if (!writable) {
            printError(writable.error().message);
            return 1;
        }
    }

    ManifestCheckOptions options = settings.check;
    if (settings.length_s > 0.0)
        options.length_s = settings.length_s;
    ProgressBar bar("checking clips");
    const Result<std::vector<ClipReport>> reports = checkManifest(
        manifest, options, [&](const Progress &progress) { bar.show(progress); }, stop);
    bar.finish();
    if (!reports) {
        printError(fmt::format("{}: {}", settings.manifest, reports.error().message));
        return interruptedStatus;
    }

    Manifest clean;
    std::size_t affected = 0;
    for (std::size_t i = 0; i < reports->size(); ++i) {
        const ManifestItem &item = manifest.items[i];
        const ClipReport &report = (*reports)[i];
        affected += !report.findings.empty();
        if (report.findings.empty())
            clean.items.push_back(item);
        if (settings.json) {
            fmt::print("{}\n", jsonLine(item, report));
            continue;
        }
        for (const ClipFinding &finding : report.findings)
            fmt::print("{}: {}: {}\n", printable(item.path.string()), toString(finding.fault),
                       printable(finding.reason));
    }
    // Equal contents are among the findings already.
    const std::vector<std::string> leaks = leakageWarnings(manifest, {.contents = false});
    for (const std::string &leak : leaks)
        printWarning(leak);
    const std::size_t warnings = leaks.size() + read->warnings.size();
    printNote(summary(*reports, affected, warnings));
    if (!settings.out.empty()) {
        if (const Result<void> written = writeManifest(clean, settings.out); !written) {
            printError(written.error().message);
            return 1;
        }
        printNote(fmt::format("{}: {} without findings", settings.out, counted(clean.items.size(), "clip")));
    }
    return affected == 0 && warnings == 0 ? 0 : 1;
}

} // namespace

void addDoctorCommand(CLI::App &app, CommandContext &context)
{
    const auto settings = std::make_shared<DoctorSettings>();
    CLI::App *command = app.add_subcommand("doctor", "Find clips that are broken, damaged, silent, static, "
                                                     "clipped, too short, of odd length or duplicated");
    command->footer("Exit status: 0 nothing found, 1 something found or the manifest cannot be read, 2 wrong "
                    "arguments, 130 "
                    "stopped.");
    command->add_option("MANIFEST", settings->manifest, "CSV with path and genre (see import)")->required();
    command->add_flag(
        "--json", settings->json,
        "One JSON object a clip: file, genre, split, findings (fault, reason) and what was measured");
    command->add_option("-o,--out", settings->out, "Also write a manifest of the clips without findings");
    command->add_flag("--force", settings->force, "Replace the manifest of --out if it is there already");
    ClipCheckOptions &clip = settings->check.clip;
    command->add_option("--min-duration", clip.minDuration_s, "Seconds below which a clip is too short")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command
        ->add_option("--length", settings->length_s,
                     "Seconds every clip should last; default: what most of them do")
        ->check(positiveNumber());
    command->add_option("--silence", clip.silence_dBFS, "Peak level in dBFS below which there is silence")
        ->check(CLI::Range(-200.0, 0.0))
        ->capture_default_str();
    command
        ->add_option("--clipped", clip.clippedShare,
                     "Share of cut-off samples from which a clip counts as clipped")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command
        ->add_option("--threads", settings->check.threads,
                     "Clips checked at a time; 0: all of the machine's threads")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command->callback([settings, &context] { context.exitStatus = run(*settings, context.stop); });
}

} // namespace genrescope::app
