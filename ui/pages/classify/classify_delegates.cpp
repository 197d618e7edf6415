// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/classify/classify_delegates.h"

#include "ui/charts/spectrogram/genre_timeline.h"
#include "ui/charts/spectrogram/time_axis.h"
#include "ui/models/model_title.h"
#include "ui/models/prediction_table_model.h"
#include "ui/theme/colours.h"
#include "ui/theme/genre_colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace genrescope::ui {

namespace {

using Column = PredictionTableModel::Column;
using State = PredictionRow::State;

constexpr int margin = ClassifyDelegate::margin;

QFont smallFont(const QFont &font)
{
    return scaledFont(font, 0.88);
}

struct CellPainter
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const PredictionRow &row;
    const Colours &c;
    QColor background;
    bool otherModel = false; ///< what is known is not by the model chosen now

    QRect cell() const { return option.rect.adjusted(margin, 0, -margin, 0); }
    QRect firstCell() const { return option.rect.adjusted(ClassifyDelegate::firstMargin, 0, -margin, 0); }

    void line(const QRect &rect, const QFont &font, const QColor &colour, const QString &text,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) const
    {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    }

    void track() const
    {
        const QRect box = firstCell();
        const QString second = row.artistAndTitle();
        QFont strong = option.font;
        strong.setWeight(QFont::Medium);
        const QColor ink = row.state == State::Failed ? blended(background, c.text, 0.75) : c.text;
        if (second.isEmpty()) {
            line(box, strong, ink, row.fileName);
            return;
        }
        const QFont small = smallFont(option.font);
        const int first = QFontMetrics(strong).height();
        const int below = QFontMetrics(small).height();
        const int top = box.top() + (box.height() - first - below - 1) / 2;
        line({box.left(), top, box.width(), first}, strong, ink, row.fileName);
        line({box.left(), top + first + 1, box.width(), below}, small, c.mutedText, second);
    }

    void genre() const
    {
        const QString name = row.genre();
        if (name.isEmpty())
            return;
        const QRect box = cell();
        constexpr int dot = 10;
        painter.setPen(Qt::NoPen);
        painter.setBrush(genreColour(name, background));
        painter.drawEllipse(QRectF(box.left(), box.center().y() - dot / 2.0 + 0.5, dot, dot));
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        line(box.adjusted(dot + 8, 0, 0, 0), strong, c.text, genreTitle(name));
    }

    void confidence() const
    {
        const QRect box = cell();
        constexpr int shown = 3;
        constexpr int gap = 12;
        constexpr int thickness = 5;
        const int width = (box.width() - (shown - 1) * gap) / shown;
        if (width < 24)
            return;
        const QFont small = smallFont(option.font);
        const QFontMetrics metrics(small);
        const int top = box.top() + (box.height() - metrics.height() - thickness - 3) / 2;
        for (int rank = 0; rank < shown && row.rankedGenre(rank) >= 0; ++rank) {
            const QRect part(box.left() + rank * (width + gap), top, width, metrics.height());
            const QString value = QStringLiteral("%1 %").arg(qRound(row.probability(rank) * 100));
            const int valueWidth = metrics.horizontalAdvance(value);
            const QColor ink = rank == 0 ? c.text : c.mutedText;
            line(part.adjusted(0, 0, -valueWidth - 4, 0), small, ink, genreTitle(row.genre(rank)));
            line(part, small, ink, value, Qt::AlignRight | Qt::AlignVCenter);
            const QRectF groove(part.left(), part.bottom() + 4, width, thickness);
            painter.setPen(Qt::NoPen);
            painter.setBrush(blended(background, c.text, 0.1));
            painter.drawRoundedRect(groove, 2.5, 2.5);
            QRectF bar = groove;
            bar.setWidth(std::max(3.0, width * row.probability(rank)));
            painter.setBrush(genreColour(row.genre(rank), background));
            painter.drawRoundedRect(bar, 2.5, 2.5);
        }
    }

    QRectF strip() const
    {
        const QRect box = cell();
        constexpr int height = 14;
        return {box.left() + 0.0, box.center().y() - height / 2 + 1.0, box.width() + 0.0, height + 0.0};
    }

    void status() const
    {
        const QRect box = cell();
        static constexpr int side = 16;
        QString name = QStringLiteral("clock");
        IconTone tone = IconTone::Muted;
        QColor ink = c.mutedText;
        switch (row.state) {
        case State::Queued:
            break;
        case State::Working:
            name = QStringLiteral("listening"), tone = IconTone::Accent, ink = c.accentText;
            break;
        case State::Done:
            name = QStringLiteral("check"), tone = IconTone::Success;
            break;
        case State::Failed:
            name = QStringLiteral("error"), tone = IconTone::Danger, ink = c.danger;
            break;
        case State::Cancelled:
            name = QStringLiteral("close");
            break;
        }
        QString text = stateText(row.state);
        if (row.state == State::Done && !row.prediction->warnings.empty()) {
            name = QStringLiteral("warning"), tone = IconTone::Warning;
            text = PredictionTableModel::tr("Warning");
        }
        if (row.state == State::Done && otherModel) {
            name = QStringLiteral("model"), tone = IconTone::Muted;
            text = PredictionTableModel::tr("By %1", "a model's name").arg(modelTitle(*row.model));
        }
        icon(name, tone).paint(&painter, QRect(box.left(), box.center().y() - side / 2 + 1, side, side));
        line(box.adjusted(side + 7, 0, 0, 0), option.font, ink, text);
    }
};

