#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the build into a folder of its own, or makes the Debian package, and uses what comes out.

Usage: package.py install|metadata|deb BUILD CMAKE SANDBOX        exit status 77: a tool for it is not here
"""
import json
import math
import os
import pathlib
import shutil
import struct
import subprocess
import sys
import wave

SKIPPED = 77
ID = "org.genrescope.Genrescope"


def run(*command, **options):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\nexit status {done.returncode}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}")
    return done.stdout


def need(*tools):
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        print("skipped: not installed:", *missing)
        sys.exit(SKIPPED)


def expect(condition, sentence):
    if not condition:
        sys.exit(sentence)


def tone(file):
    with wave.open(str(file), "wb") as sound:
        sound.setparams((1, 2, 22050, 0, "NONE", ""))
        samples = (int(9000 * math.sin(i * 0.06) * math.cos(i * 0.0007)) for i in range(22050 * 8))
        sound.writeframes(b"".join(struct.pack("<h", sample) for sample in samples))


def use(prefix, sandbox):
    """The programs under `prefix` do their work with what was installed beside them, not with the source tree's."""
    home = sandbox / "home"
    home.mkdir()
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("GENRESCOPE", "LD_", "XDG_"))}
    environment |= {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    cli, window = prefix / "bin" / "genrescope-cli", prefix / "bin" / "genrescope"

    for line in run("ldd", cli, env=environment).splitlines():
        if "libgenrescope" in line:
            expect(str(prefix) in line, f"a library of the build folder is used: {line}")
    # By another name: the source tree has none of it.
    models = prefix / "share" / "genrescope" / "models"
    shutil.copy(models / "default.safetensors", models / "installed.safetensors")
    sound = sandbox / "tone.wav"
    tone(sound)
    said = json.loads(run(cli, "predict", "--json", "--model", "installed", sound, env=environment))
    expect(len(said["top"]) == 3, f"odd answer: {said}")
    for grid in ("paper", "augmentation"):
        expect((prefix / "share" / "genrescope" / "sweeps" / f"{grid}.toml").is_file(), f"the sweep {grid} is not installed")

    picture = sandbox / "window.png"
    run(window, "--language", "de", "--page", "classify", "--screenshot", picture, sound, env=environment)
    expect(picture.stat().st_size > 10_000, "the window drew nothing")
    # It has opened the engine beside it: with that away it must fail.
    engine = next((prefix / "lib").rglob("libgenrescope-engine.so"))
    engine.rename(engine.with_suffix(".away"))
    done = subprocess.run([cli, "predict", sound], capture_output=True, text=True, env=environment)
    expect(done.returncode != 0 and "engine" in done.stderr, "the engine came from elsewhere")
    engine.with_suffix(".away").rename(engine)


def install(build, cmake, sandbox):
    prefix = sandbox / "usr"
    run(cmake, "--install", build, "--prefix", prefix)
    return prefix


def test_install(build, cmake, sandbox):
    use(install(build, cmake, sandbox), sandbox)


def test_metadata(build, cmake, sandbox):
    need("desktop-file-validate", "appstreamcli", "update-mime-database")
    share = install(build, cmake, sandbox) / "share"
    said = run("desktop-file-validate", share / "applications" / f"{ID}.desktop")
    expect(not said.strip(), said)
    run("appstreamcli", "validate", "--no-net", "--pedantic", share / "metainfo" / f"{ID}.metainfo.xml")
    run("update-mime-database", share / "mime")
    types = (share / "mime" / "types").read_text(encoding="utf-8").split()
    desktop = (share / "applications" / f"{ID}.desktop").read_text(encoding="utf-8")
    offered = next(line for line in desktop.splitlines() if line.startswith("MimeType=")).removeprefix("MimeType=")
    system = pathlib.Path("/usr/share/mime/types")
    known = set(types) | set(system.read_text(encoding="utf-8").split() if system.is_file() else offered.split(";"))
    aliases = pathlib.Path("/usr/share/mime/aliases")
    known |= {line.split()[0] for line in aliases.read_text(encoding="utf-8").splitlines()} if aliases.is_file() else set()
    for kind in filter(None, offered.strip().split(";")):
        expect(kind in known, f"no desktop knows the type {kind}")
    for size in (16, 22, 24, 32, 48, 64, 128, 256):
        icon = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{ID}.png"
        head = icon.read_bytes()[:24]
        expect(head[:8] == b"\x89PNG\r\n\x1a\n" and struct.unpack(">II", head[16:24]) == (size, size), f"{icon}: not {size} pixels")
    expect((share / "icons" / "hicolor" / "scalable" / "apps" / f"{ID}.svg").is_file(), "no scalable icon")


def test_deb(build, cmake, sandbox):
    need("dpkg-deb", "dpkg-shlibdeps", "ldd")
    cpack = pathlib.Path(cmake).with_name("cpack")
    run(cpack, "-G", "DEB", "-B", sandbox, cwd=build)
    package = next(sandbox.glob("*.deb"))
    depends = run("dpkg-deb", "-f", package, "Depends")
    for library in ("libqt6widgets6", "libtorch", "libsndfile1", "libopenblas0"):
        expect(library in depends, f"the package does not depend on {library}: {depends}")
    names = run("dpkg-deb", "-c", package)
    for file in ("usr/bin/genrescope", "usr/bin/genrescope-cli", f"usr/share/applications/{ID}.desktop",
                 f"usr/share/mime/packages/{ID}.xml", "usr/share/man/man1/genrescope.1", "usr/share/doc/genrescope/copyright"):
        expect(f"./{file}" in names, f"{file} is not in the package")
    root = sandbox / "root"
    run("dpkg-deb", "-x", package, root)
    use(root / "usr", sandbox)
    print(package.name, f"{package.stat().st_size / 1e6:.1f} MB;", "Depends:", depends.strip())


def main():
    part, build, cmake, sandbox = sys.argv[1], *map(pathlib.Path, sys.argv[2:5])
    shutil.rmtree(sandbox, ignore_errors=True)
    sandbox.mkdir(parents=True)
    {"install": test_install, "metadata": test_metadata, "deb": test_deb}[part](build, cmake, sandbox)


if __name__ == "__main__":
    main()
