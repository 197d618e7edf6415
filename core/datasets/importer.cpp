// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/importer.h"

#include "core/base/printable.h"

#include <fmt/format.h>

namespace genrescope {

std::string listed(const std::vector<std::string> &names, std::size_t most)
{
    std::string text;
    const std::size_t shown = names.size() <= most + 1 ? names.size() : most; // never "and 1 more"
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0)
            text += ", ";
        text += printable(names[i]);
    }
    if (shown < names.size())
        text += fmt::format(" and {} more", names.size() - shown);
    return text;
}

void appendLimited(std::vector<std::string> &warnings, const std::vector<std::string> &more, std::size_t most)
{
    const std::size_t shown = more.size() <= most + 1 ? more.size() : most;
    warnings.insert(warnings.end(), more.begin(), more.begin() + static_cast<std::ptrdiff_t>(shown));
    if (shown < more.size())
        warnings.push_back(fmt::format("... and {} more like these", more.size() - shown));
}

} // namespace genrescope
