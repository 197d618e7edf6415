#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns the weights of a Keras model of one of the paper's networks into a Genrescope model file.

    python3 -m venv venv && venv/bin/pip install numpy h5py safetensors
    venv/bin/python keras_to_safetensors.py model.h5 crnn --genres Electronic,Experimental,Folk,... --out crnn.safetensors

Reads what Keras 2 writes with model.save("x.h5") or model.save_weights("x.h5"), and what Keras 3 writes as x.keras or
x.weights.h5. TensorFlow is not needed. --genres are the model's outputs in their order (Keras' flow_from_directory:
alphabetical).

Which layer is which: by name if the Keras layers are named as in core/models/README.md (conv1, bn1, gru1, dense1,
output ...); else by order within each kind: Conv2D, BatchNormalization, GRU, Dense. That order is the model's in Keras 2's
files, and by name (conv2d, conv2d_1, conv2d_2 ...) in Keras 3's. Check the list the program prints, the two
parallel convolutions conv3_max and conv3_mean above all; --map KERAS=OURS settles single ones.

Names, shapes and the card come from `genrescope-cli models export`; --set changes entries of the card, for example
--set mel.sample_rate=22050 --set mel.hop=1024 for a model trained on other spectrograms than the paper's.
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

import h5py
import numpy as np
from safetensors import safe_open
from safetensors.numpy import save_file


