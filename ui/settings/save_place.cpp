// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/save_place.h"

#include "ui/settings/setting_keys.h"

#include <QDir>

namespace genrescope::ui {

QString existingFolder(const QString &lastUsed, QStandardPaths::StandardLocation usual)
{
    for (const QString &folder : {lastUsed, QStandardPaths::writableLocation(usual)})
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    return QDir::homePath();
}

QString suggestedFile(const Settings &settings, const QString &name)
{
    return QDir(existingFolder(settings.get(keys::lastFolder))).filePath(name);
}

} // namespace genrescope::ui
