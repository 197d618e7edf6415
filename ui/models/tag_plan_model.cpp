// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tag_plan_model.h"

#include "ui/settings/core_texts.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

namespace genrescope::ui {

TagPlanModel::TagPlanModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

template <class Change>
void TagPlanModel::changeRow(std::size_t row, Change change)
{
    addToCounts(m_rows[row], -1);
    change(m_rows[row]);
    addToCounts(m_rows[row], +1);
}

void TagPlanModel::setCandidates(std::vector<TagCandidate> candidates)
{
    beginResetModel();
    m_rows.clear();
    m_asked.clear();
    m_firstRow.clear();
    for (TagCandidate &candidate : candidates) {
        Row row;
        row.name = QFile::decodeName(QByteArray::fromStdString(candidate.file.filename().string()));
        row.candidate = std::move(candidate);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
    countAll();
}

std::vector<std::filesystem::path> TagPlanModel::files() const
{
    std::vector<std::filesystem::path> all;
    for (const Row &row : m_rows)
        all.push_back(row.candidate.file);
    return all;
}

void TagPlanModel::setLeastProbability(double least)
{
    m_least = least;
    for (Row &row : m_rows)
        row.ticked = row.ticked && canBeWritten(row);
    countAll();
}

/// In any order, and again: news cost what they change, however long the list is.
void TagPlanModel::takeChecks(const std::vector<TagNews> &news)
{
    std::size_t first = m_rows.size(), last = 0;
    for (const TagNews &item : news) {
        if (item.row >= m_rows.size())
            continue;
        changeRow(item.row, [&](Row &row) { row.check = item.check; });
        const auto [known, isNew] = m_firstRow.try_emplace(item.check.file.string(), item.row);
        const std::size_t other = known->second;
        known->second = std::min(other, item.row);
        for (const std::size_t row : {item.row, other}) {
            changeRow(row, [&](Row &entry) { entry.twice = row != known->second; });
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    tellChanged(first, last);
}

void TagPlanModel::tickAll(bool ticked)
{
    for (Row &row : m_rows)
        row.ticked = ticked && canBeWritten(row);
    countAll();
}

std::vector<TagWish> TagPlanModel::wishes()
{
    std::vector<TagWish> wishes;
    m_asked.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].ticked)
            continue;
        m_asked.push_back(i);
        wishes.push_back({m_rows[i].check->file, m_rows[i].candidate.genre});
    }
    return wishes;
}

void TagPlanModel::takeOutcomes(const std::vector<TagNews> &news)
{
    std::size_t first = m_rows.size(), last = 0;
    for (const TagNews &item : news) {
        if (item.row >= m_asked.size())
            continue;
        const std::size_t place = m_asked[item.row];
        changeRow(place, [&](Row &row) {
            row.ticked = false;
            row.outcome = item.problem.isEmpty() ? Row::Outcome::Written : Row::Outcome::Failed;
            row.problem = item.problem;
            if (item.problem.isEmpty())
                row.check->genres = {row.candidate.genre.toStdString()};
        });
        first = std::min(first, place);
        last = std::max(last, place);
    }
    tellChanged(first, last);
}

bool TagPlanModel::canBeWritten(const Row &row) const
{
    return row.check && row.check->problem.empty() && !row.twice && !row.candidate.genre.isEmpty() &&
           row.candidate.probability >= m_least && row.outcome == Row::Outcome::None &&
           now(row).compare(row.candidate.genre, Qt::CaseInsensitive) != 0;
}

QString TagPlanModel::now(const Row &row) const
{
    QStringList genres;
    if (row.check)
        for (const std::string &genre : row.check->genres)
            genres += QString::fromStdString(genre);
    return genres.join(QStringLiteral("; "));
}

QString TagPlanModel::note(const Row &row) const
{
    if (row.outcome == Row::Outcome::Written)
        return tr("Written");
    if (row.outcome == Row::Outcome::Failed)
        return row.problem;
    if (row.candidate.genre.isEmpty())
        return tr("Skipped: no genre is known yet");
    if (!row.check)
        return tr("Looking…");
    if (!row.check->problem.empty())
        return tr("Skipped: %1").arg(tagProblemText(row.check->problem));
    if (row.twice)
        return tr("Skipped: the same file as in a row above");
    if (row.candidate.probability < m_least)
        return tr("Skipped: not sure enough");
    if (!canBeWritten(row))
        return tr("Skipped: has it already");
    return {};
}

void TagPlanModel::addToCounts(const Row &row, int sign)
{
    m_writable += sign * int(canBeWritten(row));
    m_ticked += sign * int(row.ticked);
    m_unchecked += sign * int(!row.check);
}

void TagPlanModel::tellChanged(std::size_t first, std::size_t last)
{
    if (first > last || last >= m_rows.size())
        return;
    Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(last), ColumnCount - 1));
    Q_EMIT countsChanged();
}

/// All rows may look different now: what they say hangs on the least probability.
void TagPlanModel::countAll()
{
    m_writable = m_ticked = m_unchecked = 0;
    for (const Row &row : m_rows)
        addToCounts(row, +1);
    if (m_rows.empty())
        Q_EMIT countsChanged();
    else
        tellChanged(0, m_rows.size() - 1);
}

int TagPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TagPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TagPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == WritableRole)
        return canBeWritten(row);
    if (role == Qt::CheckStateRole && index.column() == File && canBeWritten(row))
        return row.ticked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return index.column() == Note
                   ? note(row)
                   : QFile::decodeName(QByteArray::fromStdString(row.candidate.file.string()));
    if (role == Qt::TextAlignmentRole && index.column() == Confidence)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case File:
        return row.name;
    case Now:
        return now(row);
    case New:
        return row.candidate.genre;
    case Confidence:
        return row.candidate.genre.isEmpty()
                   ? QString()
                   : QStringLiteral("%1\u00a0%")
                         .arg(QLocale().toString(qRound(row.candidate.probability * 100)));
    case Note:
        return note(row);
    default:
        return {};
    }
}

bool TagPlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto place = static_cast<std::size_t>(index.row());
    if (role == Qt::CheckStateRole && index.column() == File && canBeWritten(m_rows[place])) {
        changeRow(place, [&](Row &row) { row.ticked = value.toInt() == Qt::Checked; });
    } else if (role == Qt::EditRole && index.column() == New) {
        const QString genre = value.toString().simplified();
        if (genre.isEmpty())
            return false;
        changeRow(place, [&](Row &row) {
            row.candidate.genre = genre;
            row.ticked = row.ticked && canBeWritten(row);
        });
    } else {
        return false;
    }
    tellChanged(place, place);
    return true;
}

QVariant TagPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Confidence ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Now:
        return tr("Genre tag now");
    case New:
        return tr("New");
    case Confidence:
        return tr("Confidence");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags TagPlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool open = row.check && row.check->problem.empty() && row.outcome == Row::Outcome::None;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (index.column() == File && canBeWritten(row))
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == New && open && !row.candidate.genre.isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace genrescope::ui
