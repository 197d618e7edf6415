#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes splits/splits.json: seeded, stratified, artist-grouped splits as core/datasets/split.h describes them.

A second implementation in another language, with exact (unbounded) integers, so that a change of a single split on any
platform or with any compiler shows. Run: python3 tests/golden/make_splits.py
"""
import json
import pathlib
from math import floor

MASK = (1 << 64) - 1


class SplitMix64:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(self, bound):
        limit = MASK // bound * bound
        while True:
            value = self.next()
            if value < limit:
                return value % bound

    def shuffle(self, values):
        for i in range(len(values), 1, -1):
            j = self.below(i)
            values[i - 1], values[j] = values[j], values[i - 1]


def quotas(count, shares):
    whole = sum(shares)
    quota = [count * s // whole for s in shares]
    order = sorted(range(3), key=lambda i: (-(count * shares[i] % whole), i))
    for i in order[: count - sum(quota)]:
        quota[i] += 1
    return quota


def truncated_division(a, b):
    return abs(a) // b * (1 if a >= 0 else -1)


def split(items, shares, seed, by_artist):
    shares = [floor(s * 1e6 + 0.5) for s in shares]
    groups, index = [], {}
    for path, genre, artist in sorted(items):
        key = artist.strip().lower() if by_artist else ""
        if key:
            if key not in index:
                index[key] = len(groups)
                groups.append([])
            groups[index[key]].append((path, genre))
        else:
            groups.append([(path, genre)])
    genres = sorted({genre for _, genre, _ in items})
    quota = {g: quotas(sum(1 for i in items if i[1] == g), shares) for g in genres}
    open_places = {g: list(q) for g, q in quota.items()}
    SplitMix64(seed).shuffle(groups)
    groups.sort(key=lambda g: -len(g))
    parts = []
    for group in groups:
        counts = {}
        for _, genre in group:
            counts[genre] = counts.get(genre, 0) + 1
        if len(group) == 1:
            places = open_places[group[0][1]]
            best = places.index(max(places))
        else:
            costs = [
                sum(
                    truncated_division((c * c - 2 * open_places[g][s] * c) * 4096, max(1, quota[g][s]))
                    for g, c in counts.items()
                )
                for s in range(3)
                if shares[s] > 0
            ]
            allowed = [s for s in range(3) if shares[s] > 0]
            best = allowed[costs.index(min(costs))]
        for genre, count in counts.items():
            open_places[genre][best] -= count
        parts.append(best)
    named = {path for path, _, artist in items if by_artist and artist.strip()}
    fill_gaps(groups, parts, named, genres, shares)
    names = ("train", "validation", "test")
    return {path: names[part] for group, part in zip(groups, parts) for path, _ in group}


def fill_gaps(groups, parts, named, genres, shares):
    """A genre of as many artists as there are parts has a place in each of them."""
    of = [{genre for _, genre in group} for group in groups]
    wanted = [s for s in (2, 1, 0) if shares[s] > 0]

    def present(genre, s):
        return sum(1 for mine, part in zip(of, parts) if genre in mine and part == s)

    for genre in genres:
        if sum(1 for group, mine in zip(groups, of) if genre in mine and group[0][0] in named) < len(wanted):
            continue
        for s in wanted:
            if present(genre, s):
                continue
            movable = [i for i, mine in enumerate(of) if genre in mine and all(present(g, parts[i]) > 1 for g in mine)]
            if movable:
                parts[min(movable, key=lambda i: len(groups[i]))] = s


def make_items(count, genres, artists, seed):
    random = SplitMix64(seed)
    items = []
    for i in range(count):
        artist = f"artist {random.below(artists)}" if artists and random.below(5) else ""
        # A few artists are at home in two genres.
        home = int(artist.split()[1]) if artist else random.below(1000)
        genre = (home + (random.below(20) == 0)) % genres
        items.append((f"/music/{i:04}.mp3", f"genre {genre}", artist))
    return items


def main():
    cases = []
    for count, genres, artists, shares, seed, by_artist in [
        (120, 4, 0, (0.8, 0.1, 0.1), 1, True),
        (120, 4, 30, (0.8, 0.1, 0.1), 1, True),
        (120, 4, 30, (0.8, 0.1, 0.1), 2, True),
        (120, 4, 30, (0.8, 0.1, 0.1), 1, False),
        (301, 7, 60, (70, 15, 15), 12345678901234567890, True),
        (97, 3, 12, (0.9, 0.0, 0.1), 7, True),
        (10, 5, 3, (1, 1, 1), 0, True),
        (40, 4, 15, (0.8, 0.1, 0.1), 3, True),
    ]:
        items = make_items(count, genres, artists, 42)
        placed = split(items, shares, seed, by_artist)
        cases.append(
            {
                "shares": shares,
                "seed": str(seed),
                "by_artist": by_artist,
                "items": [[*item, placed[item[0]]] for item in items],
            }
        )
    folder = pathlib.Path(__file__).parent / "splits"
    folder.mkdir(exist_ok=True)
    (folder / "splits.json").write_text(json.dumps(cases, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
