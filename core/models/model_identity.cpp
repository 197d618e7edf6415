// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/model_identity.h"

#include "core/base/content_hash.h"

#include <fmt/format.h>

namespace genrescope {

std::string modelIdentity(const ModelCard &card)
{
    std::string text;
    for (const auto &[key, value] : card.toMetadata())
        text += fmt::format("{}={}\n", key, value);
    return fmt::format("{} #{}", modelLabel(card), contentHash(text).substr(0, 8));
}

} // namespace genrescope
