// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/network_input.h"

#include "core/features/nearest.h"
#include "core/features/picture.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <fmt/format.h>

namespace genrescope {

namespace {

constexpr int pictureLevels = 256;

bool allFinite(std::span<const float> values)
{
    return std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); });
}

FeatureArray oneChannel(Matrix matrix)
{
    return {.channels = 1, .height = matrix.rows, .width = matrix.columns, .values = std::move(matrix.values)};
}

/// Mean 0 and deviation 1 over the whole clip. A clip of one value everywhere (silence) becomes zeros.
void standardise(std::vector<float> &values)
{
    double sum = 0.0;
    for (const float value : values)
        sum += value;
    const double mean = sum / static_cast<double>(values.size());
    double squares = 0.0;
    for (const float value : values)
        squares += (value - mean) * (value - mean);
    const double deviation = std::sqrt(squares / static_cast<double>(values.size()));
    const double scale = deviation > 1e-6 ? 1.0 / deviation : 0.0;
    for (float &value : values)
        value = static_cast<float>((value - mean) * scale);
}

FeatureArray standardised(Matrix mel)
{
    standardise(mel.values);
    return oneChannel(std::move(mel));
}

/// Scaled dB, row 0 the highest band, nearest neighbour: the paper's picture before it is coloured.
FeatureArray scaledPicture(const Matrix &mel, int width, int height)
{
    const Matrix scaled = scaledToUnit(mel);
    Matrix resized(height, width);
    const std::vector<int> columns = nearestSources(scaled.columns, width);
    const std::vector<int> rows = nearestSources(scaled.rows, height);
    for (int y = 0; y < height; ++y) {
        const std::span<const float> from = scaled.row(scaled.rows - 1 - rows[static_cast<std::size_t>(y)]);
        for (int x = 0; x < width; ++x)
            resized.at(y, x) = from[static_cast<std::size_t>(columns[static_cast<std::size_t>(x)])];
    }
    return oneChannel(std::move(resized));
}

FeatureArray clipFromMel(Matrix mel, const InputOptions &options)
{
    if (options.kind == InputKind::LogMel)
        return standardised(std::move(mel));
    if (options.channels == 1)
        return scaledPicture(mel, options.width, options.height);
    return pictureToArray(renderPicture(mel, options.width, options.height, ColourMap::Magma));
}

bool isGrey(const Picture &picture)
{
    // JPEG rounds chroma, so a grey picture's channels may differ a little.
    constexpr int tolerance = 4;
    for (std::size_t i = 0; i + 2 < picture.rgb.size(); i += 3) {
        const auto [low, high] = std::minmax({picture.rgb[i], picture.rgb[i + 1], picture.rgb[i + 2]});
        if (high - low > tolerance)
            return false;
    }
    return true;
}

/// Colours back into numbers in [0, 1], row 0 on top as in the picture.
Matrix levels(const Picture &picture)
{
    const ColourMap map = isGrey(picture) ? ColourMap::Grey : ColourMap::Magma;
    Matrix result(picture.height, picture.width);
    for (std::size_t i = 0; i < result.values.size(); ++i) {
        const Rgb colour{picture.rgb[3 * i], picture.rgb[3 * i + 1], picture.rgb[3 * i + 2]};
        result.values[i] = static_cast<float>(nearestEntry(map, colour)) / (pictureLevels - 1);
    }
    return result;
}

/// Averages over the stretch of source rows that each target row covers when rows get fewer; repeats rows when they
/// get more.
Matrix resizeRows(const Matrix &source, int rows)
{
    if (source.rows == rows)
        return source;
    Matrix result(rows, source.columns);
    const double step = static_cast<double>(source.rows) / rows;
    const std::vector<int> nearest = nearestSources(source.rows, rows);
    for (int row = 0; row < rows; ++row) {
        const std::span<float> target = result.row(row);
        if (step <= 1.0) {
            std::ranges::copy(source.row(nearest[static_cast<std::size_t>(row)]), target.begin());
            continue;
        }
        const double begin = row * step;
        const double end = begin + step;
        const int last = std::min(source.rows, static_cast<int>(std::ceil(end)));
        for (int from = static_cast<int>(begin); from < last; ++from) {
            const double share = (std::min(end, from + 1.0) - std::max(begin, static_cast<double>(from))) / step;
            const std::span<const float> values = source.row(from);
            for (std::size_t column = 0; column < target.size(); ++column)
                target[column] += static_cast<float>(share) * values[column];
        }
    }
    return result;
}

Matrix upsideDown(const Matrix &source)
{
    Matrix result(source.rows, source.columns);
    for (int row = 0; row < source.rows; ++row)
        std::ranges::copy(source.row(source.rows - 1 - row), result.row(row).begin());
    return result;
}

} // namespace

Result<FeatureArray> clipFromAudio(std::span<const float> samples, const InputOptions &options, MelSpectrogram &mel)
{
    assert(mel.options() == options.mel);
    if (samples.empty())
        return Error{"there is no sound in it"};
    if (!allFinite(samples))
        return Error{"its samples are not all finite numbers"};
    return clipFromMel(mel.decibels(samples), options);
}

Result<FeatureArray> clipFromMelArray(const Matrix &mel, const InputOptions &options)
{
    if (mel.empty())
        return Error{"the array is empty"};
    if (!allFinite(mel.values))
        return Error{"the array's values are not all finite numbers"};
    if (options.kind == InputKind::LogMel && mel.rows != options.height)
        return Error{fmt::format("the array has {} mel bands, the network expects {} (arrays are mels x frames)",
                                 mel.rows, options.height)};
    return clipFromMel(mel, options);
}

Result<FeatureArray> clipFromPicture(const Picture &picture, const InputOptions &options)
{
    if (picture.width <= 0 || picture.height <= 0)
        return Error{"the picture is empty"};
    if (options.kind == InputKind::LogMel)
        return standardised(resizeRows(upsideDown(levels(picture)), options.height));
    const Picture resized = resizeNearest(picture, options.width, options.height);
    return options.channels == 1 ? oneChannel(levels(resized)) : pictureToArray(resized);
}

std::vector<int> windowStarts(int columns, int width, int hop)
{
    if (columns <= width || width <= 0)
        return {0};
    const int lastStart = columns - width;
    const int steps = (lastStart + std::max(hop, 1) - 1) / std::max(hop, 1);
    std::vector<int> starts;
    starts.reserve(static_cast<std::size_t>(steps) + 1);
    for (int i = 0; i <= steps; ++i)
        starts.push_back(static_cast<int>(static_cast<std::int64_t>(lastStart) * i / steps));
    return starts;
}

void copyWindow(const FeatureArray &clip, int start, int width, std::span<float> out)
{
    assert(clip.width > 0 && start >= 0 && width >= 0);
    const auto columns = static_cast<std::size_t>(clip.width);
    const auto wanted = static_cast<std::size_t>(width);
    const std::size_t rows = static_cast<std::size_t>(clip.channels) * static_cast<std::size_t>(clip.height);
    assert(out.size() == rows * wanted);
    for (std::size_t row = 0; row < rows; ++row) {
        const float *source = clip.values.data() + row * columns;
        float *target = out.data() + row * wanted;
        std::size_t from = static_cast<std::size_t>(start) % columns;
        for (std::size_t done = 0; done < wanted;) {
            const std::size_t run = std::min(columns - from, wanted - done);
            std::copy_n(source + from, run, target + done);
            done += run;
            from = 0;
        }
    }
}

} // namespace genrescope
