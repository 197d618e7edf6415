// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pgfplots.h"

#include "core/formats/latex_text.h"
#include "ui/theme/colours.h"
#include "ui/theme/genre_colours.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace genrescope::ui {

namespace {

QString latex(const QString &text)
{
    return QString::fromStdString(latexText(text.toStdString()));
}

/// The shortest text that reads back the same; pgfplots breaks a line at "nan".
QString number(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest)
                                : QStringLiteral("nan");
}

QString cm(double length)
{
    return QString::number(length, 'f', 2) + QStringLiteral("cm");
}

QString defined(const QString &name, const QColor &colour)
{
    return QStringLiteral("\\definecolor{%1}{HTML}{%2}\n").arg(name, colour.name().mid(1).toUpper());
}

QString seriesName(std::size_t index)
{
    return QStringLiteral("series%1").arg(index + 1);
}

QString dashOf(Qt::PenStyle dash)
{
    switch (dash) {
    case Qt::DashLine:
        return QStringLiteral("dashed");
    case Qt::DotLine:
        return QStringLiteral("dotted");
    case Qt::DashDotLine:
        return QStringLiteral("dash dot");
    default:
        return QStringLiteral("solid");
    }
}

QString document(const QString &colours, const QString &picture)
{
    return QStringLiteral(
               "\\documentclass[border=2pt]{standalone}\n"
               "\\usepackage{pgfplots} %% with CJK names compile with lualatex and a font that has them\n"
               "\\pgfplotsset{compat=1.16}\n"
               "%1\\begin{document}\n\\begin{tikzpicture}\n%2\\end{tikzpicture}\n\\end{document}\n")
        .replace(QStringLiteral("%%"), QStringLiteral("%"))
        .arg(colours, picture);
}

QString axis(const QStringList &options, const QString &content)
{
    return QStringLiteral("\\begin{axis}[\n  ") + options.join(QStringLiteral(",\n  ")) +
           QStringLiteral(",\n]\n") + content + QStringLiteral("\\end{axis}\n");
}

QStringList commonOptions(const QString &title, double width_cm, double height_cm)
{
    return {QStringLiteral("title={%1}").arg(latex(title)), QStringLiteral("width=") + cm(width_cm),
            QStringLiteral("height=") + cm(height_cm), QStringLiteral("scale only axis=false")};
}

QString braced(const QStringList &texts)
{
    QStringList escaped;
    for (const QString &text : texts)
        escaped += u'{' + latex(text) + u'}';
    return escaped.join(u',');
}

QStringList titles(const QStringList &genres)
{
    QStringList shown;
    for (const QString &genre : genres)
        shown += genreTitle(genre);
    return shown;
}

/// With the numbers of tracks, where they are known.
QStringList countedTitles(const QStringList &genres, const std::function<QString(int)> &support)
{
    QStringList shown = titles(genres);
    for (int genre = 0; genre < shown.size(); ++genre)
        if (const QString n = support(genre); !n.isEmpty())
            shown[genre] += QStringLiteral(" (%1)").arg(n);
    return shown;
}

QString positions(qsizetype count)
{
    QStringList numbers;
    for (qsizetype i = 0; i < count; ++i)
        numbers += QString::number(i);
    return numbers.join(u',');
}

/// Around the curve, where every point has a deviation.
QString band(const CurveSeries &series, std::size_t index, double scale)
{
    QString upper, lower;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const QPointF &point = series.points[i];
        if (!std::isfinite(point.y()) || !std::isfinite(series.deviation[i]))
            continue;
        const auto place = [&](double y) {
            return QStringLiteral("(%1,%2) ").arg(number(point.x()), number(y * scale));
        };
        upper += place(point.y() + series.deviation[i]);
        lower.prepend(place(point.y() - series.deviation[i]));
    }
    return upper.isEmpty() ? QString()
                           : QStringLiteral("\\addplot[draw=none, fill=%1, fill opacity=0.16, forget plot] "
                                            "coordinates {%2} -- cycle;\n")
                                 .arg(seriesName(index), (upper + lower).trimmed());
}

