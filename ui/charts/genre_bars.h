// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_painter.h"
#include "ui/charts/chart_picture.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <utility>
#include <vector>

class QPainter;

namespace genrescope::ui {

/// One run's bars, a value in [0, 1] for each genre; NaN where there is none.
struct GenreBarSeries
{
    QString name;
    QColor colour;
    std::vector<double> values;
    /// Around each value where it may lie (a standard deviation over seeds, an interval): a thin line. Empty,
    /// or as many as there are values; NaN where nothing is known.
    std::vector<std::pair<double, double>> ranges = {};
    /// How many tracks of each genre the values are of; -1 where nobody knows. Empty, or one for each value.
    std::vector<std::int64_t> support = {};

    std::int64_t supportAt(int genre) const; ///< -1 where nobody knows
};

/// The paper's figure 8: a number for each genre, runs side by side.
struct GenreBarsPlot
{
    QString title;
    QStringList genres;
    std::vector<GenreBarSeries> series;
    QString emptyText;
    bool legend = true;
    QString caption = {}; ///< what it shows and of what, in sentences: for below it in a paper

    /// How many tracks of a genre all series are of; -1 where they differ or nobody knows.
    std::int64_t commonSupport(int genre) const;
};

/// "n = 0", as it stands below a genre and in place of a bar that nothing can be said of.
QString supportText(std::int64_t items);

struct GenreBarsLayout
{
    QRectF plot;
    int genres = 0;

    /// The genre whose group of bars is at `pixel`, or -1.
    int genreAt(const QPointF &pixel) const;
};

/// Paints title, legend, axis, bars and genre names into `area`. On screen and in figures alike.
GenreBarsLayout paintGenreBars(QPainter &painter, const QRectF &area, const GenreBarsPlot &plot,
                               const ViewColours &colours, const QFont &font);

/// The chart on screen; a tool tip lists a genre's values.
class GenreBarsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GenreBarsView)

public:
    explicit GenreBarsView(QWidget *parent = nullptr);

    void setPlot(GenreBarsPlot plot);
    const GenreBarsPlot &plot() const { return m_plot; }

    QSize sizeHint() const override { return {420, 240}; }
    QSize minimumSizeHint() const override { return {220, 130}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString sentence(int genre) const;

    GenreBarsPlot m_plot;
    ChartPicture<GenreBarsLayout> m_picture; ///< of many bars
    GenreBarsLayout m_layout;
};

} // namespace genrescope::ui
