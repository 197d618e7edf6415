// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_frame.h"

#include <QEvent>
#include <QFrame>
#include <QPainter>
#include <QVBoxLayout>

namespace genrescope::ui {

namespace {

/// Says by its border that the chart in it has the focus: charts paint themselves to their edges.
class ChartFrame final : public QFrame
{
public:
    ChartFrame(QWidget *chart, QWidget *parent)
        : QFrame(parent)
        , m_chart(chart)
    {
        chart->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        return QFrame::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent *event) override
    {
        QFrame::paintEvent(event);
        if (!m_chart->hasFocus())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    }

private:
    QWidget *m_chart; ///< lies in it
};

} // namespace

QFrame *framed(QWidget *chart, QWidget *parent)
{
    auto *frame = new ChartFrame(chart, parent);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(chart);
    return frame;
}

} // namespace genrescope::ui
