#!/usr/bin/env python3
"""Fails when a translation is missing, empty, marked unfinished, or has lost a placeholder.

With --lupdate it first lets Qt's lupdate gather the texts of core, ui and app anew into a copy of each catalogue, so that a
text added to the code without being translated fails too.

With --pages it also looks at the help: each page must be there in every catalogue's language (train.md: train_de.md), with
the same headings, table rows and `code`, and its **bold** words must be the catalogue's for those of the English page.

    translations.py FOLDER [--lupdate PROGRAM --source ROOT] [--pages FOLDER]
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(?:L?\d+|L?n)")
# A number that may be parted from its unit at the end of a line.
LOOSE_UNIT = re.compile(r"%(?:L?\d+|L?n) (?:%(?![\dLn])|(?:k?Hz|dB|[kMG]B|m?s|cm|pt|dpi)\b)")


def placeholders(text):
    return sorted(match.replace("L", "") for match in PLACEHOLDER.findall(text))


def problems_of(path):
    english = path.stem.endswith("_en")
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            where = f"{path.name}: {name}: {source!r}"
            if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
                yield f"{where} is not translated"
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if message.get("numerus") == "yes" and not list(translation.iter("numerusform")):
                yield f"{where} has no plural forms"
            for form in forms:
                if not form.strip():
                    yield f"{where} is empty"
                elif not english and LOOSE_UNIT.search(form):
                    yield f"{where} has an ordinary space before a unit: {form!r}"
                # "One track" may do without its number; what others say may not.
                elif not set(placeholders(form)) <= set(placeholders(source)) or (
                        set(placeholders(source)) - set(placeholders(form)) - {"%n"}):
                    yield f"{where} has other placeholders than {form!r}"
            if english and message.get("numerus") != "yes":
                yield f"{where} needs no English translation"


def refreshed(catalogue, lupdate, root, folder):
    copy = pathlib.Path(folder) / catalogue.name
    shutil.copy(catalogue, copy)
    only = ["-pluralonly"] if catalogue.stem.endswith("_en") else []
    subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_US",
                    "-tr-function-alias", "QT_TRANSLATE_NOOP+=translatable", "-I", root] + only
                   + [f"{root}/core", f"{root}/ui", f"{root}/app", "-ts", str(copy)],
                   check=True, stderr=subprocess.DEVNULL)
    return copy


def button(text):
    """A text without its mnemonic and dots: "&Open files…", "打开文件(&O)…" and "Open files" are one button."""
    return re.sub(r"\(&.\)|&", "", text or "").rstrip("…\u00a0\u202f ")


def buttons_of(path):
    """What each button of the window is called in the catalogue's language."""
    names = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        names.setdefault(button(message.findtext("source")), set()).add(button(message.findtext("translation")))
    return names


def outline(page):
    """What a translated page must have in common with the English one, by name."""
    lines = page.splitlines()
    return {"headings": [line.split(" ")[0] for line in lines if line.startswith("#")],
            "table rows": [line.count("|") for line in lines if line.startswith("|")],
            "code": sorted(set(re.findall(r"`.+?`", " ".join(lines))))}


def bold_words(page):
    return re.findall(r"\*\*(.+?)\*\*", page.replace("\n", " "))


def problems_of_pages(folder, catalogue):
    language = catalogue.stem.removeprefix("genrescope_").split("_")[0]
    names = buttons_of(catalogue)
    for english in sorted(page for page in folder.glob("*.md") if "_" not in page.stem):
        translated = folder / f"{english.stem}_{language}.md"
        if not translated.exists():
            yield f"{translated.name} is missing"
            continue
        source, page = english.read_text(encoding="utf-8"), translated.read_text(encoding="utf-8")
        for what, expected in outline(source).items():
            if outline(page)[what] != expected:
                yield f"{translated.name} has other {what} than {english.name}"
        known = set().union(*(names.get(button(word), set()) for word in bold_words(source)))
        for word in bold_words(page):
            if button(word) not in known:
                yield f"{translated.name}: no button that {english.name} names is called {word!r}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--lupdate")
    parser.add_argument("--source")
    parser.add_argument("--pages", type=pathlib.Path)
    arguments = parser.parse_args()
    catalogues = sorted(arguments.folder.glob("*.ts"))
    if not catalogues:
        sys.exit(f"{arguments.folder}: holds no .ts file")
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        for catalogue in catalogues:
            checked = catalogue
            if arguments.lupdate:
                checked = refreshed(catalogue, arguments.lupdate, arguments.source, scratch)
            found += problems_of(checked)
            if arguments.pages and not catalogue.stem.endswith("_en"):
                found += problems_of_pages(arguments.pages, checked)
    for problem in found:
        print(problem)
    print(f"{len(catalogues)} catalogues, {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
