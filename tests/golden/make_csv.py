#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes csv/records.json: CSV texts and the records Python's csv module reads from them (blank lines dropped).

Run: python3 tests/golden/make_csv.py
"""
import csv
import io
import json
import pathlib
import random

ATOMS = ["a", "bc", ",", '"', '""', "\n", "\r\n", "\r", " ", "é", "音", "x,y", '"q"', '"q,\n""r"""', '"', ""]


def closed(text):
    """Whether the text ends outside quotes: how records cut off inside quotes are read is our own rule."""
    state = "start"
    for c in text:
        if state in ("start", "plain"):
            if state == "start" and c == '"':
                state = "quoted"
            else:
                state = "start" if c in ",\n\r" else "plain"
        elif state == "quoted":
            state = "after" if c == '"' else "quoted"
        else:
            state = "quoted" if c == '"' else "start" if c in ",\n\r" else "plain"
    return state != "quoted"


def main():
    random.seed(20240501)
    texts = ["", "\n", '""', '""\n', "a,b\r\nc,d", 'a,"b\r\nc"\r\n\r\n\r\nd,e\r\n', ',,\n"",""\n', 'a"b,"c"d"e\n', "a\rb\r\nc\n"]
    while len(texts) < 400:
        text = "".join(random.choice(ATOMS) for _ in range(random.randrange(1, 14)))
        if closed(text):
            texts.append(text)
    cases = [{"text": t, "records": [r for r in csv.reader(io.StringIO(t, newline="")) if r]} for t in texts]
    folder = pathlib.Path(__file__).parent / "csv"
    folder.mkdir(exist_ok=True)
    (folder / "records.json").write_text(json.dumps(cases, separators=(",", ":"), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
