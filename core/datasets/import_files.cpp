// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/import_files.h"

#include "core/audio/mono_stream.h"
#include "core/audio/tags.h"
#include "core/base/append_file.h"
#include "core/base/atomic_file.h"
#include "core/base/file_stamp.h"
#include "core/datasets/dataset_files.h"
#include "core/datasets/parallel.h"
#include "core/formats/csv.h"

#include <fmt/format.h>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view journalTitle = "genrescope-import-1";

/// What one file says of itself.
struct FileFacts
{
    std::string stamp; ///< size and time of change: another one is another file
    std::string problem, artist, album, title;
};

using KnownFiles = std::unordered_map<std::string, FileFacts>;

void appendFacts(std::string &text, const std::string &path, const FileFacts &facts)
{
    appendCsvRecord(text, {path, facts.stamp, facts.problem, facts.artist, facts.album, facts.title});
}

/// Of a journal that ends in half a record, the records before it; of one that is none, nothing.
KnownFiles readJournal(const fs::path &journal)
{
    KnownFiles known;
    const Result<std::string> text = readFile(journal);
    if (!text)
        return known;
    CsvReader reader = CsvReader::fromText(*text, journal.string());
    CsvRow row;
    if (!reader.next(row) || row[0] != journalTitle)
        return known;
    while (reader.next(row)) {
        if (row.size() == 6 && row.end() < text->size()) // the line end makes a record whole
            known[std::string(row[0])] = {std::string(row[1]), std::string(row[2]), std::string(row[3]),
                                          std::string(row[4]), std::string(row[5])};
    }
    return known;
}

/// As the journal keeps it; empty where there is no such file.
std::string stampOf(const fs::path &path)
{
    const FileStamp stamp = FileStamp::of(path);
    return stamp.exists() ? fmt::format("{} {}", stamp.bytes, stamp.written_ns) : std::string();
}

std::string withoutName(const std::string &message, const fs::path &path)
{
    const std::string prefix = path.string() + ": ";
    return message.starts_with(prefix) ? message.substr(prefix.size()) : message;
}

FileFacts factsOf(const fs::path &path)
{
    FileFacts facts{.stamp = stampOf(path)};
    if (itemKind(path).value_or(ItemKind::Audio) != ItemKind::Audio) {
        std::error_code code;
        const std::uintmax_t size = fs::file_size(path, code);
        facts.problem = code ? code.message() : size == 0 ? "is empty" : "";
        return facts;
    }
    if (const auto opened = MonoStream::open(path, 0); !opened) {
        facts.problem = withoutName(opened.error().message, path);
        return facts;
    }
    if (const Result<Tags> tags = readTags(path)) {
        facts.artist = tags->artist;
        facts.album = tags->album;
        facts.title = tags->title;
    }
    return facts;
}

/// Starts a journal over with what is known, so that half a record at its end does not spoil the next one.
Result<std::unique_ptr<AppendFile>> openJournal(const fs::path &journal, const KnownFiles &known)
{
    std::string text;
    appendCsvRecord(text, {journalTitle});
    for (const auto &[path, facts] : known)
        appendFacts(text, path, facts);
    if (const Result<void> written = writeFileAtomically(journal, text); !written)
        return written.error();
    return AppendFile::open(journal);
}

} // namespace

Result<FilesRead> readImportedFiles(Manifest &manifest, const fs::path &journal, int threads,
                                    const ProgressSink &progress, std::stop_token stop)
{
    std::vector<ManifestItem> &items = manifest.items;
    FilesRead read{.problems = std::vector<std::string>(items.size())};
    const KnownFiles known = journal.empty() ? KnownFiles() : readJournal(journal);
    std::unique_ptr<AppendFile> log;
    if (!journal.empty()) {
        Result<std::unique_ptr<AppendFile>> opened = openJournal(journal, known);
        if (!opened)
            return opened.error();
        log = std::move(*opened);
    }

    std::mutex writing;
    std::optional<Error> failure; // guarded by writing
    std::stop_source ending;      // of all threads, when the journal cannot be written
    const std::stop_callback passOn(stop, [&ending] { ending.request_stop(); });
    const auto readOne = [&](std::size_t i) {
        const std::string path = items[i].path.string();
        const auto before = known.find(path);
        const bool same =
            before != known.end() && !before->second.stamp.empty() && before->second.stamp == stampOf(path);
        const FileFacts facts = same ? before->second : factsOf(path);
        read.problems[i] = facts.problem;
        for (const auto &[field, text] : {std::pair{&ManifestItem::artist, &facts.artist},
                                          {&ManifestItem::album, &facts.album},
                                          {&ManifestItem::title, &facts.title}})
            if ((items[i].*field).empty())
                items[i].*field = *text;
        const std::scoped_lock lock(writing);
        if (same) {
            ++read.known;
            return;
        }
        if (!log || failure)
            return;
        std::string record;
        appendFacts(record, path, facts);
        if (const Result<void> appended = log->append(record); !appended) {
            failure = appended.error();
            ending.request_stop();
        }
    };
    const bool whole = forEachItem(
        items.size(), threads, readOne, progress,
        [&](std::size_t i) { return items[i].path.filename().string(); }, ending.get_token());
    if (failure)
        return *failure;
    if (!whole)
        return Error{"stopped while reading files"};
    return read;
}

} // namespace genrescope
