// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

using Rgb = std::array<std::uint8_t, 3>;
using ColourTable = std::array<Rgb, 256>;

enum class ColourMap { Magma, Viridis, Inferno, Cividis, Grey };

/// 256 colours, equal to matplotlib's map of the same name.
const ColourTable &colourTable(ColourMap map);

const std::vector<ColourMap> &allColourMaps();
std::string toString(ColourMap map);
std::optional<ColourMap> colourMapFromString(const std::string &name);

/// Position in [0, 255] of the table entry nearest to `colour` (squared RGB distance); turns a picture back into
/// numbers.
int nearestEntry(ColourMap map, Rgb colour);

} // namespace genrescope
