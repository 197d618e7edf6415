// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/bridge/background.h"

#include <QCoreApplication>
#include <QDir>
#include <QString>

#include <utility>

namespace genrescope::ui {

/// Writes a file off the window's thread: `write()` returns Result<void>; `say(sentence)`, on the thread of
/// `receiver`, tells that it is written, or why not.
template <class Write, class Say>
void writeInBackground(QObject *receiver, const QString &file, Write write, Say say)
{
    inBackground(
        receiver,
        [write = std::move(write)]() -> QString {
            const Result<void> written = write();
            return written ? QString() : QString::fromStdString(written.error().message);
        },
        [file, say = std::move(say)](const QString &problem, const QString &bug) {
            if (bug.isEmpty() && problem.isEmpty())
                say(QCoreApplication::translate("FigureMenu", "Written: %1")
                        .arg(QDir::toNativeSeparators(file)));
            else
                say(bug.isEmpty() ? problem : bug);
        });
}

} // namespace genrescope::ui
