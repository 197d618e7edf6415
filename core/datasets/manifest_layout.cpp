// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/manifest_layout.h"

#include "core/datasets/dataset_files.h"
#include "core/datasets/text.h"

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// The folder as the operating system resolves `..` from it.
fs::path realFolder(const fs::path &folder)
{
    std::error_code code;
    fs::path real = fs::weakly_canonical(folder, code);
    return code ? folder : real;
}

bool climbs(const fs::path &relative)
{
    return relative.empty() || *relative.begin() == "..";
}

/// Whether lexically_normal() would change nothing: for most paths, and telling so is much quicker than doing
/// it.
bool isNormal(std::string_view path)
{
    if (path.ends_with('/'))
        return false;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        const std::string_view part = path.substr(0, slash);
        if (part == "." || part == "..")
            return false;
        if (slash == std::string_view::npos)
            return true;
        path.remove_prefix(slash + 1);
        if (path.starts_with('/'))
            return false;
    }
    return true;
}

} // namespace

ManifestColumns manifestColumns(const CsvRow &header)
{
    ManifestColumns columns{};
    columns.fill(std::string::npos);
    for (std::size_t cell = header.size(); cell-- > 0;) {
        for (std::size_t i = 0; i < manifestColumnNames.size(); ++i) {
            if (lowered(trimmed(header[cell])) == manifestColumnNames[i])
                columns[i] = cell;
        }
    }
    return columns;
}

ManifestPaths::ManifestPaths(const fs::path &manifest)
    : m_folder(absolutePath(manifest).parent_path().lexically_normal())
    , m_prefix((m_folder / "").native())
    , m_realFolder(realFolder(m_folder))
{}

fs::path ManifestPaths::read(std::string_view text) const
{
    if (!text.empty() && isNormal(text))
        return text.starts_with('/') ? fs::path(text) : fs::path(m_prefix + std::string(text));
    const fs::path written(text);
    if (written.is_absolute())
        return written.lexically_normal();
    return ((climbs(written.lexically_normal()) ? m_realFolder : m_folder) / written).lexically_normal();
}

std::string ManifestPaths::written(const fs::path &path)
{
    const fs::path whole = absolutePath(path).lexically_normal();
    if (const fs::path inside = whole.lexically_relative(m_folder); !climbs(inside))
        return inside.generic_string();
    const fs::path folder = whole.parent_path();
    auto known = m_realFolders.find(folder);
    if (known == m_realFolders.end())
        known = m_realFolders.emplace(folder, realFolder(folder)).first;
    const fs::path real = known->second / whole.filename();
    const auto first = [](const fs::path &p) {
        return p.relative_path().empty() ? fs::path() : *p.relative_path().begin();
    };
    if (first(real) != first(m_realFolder))
        return whole.generic_string();
    return real.lexically_relative(m_realFolder).generic_string();
}

} // namespace genrescope
