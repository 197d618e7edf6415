// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/npz.h"

#include "core/base/atomic_file.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <fmt/format.h>
#include <fstream>
#include <memory>
#include <zip.h>

namespace genrescope {

namespace {

constexpr std::string_view arraySuffix = ".npy";
constexpr zip_int64_t maxEntries = 1 << 16;
constexpr std::time_t fixedTime = 315532800; // 1980-01-01, the first day ZIP knows

struct ArchiveCloser
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct EntryCloser
{
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};
struct SourceCloser
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, ArchiveCloser>;
using Entry = std::unique_ptr<zip_file_t, EntryCloser>;
using Source = std::unique_ptr<zip_source_t, SourceCloser>;

std::string textOf(zip_error_t *error)
{
    std::string text = zip_error_strerror(error);
    zip_error_fini(error);
    return text;
}

Result<std::string> readEntry(zip_t *archive, zip_uint64_t index, std::uintmax_t maxBytes)
{
    zip_stat_t stat;
    if (zip_stat_index(archive, index, 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0)
        return Error{zip_strerror(archive)};
    if (stat.size > maxBytes)
        return Error{fmt::format("needs {} bytes, more than the {} accepted here", stat.size, maxBytes)};
    const Entry entry(zip_fopen_index(archive, index, 0));
    if (!entry)
        return Error{zip_strerror(archive)};
    // Grown as the data come: the size that a damaged archive promises is not taken on trust.
    constexpr std::size_t step = 1 << 20;
    std::string bytes;
    while (bytes.size() < stat.size) {
        const std::size_t had = bytes.size();
        bytes.resize(had + std::min<std::size_t>(step, static_cast<std::size_t>(stat.size) - had));
        const zip_int64_t got = zip_fread(entry.get(), bytes.data() + had, bytes.size() - had);
        if (got <= 0)
            return Error{got < 0 ? zip_file_strerror(entry.get()) : "ends early"};
        bytes.resize(had + static_cast<std::size_t>(got));
    }
    char beyond = 0; // reading to the very end is what makes libzip compare the checksum
    if (zip_fread(entry.get(), &beyond, 1) != 0)
        return Error{"its checksum or length is wrong"};
    return bytes;
}

} // namespace

Result<NpzArrays> readNpz(const std::filesystem::path &path, std::uintmax_t maxBytes)
{
    // The whole file in memory: a regular file of bounded size, whatever the path names.
    const auto file = readFile(path, maxBytes);
    if (!file)
        return file.error();
    if (file->empty())
        return Error{fmt::format("{}: is empty", path.string())};
    zip_error_t error;
    zip_error_init(&error);
    Source source(zip_source_buffer_create(file->data(), file->size(), 0, &error));
    if (!source)
        return Error{fmt::format("{}: cannot be read: {}", path.string(), textOf(&error))};
    const Archive archive(zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!archive)
        return Error{fmt::format("{}: is not a NumPy archive (.npz), or is damaged: {}", path.string(), textOf(&error))};
    static_cast<void>(source.release()); // the archive owns it now
    zip_error_fini(&error);

    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > maxEntries)
        return Error{fmt::format("{}: holds {} entries, more than any set of arrays", path.string(), count)};
    NpzArrays arrays;
    std::uintmax_t left = maxBytes;
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const char *rawName = zip_get_name(archive.get(), index, ZIP_FL_ENC_GUESS);
        const std::string name = rawName ? rawName : "";
        if (!name.ends_with(arraySuffix))
            continue;
        const auto bytes = readEntry(archive.get(), index, left);
        if (!bytes)
            return Error{fmt::format("{}: {}: {}", path.string(), name, bytes.error().message)};
        left -= bytes->size();
        auto array = parseNpy(*bytes, fmt::format("{}: {}", path.string(), name));
        if (!array)
            return array.error();
        arrays.insert_or_assign(name.substr(0, name.size() - arraySuffix.size()), std::move(*array));
    }
    return arrays;
}

Result<NpyArray> readSingleArray(const std::filesystem::path &path, std::uintmax_t maxBytes)
{
    std::array<char, 2> first{};
    std::ifstream stream(path, std::ios::binary);
    stream.read(first.data(), first.size());
    const bool isArchive = stream.gcount() == 2 && first == std::array{'P', 'K'};
    if (!isArchive && path.extension() != ".npz")
        return readNpy(path, maxBytes);
    auto arrays = readNpz(path, maxBytes);
    if (!arrays)
        return arrays.error();
    if (arrays->size() == 1)
        return std::move(arrays->begin()->second);
    for (const char *name : {"mel", "arr_0"})
        if (const auto found = arrays->find(name); found != arrays->end())
            return std::move(found->second);
    if (arrays->empty())
        return Error{fmt::format("{}: holds no array", path.string())};
    constexpr std::size_t mostNamed = 10;
    std::string names;
    std::size_t count = 0;
    for (const auto &[name, array] : *arrays)
        if (count++ < mostNamed)
            names += (names.empty() ? "" : ", ") + name;
    if (count > mostNamed)
        names += fmt::format(" and {} more", count - mostNamed);
    return Error{fmt::format("{}: holds {} arrays ({}), and none of them is called mel or arr_0; keep one array in a "
                             "file, or give the one that is meant that name",
                             path.string(), count, names)};
}

Result<void> writeNpz(const std::filesystem::path &path, const NpzArrays &arrays, bool compressed)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    const auto fail = [&](const std::string &reason) {
        return Error{fmt::format("{}: cannot be made a NumPy archive: {}", path.string(), reason)};
    };
    if (!target)
        return fail(textOf(&error));
    zip_source_keep(target.get()); // the archive takes one hold on it; this one lets us read what it wrote
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(target.get());
        return fail(textOf(&error));
    }
    zip_error_fini(&error);

    std::vector<std::string> files; // libzip reads them when the archive is closed
    files.reserve(arrays.size());
    for (const auto &[name, array] : arrays) {
        const std::string &bytes = files.emplace_back(npyBytes(array));
        Source entry(zip_source_buffer(archive.get(), bytes.data(), bytes.size(), 0));
        const std::string entryName = name + std::string(arraySuffix);
        const zip_int64_t index = entry ? zip_file_add(archive.get(), entryName.c_str(), entry.get(), ZIP_FL_ENC_UTF_8)
                                        : -1;
        if (index < 0)
            return fail(zip_strerror(archive.get()));
        static_cast<void>(entry.release()); // the archive owns it now
        const auto place = static_cast<zip_uint64_t>(index);
        zip_set_file_compression(archive.get(), place, compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
        zip_file_set_mtime(archive.get(), place, fixedTime, 0);
    }
    if (zip_close(archive.get()) != 0)
        return fail(zip_strerror(archive.get()));
    static_cast<void>(archive.release()); // closed

    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(target.get(), &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0
        || zip_source_open(target.get()) != 0)
        return fail("nothing was written");
    std::string bytes(static_cast<std::size_t>(stat.size), '\0');
    const zip_int64_t got = zip_source_read(target.get(), bytes.data(), bytes.size());
    zip_source_close(target.get());
    if (got != static_cast<zip_int64_t>(bytes.size()))
        return fail("not everything was written");
    return writeFileAtomically(path, bytes);
}

} // namespace genrescope
