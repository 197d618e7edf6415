// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/run_summary.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace genrescope::ui {

/// A tag and how many runs have it.
struct TagCount
{
    QString tag;
    int runs = 0;
};

/// Earlier runs, the newest first: their folders at once, what they have become as it is read.
class RunListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunListModel)

public:
    enum Role {
        FolderRole = Qt::UserRole, ///< QString
        StateRole,                 ///< QString: RunSummary::state; empty before it has been read
        AccuracyRole,              ///< double; NaN where it is not known
        TagsRole,                  ///< QStringList
        NoteRole,                  ///< QString
        DetailsRole,               ///< "Finished · 12 epochs · 3 h ago"
    };

    explicit RunListModel(QObject *parent = nullptr);

    /// Runs that stay keep what is known of them.
    void setFolders(const QStringList &folders);
    void update(const std::vector<RunSummary> &runs);

    int rowOf(const QString &folder) const { return m_rows.value(folder, -1); } ///< -1: it is not there
    std::vector<TagCount> tags() const; ///< of all runs, the most frequent first

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// "just now", "5 min ago", "3 h ago", "2 days ago", then the date.
    static QString ageText(const QDateTime &then, const QDateTime &now);

private:
    struct Row
    {
        QString folder;
        QString name; ///< the folder's, with the id where two began in the same second
        std::optional<RunSummary> summary;
    };
    QString titleOf(const Row &row) const;

    std::vector<Row> m_runs;
    QHash<QString, int> m_rows; ///< by folder
};

/// By words, each of which must be in a run's name, note, state or tags, and by tags, each of which it must
/// have.
class RunListFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunListFilter)

public:
    explicit RunListFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setTags(const QStringList &tags);
    bool isFiltering() const { return !m_words.isEmpty() || !m_tags.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QStringList m_tags;
};

} // namespace genrescope::ui