/// How many items each bin holds, below the axis of the curves; empty where nothing is binned.
QString binsAxis(const CurvePlot &plot, double width_cm, double across)
{
    QString content;
    for (std::size_t i = 0; i < plot.series.size(); ++i) {
        const CurveSeries &series = plot.series[i];
        if (series.bins.empty())
            continue;
        QString places;
        for (const CurveBin &bin : series.bins)
            places += QStringLiteral("(%1,%2) ").arg(number(bin.low * across)).arg(bin.items);
        places += QStringLiteral("(%1,0)").arg(number(series.bins.back().high * across));
        content +=
            QStringLiteral("\\addplot[const plot, draw=%1, fill=%1, fill opacity=0.4] coordinates {%2} "
                           "\\closedcycle;\n")
                .arg(seriesName(i), places);
    }
    QStringList options{QStringLiteral("at={(0cm,-1.6cm)}, anchor=north west"),
                        QStringLiteral("width=") + cm(width_cm), QStringLiteral("height=3.2cm"),
                        QStringLiteral("ymin=0, ylabel={n}")};
    if (plot.xRange)
        options += QStringLiteral("xmin=%1, xmax=%2")
                       .arg(number(plot.xRange->first * across), number(plot.xRange->second * across));
    return content.isEmpty() ? QString() : axis(options, content);
}

} // namespace

QString curvesAsPgfplots(const CurvePlot &plot, double width_cm, double height_cm)
{
    const double scale = plot.percent ? 100 : 1, across = plot.xPercent ? 100 : 1;
    QStringList options = commonOptions(plot.title, width_cm, height_cm);
    options += QStringLiteral("xlabel={%1}").arg(latex(plot.xTitle));
    if (!plot.yTitle.isEmpty() || plot.percent)
        options += QStringLiteral("ylabel={%1}")
                       .arg(plot.yTitle.isEmpty() ? QStringLiteral("\\%") : latex(plot.yTitle));
    options += {QStringLiteral("grid=major"), QStringLiteral("unbounded coords=jump"),
                QStringLiteral("legend cell align=left"), QStringLiteral("legend pos=outer north east")};
    if (plot.logX)
        options += QStringLiteral("xmode=log");
    const auto range = [&options](const char *name, const std::optional<std::pair<double, double>> &of,
                                  double by) {
        if (of)
            options += QStringLiteral("%1min=%2, %1max=%3")
                           .arg(QLatin1StringView(name), number(of->first * by), number(of->second * by));
    };
    range("x", plot.xRange, across);
    range("y", plot.yRange, scale);
    QString colours, content;
    for (std::size_t i = 0; i < plot.series.size(); ++i) {
        const CurveSeries &series = plot.series[i];
        if (series.points.empty())
            continue;
        colours += defined(seriesName(i), series.colour);
        if (series.deviation.size() == series.points.size() && series.points.size() > 1)
            content += band(series, i, scale);
        const auto addCurve = [&](const std::vector<QPointF> &points, bool faint) {
            content += QStringLiteral("\\addplot[%1, %2, %3%4] table {\nx y\n")
                           .arg(seriesName(i),
                                faint || series.thin ? QStringLiteral("thin") : QStringLiteral("thick"),
                                dashOf(series.dash),
                                faint                ? QStringLiteral(", opacity=0.3, forget plot")
                                : points.size() == 1 ? QStringLiteral(", mark=*")
                                                     : QString());
            for (const QPointF &point : decimated(points))
                content +=
                    QStringLiteral("%1 %2\n").arg(number(point.x() * across), number(point.y() * scale));
            content += QStringLiteral("};\n");
        };
        if (!series.raw.empty())
            addCurve(series.raw, true);
        addCurve(series.points, series.faint);
        if (!series.faint && plot.legend)
            content += QStringLiteral("\\addlegendentry{%1}\n").arg(latex(series.name));
    }
    return document(colours, axis(options, content) + binsAxis(plot, width_cm, across));
}

