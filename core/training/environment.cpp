// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/environment.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sys/utsname.h>
#include <thread>

namespace genrescope {

namespace {

/// "PRETTY_NAME" of os-release, e.g. "Debian GNU/Linux 12 (bookworm)".
std::string systemName()
{
    std::ifstream release("/etc/os-release");
    const std::string key = "PRETTY_NAME=\"";
    for (std::string line; std::getline(release, line);)
        if (line.starts_with(key))
            return line.substr(key.size(), line.size() - key.size() - 1);
    return {};
}

std::string processorName()
{
    std::ifstream info("/proc/cpuinfo");
    for (std::string line; std::getline(info, line);)
        if (line.starts_with("model name"))
            return line.substr(std::min(line.find(": ") + 2, line.size()));
    return {};
}

} // namespace

std::string environmentJson(const Environment &environment, std::uint64_t seed, const std::string &preset)
{
    nlohmann::ordered_json json;
    json["genrescope"] = GENRESCOPE_VERSION;
    json["source"] = GENRESCOPE_SOURCE_REVISION;
    json["compiler"] = fmt::format("GCC {}", __VERSION__);
    json["system"] = systemName();
    utsname kernel{};
    if (::uname(&kernel) == 0) {
        json["kernel"] = fmt::format("{} {} {}", kernel.sysname, kernel.release, kernel.machine);
        json["host"] = kernel.nodename;
    }
    json["processor"] = processorName();
    json["processor_threads"] = std::thread::hardware_concurrency();
    json["torch"] = environment.torchVersion;
    json["device"] = environment.device;
    json["threads"] = environment.threads;
    json["seed"] = seed;
    json["preset"] = preset;
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace genrescope
