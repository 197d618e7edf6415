// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_html.h"

#include "core/formats/csv.h"
#include "ui/charts/figure_export.h"

#include <QCoreApplication>

namespace genrescope::ui {

namespace {

/// What is not a QObject has its texts translated through this.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr const char *style = R"(
body { font: 16px/1.5 system-ui, "DejaVu Sans", "Noto Sans", sans-serif; color: #1d2126; background: #fff;
       max-width: 62rem; margin: 2rem auto; padding: 0 1.2rem; }
h1 { font-size: 1.9rem; margin: 0 0 .2rem; } h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; border-bottom: 1px solid #d5d9de;
     padding-bottom: .2rem; }
.subtitle, caption, figcaption, .note { color: #586069; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; margin: .6rem 0; font-size: .93rem; }
caption { text-align: left; padding-bottom: .3rem; } th, td { padding: .3rem .8rem .3rem 0; text-align: left; vertical-align: top; }
thead th { border-top: 2px solid #1d2126; border-bottom: 1px solid #1d2126; } tbody tr:last-child > * { border-bottom: 2px solid #1d2126; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } tbody th { font-weight: 400; }
figure { margin: 1rem 0; break-inside: avoid; } figure img { max-width: 100%; height: auto; } figcaption { font-size: .93rem; }
details { margin: .3rem 0; font-size: .93rem; } pre { overflow-x: auto; background: #f4f6f8; padding: .8rem; }
@media print { body { max-width: none; margin: 0; font-size: 11pt; } details { display: none; } }
)";

QString element(const QString &tag, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>\n").arg(tag, text.toHtmlEscaped());
}

QString cell(const QString &tag, const QString &attributes, const QString &text)
{
    return QStringLiteral("<%1%2>%3</%1>").arg(tag, attributes, text.toHtmlEscaped());
}

QString tableHtml(const ReportTable &table)
{
    const auto number = [&table](qsizetype column) {
        return column >= table.textColumns ? QStringLiteral(" class=\"n\"") : QString();
    };
    QString html = QStringLiteral("<div class=\"scroll\"><table>");
    if (!table.caption.isEmpty())
        html += cell(QStringLiteral("caption"), {}, table.caption);
    html += QStringLiteral("<thead><tr>");
    for (qsizetype i = 0; i < table.header.size(); ++i)
        html += cell(QStringLiteral("th"), number(i) + QStringLiteral(" scope=\"col\""), table.header[i]);
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const QStringList &row : table.rows) {
        html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < row.size(); ++i)
            html += i == 0 ? cell(QStringLiteral("th"), QStringLiteral(" scope=\"row\""), row[i])
                           : cell(QStringLiteral("td"), number(i), row[i]);
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody></table></div>\n");
}

/// What a figure shows, to be read; nothing of one without numbers.
QString numbersHtml(const QString &csv)
{
    CsvReader reader = CsvReader::fromText(csv.toStdString(), "figure");
    ReportTable table;
    CsvRow row;
    while (reader.next(row)) {
        QStringList cells;
        for (std::size_t i = 0; i < row.size(); ++i)
            cells += QString::fromUtf8(row[i].data(), static_cast<qsizetype>(row[i].size()));
        if (table.header.isEmpty())
            table.header = cells;
        else
            table.rows += cells;
    }
    if (table.rows.isEmpty())
        return {};
    return QStringLiteral("<details>%1%2</details>\n")
        .arg(cell(QStringLiteral("summary"), {}, Words::tr("The numbers")), tableHtml(table));
}

QString figureHtml(const ReportFigure &figure)
{
    const FigureOptions options{.width_cm = figure.width_cm, .height_cm = figure.height_cm};
    const QByteArray svg =
        figureAsSvg({.title = figure.figure.name, .caption = figure.caption}, options, figure.figure.paint);
    return QStringLiteral("<figure><img alt=\"%1\" style=\"width:%2cm\" "
                          "src=\"data:image/svg+xml;base64,%3\">%4%5</figure>\n")
        .arg(figure.caption.toHtmlEscaped(), QString::number(figure.width_cm),
             QString::fromLatin1(svg.toBase64()), cell(QStringLiteral("figcaption"), {}, figure.caption),
             numbersHtml(figure.figure.csv));
}

} // namespace

QByteArray reportAsHtml(const Report &report)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                  "<meta name=\"generator\" content=\"Genrescope\">\n")
                       .arg(report.language.toHtmlEscaped());
    html += element(QStringLiteral("title"), report.title);
    html += QStringLiteral("<style>%1</style>\n</head>\n<body>\n").arg(QLatin1StringView(style));
    html += element(QStringLiteral("h1"), report.title);
    html += cell(QStringLiteral("p"), QStringLiteral(" class=\"subtitle\""), report.subtitle) + u'\n';
    for (const ReportSection &section : report.sections) {
        html += QStringLiteral("<section>\n") + element(QStringLiteral("h2"), section.title);
        for (const QString &paragraph : section.paragraphs)
            html += element(QStringLiteral("p"), paragraph);
        for (const ReportTable &table : section.tables)
            html += tableHtml(table);
        for (const QString &note : section.notes)
            html += cell(QStringLiteral("p"), QStringLiteral(" class=\"note\""), note) + u'\n';
        for (const ReportFigure &figure : section.figures)
            html += figureHtml(figure);
        for (const ReportAppendix &appendix : section.appendices)
            html +=
                QStringLiteral("<details>%1<pre>%2</pre></details>\n")
                    .arg(cell(QStringLiteral("summary"), {}, appendix.title), appendix.text.toHtmlEscaped());
        html += QStringLiteral("</section>\n");
    }
    return (html + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace genrescope::ui