/// A failed row's reason runs over Genre, Confidence and Genre over time as one line; each cell shows its
/// part.
QRect reasonRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view)
        return option.rect;
    const QRect first = view->visualRect(index.siblingAtColumn(Column::Genre));
    const QRect last = view->visualRect(index.siblingAtColumn(Column::OverTime));
    return first.united(last).adjusted(margin, 0, -margin, 0);
}

} // namespace

int ClassifyDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() * 2 + 14;
}

QSize ClassifyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize base = QStyledItemDelegate::sizeHint(option, index);
    return {std::min(base.width() + 2 * margin, 360), rowHeight(option.fontMetrics)};
}

void ClassifyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem box = option;
    initStyleOption(&box, index);
    const QStyle *style = box.widget ? box.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &box, painter, box.widget);

    const auto row = index.data(PredictionTableModel::RowRole).value<PredictionRow>();
    const Colours &c = coloursFor(option.palette);
    const QColor background = option.state & QStyle::State_Selected ? c.selection : c.surface;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    const bool otherModel = index.data(PredictionTableModel::OtherModelRole).toBool();
    const CellPainter cell{*painter, option, row, c, background, otherModel};
    const int column = index.column();
    constexpr double faded = 0.6; // still to be read
    if (otherModel && column >= Column::Genre && column <= Column::OverTime)
        painter->setOpacity(faded);
    if (row.state == State::Failed && column >= Column::Genre && column <= Column::OverTime) {
        cell.line(reasonRect(option, index), option.font, c.danger, row.reasonText());
    } else {
        switch (column) {
        case Column::Track:
            cell.track();
            break;
        case Column::Genre:
            cell.genre();
            break;
        case Column::Confidence:
            cell.confidence();
            break;
        case Column::OverTime:
            if (row.hasPrediction())
                paintGenreStrip(*painter, cell.strip(), *row.prediction, *row.model, background);
            break;
        case Column::Length:
            cell.line(cell.cell(), option.font, c.mutedText, index.data().toString(),
                      Qt::AlignRight | Qt::AlignVCenter);
            break;
        case Column::Status:
            cell.status();
            break;
        default:
            break;
        }
    }
    painter->restore();

    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      blended(c.surface, c.border, 0.6));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(box);
        focus.rect = option.rect.adjusted(1, 1, -1, -2);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, box.widget);
    }
}

ClassifyHeader::ClassifyHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(56);
    connect(this, &QHeaderView::sectionResized, this, [this] {
        if (QGuiApplication::mouseButtons() & Qt::LeftButton && underMouse())
            m_byHand = true;
    });
}

void ClassifyHeader::restoreArrangement(const QByteArray &state)
{
    m_byHand = !state.isEmpty() && restoreState(state);
}

void ClassifyHeader::shareOut(int width)
{
    if (m_byHand || count() != Column::ColumnCount)
        return;
    const auto em = [this](int letters) { return fontMetrics().averageCharWidth() * letters; };
    const int narrow = em(11) + em(17);
    const int rest = width - narrow;
    resizeSection(Column::Length, em(11));
    resizeSection(Column::Status, em(17));
    const int track = std::max(em(20), rest * 26 / 100);
    const int genre = std::clamp(rest * 14 / 100, em(17), em(22));
    resizeSection(Column::Track, track);
    resizeSection(Column::Genre, genre);
    // What is left is genre over time's, and its name should fit in any language.
    const QString name = model()->headerData(Column::OverTime, Qt::Horizontal).toString();
    const int most =
        rest - track - genre - fontMetrics().horizontalAdvance(name) - 2 * ClassifyDelegate::margin;
    resizeSection(Column::Confidence, std::max(em(26), std::min(most, rest * 41 / 100)));
}

void ClassifyHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    constexpr int shift = ClassifyDelegate::firstMargin - ClassifyDelegate::margin;
    if (logicalIndex != Column::Track)
        return QHeaderView::paintSection(painter, rect, logicalIndex);
    const Colours &c = coloursFor(palette());
    painter->fillRect(rect, c.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.border);
    QHeaderView::paintSection(painter, rect.adjusted(shift, 0, 0, 0), logicalIndex);
}

bool ClassifyDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.column() == Column::OverTime) {
        const auto row = index.data(PredictionTableModel::RowRole).value<PredictionRow>();
        if (row.hasPrediction()) {
            const QRect strip = option.rect.adjusted(margin, 0, -margin, 0);
            const double share = double(event->pos().x() - strip.left()) / std::max(strip.width(), 1);
            const auto segment = segmentAt(*row.prediction, share * row.duration_s);
            QToolTip::showText(event->globalPos(),
                               segment ? describeSegment(*row.prediction, *row.model, *segment) : QString(),
                               view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace genrescope::ui
