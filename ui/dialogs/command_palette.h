// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/command_list_model.h"
#include "ui/settings/settings.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace genrescope::ui {

/// A field over the top of the window and what matches below it: type a few letters of anything the window
/// can do, Return does it. Esc, the palette's own keys and a click elsewhere close it; the focus goes back to
/// where it was.
class CommandPalette final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    /// @param gather asked whenever the palette opens
    /// @param keys opens and closes it, also from text fields that know these keys as something else
    CommandPalette(QWidget &window, Settings &settings, const QKeySequence &keys,
                   std::function<std::vector<Command>()> gather);

    void toggle();

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }
    CommandListModel &commands() const { return *m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void open();
    void close(bool giveFocusBack);
    void search(const QString &text);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    bool isOurKey(int key, Qt::KeyboardModifiers modifiers) const;
    void move(int rows, bool around);
    void select(int row);
    void run();
    void remember(const QString &id);
    void place();
    QSize wantedSize() const;

    QWidget &m_window;
    Settings &m_settings;
    QKeySequence m_keys;
    std::function<std::vector<Command>()> m_gather;
    CommandListModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_focusBefore;
};

} // namespace genrescope::ui
