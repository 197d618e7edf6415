// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/manifest_output.h"

#include <fmt/format.h>

namespace genrescope::app {

namespace fs = std::filesystem;

Result<void> checkReplaceable(const fs::path &out, bool force)
{
    std::error_code code;
    if (force || !fs::is_regular_file(out, code))
        return {};
    return Error{
        fmt::format("{}: is there already; --force replaces it, or choose another --out", out.string())};
}

} // namespace genrescope::app
