// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/split.h"

#include "core/datasets/importer.h"
#include "core/datasets/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace genrescope {

namespace {

constexpr std::array<Split, 3> parts = {Split::Train, Split::Validation, Split::Test};
using Counts = std::array<std::int64_t, 3>;

/// SplitMix64 (Steele, Lea, Flood 2014) with rejection, and our own shuffle: the standard library's
/// distributions and std::shuffle give different results from one implementation to the next.
class Shuffler
{
public:
    explicit Shuffler(std::uint64_t seed)
        : m_state(seed)
    {}

    template <class T>
    void shuffle(std::vector<T> &values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15u;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    std::size_t below(std::size_t bound)
    {
        const std::uint64_t unbiased = std::numeric_limits<std::uint64_t>::max() / bound * bound;
        std::uint64_t value = next();
        while (value >= unbiased)
            value = next();
        return static_cast<std::size_t>(value % bound);
    }

    std::uint64_t m_state;
};

/// Shares in millionths: from here on all arithmetic is on integers, so that no platform rounds differently.
Counts millionths(const SplitOptions &options)
{
    return {std::llround(options.train * 1e6), std::llround(options.validation * 1e6),
            std::llround(options.test * 1e6)};
}

/// `count` items dealt by shares, by largest remainder (ties to the earlier split).
Counts quotas(std::int64_t count, const Counts &shares)
{
    const std::int64_t whole = shares[0] + shares[1] + shares[2];
    Counts quota{}, remainder{};
    std::int64_t left = count;
    for (std::size_t s = 0; s < 3; ++s) {
        quota[s] = count * shares[s] / whole;
        remainder[s] = count * shares[s] % whole;
        left -= quota[s];
    }
    for (; left > 0; --left) {
        const auto largest = std::max_element(remainder.begin(), remainder.end());
        ++quota[static_cast<std::size_t>(largest - remainder.begin())];
        *largest = -1;
    }
    return quota;
}

struct Group
{
    std::vector<std::size_t> items;
    std::map<std::size_t, std::int64_t> genreCounts;
    bool named = false;    ///< of an artist
    std::size_t split = 0; ///< of parts
};

/// Squared distance to the quotas that a group adds when it goes to split `s`, relative to the quotas, in
/// fixed point.
std::int64_t cost(const Group &group, std::size_t s, const std::vector<Counts> &quota,
                  const std::vector<Counts> &remaining)
{
    std::int64_t sum = 0;
    for (const auto &[genre, count] : group.genreCounts)
        sum += (count * count - 2 * remaining[genre][s] * count) * 4096 /
               std::max<std::int64_t>(1, quota[genre][s]);
    return sum;
}

/// A genre of as many artists as there are parts has a place in each of them: shares alone would leave one of
/// a few large artists in a single part, of which the others then say nothing. The smallest artist moves
/// whose genres all stay where they are with others.
void fillGaps(std::vector<Group> &groups, std::size_t genres, const Counts &shares)
{
    const auto wanted = std::ranges::count_if(shares, [](std::int64_t share) { return share > 0; });
    std::vector<Counts> present(genres, Counts{}); // groups by genre and part
    std::vector<std::int64_t> artists(genres, 0);
    for (const Group &group : groups)
        for (const auto &[genre, count] : group.genreCounts) {
            ++present[genre][group.split];
            artists[genre] += group.named;
        }
    for (std::size_t genre = 0; genre < genres; ++genre) {
        for (std::size_t s = parts.size(); artists[genre] >= wanted && s-- > 0;) {
            if (shares[s] == 0 || present[genre][s] > 0)
                continue;
            Group *smallest = nullptr;
            for (Group &group : groups) {
                const bool stays = std::ranges::all_of(group.genreCounts, [&](const auto &count) {
                    return present[count.first][group.split] > 1;
                });
                if (group.genreCounts.contains(genre) && stays &&
                    (!smallest || group.items.size() < smallest->items.size()))
                    smallest = &group;
            }
            if (!smallest)
                continue;
            for (const auto &[moved, count] : smallest->genreCounts) {
                --present[moved][smallest->split];
                ++present[moved][s];
            }
            smallest->split = s;
        }
    }
}

} // namespace

std::vector<std::string> SplitOptions::problems() const
{
    std::vector<std::string> found;
    for (const double share : {train, validation, test}) {
        if (!(share >= 0.0 && share <= 1000.0)) {
            found.push_back("the shares of train, validation and test must be numbers from 0 to 1000");
            return found;
        }
    }
    if (std::llround(train * 1e6) <= 0)
        found.push_back("the share of train must be greater than 0");
    return found;
}

std::string artistKey(const std::string &artist)
{
    std::string key = lowered(trimmed(artist));
    for (const std::string_view unknown : {"unknown",
                                           "unknown artist",
                                           "<unknown>",
                                           "various",
                                           "various artists",
                                           "va",
                                           "v.a.",
                                           "n/a",
                                           "none",
                                           "[unknown]",
                                           "-",
                                           "(unknown)",
                                           "<unknown artist>",
                                           "[unknown artist]",
                                           "unknown artists",
                                           "no artist",
                                           "artist",
                                           "null",
                                           "untitled",
                                           "?"}) {
        if (key == unknown)
            return {};
    }
    return key;
}

std::set<std::string> implausibleArtists(const Manifest &manifest)
{
    constexpr std::size_t fewestTracks = 10, fewestGenres = 3;
    std::map<std::string, std::pair<std::size_t, std::set<std::string>>> seen;
    for (const ManifestItem &item : manifest.items) {
        if (const std::string key = artistKey(item.artist); !key.empty()) {
            auto &[tracks, genres] = seen[key];
            ++tracks;
            genres.insert(item.genre);
        }
    }
    std::set<std::string> found;
    for (const auto &[key, what] : seen)
        if (manifest.items.size() >= fewestTracks && 2 * what.first > manifest.items.size() &&
            what.second.size() >= fewestGenres)
            found.insert(key);
    return found;
}

std::vector<std::string> splitWarnings(const Manifest &manifest)
{
    std::vector<std::string> warnings;
    const std::vector<std::string> genres = manifest.genres();
    for (const Split part : parts) {
        std::set<std::string> present;
        for (const ManifestItem &item : manifest.items) {
            if (item.split == part)
                present.insert(item.genre);
        }
        std::vector<std::string> absent;
        std::set_difference(genres.begin(), genres.end(), present.begin(), present.end(),
                            std::back_inserter(absent));
        if (!present.empty() && !absent.empty())
            warnings.push_back(fmt::format("{} genre{} no track in the split {}: {}", absent.size(),
                                           absent.size() == 1 ? " has" : "s have", toString(part),
                                           listed(absent)));
    }
    return warnings;
}

void assignSplits(Manifest &manifest, const SplitOptions &options)
{
    std::vector<ManifestItem> &items = manifest.items;
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return items[a].path.native() < items[b].path.native();
    });

    const std::vector<std::string> genres = manifest.genres();
    std::vector<Group> groups;
    std::map<std::string, std::size_t> groupOfArtist;
    const std::set<std::string> implausible = implausibleArtists(manifest);
    std::vector<std::int64_t> genreSizes(genres.size(), 0);
    for (const std::size_t item : order) {
        std::string artist = options.groupByArtist ? artistKey(items[item].artist) : std::string();
        if (implausible.contains(artist))
            artist.clear();
        std::size_t group = groups.size();
        if (!artist.empty())
            group = groupOfArtist.emplace(artist, groups.size()).first->second;
        if (group == groups.size())
            groups.emplace_back().named = !artist.empty();
        const auto genre = static_cast<std::size_t>(
            std::lower_bound(genres.begin(), genres.end(), items[item].genre) - genres.begin());
        groups[group].items.push_back(item);
        ++groups[group].genreCounts[genre];
        ++genreSizes[genre];
    }

    const Counts shares = millionths(options);
    std::vector<Counts> quota;
    for (const std::int64_t size : genreSizes)
        quota.push_back(quotas(size, shares));
    std::vector<Counts> remaining = quota;

    Shuffler shuffler(options.seed);
    shuffler.shuffle(groups);
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group &a, const Group &b) { return a.items.size() > b.items.size(); });
    for (Group &group : groups) {
        std::size_t best = 0;
        std::int64_t bestCost = std::numeric_limits<std::int64_t>::max();
        if (group.items.size() == 1) {
            // Order is random by now: the first open place is as good as any, and quotas are met exactly.
            const Counts &open = remaining[group.genreCounts.begin()->first];
            best = static_cast<std::size_t>(std::max_element(open.begin(), open.end()) - open.begin());
        } else {
            for (std::size_t s = 0; s < 3; ++s) {
                if (shares[s] == 0)
                    continue;
                if (const std::int64_t added = cost(group, s, quota, remaining); added < bestCost) {
                    best = s;
                    bestCost = added;
                }
            }
        }
        for (const auto &[genre, count] : group.genreCounts)
            remaining[genre][best] -= count;
        group.split = best;
    }
    fillGaps(groups, genres.size(), shares);
    for (const Group &group : groups)
        for (const std::size_t item : group.items)
            items[item].split = parts[group.split];
}

