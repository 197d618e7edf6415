// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/picture.h"

#include "core/features/nearest.h"

#include <algorithm>
#include <cmath>

namespace genrescope {

std::vector<int> nearestSources(int from, int to)
{
    std::vector<int> sources(static_cast<std::size_t>(to));
    const double step = static_cast<double>(from) / to;
    double position = step * 0.5;
    for (int &source : sources) {
        source = std::min(static_cast<int>(position), from - 1);
        position += step;
    }
    return sources;
}

Matrix scaledToUnit(const Matrix &decibels)
{
    Matrix scaled = decibels;
    if (scaled.empty())
        return scaled;
    const auto [low, high] = std::minmax_element(scaled.values.begin(), scaled.values.end());
    const float minimum = *low;
    const float range = *high - minimum;
    for (float &value : scaled.values)
        value = range > 0.0f ? (value - minimum) / range : 0.0f;
    return scaled;
}

Picture renderPicture(const Matrix &decibels, int width, int height, ColourMap map)
{
    Picture picture{.width = width, .height = height, .rgb = {}};
    picture.rgb.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
    const ColourTable &table = colourTable(map);
    const Matrix scaled = scaledToUnit(decibels);
    const std::vector<int> columns = nearestSources(scaled.columns, width);
    std::size_t to = 0;
    for (const int fromTop : nearestSources(scaled.rows, height)) {
        const std::span<const float> row = scaled.row(scaled.rows - 1 - fromTop);
        for (const int column : columns) {
            // matplotlib's rule: the range is cut into 256 equal steps, and the maximum belongs to the last one.
            const float value = row[static_cast<std::size_t>(column)];
            const int entry = std::isfinite(value) ? std::clamp(static_cast<int>(value * 256.0f), 0, 255) : 0;
            for (const std::uint8_t component : table[static_cast<std::size_t>(entry)])
                picture.rgb[to++] = component;
        }
    }
    return picture;
}

Picture paperPicture(const Matrix &decibels, int size, ColourMap map)
{
    return renderPicture(decibels, size, size, map);
}

Picture resizeNearest(const Picture &picture, int width, int height)
{
    Picture resized{.width = width, .height = height, .rgb = {}};
    resized.rgb.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
    const std::vector<int> columns = nearestSources(picture.width, width);
    std::size_t to = 0;
    for (const int row : nearestSources(picture.height, height)) {
        const auto rowStart = static_cast<std::size_t>(row) * static_cast<std::size_t>(picture.width);
        for (const int column : columns) {
            const std::size_t from = (rowStart + static_cast<std::size_t>(column)) * 3;
            for (std::size_t component = 0; component < 3; ++component)
                resized.rgb[to++] = picture.rgb[from + component];
        }
    }
    return resized;
}

FeatureArray pictureToArray(const Picture &picture)
{
    FeatureArray array{.channels = 3, .height = picture.height, .width = picture.width, .values = {}};
    array.values.resize(array.size());
    const std::size_t pixels = array.size() / 3;
    constexpr float rescale = 1.0f / 255.0f; // multiplied, not divided by: Keras' last bit
    for (std::size_t pixel = 0; pixel < pixels; ++pixel) {
        for (std::size_t channel = 0; channel < 3; ++channel)
            array.values[channel * pixels + pixel] = static_cast<float>(picture.rgb[3 * pixel + channel]) * rescale;
    }
    return array;
}

} // namespace genrescope
