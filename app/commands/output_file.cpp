// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output_file.h"

#include "app/commands/terminal.h"
#include "core/base/atomic_file.h"

#include <fmt/format.h>

namespace genrescope::app {

namespace fs = std::filesystem;

Result<void> checkOutputFile(const fs::path &out)
{
    std::error_code code;
    const fs::path folder = fs::absolute(out, code).parent_path();
    const bool isNew = !fs::exists(folder, code) && !code;
    auto writable = checkWritable(out);
    if (writable && isNew)
        printWarning(fmt::format("{}: there is no such folder yet; it is made", folder.string()));
    return writable;
}

Result<void> checkReplaceable(const fs::path &out, bool force)
{
    std::error_code code;
    if (force || !fs::is_regular_file(out, code))
        return {};
    return Error{
        fmt::format("{}: is there already; --force replaces it, or choose another --out", out.string())};
}

} // namespace genrescope::app
