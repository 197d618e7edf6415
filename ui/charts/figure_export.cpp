// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_export.h"

#include "core/base/atomic_file.h"
#include "ui/charts/svg_outlines.h"

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

/// Qt's fonts are of whole pixels where a point is a pixel: a size between is drawn a little larger or
/// smaller, with all else.
void paintScaled(QPainter &painter, const QSizeF &size_pt, const FigureOptions &options,
                 const FigurePainter &paint)
{
    const QFont font = figureFont(options.font_pt);
    const double scale = options.font_pt / font.pixelSize();
    painter.scale(scale, scale);
    paint(painter, QRectF(QPointF(), size_pt / scale), font);
}

/// Empty when the picture is too large to be drawn or to be held in memory.
QByteArray asPng(const QSizeF &size_pt, const FigureText &text, const FigureOptions &options,
                 const FigurePainter &paint)
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
    image.setText(QStringLiteral("Title"), text.title);
    if (!text.caption.isEmpty())
        image.setText(QStringLiteral("Description"), text.caption);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        paintScaled(painter, size_pt, options, paint);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray asSvg(const QSizeF &size_pt, const FigureText &text, const FigureOptions &options,
                 const FigurePainter &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    constexpr int finer = 100; // whole points would be up to a fifth of a millimetre off
    generator.setResolution(72 * finer);
    generator.setSize((size_pt * finer).toSize());
    generator.setViewBox(QRectF(QPointF(), size_pt));
    generator.setTitle(text.title.toHtmlEscaped()); // Qt writes it as it is
    generator.setDescription(text.caption.toHtmlEscaped());
    QPainter painter(&generator);
    paintScaled(painter, size_pt, options, paint);
    painter.end();
    return options.outlines ? withTextAsOutlines(bytes) : bytes;
}

/// Title and description as XMP has them; Qt's own document information has no place for a description.
QByteArray xmpOf(const FigureText &text)
{
    const auto alternative = [](const char *name, const QString &value) {
        return QStringLiteral("<dc:%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:%1>")
            .arg(QLatin1StringView(name), value.toHtmlEscaped());
    };
    return QStringLiteral("<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                          "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                          "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">%1%2"
                          "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>\n")
        .arg(alternative("title", text.title), alternative("description", text.caption))
        .toUtf8();
}

QByteArray asPdf(const QSizeF &size_pt, const FigureText &text, const FigureOptions &options,
                 const FigurePainter &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(size_pt, QPageSize::Point));
    writer.setPageMargins({});
    writer.setTitle(text.title);
    if (!text.caption.isEmpty())
        writer.setDocumentXmpMetadata(xmpOf(text));
    QPainter painter(&writer);
    paintScaled(painter, size_pt, options, paint);
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

QByteArray figureAsSvg(const FigureText &text, const FigureOptions &options, const FigurePainter &paint)
{
    return asSvg(QSizeF(options.width_cm, options.height_cm) * pointsPerCm, text, options, paint);
}

Result<void> exportFigure(const QString &file, const FigureOptions &options, const FigurePainter &paint,
                          const FigureText &text)
{
    const QSizeF size_pt(options.width_cm * pointsPerCm, options.height_cm * pointsPerCm);
    const QFileInfo info(file);
    const QString format = info.suffix().toLower();
    const FigureText told{.title = text.title.isEmpty() ? info.completeBaseName() : text.title,
                          .caption = text.caption};
    QByteArray bytes;
    if (format == QLatin1StringView("png"))
        bytes = asPng(size_pt, told, options, paint);
    else if (format == QLatin1StringView("svg"))
        bytes = asSvg(size_pt, told, options, paint);
    else if (format == QLatin1StringView("pdf"))
        bytes = asPdf(size_pt, told, options, paint);
    else
        return Error{(file + QStringLiteral(": figures are written as .svg, .pdf or .png")).toStdString()};
    if (bytes.isEmpty())
        return Error{
            (file + QStringLiteral(": a figure of this size and resolution cannot be drawn")).toStdString()};
    return writeFileAtomically(file.toStdString(), std::string_view(bytes.constData(), bytes.size()));
}

} // namespace genrescope::ui