def natural(name):
    """conv2d_2 before conv2d_10, and conv2d before both."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)]


def arrays_below(group):
    """All arrays under an HDF5 group, in order of their names (Keras 3 numbers them)."""
    found = []
    for name in sorted(group, key=natural):
        entry = group[name]
        found += [np.asarray(entry)] if isinstance(entry, h5py.Dataset) else arrays_below(entry)
    return found


def read_layers(path):
    """[(layer's name, its arrays in Keras' order)], layers without weights left out."""
    if zipfile.is_zipfile(path):  # .keras
        with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory() as folder:
            return read_layers(archive.extract("model.weights.h5", folder))
    if not h5py.is_hdf5(path):
        raise SystemExit(f"{path}: is neither an HDF5 nor a .keras file")
    with h5py.File(path, "r") as file:
        root = file["model_weights"] if "model_weights" in file else file
        if "layer_names" in root.attrs:  # Keras 2
            layers = []
            for name in root.attrs["layer_names"]:
                group = root[name]
                layers.append((text(name), [np.asarray(group[text(w)]) for w in group.attrs["weight_names"]]))
        elif "layers" in root:  # Keras 3
            layers = [(name, arrays_below(root["layers"][name])) for name in sorted(root["layers"], key=natural)]
        else:
            raise SystemExit(f"{path}: holds no Keras weights")
    return [(name, arrays) for name, arrays in layers if arrays]


def text(value):
    return value.decode() if isinstance(value, bytes) else str(value)


def kind_of(name, arrays):
    dimensions = [array.ndim for array in arrays]
    if dimensions in ([4, 1], [4]):
        return "conv"
    if dimensions == [2, 1]:
        return "dense"
    if dimensions == [1, 1, 1, 1]:
        return "bn"
    if dimensions == [2, 2, 1]:
        return "gru"
    if dimensions == [2, 2, 2]:
        raise SystemExit(f"{name}: a GRU with reset_after=True (two biases); Genrescope's, like the paper's Keras 2.3, is "
                         "one with reset_after=False")
    raise SystemExit(f"{name}: a layer with arrays of {dimensions} dimensions, which none of the networks has")


def ours_by_kind(names):
    """{"conv": ["conv1", "conv2", ...], ...} from the template's tensor names, in the networks' order."""
    kinds = {"conv": [], "bn": [], "gru": [], "dense": []}
    for layer in dict.fromkeys(name.rsplit(".", 1)[0] for name in names):
        kind = "dense" if layer == "output" else re.match(r"conv|bn|gru|dense", layer).group(0)
        kinds[kind].append(layer)
    # bn_input comes before all, bn_gru after all; output is the last dense layer.
    first = ("bn_input",)
    last = ("bn_gru", "output")
    for layers in kinds.values():
        layers.sort(key=lambda layer: (layer in last, layer not in first, natural(layer)))
        if "conv3_max" in layers:  # sorted already: conv3_max, conv3_mean
            assert layers == ["conv1", "conv2", "conv3_max", "conv3_mean"], layers
    return kinds


def to_ours(layer, kind, arrays):
    """Keras' layouts into LibTorch's: core/models/README.md."""
    if kind == "conv":
        names, arrays = ("kernel", "bias"), [arrays[0].transpose(3, 2, 0, 1), *arrays[1:]]
    elif kind == "dense":
        names, arrays = ("kernel", "bias"), [arrays[0].T, arrays[1]]
    elif kind == "gru":
        names, arrays = ("kernel", "recurrent_kernel", "bias"), [arrays[0].T, arrays[1].T, arrays[2]]
    else:
        names = ("gamma", "beta", "moving_mean", "moving_variance")
    return {f"{layer}.{name}": np.ascontiguousarray(array, dtype=np.float32) for name, array in zip(names, arrays)}


def assign(layers, kinds, mapped):
    """[(Keras' name, our name, kind, arrays)]"""
    ours = {layer for names in kinds.values() for layer in names}
    by_name = all(name in ours for name, _ in layers)
    taken = set(mapped.values())
    free = {kind: [name for name in names if name not in taken] for kind, names in kinds.items()}
    result = []
    for name, arrays in layers:
        kind = kind_of(name, arrays)
        if name in mapped:
            layer = mapped[name]
        elif by_name:
            layer = name
        elif free[kind]:
            layer = free[kind].pop(0)
        else:
            raise SystemExit(f"{name}: the network has no such layer left; it has {kinds[kind]}")
        result.append((name, layer, kind, arrays))
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=pathlib.Path, help=".h5, .weights.h5 or .keras")
    parser.add_argument("network", help="cnn, dcnn, crnn, dcrnn, or one of the -figure1 variants")
    parser.add_argument("--genres", required=True, help="names separated by commas, in output order")
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("--channels", default="3", help="of the input (3)")
    parser.add_argument("--side", default="128", help="height and width of the input (128)")
    parser.add_argument("--map", action="append", default=[], metavar="KERAS=OURS")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="entries of the model's card")
    parser.add_argument("--cli", default="genrescope-cli", help="the program (genrescope-cli)")
    arguments = parser.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        template = pathlib.Path(folder) / "template.safetensors"
        subprocess.run([arguments.cli, "models", "export", arguments.network, "--genres", arguments.genres, "--channels",
                        arguments.channels, "--height", arguments.side, "--width", arguments.side, "--out", template],
                       check=True)
        with safe_open(template, "numpy") as file:
            metadata = dict(file.metadata())
            shapes = {name: tuple(file.get_slice(name).get_shape()) for name in file.keys()}
    metadata["note"] = f"converted from {arguments.weights.name}"
    metadata["name"] = arguments.out.stem
    metadata.update(entry.split("=", 1) for entry in arguments.set)

    tensors = {}
    mapped = dict(entry.split("=", 1) for entry in arguments.map)
    for name, layer, kind, arrays in assign(read_layers(arguments.weights), ours_by_kind(shapes), mapped):
        converted = to_ours(layer, kind, arrays)
        print(f"{name:28} -> {layer:12} {', '.join(str(v.shape) for v in converted.values())}")
        tensors.update(converted)
    problems = [f"{name}: {tensors[name].shape if name in tensors else 'missing'}, but the network needs {shape}"
                for name, shape in shapes.items() if name not in tensors or tensors[name].shape != shape]
    problems += [f"{name}: the network has no such tensor" for name in tensors if name not in shapes]
    if problems:
        raise SystemExit("These weights do not fit " + arguments.network + ":\n  " + "\n  ".join(problems))
    save_file(tensors, arguments.out, metadata=metadata)
    arguments.out.chmod(0o644)


if __name__ == "__main__":
    sys.exit(main())
