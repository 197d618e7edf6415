// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spectrogram/evidence_layer.h"

#include "core/features/mel_spectrogram.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace genrescope::ui {

namespace {

constexpr int reach = 2; ///< cells to either side that are averaged

/// The mean over 2 * reach + 1 neighbours along a line; fewer at its ends.
void smoothLine(std::span<const float> in, std::span<float> out)
{
    const int count = static_cast<int>(in.size());
    for (int i = 0; i < count; ++i) {
        const int first = std::max(0, i - reach);
        const int last = std::min(count - 1, i + reach);
        float sum = 0.0f;
        for (int j = first; j <= last; ++j)
            sum += in[static_cast<std::size_t>(j)];
        out[static_cast<std::size_t>(i)] = sum / static_cast<float>(last - first + 1);
    }
}

/// One further matrix of the clip's size for the time it takes.
void smooth(Matrix &cells)
{
    Matrix along(cells.rows, cells.columns);
    for (int row = 0; row < cells.rows; ++row)
        smoothLine(cells.row(row), along.row(row));
    std::vector<float> in(static_cast<std::size_t>(cells.rows)), out(in.size());
    for (int column = 0; column < cells.columns; ++column) {
        for (int row = 0; row < cells.rows; ++row)
            in[static_cast<std::size_t>(row)] = along.at(row, column);
        smoothLine(in, out);
        for (int row = 0; row < cells.rows; ++row)
            cells.at(row, column) = out[static_cast<std::size_t>(row)];
    }
}

float largestHundredth(const std::vector<ClipEvidence> &clips)
{
    constexpr std::size_t mostLookedAt = 100'000;
    std::size_t cells = 0;
    for (const ClipEvidence &clip : clips)
        cells += clip.relevance.values.size();
    std::vector<float> sizes;
    for (const ClipEvidence &clip : clips) {
        // Sharing no factor with the columns, the steps come by all of them.
        std::size_t step = (cells + mostLookedAt - 1) / mostLookedAt;
        while (std::gcd(step, static_cast<std::size_t>(clip.relevance.columns)) > 1)
            ++step;
        for (std::size_t i = 0; i < clip.relevance.values.size(); i += step)
            sizes.push_back(std::abs(clip.relevance.values[i]));
    }
    if (sizes.empty())
        return 0.0f;
    const auto at = sizes.begin() + static_cast<std::ptrdiff_t>((sizes.size() - 1) * 99 / 100);
    std::ranges::nth_element(sizes, at);
    return *at;
}

/// Fractional row of the evidence at each pixel row of the picture.
std::vector<double> evidenceRows(const InputOptions &input, const FrequencyAxis &frequency, int height)
{
    const double low = hzToMel(input.mel.fMin, input.mel.scale);
    const double high = hzToMel(input.mel.upperHz(), input.mel.scale);
    std::vector<double> rows;
    for (int y = 0; y < height; ++y) {
        const double hz = frequency.frequencyAt(1.0 - (y + 0.5) / height);
        const double band = (hzToMel(hz, input.mel.scale) - low) / (high - low) * (input.mel.mels + 1) - 1.0;
        // A picture of fewer rows than bands shows each row for several bands.
        rows.push_back((band + 0.5) / input.mel.mels * input.height - 0.5);
    }
    return rows;
}

/// `share` of 256
QRgb blended(QRgb below, const QColor &colour, int share)
{
    const auto mix = [share](int a, int b) { return a + ((b - a) * share + 128) / 256; };
    return qRgba(mix(qRed(below), colour.red()), mix(qGreen(below), colour.green()),
                 mix(qBlue(below), colour.blue()), 255);
}

} // namespace

std::shared_ptr<const EvidenceLayer> EvidenceLayer::of(Explanation explanation)
{
    auto layer = std::make_shared<EvidenceLayer>();
    layer->explanation = std::move(explanation);
    for (ClipEvidence &clip : layer->explanation.clips)
        smooth(clip.relevance);
    layer->full = largestHundredth(layer->explanation.clips);
    return layer;
}

QColor evidenceFor()
{
    return {0xff, 0x9a, 0x1a};
}

QColor evidenceAgainst()
{
    return {0x2f, 0x8f, 0xff};
}

void blendEvidence(QImage &image, const EvidenceLayer &layer, const TimeRange &time,
                   const FrequencyAxis &frequency)
{
    if (layer.full <= 0.0f)
        return;
    const std::vector<double> rows = evidenceRows(layer.explanation.input, frequency, image.height());
    const QColor colours[] = {evidenceAgainst(), evidenceFor()};
    constexpr float most = 0.85f * 256.0f;
    const float perCell = most / layer.full;
    for (const ClipEvidence &clip : layer.explanation.clips) {
        const Matrix &cells = clip.relevance;
        if (cells.empty() || clip.end_s <= clip.start_s)
            continue;
        const int left =
            std::max(0, static_cast<int>(std::ceil(time.position(clip.start_s) * image.width() - 0.5)));
        const int right = std::min(
            image.width(), static_cast<int>(std::ceil(time.position(clip.end_s) * image.width() - 0.5)));
        std::vector<std::size_t> columns; // of the clip, under each pixel column
        for (int x = left; x < right; ++x) {
            const double at =
                (time.timeAt((x + 0.5) / image.width()) - clip.start_s) / (clip.end_s - clip.start_s);
            columns.push_back(static_cast<std::size_t>(
                std::clamp(static_cast<int>(at * cells.columns), 0, cells.columns - 1)));
        }
        for (int y = 0; y < image.height(); ++y) {
            const int row = static_cast<int>(std::lround(rows[static_cast<std::size_t>(y)]));
            if (row < 0 || row >= cells.rows) // the model does not look that low or high
                continue;
            const std::span<const float> values = cells.row(row);
            auto *pixels = reinterpret_cast<QRgb *>(image.scanLine(y)) + left;
            for (std::size_t x = 0; x < columns.size(); ++x) {
                const float value = values[columns[x]] * perCell;
                const auto share = static_cast<int>(std::min(most, std::abs(value)));
                pixels[x] = blended(pixels[x], colours[value > 0.0f], share);
            }
        }
    }
}

} // namespace genrescope::ui
