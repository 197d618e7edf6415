// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/pages/classify/classify_page.h"
#include "ui/pages/compare/compare_page.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <filesystem>

namespace genrescope::ui {

/// What was open when the window was closed, to be opened again at the next start. What has a setting of its
/// own (the manifest, the form, splitters, columns) is not in it.
struct Session
{
    QString page;
    ClassifyState classify; ///< with all answers: nothing is heard twice

    QStringList libraryFiles; ///< of a library without a manifest
    QString librarySearch;
    QStringList libraryGenres;
    QString libraryFile; ///< the track that was shown

    QString shownRun; ///< on the Train page
    CompareState compare;
};

/// userDataFolder()/session
std::filesystem::path sessionFile();

QByteArray toBytes(const Session &session);
/// An Error for what is torn, damaged or of another version of the program: then the program starts with
/// nothing open.
Result<Session> sessionFromBytes(const QByteArray &bytes);

/// With what was being read when the program ended, if that was unexpected.
Result<Session> readSession(const std::filesystem::path &file);

/// Where the window whose session that is notes what it is reading (bridge/reading_note.h).
std::filesystem::path readingNoteOf(const std::filesystem::path &sessionFile);

} // namespace genrescope::ui
