#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the table of ui/theme/genre_colours.cpp: a colour for each genre of GTZAN, of FMA's sixteen and of other
common collections, that stay apart for everybody and on both themes.

Two distances count. With normal vision CIEDE2000 (Sharma, Wu and Dalal, 2005), which knows that two violets are nearer
than their numbers say. With colour-vision deficiencies the Euclidean one in OKLab (B. Ottosson, 2020), times 100: the
smallest of normal vision, deuteranopia and protanopia, and twice that in tritanopia, which is rare (simulated after
Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency", IEEE TVCG
2009, severity 1). Luminance stays where a bar is seen on a white and on a dark surface. Genres of one data set matter most: the search
(simulated annealing, fixed seeds) maximises the smallest distances within GTZAN first, then within FMA, and keeps genres
near the hue that people expect (blues blue, reggae green) where that costs little. The others follow greedily.

Prints the lines of the table. Needs numpy.
"""
import numpy as np

MACHADO = {
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}
GTZAN = "blues classical country disco hiphop jazz metal pop reggae rock".split()
FMA = ("blues classical country easylistening electronic experimental folk hiphop instrumental international jazz "
       "oldtimehistoric pop rock soulrnb spoken").split()
DEMO = "electronic metal orchestral".split()
FIRST = sorted(set(GTZAN) | set(FMA) | set(DEMO))
OTHERS = ("ambient acoustic alternative bluegrass chacha chill chiptune choral dance downtempo drumandbass dub dubstep edm "
          "flamenco funk garage gospel grunge house indie industrial jive jazzblues kpop latin lofi metalpunk newage "
          "noise opera punk quickstep rap rnb rockpop rumba salsa samba ska singersongwriter soul soundtrack swing "
          "synthpop tango techno trance trap viennesewaltz waltz world").split()
# Where the search begins, and what it strays from unwillingly: blues blue, country golden, reggae green ...
WISH = {"blues": "2563c9", "classical": "7a35b0", "country": "b89a4a", "disco": "ee6cc0", "hiphop": "f59a0b",
        "jazz": "3cc3d2", "metal": "465060", "pop": "f0566b", "reggae": "2f9e44", "rock": "9c1409",
        "easylistening": "a8b84a", "electronic": "e8662a", "experimental": "14707a", "folk": "6b7a1e",
        "instrumental": "6fc79a", "international": "5a58d8", "oldtimehistoric": "7c5a3c", "orchestral": "b48cf0",
        "soulrnb": "b8417f", "spoken": "98a0a8"}


def linear(rgb):
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def oklab(lin):
    lms = np.cbrt(np.clip(lin, 0, 1) @ np.array([[0.4122214708, 0.5363325363, 0.0514459929],
                                                 [0.2119034982, 0.6806995451, 0.1073969566],
                                                 [0.0883024619, 0.2817188376, 0.6299787005]]).T)
    return 100 * lms @ np.array([[0.2104542553, 0.7936177850, -0.0040720468],
                                 [1.9779984951, -2.4285922050, 0.4505937099],
                                 [0.0259040371, 0.7827717662, -0.8086757660]]).T


def distances(rgb):
    """rgb (n, 3) in 0..255 -> (n, n)."""
    lin = linear(rgb / 255.0)
    views = [oklab(lin)] + [oklab(lin @ np.array(m).T) for m in MACHADO.values()]
    weights = [1, 1, 1, 2]
    return np.min([w * np.linalg.norm(v[:, None] - v[None], axis=2) for v, w in zip(views, weights)], axis=0)


def cie_lab(rgb):
    xyz = linear(rgb / 255.0) @ np.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
                                          [0.0193339, 0.1191920, 0.9503041]]).T / [0.95047, 1.0, 1.08883]
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.stack([116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], 1)


def ciede2000(rgb):
    """rgb (n, 3) in 0..255 -> (n, n)."""
    light, a, b = cie_lab(rgb).T
    chroma = np.hypot(a, b)
    mean = (chroma[:, None] + chroma) / 2
    stretch = 1 + 0.5 * (1 - np.sqrt(mean ** 7 / (mean ** 7 + 25.0 ** 7)))
    a1, a2 = stretch * a[:, None], stretch * a
    b1, b2 = np.broadcast_to(b[:, None], stretch.shape), np.broadcast_to(b, stretch.shape)
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = np.degrees(np.arctan2(b1, a1)) % 360, np.degrees(np.arctan2(b2, a2)) % 360
    turn = (h2 - h1 + 180) % 360 - 180
    hue = np.where(np.abs(h1 - h2) <= 180, (h1 + h2) / 2, (h1 + h2 + np.where(h1 + h2 < 360, 360, -360)) / 2)
    hue = np.where(c1 * c2 == 0, h1 + h2, hue)
    d_light, d_chroma = light - light[:, None], c2 - c1
    d_hue = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2))
    m_light, m_chroma = (light + light[:, None]) / 2, (c1 + c2) / 2
    t = (1 - 0.17 * np.cos(np.radians(hue - 30)) + 0.24 * np.cos(np.radians(2 * hue))
         + 0.32 * np.cos(np.radians(3 * hue + 6)) - 0.2 * np.cos(np.radians(4 * hue - 63)))
    s_light = 1 + 0.015 * (m_light - 50) ** 2 / np.sqrt(20 + (m_light - 50) ** 2)
    s_chroma, s_hue = 1 + 0.045 * m_chroma, 1 + 0.015 * m_chroma * t
    rotation = -np.sin(np.radians(60 * np.exp(-((hue - 275) / 25) ** 2))) * 2 * np.sqrt(
        m_chroma ** 7 / (m_chroma ** 7 + 25.0 ** 7))
    x, y, z = d_light / s_light, d_chroma / s_chroma, d_hue / s_hue
    return np.sqrt(np.maximum(x * x + y * y + z * z + rotation * y * z, 0))


def candidates():
    axis = np.arange(0, 256, 15)
    rgb = np.stack(np.meshgrid(axis, axis, axis), -1).reshape(-1, 3).astype(float)
    lin = linear(rgb / 255.0)
    luminance = lin @ [0.2126, 0.7152, 0.0722]
    chroma = np.linalg.norm(oklab(lin)[:, 1:], axis=1)
    return rgb[(luminance > 0.088) & (luminance < 0.45) & (chroma < 23)]


def colours(names):
    return np.array([[int(WISH[name][i:i + 2], 16) for i in (0, 2, 4)] for name in names], float)


def smallest(rgb, matrix):
    return np.sort(matrix(rgb)[np.triu_indices(len(rgb), 1)])


def search(fixed, free, groups, enough, near, seed, steps):
    """Moves the colours of `free`, one at a time; `groups` hold indices into fixed followed by free, and a weight.

    Beyond the distances `enough` (for everybody, CIEDE2000) nobody gains; a colour may end `near` its wish for nothing.
    """
    rng = np.random.default_rng(seed)
    wish = oklab(linear(free / 255.0))

    def score(state):
        rgb = np.vstack([fixed, state])
        total = 0.0
        for group, weight in groups:
            d, e = smallest(rgb[group], distances), smallest(rgb[group], ciede2000)
            total += weight * (1.2 * min(d[0], enough[0]) + 0.2 * d[:4].mean() + min(e[0], enough[1]) + 0.2 * e[:4].mean())
        light = linear(state / 255.0) @ [0.2126, 0.7152, 0.0722]
        total -= 100 * (np.clip(0.088 - light, 0, 1).sum() + np.clip(light - 0.45, 0, 1).sum())
        drift = np.linalg.norm(oklab(linear(state / 255.0)) - wish, axis=1)
        return total - 0.25 * np.clip(drift - near, 0, None).sum()

    state, now = free.copy(), score(free)
    best_state, best = state, now
    for step in range(steps):
        left = 1 - step / steps
        trial = state.copy()
        i = rng.integers(len(trial))
        trial[i] = np.clip(trial[i] + rng.normal(0, 14 * left + 2, 3), 0, 255)
        value = score(trial)
        if value > now or rng.random() < np.exp((value - now) / (0.6 * left + 1e-3)):
            state, now = trial, value
            if now > best:
                best_state, best = state, now
    return np.round(best_state)


def main():
    gtzan = search(np.empty((0, 3)), colours(GTZAN), [(np.arange(len(GTZAN)), 1.0)], (9.5, 20), 3, 3, 25000)
    names = GTZAN + [name for name in FIRST if name not in GTZAN]
    groups = [[names.index(name) for name in group] for group in (GTZAN, FMA, DEMO, names)]
    others = search(gtzan, colours(names[len(GTZAN):]), [(groups[1], 3.0), (groups[3], 0.3)], (7, 15), 10, 2, 40000)
    rgb = np.vstack([gtzan, others])
    for group, name in zip(groups, ("GTZAN", "FMA", "demo library", "all of the first")):
        print(f"// smallest distance, {name}: {smallest(rgb[group], distances)[0]:.1f} for everybody, "
              f"CIEDE2000 {smallest(rgb[group], ciede2000)[0]:.1f}")
    pool = np.vstack([rgb, candidates()])
    table = distances(pool) + 0.5 * ciede2000(pool)
    chosen = list(range(len(names)))
    while len(chosen) < len(names) + len(OTHERS):
        chosen.append(int(table[:, chosen].min(axis=1).argmax()))
    for genre, index in zip(names + OTHERS, chosen):
        r, g, b = pool[index].astype(int)
        print(f'{{QStringLiteral("{genre}"), 0x{r:02x}{g:02x}{b:02x}}},')


if __name__ == "__main__":
    main()
