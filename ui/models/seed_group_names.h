// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded_run.h"

#include <QStringList>

#include <vector>

namespace genrescope::ui {

/// What groups of runs that differ in nothing but their seed are called: by what their runs share, which is a
/// name if all of them have the same, else the network, and, where two groups would be called the same, the
/// settings that tell them apart: "cnn, Batch size 16".
QStringList seedGroupNames(const std::vector<std::vector<const LoadedRun *>> &groups);

} // namespace genrescope::ui
