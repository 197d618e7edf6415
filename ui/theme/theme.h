// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QObject>

class QApplication;

namespace genrescope::ui {

/// Style, palette and font of the whole application. Made once, right after QApplication.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    Theme(QApplication &application, Settings &settings);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);      ///< applied at once and remembered
    void overrideMode(Mode mode); ///< applied at once, for this session only

    bool isDark() const;

    static Mode modeFromString(const QString &text); ///< "light", "dark", anything else: System
    static QString toString(Mode mode);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool systemIsDark();
    void apply();

    QApplication &m_application;
    Settings &m_settings;
    Mode m_mode = Mode::System;
    bool m_applying = false;
};

} // namespace genrescope::ui
