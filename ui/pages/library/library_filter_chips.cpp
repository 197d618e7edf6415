// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/library_filter_chips.h"

#include "ui/theme/colours.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace genrescope::ui {

namespace {

constexpr int chipGap = 6;
constexpr int rowGap = 8;
constexpr int besideGap = 22;
constexpr int chipPadding = 10;
constexpr int dotSize = 8;

} // namespace

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void FilterChip::setCount(int tracks)
{
    m_tracks = tracks;
    describe(tracks);
    updateGeometry();
    update();
}

QString FilterChip::countText() const
{
    return QLocale().toString(m_tracks);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {2 * chipPadding + dotSize + 6 + metrics.horizontalAdvance(text()) + 6 +
                metrics.horizontalAdvance(countText()),
            metrics.height() + 8};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursFor(palette());
    const QColor dot = dotColour(colours);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = box.height() / 2.0;
    const QColor fill = isChecked()    ? blended(colours.surface, dot, 0.25)
                        : underMouse() ? colours.hover
                                       : colours.surface;
    painter.setBrush(fill);
    painter.setPen(hasFocus() ? colours.accent : isChecked() ? dot : colours.border);
    painter.drawRoundedRect(box, radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot);
    painter.drawEllipse(QRectF(chipPadding, (height() - dotSize) / 2.0, dotSize, dotSize));

    const QFontMetrics metrics(font());
    const int left = chipPadding + dotSize + 6;
    const int nameWidth = metrics.horizontalAdvance(text());
    painter.setPen(colours.text);
    painter.drawText(QRect(left, 0, nameWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setPen(colours.mutedText);
    painter.drawText(QRect(left + nameWidth + 6, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft,
                     countText());
}

FilterChipRow::FilterChipRow(const QString &more, const QString &clear, QWidget *parent)
    : QWidget(parent)
    , m_clearText(clear)
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setText(more);
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &FilterChipRow::fillMenu);
}

void FilterChipRow::setChips(const std::vector<FilterChip *> &chips)
{
    for (FilterChip *chip : m_chips)
        delete chip;
    m_chips = chips;
    QWidget *before = m_more; // they were made later than all that follows the row
    for (FilterChip *chip : m_chips) {
        setTabOrder(before, chip);
        before = chip;
    }
    for (FilterChip *chip : m_chips)
        connect(chip, &QAbstractButton::toggled, this, [this] {
            arrange();
            Q_EMIT checksChanged();
        });
    arrange();
}

void FilterChipRow::clearChecks()
{
    for (FilterChip *chip : m_chips)
        chip->setChecked(false);
}

QSize FilterChipRow::sizeHint() const
{
    int needed = -chipGap;
    for (const FilterChip *chip : m_chips)
        needed += chip->sizeHint().width() + chipGap;
    return {std::max(0, needed), QFontMetrics(font()).height() + 8};
}

QSize FilterChipRow::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void FilterChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FilterChipRow::arrange()
{
    // Checked chips come first when not all fit, so that what filters the table is always in sight.
    const int needed = sizeHint().width();
    if (std::exchange(m_needed, needed) != needed)
        updateGeometry();
    const bool allFit = needed <= width();
    std::vector<FilterChip *> order = m_chips;
    if (!allFit)
        std::ranges::stable_partition(order, [](const FilterChip *chip) { return chip->isChecked(); });
    const int room = width() - (allFit ? 0 : m_more->sizeHint().width() + chipGap);
    int x = 0;
    bool full = false;
    for (FilterChip *chip : order) {
        const QSize size = chip->sizeHint();
        full = full || x + size.width() > room;
        chip->setVisible(!full);
        if (full)
            continue;
        chip->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + chipGap;
    }
    m_more->setVisible(!allFit);
    const QSize moreSize = m_more->sizeHint();
    m_more->setGeometry(std::max(0, std::min(x, width() - moreSize.width())),
                        (height() - moreSize.height()) / 2, moreSize.width(), moreSize.height());
}

FilterChipRows::FilterChipRows(FilterChipRow *first, FilterChipRow *second, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(rowGap);
    m_rows->addWidget(first);
    m_rows->addWidget(second);
}

bool FilterChipRows::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        arrange();
    return handled;
}

void FilterChipRows::arrange()
{
    const QWidget *first = m_rows->itemAt(0)->widget();
    const QWidget *second = m_rows->itemAt(1)->widget();
    const bool fit = first->sizeHint().width() + besideGap + second->sizeHint().width() <= width();
    const auto direction = fit ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_rows->direction())
        return;
    m_rows->setDirection(direction);
    m_rows->setSpacing(fit ? besideGap : rowGap);
    m_rows->setStretch(1, fit ? 1 : 0); // beside each other the first takes what it needs
}

void FilterChipRow::fillMenu()
{
    m_menu->clear();
    for (FilterChip *chip : m_chips) {
        QAction *action = m_menu->addAction(chip->text());
        action->setCheckable(true);
        action->setChecked(chip->isChecked());
        connect(action, &QAction::toggled, chip, &QAbstractButton::setChecked);
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(m_clearText), &QAction::triggered, this, &FilterChipRow::clearChecks);
}

} // namespace genrescope::ui
