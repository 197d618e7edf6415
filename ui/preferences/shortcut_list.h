// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/key_bindings.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace genrescope::ui {

/// Commands with the keys they have, a field that filters them by name or key, and below the list what
/// records other keys for the chosen command. Keys of another command are told of, and taken over only if
/// that is said.
class ShortcutList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutList)

public:
    explicit ShortcutList(KeyBindings &keys, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    QTreeWidget *list() const { return m_list; }
    QKeySequenceEdit *recorder() const { return m_recorder; }
    QString conflict() const; ///< the sentence on whose keys were pressed; empty: nobody's

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeRecorder();
    void filter(const QString &text);
    void showKeys();
    void showChosen();
    void take(const QKeySequence &keys);
    void takeOver();
    QString chosen() const; ///< id of its binding; empty: none

    KeyBindings &m_keys;
    QLineEdit *m_field;
    QTreeWidget *m_list;
    QLabel *m_command = nullptr;
    QKeySequenceEdit *m_recorder = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
    QLabel *m_conflict = nullptr;
    QPushButton *m_takeOver = nullptr;
};

} // namespace genrescope::ui
