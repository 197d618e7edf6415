// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/track_store.h"
#include "ui/models/track_identity.h"

#include <algorithm>
#include <cstring>

namespace genrescope::ui {

namespace {

/// One character that is not ASCII. Decomposed on its own: that can be done out of context when accents are
/// dropped.
std::string foldCharacter(std::string_view utf8)
{
    const QString decomposed = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
                                   .normalized(QString::NormalizationForm_KD)
                                   .toCaseFolded();
    QString kept;
    for (const QChar c : decomposed)
        if (c.category() != QChar::Mark_NonSpacing)
            kept.append(c);
    return kept.toUtf8().toStdString();
}

/// The same, with the two-byte characters (Latin, Greek, Cyrillic, Hebrew, Arabic) from a table made at first
/// use: folding a whole library would take half a second otherwise.
std::string foldedCharacter(std::string_view utf8)
{
    static const std::vector<std::string> table = [] {
        std::vector<std::string> folded(0x800);
        for (unsigned code = 0x80; code < 0x800; ++code) {
            const char bytes[] = {static_cast<char>(0xc0 | code >> 6),
                                  static_cast<char>(0x80 | (code & 0x3f))};
            folded[code] = foldCharacter({bytes, sizeof bytes});
        }
        return folded;
    }();
    if (utf8.size() != 2)
        return foldCharacter(utf8);
    const auto code =
        (static_cast<unsigned>(utf8[0]) & 0x1fu) << 6 | (static_cast<unsigned>(utf8[1]) & 0x3fu);
    return table[code];
}

/// A path that begins with `prefix` without it; anything else as it is.
std::string_view shownPath(std::string_view path, std::string_view prefix)
{
    if (!prefix.empty() && path.size() > prefix.size() && path.starts_with(prefix))
        path.remove_prefix(prefix.size());
    return path;
}

} // namespace

std::string foldedText(std::string_view utf8)
{
    std::string folded;
    folded.reserve(utf8.size());
    std::size_t i = 0;
    while (i < utf8.size()) {
        const char c = utf8[i];
        if (static_cast<unsigned char>(c) < 0x80) {
            folded.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c);
            ++i;
            continue;
        }
        const std::size_t start = i++;
        while (i < utf8.size() && (static_cast<unsigned char>(utf8[i]) & 0xc0) == 0x80)
            ++i;
        folded += foldedCharacter(utf8.substr(start, i - start));
    }
    return folded;
}

std::vector<std::string> searchWords(const QString &text)
{
    std::vector<std::string> words;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        words.push_back(foldedText(word.toStdString()));
    return words;
}

TrackStore::TrackStore(const Manifest &manifest, const std::filesystem::path &root,
                       const std::vector<std::size_t> &records)
    : m_root(root)
    , m_rootPrefix(root.empty() ? std::string() : (root / "").string())
{
    const std::size_t rows = manifest.items.size();
    for (TextColumn *column : {&m_title, &m_artist, &m_album, &m_file})
        column->reserve(rows, rows * 24);
    m_search.reserve(rows, rows * 80);
    m_genre.reserve(rows);
    m_split.reserve(rows);
    m_duration_s.reserve(rows);
    m_tagsRead.reserve(rows);
    m_removed.reserve(rows);
    for (const ManifestItem &item : manifest.items)
        append(item);
    if (!records.empty())
        m_record = records;
}

TrackId TrackStore::append(const ManifestItem &item)
{
    const TrackId track = size();
    m_title.append(item.title);
    m_artist.append(item.artist);
    m_album.append(item.album);
    m_file.append(shownPath(item.path.native(), m_rootPrefix));
    m_genre.push_back(genreNumber(item.genre));
    m_split.push_back(item.split);
    m_duration_s.push_back(0.0);
    m_tagsRead.push_back(0);
    m_removed.push_back(0);
    m_record.push_back(0);
    count(track, 1);
    m_search.append(searchText(track));
    if (!m_known.empty())
        m_known.emplace(trackIdentity(item.path), track);
    forgetOrders();
    return track;
}

std::vector<TrackId> TrackStore::tracksAt(const std::filesystem::path &file) const
{
    if (m_known.empty())
        for (TrackId track = 0; track < size(); ++track)
            m_known.emplace(trackIdentity(path(track)), track);
    std::vector<TrackId> tracks;
    const auto [first, last] = m_known.equal_range(trackIdentity(file));
    for (auto known = first; known != last; ++known)
        tracks.push_back(known->second);
    std::ranges::sort(tracks);
    return tracks;
}

bool TrackStore::setRemoved(TrackId track, bool removed)
{
    if (isRemoved(track) == removed)
        return false;
    count(track, -1);
    m_removed[static_cast<std::size_t>(track)] = removed;
    m_removedCount += removed ? 1 : -1;
    count(track, 1);
    m_conditions.setRemoved(track, removed);
    return true;
}

void TrackStore::count(TrackId track, int step)
{
    if (isRemoved(track))
        return;
    m_genreCounts[static_cast<std::size_t>(genreIndex(track))] += step;
    m_splitCounts[static_cast<std::size_t>(split(track))] += step;
    countVerdict(track, step);
}

