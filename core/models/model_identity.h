// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/model_card.h"

#include <string>

namespace genrescope {

/// modelLabel() and a digest of the whole card ("my model #1a2b3c4d"): models of one name differ in it, and a
/// calibrated one from itself before.
std::string modelIdentity(const ModelCard &card);

} // namespace genrescope
