#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goldens for core/models: the paper's networks built in Keras, and files written by Python's safetensors.

    python3 -m venv venv && venv/bin/pip install tensorflow-cpu tf-keras safetensors
    venv/bin/python make_models.py

Writes models/networks.json: for each network its logits, and for training mode (dropout off) the loss with L2 and,
for each parameter, two numbers that pin down its gradient. Weights and pictures are not stored: both sides make them
from a counter through splitmix64, so the golden stays small. tf-keras keeps Keras 2's layers and formulas.

A Keras weight becomes one of Genrescope's tensors like this (also in core/models/README.md):
    Conv2D kernel (H, W, in, out)          -> (out, in, H, W)
    Dense kernel (in, out)                 -> (out, in)
    GRU kernel, recurrent_kernel           -> transposed; bias as it is
    BatchNormalization gamma, beta, moving_mean, moving_variance -> as they are
"""
import json
import os
import pathlib

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_USE_LEGACY_KERAS", "1")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")

import numpy as np
import tensorflow as tf
import tf_keras as keras
from safetensors.numpy import save_file
from tf_keras import layers as L

OUT = pathlib.Path(__file__).parent / "models"
BATCH = 4
GENRES = 8


def numbers(stream, count):
    """`count` numbers in [0, 1) with 24 bits each: splitmix64 of stream * 2^32 + index."""
    z = (np.uint64(stream) << np.uint64(32)) + np.arange(count, dtype=np.uint64)
    with np.errstate(over="ignore"):
        z = (z + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        z = z ^ (z >> np.uint64(31))
    return (z >> np.uint64(40)).astype(np.float64) / 2.0**24


def tensor_values(index, name, shape):
    """Weights of tensor number `index` (in the order of sorted names), in Genrescope's layout."""
    u = numbers(1000 + index, int(np.prod(shape))).reshape(shape)
    leaf = name.split(".")[-1]
    if leaf in ("gamma", "moving_variance"):
        values = 0.5 + u
    elif leaf in ("beta", "moving_mean", "bias"):
        values = 0.2 * (u - 0.5)
    else:
        values = (2 * u - 1) * np.sqrt(3.0 / np.prod(shape[1:]))  # keeps the signal's size from layer to layer
    return values.astype(np.float32)


# The networks, with our layer names. l2 = (first convolution, the others).

def convolution(x, name, filters, kernel, l2=0.0, init="glorot_uniform"):
    return L.Conv2D(filters, kernel, padding="same", kernel_initializer=init, name=name,
                    kernel_regularizer=keras.regularizers.l2(l2) if l2 else None)(x)


def head(x, widths):
    for i, width in enumerate(widths):
        x = L.Dense(width, activation="relu", name=f"dense{i + 1}")(x)
    return L.Dense(GENRES, name="output")(x)


def over_time(x):
    x = L.Permute((2, 1, 3))(x)  # (F, T, C) -> (T, F, C)
    return L.Reshape((x.shape[1], x.shape[2] * x.shape[3]))(x)


def grus(x):
    for i, sequences in enumerate((True, False)):
        x = L.GRU(64, reset_after=False, recurrent_activation="sigmoid", return_sequences=sequences,
                  dropout=0.5, name=f"gru{i + 1}")(x)
    return x


def cnn(x, widths):
    for i, (filters, kernel) in enumerate(((4, 11), (8, 7), (16, 3))):
        x = L.MaxPooling2D(2)(L.ReLU()(convolution(x, f"conv{i + 1}", filters, kernel)))
    return head(L.Flatten()(x), widths)


def duplicated(x, pool, l2):
    one = L.ReLU()(convolution(x, "conv1", 4, 11, l2[0]))
    two = L.ReLU()(convolution(one, "conv2", 4, 7, l2[1]))
    maximum = L.ReLU()(convolution(two, "conv3_max", 8, 5, l2[1]))
    mean = L.ReLU()(convolution(two, "conv3_mean", 8, 5, l2[1]))
    return L.Concatenate()([L.MaxPooling2D(pool)(one), L.MaxPooling2D(pool)(two), L.MaxPooling2D(pool)(maximum),
                            L.AveragePooling2D(pool)(mean)])


def crnn(x, figure1):
    l2 = (0.0, 0.0) if figure1 else (0.02, 0.01)
    stages = ((4, 11), (8, 7), (16, 3), (32, 3))
    for i, (filters, kernel) in enumerate(stages if figure1 else stages[:3]):
        x = convolution(x, f"conv{i + 1}", filters, kernel, l2[min(i, 1)], "he_normal")
        if not figure1:
            x = L.BatchNormalization(name=f"bn{i + 1}")(x)
        x = L.MaxPooling2D(2)(L.ReLU()(x))
    x = grus(over_time(x))
    if not figure1:
        x = L.BatchNormalization(name="bn_gru")(x)
    return head(x, (128, 128, 64, 32, 16))


def dcrnn(x, figure1):
    if not figure1:
        x = L.BatchNormalization(name="bn_input")(x)
    l2 = (0.0, 0.0) if figure1 else (0.02, 0.01)
    return head(grus(over_time(duplicated(x, 2, l2))), (64, 32))


