// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

#include <functional>

class QObject;

namespace genrescope::ui {

/// Something a person can have done by its name, as the command palette lists it.
struct Command
{
    QString id; ///< the same at every start and in every language: by it, what was used last is known again
    QString group; ///< where it belongs: "Theme"; may be empty
    QString title; ///< "Dark"
    QIcon icon;
    QString keys; ///< its shortcut as people read it: "Ctrl+O"
    bool enabled = true;
    QString reason; ///< why it is not enabled, if that is known
    bool checked = false;
    std::function<void()> run;
    const QObject *source = nullptr; ///< only to be compared: two commands of one source are one

    /// "Theme: Dark": what is shown and searched.
    QString text() const { return group.isEmpty() ? title : group + QStringLiteral(": ") + title; }
};

/// Dynamic property of a QAction or a button: the sentence on why it is disabled.
inline constexpr const char *disabledReason = "disabledReason";

} // namespace genrescope::ui
