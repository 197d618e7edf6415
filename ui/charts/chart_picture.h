// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/background.h"

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QWidget>

#include <functional>
#include <utility>

namespace genrescope::ui {

/// A chart of so many marks that painting it would keep the window waiting, kept as a picture that a worker
/// paints: until a new one is there the former one stays on screen. One is made at a time; what changes
/// meanwhile is painted after it. To be a member of the chart.
/// @tparam Layout where things are in the picture, as the renderer tells
template <class Layout>
class ChartPicture
{
public:
    /// Runs on a worker; holds by value whatever it needs.
    using Paint = std::function<Layout(QPainter &, const QRectF &chart)>;

    explicit ChartPicture(QWidget &chart)
        : m_chart(chart)
    {}

    void forget() { ++m_wanted; } ///< what is to be seen has changed

    /// For the chart's paintEvent().
    /// @param paint asked for the painter when a picture is to be made
    const Layout &draw(QPainter &painter, const std::function<Paint()> &paint)
    {
        const Look look{m_chart.size(), m_chart.devicePixelRatioF(), m_chart.palette(), m_chart.font()};
        if (!(look == m_look)) {
            m_look = look;
            forget();
        }
        if (m_shown.number != m_wanted && !m_making)
            make(paint());
        painter.fillRect(m_chart.rect(), m_chart.palette().base());
        if (!m_shown.image.isNull())
            painter.drawImage(QPointF(), m_shown.image);
        return m_shown.layout;
    }

private:
    struct Look
    {
        QSize size;
        double ratio = 1;
        QPalette palette;
        QFont font;
        bool operator==(const Look &) const = default;
    };

    struct Made
    {
        quint64 number = 0;
        QImage image;
        Layout layout = {};
    };

    void make(Paint paint)
    {
        m_making = true;
        const auto work = [paint = std::move(paint), number = m_wanted, look = m_look] {
            Made made{.number = number,
                      .image = QImage((QSizeF(look.size) * look.ratio).toSize(), QImage::Format_RGB32)};
            made.image.setDevicePixelRatio(look.ratio);
            made.image.fill(look.palette.color(QPalette::Base));
            QPainter painter(&made.image);
            painter.setFont(look.font);
            made.layout = paint(painter, QRectF(QPointF(), QSizeF(look.size)));
            return made;
        };
        inBackground(&m_chart, work, [this, number = m_wanted](Made made, const QString &bug) {
            m_making = false;
            if (bug.isEmpty())
                m_shown = std::move(made);
            m_shown.number = number; // a painter that throws would throw again
            m_chart.update();
        });
    }

    QWidget &m_chart;
    Look m_look;
    quint64 m_wanted = 1; ///< counts what was to be seen so far
    bool m_making = false;
    Made m_shown;
};

} // namespace genrescope::ui
