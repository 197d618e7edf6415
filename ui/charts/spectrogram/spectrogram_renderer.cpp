// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spectrogram/spectrogram_renderer.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace genrescope::ui {

namespace {

/// What one pixel along an axis shows: a blend of two neighbours, or a run of many.
struct Sampling
{
    int first = 0;
    int last = 0;        ///< inclusive
    float weight = 0.0f; ///< of `last` when first and last are neighbours to blend
    bool average = false;
    bool outside = false;
};

/// Sampling of `count` items whose centres lie at whole numbers, for a pixel that spans [from, to] on that
/// scale.
Sampling sample(double from, double to, int count, bool smooth)
{
    const double centre = (from + to) / 2.0;
    Sampling result;
    if (centre < -0.5 || centre > count - 0.5) {
        result.outside = true;
        return result;
    }
    const auto clampItem = [count](double item) {
        return static_cast<int>(std::clamp(item, 0.0, count - 1.0));
    };
    if (to - from > 1.5) {
        result.average = true;
        result.first = clampItem(std::ceil(from));
        result.last = std::max(result.first, clampItem(std::ceil(to) - 1.0));
    } else if (smooth) {
        const double below = std::floor(centre);
        result.first = clampItem(below);
        result.last = clampItem(below + 1.0);
        result.weight = static_cast<float>(centre - below);
    } else {
        result.first = result.last = clampItem(std::round(centre));
    }
    return result;
}

/// The picture's colours from floor to ceiling.
std::array<QRgb, 256> screenColours(const SpectrogramScene &scene)
{
    std::array<QRgb, 256> colours;
    const ColourTable &table = colourTable(scene.evidence ? ColourMap::Grey : scene.colourMap);
    for (std::size_t i = 0; i < colours.size(); ++i)
        colours[i] = qRgb(table[i][0], table[i][1], table[i][2]);
    return colours;
}

/// Where the level of one band lies for every pixel column, none of which lies outside, from 0 at the floor
/// to 255 at the ceiling, and beyond.
void sampleBand(const SpectrogramScene &scene, int band, std::span<const Sampling> across,
                std::span<float> out)
{
    const auto scale = static_cast<float>(255.0 / (scene.ceiling_dB - scene.floor_dB));
    const auto floor = static_cast<float>(scene.floor_dB);
    const std::span<const float> row = scene.data->decibels.row(band);
    for (std::size_t x = 0; x < across.size(); ++x) {
        const Sampling &pixel = across[x];
        float level = 0.0f;
        if (pixel.average && scene.peaks) {
            level = std::ranges::max(row.subspan(static_cast<std::size_t>(pixel.first),
                                                 static_cast<std::size_t>(pixel.last - pixel.first + 1)));
        } else if (pixel.average) {
            float sum = 0.0f;
            for (int column = pixel.first; column <= pixel.last; ++column)
                sum += row[static_cast<std::size_t>(column)];
            level = sum / static_cast<float>(pixel.last - pixel.first + 1);
        } else {
            const float a = row[static_cast<std::size_t>(pixel.first)];
            const float b = row[static_cast<std::size_t>(pixel.last)];
            level = a + (b - a) * pixel.weight;
        }
        out[x] = (level - floor) * scale;
    }
}

/// The colours of a row that lies between two bands. Most of the time that a picture takes is spent here:
/// written so that compilers make vector instructions of all but the looking up, a block at a time, which
/// stays in the fastest memory.
void paintBetween(std::span<const float> below, std::span<const float> above, float weight,
                  const std::array<QRgb, 256> &colours, QRgb *pixels)
{
    constexpr std::size_t block = 256;
    std::array<int, block> indices;
    for (std::size_t from = 0; from < below.size(); from += block) {
        const std::size_t count = std::min(block, below.size() - from);
        const float *a = below.data() + from, *b = above.data() + from;
        for (std::size_t x = 0; x < count; ++x) {
            const float level = a[x] + (b[x] - a[x]) * weight;
            indices[x] = static_cast<int>(std::min(std::max(level, 0.0f), 255.0f) + 0.5f);
        }
        for (std::size_t x = 0; x < count; ++x)
            pixels[from + x] = colours[static_cast<std::size_t>(indices[x])];
    }
}

std::vector<AxisTick> decibelTicks(const SpectrogramScene &scene, double length_px, double gap_px)
{
    std::vector<AxisTick> ticks;
    const double range = scene.ceiling_dB - scene.floor_dB;
    double step = 10.0;
    for (const double candidate : {5.0, 10.0, 20.0, 40.0, 60.0}) {
        step = candidate;
        if (candidate / range * length_px >= gap_px)
            break;
    }
    for (double level = std::ceil(scene.floor_dB / step) * step; level <= scene.ceiling_dB + 1e-9;
         level += step)
        ticks.push_back({(level - scene.floor_dB) / range, QLocale().toString(level, 'f', 0)});
    return ticks;
}

} // namespace

