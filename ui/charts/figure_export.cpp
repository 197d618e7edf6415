// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_export.h"

#include "core/base/atomic_file.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFont>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace genrescope::ui {

namespace {

constexpr double pointsPerCm = 72.0 / 2.54;

constexpr int mostPixels = 32767; ///< a side; Qt's painter draws no farther

/// Empty when the picture is too large to be drawn or to be held in memory.
QByteArray asPng(const QSizeF &size_pt, const FigureOptions &options, const FigurePainter &paint,
                 const QFont &font)
{
    const double scale = options.dpi / 72.0;
    const QSize size = (size_pt * scale).toSize();
    if (size.width() > mostPixels || size.height() > mostPixels)
        return {};
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setDotsPerMeterX(qRound(options.dpi / 0.0254));
    image.setDotsPerMeterY(qRound(options.dpi / 0.0254));
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        paint(painter, QRectF(QPointF(), size_pt), font);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray asSvg(const QSizeF &size_pt, const QString &title, const FigurePainter &paint, const QFont &font)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);
    generator.setSize(size_pt.toSize());
    generator.setViewBox(QRectF(QPointF(), size_pt));
    generator.setTitle(title.toHtmlEscaped()); // Qt writes it as it is
    QPainter painter(&generator);
    paint(painter, QRectF(QPointF(), size_pt), font);
    painter.end();
    return bytes;
}

QByteArray asPdf(const QSizeF &size_pt, const QString &title, const FigurePainter &paint, const QFont &font)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(size_pt, QPageSize::Point));
    writer.setPageMargins({});
    writer.setTitle(title);
    QPainter painter(&writer);
    paint(painter, QRectF(QPointF(), size_pt), font);
    painter.end();
    return bytes;
}

} // namespace

QFont figureFont(double size)
{
    // All devices are drawn on in points. A font size in pixels means points then, whatever the screen's DPI.
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qMax(1, qRound(size)));
    return font;
}

QByteArray figureAsSvg(const QString &title, const FigureOptions &options, const FigurePainter &paint)
{
    return asSvg(QSizeF(options.width_cm, options.height_cm) * pointsPerCm, title, paint, figureFont(options.font_pt));
}

Result<void> exportFigure(const QString &file, const FigureOptions &options, const FigurePainter &paint)
{
    const QSizeF size_pt(options.width_cm * pointsPerCm, options.height_cm * pointsPerCm);
    const QFont font = figureFont(options.font_pt);
    const QFileInfo info(file);
    const QString format = info.suffix().toLower();
    QByteArray bytes;
    if (format == QLatin1StringView("png"))
        bytes = asPng(size_pt, options, paint, font);
    else if (format == QLatin1StringView("svg"))
        bytes = asSvg(size_pt, info.completeBaseName(), paint, font);
    else if (format == QLatin1StringView("pdf"))
        bytes = asPdf(size_pt, info.completeBaseName(), paint, font);
    else
        return Error{(file + QStringLiteral(": figures are written as .svg, .pdf or .png")).toStdString()};
    if (bytes.isEmpty())
        return Error{
            (file + QStringLiteral(": a figure of this size and resolution cannot be drawn")).toStdString()};
    return writeFileAtomically(file.toStdString(), std::string_view(bytes.constData(), bytes.size()));
}

} // namespace genrescope::ui
