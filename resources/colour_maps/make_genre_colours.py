#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the table of ui/theme/genre_colours.cpp: a colour for each genre of GTZAN, of FMA's sixteen and of other
common collections, that stay apart for everybody and on both themes.

Distances are Euclidean in OKLab (B. Ottosson, 2020), times 100. A pair counts with its smallest distance among normal
vision, deuteranopia and protanopia, and twice that in tritanopia, which is rare (simulated after Machado, Oliveira and
Fernandes, "A physiologically-based model for simulation of color vision deficiency", IEEE TVCG 2009, severity 1).
Luminance stays where a bar is seen on a white and on a dark surface. Genres of one data set matter most: the search
(simulated annealing, fixed seed) maximises the smallest distance within GTZAN and within FMA, and keeps genres near the
hue that people expect (blues blue, reggae green) where that costs little. The others follow greedily.

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
WISH = {"blues": (50, 100, 200), "classical": (125, 65, 175), "country": (185, 165, 90), "disco": (230, 120, 190),
        "hiphop": (245, 165, 20), "jazz": (110, 195, 205), "metal": (80, 85, 95), "pop": (225, 95, 105),
        "reggae": (50, 140, 70), "rock": (185, 35, 20), "electronic": (225, 105, 0), "experimental": (20, 120, 130),
        "folk": (120, 125, 30), "orchestral": (165, 125, 220), "spoken": (160, 165, 170),
        "oldtimehistoric": (135, 95, 75)}
NEAR = 15  # how far from its wish a genre may end


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


def candidates():
    axis = np.arange(0, 256, 15)
    rgb = np.stack(np.meshgrid(axis, axis, axis), -1).reshape(-1, 3).astype(float)
    lin = linear(rgb / 255.0)
    luminance = lin @ [0.2126, 0.7152, 0.0722]
    chroma = np.linalg.norm(oklab(lin)[:, 1:], axis=1)
    return rgb[(luminance > 0.1) & (luminance < 0.5) & (chroma < 21)]


def main():
    rng = np.random.default_rng(7)
    pool = candidates()
    table = distances(pool)
    wish = np.zeros((len(FIRST), len(pool)))
    pool_lab = oklab(linear(pool / 255.0))
    for i, genre in enumerate(FIRST):
        if genre in WISH:
            wish[i] = np.linalg.norm(pool_lab - oklab(linear(np.array([WISH[genre]]) / 255.0)), axis=1)
    allowed = [np.flatnonzero(wish[i] < NEAR) for i in range(len(FIRST))]
    groups = [[FIRST.index(g) for g in GTZAN], [FIRST.index(g) for g in FMA],
              [FIRST.index(g) for g in DEMO], list(range(len(FIRST)))]

    def score(state):
        total = -0.004 * wish[np.arange(len(state)), state].sum()
        for group, weight in zip(groups, (1.3, 1.6, 0.3, 0.8)):
            d = table[np.ix_(state[group], state[group])][np.triu_indices(len(group), 1)]
            total += weight * d.min() + 0.05 * weight * np.sort(d)[:12].mean()
        return total

    best_state, best = None, -1e9
    for _ in range(6):
        state = np.array([rng.choice(choices) for choices in allowed])
        now = score(state)
        for step in range(30000):
            heat = 3.0 * (1 - step / 30000) ** 2 + 1e-3
            trial = state.copy()
            i = rng.integers(len(FIRST))
            trial[i] = rng.choice(allowed[i])
            value = score(trial)
            if value > now or rng.random() < np.exp((value - now) / heat):
                state, now = trial, value
                if now > best:
                    best_state, best = state.copy(), now
    chosen = list(best_state)
    for group, name in zip(groups, ("GTZAN", "FMA", "demo library", "all of the first")):
        d = table[np.ix_(best_state[group], best_state[group])][np.triu_indices(len(group), 1)]
        print(f"// smallest distance, {name}: {d.min():.1f}")
    while len(chosen) < len(FIRST) + len(OTHERS):
        nearest = table[:, chosen].min(axis=1)
        chosen.append(int(nearest.argmax()))
    for genre, index in zip(FIRST + OTHERS, chosen):
        r, g, b = pool[index].astype(int)
        print(f'{{QStringLiteral("{genre}"), 0x{r:02x}{g:02x}{b:02x}}},')


if __name__ == "__main__":
    main()
