// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/track_store.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <numeric>

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

/// The first sixteen bytes as two numbers that compare like the bytes do: most comparisons end here, in
/// registers.
struct SortKey
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
    TrackId track = 0;
};

std::uint64_t bigEndian(std::string_view text, std::size_t from)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        const std::size_t at = from + i;
        value = value << 8 | (at < text.size() ? static_cast<unsigned char>(text[at]) : 0u);
    }
    return value;
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
    m_record.push_back(0);
    m_search.append(searchText(track));
    if (!m_known.empty())
        m_known.insert(item.path.string());
    forgetOrders();
    return track;
}

bool TrackStore::contains(const std::filesystem::path &wanted) const
{
    if (m_known.empty())
        for (TrackId track = 0; track < size(); ++track)
            m_known.insert(path(track).string());
    return m_known.contains(wanted.string());
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
        m_genre[at] = genreNumber(tags.genre);
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
    int &current = m_genre[static_cast<std::size_t>(track)];
    if (current == number)
        return false;
    current = number;
    m_search.set(track, searchText(track));
    m_orders[static_cast<std::size_t>(TrackField::Genre)].clear();
    return true;
}

bool TrackStore::setSplit(TrackId track, Split split)
{
    Split &current = m_split[static_cast<std::size_t>(track)];
    if (current == split)
        return false;
    current = split;
    m_orders[static_cast<std::size_t>(TrackField::Split)].clear();
    return true;
}

void TrackStore::setCondition(const TrackCondition &condition)
{
    m_conditions.set(condition);
    m_orders[static_cast<std::size_t>(TrackField::Condition)].clear();
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
    case TrackField::Split:
    case TrackField::Duration:
    case TrackField::Condition:
        break;
    }
    return {};
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

std::vector<int> TrackStore::genreCounts() const
{
    std::vector<int> counts(m_genreKeys.size(), 0);
    for (const int genre : m_genre)
        ++counts[static_cast<std::size_t>(genre)];
    return counts;
}

void TrackStore::keepMatching(const std::vector<std::string> &words, std::vector<char> &marks) const
{
    for (const std::string &word : words)
        for (TrackId track = 0; track < size(); ++track) {
            char &mark = marks[static_cast<std::size_t>(track)];
            if (!mark)
                continue;
            const std::string_view text = m_search.at(track);
            mark = memmem(text.data(), text.size(), word.data(), word.size()) != nullptr;
        }
}

const std::vector<TrackId> &TrackStore::order(TrackField field) const
{
    std::vector<TrackId> &order = m_orders[static_cast<std::size_t>(field)];
    if (order.size() == static_cast<std::size_t>(size()))
        return order;

    if (field == TrackField::Duration || field == TrackField::Split || field == TrackField::Genre ||
        field == TrackField::Condition) {
        std::vector<int> genreRank(m_genreKeys.size());
        std::vector<int> byName(m_genreKeys.size());
        std::iota(byName.begin(), byName.end(), 0);
        std::ranges::sort(byName, {}, [&](int genre) {
            return std::pair(m_genreKeys[static_cast<std::size_t>(genre)].empty(),
                             foldedText(m_genreKeys[static_cast<std::size_t>(genre)]));
        });
        for (std::size_t rank = 0; rank < byName.size(); ++rank)
            genreRank[static_cast<std::size_t>(byName[rank])] = static_cast<int>(rank);
        std::vector<std::pair<double, TrackId>> keys;
        keys.reserve(static_cast<std::size_t>(size()));
        constexpr double last = 1e300;
        for (TrackId track = 0; track < size(); ++track) {
            double key = last;
            if (field == TrackField::Genre)
                key = genreRank[static_cast<std::size_t>(genreIndex(track))];
            else if (field == TrackField::Split && split(track) != Split::None)
                key = static_cast<double>(split(track));
            else if (field == TrackField::Duration && duration_s(track) > 0.0)
                key = duration_s(track);
            else if (field == TrackField::Condition && m_conditions.isChecked(track))
                key = std::countr_zero(m_conditions.faults(track)); // the worst first, what is fine behind
            keys.emplace_back(key, track);
        }
        std::ranges::sort(keys);
        order.resize(keys.size());
        std::ranges::transform(keys, order.begin(), [](const auto &key) { return key.second; });
    } else {
        order = textOrder(field);
    }
    return order;
}

int TrackStore::genreNumber(const std::string &name)
{
    const auto found = std::ranges::find(m_genreKeys, name);
    if (found != m_genreKeys.end())
        return static_cast<int>(found - m_genreKeys.begin());
    m_genreKeys.push_back(name);
    m_genreNames.append(QString::fromStdString(name));
    return static_cast<int>(m_genreKeys.size()) - 1;
}

std::string TrackStore::searchText(TrackId track) const
{
    std::string text;
    for (const std::string_view part :
         {m_title.at(track), m_artist.at(track), m_album.at(track),
          std::string_view(m_genreKeys[static_cast<std::size_t>(genreIndex(track))]), m_file.at(track)}) {
        text.append(part);
        text.push_back('\n'); // a word cannot match across two columns
    }
    return foldedText(text);
}

std::vector<TrackId> TrackStore::textOrder(TrackField field) const
{
    std::string bytes;
    std::vector<SortKey> keys;
    keys.reserve(static_cast<std::size_t>(size()));
    for (TrackId track = 0; track < size(); ++track) {
        std::string folded = foldedText(column(field).at(track));
        if (field == TrackField::Title && folded.empty())
            folded = foldedText(path(track).stem().string());
        SortKey key{.offset = static_cast<std::uint32_t>(bytes.size()),
                    .length = static_cast<std::uint32_t>(folded.size()),
                    .track = track};
        key.high = folded.empty() ? ~std::uint64_t{0} : bigEndian(folded, 0);
        key.low = bigEndian(folded, 8);
        bytes.append(folded);
        keys.push_back(key);
    }
    const auto less = [&bytes](const SortKey &a, const SortKey &b) {
        if (a.high != b.high)
            return a.high < b.high;
        if (a.low != b.low)
            return a.low < b.low;
        const int rest = std::string_view(bytes)
                             .substr(a.offset, a.length)
                             .compare(std::string_view(bytes).substr(b.offset, b.length));
        return rest != 0 ? rest < 0 : a.track < b.track;
    };
    if (!std::ranges::is_sorted(keys, less)) // data sets often come in the order of their paths
        std::ranges::sort(keys, less);
    std::vector<TrackId> order(keys.size());
    std::ranges::transform(keys, order.begin(), &SortKey::track);
    return order;
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

void TrackStore::forgetOrders()
{
    for (std::vector<TrackId> &order : m_orders)
        order.clear();
}

} // namespace genrescope::ui