QImage renderSpectrogram(const SpectrogramScene &scene, const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    // Without anything to see through it is drawn twice as fast.
    if (renderSpectrogramInto(image, 0, scene, size, 0, size.width()))
        image.reinterpretAsFormat(QImage::Format_RGB32);
    return image;
}

bool renderSpectrogramInto(QImage &image, int at, const SpectrogramScene &scene, const QSize &size, int left,
                           int width)
{
    const auto clear = [&](int from, int to) { // columns
        for (int y = 0; y < image.height() && from < to; ++y)
            std::fill_n(reinterpret_cast<QRgb *>(image.scanLine(y)) + at + from, to - from, QRgb{0});
        return false;
    };
    if (!scene.data || scene.data->decibels.empty() || image.isNull() || scene.time.span_s() <= 0.0)
        return clear(0, width);
    const SpectrogramData &data = *scene.data;
    const Matrix &decibels = data.decibels;
    const int height = size.height();

    // What lies outside the track is at the ends: the rest is a stretch of pixels without a gap.
    std::vector<Sampling> across;
    std::size_t before = 0;
    for (int x = left; x < left + width; ++x) {
        const double from = data.columnAt(scene.time.timeAt(static_cast<double>(x) / size.width()));
        const double to = data.columnAt(scene.time.timeAt(static_cast<double>(x + 1) / size.width()));
        const Sampling pixel = sample(from, to, decibels.columns, scene.smooth);
        if (!pixel.outside)
            across.push_back(pixel);
        else if (across.empty())
            ++before;
    }
    if (across.empty())
        return clear(0, width);
    clear(0, static_cast<int>(before));
    clear(static_cast<int>(before + across.size()), width);

    // Bands are resampled in time once each and only where rows need them; neighbouring rows share them.
    std::vector<std::vector<float>> bands(static_cast<std::size_t>(decibels.rows));
    const auto bandRow = [&](int band) -> const std::vector<float> & {
        std::vector<float> &row = bands[static_cast<std::size_t>(band)];
        if (row.empty()) {
            row.resize(across.size());
            sampleBand(scene, band, across, row);
        }
        return row;
    };
    const std::array<QRgb, 256> colours = screenColours(scene);
    std::vector<float> line(across.size());
    for (int y = 0; y < height; ++y) {
        const double top = scene.frequency.frequencyAt(1.0 - static_cast<double>(y) / height);
        const double bottom = scene.frequency.frequencyAt(1.0 - static_cast<double>(y + 1) / height);
        // The outermost half bands reach to the ends of the filter bank.
        const double from = std::clamp(data.bandAt(bottom), -0.5, decibels.rows - 0.5);
        const double to = std::clamp(data.bandAt(top), -0.5, decibels.rows - 0.5);
        const Sampling down = sample(from, to, decibels.rows, scene.smooth);
        auto *pixels = reinterpret_cast<QRgb *>(image.scanLine(y)) + at + before;
        if (down.average) {
            std::ranges::copy(bandRow(down.first), line.begin());
            for (int band = down.first + 1; band <= down.last; ++band)
                std::ranges::transform(line, bandRow(band), line.begin(), std::plus<>());
            const float share = 1.0f / static_cast<float>(down.last - down.first + 1);
            for (float &value : line)
                value *= share;
            paintBetween(line, line, 0.0f, colours, pixels);
        } else {
            const std::vector<float> &below = bandRow(down.first), &above = bandRow(down.last);
            paintBetween(below, above, down.weight, colours, pixels);
        }
    }
    if (scene.evidence) {
        const TimeRange shown{.start_s = scene.time.timeAt(static_cast<double>(left) / size.width()),
                              .end_s = scene.time.timeAt(static_cast<double>(left + width) / size.width())};
        QImage part(image.bits() + at * 4, width, height, image.bytesPerLine(), image.format());
        blendEvidence(part, *scene.evidence, shown, scene.frequency);
    }
    return across.size() == static_cast<std::size_t>(width);
}

