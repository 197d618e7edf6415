#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns GTZAN's linear-frequency spectrogram pictures into mel arrays that match what the program computes from audio.

Usage: prepare_gtzan_pictures.py LINEAR.csv OUT-FOLDER [--audio AUDIO.csv]     (needs numpy and Pillow)

LINEAR.csv lists 8-bit grey pictures, 370 rows from 11,025 Hz (top) to 0 Hz, 496 columns over 30 s, each clip on its own
grey scale. Grey is taken for decibels, 0.55 dB a step (measured against the clips whose audio is at hand: 0.35 to 0.7); an
error in that scale is gone once the network's input is standardised. Rows are summed into 96 Slaney mel bands; columns
stay, so the hop that fits audio to them is 30 s * 22,050 Hz / 496 = 1,334 samples. Against the mel-spectrograms of those
clips' MP3s (22,050 Hz, n_fft 2048, hop 1334, 96 mels) the standardised arrays correlate by 0.92 in the median.

Writes OUT/<clip>.npy, float32 (96, 496), dB below the maximum down to -80, and OUT/manifest.csv with the same splits; with
--audio the training clips of that manifest are added as they are.
"""
import argparse
import csv
import os
import pathlib

import numpy as np
from PIL import Image

MELS = 96
NYQUIST_HZ = 11025.0
DB_PER_GREY = 0.55
TOP_DB = 80.0


def slaney_mel_to_hz(mel):
    linear = mel * 200.0 / 3.0
    return np.where(mel < 15.0, linear, 1000.0 * np.exp((mel - 15.0) * np.log(6.4) / 27.0))


def slaney_hz_to_mel(hz):
    return hz * 3.0 / 200.0 if hz < 1000.0 else 15.0 + np.log(hz / 1000.0) * 27.0 / np.log(6.4)


def mel_bank(rows):
    """(MELS, rows) weights of each picture row in each band. Low bands are narrower than a row, so rows are taken as
    samples of a piecewise linear spectrum and the triangles are integrated on a finer grid."""
    edges = slaney_mel_to_hz(np.linspace(0.0, slaney_hz_to_mel(NYQUIST_HZ), MELS + 2))
    fine = np.linspace(0.0, NYQUIST_HZ, rows * 8)
    centres = np.linspace(0.0, NYQUIST_HZ, rows)
    spread = np.stack([np.interp(fine, centres, unit) for unit in np.eye(rows)], axis=1)
    bank = np.zeros((MELS, rows))
    for band, (low, centre, high) in enumerate(zip(edges, edges[1:], edges[2:])):
        triangle = np.clip(np.minimum((fine - low) / (centre - low), (high - fine) / (high - centre)), 0.0, None)
        if not triangle.any():
            triangle[np.argmin(np.abs(fine - centre))] = 1.0
        bank[band] = (triangle / triangle.sum()) @ spread
    return bank


def mel_of_picture(path, bank):
    grey = np.asarray(Image.open(path).convert("L"), dtype=np.float64)[::-1]
    decibels = 10.0 * np.log10(bank @ 10.0 ** (grey * DB_PER_GREY / 10.0))
    decibels -= decibels.max()
    return np.maximum(decibels, -TOP_DB).astype(np.float32)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("linear", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--audio", type=pathlib.Path)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)

    rows = []
    bank = None
    with open(arguments.linear, newline="", encoding="utf-8") as stream:
        for item in csv.DictReader(stream):
            picture = arguments.linear.parent / item["path"]
            if bank is None:
                bank = mel_bank(Image.open(picture).height)
            name = picture.stem + ".npy"
            np.save(arguments.out / name, mel_of_picture(picture, bank))
            rows.append((name, item["genre"], item["split"]))
    if arguments.audio:
        with open(arguments.audio, newline="", encoding="utf-8") as stream:
            for item in csv.DictReader(stream):
                if item["split"] == "train":
                    path = os.path.relpath(arguments.audio.parent / item["path"], arguments.out)
                    rows.append((path, item["genre"], item["split"]))
    with open(arguments.out / "manifest.csv", "w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(("path", "genre", "split"))
        writer.writerows(rows)
    print(f"{len(rows)} items in {arguments.out / 'manifest.csv'}")


if __name__ == "__main__":
    main()