bool TrackStore::applyTags(TrackId track, const Tags &tags)
{
    const auto at = static_cast<std::size_t>(track);
    m_tagsRead[at] = 1;
    bool changed = false;
    const auto fill = [&](TextColumn &column, const std::string &text) {
        if (column.isEmpty(track) && !text.empty()) {
            column.set(track, text);
            changed = true;
        }
    };
    fill(m_title, tags.title);
    fill(m_artist, tags.artist);
    fill(m_album, tags.album);
    // The manifest's genre is the label that experiments use: a tag only fills a gap, never overrules it.
    if (!tags.genre.empty() && m_genreKeys[static_cast<std::size_t>(m_genre[at])].empty()) {
        setGenreNumber(track, genreNumber(tags.genre));
        changed = true;
    }
    if (tags.duration_s > 0.0 && m_duration_s[at] != tags.duration_s) {
        m_duration_s[at] = tags.duration_s;
        changed = true;
    }
    if (changed) {
        m_search.set(track, searchText(track));
        forgetOrders();
    }
    return changed;
}

bool TrackStore::setGenre(TrackId track, const std::string &genre)
{
    const int number = genreNumber(genre);
    if (genreIndex(track) == number)
        return false;
    setGenreNumber(track, number);
    m_search.set(track, searchText(track));
    return true;
}

bool TrackStore::setSplit(TrackId track, Split split)
{
    Split &current = m_split[static_cast<std::size_t>(track)];
    if (current == split)
        return false;
    count(track, -1);
    current = split;
    count(track, 1);
    m_orders[static_cast<std::size_t>(TrackField::Split)].clear();
    return true;
}

QString TrackStore::text(TrackId track, TrackField field) const
{
    switch (field) {
    case TrackField::Title:
        if (m_title.isEmpty(track))
            return QString::fromStdString(path(track).stem().string());
        return m_title.text(track);
    case TrackField::Genre:
        return m_genreNames.at(genreIndex(track));
    case TrackField::Artist:
    case TrackField::Album:
    case TrackField::File:
        return column(field).text(track);
    case TrackField::Predicted:
    case TrackField::Disagreement:
    case TrackField::Split:
    case TrackField::Duration:
    case TrackField::Condition:
        break;
    }
    return {};
}

bool TrackStore::isBlank(TrackField field) const
{
    return column(field).isBlank();
}

std::filesystem::path TrackStore::path(TrackId track) const
{
    const std::filesystem::path shown(m_file.at(track));
    return shown.is_absolute() ? shown : m_root / shown;
}

ManifestItem TrackStore::item(TrackId track) const
{
    return {.path = path(track),
            .genre = m_genreKeys[static_cast<std::size_t>(genreIndex(track))],
            .split = split(track),
            .artist = std::string(m_artist.at(track)),
            .album = std::string(m_album.at(track)),
            .title = std::string(m_title.at(track))};
}

void TrackStore::keepMatching(const std::vector<std::string> &words, std::vector<char> &marks) const
{
    for (const std::string &word : words) {
        const std::vector<char> saysIt = predictedGenresWith(word);
        for (TrackId track = 0; track < size(); ++track) {
            char &mark = marks[static_cast<std::size_t>(track)];
            if (!mark)
                continue;
            const std::string_view text = m_search.at(track);
            mark = memmem(text.data(), text.size(), word.data(), word.size()) != nullptr;
            if (const int said = m_predictions.genre(track); !mark && said >= 0)
                mark = saysIt[static_cast<std::size_t>(said)];
        }
    }
}

int TrackStore::genreNumber(const std::string &name)
{
    const auto found = std::ranges::find(m_genreKeys, name);
    if (found != m_genreKeys.end())
        return static_cast<int>(found - m_genreKeys.begin());
    m_genreKeys.push_back(name);
    m_genreNames.append(QString::fromStdString(name));
    m_genreCounts.push_back(0);
    m_labelGenres.push_back(m_predictions.genreOf(m_genreNames.last()));
    return static_cast<int>(m_genreKeys.size()) - 1;
}

std::string TrackStore::searchText(TrackId track) const
{
    std::string text;
    for (const std::string_view part :
         {m_title.at(track), m_artist.at(track), m_album.at(track),
          std::string_view(m_genreKeys[static_cast<std::size_t>(genreIndex(track))]), m_file.at(track)}) {
        const std::size_t start = text.size();
        text.append(part);
        std::replace(text.begin() + static_cast<std::ptrdiff_t>(start), text.end(), searchSeparator, ' ');
        text.push_back(searchSeparator);
    }
    return foldedText(text);
}

const TextColumn &TrackStore::column(TrackField field) const
{
    switch (field) {
    case TrackField::Artist:
        return m_artist;
    case TrackField::Album:
        return m_album;
    case TrackField::File:
        return m_file;
    default:
        return m_title;
    }
}

} // namespace genrescope::ui
