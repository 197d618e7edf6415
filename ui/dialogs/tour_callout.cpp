// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tour_callout.h"

#include "ui/theme/app_style.h"
#include "ui/theme/colours.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace genrescope::ui {

namespace {

constexpr int shadow = 14; ///< pixels around the card; the beak lies in them
constexpr int beak = 9;    ///< how far it stands out
constexpr int gap = 4;     ///< between its tip and the control
constexpr int ringGap = 4; ///< between a control and its ring
constexpr int textWidth = 320;
constexpr double radius = 10;

} // namespace

// --- the ring
// ------------------------------------------------------------------------------------------------------

TourRing::TourRing(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void TourRing::surround(const QRect &control)
{
    // Around what is small; what fills the page has no room around it.
    const int around = control.width() > parentWidget()->width() / 2 ? -1 : ringGap;
    if (!control.isEmpty())
        setGeometry(control.adjusted(-around, -around, around, around) & parentWidget()->rect());
    setVisible(!control.isEmpty());
}

void TourRing::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.accentText, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
}

// --- the card
// ------------------------------------------------------------------------------------------------------

TourCallout::TourCallout(QWidget *window)
    : QWidget(window)
    , m_buttons(nullptr)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_place(mutedLabel({}, this))
    , m_end(new QPushButton(tr("Skip the tour"), this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("tour"));
    setFocusPolicy(Qt::StrongFocus);
    setTextSize(m_title, 1.2, QFont::DemiBold);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_end->setFlat(true);
    m_end->setToolTip(tr("Help > Tour brings it back (Esc)"));
    m_back->setToolTip(tr("The step before (Left)"));
    m_next->setToolTip(tr("Go on (Return or Right)"));
    makePrimary(m_next);
    for (QPushButton *button : {m_end, m_back, m_next})
        button->installEventFilter(this);

    auto *buttons = m_buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_place);
    buttons->addStretch();
    buttons->addWidget(m_end);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow + 18, shadow + 16, shadow + 18, shadow + 14);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(6);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    hide();

    connect(m_end, &QPushButton::clicked, this, &TourCallout::endWanted);
    connect(m_back, &QPushButton::clicked, this, &TourCallout::backWanted);
    connect(m_next, &QPushButton::clicked, this, &TourCallout::nextWanted);
}

void TourCallout::setStep(const QString &title, const QString &text, int step, int count)
{
    const bool last = step + 1 == count;
    m_title->setText(title);
    m_text->setText(text);
    m_place->setText(tr("%1 of %2").arg(step + 1).arg(count));
    m_place->setAccessibleName(tr("Step %1 of %2").arg(step + 1).arg(count));
    m_next->setText(last ? tr("Done") : tr("Next"));
    m_back->setVisible(step > 0);
    m_end->setVisible(!last);
    // As wide as the buttons need it in any language.
    for (QLabel *label : {m_title, m_text})
        label->setFixedWidth(std::max(textWidth, m_buttons->sizeHint().width()));
    setAccessibleName(tr("Tour, step %1 of %2: %3").arg(step + 1).arg(count).arg(title));
    setAccessibleDescription(text);
}

void TourCallout::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QRect TourCallout::card() const
{
    return rect().adjusted(shadow, shadow, -shadow, -shadow);
}