NETWORKS = {
    "cnn": lambda x: cnn(x, (256,)),
    "dcnn": lambda x: head(L.Flatten()(duplicated(x, 11, (0.02, 0.01))), (128,)),
    "crnn": lambda x: crnn(x, False),
    "dcrnn": lambda x: dcrnn(x, False),
    "cnn-figure1": lambda x: cnn(x, (128, 128, 64, 32, 16)),
    "dcnn-figure1": lambda x: head(L.Flatten()(duplicated(x, 2, (0.0, 0.0))), (128,)),
    "crnn-figure1": lambda x: crnn(x, True),
    "dcrnn-figure1": lambda x: dcrnn(x, True),
}


def to_ours(layer, weight):
    leaf = weight.name.split("/")[-1].split(":")[0]
    values = weight.numpy()
    if isinstance(layer, L.Conv2D) and leaf == "kernel":
        values = values.transpose(3, 2, 0, 1)
    elif leaf in ("kernel", "recurrent_kernel"):
        values = values.T
    return f"{layer.name}.{leaf}", values


def to_keras(layer, name, values):
    leaf = name.split(".")[-1]
    if isinstance(layer, L.Conv2D) and leaf == "kernel":
        return values.transpose(2, 3, 1, 0)
    return values.T if leaf in ("kernel", "recurrent_kernel") else values


def build_model(build, channels, side, precision):
    """The network without dropout, its weights by our names, and the pictures."""
    keras.backend.clear_session()
    keras.backend.set_floatx(precision)
    picture = keras.Input((side, side, channels))
    model = keras.Model(picture, build(picture))
    weights = {}
    for layer in model.layers:
        for weight in layer.weights:
            key, values = to_ours(layer, weight)
            weights[key] = (layer, weight, values.shape)
        if isinstance(layer, L.GRU):
            layer.cell.dropout = 0.0
    for index, key in enumerate(sorted(weights)):
        layer, weight, shape = weights[key]
        weight.assign(to_keras(layer, key, tensor_values(index, key, shape)))
    x = numbers(1, BATCH * channels * side * side).reshape(BATCH, channels, side, side)
    return model, weights, tf.constant(x.transpose(0, 2, 3, 1).astype(precision))


def updated_statistics(build, channels, side):
    """After one training batch, in float32: the fused kernel that Keras uses there, and only there, takes the unbiased
    variance of pictures. tf-keras has dropped a factor of Keras 2.3.1, sample_size / (sample_size - (1 + epsilon)) on
    the batch's variance; the test puts it back (tst_networks.cpp, asKeras231)."""
    model, weights, x = build_model(build, channels, side, "float32")
    model(x, training=True)
    return {key: [float(v) for v in weight.numpy()] for key, (_, weight, _) in weights.items() if "moving" in key}


def golden(name, build, channels, side):
    statistics = updated_statistics(build, channels, side)
    model, weights, x = build_model(build, channels, side, "float64")  # float32's rounding is the reader's concern
    labels = np.arange(BATCH) % GENRES
    logits = model(x, training=False).numpy()
    with tf.GradientTape() as tape:
        outputs = model(x, training=True)
        entropy = tf.reduce_mean(keras.losses.sparse_categorical_crossentropy(labels, outputs, from_logits=True))
        loss = entropy + sum(model.losses)
    gradients = tape.gradient(loss, model.trainable_variables)
    by_id = {id(weight): key for key, (_, weight, _) in weights.items()}
    pinned = {}
    for variable, gradient in zip(model.trainable_variables, gradients):
        key = by_id[id(variable)]
        layer = weights[key][0]
        leaf = key.split(".")[-1]
        g = tf.convert_to_tensor(gradient).numpy().astype(np.float64)
        if isinstance(layer, L.Conv2D) and leaf == "kernel":
            g = g.transpose(3, 2, 0, 1)
        elif leaf in ("kernel", "recurrent_kernel"):
            g = g.T
        g = g.reshape(-1)
        pinned[key] = [float(np.linalg.norm(g)), float(g @ (numbers(7, g.size) - 0.5))]
    return {
        "name": name, "channels": channels, "side": side, "genres": GENRES,
        "trainable": int(sum(np.prod(v.shape) for v in model.trainable_variables)),
        "statistics": int(sum(np.prod(v.shape) for v in model.non_trainable_variables)),
        "logits": logits.astype(np.float64).tolist(),
        "training_loss": float(loss), "entropy": float(entropy),
        "gradients": pinned, "updated_statistics": statistics,
    }


def safetensors_files():
    u = numbers(5, 24)
    tensors = {
        "conv1.kernel": (u.reshape(2, 3, 4) - 0.5).astype(np.float32),
        "double": u[:5].astype(np.float64),
        "half": u[:7].astype(np.float16),
        "count": np.array([1, -2, 2**40], dtype=np.int64),
        "state": np.arange(11, dtype=np.uint8),
        "scalar": np.array(0.25, dtype=np.float32),
        "empty": np.zeros((0, 3), dtype=np.float32),
    }
    metadata = {"producer": "python", "genres": '["blues", "Fr\u00fchling"]'}
    save_file(tensors, OUT / "python.safetensors", metadata=metadata)
    (OUT / "python.safetensors").chmod(0o644)


if __name__ == "__main__":
    OUT.mkdir(exist_ok=True)
    safetensors_files()
    entries = []
    for name, build in NETWORKS.items():
        for channels, side in ((3, 128), (1, 128), (3, 48)):
            entries.append(golden(name, build, channels, side))
            print(name, channels, side, entries[-1]["trainable"], entries[-1]["statistics"], flush=True)
    text = json.dumps({"batch": BATCH, "networks": entries}, separators=(",", ":"))
    (OUT / "networks.json").write_text(text + "\n")
