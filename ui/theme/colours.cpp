// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

namespace genrescope::ui {

const Colours &lightColours()
{
    static const Colours colours{
        .window = QColor(0xf5f6f8),
        .surface = QColor(0xffffff),
        .raised = QColor(0xffffff),
        .sideBar = QColor(0xe9ebf0),
        .border = QColor(0xdfe2e8),
        .strongBorder = QColor(0xc6cbd4),
        .track = QColor(0xe8eaef),
        .text = QColor(0x1b1e25),
        .mutedText = QColor(0x5f6878),
        .accent = QColor(0x5451d6),
        .accentText = QColor(0x4a47c9),
        .onAccent = QColor(0xffffff),
        .selection = QColor(0xe3e3fb),
        .hover = QColor(0xf0f1f6),
        .success = QColor(0x1c7f4d),
        .warning = QColor(0x9a6200),
        .danger = QColor(0xc0322b),
        .dark = false,
    };
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{
        .window = QColor(0x1a1c21),
        .surface = QColor(0x202329),
        .raised = QColor(0x2a2d35),
        .sideBar = QColor(0x141619),
        .border = QColor(0x30343d),
        .strongBorder = QColor(0x454b57),
        .track = QColor(0x343943),
        .text = QColor(0xe6e8ed),
        .mutedText = QColor(0x9da5b4),
        .accent = QColor(0x6764e8),
        .accentText = QColor(0x9b9af8),
        .onAccent = QColor(0xffffff),
        .selection = QColor(0x34366b),
        .hover = QColor(0x282b33),
        .success = QColor(0x54c08a),
        .warning = QColor(0xe2ad4e),
        .danger = QColor(0xf0776f),
        .dark = true,
    };
    return colours;
}

const Colours &coloursFor(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkColours()
                                                                               : lightColours();
}

QColor blended(const QColor &under, const QColor &over, double amount)
{
    const auto channel = [amount](float a, float b) { return static_cast<float>(a + (b - a) * amount); };
    return QColor::fromRgbF(channel(under.redF(), over.redF()), channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()), channel(under.alphaF(), over.alphaF()));
}

QPalette paletteFor(const Colours &c)
{
    QPalette palette;
    const QColor faded = blended(c.window, c.text, 0.38);
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, blended(c.surface, c.window, 0.55));
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.mutedText); // also what labels use for secondary text
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.danger);
    palette.setColor(QPalette::ToolTipBase, c.dark ? c.raised : QColor(0x24272e));
    palette.setColor(QPalette::ToolTipText, QColor(0xf2f3f6));
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accentText);
    palette.setColor(QPalette::LinkVisited, c.accentText);
    palette.setColor(QPalette::Light, blended(c.raised, QColor(Qt::white), c.dark ? 0.08 : 1.0));
    palette.setColor(QPalette::Midlight, blended(c.raised, c.border, 0.5));
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.strongBorder);
    palette.setColor(QPalette::Shadow, c.dark ? QColor(Qt::black) : QColor(0x8c93a0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.track);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faded);
    return palette;
}

} // namespace genrescope::ui