QString genreBarsAsPgfplots(const GenreBarsPlot &plot, double width_cm, double height_cm)
{
    QStringList options = commonOptions(plot.title, width_cm, height_cm);
    const double bars = static_cast<double>(plot.series.size()) * static_cast<double>(plot.genres.size());
    const double bar = bars > 0 ? width_cm * 0.7 / bars : 0.2; // cm
    const auto support = [&plot](int genre) {
        const std::int64_t items = plot.commonSupport(genre);
        return items < 0 ? QString() : supportText(items);
    };
    options += {QStringLiteral("ybar=0pt"),
                QStringLiteral("bar width=%1cm").arg(QString::number(std::min(bar, 0.8), 'f', 3)),
                QStringLiteral("ymin=0, ymax=100, ylabel={\\%}"),
                QStringLiteral("ymajorgrids"),
                QStringLiteral("xtick={%1}").arg(positions(plot.genres.size())),
                QStringLiteral("xticklabels={%1}").arg(braced(countedTitles(plot.genres, support))),
                QStringLiteral("x tick label style={rotate=45, anchor=east}"),
                QStringLiteral("enlarge x limits={abs=0.6}"),
                QStringLiteral("unbounded coords=discard"),
                QStringLiteral("legend cell align=left"),
                QStringLiteral("legend pos=outer north east")};
    QString colours, content;
    for (std::size_t i = 0; i < plot.series.size(); ++i) {
        colours += defined(seriesName(i), plot.series[i].colour);
        const GenreBarSeries &series = plot.series[i];
        const bool ranged = series.ranges.size() == series.values.size();
        content += QStringLiteral("\\addplot[fill=%1, draw=none%2] table[%3] {\nx y plus minus\n")
                       .arg(seriesName(i),
                            ranged ? QStringLiteral(", error bars/.cd, y dir=both, y explicit") : QString(),
                            ranged ? QStringLiteral("y error plus=plus, y error minus=minus") : QString());
        for (std::size_t genre = 0; genre < series.values.size(); ++genre) {
            const double value = series.values[genre];
            const auto away = [&](double end) {
                return number(std::isfinite(end) ? std::abs(end - value) * 100 : 0.0);
            };
            content += QStringLiteral("%1 %2 %3 %4\n")
                           .arg(genre)
                           .arg(number(value * 100),
                                ranged ? away(series.ranges[genre].second) : QStringLiteral("0"),
                                ranged ? away(series.ranges[genre].first) : QStringLiteral("0"));
        }
        content += QStringLiteral("};\n");
        if (plot.legend)
            content += QStringLiteral("\\addlegendentry{%1}\n").arg(latex(series.name));
    }
    return document(colours, axis(options, content));
}

QString confusionAsPgfplots(const ConfusionPlot &plot, double width_cm, double height_cm)
{
    const qsizetype genres = plot.counts.empty() ? 0 : plot.genres.size();
    const auto support = [&](int genre) {
        return genres == 0 ? QString() : confusionRowSupport(plot, genre);
    };
    QStringList options = commonOptions(plot.title, width_cm, height_cm);
    options +=
        {QStringLiteral("enlargelimits=false, axis on top, y dir=reverse, unbounded coords=jump"),
         QStringLiteral("xtick={%1}, ytick={%1}").arg(positions(genres)),
         QStringLiteral("xticklabels={%1}").arg(braced(titles(plot.genres))),
         QStringLiteral("yticklabels={%1}").arg(braced(countedTitles(plot.genres, support))),
         QStringLiteral("x tick label style={rotate=45, anchor=east}"),
         QStringLiteral("tick style={draw=none}"),
         plot.isDifference() ? QStringLiteral("colormap={cells}{color=(less) color=(nothing) color=(most)}, "
                                              "point meta min=-0.5, point meta max=0.5")
                             : QStringLiteral("colormap={cells}{color=(nothing) color=(most)}, "
                                              "point meta min=0, point meta max=1"),
         QStringLiteral("nodes near coords style={font=\\scriptsize, anchor=center}")};
    QString content = QStringLiteral("\\addplot[matrix plot*, mesh/cols=%1, point meta=\\thisrow{share},\n"
                                     "  visualization depends on={value \\thisrow{text} \\as \\celltext},\n"
                                     "  nodes near coords={\\celltext}] table {\nx y share text\n")
                          .arg(genres);
    for (int actual = 0; actual < genres; ++actual) {
        const bool unknown = isUnknownRow(plot, actual); // no share, rather than one of 0
        for (int predicted = 0; predicted < genres; ++predicted) {
            const QString text = unknown ? QString() : confusionCellText(plot, actual, predicted);
            const double share = unknown               ? std::nan("")
                                 : plot.isDifference() ? plot.difference(actual, predicted)
                                                       : plot.share(actual, predicted);
            content +=
                QStringLiteral("%1 %2 %3 {%4}\n").arg(predicted).arg(actual).arg(number(share), latex(text));
        }
    }
    content += QStringLiteral("};\n");
    // Near white for nothing; the accent, and where a difference is negative its opposite.
    const QString colours = defined(QStringLiteral("nothing"), QColor(0xf2, 0xf4, 0xf7)) +
                            defined(QStringLiteral("most"), lightColours().accent) +
                            defined(QStringLiteral("less"), QColor(0xd5, 0x5e, 0x00));
    return document(colours, axis(options, content));
}