void TourCallout::pointAt(const QRect &control, const QRect &window)
{
    layout()->activate();
    const QSize size = layout()->sizeHint();
    const QRect target = control.adjusted(-ringGap, -ringGap, ringGap, ringGap);
    const QRect inner = window.adjusted(4, 4, -4, -4);
    // The shadow may lie over the control, the card may not.
    constexpr int away = beak + gap - shadow;
    QRect place(QPoint(), size);
    m_side = Side::None;
    if (!control.isEmpty()) {
        const auto clampedY = std::clamp(target.center().y() - size.height() / 2, inner.top(),
                                         std::max(inner.top(), inner.bottom() + 1 - size.height()));
        const auto clampedX = std::clamp(target.center().x() - size.width() / 2, inner.left(),
                                         std::max(inner.left(), inner.right() + 1 - size.width()));
        const std::pair<Side, QPoint> sides[] = {
            {Side::Right, {target.right() + 1 + away, clampedY}},
            {Side::Below, {clampedX, target.bottom() + 1 + away}},
            {Side::Above, {clampedX, target.top() - away - size.height()}},
            {Side::Left, {target.left() - away - size.width(), clampedY}}};
        for (const auto &[side, corner] : sides) {
            if (!inner.contains(QRect(corner, size)))
                continue;
            m_side = side;
            place.moveTopLeft(corner);
            break;
        }
    }
    if (m_side == Side::None) {
        place.moveCenter(control.isEmpty() ? window.center() : target.center());
        if (!control.isEmpty()) // what is in its middle is what it is about
            place.moveBottom(std::min(target.bottom() - 8, inner.bottom()));
    }
    setGeometry(place);
    const QPoint centre = target.center() - place.topLeft();
    const QRect body = card();
    const auto along = [](int wanted, int low, int high) {
        return std::clamp(wanted, low + 2 * beak + 4, std::max(low + 2 * beak + 4, high - 2 * beak - 4));
    };
    switch (m_side) {
    case Side::Right:
        m_tip = {body.left() - beak, along(centre.y(), body.top(), body.bottom())};
        break;
    case Side::Left:
        m_tip = {body.right() + 1 + beak, along(centre.y(), body.top(), body.bottom())};
        break;
    case Side::Below:
        m_tip = {along(centre.x(), body.left(), body.right()), body.top() - beak};
        break;
    case Side::Above:
        m_tip = {along(centre.x(), body.left(), body.right()), body.bottom() + 1 + beak};
        break;
    case Side::None:
        m_tip = {};
    }
    update();
}

void TourCallout::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(card()).adjusted(0.5, 0.5, -0.5, -0.5);
    painting::floatingShadow(painter, body, radius, shadow, c.dark);
    QPainterPath outline;
    outline.addRoundedRect(body, radius, radius);
    if (m_side != Side::None) {
        const bool beside = m_side == Side::Left || m_side == Side::Right;
        const QPointF tip(m_tip);
        // Its root lies inside the card, so that the outlines become one.
        const double root = m_side == Side::Right   ? body.left() + 1
                            : m_side == Side::Left  ? body.right() - 1
                            : m_side == Side::Below ? body.top() + 1
                                                    : body.bottom() - 1;
        QPainterPath triangle;
        triangle.moveTo(tip);
        triangle.lineTo(beside ? QPointF(root, tip.y() - beak) : QPointF(tip.x() - beak, root));
        triangle.lineTo(beside ? QPointF(root, tip.y() + beak) : QPointF(tip.x() + beak, root));
        triangle.closeSubpath();
        outline = outline.united(triangle);
    }
    painter.setPen(QPen(c.accentText, 1.2));
    painter.setBrush(c.surface);
    painter.drawPath(outline);
}

// --- keys
// ------------------------------------------------------------------------------------------------------

bool TourCallout::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Right:
        Q_EMIT nextWanted();
        return true;
    case Qt::Key_Left:
        Q_EMIT backWanted();
        return true;
    case Qt::Key_Escape:
        Q_EMIT endWanted();
        return true;
    default:
        return false;
    }
}

bool TourCallout::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const bool ours = plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter ||
                                    key->key() == Qt::Key_Right || key->key() == Qt::Key_Left ||
                                    key->key() == Qt::Key_Escape);
        if (ours && event->type() == QEvent::KeyPress)
            handleKey(key->key());
        if (ours) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

/// Return is the focused button's own; the arrows and Esc are the tour's on its buttons, too.
bool TourCallout::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (auto *button = qobject_cast<QPushButton *>(watched);
        button && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        button->click();
        return true;
    }
    return handleKey(key->key());
}

} // namespace genrescope::ui
