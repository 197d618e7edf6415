// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/safetensors.h"
#include "core/training/checkpoint_state.h"
#include "core/training/run_folder.h"

#include <QtGlobal>
#include <filesystem>

namespace genrescope::test {

/// A run's last checkpoint as far as RunWriter::reopen looks at it: no tensors, only how far training was.
inline void writeCheckpoint(const RunPaths &paths, int epoch)
{
    CheckpointState state;
    state.epoch = epoch;
    std::filesystem::create_directories(paths.last().parent_path());
    if (auto written = writeSafetensors({}, state.toMetadata(), paths.last()); !written)
        qFatal("%s", written.error().message.c_str());
}

} // namespace genrescope::test
