#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden values for core/training: learning-rate schedules and optimizers.

    make_training.py schedules    needs PyTorch (python3-torch): OneCycleLR, CyclicLR, CosineAnnealingLR, StepLR;
                                  the cyclical policies are also computed here from the published formulas
    make_training.py optimizers   needs TensorFlow and tf-keras, whose legacy optimizers keep Keras 2's formulas
    make_training.py adamw        needs PyTorch
    make_training.py events       needs TensorBoard
"""

import json
import math
import sys
from pathlib import Path

FOLDER = Path(__file__).parent / "training"


def write(name, data):
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / name).write_text(json.dumps(data, indent=None, separators=(",", ":")) + "\n")


def clr(policy, base, top, step_size, gamma, steps):
    """Smith 2015 as bckenstler/CLR publishes it."""
    rates = []
    for it in range(steps):
        cycle = math.floor(1 + it / (2 * step_size))
        x = abs(it / step_size - 2 * cycle + 1)
        k = {"triangular": 1.0, "triangular2": 1 / (2.0 ** (cycle - 1)), "exp_range": gamma**it}[policy]
        rates.append(base + (top - base) * max(0, 1 - x) * k)
    return rates


def torch_rates(make, steps, lr=0.1):
    import torch

    parameter = torch.nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.SGD([parameter], lr=lr, momentum=0.9)
    scheduler = make(torch.optim.lr_scheduler, optimizer)
    rates, momenta = [], []
    for step in range(steps):
        rates.append(optimizer.param_groups[0]["lr"])
        momenta.append(optimizer.param_groups[0]["momentum"])
        optimizer.step()
        if step + 1 < steps:
            scheduler.step()
    return rates, momenta


def schedules():
    cases = []
    for policy in ("triangular", "triangular2", "exp_range"):
        for base, top, step_size, gamma in ((5e-4, 1e-3, 8, 0.99994), (2.6e-3, 7e-3, 13, 0.97), (0.0, 1.0, 2.5, 0.9)):
            cases.append({"policy": policy, "base_lr": base, "max_lr": top, "step_size": step_size, "gamma": gamma,
                          "rates": clr(policy, base, top, step_size, gamma, 100)})
        rates, _ = torch_rates(lambda s, o: s.CyclicLR(o, 1e-4, 3e-3, step_size_up=7, mode=policy, gamma=0.98,
                                                       cycle_momentum=False), 60)
        cases.append({"policy": policy, "base_lr": 1e-4, "max_lr": 3e-3, "step_size": 7, "gamma": 0.98,
                      "rates": rates})
    for steps in (10, 57, 100):
        for pct, div, final, three in ((0.3, 25, 1e4, False), (0.3, 25, 1e4, True), (0.45, 10, 100, False),
                                       (0.2, 4, 50, True)):
            rates, momenta = torch_rates(
                lambda s, o: s.OneCycleLR(o, max_lr=0.02, total_steps=steps, pct_start=pct, div_factor=div,
                                          final_div_factor=final, three_phase=three), steps)
            cases.append({"policy": "one_cycle", "max_lr": 0.02, "pct_start": pct, "div_factor": div,
                          "final_div_factor": final, "three_phase": three, "rates": rates, "momenta": momenta})
    rates, _ = torch_rates(lambda s, o: s.LambdaLR(o, lambda i: 0.5 * (1 + math.cos(math.pi * i / 40))), 40)
    cases.append({"policy": "cosine", "learning_rate": 0.1, "rates": rates})
    rates, _ = torch_rates(lambda s, o: s.StepLR(o, 7, 0.5), 40)
    cases.append({"policy": "step", "learning_rate": 0.1, "step_size": 7, "gamma": 0.5, "rates": rates})
    cases.append({"policy": "constant", "learning_rate": 0.1, "rates": [0.1] * 5})
    write("schedules.json", cases)


def problem(numpy):
    """Two parameters and eight steps of gradients, some tiny, some zero, some large."""
    rng = numpy.random.default_rng(7)
    start = [rng.standard_normal((3, 4)), rng.standard_normal(5)]
    gradients = []
    for step in range(8):
        scale = [1.0, 0.1, 1e-4, 10.0, 1.0, 1e-6, 1.0, 0.5][step]
        gradients.append([(rng.standard_normal(p.shape) * scale) for p in start])
        gradients[-1][1][2] = 0.0
    cast = lambda arrays: [a.astype("float32") for a in arrays]
    return cast(start), [cast(g) for g in gradients]


def flat(arrays):
    return [[float(v) for v in a.reshape(-1)] for a in arrays]


def optimizers():
    import numpy
    import tensorflow as tf
    import tf_keras

    start, gradients = problem(numpy)
    legacy = tf_keras.optimizers.legacy
    cases = []
    for name, extra, optimizer in (
        ("adam", {"learning_rate": 1e-3}, legacy.Adam(1e-3)),
        ("adam", {"learning_rate": 5e-4, "beta1": 0.8, "beta2": 0.99}, legacy.Adam(5e-4, beta_1=0.8, beta_2=0.99)),
        ("rmsprop", {"learning_rate": 1e-3}, legacy.RMSprop(1e-3)),
        ("adadelta", {"learning_rate": 1.0}, legacy.Adadelta(1.0)),
        ("sgd", {"learning_rate": 0.01}, legacy.SGD(0.01)),
        ("sgd", {"learning_rate": 0.01, "momentum": 0.9}, legacy.SGD(0.01, momentum=0.9)),
        ("sgd", {"learning_rate": 0.01, "momentum": 0.9, "nesterov": True},
         legacy.SGD(0.01, momentum=0.9, nesterov=True)),
    ):
        variables = [tf.Variable(p) for p in start]
        states = []
        for step in gradients:
            optimizer.apply_gradients(zip([tf.constant(g) for g in step], variables))
            states.append(flat([v.numpy() for v in variables]))
        cases.append({"name": name, **extra, "parameters": states})
    write("optimizers.json", {"start": flat(start), "gradients": [flat(g) for g in gradients], "cases": cases})


def adamw():
    import numpy
    import torch

    start, gradients = problem(numpy)
    cases = []
    for decay, rate, everything in ((1e-2, 1e-3, False), (0.1, 1e-2, False), (0.1, 1e-2, True)):
        # The second parameter has one dimension, which our AdamW decays with training.decay_all only.
        parameters = [torch.nn.Parameter(torch.from_numpy(p.copy())) for p in start]
        groups = parameters if everything else [{"params": [parameters[0]], "weight_decay": decay},
                                                {"params": [parameters[1]], "weight_decay": 0.0}]
        optimizer = torch.optim.AdamW(groups, lr=rate, weight_decay=decay)
        states = []
        for step in gradients:
            for parameter, gradient in zip(parameters, step):
                parameter.grad = torch.from_numpy(gradient.copy())
            optimizer.step()
            states.append(flat([p.detach().numpy() for p in parameters]))
        cases.append({"name": "adamw", "learning_rate": rate, "weight_decay": decay, "decay_all": everything,
                      "parameters": states})
    write("adamw.json", {"start": flat(start), "gradients": [flat(g) for g in gradients], "cases": cases})


def events():
    """Two steps of scalars, framed and encoded by TensorBoard itself."""
    from tensorboard.compat.proto import event_pb2, summary_pb2
    from tensorboard.summary.writer.record_writer import RecordWriter

    def scalars(**values):
        return summary_pb2.Summary(value=[summary_pb2.Summary.Value(tag=tag.replace("_", "/"), simple_value=value)
                                          for tag, value in values.items()])

    with open(FOLDER / "events.tfevents", "wb") as file:
        writer = RecordWriter(file)
        for event in (
            event_pb2.Event(wall_time=1700000000.25, file_version="brain.Event:2"),
            event_pb2.Event(wall_time=1700000001.5, step=1, summary=scalars(loss_train=1.25, accuracy_train=0.5)),
            event_pb2.Event(wall_time=1700000002.5, step=300, summary=scalars(loss_train=1e-7)),
        ):
            writer.write(event.SerializeToString())
        writer.flush()


if __name__ == "__main__":
    {"schedules": schedules, "optimizers": optimizers, "adamw": adamw, "events": events}[sys.argv[1]]()
