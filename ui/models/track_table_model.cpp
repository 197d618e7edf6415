// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/track_table_model.h"

#include <algorithm>

namespace genrescope::ui {

namespace {

/// Whether everything the new words match was matched by the old ones too: then only those need another look.
bool narrows(const std::vector<std::string> &oldWords, const std::vector<std::string> &newWords)
{
    return std::ranges::all_of(oldWords, [&](const std::string &old) {
        return std::ranges::any_of(
            newWords, [&](const std::string &word) { return word.find(old) != std::string::npos; });
    });
}

} // namespace

TrackTableModel::TrackTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void TrackTableModel::setStore(TrackStore store)
{
    beginResetModel();
    m_store = std::move(store);
    m_genreFilter.clear();
    m_marks = {};
    match(false);
    arrangeRows();
    endResetModel();
}

TrackId TrackTableModel::appendFiles(const QStringList &files)
{
    const TrackId first = m_store.size();
    beginResetModel();
    for (const QString &file : files) {
        const std::filesystem::path path(file.toStdString());
        if (m_store.tracksAt(path).empty())
            m_store.append({.path = path});
    }
    match(false);
    arrangeRows();
    endResetModel();
    return m_store.size() > first ? first : -1;
}

void TrackTableModel::applyTags(const std::vector<TrackTags> &tags)
{
    std::vector<TrackId> changed;
    for (const TrackTags &entry : tags)
        if (entry.track >= 0 && entry.track < m_store.size() && m_store.applyTags(entry.track, entry.tags))
            changed.push_back(entry.track);
    m_hitsCurrent = m_hitsCurrent && changed.empty();
    tellChanged(changed, TrackField::Title, TrackField::File);
}

void TrackTableModel::setGenres(const std::vector<TrackGenre> &genres)
{
    std::vector<TrackId> changed;
    for (const TrackGenre &entry : genres)
        if (m_store.setGenre(entry.track, entry.genre.toStdString()))
            changed.push_back(entry.track);
    m_hitsCurrent = m_hitsCurrent && changed.empty();
    tellChanged(changed, TrackField::Genre, TrackField::Disagreement);
}

void TrackTableModel::setRemoved(const std::vector<TrackId> &tracks, bool removed)
{
    beginResetModel();
    for (const TrackId track : tracks)
        m_store.setRemoved(track, removed);
    arrangeRows();
    endResetModel();
}

void TrackTableModel::setSplits(const std::vector<TrackSplit> &splits)
{
    std::vector<TrackId> changed;
    for (const TrackSplit &entry : splits)
        if (m_store.setSplit(entry.track, entry.split))
            changed.push_back(entry.track);
    tellChanged(changed, TrackField::Split, TrackField::Split);
}

/// Rows stay where they are until the next click or key: a table that rearranges itself cannot be read.
void TrackTableModel::tellChanged(const std::vector<TrackId> &tracks, TrackField first, TrackField last)
{
    int firstRow = rowCount();
    int lastRow = -1;
    for (const TrackId track : tracks) {
        const int row = rowOf(track);
        if (row < 0)
            continue;
        firstRow = std::min(firstRow, row);
        lastRow = std::max(lastRow, row);
    }
    if (lastRow >= 0)
        Q_EMIT dataChanged(index(firstRow, static_cast<int>(first)), index(lastRow, static_cast<int>(last)));
}

void TrackTableModel::setConditions(const std::vector<TrackCondition> &conditions)
{
    std::vector<TrackId> tracks;
    for (const TrackCondition &condition : conditions) {
        m_store.setCondition(condition);
        tracks.push_back(condition.track);
    }
    tellChanged(tracks, TrackField::Condition, TrackField::Condition);
}

void TrackTableModel::setPredictionModel(const PredictionModel &model)
{
    m_store.setPredictionModel(model);
    m_hitsCurrent = false;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, static_cast<int>(TrackField::Predicted)),
                           index(rowCount() - 1, static_cast<int>(TrackField::Disagreement)));
}

