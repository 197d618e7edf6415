#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden .npy and .npz files from NumPy itself, for tests/core/formats.

    python3 tests/golden/make_npy.py        (needs numpy)

Every array of cases.json has its values beside it as plain numbers; every file named refuse_* must be refused.
"""
import json
from pathlib import Path

import numpy as np

FOLDER = Path(__file__).parent / "npy"


def save(name, array, version=None):
    with open(FOLDER / f"{name}.npy", "wb") as file:
        np.lib.format.write_array(file, array, version=version, allow_pickle=True)


def main():
    FOLDER.mkdir(exist_ok=True)
    base = np.arange(24).reshape(2, 3, 4) - 7
    cases = {}

    def case(name, array, version=None):
        save(name, array, version)
        values = np.ascontiguousarray(array).astype(np.float64).ravel()
        cases[name] = dict(shape=list(array.shape), type=array.dtype.newbyteorder("=").name,
                           values=[repr(float(v)) for v in values])

    for kind in ["i1", "i2", "i4", "i8", "f2", "f4", "f8"]:
        for order in ["<", ">"]:
            if kind == "i1" and order == ">":
                continue
            name = {"<": "little", ">": "big"}[order] + "_" + kind
            case(name, (base / (4 if kind[0] == "f" else 1)).astype(order + kind))
    for kind in ["u1", "u2", "u4", "u8"]:
        case(f"little_{kind}", (base + 7).astype("<" + kind))
    case("bool", base % 2 == 0)
    case("fortran_f4", np.asfortranarray(base.astype("<f4")))
    case("fortran_big_f8", np.asfortranarray(base.astype(">f8")))
    case("fortran_matrix", np.asfortranarray(base.reshape(4, 6).astype("<i2")))
    case("version_2", base.astype("<f4"), (2, 0))
    case("version_3", base.astype("<f4"), (3, 0))
    case("scalar", np.array(3.25))
    case("one_dimension", np.array([1.5, -2.0], "<f4"))
    case("empty", np.zeros((0, 5), "<f4"))
    case("extremes_f2", np.array([0, -0.0, 6e-8, 6.1e-5, 65504, -65504, np.inf, -np.inf, 1 / 3], "<f2"))
    case("extremes_i8", np.array([-2**63, 2**53, 0], "<i8"))

    save("refuse_object", np.array([{"a": 1}, None], dtype=object))
    save("refuse_text", np.array(["genre", "track"]))
    save("refuse_bytes", np.array([b"x", b"yz"]))
    save("refuse_complex", np.array([1 + 2j]))
    save("refuse_record", np.zeros(2, dtype=[("a", "<f4"), ("b", "<i4")]))
    save("refuse_time", np.array(["2020-07-14"], dtype="datetime64[D]"))
    save("refuse_long_double", np.zeros(2, np.longdouble))

    np.savez(FOLDER / "stored.npz", mel=base.astype("<f4"), labels=np.array([3, 1], "<i8"))
    np.savez_compressed(FOLDER / "deflated.npz", mel=base.astype("<f4"), labels=np.array([3, 1], "<i8"))
    np.savez(FOLDER / "refuse_object.npz", mel=base.astype("<f4"), names=np.array(["a", None], dtype=object))
    (FOLDER / "cases.json").write_text(json.dumps(cases, indent=1) + "\n")


if __name__ == "__main__":
    main()
