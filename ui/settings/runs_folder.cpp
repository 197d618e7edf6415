// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/runs_folder.h"

#include "core/base/paths.h"
#include "core/training/run_folder.h"
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

QString bestCheckpointOf(const QString &run)
{
    const RunPaths paths{QFile::encodeName(run).toStdString()};
    return QFile::decodeName(QByteArray::fromStdString(paths.best().string()));
}

} // namespace genrescope::ui