void TrackTableModel::setPredictions(const std::vector<HeardTrack> &heard)
{
    std::vector<TrackId> tracks;
    for (const HeardTrack &entry : heard) {
        if (entry.track < 0 || entry.track >= m_store.size())
            continue;
        m_store.setPrediction(entry);
        tracks.push_back(entry.track);
    }
    m_hitsCurrent = m_hitsCurrent && tracks.empty();
    tellChanged(tracks, TrackField::Predicted, TrackField::Disagreement);
}

void TrackTableModel::setSearch(const QString &text)
{
    std::vector<std::string> words = searchWords(text);
    if (words == m_words)
        return;
    const bool narrowing = m_hitsCurrent && narrows(m_words, words);
    beginResetModel();
    m_words = std::move(words);
    match(narrowing);
    arrangeRows();
    endResetModel();
}

void TrackTableModel::setGenreFilter(const QStringList &genres)
{
    if (genres == m_genreFilter)
        return;
    beginResetModel();
    m_genreFilter = genres;
    arrangeRows();
    endResetModel();
}

void TrackTableModel::setMarkFilter(const MarkFilter &filter)
{
    if (filter == m_marks)
        return;
    beginResetModel();
    m_marks = filter;
    arrangeRows();
    endResetModel();
}

void TrackTableModel::arrange()
{
    beginResetModel();
    match(false);
    arrangeRows();
    endResetModel();
}

std::vector<GenreCount> TrackTableModel::genres() const
{
    const std::vector<int> &counts = m_store.genreCounts();
    std::vector<GenreCount> genres;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            genres.push_back({m_store.genreNames().at(static_cast<qsizetype>(i)), counts[i]});
    std::ranges::sort(genres, [](const GenreCount &a, const GenreCount &b) {
        if (a.name.isEmpty() != b.name.isEmpty())
            return b.name.isEmpty();
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return genres;
}

MarkCounts TrackTableModel::marks() const
{
    const TrackConditions &conditions = m_store.conditions();
    MarkCounts counts{.splits = m_store.splitCounts(),
                      .problems = conditions.problems(),
                      .disagreements = m_store.verdicts()[static_cast<std::size_t>(Verdict::Disagrees)]};
    for (std::size_t fault = 0; fault < counts.faults.size(); ++fault)
        counts.faults[fault] = conditions.tracksWith(static_cast<ClipFault>(fault));
    counts.faults[static_cast<std::size_t>(ClipFault::Duplicate)] = conditions.tracksWithEqual();
    return counts;
}

TrackId TrackTableModel::trackAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)] : -1;
}

int TrackTableModel::rowOf(TrackId track) const
{
    return track >= 0 && track < m_store.size() ? m_rowOfTrack[static_cast<std::size_t>(track)] : -1;
}

QString TrackTableModel::filePath(TrackId track) const
{
    return track >= 0 && track < m_store.size() ? QString::fromStdString(m_store.path(track).string())
                                                : QString();
}

QStringList TrackTableModel::visibleFiles() const
{
    QStringList files;
    files.reserve(static_cast<qsizetype>(m_rows.size()));
    for (const TrackId track : m_rows)
        files.append(filePath(track));
    return files;
}

int TrackTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrackTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : trackFieldCount;
}

