// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

extern "C" genrescope::Engine *genrescope_make_engine();

extern "C" genrescope::Engine *genrescope_make_engine()
{
    return nullptr;
}
