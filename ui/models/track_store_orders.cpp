// SPDX-License-Identifier: GPL-3.0-or-later
// What TrackStore's columns are sorted by.
#include "ui/models/track_store.h"

#include <algorithm>
#include <bit>
#include <deque>
#include <numeric>
#include <utility>

namespace genrescope::ui {

namespace {

constexpr double lastValue = 1e30; ///< of a track that has none

bool isText(TrackField field)
{
    return field == TrackField::Title || field == TrackField::Artist || field == TrackField::Album ||
           field == TrackField::File;
}

/// Each name's place among them in alphabetical order; an empty one comes last.
std::vector<int> ranks(const std::vector<std::string> &names)
{
    std::vector<int> byName(names.size());
    std::iota(byName.begin(), byName.end(), 0);
    std::ranges::sort(byName, {}, [&](int i) {
        const std::string &name = names[static_cast<std::size_t>(i)];
        return std::pair(name.empty(), foldedText(name));
    });
    std::vector<int> ranks(names.size());
    for (std::size_t rank = 0; rank < byName.size(); ++rank)
        ranks[static_cast<std::size_t>(byName[rank])] = static_cast<int>(rank);
    return ranks;
}

/// A track with what it is sorted by: eight bytes of a text as a number that compares like they do, and what
/// comes behind them.
struct SortKey
{
    std::uint64_t key = 0;
    std::string_view rest = {};
    TrackId track = 0;

