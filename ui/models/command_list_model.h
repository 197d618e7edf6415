// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/command.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace genrescope::ui {

/// The commands that match what was typed, best first; of nothing typed, those used last and then all. What
/// cannot be done now is listed, too: looking for it, one learns why.
class CommandListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandListModel)

public:
    enum Role {
        groupLengthRole = Qt::UserRole, ///< int: how much of the text is "Theme: "
        keysRole,
        enabledRole,
        reasonRole,
        checkedRole,
        placesRole, ///< QList<int>: the letters of the text that match
        recentRole, ///< among those used last
    };

    explicit CommandListModel(QObject *parent = nullptr);

    /// @param recent ids, the last used first
    void setCommands(std::vector<Command> commands, const QStringList &recent);
    void setPattern(const QString &pattern);

    const Command &commandAt(int row) const
    {
        return m_commands[m_rows[static_cast<std::size_t>(row)].command];
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        std::size_t command = 0;
        int score = 0;
        QList<int> places;
    };

    void refresh();
    QString accessibleText(const Command &command) const;

    std::vector<Command> m_commands;
    QStringList m_recent;
    QString m_pattern;
    std::vector<Row> m_rows;
};

} // namespace genrescope::ui
