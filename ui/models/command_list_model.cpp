// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/command_list_model.h"

#include "ui/models/fuzzy_match.h"

#include <algorithm>
#include <limits>

namespace genrescope::ui {

namespace {

/// Lets what was used last win among texts that match about as well, not against one that matches much
/// better.
constexpr int recentBonus = 10;

} // namespace

CommandListModel::CommandListModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void CommandListModel::setCommands(std::vector<Command> commands, const QStringList &recent)
{
    m_commands = std::move(commands);
    m_recent = recent;
    refresh();
}

void CommandListModel::setPattern(const QString &pattern)
{
    if (pattern == m_pattern)
        return;
    m_pattern = pattern;
    refresh();
}

void CommandListModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    const bool searching = !m_pattern.trimmed().isEmpty();
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const auto match = fuzzyMatch(m_pattern, m_commands[i].text());
        if (!match)
            continue;
        const auto use = m_recent.indexOf(m_commands[i].id);
        int score = match->score;
        if (use >= 0)
            score += searching ? recentBonus - static_cast<int>(use)
                               : std::numeric_limits<int>::max() / 2 - static_cast<int>(use);
        m_rows.push_back({.command = i, .score = score, .places = match->places});
    }
    std::ranges::stable_sort(m_rows, std::ranges::greater(), &Row::score);
    endResetModel();
}

int CommandListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString CommandListModel::accessibleText(const Command &command) const
{
    QStringList parts{command.text()};
    if (command.checked)
        parts += tr("chosen");
    if (!command.keys.isEmpty())
        parts += command.keys;
    if (!command.enabled)
        parts += command.reason.isEmpty() ? tr("not available now")
                                          : tr("not available now: %1").arg(command.reason);
    return parts.join(QStringLiteral(", "));
}

QVariant CommandListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const Command &command = m_commands[row.command];
    switch (role) {
    case Qt::DisplayRole:
        return command.text();
    case Qt::DecorationRole:
        return command.icon;
    case Qt::AccessibleTextRole:
        return accessibleText(command);
    case Qt::ToolTipRole:
        return command.reason.isEmpty() ? command.text() : command.text() + u'\n' + command.reason;
    case groupLengthRole:
        return static_cast<int>(command.text().size() - command.title.size());
    case keysRole:
        return command.keys;
    case enabledRole:
        return command.enabled;
    case reasonRole:
        return command.reason;
    case checkedRole:
        return command.checked;
    case placesRole:
        return QVariant::fromValue(row.places);
    case recentRole:
        return m_recent.contains(command.id);
    default:
        return {};
    }
}

} // namespace genrescope::ui