    /// The next eight bytes.
    void advance()
    {
        key = 0;
        for (std::size_t i = 0; i < 8; ++i)
            key = key << 8 | (i < rest.size() ? static_cast<unsigned char>(rest[i]) : 0u);
        rest.remove_prefix(std::min<std::size_t>(8, rest.size()));
    }
};

/// By key, then by track. Many are dealt out by digits, which is several times faster than comparing them.
/// @pre the tracks are in ascending order
void sortByKey(std::span<SortKey> keys)
{
    constexpr std::size_t few = 512;
    if (keys.size() < few) {
        std::ranges::sort(keys, {}, [](const SortKey &key) { return std::pair(key.key, key.track); });
        return;
    }
    constexpr int digitBits = 11, digits = 6;
    constexpr std::uint64_t digitMask = (1u << digitBits) - 1;
    std::vector<SortKey> spare(keys.size());
    std::span<SortKey> from = keys, to = spare;
    for (int digit = 0; digit < digits; ++digit) {
        const auto of = [shift = digit * digitBits](const SortKey &key) {
            return static_cast<std::size_t>(key.key >> shift & digitMask);
        };
        std::array<std::uint32_t, digitMask + 1> places{};
        for (const SortKey &key : from)
            ++places[of(key)];
        if (places[of(from.front())] == from.size())
            continue; // all have the same one
        std::uint32_t place = 0;
        for (std::uint32_t &count : places)
            place += std::exchange(count, place);
        for (const SortKey &key : from)
            to[places[of(key)]++] = key;
        std::swap(from, to);
    }
    if (from.data() != keys.data())
        std::ranges::copy(from, keys.begin());
}

/// Texts: eight bytes at a time, each time only among those that were the same so far.
void sortTexts(std::span<SortKey> keys)
{
    for (SortKey &key : keys)
        key.advance();
    sortByKey(keys);
    for (std::size_t first = 0; first < keys.size();) {
        std::size_t end = first + 1;
        bool more = !keys[first].rest.empty();
        while (end < keys.size() && keys[end].key == keys[first].key)
            more = !keys[end++].rest.empty() || more;
        if (end - first > 1 && more)
            sortTexts(keys.subspan(first, end - first));
        first = end;
    }
}

/// A number as one that compares like it; finer differences than a float's are lost.
std::uint64_t sortable(double value)
{
    const auto bits = std::bit_cast<std::uint32_t>(static_cast<float>(value));
    return bits & 0x8000'0000u ? ~bits : bits | 0x8000'0000u;
}

std::vector<TrackId> tracksOf(const std::vector<SortKey> &keys)
{
    std::vector<TrackId> order(keys.size());
    std::ranges::transform(keys, order.begin(), &SortKey::track);
    return order;
}

} // namespace

const std::vector<TrackId> &TrackStore::order(TrackField field) const
{
    std::vector<TrackId> &order = m_orders[static_cast<std::size_t>(field)];
    if (order.size() != static_cast<std::size_t>(size()))
        order = isText(field) ? textOrder(field) : valueOrder(field);
    return order;
}

std::vector<TrackId> TrackStore::valueOrder(TrackField field) const
{
    std::vector<std::string> names;
    if (field == TrackField::Genre)
        names = m_genreKeys;
    else if (field == TrackField::Predicted)
        for (const QString &genre : m_predictions.model().genres)
            names.push_back(genre.toStdString());
    const std::vector<int> rank = ranks(names);
    std::vector<SortKey> keys;
    keys.reserve(static_cast<std::size_t>(size()));
    for (TrackId track = 0; track < size(); ++track) {
        double key = sortValue(track, field);
        if (field == TrackField::Genre)
            key = rank[static_cast<std::size_t>(genreIndex(track))];
        else if (const int said = m_predictions.genre(track); field == TrackField::Predicted && said >= 0)
            key = rank[static_cast<std::size_t>(said)] + 1.0 -
                  m_predictions.confidence(track); // the surest first
        keys.push_back({.key = sortable(key), .track = track});
    }
    sortByKey(keys);
    return tracksOf(keys);
}

double TrackStore::sortValue(TrackId track, TrackField field) const
{
    switch (field) {
    case TrackField::Split:
        return split(track) != Split::None ? static_cast<double>(split(track)) : lastValue;
    case TrackField::Duration:
        return duration_s(track) > 0.0 ? duration_s(track) : lastValue;
    case TrackField::Condition: // the worst first, what is fine behind
        return m_conditions.isChecked(track) ? std::countr_zero(m_conditions.faults(track)) : lastValue;
    case TrackField::Disagreement:
        switch (verdict(track)) { // the most doubtful first; of what agrees, what the model is least sure of
        case Verdict::Disagrees:
            return 1.0 - disagreement(track);
        case Verdict::Agrees:
            return 2.0 + m_predictions.confidence(track);
        case Verdict::UnknownLabel:
            return 4.0;
        case Verdict::NoLabel:
            return 5.0;
        case Verdict::Failed:
            return 6.0;
        case Verdict::NotHeard:
            return lastValue;
        }
        return lastValue;
    default:
        return lastValue;
    }
}

std::vector<TrackId> TrackStore::textOrder(TrackField field) const
{
    std::vector<SortKey> keys;
    std::vector<SortKey> empty; // they come last
    std::deque<std::string> stems;
    keys.reserve(static_cast<std::size_t>(size()));
    for (TrackId track = 0; track < size(); ++track) {
        std::string_view text = foldedColumn(track, field);
        if (field == TrackField::Title && text.empty())
            text = stems.emplace_back(foldedText(path(track).stem().string()));
        (text.empty() ? empty : keys).push_back({.rest = text, .track = track});
    }
    sortTexts(keys);
    keys.insert(keys.end(), empty.begin(), empty.end());
    return tracksOf(keys);
}

/// What searchText() has of it.
std::string_view TrackStore::foldedColumn(TrackId track, TrackField field) const
{
    std::string_view text = m_search.at(track);
    const int before = field == TrackField::Title    ? 0
                       : field == TrackField::Artist ? 1
                       : field == TrackField::Album  ? 2
                                                     : 4;
    for (int i = 0; i < before; ++i)
        text.remove_prefix(std::min(text.size(), text.find(searchSeparator) + 1));
    return text.substr(0, text.find(searchSeparator));
}

void TrackStore::forgetOrders()
{
    for (std::vector<TrackId> &order : m_orders)
        order.clear();
}

} // namespace genrescope::ui
