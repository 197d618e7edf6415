// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/genre_bars.h"

#include "ui/charts/legend.h"
#include "ui/theme/genre_colours.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QLocale>
#include <QMarginsF>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace genrescope::ui {

namespace {

constexpr QMarginsF margins(8, 4, 8, 6);
constexpr qsizetype mostAtOnce = 2000;  ///< bars; more are a worker's
constexpr qsizetype mostDescribed = 24; ///< runs

QString percent(double value)
{
    return GenreBarsView::tr("%1 %").arg(QLocale().toString(value * 100, 'f', value >= 0.9995 ? 0 : 1));
}

void paintScale(QPainter &painter, const QRectF &plot, const ViewColours &colours)
{
    const QFontMetricsF metrics(painter.font());
    // Every tenth where there is room, else every fifth or half.
    const double perTenth = plot.height() / 10;
    const int step = perTenth > metrics.height() * 1.3 ? 1 : perTenth * 2 > metrics.height() * 1.3 ? 2 : 5;
    for (int tenth = 0; tenth <= 10; tenth += step) {
        const double y = plot.bottom() - perTenth * tenth;
        painter.setPen(QPen(mixed(colours.background, colours.line, tenth == 0 ? 1.0 : 0.45), 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colours.faint);
        painter.drawText(QRectF(plot.left() - 60, y - metrics.height() / 2, 54, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         GenreBarsView::tr("%1 %").arg(QLocale().toString(tenth * 10)));
    }
}

/// From one end to the other, with little feet.
void paintRange(QPainter &painter, const QRectF &plot, double x, const std::pair<double, double> &range,
                const ViewColours &colours)
{
    if (!std::isfinite(range.first) || !std::isfinite(range.second))
        return;
    const double low = plot.bottom() - plot.height() * std::clamp(range.first, 0.0, 1.0);
    const double high = plot.bottom() - plot.height() * std::clamp(range.second, 0.0, 1.0);
    painter.setPen(QPen(mixed(colours.text, colours.background, 0.2), 1));
    painter.drawLine(QPointF(x, low), QPointF(x, high));
    for (const double end : {low, high})
        painter.drawLine(QPointF(x - 2.5, end), QPointF(x + 2.5, end));
    painter.setPen(Qt::NoPen);
}

/// In place of bars that there are no tracks for: a bar of no height would read as 0 %.
void paintNothing(QPainter &painter, const QRectF &place)
{
    const QString text = supportText(0);
    const QFontMetricsF metrics(painter.font());
    if (metrics.horizontalAdvance(text) <= place.width()) {
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignBottom, text);
    } else if (metrics.height() <= place.width() + 4) {
        painter.save();
        painter.translate(place.center().x(), place.bottom() - 2);
        painter.rotate(-90);
        painter.drawText(QRectF(0, -metrics.height() / 2, place.height(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        painter.restore();
    }
}

} // namespace

QString supportText(std::int64_t items)
{
    return GenreBarsView::tr("n = %1", "a number of tracks").arg(QLocale().toString(qint64(items)));
}

std::int64_t GenreBarSeries::supportAt(int genre) const
{
    const auto at = static_cast<std::size_t>(genre);
    return at < support.size() ? support[at] : -1;
}

std::int64_t GenreBarsPlot::commonSupport(int genre) const
{
    const bool same = !series.empty() && std::ranges::all_of(series, [&](const GenreBarSeries &one) {
        return one.supportAt(genre) == series.front().supportAt(genre);
    });
    return same ? series.front().supportAt(genre) : -1;
}

int GenreBarsLayout::genreAt(const QPointF &pixel) const
{
    if (genres == 0 || pixel.x() < plot.left() || pixel.x() >= plot.right() || pixel.y() < plot.top())
        return -1;
    return std::min(genres - 1, static_cast<int>((pixel.x() - plot.left()) / plot.width() * genres));
}

GenreBarsLayout paintGenreBars(QPainter &painter, const QRectF &area, const GenreBarsPlot &plot,
                               const ViewColours &colours, const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font);
    QFont titleFont = font;
    titleFont.setWeight(QFont::DemiBold);
    painter.setFont(titleFont);
    painter.setPen(colours.text);
    const QFontMetricsF titleMetrics(titleFont);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), metrics.height() + 6),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     titleMetrics.elidedText(plot.title, Qt::ElideRight, area.width()));
    painter.setFont(font);

