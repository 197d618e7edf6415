// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/runs_folder.h"

#include "core/base/paths.h"
#include "ui/settings/setting_keys.h"

#include <QFile>

namespace genrescope::ui {

QString usualRunsFolder()
{
    return QFile::decodeName(QByteArray::fromStdString((userDataFolder() / "runs").string()));
}

QString runsFolder(const Settings &settings)
{
    const QString chosen = settings.get(keys::runsFolder);
    return chosen.isEmpty() ? usualRunsFolder() : chosen;
}

} // namespace genrescope::ui
