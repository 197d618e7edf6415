// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace genrescope {

/// Where and with what a run is made, for environment.json; what only the engine knows is handed in.
struct Environment
{
    std::string torchVersion;
    std::string device; ///< "cpu", "cuda"
    int threads = 0;
};

/// {"genrescope","source","compiler","system","host","processor","torch","device","threads","seed","preset"}
std::string environmentJson(const Environment &environment, std::uint64_t seed, const std::string &preset);

} // namespace genrescope
