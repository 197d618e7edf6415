// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/probability_bars.h"

#include "ui/theme/colours.h"
#include "ui/theme/genre_colours.h"

#include <QPainter>
#include <algorithm>

namespace genrescope::ui {

namespace {

QString valueText(const GenreShare &share)
{
    if (!share.note.isEmpty())
        return share.note;
    const double percent = share.share * 100;
    return percent < 0.95 && percent > 0.0 ? QStringLiteral("< 1 %")
                                           : QStringLiteral("%1 %").arg(qRound(percent));
}

} // namespace

ProbabilityBars::ProbabilityBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Probability of every genre"));
}

void ProbabilityBars::setShares(std::vector<GenreShare> shares, Order order)
{
    if (order == Order::LargestFirst)
        std::ranges::stable_sort(shares, std::greater(), &GenreShare::share);
    m_shares = std::move(shares);
    m_largest = static_cast<std::size_t>(std::ranges::max_element(m_shares, {}, &GenreShare::share) -
                                         m_shares.begin());
    QStringList lines;
    for (const auto &share : m_shares)
        lines += genreTitle(share.genre) + u' ' + valueText(share);
    setAccessibleDescription(lines.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int ProbabilityBars::rowHeight() const
{
    return fontMetrics().height() + 8;
}

QSize ProbabilityBars::sizeHint() const
{
    return {280, rowHeight() * static_cast<int>(m_shares.size())};
}

QSize ProbabilityBars::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void ProbabilityBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = coloursFor(palette());
    int labelWidth = 0;
    int valueWidth = fontMetrics().horizontalAdvance(QStringLiteral("100 %")) + 2;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong); // wide enough for whichever is on top
    for (const auto &share : m_shares) {
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(genreTitle(share.genre)));
        valueWidth = std::max(valueWidth, metrics.horizontalAdvance(valueText(share)));
    }
    labelWidth = std::min(labelWidth, width() * 2 / 5);
    constexpr int gap = 10;
    const double barLeft = labelWidth + gap;
    const double barWidth = std::max(10.0, width() - barLeft - valueWidth - gap);

    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        const auto &share = m_shares[i];
        const QRect row(0, static_cast<int>(i) * rowHeight(), width(), rowHeight());
        painter.setFont(i == m_largest ? strong : font());
        painter.setPen(i == m_largest ? c.text : blended(c.mutedText, c.text, 0.4));
        painter.drawText(QRect(0, row.top(), labelWidth, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(genreTitle(share.genre), Qt::ElideRight, labelWidth));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, valueText(share));
        constexpr double thickness = 8;
        const QRectF track(barLeft, row.center().y() - thickness / 2 + 1, barWidth, thickness);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.track);
        painter.drawRoundedRect(track, 3, 3);
        if (share.share > 0.002) {
            QRectF bar = track;
            bar.setWidth(std::max(4.0, track.width() * std::min(share.share, 1.0)));
            painter.setBrush(genreColour(share.genre, c.surface));
            painter.drawRoundedRect(bar, 3, 3);
        }
    }
}

} // namespace genrescope::ui
