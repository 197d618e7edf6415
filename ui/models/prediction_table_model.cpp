// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/prediction_table_model.h"

#include "ui/models/model_title.h"

#include <QFileInfo>
#include <algorithm>
#include <unordered_set>

namespace genrescope::ui {

namespace {

/// core's sentences begin with the file they speak of; the row has said that already.
QString withoutPath(const QString &sentence, const QString &path)
{
    const QString prefix = path + QStringLiteral(": ");
    QString rest = sentence.startsWith(prefix) ? sentence.mid(prefix.size()) : sentence;
    if (!rest.isEmpty())
        rest[0] = rest[0].toUpper();
    return rest;
}

} // namespace

PredictionTableModel::PredictionTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void PredictionTableModel::append(const TracksQueued &queued)
{
    if (queued.entries.empty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(queued.entries.size()) - 1);
    for (const auto &entry : queued.entries) {
        PredictionRow row;
        row.id = entry.id;
        row.path = entry.path;
        row.fileName = QFileInfo(entry.path).fileName();
        if (row.fileName.isEmpty())
            row.fileName = entry.path;
        m_rowOf.insert(entry.id, static_cast<int>(m_rows.size()));
        m_rows.push_back(std::move(row));
        ++m_counts[static_cast<std::size_t>(PredictionRow::State::Queued)];
    }
    endInsertRows();
}

void PredictionTableModel::apply(const std::vector<ClassificationEvent> &events)
{
    using State = PredictionRow::State;
    std::vector<int> touched;
    const auto touch = [&](EntryId id) -> PredictionRow * {
        const auto place = m_rowOf.constFind(id);
        if (place == m_rowOf.cend())
            return nullptr; // removed meanwhile
        touched.push_back(*place);
        return &m_rows[static_cast<std::size_t>(*place)];
    };
    const auto enter = [&](EntryId id, State state) {
        PredictionRow *row = touch(id);
        if (row)
            setState(*row, state);
        return row;
    };

    for (const auto &event : events) {
        if (const auto *queued = std::get_if<TracksQueued>(&event)) {
            append(*queued);
        } else if (const auto *tagged = std::get_if<TrackTagged>(&event)) {
            if (PredictionRow *row = touch(tagged->id)) {
                row->artist = QString::fromStdString(tagged->tags.artist);
                row->title = QString::fromStdString(tagged->tags.title);
                if (row->duration_s <= 0)
                    row->duration_s = tagged->tags.duration_s;
            }
        } else if (const auto *requeued = std::get_if<TrackRequeued>(&event)) {
            enter(requeued->id, State::Queued);
        } else if (const auto *started = std::get_if<TrackStarted>(&event)) {
            enter(started->id, State::Working);
        } else if (const auto *cancelled = std::get_if<TrackCancelled>(&event)) {
            enter(cancelled->id, State::Cancelled);
        } else if (const auto *failed = std::get_if<TrackFailed>(&event)) {
            if (PredictionRow *row = enter(failed->id, State::Failed)) {
                row->reason = withoutPath(failed->reason, row->path);
                row->prediction.reset();
                row->model.reset();
                row->ranking.reset();
            }
        } else if (const auto *finished = std::get_if<TrackFinished>(&event)) {
            if (PredictionRow *row = enter(finished->id, State::Done)) {
                row->reason.clear();
                row->prediction = finished->prediction;
                row->model = finished->model;
                row->ranking = std::make_shared<const std::vector<int>>(finished->prediction->ranking());
                if (row->prediction->duration_s > 0)
                    row->duration_s = row->prediction->duration_s;
            }
        }
    }
    announce(touched);
}

void PredictionTableModel::announce(std::vector<int> &touched)
{
    if (touched.empty())
        return;
    std::ranges::sort(touched);
    const auto repeated = std::ranges::unique(touched);
    touched.erase(repeated.begin(), repeated.end());
    std::vector<std::pair<int, int>> runs;
    for (const int row : touched) {
        if (!runs.empty() && runs.back().second == row - 1)
            runs.back().second = row;
        else
            runs.emplace_back(row, row);
    }
    constexpr std::size_t scattered = 32;
    if (runs.size() > scattered)
        runs = {{touched.front(), touched.back()}};
    for (const auto &[first, last] : runs)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void PredictionTableModel::removeEntries(const std::vector<EntryId> &ids)
{
    // From the end, one signal a block, so that removing a selection of neighbours costs one. Scattered rows
    // would cost a move of everything behind them each: then the whole list is made anew.
    std::vector<int> gone;
    for (const EntryId id : ids)
        if (const auto place = m_rowOf.constFind(id); place != m_rowOf.cend())
            gone.push_back(*place);
    std::ranges::sort(gone);
    const auto repeated = std::ranges::unique(gone);
    gone.erase(repeated.begin(), repeated.end());
    std::size_t blocks = gone.empty() ? 0 : 1;
    for (std::size_t i = 1; i < gone.size(); ++i)
        blocks += gone[i] != gone[i - 1] + 1;
    constexpr std::size_t mostBlocks = 20;
    if (blocks > mostBlocks) {
        beginResetModel();
        const std::unordered_set<int> leaving(gone.begin(), gone.end());
        std::vector<PredictionRow> kept;
        kept.reserve(m_rows.size() - gone.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (leaving.contains(static_cast<int>(i)))
                --m_counts[static_cast<std::size_t>(m_rows[i].state)];
            else
                kept.push_back(std::move(m_rows[i]));
        }
        m_rows = std::move(kept);
        numberRows();
        endResetModel();
        return;
    }
    while (!gone.empty()) {
        const int last = gone.back();
        int first = last;
        gone.pop_back();
        while (!gone.empty() && gone.back() == first - 1) {
            first = gone.back();
            gone.pop_back();
        }
        beginRemoveRows({}, first, last);
        forgetRows(first, last);
        numberRows(); // whoever hears of the removal may ask for a row by its id
        endRemoveRows();
    }
}

void PredictionTableModel::setState(PredictionRow &row, PredictionRow::State state)
{
    --m_counts[static_cast<std::size_t>(row.state)];
    row.state = state;
    ++m_counts[static_cast<std::size_t>(state)];
}

void PredictionTableModel::forgetRows(int first, int last)
{
    const auto begin = m_rows.begin() + first;
    const auto end = m_rows.begin() + last + 1;
    std::for_each(begin, end,
                  [this](const PredictionRow &row) { --m_counts[static_cast<std::size_t>(row.state)]; });
    m_rows.erase(begin, end);
}

void PredictionTableModel::numberRows()
{
    m_rowOf.clear();
    m_rowOf.reserve(static_cast<qsizetype>(m_rows.size()));
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rowOf.insert(m_rows[i].id, static_cast<int>(i));
}

void PredictionTableModel::setRows(std::vector<PredictionRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_counts.fill(0);
    for (const PredictionRow &row : m_rows)
        ++m_counts[static_cast<std::size_t>(row.state)];
    numberRows();
    endResetModel();
}

void PredictionTableModel::setCurrentModel(const std::shared_ptr<const ModelCard> &card)
{
    m_currentModel = card;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool PredictionTableModel::isOfOtherModel(const PredictionRow &row) const
{
    return row.hasPrediction() && m_currentModel && !isSameModel(*row.model, *m_currentModel);
}

std::vector<EntryId> PredictionTableModel::idsOfOtherModels() const
{
    using State = PredictionRow::State;
    std::vector<EntryId> others;
    for (const PredictionRow &row : m_rows)
        if (isOfOtherModel(row) && (row.state == State::Done || row.state == State::Cancelled))
            others.push_back(row.id);
    return others;
}

const PredictionRow *PredictionTableModel::find(EntryId id) const
{
    const auto place = m_rowOf.constFind(id);
    return place == m_rowOf.cend() ? nullptr : &m_rows[static_cast<std::size_t>(*place)];
}

std::vector<EntryId> PredictionTableModel::ids() const
{
    std::vector<EntryId> all(m_rows.size());
    std::ranges::transform(m_rows, all.begin(), &PredictionRow::id);
    return all;
}

std::vector<EntryId> PredictionTableModel::ids(PredictionRow::State state) const
{
    std::vector<EntryId> some;
    for (const PredictionRow &row : m_rows)
        if (row.state == state)
            some.push_back(row.id);
    return some;
}

int PredictionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PredictionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

} // namespace genrescope::ui
