// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/classification_events.h"
#include "ui/models/prediction_row.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>

namespace genrescope::ui {

/// The Classify page's rows, fed with the controller's events. A batch costs a change signal per run of
/// neighbouring rows, and one in all when they lie scattered.
class PredictionTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PredictionTableModel)

public:
    enum Column { Track, Genre, Confidence, OverTime, Length, Status, ColumnCount };
    enum Role {
        RowRole = Qt::UserRole, ///< the whole PredictionRow
        SortRole,
        SearchRole,     ///< file name, artist, title and genre in one string
        OtherModelRole, ///< bool: what is shown comes from another model than the one chosen now
    };

    explicit PredictionTableModel(QObject *parent = nullptr);

    void apply(const std::vector<ClassificationEvent> &events);
    void removeEntries(const std::vector<EntryId> &ids);
    void setRows(std::vector<PredictionRow> rows); ///< these and no others
    void clear() { setRows({}); }

    const std::vector<PredictionRow> &rows() const { return m_rows; }
    const PredictionRow &row(int index) const { return m_rows.at(static_cast<std::size_t>(index)); }
    /// The one chosen now; null: none, which marks nothing.
    void setCurrentModel(const std::shared_ptr<const ModelCard> &card);
    /// Rows that show another model's answer and do not wait for a new one.
    std::vector<EntryId> idsOfOtherModels() const;

    const PredictionRow *find(EntryId id) const; ///< null once removed
    int count(PredictionRow::State state) const { return m_counts[static_cast<std::size_t>(state)]; }
    std::vector<EntryId> ids() const;
    std::vector<EntryId> ids(PredictionRow::State state) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void append(const TracksQueued &queued);
    void setState(PredictionRow &row, PredictionRow::State state);
    void forgetRows(int first, int last);
    void numberRows();
    void announce(std::vector<int> &touched);
    bool isOfOtherModel(const PredictionRow &row) const;
    QVariant display(const PredictionRow &row, int column) const;
    QVariant sortKey(const PredictionRow &row, int column) const;
    QString toolTip(const PredictionRow &row, int column) const;

    std::vector<PredictionRow> m_rows;
    QHash<EntryId, int> m_rowOf;
    std::shared_ptr<const ModelCard> m_currentModel;
    std::array<int, 5> m_counts{}; ///< rows in each state
};

} // namespace genrescope::ui
