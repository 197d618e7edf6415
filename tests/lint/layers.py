#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a layer or a room looks where it must not, and when includes run in a circle.

Usage: layers.py SOURCE-ROOT [--self-test]

The rules are these tables, and core/README.md draws the same picture; the lint fails when the picture names an arrow
that the tables do not, or the other way round.
"""
import pathlib
import re
import sys
import tempfile

LAYERS = {"core": {"core"}, "ui": {"core", "ui"}, "app": {"core", "ui", "app"}}

# room -> rooms it may include from, besides itself. Torch code lives in the `torch` folder inside a room.
ROOMS = {
    "base": set(),
    "formats": {"base"},
    "audio": {"base"},
    "features": {"base", "formats", "audio"},
    "augmentation": {"base", "audio", "features"},
    "datasets": {"base", "formats", "audio", "features", "augmentation"},
    "library": {"base", "audio", "datasets"},
    "models": {"base", "formats", "features"},
    "evaluation": {"base", "formats"},
    "inference": {"base", "formats", "audio", "features", "models", "evaluation"},
    "training": {"base", "formats", "audio", "features", "augmentation", "datasets", "models", "evaluation"},
    "engine": {"base", "formats", "features", "models", "inference", "training"},
    "experiments": {"base", "formats", "audio", "features", "augmentation", "datasets", "models", "evaluation",
                    "inference", "training", "engine"},
}

TORCH = re.compile(r"^(torch|ATen|c10|caffe2)/")
QT = re.compile(r"^(Q[A-Z]\w*|Qt\w*/.*)$")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
SOURCES = {".h", ".hpp", ".cpp", ".cc"}


def sources(root):
    for layer in LAYERS:
        for path in sorted((root / layer).rglob("*")):
            if path.suffix in SOURCES:
                yield path.relative_to(root)


def includes(root, path):
    for number, line in enumerate((root / path).read_text(encoding="utf-8").splitlines(), 1):
        match = INCLUDE.match(line)
        if match:
            yield number, match.group(2)


def room_of(path):
    return path.parts[1] if path.parts[0] == "core" and len(path.parts) > 2 else None


def holds_torch(path):
    return path.parts[0] == "core" and "torch" in path.parts[:-1]


def problems(root):
    found = []
    graph = {}
    for path in sources(root):
        layer, room = path.parts[0], room_of(path)
        graph[str(path)] = []
        for number, name in includes(root, path):
            where = f"{path}:{number}"
            if QT.match(name) and layer == "core":
                found.append(f"{where}: core must not know Qt, but includes <{name}>")
            if TORCH.match(name) and not holds_torch(path):
                found.append(f"{where}: only core/*/torch may include LibTorch, but this includes <{name}>")
            target = pathlib.Path(name)
            if not target.parts or target.parts[0] not in LAYERS:
                continue
            if not (root / target).exists():
                found.append(f"{where}: includes {name}, which does not exist")
                continue
            graph[str(path)].append(str(target))
            if target.parts[0] not in LAYERS[layer]:
                found.append(f"{where}: {layer} must not look at {target.parts[0]}: {name}")
            if holds_torch(target) and not holds_torch(path):
                found.append(f"{where}: {name} is inside the engine; only core/*/torch may include it")
            target_room = room_of(target)
            if room and target_room and room != target_room and target_room not in ROOMS.get(room, set()):
                found.append(f"{where}: core/{room} must not look at core/{target_room}: {name}")
    found += [f"include cycle: {' -> '.join(cycle)}" for cycle in cycles(graph)]
    found += unknown_rooms(root) + picture_problems(root)
    return found


def cycles(graph):
    """One cycle for every strongly connected knot that a depth-first walk meets."""
    state, stack, found = {}, [], []

    def visit(node):
        state[node] = "open"
        stack.append(node)
        for target in graph.get(node, []):
            if state.get(target) == "open":
                found.append(stack[stack.index(target):] + [target])
            elif target not in state:
                visit(target)
        stack.pop()
        state[node] = "done"

    for node in sorted(graph):
        if node not in state:
            visit(node)
    return found


def unknown_rooms(root):
    rooms = {p.name for p in (root / "core").iterdir() if p.is_dir()}
    return [f"core/{name} has no line in {pathlib.Path(__file__).name}" for name in sorted(rooms - set(ROOMS))]


def picture_problems(root):
    readme = root / "core" / "README.md"
    if not readme.exists():
        return ["core/README.md is missing"]
    drawn = {}
    for match in re.finditer(r"^\s*(\w+) --> (.+)$", readme.read_text(encoding="utf-8"), re.MULTILINE):
        drawn.setdefault(match.group(1), set()).update(t.strip() for t in match.group(2).split("&"))
    found = []
    for room, allowed in ROOMS.items():
        for target in sorted(allowed - drawn.get(room, set())):
            found.append(f"core/README.md does not draw {room} --> {target}")
        for target in sorted(drawn.get(room, set()) - allowed):
            found.append(f"core/README.md draws {room} --> {target}, which is not allowed")
    return found


def self_test():
    """Plants one offence of each kind and expects each to be found."""
    offences = {
        "core/base/a.h": '#include <QString>\n',
        "core/base/b.h": '#include "core/training/t.h"\n',
        "core/training/t.h": '#include <torch/torch.h>\n',
        "core/audio/c.h": '#include "core/audio/d.h"\n',
        "core/audio/d.h": '#include "core/audio/c.h"\n',
        "core/models/m.h": '#include "ui/u.h"\n',
        "core/models/torch/n.h": "",
        "ui/u.h": '#include "core/models/torch/n.h"\n',
    }
    expected = ["core must not know Qt", "core/base must not look at core/training", "may include LibTorch",
                "include cycle", "core must not look at ui", "inside the engine"]
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "app").mkdir()
        for name, text in offences.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        report = "\n".join(problems(root))
    return [f"the lint does not notice: {text}" for text in expected if text not in report]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    found = self_test() if "--self-test" in sys.argv else problems(pathlib.Path(sys.argv[1]).resolve())
    print("\n".join(found) if found else "layers: nothing to complain about")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
