// SPDX-License-Identifier: GPL-3.0-or-later
// What AppStyle draws; where things are and how large is app_style.cpp.
#include "ui/theme/app_style.h"

#include "ui/theme/colours.h"
#include "ui/theme/row_hover.h"
#include "ui/theme/style_painting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QScrollArea>
#include <QStyleOption>

namespace genrescope::ui {

using namespace painting;

namespace {

constexpr double controlRadius = 6.0;

bool isPrimary(const QWidget *widget, const QStyleOption *option)
{
    if (widget && widget->property("primary").toBool())
        return true;
    const auto *pushButton = qstyleoption_cast<const QStyleOptionButton *>(option);
    return pushButton && (pushButton->features & QStyleOptionButton::DefaultButton);
}

void drawCheckBox(QPainter &painter, const QStyleOption &option, bool round)
{
    const Colours &c = coloursFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool filled = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const int side = std::min({option.rect.width(), option.rect.height(), 16});
    QRect box(0, 0, side, side);
    box.moveCenter(option.rect.center());
    const double radius = round ? side / 2.0 : 4.0;
    const QColor accent = enabled ? c.accent : c.strongBorder;
    const QColor outline =
        option.state & QStyle::State_HasFocus ? c.accentText : blended(c.strongBorder, c.text, 0.2);
    roundedBox(painter, box, radius,
               filled    ? accent
               : enabled ? c.surface
                         : c.window,
               filled ? accent : outline);
    if (round && filled)
        roundedBox(painter, box.adjusted(5, 5, -5, -5), side / 2.0 - 5, c.onAccent, {});
    else if (option.state & QStyle::State_On)
        checkMark(painter, box, c.onAccent);
    else if (filled)
        painter.fillRect(box.adjusted(4, side / 2 - 1, -4, -side / 2 + 1), c.onAccent);
}

/// Fusion puts the icon four pixels before the text; we give them air.
void iconAndText(QPainter &painter, const QStyleOption &option, const QIcon &icon, const QSize &iconSize,
                 const QString &text, const QColor &colour, Qt::Alignment alignment)
{
    constexpr int gap = 7;
    const bool enabled = option.state & QStyle::State_Enabled;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const int iconWidth = icon.isNull() ? 0 : iconSize.width() + (text.isEmpty() ? 0 : gap);
    QRect place =
        QStyle::alignedRect(option.direction, Qt::AlignVCenter | alignment,
                            QSize(std::min(iconWidth + textWidth, option.rect.width()), option.rect.height()),
                            option.rect.adjusted(alignment & Qt::AlignLeft ? 8 : 0, 0, 0, 0));
    if (!icon.isNull()) {
        const QRect iconRect =
            QStyle::alignedRect(option.direction, Qt::AlignVCenter | Qt::AlignLeft, iconSize, place);
        icon.paint(&painter, iconRect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                   option.state & QStyle::State_On ? QIcon::On : QIcon::Off);
        (option.direction == Qt::LeftToRight) ? place.setLeft(place.left() + iconWidth)
                                              : place.setRight(place.right() - iconWidth);
    }
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     text);
}

/// What a scroll bar scrolls, so that it lies on the same ground.
QColor behindScrollBar(const QStyleOption &option, const QWidget *widget)
{
    for (const QWidget *parent = widget; parent; parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent)) {
            const QWidget *viewport = area->viewport();
            if (const auto *scrollArea = qobject_cast<const QScrollArea *>(area);
                scrollArea && scrollArea->widget() && scrollArea->widget()->autoFillBackground())
                viewport = scrollArea->widget();
            return viewport->palette().color(viewport->backgroundRole());
        }
    }
    return option.palette.color(QPalette::Base);
}

