// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/network_layers.h"

#include "core/models/onnx_export.h"

#include <cerrno>
#include <cstdlib>
#include <fmt/format.h>
#include <string>
#include <system_error>
#include <utility>

namespace genrescope {

namespace {

namespace fs = std::filesystem;

/// A folder of our own that goes with what is in it.
class ScratchFolder
{
public:
    static Result<ScratchFolder> make()
    {
        std::error_code code;
        std::string pattern = (fs::temp_directory_path(code) / "genrescope-XXXXXX").string();
        if (code || !::mkdtemp(pattern.data()))
            return Error{fmt::format("no temporary folder can be made: {}",
                                     code ? code.message() : std::generic_category().message(errno))};
        return ScratchFolder(pattern);
    }
    ScratchFolder(ScratchFolder &&other) noexcept
        : m_path(std::exchange(other.m_path, {}))
    {}
    ScratchFolder &operator=(ScratchFolder &&) = delete;
    ~ScratchFolder()
    {
        std::error_code ignored;
        if (!m_path.empty())
            fs::remove_all(m_path, ignored);
    }

    const fs::path &path() const { return m_path; }

private:
    explicit ScratchFolder(fs::path path)
        : m_path(std::move(path))
    {}

    fs::path m_path;
};

} // namespace

Result<std::vector<Layer>> layersOfModel(const fs::path &model)
{
    const auto file = SafetensorsFile::open(model);
    if (!file)
        return file.error();
    const auto graph = onnxModel(*file);
    if (!graph)
        return graph.error();
    return layersOf(*graph);
}

Result<std::vector<Layer>> layersOfNetwork(const Engine &engine, const ModelOptions &model,
                                           const InputOptions &input, int genres)
{
    const auto folder = ScratchFolder::make();
    if (!folder)
        return folder.error();
    std::vector<std::string> names;
    for (int i = 1; i <= genres; ++i)
        names.push_back(fmt::format("genre{}", i));
    const fs::path file = folder->path() / "network.safetensors";
    if (const auto done = engine.exportFresh(model, input, names, 1, file); !done)
        return done.error();
    return layersOfModel(file);
}

} // namespace genrescope
