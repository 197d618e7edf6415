#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""TorchScript files for core/inference: small networks scripted by Python's torch, and their answers.

    python3 make_torchscript.py        (Debian: python3-torch; LibTorch 1.13 must read the file, so no newer torch)

Writes torchscript/: small.pt with its card small.json, the same with a softmax (probabilities.pt), what must be refused
(weights.pt: tensors only; wide.pt: too many outputs), input.npy, and logits.npy.
"""
import json
import pathlib

import numpy as np
import torch
from torch import nn

OUT = pathlib.Path(__file__).parent / "torchscript"
GENRES = ["blues", "jazz", "metal"]


class Small(nn.Module):
    def __init__(self, outputs: int, softmax: bool):
        super().__init__()
        torch.manual_seed(11)
        self.conv = nn.Conv2d(1, 4, 3, padding=1)
        self.norm = nn.BatchNorm2d(4)
        self.drop = nn.Dropout(0.5)
        self.dense = nn.Linear(4, outputs)
        self.softmax = softmax
        with torch.no_grad():
            self.norm.running_mean.uniform_(-0.3, 0.3)
            self.norm.running_var.uniform_(0.5, 2.0)

    def forward(self, x):
        x = torch.relu(self.norm(self.conv(x)))
        x = self.dense(self.drop(x.mean(dim=[2, 3])))
        if self.softmax:
            x = torch.softmax(x, dim=1)
        return x


def card(name, **more):
    text = json.dumps({"genres": GENRES, "input.kind": "picture", "input.channels": 1, "input.height": 16,
                       "input.width": 20, **more}, indent=2)
    (OUT / f"{name}.json").write_text(text + "\n")


if __name__ == "__main__":
    OUT.mkdir(exist_ok=True)
    model = Small(3, False)
    # In training mode on purpose: whoever loads it has to switch dropout and batch norm to evaluation.
    torch.jit.save(torch.jit.script(model), OUT / "small.pt")
    torch.jit.save(torch.jit.script(Small(3, True)), OUT / "probabilities.pt")
    torch.jit.save(torch.jit.script(Small(5, False)), OUT / "wide.pt")
    torch.save(model.state_dict(), OUT / "weights.pt")
    for name in ("small", "wide", "weights"):
        card(name)
    card("probabilities", output="probabilities", note="a softmax at its end")
    x = np.random.default_rng(3).random((40, 1, 16, 20), dtype=np.float32)
    np.save(OUT / "input.npy", x)
    with torch.no_grad():
        np.save(OUT / "logits.npy", model.eval()(torch.from_numpy(x)).numpy())
