// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/mono_stream.h"
#include "core/base/result.h"
#include "ui/charts/spectrogram/spectrogram_data.h"

#include <filesystem>
#include <functional>
#include <stop_token>

namespace genrescope::ui {

/// More columns than this are merged in pairs: at 22,050 Hz and a hop of 512 that is after 25 minutes. 32 MB
/// at most.
inline constexpr int mostSpectrogramColumns = 65536;

/// Decodes a track as a stream and computes its mel-spectrogram block by block: the same frames as one
/// transform of the whole track, in memory bounded by `maxColumns` whatever the length. Blocks; for a worker
/// thread.
///
/// dB are relative to the track's maximum, without a floor (the view has its own). `progress` gets the share
/// done, in [0, 1]. A stopped build returns an Error that nobody needs to see.
Result<SpectrogramData> buildSpectrogram(const std::filesystem::path &file, const MelOptions &options,
                                         const std::stop_token &stop,
                                         const std::function<void(double)> &progress,
                                         int maxColumns = mostSpectrogramColumns);

/// The same of a stream at the options' rate, from where it stands; `file` is what the sound comes from.
Result<SpectrogramData> buildSpectrogram(MonoStream &stream, const std::filesystem::path &file,
                                         const MelOptions &options, const std::stop_token &stop,
                                         const std::function<void(double)> &progress,
                                         int maxColumns = mostSpectrogramColumns);

} // namespace genrescope::ui
