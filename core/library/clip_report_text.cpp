// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clip_report_text.h"

#include <limits>
#include <nlohmann/json.hpp>

namespace genrescope {

using Json = nlohmann::json;

std::string toText(const ClipReport &report)
{
    Json findings = Json::array();
    for (const ClipFinding &finding : report.findings)
        findings.push_back({{"fault", static_cast<int>(finding.fault)},
                            {"reason", finding.reason},
                            {"pattern", finding.pattern},
                            {"values", finding.values}});
    const Json text = {
        {"findings", findings},           {"duration_s", report.duration_s},
        {"shape", report.shape},          {"content", report.contentHash},
        {"decoded", report.decodedHash},  {"peak_dBFS", report.peak_dBFS},
        {"clipped", report.clippedShare}, {"change_dB", report.spectralChange_dB}}; // NaN becomes null
    // Readers' messages may quote a file's rubbish.
    return text.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<ClipReport> clipReportFromText(const std::string &text)
{
    const Json read = Json::parse(text, nullptr, false);
    if (!read.is_object())
        return {};
    try {
        ClipReport report;
        for (const Json &entry : read.at("findings")) {
            const int fault = entry.at("fault").get<int>();
            if (fault < 0 || fault > static_cast<int>(ClipFault::Duplicate))
                return {};
            report.findings.push_back({.fault = static_cast<ClipFault>(fault),
                                       .reason = entry.at("reason").get<std::string>(),
                                       .pattern = entry.at("pattern").get<std::string>(),
                                       .values = entry.at("values").get<std::vector<std::string>>()});
        }
        report.duration_s = read.at("duration_s").get<double>();
        report.shape = read.at("shape").get<std::string>();
        report.contentHash = read.at("content").get<std::string>();
        report.decodedHash = read.at("decoded").get<std::string>();
        report.peak_dBFS = read.at("peak_dBFS").get<double>();
        report.clippedShare = read.at("clipped").get<double>();
        report.spectralChange_dB = read.at("change_dB").is_null() ? std::numeric_limits<double>::quiet_NaN()
                                                                  : read.at("change_dB").get<double>();
        return report;
    } catch (const Json::exception &) {
        return {};
    }
}

} // namespace genrescope
