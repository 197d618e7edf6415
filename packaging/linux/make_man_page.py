#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes genrescope-cli.1 from what the program's --help says, so that no command and no option can be missing.

Usage: make_man_page.py GENRESCOPE-CLI PAGE           writes PAGE
       make_man_page.py GENRESCOPE-CLI PAGE --check   fails when PAGE is not what would be written
       make_man_page.py PROGRAM PAGE --mentions [COMMAND ...]   fails when the hand-written PAGE lacks an option
"""
import pathlib
import re
import subprocess
import sys

HEAD = r""".\" Written by make_man_page.py from genrescope-cli --help; the target update_man_page does it again.
.TH GENRESCOPE-CLI 1 "" "Genrescope {version}" "User Commands"
.SH NAME
genrescope-cli \- music-genre research from the command line
.SH SYNOPSIS
.B genrescope-cli
.I command
.RI [ options ]
.SH DESCRIPTION
The workbench's command-line twin: the same work without a window and without Qt, for scripts, servers and clusters.
Long work shows a progress bar on a terminal and plain lines elsewhere; Ctrl+C stops cleanly and says how to go on.
"""

TAIL = r""".SH EXIT STATUS
.TP
.B 0
All went well.
.TP
.B 1
Something could not be done; standard error says what.
.TP
.B 2
Wrong arguments.
.TP
.B 130
Stopped by Ctrl+C.
.SH FILES
.TP
.I $XDG_DATA_HOME/genrescope/models
Models of your own
.RI ( ~/.local/share/genrescope/models ).
.TP
.I $XDG_CACHE_HOME/genrescope
Spectrograms already computed; may be deleted.
.SH EXAMPLES
.nf
genrescope-cli predict music/ \-\-top 3
genrescope-cli import gtzan genres/ \-\-out gtzan.csv
genrescope-cli train \-\-data gtzan.csv \-\-model dcrnn \-\-set training.epochs=20
.fi
.SH SEE ALSO
.BR genrescope (1)
"""


def roff(text):
    text = text.replace("\\", r"\e").replace("-", r"\-")
    return r"\&" + text if text[:1] in ".'" else text


TEXT_COLUMN = 30 # where --help has the texts; a name that does not fit before it has its text on the next line


class Entry:
    def __init__(self, name, rest):
        self.name, self.words = name, [rest] if rest else []


def parse(help_text):
    """What a page of help holds: its first line, usage, entries by section, and what follows them."""
    lines = help_text.splitlines()
    about, usage = lines[0], ""
    sections, after, current = {}, [], None
    for line, following in zip(lines[1:], [*lines[2:], ""]):
        if line.startswith("Usage: "):
            usage = line.removeprefix("Usage: ")
        elif after or (current is not None and line and not line.startswith(" ") and not line.endswith(":")):
            after.append(line) # free text under the options
        elif re.fullmatch(r"\S.*:", line):
            current = sections.setdefault(line[:-1], [])
        elif current is not None and re.match(r"  \S", line):
            # A name that ends right before the texts has but one blank behind it, as a long name may have by chance.
            before, blank, text = line[: TEXT_COLUMN - 1], line[TEXT_COLUMN - 1 : TEXT_COLUMN], line[TEXT_COLUMN:]
            long = blank != " " or (not before.endswith(" ") and following.startswith(" " * TEXT_COLUMN))
            name, text = (line.strip(), "") if long else (before.strip(), text)
            current.append(Entry(name, text))
        elif current and line.strip():
            current[-1].words.append(line.strip())
    return about, usage, sections, after


def entries(found):
    for entry in found:
        # "-h,--help" and what CLI11 adds about kinds of values, which tells people nothing.
        name = re.sub(r"\b(TEXT|INT|UINT|FLOAT|[A-Z]+):(?:FLOAT|INT|UINT|NONNEGATIVE|POSITIVE)\b", r"\1", entry.name)
        name = name.replace(",--", ", --").replace(" REQUIRED", "")
        name = re.sub(r"^([A-Z]+) TEXT\b", r"\1", name) # what stands for itself
        # What else belongs to an option is said behind its text, not in its name.
        name, *rest = re.split(r" (?=(?:Needs|Excludes): )", name)
        words = {"Needs": "together with", "Excludes": "not with"}
        beside = [f"{words[kind]} {', '.join(names.split())}" for kind, names in (part.split(": ", 1) for part in rest)]
        if " REQUIRED" in entry.name:
            beside.insert(0, "required")
        yield ".TP"
        yield f".B {roff(name)}"
        if name.split()[0] == "--preset":
            yield roff(entry.words[0])
            for preset in entry.words[1:]:
                yield ".br"
                yield roff(preset)
        else:
            yield roff(" ".join(entry.words) + (f" ({'; '.join(beside)})" if beside else ""))


def ask(program, *command):
    return subprocess.run([program, *command, "--help"], check=True, capture_output=True, text=True).stdout


def commands(program):
    """Every command as a list of words, those of commands behind them."""
    def below(prefix):
        for entry in parse(ask(program, *prefix))[2].get("Subcommands", []):
            yield [*prefix, entry.name]
            yield from below([*prefix, entry.name])

    return list(below([]))


def page(program):
    version = subprocess.run([program, "--version"], check=True, capture_output=True, text=True).stdout.strip()
    out = [HEAD.format(version=version).rstrip(), ".SH OPTIONS"]
    out += entries(parse(ask(program))[2]["Options"])
    out.append(".SH COMMANDS")
    settings = []
    for command in commands(program):
        about, usage, sections, after = parse(ask(program, *command))
        # "plot" asks the window's program, which speaks for itself.
        out += [f".SS {roff(' '.join(command))}", roff(about + "."), ".PP", f".B {roff(usage)}"]
        for title, found in sections.items():
            if title.startswith("Settings"):
                settings = found
            elif title != "Subcommands":
                out += entries([e for e in found if not e.name.startswith("-h,")])
        if after and "Shipped, to be used" not in " ".join(after):
            out += [".PP", *(roff(line) for line in after if line)]
    out += [".SH SETTINGS", r"For \-\-set KEY=VALUE of train, lr\-find and sweep, and for config.toml."]
    out += entries(settings)
    return "\n".join(out) + "\n" + TAIL


def unmentioned(program, there, command):
    plain = there.replace("\\-", "-")
    options = set(re.findall(r"^  (?:-\w,)?(--[\w-]+)", ask(program, *command), re.MULTILINE))
    return [f"{' '.join(command)} {option}".strip() for option in sorted(options)
            if not re.search(re.escape(option) + r"(?![\w-])", plain)]


def main():
    program, target = sys.argv[1], pathlib.Path(sys.argv[2])
    if "--mentions" in sys.argv[3:]:
        there = target.read_text(encoding="utf-8")
        missing = unmentioned(program, there, []) + [
            option for command in sys.argv[4:] for option in unmentioned(program, there, [command])]
        print(*(f"{target} says nothing of {option}" for option in missing), sep="\n")
        return 1 if missing else 0
    wanted = page(program)
    if "--check" not in sys.argv[3:]:
        target.write_text(wanted, encoding="utf-8")
        return 0
    there = target.read_text(encoding="utf-8")
    if there == wanted:
        return 0
    known = set(there.splitlines())
    missing = [line for line in wanted.splitlines() if line not in known]
    print(f"{target} is not what --help says; build the target update_man_page. What it lacks:", *missing[:20], sep="\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
