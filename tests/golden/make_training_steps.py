#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goldens for whole training steps: the paper's networks in tf-keras, trained for two steps by its legacy optimizers.

    python3 -m venv venv && venv/bin/pip install tensorflow-cpu tf-keras safetensors
    venv/bin/python make_training_steps.py

Writes training/steps.json: for each network and optimizer the loss before each step (cross-entropy + L2, no dropout) and,
for each parameter, the norm and a random projection of how far it has moved since the start. Both sides calculate in
float64: a bias before a batch norm has no gradient but rounding noise, which Adam and RMSprop blow up to a full step, so
that in float32 not even two builds of Keras agree there.

tf-keras keeps an optimizer's settings in float32; those below are exact there.
"""
import json
import pathlib

import make_models  # sets the environment, so it comes before tensorflow
import numpy as np
import tensorflow as tf
from make_models import BATCH, GENRES, build_model, keras, numbers, to_ours

SIDE, CHANNELS, STEPS = 48, 3, 2
RATE, DECAY, SLOW_DECAY = 2.0**-10, 0.875, 1 - 2.0**-10

legacy = keras.optimizers.legacy
OPTIMIZERS = (
    ({"name": "adam", "beta1": DECAY, "beta2": SLOW_DECAY}, lambda: legacy.Adam(RATE, beta_1=DECAY, beta_2=SLOW_DECAY)),
    ({"name": "rmsprop", "rho": DECAY}, lambda: legacy.RMSprop(RATE, rho=DECAY)),
    ({"name": "adadelta", "rho": DECAY}, lambda: legacy.Adadelta(RATE, rho=DECAY)),
    ({"name": "sgd"}, lambda: legacy.SGD(RATE)),
    ({"name": "sgd", "momentum": DECAY}, lambda: legacy.SGD(RATE, momentum=DECAY)),
    ({"name": "sgd", "momentum": DECAY, "nesterov": True}, lambda: legacy.SGD(RATE, momentum=DECAY, nesterov=True)),
)


def parameters(weights):
    """By our names and in our layout."""
    return dict(to_ours(layer, weight) for layer, weight, _ in weights.values() if weight.trainable)


def steps(name, optimizer):
    model, weights, x = build_model(make_models.NETWORKS[name], CHANNELS, SIDE, "float64")
    labels = np.arange(BATCH) % GENRES
    start = parameters(weights)
    done = []
    for _ in range(STEPS):
        with tf.GradientTape() as tape:
            outputs = model(x, training=True)
            loss = tf.reduce_mean(keras.losses.sparse_categorical_crossentropy(labels, outputs, from_logits=True))
            loss += sum(model.losses)
        optimizer.apply_gradients(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))
        moved = {}
        for key, now in parameters(weights).items():
            change = (now - start[key]).reshape(-1)
            moved[key] = [float(np.linalg.norm(change)), float(change @ (numbers(7, change.size) - 0.5))]
        done.append({"loss": float(loss), "moved": moved})
    return done


if __name__ == "__main__":
    cases = []
    for network in ("cnn", "dcnn", "crnn", "dcrnn"):
        for settings, make in OPTIMIZERS:
            cases.append({"network": network, **settings, "learning_rate": RATE, "steps": steps(network, make())})
            print(network, settings, [step["loss"] for step in cases[-1]["steps"]], flush=True)
    text = json.dumps({"batch": BATCH, "genres": GENRES, "side": SIDE, "channels": CHANNELS, "cases": cases},
                      separators=(",", ":"))
    (pathlib.Path(__file__).parent / "training" / "steps.json").write_text(text + "\n")
