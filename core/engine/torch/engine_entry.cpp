// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/torch/torch_engine.h"

extern "C" genrescope::Engine *genrescope_make_engine();

/// What core/engine/engine.cpp looks for in this library.
extern "C" genrescope::Engine *genrescope_make_engine()
{
    return new genrescope::TorchEngine;
}
