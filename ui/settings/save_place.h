// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardPaths>
#include <QString>

namespace genrescope::ui {

class Settings;

/// Where a dialog opens: the folder last used if it is still there, else the usual one for such files, else
/// home. A dialog that is given a folder that is not there opens anywhere.
QString existingFolder(const QString &lastUsed,
                       QStandardPaths::StandardLocation usual = QStandardPaths::DocumentsLocation);

/// A file of this name there, for a dialog that saves.
QString suggestedFile(const Settings &settings, const QString &name);

} // namespace genrescope::ui