SpectrogramLayout SpectrogramLayout::within(const QRectF &area, const QFont &font, const QPaintDevice *device)
{
    const QFontMetricsF metrics =
        device ? QFontMetricsF(font, const_cast<QPaintDevice *>(device)) : QFontMetricsF(font);
    const double left = metrics.horizontalAdvance(QStringLiteral("11.02k")) + 12.0;
    const double bottom = metrics.height() + 8.0;
    const double right = metrics.horizontalAdvance(QStringLiteral("-100 dB")) + 30.0;
    const double top = metrics.height() / 2.0;
    SpectrogramLayout layout;
    layout.plot = QRectF(std::round(area.left() + left), std::round(area.top() + top),
                         std::max(1.0, std::floor(area.width() - left - right)),
                         std::max(1.0, std::floor(area.height() - top - bottom)));
    layout.colourBar = QRectF(layout.plot.right() + 12.0, layout.plot.top(), 10.0, layout.plot.height());
    return layout;
}

void paintSpectrogramAxes(QPainter &painter, const SpectrogramLayout &layout, const QRectF &area,
                          const SpectrogramScene &scene, const ViewColours &colours)
{
    const QFontMetricsF metrics(painter.font());
    const double lineHeight = metrics.height();
    const auto timeLabels =
        timeTicks(scene.time, layout.plot.width(), metrics.horizontalAdvance(QStringLiteral("0:00.000")));
    // Labels stay under the plot: the corners belong to the units.
    paintBottomAxis(painter, layout.plot, layout.plot, timeLabels, colours);

    auto hertz = scene.frequency.ticks(layout.plot.height(), lineHeight * 1.5);
    paintLeftAxis(painter, layout.plot, area, hertz, colours);
    painter.setPen(colours.faint);
    painter.drawText(
        QRectF(area.left(), layout.plot.bottom() + 6.0, layout.plot.left() - area.left() - 8.0, lineHeight),
        Qt::AlignRight | Qt::AlignVCenter, QCoreApplication::translate("Spectrogram", "Hz"));

    // The colour bar: one strip of the table, stretched.
    QImage bar(1, 256, QImage::Format_RGB32);
    const std::array<QRgb, 256> table = screenColours(scene);
    for (int i = 0; i < 256; ++i)
        bar.setPixel(0, 255 - i, table[static_cast<std::size_t>(i)]);
    painter.drawImage(layout.colourBar, bar);
    paintRightAxis(painter, layout.colourBar, area,
                   decibelTicks(scene, layout.colourBar.height(), lineHeight * 2.2), colours);
    painter.setPen(colours.faint);
    painter.drawText(QRectF(layout.colourBar.left() - 4.0, layout.plot.bottom() + 6.0,
                            area.right() - layout.colourBar.left() + 4.0, lineHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, QCoreApplication::translate("Spectrogram", "dB"));

    painter.setBrush(Qt::NoBrush);
    painter.setPen(colours.line);
    painter.drawRect(layout.plot.adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.drawRect(layout.colourBar.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void paintSpectrogramFigure(QPainter &painter, const QRectF &area, const SpectrogramScene &scene,
                            const ViewColours &colours, double pixelsPerUnit)
{
    painter.save();
    painter.fillRect(area, colours.background);
    const SpectrogramLayout layout = SpectrogramLayout::within(area, painter.font(), painter.device());
    const QSize pixels = (layout.plot.size() * pixelsPerUnit).toSize();
    painter.drawImage(layout.plot, renderSpectrogram(scene, pixels));
    paintSpectrogramAxes(painter, layout, area, scene, colours);
    painter.restore();
}

} // namespace genrescope::ui
