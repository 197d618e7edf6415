// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/split_table.h"

#include "ui/theme/colours.h"
#include "ui/theme/genre_colours.h"

#include <QApplication>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace genrescope::ui {

namespace {

constexpr int shareRole = Qt::UserRole;     ///< of the largest genre, 0 to 1
constexpr int genreRole = Qt::UserRole + 1; ///< as the manifest writes it

constexpr int cellPadding = 9; ///< as the header's labels have it

/// Cells in line with their headers; where there is a share, a bar in the genre's colour left of the text.
class SplitCellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem box = option;
        initStyleOption(&box, index);
        const QStyle *style = box.widget ? box.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &box, painter, box.widget);
        const Colours &colours = coloursFor(option.palette);
        const QRect place = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
        if (const QVariant share = index.data(shareRole); share.isValid()) {
            const int room = option.fontMetrics.horizontalAdvance(QStringLiteral("000,000")) + 8;
            const int width = std::max(2, qRound((place.width() - room) * share.toDouble()));
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(genreColour(index.data(genreRole).toString(), colours.surface));
            painter->drawRoundedRect(QRectF(place.left(), place.center().y() - 3, width, 7), 3, 3);
            painter->restore();
        }
        painter->setPen(colours.text);
        painter->drawText(place, static_cast<int>(box.displayAlignment), box.text);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * cellPadding, 0);
    }
};

QString listedNames(const std::vector<std::string> &names)
{
    constexpr std::size_t most = 4;
    QStringList shown;
    for (std::size_t i = 0; i < names.size() && i < most; ++i)
        shown.append(QString::fromStdString(names[i]));
    if (names.size() > most)
        shown.append(QStringLiteral("…"));
    return shown.join(QStringLiteral(", "));
}

} // namespace

QStringList splitDoubts(const SplitSummary &summary)
{
    QStringList doubts;
    if (!summary.sharedArtists.empty())
        doubts.append(
            SplitTable::tr("%Ln artists are in several splits, which makes a test easier than it looks: %1",
                           nullptr, static_cast<int>(summary.sharedArtists.size()))
                .arg(listedNames(summary.sharedArtists)));
    if (!summary.absentGenres.empty()) {
        std::vector<std::string> titles;
        for (const std::string &genre : summary.absentGenres)
            titles.push_back(genreTitle(QString::fromStdString(genre)).toStdString());
        doubts.append(
            SplitTable::tr("%Ln genres are not in every split: %1", nullptr, static_cast<int>(titles.size()))
                .arg(listedNames(titles)));
    }
    return doubts;
}

SplitTable::SplitTable(QWidget *parent)
    : QTableWidget(0, 5, parent)
{
    setAccessibleName(tr("Tracks by genre and split"));
    setHorizontalHeaderLabels({tr("Genre"), tr("Tracks"), tr("Training"), tr("Validation"), tr("Test")});
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new SplitCellDelegate(this));
    verticalHeader()->hide();
    const int height = fontMetrics().height() + 10;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(All, QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {static_cast<int>(All), static_cast<int>(Training), static_cast<int>(Validation),
                             static_cast<int>(Test)})
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void SplitTable::show(const SplitSummary &summary)
{
    const QLocale locale;
    std::size_t most = 1;
    for (const GenreSplits &genre : summary.genres)
        most = std::max(most, genre.all());
    setRowCount(static_cast<int>(summary.genres.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const GenreSplits &genre = summary.genres[static_cast<std::size_t>(row)];
        const QString name = QString::fromStdString(genre.genre);
        setItem(row, Genre, new QTableWidgetItem(genreTitle(name)));
        auto *all = new QTableWidgetItem(locale.toString(static_cast<qulonglong>(genre.all())));
        all->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        all->setData(shareRole, static_cast<double>(genre.all()) / static_cast<double>(most));
        all->setData(genreRole, name);
        setItem(row, All, all);
        for (int split = 1; split <= 3; ++split) {
            auto *cell = new QTableWidgetItem(
                locale.toString(static_cast<qulonglong>(genre.tracks[static_cast<std::size_t>(split)])));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            setItem(row, All + split, cell);
        }
    }
}

} // namespace genrescope::ui