QString scatterAsPgfplots(const ScatterPlot &plot, double width_cm, double height_cm)
{
    QStringList options = commonOptions(plot.title, width_cm, height_cm);
    const auto addAxis = [&options](const QString &name, const ParallelAxis &of) {
        const QString scale = of.percent ? QStringLiteral(" (\\%)") : QString();
        options += QStringLiteral("%1label={%2%3}").arg(name, latex(of.title), scale);
        if (of.logarithmic)
            options += name + QStringLiteral("mode=log");
        if (!of.categories.isEmpty())
            options += QStringLiteral("%1tick={%2}, %1ticklabels={%3}")
                           .arg(name, positions(of.categories.size()), braced(of.categories));
    };
    addAxis(QStringLiteral("x"), plot.x);
    addAxis(QStringLiteral("y"), plot.y);
    options += QStringLiteral("grid=major");
    std::map<QRgb, QString> byColour;
    for (const ScatterPoint &point : plot.points) {
        const auto shown = [](const ParallelAxis &of, double value) {
            return number(of.percent ? value * 100 : value);
        };
        byColour[point.colour.rgb()] +=
            QStringLiteral("%1 %2\n").arg(shown(plot.x, point.value.x()), shown(plot.y, point.value.y()));
    }
    QString colours, content;
    std::size_t index = 0;
    for (const auto &[colour, rows] : byColour) {
        colours += defined(seriesName(index), QColor::fromRgb(colour));
        content += QStringLiteral("\\addplot[only marks, mark=*, %1] table {\nx y\n%2};\n")
                       .arg(seriesName(index++), rows);
    }
    return document(colours, axis(options, content));
}

QString parallelAsPgfplots(const ParallelPlot &plot, double width_cm, double height_cm)
{
    const double spacing = width_cm / static_cast<double>(std::max<std::size_t>(1, plot.axes.size()));
    const double height = height_cm - 1.5; // below the axes' titles
    const auto place = [&](std::size_t at, double position) {
        return QStringLiteral("(%1,%2)").arg(
            QString::number(spacing * (static_cast<double>(at) + 0.5), 'f', 3),
            QString::number(position * height, 'f', 3));
    };
    QString content;
    for (const bool chosen : {false, true}) {
        for (const ParallelLine &line : plot.lines) {
            if (plot.isBrushed(line) != chosen)
                continue;
            QString path, before;
            for (std::size_t i = 0; i < plot.axes.size(); ++i) {
                const double position = plot.axes[i].positionOf(line.values[plot.axes[i].column]);
                const QString here = std::isfinite(position) ? place(i, position) : QString();
                if (!here.isEmpty() && !before.isEmpty())
                    path += (path.isEmpty() || !path.endsWith(before) ? u' ' + before : QString()) +
                            QStringLiteral(" -- ") + here;
                before = here;
            }
            if (!path.isEmpty())
                content += QStringLiteral("\\draw[color={rgb,255:red,%1;green,%2;blue,%3}, %4, %5]%6;\n")
                               .arg(chosen ? line.colour.red() : 220)
                               .arg(chosen ? line.colour.green() : 220)
                               .arg(chosen ? line.colour.blue() : 220)
                               .arg(line.strong ? QStringLiteral("very thick") : QStringLiteral("thin"),
                                    dashOf(line.dash), path);
        }
    }
    for (std::size_t i = 0; i < plot.axes.size(); ++i) {
        const ParallelAxis &axis = plot.axes[i];
        content += QStringLiteral("\\draw[gray] %1 -- %2 node[above, black] {%3};\n")
                       .arg(place(i, 0), place(i, 1), latex(axis.title));
        for (const AxisTick &tick : axis.ticks(6))
            if (!tick.label.isEmpty())
                content += QStringLiteral("\\node[right, font=\\scriptsize, gray] at %1 {%2};\n")
                               .arg(place(i, tick.position), latex(tick.label));
    }
    return document({}, content);
}

} // namespace genrescope::ui
