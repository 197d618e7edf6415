// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace genrescope {

/// `text` itself, marked for lupdate, which gathers it for the window's catalogues under `context` (a plain
/// literal, like the text). core's texts stay English wherever core shows them (command line, config.toml);
/// the window asks its catalogue for them (ui/settings/core_texts.h).
constexpr const char *translatable([[maybe_unused]] const char *context, const char *text)
{
    return text;
}

} // namespace genrescope
