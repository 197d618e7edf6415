// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_pdf.h"

#include "ui/charts/figure_export.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

namespace genrescope::ui {

namespace {

/// What is not a QObject has its texts translated through this.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// All lengths in points.
constexpr double pointsPerCm = 72.0 / 2.54;
constexpr double margin = 2 * pointsPerCm, textSize = 9.5, footer = 24;
constexpr int resolution = 1200;       ///< of the file; finer than any rounding to be seen
constexpr qsizetype rowsTogether = 12; ///< of a table: what a page break may fall between

constexpr const char *style = "h1 { font-size: 20px; margin: 0; } h2 { font-size: 14px; margin: 0; }"
                              ".muted { color: #586069; } th { font-weight: normal; }";

QString rowsHtml(const ReportTable &table, qsizetype first, qsizetype count)
{
    const auto line = [&table](const QStringList &cells, const QString &tag) {
        QString html = QStringLiteral("<tr>");
        for (qsizetype i = 0; i < cells.size(); ++i)
            html += QStringLiteral("<%1 align=\"%2\" style=\"padding: 2px 8px 2px 0px;%4\">%3</%1>")
                        .arg(tag, i < table.textColumns ? QStringLiteral("left") : QStringLiteral("right"),
                             cells[i].toHtmlEscaped(),
                             tag == QLatin1StringView("th")
                                 ? QStringLiteral(" font-weight: bold; border-bottom: 1px solid #1d2126;")
                                 : QString());
        return html + QStringLiteral("</tr>");
    };
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" "
                                  "style=\"border-collapse: collapse; font-size: 8px;\">");
    html += line(table.header, QStringLiteral("th"));
    for (qsizetype i = first; i < std::min(first + count, table.rows.size()); ++i)
        html += line(table.rows[i], QStringLiteral("td"));
    return html + QStringLiteral("</table>");
}

/// Puts blocks below each other, and what does not fit on the next page.
class Pages
{
public:
    explicit Pages(QIODevice &device, const Report &report)
        : m_writer(&device)
    {
        m_writer.setResolution(resolution);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins({});
        m_writer.setTitle(report.title);
        m_writer.setCreator(QStringLiteral("Genrescope"));
        m_page = m_writer.pageLayout().fullRect(QPageLayout::Point);
        m_painter.begin(&m_writer);
        m_painter.scale(resolution / 72.0, resolution / 72.0);
        writeFooter();
    }

    void text(const QString &html, double spaceBefore)
    {
        QTextDocument document;
        document.setUseDesignMetrics(true);
        document.setDocumentMargin(0);
        document.setDefaultFont(figureFont(textSize));
        document.setDefaultStyleSheet(QLatin1StringView(style));
        document.setHtml(html);
        document.setTextWidth(width());
        const double height = document.size().height();
        advance(spaceBefore, height);
        m_painter.save();
        m_painter.translate(margin, m_y);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black); // whatever the window's theme is
        document.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
        m_y += height;
    }

    void figure(const ReportFigure &figure)
    {
        const double scale = std::min(1.0, width() / (figure.width_cm * pointsPerCm));
        const QSizeF size = QSizeF(figure.width_cm, figure.height_cm) * pointsPerCm;
        // Its caption stays with it.
        advance(10, size.height() * scale + 2 * textSize + 8);
        m_painter.save();
        m_painter.translate(margin, m_y);
        m_painter.scale(scale, scale);
        figure.figure.paint(m_painter, QRectF(QPointF(), size), figureFont(9));
        m_painter.restore();
        m_y += size.height() * scale;
        text(QStringLiteral("<p class=\"muted\">%1</p>").arg(figure.caption.toHtmlEscaped()), 2);
    }

    void keepTogether(double height) ///< what comes next needs this much room, or a new page
    {
        if (m_y + height > bottom())
            newPage();
    }

private:
    double width() const { return m_page.width() - 2 * margin; }
    double bottom() const { return m_page.height() - margin - footer; }

    void advance(double spaceBefore, double height)
    {
        const bool top = m_y == margin;
        if (!top && m_y + spaceBefore + height > bottom())
            newPage();
        else if (!top)
            m_y += spaceBefore;
    }

    void newPage()
    {
        m_writer.newPage();
        m_y = margin;
        ++m_number;
        writeFooter();
    }

    void writeFooter()
    {
        m_painter.setFont(figureFont(8));
        m_painter.setPen(QColor(0x58, 0x60, 0x69));
        m_painter.drawText(QRectF(margin, m_page.height() - margin - 4, width(), 14),
                           Qt::AlignRight | Qt::AlignVCenter, Words::tr("Page %1").arg(m_number));
    }

    QPdfWriter m_writer;
    QPainter m_painter;
    QRectF m_page;
    double m_y = margin;
    int m_number = 1;
};

void write(Pages &pages, const ReportTable &table)
{
    if (!table.caption.isEmpty()) {
        pages.keepTogether(90);
        pages.text(QStringLiteral("<p class=\"muted\">%1</p>").arg(table.caption.toHtmlEscaped()), 8);
    }
    for (qsizetype first = 0; first < std::max<qsizetype>(1, table.rows.size()); first += rowsTogether)
        pages.text(rowsHtml(table, first, rowsTogether), first == 0 ? 4 : 8);
}

} // namespace

QByteArray reportAsPdf(const Report &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        Pages pages(buffer, report);
        pages.text(QStringLiteral("<h1>%1</h1>").arg(report.title.toHtmlEscaped()), 0);
        pages.text(QStringLiteral("<p class=\"muted\">%1</p>").arg(report.subtitle.toHtmlEscaped()), 2);
        for (const ReportSection &section : report.sections) {
            // No heading alone at the end of a page.
            const bool beginsWithFigure =
                section.paragraphs.isEmpty() && section.tables.empty() && !section.figures.empty();
            pages.keepTogether(beginsWithFigure ? section.figures.front().height_cm * pointsPerCm + 70 : 110);
            pages.text(QStringLiteral("<h2>%1</h2>").arg(section.title.toHtmlEscaped()), 16);
            for (const QString &paragraph : section.paragraphs)
                pages.text(QStringLiteral("<p>%1</p>").arg(paragraph.toHtmlEscaped()), 4);
            for (const ReportTable &table : section.tables)
                write(pages, table);
            for (const QString &note : section.notes)
                pages.text(QStringLiteral("<p class=\"muted\">%1</p>").arg(note.toHtmlEscaped()), 3);
            for (const ReportFigure &figure : section.figures)
                pages.figure(figure);
        }
    }
    return bytes;
}

} // namespace genrescope::ui
