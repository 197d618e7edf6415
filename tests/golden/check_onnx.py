#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares exported ONNX models with onnxruntime against our own logits: all networks, random weights and inputs.

    python3 -m venv venv && venv/bin/pip install numpy onnx onnxruntime
    GENRESCOPE_PYTHON=venv/bin/python ctest -R onnxruntime      # or: venv/bin/python check_onnx.py tst_onnx_export

The test program writes the models, inputs and logits; this reads them. Exit status 77 (ctest: skipped) without
onnxruntime.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

try:
    import numpy as np
    import onnxruntime
except ImportError as missing:
    print(f"SKIPPED: {missing}. The exported models were NOT checked with onnxruntime; see the head of {__file__}.")
    sys.exit(77)
try:
    import onnx
except ImportError:
    onnx = None

TOLERANCE = 1e-5


def compare(model):
    stem = model.with_suffix("")
    x = np.load(f"{stem}.input.npy")
    expected = np.load(f"{stem}.logits.npy")
    if onnx:
        onnx.checker.check_model(str(model), full_check=True)
    session = onnxruntime.InferenceSession(str(model), providers=["CPUExecutionProvider"])
    metadata = session.get_modelmeta().custom_metadata_map
    assert "genres" in metadata and "input.kind" in metadata and "mel.sample_rate" in metadata, metadata
    worst = 0.0
    for count in (len(x), 1, 3):  # the batch is open
        logits, probabilities = session.run(["logits", "probabilities"], {"input": x[:count]})
        assert logits.shape == expected[:count].shape and logits.dtype == np.float32
        worst = max(worst, float(np.abs(logits - expected[:count]).max()))
        scaled = np.exp(expected[:count].astype(np.float64) / float(metadata["temperature"]))
        np.testing.assert_allclose(probabilities, scaled / scaled.sum(1, keepdims=True), atol=TOLERANCE)
    return worst, float(np.abs(expected).max())


def main():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.argv[1], "networksAreWritten"], check=True, stdout=subprocess.DEVNULL,
                       env={**os.environ, "GENRESCOPE_ONNX_FOLDER": folder})
        models = sorted(pathlib.Path(folder).glob("*.onnx"))
        names = {model.stem.rsplit("-", 1)[0] for model in models}
        assert len(names) == 9, names
        failed = 0
        for model in models:
            worst, largest = compare(model)
            failed += not worst <= TOLERANCE
            print(f"{model.stem:18} largest difference {worst:.2e} of logits up to {largest:.2f}")
        print(f"onnxruntime {onnxruntime.__version__}, onnx checker {onnx.__version__ if onnx else 'not installed'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
