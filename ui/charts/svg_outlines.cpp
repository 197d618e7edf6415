// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/svg_outlines.h"

#include <QFont>
#include <QPainterPath>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace genrescope::ui {

namespace {

QString numberText(double value)
{
    return QString::number(value, 'f', 3);
}

QString pathData(const QPainterPath &path)
{
    QString data;
    const auto place = [](const QPainterPath::Element &element) {
        return numberText(element.x) + u',' + numberText(element.y) + u' ';
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo())
            data += u'M' + place(element);
        else if (element.isLineTo())
            data += u'L' + place(element);
        else if (element.isCurveTo()) {
            data += u'C' + place(element) + place(path.elementAt(i + 1)) + place(path.elementAt(i + 2));
            i += 2;
        }
    }
    return data;
}

QFont fontOf(const QXmlStreamAttributes &attributes)
{
    QFont font(attributes.value(QLatin1StringView("font-family")).toString());
    font.setPixelSize(qMax(1, qRound(attributes.value(QLatin1StringView("font-size")).toDouble())));
    font.setWeight(static_cast<QFont::Weight>(
        qBound(1, attributes.value(QLatin1StringView("font-weight")).toInt(), 1000)));
    font.setItalic(attributes.value(QLatin1StringView("font-style")) == QLatin1StringView("italic"));
    return font;
}

} // namespace

QByteArray withTextAsOutlines(const QByteArray &svg)
{
    QByteArray drawn;
    QXmlStreamReader reader(svg);
    reader.setNamespaceProcessing(false); // else the writer would give every name a prefix
    QXmlStreamWriter writer(&drawn);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement() || reader.name() != QLatin1StringView("text")) {
            if (!reader.hasError())
                writer.writeCurrentToken(reader);
            continue;
        }
        const QXmlStreamAttributes attributes = reader.attributes();
        const auto number = [&attributes](const char *name) {
            return attributes.value(QLatin1StringView(name)).toDouble();
        };
        QPainterPath path;
        path.addText(number("x"), number("y"), fontOf(attributes), reader.readElementText());
        writer.writeStartElement(QStringLiteral("path"));
        writer.writeAttribute(QStringLiteral("d"), pathData(path));
        writer.writeAttribute(QStringLiteral("fill-rule"), QStringLiteral("nonzero"));
        for (const char *kept : {"fill", "fill-opacity", "stroke"})
            if (attributes.hasAttribute(QLatin1StringView(kept)))
                writer.writeAttribute(QLatin1StringView(kept),
                                      attributes.value(QLatin1StringView(kept)).toString());
        writer.writeEndElement();
    }
    return reader.hasError() ? svg : drawn;
}

} // namespace genrescope::ui
