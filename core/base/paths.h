// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace genrescope {

/// Where the program keeps what is the user's, by the XDG base directory specification. Nothing is created here.
std::filesystem::path userDataFolder();  ///< $XDG_DATA_HOME/genrescope, else ~/.local/share/genrescope
std::filesystem::path userCacheFolder(); ///< $XDG_CACHE_HOME/genrescope, else ~/.cache/genrescope
std::filesystem::path demoLibraryFolder(); ///< userDataFolder()/demo-library: manifest.csv, <genre>/*.mp3, licences/

/// Bundled read-only files (models, help): $GENRESCOPE_RESOURCES, else <prefix>/share/genrescope beside the
/// installed library, else the source tree's resources/ when run from a build folder.
std::filesystem::path resourcesFolder();

/// The folder of the shared library this code lives in; the engine lies beside it.
std::filesystem::path libraryFolder();

} // namespace genrescope
