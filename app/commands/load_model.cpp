// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/load_model.h"

#include "app/commands/terminal.h"
#include "core/models/script_card.h"

#include <fmt/format.h>

namespace genrescope::app {

Result<std::unique_ptr<Network>> loadModel(const Engine &engine, const std::filesystem::path &file)
{
    if (!isScriptFile(file))
        return engine.loadNetwork(file);
    printWarning(
        fmt::format("{}: a TorchScript file holds code, and this program runs it; use only files you "
                    "trust",
                    file.string()));
    return engine.loadScript(file);
}

} // namespace genrescope::app
