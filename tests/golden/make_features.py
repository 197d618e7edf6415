#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden mel-spectrograms from librosa and golden pictures from matplotlib and Pillow, for tests/core/features.

    python3 -m venv /tmp/golden && /tmp/golden/bin/pip install librosa==1.0.0 matplotlib pillow
    /tmp/golden/bin/python tests/golden/make_features.py

Writes tests/golden/features/: inputs (int16 clips stand for value / 32768), expected arrays, and cases.json, which
says what belongs together and with which versions the arrays were made.
"""
import json
import warnings
from pathlib import Path

import librosa
import matplotlib
import numpy as np
import PIL
import scipy
from PIL import Image

FOLDER = Path(__file__).parent / "features"


def clips():
    """The inputs, by name. Seeded; stored, so that no other language has to repeat NumPy's random numbers."""
    random = np.random.default_rng(20200714)
    t = np.arange(12000) / 22050.0
    music = sum(np.sin(2 * np.pi * f * t) * np.exp(-k * t) / (k + 1)
                for k, f in enumerate([110.0, 220.0, 331.0, 663.0, 1329.0, 4127.0]))
    music += 0.05 * random.standard_normal(t.size) * (np.arange(t.size) % 5000 < 300)
    music *= 0.7 / np.abs(music).max()
    return {
        "music": np.round(music * 32767).astype(np.int16),
        "tone": (0.999 * np.sin(2 * np.pi * 440.0 * t[:9000])).astype(np.float32),  # bins 200 dB apart
        "noise": random.integers(-32768, 32768, 8000, dtype=np.int16),  # full scale
        "square": np.where(np.arange(6000) // 37 % 2 == 0, 32767, -32768).astype(np.int16),
        "silence": np.zeros(5000, np.int16),
        "quiet": random.integers(-1, 2, 5000, dtype=np.int16),  # the last bit only
        "short": np.round(music[:700] * 32767).astype(np.int16),  # less than a frame
        "one": np.array([16384], np.int16),
    }


DEFAULTS = dict(clip="music", sample_rate=22050, n_fft=2048, hop=512, mels=128, f_min=0.0, f_max=0.0,
                scale="slaney", norm="slaney", reference=None, top_db=80.0, a_min=1e-10, power=False)

CASES = {
    "default_db": {},
    "default_power": dict(power=True),
    "paper_db": dict(sample_rate=16000),
    "htk_db": dict(scale="htk"),
    "htk_none_power": dict(scale="htk", norm="none", power=True, mels=40),
    "none_db": dict(norm="none", mels=64),
    "small_db": dict(n_fft=512, hop=160, mels=40, sample_rate=16000),
    "long_frames_db": dict(n_fft=4096, hop=1024, mels=96, sample_rate=44100),
    "not_a_power_of_two_db": dict(n_fft=1500, hop=441, mels=80),
    "prime_frame_db": dict(n_fft=1009, hop=251, mels=32),
    "odd_frame_power": dict(n_fft=2047, hop=600, mels=64, power=True),
    "hop_above_frame_db": dict(n_fft=512, hop=1300, mels=48),
    "hop_equals_frame_power": dict(n_fft=1024, hop=1024, mels=48, power=True),
    "limited_db": dict(f_min=300.0, f_max=3400.0, mels=32, sample_rate=8000),
    "limited_htk_power": dict(f_min=27.5, f_max=7000.0, mels=88, scale="htk", power=True),
    "empty_bands_db": dict(n_fft=256, hop=256, mels=128),
    "reference_one_db": dict(reference=1.0),
    "reference_small_no_top_db": dict(reference=1e-6, top_db=None),
    "no_top_db": dict(top_db=None),
    "top_db_30": dict(top_db=30.0),
    "a_min_db": dict(top_db=None, a_min=1e-5),
    "tone_db": dict(clip="tone", top_db=None, mels=96),
    "tone_power": dict(clip="tone", power=True, mels=96),
    "noise_db": dict(clip="noise"),
    "noise_power": dict(clip="noise", power=True),
    "square_no_top_db": dict(clip="square", top_db=None, hop=700),
    "silence_db": dict(clip="silence", mels=40),
    "silence_power": dict(clip="silence", mels=40, power=True),
    "silence_reference_db": dict(clip="silence", mels=40, reference=1.0),
    "quiet_db": dict(clip="quiet", mels=64),
    "short_db": dict(clip="short"),
    "short_power": dict(clip="short", power=True),
    "one_sample_db": dict(clip="one"),
    "one_sample_power": dict(clip="one", power=True),
}


def as_float(clip):
    return clip if clip.dtype == np.float32 else clip.astype(np.float32) / np.float32(32768)


def mel_arguments(case):
    return dict(sr=case["sample_rate"], n_fft=case["n_fft"], n_mels=case["mels"], fmin=case["f_min"],
                fmax=case["f_max"] or None, htk=case["scale"] == "htk",
                norm="slaney" if case["norm"] == "slaney" else None)


def mel_spectrogram(samples, case):
    power = librosa.feature.melspectrogram(y=samples, hop_length=case["hop"], **mel_arguments(case))
    if case["power"]:
        return power
    reference = np.max if case["reference"] is None else case["reference"]
    return librosa.power_to_db(power, ref=reference, amin=case["a_min"], top_db=case["top_db"])


def make_mel(inputs):
    for name, clip in inputs.items():
        np.save(FOLDER / f"clip_{name}.npy", clip)
    cases = []
    for name, changes in CASES.items():
        case = DEFAULTS | changes
        result = mel_spectrogram(as_float(inputs[case["clip"]]), case)
        assert result.dtype == np.float32
        np.save(FOLDER / f"mel_{name}.npy", result)
        cases.append({"name": name} | case)
    banks = []
    for name, changes in {"slaney": {}, "htk": dict(scale="htk", mels=40, n_fft=512),
                          "none": dict(norm="none", f_min=100.0, f_max=5000.0, mels=24, n_fft=1000)}.items():
        case = DEFAULTS | changes
        bank = librosa.filters.mel(**mel_arguments(case))
        # A bank is nearly all zeros: keep the places and weights of the rest.
        rows, columns = np.nonzero(bank)
        np.save(FOLDER / f"bank_{name}.npy", np.stack([rows, columns, bank[rows, columns]]).astype(np.float64))
        np.save(FOLDER / f"edges_{name}.npy", librosa.mel_frequencies(
            case["mels"] + 2, fmin=case["f_min"], fmax=case["f_max"] or case["sample_rate"] / 2,
            htk=case["scale"] == "htk"))
        banks.append({"name": name} | case)
    return cases, banks


def make_pictures():
    """The paper's picture: matplotlib colours the scaled dB values, Pillow resizes by nearest neighbour."""
    pictures = []
    maps = ["magma", "viridis", "inferno", "cividis"]
    np.save(FOLDER / "colour_tables.npy", np.stack(
        [matplotlib.colormaps[m](np.arange(256), bytes=True)[:, :3] for m in maps]
        + [np.repeat(np.arange(256, dtype=np.uint8)[:, None], 3, 1)]))
    for mel, size, name in [("default_db", 128, "magma"), ("paper_db", 96, "viridis"), ("no_top_db", 150, "inferno"),
                            ("noise_db", 37, "cividis"), ("short_db", 64, "magma"), ("silence_db", 32, "magma")]:
        decibels = np.load(FOLDER / f"mel_{mel}.npy")
        scalar = matplotlib.cm.ScalarMappable(cmap=name)
        coloured = Image.fromarray(scalar.to_rgba(decibels[::-1], bytes=True)[:, :, :3].copy())
        result = coloured.resize((size, size), Image.Resampling.NEAREST)
        np.save(FOLDER / f"picture_{mel}.npy", np.asarray(result))
        pictures.append(dict(mel=mel, size=size, map=name))
    # Which source pixel each target pixel takes, for awkward ratios.
    ratios = [(1111, 303), (1873, 223), (3, 7), (7, 3), (1292, 128), (938, 128), (128, 100), (100, 128), (1, 5), (5, 1), (431, 130), (10, 4),
              (640, 333), (333, 640), (49, 98), (98, 49), (6, 10)]
    nearest = []
    for source, target in ratios:
        ramp = Image.fromarray(np.arange(source, dtype=np.int32)[None, :])
        nearest.append(dict(source=source, target=target, picks=np.asarray(
            ramp.resize((target, 1), Image.Resampling.NEAREST))[0].tolist()))
    return pictures, nearest


def make_picture_files():
    """The same small picture in every form PNG and JPEG have, with the RGB values that a reader should give."""
    random = np.random.default_rng(7)
    y, x = np.mgrid[0:23, 0:31]
    rgb = np.stack([x * 8, y * 11, (x + y) * 4], -1).astype(np.uint8)
    grey = (x * 5 + y * 4).astype(np.uint8)
    alpha = random.integers(0, 256, grey.shape, dtype=np.uint8)
    grey16 = (x * 2000 + y * 37).astype(np.uint16)
    palette = Image.fromarray(rgb).quantize(16)
    images = {
        "rgb.png": Image.fromarray(rgb),
        "rgba.png": Image.fromarray(np.dstack([rgb, alpha])),
        "grey.png": Image.fromarray(grey),
        "grey_alpha.png": Image.fromarray(np.dstack([grey, alpha])),
        "grey16.png": Image.fromarray(grey16),
        "palette.png": palette,
        "bilevel.png": Image.fromarray(grey > 90),
        "rgb.jpg": Image.fromarray(rgb),
        "grey.jpg": Image.fromarray(grey),
        "progressive.jpg": Image.fromarray(rgb),
        "cmyk.jpg": Image.fromarray(rgb).convert("CMYK"),
    }
    expected = {}
    for name, image in images.items():
        options = dict(quality=95, progressive=name.startswith("progressive")) if name.endswith("jpg") else {}
        image.save(FOLDER / name, **options)
        if name == "grey16.png":
            values = np.repeat((grey16 >> 8).astype(np.uint8)[:, :, None], 3, 2)
        elif image.mode in ("RGBA", "LA"):
            values = np.asarray(image)[:, :, :-1]  # alpha is ignored, not blended
            values = np.repeat(values, 3, 2) if values.shape[2] == 1 else values
        else:
            values = np.asarray(Image.open(FOLDER / name).convert("RGB"))
        np.save(FOLDER / f"expected_{name}.npy", values)
        expected[name] = f"expected_{name}.npy"
    return expected


def main():
    warnings.simplefilter("ignore")  # librosa warns of empty bands and short clips: both are cases here
    FOLDER.mkdir(exist_ok=True)
    cases, banks = make_mel(clips())
    pictures, nearest = make_pictures()
    versions = {module.__name__: module.__version__ for module in (librosa, np, scipy, matplotlib, PIL)}
    text = json.dumps(dict(versions=versions, mel=cases, banks=banks, pictures=pictures, nearest=nearest,
                           files=make_picture_files()), indent=1)
    (FOLDER / "cases.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
