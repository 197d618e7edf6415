// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inference/network.h"

#include <fmt/format.h>

namespace genrescope {

Result<std::vector<float>> Network::inputGradients(std::span<const float>, int, int)
{
    return Error{fmt::format("model {}: does not tell its gradients", card().name)};
}

} // namespace genrescope
