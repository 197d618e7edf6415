// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preference_entries.h"
#include "ui/settings/settings.h"

#include <QScrollArea>

#include <functional>
#include <map>
#include <utility>
#include <vector>

class QGridLayout;
class QToolButton;

namespace genrescope::ui {

/// One page of the settings dialog. Every row is bound to its setting both ways: what is changed counts at
/// once, and what is changed elsewhere in the window is shown. A row whose value is not the default has a
/// button that takes it back.
class PreferencesForm final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesForm)

public:
    struct Choice
    {
        QString text;
        QString value;
        QIcon icon = {};
    };

    PreferencesForm(PreferenceSection section, Settings &settings, QWidget *parent = nullptr);

    void addChoice(const QString &id, const SettingKey<QString> &key, const QList<Choice> &choices);
    void addNumber(const QString &id, const SettingKey<int> &key, int low, int high, const QString &unit,
                   const QString &textOfLow = {}); ///< what the lowest value is called, if not by its number
    void addNumber(const QString &id, const SettingKey<double> &key, double low, double high,
                   const QString &unit);
    void addSwitch(const QString &id, const SettingKey<bool> &key);
    /// A row that knows itself what it does.
    /// @param isDefault empty: there is nothing to take back
    void addRow(const QString &id, QWidget *editor, const char *settingName = nullptr,
                std::function<bool()> isDefault = {}, std::function<void()> reset = {});
    void addNote(const QString &text);
    void addTall(const QString &id, QWidget *editor); ///< takes the room that is left
    void finish();                                    ///< after the last row

    bool reveal(const QString &id); ///< scrolls to it and gives it the focus; false: not on this page
    QWidget *editor(const QString &id) const;
    QToolButton *resetButton(const QString &id) const;
    void restoreDefaults();

private:
    struct Row
    {
        QWidget *editor = nullptr;
        QToolButton *reset = nullptr;
        std::function<bool()> isDefault;
        std::function<void()> toDefault;
    };

    QString titleOfRow(const QString &id) const;
    void place(const QString &id, QWidget *editor); ///< in a new line of the grid, behind its label
    template <class T>
    Row rowOf(QWidget *editor, const SettingKey<T> &key);
    template <class NumberBox, class T>
    void addNumberBox(const QString &id, NumberBox *box, const SettingKey<T> &key, const QString &unit);
    void bind(const QString &id, Row row, const char *settingName, std::function<void()> show);

    Settings &m_settings;
    QGridLayout *m_grid;
    std::map<QString, Row> m_rows;
};

} // namespace genrescope::ui
