#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden decoding and resampling: small audio files, and the samples librosa.load makes of them, for tests/core/audio.

    python3 -m venv /tmp/golden && /tmp/golden/bin/pip install librosa==1.0.0 soundfile
    /tmp/golden/bin/python tests/golden/make_audio.py        (the ffmpeg program must be there for the MP3s)

Writes tests/golden/audio/: clip.* (sound made here, 0.6 s), <clip>_<rate>.npy (librosa.load's float32 samples at that
rate; res_type is librosa's default, soxr_hq), and cases.json.
"""
import json
import subprocess
from pathlib import Path

import librosa
import numpy as np
import soundfile

FOLDER = Path(__file__).parent / "audio"
RATE = 44100


def clip():
    """Two channels: decaying partials with a click and some noise; seeded."""
    random = np.random.default_rng(20201122)
    t = np.arange(int(0.6 * RATE)) / RATE
    left = sum(np.sin(2 * np.pi * f * t) * np.exp(-k * t) / (k + 1) for k, f in enumerate([110, 223, 447, 1331, 5003]))
    right = np.sin(2 * np.pi * (300 + 2000 * t) * t)
    left[10000] += 2.0
    both = np.stack([left, right], axis=1) + 0.02 * random.standard_normal((t.size, 2))
    return np.round(both / np.abs(both).max() * 0.8 * 32767).astype(np.int16)


def main():
    FOLDER.mkdir(exist_ok=True)
    wav = FOLDER / "clip.wav"
    soundfile.write(wav, clip(), RATE, subtype="PCM_16")
    soundfile.write(FOLDER / "clip.flac", clip()[:, 0], RATE)
    encode = ["ffmpeg", "-v", "error", "-y", "-bitexact", "-i", str(wav), "-c:a", "libmp3lame"]
    subprocess.run([*encode, "-b:a", "64k", str(FOLDER / "clip.mp3")], check=True)
    # Without the Xing/LAME header nothing says how much delay the encoder put in: nothing may be cut.
    subprocess.run([*encode, "-b:a", "64k", "-ar", "22050", "-ac", "1", "-write_xing", "0",
                    str(FOLDER / "clip_plain.mp3")], check=True)
    cases = []
    for file, rates in [("clip.wav", [44100, 22050, 16000, 48000, 11025]), ("clip.flac", [22050]),
                        ("clip.mp3", [44100, 22050, 16000]), ("clip_plain.mp3", [22050, 16000])]:
        for rate in rates:
            samples, _ = librosa.load(FOLDER / file, sr=rate)
            name = f"{file.replace('.', '_')}_{rate}.npy"
            np.save(FOLDER / name, samples.astype(np.float32))
            cases.append({"file": file, "sample_rate": rate, "expected": name})
    versions = {"librosa": librosa.__version__, "soundfile": soundfile.__version__,
                "libsndfile": soundfile.__libsndfile_version__}
    (FOLDER / "cases.json").write_text(json.dumps({"versions": versions, "cases": cases}, indent=1) + "\n")


if __name__ == "__main__":
    main()
