// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/features/picture.h"

#include <string_view>

namespace genrescope {

bool looksLikeJpeg(std::string_view bytes);

/// A baseline or progressive JPEG, grey, YCbCr, RGB or CMYK, as 8-bit RGB. A picture whose data end early or are
/// broken is an error, not a picture with grey blocks. Errors are the reason alone.
Result<Picture> decodeJpeg(std::string_view bytes);

} // namespace genrescope
