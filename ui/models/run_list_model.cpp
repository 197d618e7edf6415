// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_list_model.h"

#include "ui/models/run_name.h"
#include "ui/models/run_table_model.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

QStringList tagsOf(const RunSummary &run)
{
    QStringList tags;
    for (const std::string &tag : run.annotations.tags)
        tags += QString::fromStdString(tag);
    return tags;
}

} // namespace

RunListModel::RunListModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void RunListModel::setFolders(const QStringList &folders)
{
    const bool same = folders.size() == rowCount() &&
                      std::ranges::equal(folders, m_runs, {}, {}, [](const Row &row) { return row.folder; });
    if (same)
        return;
    beginResetModel();
    std::vector<Row> before = std::exchange(m_runs, {});
    const QHash<QString, int> rowsBefore = std::exchange(m_rows, {});
    const QStringList names = RunName::texts(folders);
    for (qsizetype i = 0; i < folders.size(); ++i) {
        Row row{.folder = folders[i], .name = names[i], .summary = {}};
        if (const int known = rowsBefore.value(folders[i], -1); known >= 0)
            row.summary = std::move(before[static_cast<std::size_t>(known)].summary);
        m_rows.insert(folders[i], static_cast<int>(i));
        m_runs.push_back(std::move(row));
    }
    endResetModel();
}

void RunListModel::update(const std::vector<RunSummary> &runs)
{
    int first = rowCount(), last = -1;
    for (const RunSummary &run : runs) {
        const int row = rowOf(QString::fromStdString(run.folder.string()));
        if (row < 0)
            continue; // the list has changed meanwhile
        m_runs[static_cast<std::size_t>(row)].summary = run;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first), index(last));
}

std::vector<TagCount> RunListModel::tags() const
{
    std::vector<TagCount> counts;
    QHash<QString, std::size_t> places; // by the tag in small letters
    for (const Row &row : m_runs) {
        for (const QString &tag : row.summary ? tagsOf(*row.summary) : QStringList()) {
            const auto place = places.constFind(tag.toLower());
            if (place == places.cend()) {
                places.insert(tag.toLower(), counts.size());
                counts.push_back({tag, 1});
            } else {
                ++counts[*place].runs;
            }
        }
    }
    std::ranges::sort(counts, [](const TagCount &a, const TagCount &b) {
        return a.runs != b.runs ? a.runs > b.runs : a.tag.localeAwareCompare(b.tag) < 0;
    });
    return counts;
}

int RunListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

QString RunListModel::titleOf(const Row &row) const
{
    return row.summary && !row.summary->annotations.name.empty()
               ? QString::fromStdString(row.summary->annotations.name)
               : row.name;
}

QString RunListModel::ageText(const QDateTime &then, const QDateTime &now)
{
    const qint64 minutes = then.secsTo(now) / 60;
    if (minutes < 1)
        return tr("just now");
    if (minutes < 60)
        return tr("%1 min ago").arg(minutes);
    if (minutes < 24 * 60)
        return tr("%1 h ago").arg(minutes / 60);
    if (const qint64 days = then.daysTo(now); days < 14)
        return tr("%Ln day(s) ago", nullptr, static_cast<int>(std::max<qint64>(1, days)));
    return QLocale().toString(then.date(), QLocale::ShortFormat);
}

QVariant RunListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_runs[static_cast<std::size_t>(index.row())];
    const auto details = [&] {
        QStringList parts;
        if (row.summary) {
            parts += RunTableModel::stateText(row.summary->state);
            parts += tr("%Ln epoch(s)", nullptr, row.summary->epochs);
        }
        if (const QDateTime begun = RunName::fromFolder(row.folder).begun; begun.isValid())
            parts += ageText(begun, QDateTime::currentDateTime());
        return parts.join(QStringLiteral(" · "));
    };
    const double accuracy = row.summary ? row.summary->bestValidationAccuracy : std::nan("");
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(row);
    case Qt::AccessibleTextRole: {
        QStringList parts{titleOf(row), details()};
        if (std::isfinite(accuracy))
            parts += tr("best validation accuracy %1").arg(RunTableModel::percentText(accuracy));
        if (row.summary && !row.summary->annotations.tags.empty())
            parts += tr("tags: %1").arg(tagsOf(*row.summary).join(QStringLiteral(", ")));
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole: {
        QString text = titleOf(row) + u'\n' + row.folder;
        if (row.summary && !row.summary->annotations.note.empty())
            text += QStringLiteral("\n\n") + QString::fromStdString(row.summary->annotations.note);
        return text;
    }
    case FolderRole:
        return row.folder;
    case StateRole:
        return row.summary ? QString::fromStdString(row.summary->state) : QString();
    case AccuracyRole:
        return accuracy;
    case TagsRole:
        return row.summary ? tagsOf(*row.summary) : QStringList();
    case NoteRole:
        return row.summary ? QString::fromStdString(row.summary->annotations.note) : QString();
    case DetailsRole:
        return details();
    default:
        return {};
    }
}

RunListFilter::RunListFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{}

void RunListFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RunListFilter::setTags(const QStringList &tags)
{
    m_tags = tags;
    invalidateFilter();
}

bool RunListFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isFiltering())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QStringList tags = index.data(RunListModel::TagsRole).toStringList();
    const auto hasTag = [&](const QString &tag) { return tags.contains(tag, Qt::CaseInsensitive); };
    if (!std::ranges::all_of(m_tags, hasTag))
        return false;
    const QString text = index.data().toString() + u'\n' + index.data(RunListModel::DetailsRole).toString() +
                         u'\n' + tags.join(u'\n') + u'\n' + index.data(RunListModel::NoteRole).toString() +
                         u'\n' + index.data(RunListModel::FolderRole).toString().section(u'/', -1);
    return std::ranges::all_of(m_words,
                               [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace genrescope::ui
