// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <cstddef>
#include <string>
#include <vector>

namespace genrescope::ui {

/// A figure's numbers as they are in its CSV, read once and kept as one text; cells are made when they are
/// looked at. Sorts by value;
/// what is no number comes last, whichever way.
class FigureTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureTableModel)

public:
    static constexpr int valueRole =
        Qt::UserRole; ///< double or QString: whole, as it is sorted by and copied

    /// @param csv RFC 4180, its first record the headings
    explicit FigureTableModel(const QString &csv, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override; ///< -1: as the CSV has them

private:
    /// Of the CSV's row, whatever is sorted by.
    QString textAt(std::size_t row, int column) const;

    QStringList m_headings;
    std::string m_text;               ///< of all cells, one after the other
    std::vector<std::size_t> m_ends;  ///< where each ends in it; as many a row as there are headings
    std::vector<std::size_t> m_order; ///< the CSV's row of each row
};

} // namespace genrescope::ui
