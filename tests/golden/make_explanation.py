#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Integrated gradients for core/inference, by captum on Python's torch.

    python3 make_explanation.py        (Debian: python3-torch; PyPI: captum 0.6.0; after make_torchscript.py)

Asks torchscript/small.pt about its first input for each genre, from the input's own smallest value, 24 steps of the
midpoint rule. Writes explanation/: gradients.npy (genres, 16, 20), the plain gradients at the input, and evidence.npy,
the attributions, both as the network sees the picture: row 0 the highest band.
"""
import pathlib

import numpy as np
import torch
from captum.attr import IntegratedGradients

HERE = pathlib.Path(__file__).parent

if __name__ == "__main__":
    out = HERE / "explanation"
    out.mkdir(exist_ok=True)
    model = torch.jit.load(str(HERE / "torchscript" / "small.pt")).eval()
    x = torch.from_numpy(np.load(HERE / "torchscript" / "input.npy")[:1])
    gradients, evidence = [], []
    for genre in range(3):
        leaf = x.clone().requires_grad_(True)
        gradients.append(torch.autograd.grad(model(leaf)[0, genre], leaf)[0][0, 0].numpy())
        found = IntegratedGradients(model).attribute(x, baselines=float(x.min()), target=genre, n_steps=24,
                                                     method="riemann_middle")
        evidence.append(found[0, 0].detach().numpy())
    np.save(out / "gradients.npy", np.stack(gradients).astype(np.float32))
    np.save(out / "evidence.npy", np.stack(evidence).astype(np.float32))