EmptySplits emptySplits(const Manifest &manifest, const SplitOptions &options)
{
    const Counts shares = millionths(options);
    const auto withoutTracks = [&](const Manifest &split) {
        std::vector<Split> found;
        for (std::size_t s = 0; s < parts.size(); ++s)
            if (shares[s] > 0 && split.indices(parts[s]).empty())
                found.push_back(parts[s]);
        return found;
    };
    EmptySplits empty{.splits = withoutTracks(manifest)};
    if (empty.splits.empty() || !options.groupByArtist)
        return empty;
    Manifest apart = manifest;
    SplitOptions ignoring = options;
    ignoring.groupByArtist = false;
    assignSplits(apart, ignoring);
    empty.becauseOfArtists = withoutTracks(apart).size() < empty.splits.size();
    std::map<std::string, std::set<std::string>> artists;
    const std::set<std::string> implausible = implausibleArtists(manifest);
    for (const ManifestItem &item : manifest.items) {
        const std::string artist = artistKey(item.artist); // told apart as assignSplits does
        artists[item.genre].insert(implausible.contains(artist) ? std::string() : artist);
    }
    for (const auto &[genre, names] : artists)
        empty.oneArtistGenres += names.size() == 1 && !names.begin()->empty();
    return empty;
}

} // namespace genrescope
