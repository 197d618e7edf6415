// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace genrescope {

/// A dense float32 matrix, row-major. Mel-spectrograms are (mels, frames) with row 0 the LOWEST band, as librosa's.
struct Matrix
{
    int rows = 0;
    int columns = 0;
    std::vector<float> values;

    Matrix() = default;
    Matrix(int rowCount, int columnCount, float fill = 0.0f)
        : rows(rowCount)
        , columns(columnCount)
        , values(static_cast<std::size_t>(rowCount) * static_cast<std::size_t>(columnCount), fill)
    {}

    float &at(int row, int column) { return values[index(row, column)]; }
    float at(int row, int column) const { return values[index(row, column)]; }
    std::span<float> row(int r) { return {values.data() + index(r, 0), static_cast<std::size_t>(columns)}; }
    std::span<const float> row(int r) const { return {values.data() + index(r, 0), static_cast<std::size_t>(columns)}; }
    bool empty() const { return values.empty(); }

private:
    std::size_t index(int row, int column) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column);
    }
};

/// What a network is fed: float32 in (channel, height, width) order.
struct FeatureArray
{
    int channels = 0;
    int height = 0;
    int width = 0;
    std::vector<float> values;

    std::size_t size() const
    {
        return static_cast<std::size_t>(channels) * static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
    }
};

} // namespace genrescope