    GenreBarsLayout layout;
    const int genres = static_cast<int>(plot.genres.size());
    if (genres == 0 || plot.series.empty()) {
        painter.setPen(colours.faint);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, plot.emptyText);
        painter.restore();
        return layout;
    }
    std::vector<LegendItem> items;
    for (const GenreBarSeries &series : plot.series)
        if (plot.legend)
            items.push_back({.name = series.name, .colour = series.colour, .box = true});
    const double lineHeight = metrics.height() + 2;
    const Legend legend(items, metrics, area.width(), titleMetrics.horizontalAdvance(plot.title) + 16,
                        lineHeight, area.height() * 0.35);
    legend.paint(painter, area.topLeft() + QPointF(0, legend.linesBelow() > 0 ? 4 : 2), colours);
    const double head = metrics.height() + 14 + legend.linesBelow() * lineHeight;

    double labelWidth = 0;
    for (const QString &genre : plot.genres)
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(genreTitle(genre)));
    const double left = area.left() + metrics.horizontalAdvance(QStringLiteral("100 %")) + 14;
    const double group = (area.right() - left) / genres;
    const bool slanted = labelWidth > group - 4;
    bool counted = !slanted; // a second line below the names
    for (int genre = 0; genre < genres; ++genre)
        counted = counted && metrics.horizontalAdvance(supportText(plot.commonSupport(genre))) <= group - 4;
    const double labelHeight = slanted ? std::min(labelWidth, 90.0) * 0.72 + metrics.height()
                                       : metrics.height() * (counted ? 2 : 1) + 6;
    layout.plot = QRectF(left, area.top() + head, area.right() - left, area.height() - labelHeight - head);
    layout.genres = genres;
    if (layout.plot.width() < 20 || layout.plot.height() < 20) {
        painter.restore();
        return {};
    }
    paintScale(painter, layout.plot, colours);

    const auto runs = static_cast<double>(plot.series.size());
    const double bar = std::min(group * 0.8 / runs, 26.0);
    for (int genre = 0; genre < genres; ++genre) {
        const double middle = layout.plot.left() + group * (genre + 0.5);
        double x = middle - bar * runs / 2;
        const std::int64_t support = plot.commonSupport(genre);
        painter.setPen(colours.faint);
        if (support == 0)
            paintNothing(painter, QRectF(middle - group / 2, layout.plot.top(), group, layout.plot.height()));
        painter.setPen(Qt::NoPen);
        for (const GenreBarSeries &series : plot.series) {
            const double value = static_cast<std::size_t>(genre) < series.values.size()
                                     ? series.values[static_cast<std::size_t>(genre)]
                                     : std::nan("");
            if (std::isfinite(value)) {
                // Nothing is drawn as a hairline: an empty place would read as "not known".
                const double height = std::max(1.0, layout.plot.height() * std::clamp(value, 0.0, 1.0));
                const double gap = bar > 4 ? 1.0 : 0.0;
                painter.fillRect(QRectF(x, layout.plot.bottom() - height, bar - gap, height), series.colour);
                if (static_cast<std::size_t>(genre) < series.ranges.size() && bar >= 5)
                    paintRange(painter, layout.plot, x + (bar - gap) / 2,
                               series.ranges[static_cast<std::size_t>(genre)], colours);
            } else if (support != 0 && series.supportAt(genre) == 0) {
                painter.setPen(colours.faint);
                paintNothing(painter, QRectF(x, layout.plot.top(), bar, layout.plot.height()));
                painter.setPen(Qt::NoPen);
            }
            x += bar;
        }
        painter.setPen(colours.faint);
        const QString name = genreTitle(plot.genres[genre]);
        if (!slanted) {
            painter.drawText(QRectF(middle - group / 2, layout.plot.bottom() + 4, group, metrics.height()),
                             Qt::AlignHCenter | Qt::AlignTop, name);
            if (counted && support >= 0)
                painter.drawText(QRectF(middle - group / 2, layout.plot.bottom() + 4 + metrics.height(),
                                        group, metrics.height()),
                                 Qt::AlignHCenter | Qt::AlignTop, supportText(support));
            continue;
        }
        painter.save();
        painter.translate(middle + 4, layout.plot.bottom() + 6);
        painter.rotate(-45);
        painter.drawText(QRectF(-90, 0, 86, metrics.height()), Qt::AlignRight | Qt::AlignTop,
                         metrics.elidedText(name, Qt::ElideRight, 86));
        painter.restore();
    }
    painter.restore();
    return layout;
}

GenreBarsView::GenreBarsView(QWidget *parent)
    : QWidget(parent)
    , m_picture(*this)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void GenreBarsView::setPlot(GenreBarsPlot plot)
{
    m_plot = std::move(plot);
    m_picture.forget();
    setAccessibleName(m_plot.title);
    QStringList lines;
    for (int genre = 0; genre < m_plot.genres.size(); ++genre)
        lines += sentence(genre).replace(u'\n', QStringLiteral(", "));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    update();
}

void GenreBarsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ViewColours colours = ViewColours::fromPalette(palette());
    if (std::ssize(m_plot.series) * m_plot.genres.size() > mostAtOnce)
        m_layout = m_picture.draw(painter, [&] {
            return [plot = m_plot, colours, font = font()](QPainter &onPicture, const QRectF &chart) {
                return paintGenreBars(onPicture, chart - margins, plot, colours, font);
            };
        });
    else
        m_layout = paintGenreBars(painter, QRectF(rect()) - margins, m_plot, colours, font());
}

QString GenreBarsView::sentence(int genre) const
{
    QStringList lines{genreTitle(m_plot.genres[genre])};
    const auto at = static_cast<std::size_t>(genre);
    for (const GenreBarSeries &series : m_plot.series) {
        if (lines.size() > mostDescribed) { // a list of thousands has no room
            lines += QStringLiteral("+%1").arg(std::ssize(m_plot.series) - mostDescribed);
            break;
        }
        const std::int64_t support = series.supportAt(genre);
        if (support == 0)
            lines +=
                tr("%1: no track of this genre (%2)", "a run; n = 0").arg(series.name, supportText(support));
        else if (at < series.values.size() && std::isfinite(series.values[at])) {
            lines += at < series.ranges.size() && std::isfinite(series.ranges[at].first)
                         ? tr("%1: %2 (%3 to %4)", "a run, its value, and where that may lie")
                               .arg(series.name, percent(series.values[at]), percent(series.ranges[at].first),
                                    percent(series.ranges[at].second))
                         : tr("%1: %2").arg(series.name, percent(series.values[at]));
            if (support > 0)
                lines.back() += QStringLiteral(", ") + supportText(support);
        }
    }
    return lines.join(u'\n');
}

bool GenreBarsView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int genre = m_layout.genreAt(help->pos());
        if (genre >= 0)
            QToolTip::showText(help->globalPos(), sentence(genre), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace genrescope::ui
