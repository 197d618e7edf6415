// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/app_style.h"

#include "ui/theme/row_hover.h"

#include "ui/theme/colours.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QStyleFactory>
#include <QStyleOption>

namespace genrescope::ui {

AppStyle::AppStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
{}

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QLineEdit *>(widget) || qobject_cast<QHeaderView *>(widget) ||
        widget->inherits("QAbstractSpinBox"))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *table = qobject_cast<QTableView *>(widget))
        RowHover::install(table);
}

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the whole bar.
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return QProxyStyle::subControlRect(control, option, part, widget);
        const bool horizontal = bar->orientation == Qt::Horizontal;
        const int length = horizontal ? bar->rect.width() : bar->rect.height();
        const int range = bar->maximum - bar->minimum;
        int handle = length;
        if (range > 0) {
            handle = static_cast<int>(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep));
            handle = std::clamp(handle, std::min(28, length), length);
        }
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - handle, bar->upsideDown);
        const auto along = [&](int from, int size) {
            return horizontal ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                              : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
        };
        switch (part) {
        case SC_ScrollBarGroove:
            return bar->rect;
        case SC_ScrollBarSlider:
            return along(start, handle);
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + handle, length - start - handle);
        default:
            return {};
        }
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return rect.adjusted(4, 0, 0, 0);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return rect.adjusted(option->direction == Qt::LeftToRight ? 5 : 0, 0,
                             option->direction == Qt::LeftToRight ? 0 : -5, 0);
    return rect;
}

namespace {

/// The first column of a list, a tree or a table begins below its heading, which keeps more distance from the
/// edge; a box's own list has none.
int itemInset(const QStyleOption *option, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    return item && item->index.column() == 0 && widget && !widget->inherits("QComboBoxListView") ? 6 : 0;
}

} // namespace

QRect AppStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return rect.adjusted(4, 0, -4, 0);
    if (element == SE_ItemViewItemText)
        return rect.adjusted(itemInset(option, widget), 0, 0, 0);
    if (element == SE_ItemViewItemDecoration || element == SE_ItemViewItemCheckIndicator)
        return rect.translated(itemInset(option, widget), 0);
    return rect;
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                 const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int text = option ? option->fontMetrics.height() : 16;
    switch (type) {
    case CT_PushButton:
        result.setHeight(std::max(result.height(), text + 14));
        if (const auto *pushButton = qstyleoption_cast<const QStyleOptionButton *>(option);
            pushButton && !pushButton->text.isEmpty())
            result.rwidth() += pushButton->icon.isNull() ? 8 : 14;
        break;
    case CT_ItemViewItem:
        result.rwidth() += itemInset(option, widget);
        break;
    case CT_ComboBox:
        result.rwidth() += 8;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), text + 12));
        break;
    case CT_ToolButton:
        result += QSize(4, 4);
        if (const auto *toolButton = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            toolButton && toolButton->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            result.rwidth() += 8;
        break;
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), text + 14));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), text + 10));
        break;
    case CT_TabBarTab:
        result += QSize(10, 6);
        break;
    default:
        break;
    }
    return result;
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return 7;
    case PM_HeaderMargin:
        return 10;
    case PM_HeaderGripMargin:
        return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 5;
    case PM_ButtonIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: // the desktop's, in its own colours
        return 0;
    case SH_Table_GridLineColor:
        return option ? static_cast<int>(coloursFor(option->palette).border.rgb()) : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void makePrimary(QWidget *button)
{
    button->setProperty("primary", true);
}

} // namespace genrescope::ui
