#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times our mel-spectrogram of a 30-second clip against librosa's on the same machine, one after the other.

    tests/benchmarks/mel_against_librosa.py build/benchmark/tests/mel_benchmark     (Python with librosa)

Both turn 661,500 samples in memory into 128 bands of dB (22,050 Hz, 2048/512), each with whatever it can keep from
one clip to the next; librosa's thread pools are held to one thread, as ours is one thread. Processor seconds are what
is compared: other work on the machine leaves them alone.
"""
import os

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import json
import statistics
import subprocess
import sys
import time

import librosa
import numpy as np


def librosa_seconds(repeats=15):
    samples = np.random.default_rng(1).uniform(-1, 1, 30 * 22050).astype(np.float32)
    times = []
    for _ in range(repeats + 2):
        start = time.process_time()
        librosa.power_to_db(librosa.feature.melspectrogram(y=samples, sr=22050), ref=np.max)
        times.append(time.process_time() - start)
    return statistics.median(times[2:])  # the first calls load and compile


def our_seconds(program):
    output = subprocess.run([program, "--benchmark_filter=melDecibels/n_fft:2048/hop:512$", "--benchmark_format=json",
                             "--benchmark_repetitions=5"], check=True, capture_output=True, text=True).stdout
    runs = json.loads(output)["benchmarks"]
    return next(run["cpu_time"] for run in runs if run.get("aggregate_name") == "median") / 1000


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    ours = our_seconds(sys.argv[1])
    theirs = librosa_seconds()
    print(f"Genrescope {1000 * ours:.1f} ms, librosa {librosa.__version__} {1000 * theirs:.1f} ms a 30-s clip: "
          f"{theirs / ours:.1f} times as fast")


if __name__ == "__main__":
    main()