QVariant TrackTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TrackId track = trackAt(index.row());
    const auto field = static_cast<TrackField>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(track, field);
    case Qt::ToolTipRole:
        if (const QStringList sentences = conditionSentences(track);
            field == TrackField::Condition && !sentences.isEmpty())
            return sentences.join(QLatin1Char('\n'));
        if (const QString sentence = predictionSentence(track);
            (field == TrackField::Predicted || field == TrackField::Disagreement) && !sentence.isEmpty())
            return sentence;
        return filePath(track);
    case FilePathRole:
        return filePath(track);
    case ProblemRole:
        return field == TrackField::Disagreement ? m_store.verdict(track) == Verdict::Disagrees
                                                 : m_store.conditions().faults(track) != 0;
    case ConfidenceRole:
        return m_store.predictions().confidence(track);
    case ConfidenceTextRole:
        return confidenceText(track);
    case Qt::AccessibleTextRole:
        return field == TrackField::Predicted
                   ? (displayText(track, field) + u' ' + confidenceText(track)).trimmed()
                   : displayText(track, field);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (field == TrackField::Duration ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case TrackIdRole:
        return track;
    case SortRole:
        return field == TrackField::Duration       ? QVariant(m_store.duration_s(track))
               : field == TrackField::Disagreement ? QVariant(m_store.disagreement(track))
                                                   : QVariant(displayText(track, field));
    default:
        return {};
    }
}

Qt::ItemFlags TrackTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

void TrackTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= trackFieldCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<TrackId> tracks;
    tracks.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex &old : before)
        tracks.push_back(trackAt(old.row()));
    m_sortColumn = column;
    m_sortOrder = order;
    arrangeRows();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOf(tracks[static_cast<std::size_t>(i)]);
        after.append(row >= 0 ? index(row, before.at(i).column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TrackTableModel::match(bool narrowing)
{
    if (!narrowing)
        m_searchHits.assign(static_cast<std::size_t>(m_store.size()), 1);
    m_store.keepMatching(m_words, m_searchHits);
    m_hitsCurrent = true;
}

void TrackTableModel::arrangeRows()
{
    std::vector<char> genreKept(static_cast<std::size_t>(m_store.genreNames().size()), 1);
    if (!m_genreFilter.isEmpty())
        for (std::size_t i = 0; i < genreKept.size(); ++i)
            genreKept[i] = m_genreFilter.contains(m_store.genreNames().at(static_cast<qsizetype>(i)));

    m_rows.clear();
    m_rowOfTrack.assign(static_cast<std::size_t>(m_store.size()), -1);
    const auto keep = [&](TrackId track) {
        if (!m_searchHits[static_cast<std::size_t>(track)] ||
            !genreKept[static_cast<std::size_t>(m_store.genreIndex(track))] || !passes(track) ||
            m_rowOfTrack[static_cast<std::size_t>(track)] >= 0 || isRemoved(track))
            return;
        m_rowOfTrack[static_cast<std::size_t>(track)] = static_cast<int>(m_rows.size());
        m_rows.push_back(track);
    };
    // What is the same lies side by side, where the first of it would lie.
    const bool grouping = m_marks.faults & duplicateBit;
    const auto show = [&](TrackId track) {
        if (grouping)
            for (const TrackId equal : m_store.conditions().equals(track))
                keep(equal);
        keep(track);
    };
    if (m_sortColumn < 0) {
        for (TrackId track = 0; track < m_store.size(); ++track)
            show(track);
        return;
    }
    const std::vector<TrackId> &order = m_store.order(static_cast<TrackField>(m_sortColumn));
    if (m_sortOrder == Qt::AscendingOrder)
        std::for_each(order.begin(), order.end(), show);
    else
        std::for_each(order.rbegin(), order.rend(), show);
}

bool TrackTableModel::passes(TrackId track) const
{
    if (m_marks.isEmpty())
        return true;
    if (m_marks.splits != 0 && !(m_marks.splits & 1u << static_cast<unsigned>(m_store.split(track))))
        return false;
    if (m_marks.disagrees && m_store.verdict(track) != Verdict::Disagrees)
        return false;
    if (m_marks.faults == 0 && !m_marks.anyFault)
        return true;
    const TrackConditions &conditions = m_store.conditions();
    const FaultMask faults = conditions.faults(track);
    return (m_marks.anyFault && faults != 0) || (m_marks.faults & faults) != 0 ||
           ((m_marks.faults & duplicateBit) && conditions.hasEqual(track));
}

} // namespace genrescope::ui
