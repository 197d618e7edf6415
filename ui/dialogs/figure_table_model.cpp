// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/figure_table_model.h"

#include "core/formats/csv.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <optional>

namespace genrescope::ui {

namespace {

std::optional<double> numberIn(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

FigureTableModel::FigureTableModel(const QString &csv, QObject *parent)
    : QAbstractTableModel(parent)
{
    CsvReader reader = CsvReader::fromText(csv.toStdString(), "figure");
    CsvRow row;
    if (!reader.next(row))
        return;
    for (std::size_t column = 0; column < row.size(); ++column)
        m_headings += textOf(row[column]);
    const auto columns = static_cast<std::size_t>(m_headings.size());
    while (reader.next(row)) {
        m_order.push_back(m_order.size());
        for (std::size_t column = 0; column < columns; ++column) {
            m_text += row[column];
            m_ends.push_back(m_text.size());
        }
    }
}

QString FigureTableModel::textAt(std::size_t row, int column) const
{
    const std::size_t cell =
        row * static_cast<std::size_t>(m_headings.size()) + static_cast<std::size_t>(column);
    const std::size_t begin = cell == 0 ? 0 : m_ends[cell - 1];
    return textOf(std::string_view(m_text).substr(begin, m_ends[cell] - begin));
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

/// Numbers with six digits at most, as the window's language writes them; the whole number is in the tool
/// tip.
QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = textAt(m_order[static_cast<std::size_t>(index.row())], index.column());
    const std::optional<double> number = numberIn(text);
    switch (role) {
    case Qt::DisplayRole:
        return number ? QLocale().toString(*number, 'g', 6) : text;
    case Qt::ToolTipRole:
        return number ? QVariant(text) : QVariant();
    case Qt::TextAlignmentRole:
        return number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case valueRole:
        return number ? QVariant(*number) : QVariant(text);
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount()
               ? QVariant(m_headings[section])
               : QVariant();
}

void FigureTableModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<std::size_t> former = m_order;
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    if (column >= 0 && column < columnCount()) {
        struct Key
        {
            std::optional<double> number;
            QString text;
        };
        const auto less = [](const Key &a, const Key &b) {
            return a.number && b.number ? *a.number < *b.number
                                        : QString::localeAwareCompare(a.text, b.text) < 0;
        };
        std::vector<Key> keys;
        keys.reserve(m_order.size());
        for (const std::size_t row : m_order) {
            QString text = textAt(row, column);
            const std::optional<double> number = numberIn(text);
            keys.push_back({number, number ? QString() : std::move(text)});
        }
        std::ranges::stable_sort(m_order, [&](std::size_t a, std::size_t b) {
            if (keys[a].number.has_value() != keys[b].number.has_value())
                return keys[a].number.has_value(); // what is not there comes last, whichever way
            return order == Qt::AscendingOrder ? less(keys[a], keys[b]) : less(keys[b], keys[a]);
        });
    }
    std::vector<int> places(m_order.size()); // of the CSV's rows
    for (std::size_t i = 0; i < m_order.size(); ++i)
        places[m_order[i]] = static_cast<int>(i);
    QModelIndexList after;
    for (const QModelIndex &cell : before)
        after += index(places[former[static_cast<std::size_t>(cell.row())]], cell.column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace genrescope::ui