void drawHeaderSection(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = coloursFor(option.palette);
    const bool hover = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    painter.fillRect(option.rect, hover ? blended(c.surface, c.text, 0.05) : c.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
    if (hover)
        painter.fillRect(QRect(option.rect.right(), option.rect.top() + 6, 1, option.rect.height() - 12),
                         c.border);
}

} // namespace

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Colours &c = coloursFor(option->palette);
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *pushButton = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool flat = pushButton && (pushButton->features & QStyleOptionButton::Flat);
        button(*painter, *option, isPrimary(widget, option), flat, controlRadius);
        return;
    }
    case PE_PanelButtonTool:
        button(*painter, *option, false, true, controlRadius);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            field(*painter, *option, controlRadius);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractButton *>(widget) && !widget->inherits("QCheckBox") &&
            !widget->inherits("QRadioButton"))
            return; // drawn with the button
        if (option->state & State_KeyboardFocusChange || qobject_cast<const QAbstractItemView *>(widget))
            roundedBox(*painter, option->rect, 4, {}, c.accentText, 1.5);
        return;
    case PE_Frame:
    case PE_FrameTabWidget:
        roundedBox(*painter, option->rect, 0, {}, c.border);
        return;
    case PE_FrameGroupBox:
        roundedBox(*painter, option->rect, 8, blended(c.window, c.surface, 0.6), c.border);
        return;
    case PE_PanelItemViewRow:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, c.selection);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(option->rect, item->backgroundBrush);
            const RowHover *rows = RowHover::of(widget);
            const bool hover = rows ? item->index.isValid() && item->index.row() == rows->row()
                                    : bool(option->state & State_MouseOver);
            if (option->state & State_Selected)
                painter->fillRect(option->rect, hover ? blended(c.selection, c.text, 0.04) : c.selection);
            else if (hover)
                painter->fillRect(option->rect, c.hover);
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheckBox(*painter, *option, true);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const bool up = header->sortIndicator & QStyleOptionHeader::SortUp;
            // Qt hangs it at the top, half a margin too high.
            const QRect place = option->rect.translated(0, pixelMetric(PM_HeaderMargin, option, widget) / 2);
            chevron(*painter, place, up ? Direction::Up : Direction::Down, c.mutedText, 6.0);
        }
        return;
    case PE_IndicatorArrowDown:
        chevron(*painter, option->rect, Direction::Down, c.mutedText);
        return;
    case PE_IndicatorArrowUp:
        chevron(*painter, option->rect, Direction::Up, c.mutedText);
        return;
    case PE_IndicatorArrowLeft:
        chevron(*painter, option->rect, Direction::Left, c.mutedText);
        return;
    case PE_IndicatorArrowRight:
        chevron(*painter, option->rect, Direction::Right, c.mutedText);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), c.border);
        return;
    case PE_PanelScrollAreaCorner: // between two scroll bars
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelToolBar:
    case PE_FrameTabBarBase:
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    const Colours &c = coloursFor(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *label = qstyleoption_cast<const QStyleOptionButton *>(option);
            label && !label->text.isEmpty()) {
            const bool onAccent = isPrimary(widget, option) && (option->state & State_Enabled);
            QStyleOptionButton place(*label);
            if (label->features & QStyleOptionButton::HasMenu)
                place.rect.adjust(0, 0, -pixelMetric(PM_MenuButtonIndicator, option, widget), 0);
            iconAndText(*painter, place, label->icon, label->iconSize, label->text,
                        onAccent ? c.onAccent : option->palette.color(QPalette::ButtonText), Qt::AlignCenter);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *label = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            label && label->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !label->icon.isNull()) {
            iconAndText(*painter, *option, label->icon, label->iconSize, label->text,
                        option->palette.color(QPalette::ButtonText), Qt::AlignLeft);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, c.window);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*painter, *option);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy(*header);
            copy.palette.setColor(QPalette::ButtonText, c.mutedText);
            copy.state &= ~State_On; // no bold for the selected column
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy(*item);
            copy.palette.setColor(QPalette::HighlightedText, c.text); // selected rows are tinted, not filled
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, c.window);
            if (option->state & (State_Selected | State_Sunken))
                roundedBox(*painter, option->rect.adjusted(1, 1, -1, -1), 4, blended(c.window, c.text, 0.1),
                           {});
            const int flags =
                Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine |
                (proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                   : Qt::TextHideMnemonic);
            proxy()->drawItemText(painter, option->rect, flags, option->palette,
                                  option->state & State_Enabled, item->text, QPalette::WindowText);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && (option->state & State_Selected) && (option->state & State_Enabled) &&
            item->menuItemType != QStyleOptionMenuItem::Separator) {
            QStyleOptionMenuItem copy(*item);
            roundedBox(*painter, option->rect.adjusted(4, 1, -4, -1), 5,
                       blended(c.raised, c.accent, c.dark ? 0.45 : 0.16), {});
            copy.state &= ~State_Selected;
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && bar->maximum > bar->minimum) {
            progressBar(*painter, *bar);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *shape = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            tab(*painter, *shape);
            return;
        }
        break;
    case CE_Splitter:
        if (option->state & State_Horizontal)
            painter->fillRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height(),
                              c.border);
        else
            painter->fillRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1,
                              c.border);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                  QPainter *painter, const QWidget *widget) const
{
    const Colours &c = coloursFor(option->palette);
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->editable)
                field(*painter, *option, controlRadius);
            else
                button(*painter, *option, false, !combo->frame, controlRadius);
            const QRect arrow = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
            const bool enabled = option->state & State_Enabled;
            chevron(*painter, arrow, Direction::Down, enabled ? c.mutedText : c.strongBorder);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame)
                field(*painter, *option, controlRadius);
            if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            for (const auto part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
                const bool up = part == SC_SpinBoxUp;
                const QRect rect = proxy()->subControlRect(control, option, part, widget);
                const bool usable = (option->state & State_Enabled) &&
                                    (spin->stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled
                                                             : QAbstractSpinBox::StepDownEnabled));
                const bool hover =
                    usable && (option->state & State_MouseOver) && option->activeSubControls == part;
                if (hover)
                    roundedBox(*painter, rect.adjusted(1, 1, -1, -1), 4, blended(c.surface, c.text, 0.1), {});
                chevron(*painter, rect, up ? Direction::Up : Direction::Down, usable ? c.mutedText : c.border,
                        6.0);
            }
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            scrollBar(*painter, *bar, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget),
                      behindScrollBar(*option, widget));
            return;
        }
        break;
    case CC_Slider:
        if (const auto *line = qstyleoption_cast<const QStyleOptionSlider *>(option);
            line && line->tickPosition == QSlider::NoTicks) {
            slider(*painter, *line, proxy()->subControlRect(control, option, SC_SliderGroove, widget),
                   proxy()->subControlRect(control, option, SC_SliderHandle, widget));
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace genrescope::ui
