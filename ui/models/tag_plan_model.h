// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/tag_writing.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <unordered_map>

namespace genrescope::ui {

/// A track as the list has it, to have its genre written.
struct TagCandidate
{
    std::filesystem::path file;
    QString genre; ///< as it would be written; empty: there is no prediction
    double probability = 0.0;
};

/// What writing genre tags would do, file by file: the tag now, the one it would be, and why not. Rows that
/// can be written are ticked by hand; their new genre can be edited.
class TagPlanModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagPlanModel)

public:
    enum Column { File, Now, New, Confidence, Note, ColumnCount };
    enum Role { WritableRole = Qt::UserRole }; ///< bool

    explicit TagPlanModel(QObject *parent = nullptr);

    void setCandidates(std::vector<TagCandidate> candidates);
    std::vector<std::filesystem::path> files() const;
    void setLeastProbability(double least); ///< rows below are skipped
    void takeChecks(const std::vector<TagNews> &news);
    void tickAll(bool ticked); ///< of those that can be written

    int writable() const { return m_writable; }
    int ticked() const { return m_ticked; }
    int unchecked() const { return m_unchecked; } ///< rows whose file has not been looked at yet

    /// What is ticked, in the rows' order; takeOutcomes() counts by it.
    std::vector<TagWish> wishes();
    void takeOutcomes(const std::vector<TagNews> &news);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Row
    {
        TagCandidate candidate;
        QString name;
        std::optional<GenreTagCheck> check; ///< once it was looked at
        bool twice = false;                 ///< an earlier row writes the same file
        bool ticked = false;
        enum class Outcome { None, Written, Failed } outcome = Outcome::None;
        QString problem; ///< of a write
    };
    bool canBeWritten(const Row &row) const;
    QString now(const Row &row) const;
    QString note(const Row &row) const;
    void countAll();
    void addToCounts(const Row &row, int sign);
    template <class Change>
    void changeRow(std::size_t row, Change change);
    void tellChanged(std::size_t first, std::size_t last);

    std::vector<Row> m_rows;
    std::vector<std::size_t> m_asked;                        ///< the row of each wish
    std::unordered_map<std::string, std::size_t> m_firstRow; ///< of those that write a file
    double m_least = 0.0;
    int m_writable = 0, m_ticked = 0, m_unchecked = 0;
};

} // namespace genrescope::ui
