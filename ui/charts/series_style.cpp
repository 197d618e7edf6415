// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_style.h"

#include <array>

namespace genrescope::ui {

SeriesStyle seriesStyle(std::size_t index, const QColor &background)
{
    // Blue, vermillion, green, purple, orange, sky blue, and the background's opposite in place of black.
    static constexpr std::array<QRgb, 7> onLight = {0xff0072b2, 0xffd55e00, 0xff009e73, 0xffb6548c,
                                                    0xffc98500, 0xff3f97c9, 0xff3a3f4b};
    static constexpr std::array<QRgb, 7> onDark = {0xff4ea3dc, 0xfff08a4b, 0xff3dc79c, 0xffdd92bd,
                                                   0xffe6ad33, 0xff8fd0f5, 0xffd5d9e3};
    static constexpr std::array dashes = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    const auto &colours = background.lightness() < 128 ? onDark : onLight;
    // The dash moves on once more each time the colours begin anew, so that no pair repeats early.
    return {.colour = QColor::fromRgb(colours[index % colours.size()]),
            .dash = dashes[(index % colours.size() + index / colours.size()) % dashes.size()]};
}

} // namespace genrescope::ui
