// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/base/paths.h"

#include <dlfcn.h>
#include <fmt/format.h>
#include <mutex>

namespace genrescope {

Result<std::shared_ptr<Engine>> loadEngine()
{
    // The one process-wide thing in core: a shared library is loaded once per process whatever we do, and
    // LibTorch does not survive being unloaded.
    static std::mutex mutex;
    static std::shared_ptr<Engine> loaded;

    const std::lock_guard lock(mutex);
    if (loaded)
        return loaded;
    const std::filesystem::path path = libraryFolder() / "libgenrescope-engine.so";
    void *library = dlopen(path.c_str(), RTLD_NOW | RTLD_GLOBAL);
    if (!library)
        return Error{fmt::format("the tensor engine cannot be loaded: {}", dlerror())};
    using MakeEngine = Engine *();
    auto *make = reinterpret_cast<MakeEngine *>(dlsym(library, "genrescope_make_engine"));
    if (!make)
        return Error{fmt::format("{}: is not Genrescope's engine", path.string())};
    loaded.reset(make());
    return loaded;
}

} // namespace genrescope
