#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes core/features/colour_tables.h from matplotlib's colour maps (which their authors put into the public domain).

    python3 -m venv /tmp/golden && /tmp/golden/bin/pip install matplotlib
    /tmp/golden/bin/python resources/colour_maps/make_colour_tables.py

The bytes are those of matplotlib's `colormap(x, bytes=True)`, which imshow and imsave draw: value * 255, cut off.
"""
from pathlib import Path

import matplotlib
import numpy as np

MAPS = ["magma", "viridis", "inferno", "cividis"]
WIDTH = 96  # hexadecimal digits a line: 16 colours

lines = [
    "// SPDX-License-Identifier: GPL-3.0-or-later",
    "// Written by resources/colour_maps/make_colour_tables.py; change that, not this.",
    "#pragma once",
    "",
    "#include <string_view>",
    "",
    "namespace genrescope {",
    "",
    "// 256 colours each, RRGGBB, lowest first.",
]
for name in MAPS:
    digits = bytes(matplotlib.colormaps[name](np.arange(256), bytes=True)[:, :3].ravel()).hex()
    rows = [f'    "{digits[i:i + WIDTH]}"' for i in range(0, len(digits), WIDTH)]
    lines += [f"inline constexpr std::string_view {name}Digits =", "\n".join(rows) + ";", ""]
lines += ["} // namespace genrescope"]
path = Path(__file__).parents[2] / "core" / "features" / "colour_tables.h"
path.write_text("\n".join(lines) + "\n")
