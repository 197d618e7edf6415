// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/manifest_check.h"

#include "core/base/translatable.h"
#include "core/datasets/parallel.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <new>
#include <unordered_map>

namespace genrescope {

namespace {

/// A length or shape counts as the data set's own when at least this share of the items has it.
constexpr double commonShare = 0.8;

void findDuplicates(const Manifest &manifest, std::vector<ClipReport> &reports)
{
    std::unordered_map<std::string, std::size_t> firstByContent, firstByDecoded;
    const auto earlier = [](std::unordered_map<std::string, std::size_t> &first, const std::string &hash,
                            std::size_t item) -> std::optional<std::size_t> {
        if (hash.empty())
            return std::nullopt;
        const auto [known, isNew] = first.emplace(hash, item);
        return isNew ? std::nullopt : std::optional(known->second);
    };
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const std::optional<std::size_t> content = earlier(firstByContent, reports[i].contentHash, i);
        const std::optional<std::size_t> decoded = earlier(firstByDecoded, reports[i].decodedHash, i);
        const std::optional<std::size_t> original = content ? content : decoded;
        if (!original)
            continue;
        const ManifestItem &first = manifest.items[*original];
        const ManifestItem &item = manifest.items[i];
        std::string reason = item.path == first.path ? "listed before"
                             : content               ? "the same bytes as " + first.path.string()
                                                     : "the same sound or picture as " + first.path.string();
        if (item.split != first.split)
            reason += fmt::format("; one is in split \"{}\", the other in \"{}\"", toString(first.split),
                                  toString(item.split));
        if (item.genre != first.genre)
            reason += fmt::format("; one is labelled {}, the other {}", first.genre, item.genre);
        reports[i].findings.push_back({ClipFault::Duplicate, std::move(reason)});
        reports[i].original = {*original, content.has_value()};
    }
}

/// The length that most clips share within the tolerance: their median, if enough lie near it.
std::optional<double> commonLength(const std::vector<ClipReport> &reports, double tolerance_s)
{
    std::vector<double> lengths;
    for (const ClipReport &report : reports) {
        if (report.duration_s > 0.0)
            lengths.push_back(report.duration_s);
    }
    if (lengths.size() < 5)
        return std::nullopt;
    std::sort(lengths.begin(), lengths.end());
    const double median = lengths[lengths.size() / 2];
    const auto near = std::count_if(lengths.begin(), lengths.end(),
                                    [&](double length) { return std::abs(length - median) <= tolerance_s; });
    if (static_cast<double>(near) < commonShare * static_cast<double>(lengths.size()))
        return std::nullopt;
    return median;
}

bool has(const ClipReport &report, ClipFault fault)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [&](const ClipFinding &finding) { return finding.fault == fault; });
}

void findWrongLengths(std::vector<ClipReport> &reports, const ManifestCheckOptions &options)
{
    const std::optional<double> length_s =
        options.length_s ? options.length_s : commonLength(reports, options.lengthTolerance_s);
    for (ClipReport &report : reports) {
        if (!length_s || report.duration_s <= 0.0 || has(report, ClipFault::TooShort))
            continue;
        if (std::abs(report.duration_s - *length_s) > options.lengthTolerance_s)
            report.findings.push_back(clipFinding(
                ClipFault::WrongLength,
                options.length_s ? translatable("ClipFinding", "%1 s long; expected are %2 s")
                                 : translatable("ClipFinding", "%1 s long; nearly all others have %2 s"),
                {fmt::format("{:.2f}", report.duration_s), fmt::format("{:.2f}", *length_s)}));
    }

    std::map<std::string, std::size_t> shapes;
    std::size_t shaped = 0;
    for (const ClipReport &report : reports) {
        if (!report.shape.empty()) {
            ++shapes[report.shape];
            ++shaped;
        }
    }
    const auto common = std::max_element(shapes.begin(), shapes.end(),
                                         [](const auto &a, const auto &b) { return a.second < b.second; });
    if (shaped < 5 || static_cast<double>(common->second) < commonShare * static_cast<double>(shaped))
        return;
    for (ClipReport &report : reports) {
        if (!report.shape.empty() && report.shape != common->first)
            report.findings.push_back(clipFinding(
                ClipFault::WrongLength, translatable("ClipFinding", "%1; nearly all others have %2"),
                {report.shape, common->first}));
    }
}

} // namespace

void compareClips(const Manifest &manifest, std::vector<ClipReport> &reports,
                  const ManifestCheckOptions &options)
{
    findDuplicates(manifest, reports);
    findWrongLengths(reports, options);
}

Result<std::vector<ClipReport>> checkManifest(const Manifest &manifest, const ManifestCheckOptions &options,
                                              const ProgressSink &progress, std::stop_token stop)
{
    std::vector<ClipReport> reports(manifest.items.size());
    const bool whole = forEachItem(
        reports.size(), options.threads,
        [&](std::size_t i) {
            try {
                reports[i] = checkClip(manifest.items[i].path, options.clip, stop);
            } catch (const std::bad_alloc &) {
                reports[i].findings.push_back(clipFinding(
                    ClipFault::Broken, translatable("ClipFinding", "there is not enough memory to read it")));
            }
        },
        progress, [&](std::size_t i) { return manifest.items[i].path.filename().string(); }, stop);
    if (!whole)
        return Error{"stopped before every clip was checked"};
    compareClips(manifest, reports, options);
    return reports;
}

} // namespace genrescope
