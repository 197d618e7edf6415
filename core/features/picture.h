// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/features/colour_map.h"
#include "core/features/matrix.h"

#include <cstdint>
#include <filesystem>

namespace genrescope {

/// 8-bit RGB pixels, row-major, row 0 on top.
struct Picture
{
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb;
};

/// The paper's picture of a clip: dB values scaled per clip from [min, max] to [0, 1], coloured, resized to
/// `size` x `size` by nearest neighbour (keras_preprocessing / Pillow's rule), row 0 the HIGHEST mel.
/// A clip of one value everywhere gives the map's lowest colour.
Picture paperPicture(const Matrix &decibels, int size = 128, ColourMap map = ColourMap::Magma);

/// The same at any size, for views and for networks whose input is not square.
Picture renderPicture(const Matrix &decibels, int width, int height, ColourMap map);

/// Pillow's nearest-neighbour rule: source pixel = floor((i + 0.5) * from / to).
Picture resizeNearest(const Picture &picture, int width, int height);

/// PNG or JPEG, any colour type, alpha ignored.
Result<Picture> readPicture(const std::filesystem::path &path);
Result<void> writePng(const Picture &picture, const std::filesystem::path &path);

/// (3, height, width) with values v / 255 in [0, 1], as Keras' ImageDataGenerator(rescale=1/255).
FeatureArray pictureToArray(const Picture &picture);

} // namespace genrescope
