// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QWidget>

class QLineEdit;

namespace genrescope::ui {

/// A folder that is kept in a setting: to be typed, or chosen in a dialog.
class FolderRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderRow)

public:
    /// @param usual shown while the setting is empty
    FolderRow(Settings &settings, SettingKey<QString> key, const QString &usual, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }

private:
    void choose();
    void store(const QString &folder);

    Settings &m_settings;
    const SettingKey<QString> m_key;
    const QString m_usual;
    QLineEdit *m_field;
};

} // namespace genrescope::ui
