// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace genrescope::ui {

class Settings;

QString usualRunsFolder();                    ///< userDataFolder()/runs
QString runsFolder(const Settings &settings); ///< the one chosen, else the usual one

QString bestCheckpointOf(const QString &run);         ///< where it lies, if there is one

} // namespace genrescope::ui
