// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/reading_note.h"

#include "core/base/atomic_file.h"

#include <fstream>
#include <sstream>
#include <system_error>

namespace genrescope::ui {

void ReadingNote::keepIn(const std::filesystem::path &place)
{
    const std::lock_guard lock(m_mutex);
    m_place = place;
    write();
}

void ReadingNote::write() const
{
    if (m_place.empty())
        return;
    if (m_files.empty()) {
        std::error_code ignored;
        std::filesystem::remove(m_place, ignored);
        return;
    }
    std::ofstream note(m_place, std::ios::binary | std::ios::trunc);
    for (const std::string &file : m_files)
        note << file << '\0';
}

std::vector<std::filesystem::path> ReadingNote::left(const std::filesystem::path &place)
{
    constexpr std::uintmax_t most = 1 << 20;
    const auto text = readFile(place, most);
    std::vector<std::filesystem::path> files;
    std::istringstream names(text ? *text : std::string());
    for (std::string name; std::getline(names, name, '\0');)
        files.emplace_back(name);
    return files;
}

ReadingNote::Reading::Reading(ReadingNote &note, const std::filesystem::path &file)
    : m_note(note)
    , m_file(file.string())
{
    const std::lock_guard lock(m_note.m_mutex);
    m_note.m_files.insert(m_file);
    m_note.write();
}

ReadingNote::Reading::~Reading()
{
    const std::lock_guard lock(m_note.m_mutex);
    m_note.m_files.erase(m_note.m_files.find(m_file));
    m_note.write();
}

} // namespace genrescope::ui
