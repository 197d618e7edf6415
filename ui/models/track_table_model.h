// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/track_store.h"

#include <QAbstractTableModel>

namespace genrescope::ui {

struct TrackTags
{
    TrackId track = 0;
    Tags tags;
    FileStamp stamp = {}; ///< of the file that they were read from
};

struct TrackGenre
{
    TrackId track = 0;
    QString genre;
};

struct TrackSplit
{
    TrackId track = 0;
    Split split = Split::None;
};

QString splitName(Split split); ///< "Training"; translated

struct GenreCount
{
    QString name; ///< empty for tracks without a genre
    int tracks = 0;
};

/// What of splits and conditions is shown; what is empty keeps all.
struct MarkFilter
{
    unsigned splits = 0;  ///< one bit for each Split
    FaultMask faults = 0; ///< with Duplicate: what is the same as another file, all of them side by side
    bool anyFault = false;
    bool disagrees = false; ///< the model names another genre than the label

    bool isEmpty() const { return splits == 0 && faults == 0 && !anyFault && !disagrees; }
    bool operator==(const MarkFilter &) const = default;
};

struct MarkCounts
{
    std::array<int, 4> splits{};
    std::array<int, 8> faults{}; ///< by ClipFault; of Duplicate: tracks that are the same as others
    int problems = 0;            ///< tracks with any fault
    int disagreements = 0;       ///< tracks that the model gives another genre than their label
};

/// The library as a table, searched, filtered and sorted in itself: the rows are a list of track numbers into
/// a TrackStore, so that a key typed among 106,574 tracks costs one pass over memory and no signals a row.
///
/// Sorting keeps persistent indexes; searching and filtering reset the model, after which a view asks rowOf()
/// for the track it had selected.
class TrackTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrackTableModel)

public:
    enum Role { TrackIdRole = Qt::UserRole, FilePathRole, SortRole, ProblemRole, ConfidenceRole, ConfidenceTextRole };

    explicit TrackTableModel(QObject *parent = nullptr);

    void setStore(TrackStore store);
    /// Adds the files that the store has no track of, removed or not; returns the first new track's id, or -1
    /// if there was none.
    TrackId appendFiles(const QStringList &files);
    void applyTags(const std::vector<TrackTags> &tags);
    /// Rows stay where they are, whatever the table is filtered and sorted by, until the next
    /// search, filter or click on a header.
    void setGenres(const std::vector<TrackGenre> &genres);
    /// Taken out of the table, and of what is counted, or put back; their numbers stay theirs.
    void setRemoved(const std::vector<TrackId> &tracks, bool removed);
    bool isRemoved(TrackId track) const { return m_store.isRemoved(track); }
    void setSplits(const std::vector<TrackSplit> &splits);                 ///< rows stay where they are, too
    void setConditions(const std::vector<TrackCondition> &conditions); ///< rows stay where they are, too
    /// Forgets what another model has said.
    void setPredictionModel(const PredictionModel &model);
    void setPredictions(const std::vector<HeardTrack> &heard); ///< rows stay where they are, too
    void setRecords(const std::vector<std::size_t> &records) { m_store.setRecords(records); }

    /// Keeps the tracks in which every word of `text` occurs: in title, artist, album, genre, predicted genre or
    /// path, without regard to case and accents.
    void setSearch(const QString &text);
    /// Keeps the tracks of these genres; an empty list keeps all.
    void setGenreFilter(const QStringList &genres);
    QStringList genreFilter() const { return m_genreFilter; }
    void setMarkFilter(const MarkFilter &filter);
    const MarkFilter &markFilter() const { return m_marks; }
    void arrange(); ///< now, what edits and checks have changed

    int totalCount() const { return m_store.presentCount(); }
    std::vector<GenreCount> genres() const; ///< by name; the genreless last
    MarkCounts marks() const;
    QStringList conditionSentences(TrackId track) const; ///< what is wrong with it, and why; empty: nothing
    QString predictionSentence(TrackId track) const; ///< what the model says, and of the label; empty: nothing
    const TrackStore &store() const { return m_store; }
    QStringList remarks(TrackId track) const; ///< both, the prediction only where it does not agree
    int predictedCount() const;               ///< tracks that the model has said something about
    TrackId trackAt(int row) const;           ///< -1 outside
    int rowOf(TrackId track) const; ///< -1 when filtered out
    QString filePath(TrackId track) const;
    QStringList visibleFiles() const;

    int sortColumn() const { return m_sortColumn; } ///< -1: the order of the manifest
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void match(bool narrowing);
    void arrangeRows();
    bool passes(TrackId track) const; ///< the marks' filter
    QString conditionText(TrackId track) const;
    QString shownFile(TrackId track) const;
    void tellChanged(const std::vector<TrackId> &tracks, TrackField first, TrackField last);
    QString disagreementText(TrackId track) const;
    QString confidenceText(TrackId track) const; ///< "87 %"; empty: nothing is predicted
    QString displayText(TrackId track, TrackField field) const;

    TrackStore m_store;
    std::vector<TrackId> m_rows;    ///< what the table shows, top to bottom
    std::vector<int> m_rowOfTrack;  ///< the inverse; -1 when hidden
    std::vector<char> m_searchHits; ///< tracks that the search keeps
    bool m_hitsCurrent = false;     ///< false once tags have changed what a search sees
    std::vector<std::string> m_words;
    QStringList m_genreFilter;
    MarkFilter m_marks;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace genrescope::ui
