// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/give_way.h"

#include <QCoreApplication>
#include <QString>

#include <exception>
#include <utility>

namespace genrescope::ui {

/// What a person reads when our own code has thrown: expected failures are Results, so this is a bug.
inline QString bugSentence(const QString &details)
{
    return QCoreApplication::translate("Guard", "An internal error, which is a bug in Genrescope: %1")
        .arg(details);
}

/// Runs `work` at the top of a worker thread, which gives way to the window's, and where an exception that
/// escapes would end the program. Returns an empty text, or the sentence to show.
template <class Work>
QString guarded(Work &&work)
{
    giveWay();
    try {
        std::forward<Work>(work)();
    } catch (const std::exception &error) {
        return bugSentence(QString::fromUtf8(error.what()));
    } catch (...) {
        return bugSentence(QCoreApplication::translate("Guard", "an exception of unknown type"));
    }
    return {};
}

} // namespace genrescope::ui
