// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/features/picture.h"

#include <string_view>

namespace genrescope {

bool looksLikePng(std::string_view bytes);

/// Any PNG as 8-bit RGB: 16 bits lose the lower 8, palettes and grey become RGB, alpha and colour-space chunks are
/// ignored (Pillow's convention). Errors are the reason alone; the caller knows the file's name.
Result<Picture> decodePng(std::string_view bytes);

} // namespace genrescope
