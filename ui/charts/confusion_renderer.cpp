// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/confusion_renderer.h"

#include "ui/charts/genre_bars.h"
#include "ui/theme/genre_colours.h"
#include "ui/theme/text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

/// Below this a cell's number is not readable and left to the tool tip.
constexpr double smallestNumberCell = 15;
/// Of the chart's font, for numbers of several digits in narrow cells.
constexpr double smallestNumberScale = 0.55;
/// Where a difference is negative: the accent's opposite for any colour vision.
constexpr QColor lessColour(0xd5, 0x5e, 0x00);

double luminance(const QColor &colour)
{
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// As WCAG 2 has it.
double contrast(const QColor &first, const QColor &second)
{
    const double a = luminance(first) + 0.05, b = luminance(second) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

/// The largest font in which every number of the chart fits its cell.
std::optional<QFont> numberFont(const ConfusionPlot &plot, const QSizeF &cell, const QFont &font)
{
    if (cell.height() < smallestNumberCell || cell.width() < smallestNumberCell)
        return std::nullopt;
    const int genres = static_cast<int>(plot.genres.size());
    QStringList numbers;
    for (int actual = 0; actual < genres; ++actual)
        for (int predicted = 0; predicted < genres; ++predicted)
            if (const QString text = confusionCellText(plot, actual, predicted); !numbers.contains(text))
                numbers += text;
    constexpr double room = 4; // of a cell's width, for its gap and a little air
    for (double scale = 0.88; scale >= smallestNumberScale; scale -= 0.04) {
        const QFont candidate = scaledFont(font, scale);
        const QFontMetricsF metrics(candidate);
        const bool fits = std::ranges::all_of(numbers, [&](const QString &text) {
            return metrics.horizontalAdvance(text) <= cell.width() - room;
        });
        if (fits)
            return candidate;
    }
    return std::nullopt;
}

} // namespace

QColor readableOn(const QColor &fill, const ViewColours &colours)
{
    const QColor theme =
        luminance(colours.text) < luminance(colours.background) ? colours.text : colours.background;
    const QColor dark = contrast(theme, fill) >= 4.5 ? theme : QColor(Qt::black);
    return contrast(Qt::white, fill) >= contrast(dark, fill) ? QColor(Qt::white) : dark;
}

bool isUnknownRow(const ConfusionPlot &plot, int actual)
{
    return plot.rowSum(actual) == 0 || (plot.isDifference() && plot.subtracted().rowSum(actual) == 0);
}

QString confusionRowSupport(const ConfusionPlot &plot, int actual)
{
    const std::int64_t here = plot.rowSum(actual);
    const std::int64_t there = plot.isDifference() ? plot.subtracted().rowSum(actual) : here;
    return here == there ? supportText(here)
                         : supportText(here) + QStringLiteral(", ") + QLocale().toString(qint64(there));
}

QString confusionCellText(const ConfusionPlot &plot, int actual, int predicted)
{
    if (plot.isDifference()) {
        const int points = qRound(plot.difference(actual, predicted) * 100);
        return points == 0
                   ? QString()
                   : (points > 0 ? QStringLiteral("+%1") : QStringLiteral("\u2212%1")).arg(std::abs(points));
    }
    const std::int64_t count = plot.count(actual, predicted);
    if (count == 0)
        return {};
    if (plot.scale == ConfusionScale::Counts)
        return QLocale().toString(qint64(count));
    return QString::number(qRound(plot.share(actual, predicted) * 100));
}

std::int64_t ConfusionPlot::count(int actual, int predicted) const
{
    return counts[static_cast<std::size_t>(actual) * static_cast<std::size_t>(genres.size()) +
                  static_cast<std::size_t>(predicted)];
}

std::int64_t ConfusionPlot::rowSum(int actual) const
{
    std::int64_t sum = 0;
    for (int predicted = 0; predicted < genres.size(); ++predicted)
        sum += count(actual, predicted);
    return sum;
}

std::int64_t ConfusionPlot::columnSum(int predicted) const
{
    std::int64_t sum = 0;
    for (int actual = 0; actual < genres.size(); ++actual)
        sum += count(actual, predicted);
    return sum;
}

double ConfusionPlot::share(int actual, int predicted) const
{
    std::int64_t whole = 0;
    switch (scale) {
    case ConfusionScale::Rows:
        whole = rowSum(actual);
        break;
    case ConfusionScale::Columns:
        whole = columnSum(predicted);
        break;
    case ConfusionScale::Counts:
        whole = *std::ranges::max_element(counts);
        break;
    }
    return whole > 0 ? static_cast<double>(count(actual, predicted)) / static_cast<double>(whole) : 0.0;
}

ConfusionPlot ConfusionPlot::subtracted() const
{
    ConfusionPlot other;
    other.genres = genres;
    other.counts = minus;
    other.scale = scale;
    return other;
}

double ConfusionPlot::difference(int actual, int predicted) const
{
    return share(actual, predicted) - subtracted().share(actual, predicted);
}

QRectF ConfusionLayout::cell(int actual, int predicted) const
{
    const double width = grid.width() / genres;
    const double height = grid.height() / genres;
    return {grid.left() + predicted * width, grid.top() + actual * height, width, height};
}

QPoint ConfusionLayout::cellAt(const QPointF &pixel) const
{
    if (genres == 0 || !grid.contains(pixel))
        return {-1, -1};
    return {std::min(genres - 1, static_cast<int>((pixel.x() - grid.left()) / grid.width() * genres)),
            std::min(genres - 1, static_cast<int>((pixel.y() - grid.top()) / grid.height() * genres))};
}

ConfusionLayout paintConfusion(QPainter &painter, const QRectF &area, const ConfusionPlot &plot,
                               const ViewColours &colours, const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font);
    const double lineHeight = metrics.height();
    QFont titleFont = font;
    titleFont.setWeight(QFont::DemiBold);
    painter.setFont(titleFont);
    painter.setPen(colours.text);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), lineHeight + 6),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(titleFont).elidedText(plot.title, Qt::ElideRight, area.width()));
    painter.setFont(font);

    ConfusionLayout layout;
    const int genres = static_cast<int>(plot.genres.size());
    if (genres == 0 ||
        plot.counts.size() != static_cast<std::size_t>(genres) * static_cast<std::size_t>(genres)) {
        painter.setPen(colours.faint);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, plot.emptyText);
        painter.restore();
        return layout;
    }
    double labelWidth = 0;
    for (const QString &genre : plot.genres)
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(genreTitle(genre)));
    for (int genre = 0; genre < genres; ++genre)
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(confusionRowSupport(plot, genre)));
    labelWidth = std::min(labelWidth, area.width() * 0.3);

    const double left = area.left() + labelWidth + 8;
    const double top = area.top() + lineHeight + 8;
    // Below their columns where they fit, else slanted by 45 degrees.
    const bool level = (area.right() - left - 4) / genres >= labelWidth + 10;
    const double labelHeight = level ? lineHeight + 8 : labelWidth * 0.72 + lineHeight;
    const double width = std::min(area.right() - left - 4, (area.bottom() - top - labelHeight) * 1.7);
    const double height = area.bottom() - top - labelHeight;
    if (width < 20 || height < 20) {
        painter.restore();
        return layout;
    }
    layout.grid = QRectF(left, top, width, height);
    layout.genres = genres;

    layout.numbers = numberFont(plot, layout.cell(0, 0).size(), font);
    for (int actual = 0; actual < genres; ++actual) {
        if (isUnknownRow(plot, actual)) { // empty cells would read as shares of 0
            const QRectF row = layout.cell(actual, 0).united(layout.cell(actual, genres - 1));
            painter.setFont(font);
            painter.setPen(colours.faint);
            painter.drawText(row, Qt::AlignCenter, confusionRowSupport(plot, actual));
            continue;
        }
        for (int predicted = 0; predicted < genres; ++predicted) {
            const QRectF cell = layout.cell(actual, predicted).adjusted(0.75, 0.75, -0.75, -0.75);
            const double share =
                plot.isDifference() ? plot.difference(actual, predicted) : plot.share(actual, predicted);
            const QColor ink = share < 0 ? lessColour : colours.accent;
            // A difference of half of a genre is already a great one.
            const double strength = plot.isDifference() ? std::min(1.0, std::abs(share) * 2) : share;
            painter.setPen(Qt::NoPen);
            const QColor fill = mixed(mixed(colours.background, colours.line, 0.18), ink, strength);
            painter.setBrush(fill);
            painter.drawRoundedRect(cell, 2, 2);
            if (!layout.numbers)
                continue;
            painter.setFont(*layout.numbers);
            painter.setPen(readableOn(fill, colours));
            painter.drawText(cell, Qt::AlignCenter, confusionCellText(plot, actual, predicted));
        }
    }

    painter.setFont(font);
    painter.setPen(colours.faint);
    for (int genre = 0; genre < genres; ++genre) {
        const QRectF row = layout.cell(genre, 0);
        const QString text = metrics.elidedText(genreTitle(plot.genres[genre]), Qt::ElideRight, labelWidth);
        const bool counted = row.height() >= lineHeight * 2.2 && !isUnknownRow(plot, genre);
        if (row.height() >= lineHeight * 0.75 || genre % 2 == 0) {
            painter.drawText(QRectF(area.left(), row.center().y() - lineHeight / 2, labelWidth, lineHeight)
                                 .translated(0, counted ? -lineHeight / 2 : 0),
                             Qt::AlignRight | Qt::AlignVCenter, text);
        }
        if (counted)
            painter.drawText(
                QRectF(area.left(), row.center().y(), labelWidth, lineHeight),
                Qt::AlignRight | Qt::AlignVCenter,
                metrics.elidedText(confusionRowSupport(plot, genre), Qt::ElideRight, labelWidth));
        const QRectF column = layout.cell(genres - 1, genre);
        if (level) {
            painter.drawText(QRectF(column.left(), layout.grid.bottom() + 4, column.width(), lineHeight),
                             Qt::AlignCenter, text);
            continue;
        }
        painter.save();
        painter.translate(column.center().x() + 4, layout.grid.bottom() + 6);
        painter.rotate(-45);
        painter.drawText(QRectF(-labelWidth - 4, 0, labelWidth, lineHeight), Qt::AlignRight | Qt::AlignTop,
                         text);
        painter.restore();
    }
    painter.restore();
    return layout;
}

} // namespace genrescope::ui
