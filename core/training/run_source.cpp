// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_source.h"

#include "core/base/atomic_file.h"

namespace genrescope {

namespace fs = std::filesystem;

namespace {

fs::path noteIn(const fs::path &runFolder)
{
    return runFolder / "manifest.txt";
}

} // namespace

Result<void> writeRunSource(const fs::path &runFolder, const fs::path &manifest)
{
    std::error_code ignored; // then it stays as it is called
    const fs::path absolute = fs::absolute(manifest, ignored);
    return writeFileAtomically(noteIn(runFolder), (ignored ? manifest : absolute).string() + '\n');
}

std::optional<fs::path> readRunSource(const fs::path &runFolder)
{
    auto text = readFile(noteIn(runFolder));
    if (!text)
        return std::nullopt;
    while (!text->empty() && (text->back() == '\n' || text->back() == '\r'))
        text->pop_back();
    return text->empty() ? std::nullopt : std::optional<fs::path>(*text);
}

} // namespace genrescope
