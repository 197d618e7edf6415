// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLineEdit;
class QTreeWidget;

namespace genrescope::ui {

struct Command;

/// Commands with the keys they have, by where they belong, and a field that filters them by name or key.
class ShortcutList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutList)

public:
    explicit ShortcutList(const std::vector<Command> &commands, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    QTreeWidget *list() const { return m_list; }

private:
    void filter(const QString &text);

    QLineEdit *m_field;
    QTreeWidget *m_list;
};

} // namespace genrescope::ui
