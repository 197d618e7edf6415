// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/colour_map.h"

#include "core/features/colour_tables.h"

#include <limits>

namespace genrescope {

namespace {

constexpr std::uint8_t hexDigit(char digit)
{
    return static_cast<std::uint8_t>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

constexpr ColourTable parse(std::string_view digits)
{
    ColourTable table{};
    for (std::size_t i = 0; i < table.size() * 3; ++i)
        table[i / 3][i % 3] = static_cast<std::uint8_t>(hexDigit(digits[2 * i]) << 4 | hexDigit(digits[2 * i + 1]));
    return table;
}

constexpr ColourTable ramp()
{
    ColourTable table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i].fill(static_cast<std::uint8_t>(i));
    return table;
}

constexpr ColourTable magma = parse(magmaDigits);
constexpr ColourTable viridis = parse(viridisDigits);
constexpr ColourTable inferno = parse(infernoDigits);
constexpr ColourTable cividis = parse(cividisDigits);
constexpr ColourTable grey = ramp();

} // namespace

const ColourTable &colourTable(ColourMap map)
{
    switch (map) {
    case ColourMap::Magma:
        return magma;
    case ColourMap::Viridis:
        return viridis;
    case ColourMap::Inferno:
        return inferno;
    case ColourMap::Cividis:
        return cividis;
    case ColourMap::Grey:
        break;
    }
    return grey;
}

const std::vector<ColourMap> &allColourMaps()
{
    static const std::vector<ColourMap> all{ColourMap::Magma, ColourMap::Viridis, ColourMap::Inferno,
                                            ColourMap::Cividis, ColourMap::Grey};
    return all;
}

std::string toString(ColourMap map)
{
    switch (map) {
    case ColourMap::Magma:
        return "magma";
    case ColourMap::Viridis:
        return "viridis";
    case ColourMap::Inferno:
        return "inferno";
    case ColourMap::Cividis:
        return "cividis";
    case ColourMap::Grey:
        break;
    }
    return "grey";
}

std::optional<ColourMap> colourMapFromString(const std::string &name)
{
    for (const ColourMap map : allColourMaps()) {
        if (toString(map) == name)
            return map;
    }
    return std::nullopt;
}

int nearestEntry(ColourMap map, Rgb colour)
{
    const ColourTable &table = colourTable(map);
    int nearest = 0;
    int smallest = std::numeric_limits<int>::max();
    for (int i = 0; i < static_cast<int>(table.size()); ++i) {
        const Rgb &entry = table[static_cast<std::size_t>(i)];
        const int red = entry[0] - colour[0];
        const int green = entry[1] - colour[1];
        const int blue = entry[2] - colour[2];
        const int distance = red * red + green * green + blue * blue;
        if (distance < smallest) {
            smallest = distance;
            nearest = i;
        }
    }
    return nearest;
}

} // namespace genrescope
