// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"

#include <cstdlib>
#include <dlfcn.h>
#include <string_view>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

fs::path homeFolder()
{
    const char *home = std::getenv("HOME");
    return home && *home ? fs::path(home) : fs::temp_directory_path();
}

fs::path xdgFolder(const char *variable, std::string_view fallback)
{
    const char *value = std::getenv(variable);
    // The specification asks to ignore relative paths.
    const fs::path base = value && fs::path(value).is_absolute() ? fs::path(value) : homeFolder() / fallback;
    return base / "genrescope";
}

} // namespace

fs::path userDataFolder()
{
    return xdgFolder("XDG_DATA_HOME", ".local/share");
}

fs::path userCacheFolder()
{
    return xdgFolder("XDG_CACHE_HOME", ".cache");
}

fs::path demoLibraryFolder()
{
    return userDataFolder() / "demo-library";
}

fs::path libraryFolder()
{
    Dl_info info{};
    if (dladdr(reinterpret_cast<const void *>(&userDataFolder), &info) && info.dli_fname) {
        std::error_code code;
        const fs::path path = fs::canonical(info.dli_fname, code);
        if (!code)
            return path.parent_path();
    }
    return fs::current_path();
}

fs::path resourcesFolder()
{
    if (const char *chosen = std::getenv("GENRESCOPE_RESOURCES"); chosen && *chosen)
        return chosen;
    // Installed: <prefix>/lib[/<triplet>]/genrescope/libgenrescope-core.so and <prefix>/share/genrescope.
    std::error_code code;
    for (fs::path folder = libraryFolder(); folder.has_relative_path(); folder = folder.parent_path()) {
        if (const fs::path shared = folder / "share" / "genrescope"; fs::is_directory(shared / "models", code))
            return shared;
    }
    return GENRESCOPE_SOURCE_RESOURCES;
}

} // namespace genrescope
