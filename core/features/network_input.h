// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_buffer.h"
#include "core/base/result.h"
#include "core/features/input_options.h"
#include "core/features/matrix.h"
#include "core/features/mel_spectrogram.h"

#include <filesystem>
#include <span>

namespace genrescope {

class FeatureCache;

/// One clip as features: (channels, height, W). For InputKind::Picture W == options.width; for LogMel W is the
/// clip's number of frames (any length; see windowStarts), standardised to mean 0 and deviation 1 over the clip.
Result<FeatureArray> clipFromAudio(std::span<const float> samples, const InputOptions &options, MelSpectrogram &mel);

/// The same from a (mels, frames) array of dB values or already standardised values (.npy and .npz items).
Result<FeatureArray> clipFromMelArray(const Matrix &mel, const InputOptions &options);

/// The same from a spectrogram picture, row 0 the highest band (PNG or JPEG items): resized by nearest neighbour to
/// height x width for Picture; for LogMel, or one channel, colours are first turned back into numbers (magma, or grey
/// when the picture is grey).
Result<FeatureArray> clipFromPicture(const struct Picture &picture, const InputOptions &options);

/// Whether the name is one of an array (.npy, .npz) or of a picture: one clip, no sound.
bool isArrayOrPictureFile(const std::filesystem::path &path);

/// Any manifest item by what the file is: .npy or .npz (see readSingleArray), a picture, or audio (its first `clip_s` seconds). Uses and fills
/// `cache` when one is given. `start_s` picks a later clip of an audio file.
Result<FeatureArray> loadClip(const std::filesystem::path &path, const InputOptions &options, FeatureCache *cache,
                              double start_s = 0.0);

/// Where windows of `width` columns begin in a clip of `columns` columns: evenly spread, hop at most `hop` columns,
/// first at 0, last flush with the end; one window at 0 (to be padded) when the clip is narrower.
std::vector<int> windowStarts(int columns, int width, int hop);

/// Copies the window that begins at `start` into `out` (channels * height * width floats). Columns past the clip's
/// end repeat from the clip's beginning (wrap), so that short clips hold music and no edges.
void copyWindow(const FeatureArray &clip, int start, int width, std::span<float> out);

} // namespace genrescope
