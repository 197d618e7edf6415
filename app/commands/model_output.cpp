// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/model_output.h"

#include "app/commands/output_file.h"
#include "core/formats/safetensors.h"

#include <fmt/format.h>

namespace genrescope::app {

namespace fs = std::filesystem;

Result<void> checkModelOutput(const fs::path &out, const std::vector<fs::path> &read)
{
    if (!out.has_filename())
        return Error{fmt::format("{}: cannot be written: it names a folder", out.string())};
    std::error_code code;
    if (fs::is_regular_file(out, code)) {
        for (const fs::path &input : read)
            if (fs::equivalent(out, input, code) && !code)
                return Error{fmt::format("{}: is what is read, and would be replaced; choose another file",
                                         out.string())};
        if (out.extension() != ".onnx" && !SafetensorsFile::open(out))
            return Error{
                fmt::format("{}: is there already and is no model; choose another file", out.string())};
    }
    return checkOutputFile(out);
}

} // namespace genrescope::app
