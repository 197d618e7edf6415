// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded_run.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <string>
#include <unordered_map>

namespace genrescope {
struct OptionEntry;
}

namespace genrescope::ui {

/// Runs to choose from and compare: a check mark picks a run; picked runs keep their slot (and with it their
/// colour) as long as they are picked. Columns after the fixed ones are the settings in which the picked runs
/// differ.
class RunTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunTableModel)

public:
    enum Column {
        Name,
        Epochs,
        BestValidation,
        LastValidation,
        Test,
        Interval,
        MacroF1,
        Seconds,
        Difference,
        PValue,
        fixedColumns
    };
    static constexpr int sortRole = Qt::UserRole;
    static constexpr int slotRole = Qt::UserRole + 1;   ///< int; invalid while not picked
    static constexpr int folderRole = Qt::UserRole + 2; ///< QString
    static constexpr int stateRole = Qt::UserRole + 3;  ///< QString: ComparedRun::state
    static constexpr int tagsRole = Qt::UserRole + 4;   ///< QStringList
    static constexpr int searchRole = Qt::UserRole + 5; ///< QString: what a search looks at

    explicit RunTableModel(QObject *parent = nullptr);

    /// Picked runs that are still there stay picked.
    void setRuns(std::vector<LoadedRunPointer> runs);
    /// Differences, p-values and setting columns; ignored when other runs are picked by now.
    void setComparison(const std::shared_ptr<const LoadedComparison> &comparison);

    std::vector<LoadedRunPointer> pickedRuns() const; ///< in the order of their slots
    std::vector<int> pickedSlots() const;             ///< of pickedRuns()
    /// Rows of this model; one change for all of them.
    void setPicked(const QList<int> &rows, bool picked);
    void pick(const QStringList &folders); ///< these and no others
    const std::shared_ptr<const LoadedComparison> &comparison() const { return m_comparison; }
    const std::vector<LoadedRunPointer> &runs() const { return m_runs; }
    const LoadedRunPointer &runAt(int row) const { return m_runs[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "61.2 %", or a dash for a number that is not there.
    static QString percentText(double fraction);
    static QString percentText(const MeanAndDeviation &over); ///< "61.2 ± 1.3 %", "61.2 %" of one
    static QString signedPercentText(double difference);      ///< "+1.2 %", "−0.4 %"
    static QString signedPointsText(double difference); ///< "+1.2", "−0.4": percentage points without a unit
    static QString pText(double p);                     ///< "0.012", "< 0.001"
    /// "2:05" or "1:02:05"; a dash for none.
    static QString durationText(double seconds);
    /// A fixed column's name in settings.
    static QString columnName(int column);
    static QString stateText(const std::string &state); ///< for people, translated
    /// "gtzan-dcrnn, 22 Nov 18:50:07" for each, from the folder's name; with its id behind where that is not
    /// enough.
    static QStringList titlesOf(const std::vector<LoadedRunPointer> &runs);
    /// A short name for each that tells them apart in a legend: the name alone where it does, else with the
    /// seed, else with the time.
    static QStringList labelsOf(const std::vector<LoadedRunPointer> &runs);

Q_SIGNALS:
    void picksChanged();

private:
    bool isPicked(const LoadedRun &run) const { return m_slots.contains(run.run.id); }
    bool isCorrected() const; ///< p-values are, for being several
    std::optional<std::size_t> indexInComparison(const LoadedRun &run) const;
    const OptionEntry *optionAt(int column) const; ///< null at a fixed column
    QString cellText(const LoadedRun &run, int column) const;
    QVariant cellNumber(const LoadedRun &run, int column) const;
    QString cellHelp(const LoadedRun &run, int column) const;

    std::vector<LoadedRunPointer> m_runs;
    std::map<std::string, QString> m_titles; ///< by the run's id
    std::map<std::string, int> m_slots;      ///< by the run's id
    std::shared_ptr<const LoadedComparison> m_comparison;
    std::unordered_map<std::string, std::size_t> m_placesInComparison; ///< by the run's id
};

} // namespace genrescope::ui
