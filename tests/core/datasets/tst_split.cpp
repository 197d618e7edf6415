// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/genre_coverage.h"
#include "core/datasets/leakage.h"
#include "core/datasets/split.h"
#include "core/datasets/split_summary.h"
#include "tests/core/datasets/dataset_helpers.h"

#include <array>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;

namespace {

Manifest withoutArtists(const std::vector<int> &genreSizes)
{
    Manifest manifest;
    for (std::size_t genre = 0; genre < genreSizes.size(); ++genre) {
        for (int i = 0; i < genreSizes[genre]; ++i)
            manifest.items.push_back(
                {.path = fmt::format("/m/{}/{:05}.mp3", genre, i), .genre = fmt::format("genre {}", genre)});
    }
    return manifest;
}

/// Like FMA: many artists with few tracks, few with many; here and there one in two genres.
Manifest withArtists()
{
    Manifest manifest;
    int track = 0;
    for (int artist = 0; artist < 400; ++artist) {
        const int tracks = 1 + 60 / (1 + artist % 97);
        for (int i = 0; i < tracks; ++i, ++track) {
            const int genre = (artist + (artist % 13 == 0 && i % 3 == 0)) % 6;
            manifest.items.push_back({.path = fmt::format("/m/{:05}.mp3", track),
                                      .genre = fmt::format("genre {}", genre),
                                      .artist = fmt::format("Artist {}", artist)});
        }
    }
    return manifest;
}

std::map<std::string, Split> splitOfPath(const Manifest &manifest)
{
    std::map<std::string, Split> splits;
    for (const ManifestItem &item : manifest.items)
        splits[item.path.string()] = item.split;
    return splits;
}

std::map<std::string, std::map<Split, int>> counts(const Manifest &manifest)
{
    std::map<std::string, std::map<Split, int>> found;
    for (const ManifestItem &item : manifest.items)
        ++found[item.genre][item.split];
    return found;
}

} // namespace

class SplitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsGoldens();
    void stratifiedWithinOneItem();
    void artistsStayTogetherAndGenresKeepTheirShares();
    void aGenreOfThreeArtistsIsInEverySplit();
    void sameSeedSameSplitWhateverTheOrder();
    void artistNames();
    void smallAndOddSets();
    void problems();
    void genresWithoutTracksAreNamed();
    void splitsWithoutTracksAreExplained();
    void leakageIsFound();
    void genresThatAreNeverJudgedOrNeverTrainedAreTold();
    void anArtistOfNearlyEverythingIsNone();
    void anArtistIsNamedForTheWorst();
    void noLeakageNoWarning();
    void segmentsOfOneRecording();
};

void SplitTest::equalsGoldens()
{
    const auto cases = nlohmann::json::parse(readText(
        fs::path(qEnvironmentVariable("GENRESCOPE_GOLDEN").toStdString()) / "splits" / "splits.json"));
    QVERIFY(cases.size() >= 8);
    for (const auto &entry : cases) {
        Manifest manifest;
        for (const auto &item : entry["items"])
            manifest.items.push_back(
                {.path = item[0].get<std::string>(), .genre = item[1], .artist = item[2]});
        assignSplits(manifest, {.train = entry["shares"][0],
                                .validation = entry["shares"][1],
                                .test = entry["shares"][2],
                                .seed = std::stoull(entry["seed"].get<std::string>()),
                                .groupByArtist = entry["by_artist"]});
        for (std::size_t i = 0; i < manifest.items.size(); ++i)
            QCOMPARE(toString(manifest.items[i].split), entry["items"][i][3].get<std::string>());
    }
}

void SplitTest::stratifiedWithinOneItem()
{
    const std::vector<int> sizes = {1, 2, 3, 7, 10, 33, 99, 100, 1000};
    for (const auto &[train, validation, test] : {std::array{0.8, 0.1, 0.1}, std::array{0.7, 0.15, 0.15},
                                                  std::array{1.0, 1.0, 1.0}, std::array{0.9, 0.0, 0.1}}) {
        Manifest manifest = withoutArtists(sizes);
        const SplitOptions options{.train = train, .validation = validation, .test = test, .seed = 3};
        assignSplits(manifest, options);
        auto found = counts(manifest);
        for (std::size_t genre = 0; genre < sizes.size(); ++genre) {
            for (const auto &[split, share] :
                 {std::pair{Split::Train, train}, {Split::Validation, validation}, {Split::Test, test}}) {
                const double exact = sizes[genre] * share / (train + validation + test);
                const int count = found[fmt::format("genre {}", genre)][split];
                QVERIFY2(
                    std::abs(count - exact) < 1.0,
                    fmt::format("genre {} {}: {} is not {}", genre, toString(split), count, exact).c_str());
            }
        }
    }
}

void SplitTest::artistsStayTogetherAndGenresKeepTheirShares()
{
    for (const std::uint64_t seed : {1u, 2u, 3u, 4u, 5u}) {
        Manifest manifest = withArtists();
        assignSplits(manifest, {.seed = seed});
        std::map<std::string, std::set<Split>> splitsOfArtist;
        std::map<std::string, int> genreSizes;
        for (const ManifestItem &item : manifest.items) {
            splitsOfArtist[item.artist].insert(item.split);
            ++genreSizes[item.genre];
            QVERIFY(item.split != Split::None);
        }
        for (const auto &[artist, splits] : splitsOfArtist)
            QCOMPARE(splits.size(), 1u);
        for (auto &[genre, splits] : counts(manifest)) {
            const double size = genreSizes[genre];
            QVERIFY(std::abs(splits[Split::Train] / size - 0.8) < 0.02);
            QVERIFY(std::abs(splits[Split::Validation] / size - 0.1) < 0.02);
            QVERIFY(std::abs(splits[Split::Test] / size - 0.1) < 0.02);
        }
        QVERIFY(leakageWarnings(manifest, {.contents = false}).empty());
    }
}

/// Shares alone would leave three artists of ten tracks each in training: the test would not know their
/// genre.
void SplitTest::aGenreOfThreeArtistsIsInEverySplit()
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        Manifest manifest;
        for (int i = 0; i < 90; ++i)
            manifest.items.push_back({.path = fmt::format("/m/{}.mp3", i),
                                      .genre = std::vector{"a", "b", "c"}[static_cast<std::size_t>(i % 3)],
                                      .artist = fmt::format("{} of {}", i / 3 % 3, i % 3)});
        assignSplits(manifest, {.seed = seed});
        QVERIFY(splitWarnings(manifest).empty() && emptySplits(manifest, {}).splits.empty());
        QVERIFY(summarizeSplits(manifest).sharedArtists.empty());
        for (ManifestItem &item : manifest.items) // two artists cannot be in three places
            item.artist = "one of two in " + item.genre + std::to_string(item.path.native().size() % 2);
        assignSplits(manifest, {.seed = seed});
        QVERIFY(summarizeSplits(manifest).sharedArtists.empty());
    }
}

void SplitTest::sameSeedSameSplitWhateverTheOrder()
{
    Manifest first = withArtists(), reversed = first, other = first;
    std::reverse(reversed.items.begin(), reversed.items.end());
    for (ManifestItem &item : reversed.items)
        item.split = Split::Test; // what was there before does not matter
    assignSplits(first, {.seed = 9});
    assignSplits(reversed, {.seed = 9});
    assignSplits(other, {.seed = 10});
    QVERIFY(splitOfPath(first) == splitOfPath(reversed));
    QVERIFY(splitOfPath(first) != splitOfPath(other));
}

void SplitTest::artistNames()
{
    QCOMPARE(artistKey(" The BEATLES\t"), std::string("the beatles"));
    QCOMPARE(artistKey("Various Artists"), std::string());
    QCOMPARE(artistKey("  "), std::string());
    Manifest manifest = withoutArtists({40});
    for (std::size_t i = 0; i < manifest.items.size(); ++i)
        manifest.items[i].artist = i % 2 ? "Nina Simone" : "NINA SIMONE ";
    assignSplits(manifest, {});
    QCOMPARE(counts(manifest)["genre 0"].size(), 1u);
    for (ManifestItem &item : manifest.items)
        item.artist = "Unknown Artist"; // names nobody, so groups nothing
    assignSplits(manifest, {});
    QCOMPARE(counts(manifest)["genre 0"].size(), 3u);
}

void SplitTest::smallAndOddSets()
{
    Manifest empty;
    assignSplits(empty, {});
    Manifest one = withoutArtists({1});
    assignSplits(one, {});
    QVERIFY(one.items.front().split == Split::Train);
    Manifest trainOnly = withoutArtists({5, 5});
    assignSplits(trainOnly, {.train = 1.0, .validation = 0.0, .test = 0.0});
    QCOMPARE(trainOnly.indices(Split::Train).size(), 10u);
}

void SplitTest::problems()
{
    QVERIFY(SplitOptions{}.problems().empty());
    QVERIFY(!(SplitOptions{.train = 0.0}).problems().empty());
    QVERIFY(!(SplitOptions{.validation = -0.1}).problems().empty());
    QVERIFY(!(SplitOptions{.test = std::nan("")}).problems().empty());
}

void SplitTest::genresWithoutTracksAreNamed()
{
    const Manifest manifest{{{.path = "a", .genre = "rock", .split = Split::Train},
                             {.path = "b", .genre = "jazz", .split = Split::Train},
                             {.path = "c", .genre = "rock", .split = Split::Test}}};
    const auto warnings = splitWarnings(manifest);
    QCOMPARE(warnings.size(), 1u);
    QCOMPARE(warnings.front(), std::string("1 genre has no track in the split test: jazz"));
}

void SplitTest::splitsWithoutTracksAreExplained()
{
    // Twenty tracks a genre, each genre by one artist: whichever split an artist is in, it is for the whole
    // genre.
    Manifest manifest;
    for (int i = 0; i < 60; ++i) {
        const std::string genre = std::vector{"a", "b", "c"}[static_cast<std::size_t>(i % 3)];
        manifest.items.push_back(
            {.path = "/m/" + std::to_string(i) + ".mp3", .genre = genre, .artist = "Artist " + genre});
    }
    assignSplits(manifest, {});
    EmptySplits empty = emptySplits(manifest, {});
    QCOMPARE(empty.splits, (std::vector<Split>{Split::Validation, Split::Test}));
    QVERIFY(empty.becauseOfArtists);
    QCOMPARE(empty.oneArtistGenres, std::size_t{3});
    const SplitOptions ignoring{.groupByArtist = false};
    assignSplits(manifest, ignoring);
    QVERIFY(emptySplits(manifest, ignoring).splits.empty());

    // No share was to be had, or there is too little to share.
    const SplitOptions trainOnly{.train = 1.0, .validation = 0.0, .test = 0.0};
    assignSplits(manifest, trainOnly);
    QVERIFY(emptySplits(manifest, trainOnly).splits.empty());
    Manifest one{{{.path = "a", .genre = "rock", .artist = "Nico"}}};
    assignSplits(one, {});
    empty = emptySplits(one, {});
    QCOMPARE(empty.splits, (std::vector<Split>{Split::Validation, Split::Test}));
    QVERIFY(!empty.becauseOfArtists);
}

void SplitTest::genresThatAreNeverJudgedOrNeverTrainedAreTold()
{
    const auto clip = [](const char *genre, Split split) {
        return ManifestItem{.path = genre, .genre = genre, .split = split};
    };
    Manifest manifest{{clip("jazz", Split::Train), clip("ska", Split::Train), clip("dub", Split::None)}};
    QVERIFY(genreCoverageWarnings(manifest).empty()); // nothing is judged at all, which is told elsewhere
    manifest.items.push_back(clip("jazz", Split::Validation));
    manifest.items.push_back(clip("folk", Split::Test));
    const std::vector<std::string> warnings = genreCoverageWarnings(manifest);
    QCOMPARE(warnings.size(), 4u);
    QCOMPARE(warnings[0],
             std::string("1 genre has training clips only, so nothing tells how well a network knows "
                         "it: ska"));
    QCOMPARE(warnings[1],
             std::string("1 genre has no clip in the split validation, which says nothing of it: folk"));
    QCOMPARE(warnings[2],
             std::string("1 genre has no clip in the split test, which says nothing of it: jazz"));
    QCOMPARE(warnings[3], std::string("1 genre has no training clip, so every network gets it wrong: folk"));
}

void SplitTest::leakageIsFound()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "a.mp3", "same content");
    writeText(root / "b.mp3", "same content");
    writeText(root / "c.mp3", "same  length");
    writeText(root / "d.mp3", "another length");
    const Manifest manifest{{{.path = root / "a.mp3", .genre = "x", .split = Split::Train, .artist = "Björk"},
                             {.path = root / "b.mp3", .genre = "x", .split = Split::Test, .artist = "Nico"},
                             {.path = root / "c.mp3", .genre = "x", .split = Split::Train, .artist = "NICO"},
                             {.path = root / "d.mp3", .genre = "x", .split = Split::Train},
                             {.path = root / "d.mp3", .genre = "x", .split = Split::Validation}}};
    const std::vector<std::string> warnings = leakageWarnings(manifest);
    QCOMPARE(warnings.size(), 3u);
    QCOMPARE(
        warnings[0],
        std::string("1 artist is in both train and test (1 of 1 track in test; accuracy there looks better "
                    "than it is): Nico"));
    QCOMPARE(warnings[1],
             std::string("1 file is listed in more than one split: d.mp3 (train) = d.mp3 (validation)"));
    QCOMPARE(warnings[2],
             std::string("1 file has the same content in more than one split: a.mp3 (train) = b.mp3 (test)"));
    QCOMPARE(leakageWarnings(manifest, {.contents = false}).size(), 2u);
}

void SplitTest::anArtistOfNearlyEverythingIsNone()
{
    Manifest manifest;
    for (int i = 0; i < 60; ++i)
        manifest.items.push_back({.path = "/m/" + std::to_string(i) + ".mp3",
                                  .genre = std::vector{"a", "b", "c"}[static_cast<std::size_t>(i % 3)],
                                  .artist = i < 40   ? "MusicTagger 3"
                                            : i < 50 ? "Björk"
                                                     : ""});
    QCOMPARE(implausibleArtists(manifest), (std::set<std::string>{"musictagger 3"}));
    // Nor is it the reason for an empty split: what it is on is not one artist's genre.
    Manifest unsplit = manifest;
    std::erase_if(unsplit.items, [](const ManifestItem &item) { return item.artist != "MusicTagger 3"; });
    for (ManifestItem &item : unsplit.items)
        item.split = Split::Train;
    const EmptySplits empty = emptySplits(unsplit, {});
    QCOMPARE(empty.splits.size(), 2u);
    QCOMPARE(empty.oneArtistGenres, std::size_t{0});

    assignSplits(manifest, {});
    QCOMPARE(manifest.indices(Split::Test).size(), 6u); // not all in one split
    std::set<Split> ofBjoerk;
    for (const ManifestItem &item : manifest.items)
        if (item.artist == "Björk")
            ofBjoerk.insert(item.split);
    QCOMPARE(ofBjoerk.size(), 1u); // who is still kept together
    const auto warnings = leakageWarnings(manifest, {.contents = false});
    QCOMPARE(warnings.size(), 1u);
    QVERIFY2(warnings.front().starts_with("the artist \"MusicTagger 3\", on 40 tracks of several genres"),
             warnings.front().c_str());
    // One who plays everything in a small set, or one genre in a large one, is an artist.
    manifest.items.resize(9);
    QVERIFY(implausibleArtists(manifest).empty());
    Manifest loyal;
    for (int i = 0; i < 60; ++i)
        loyal.items.push_back({.path = std::to_string(i), .genre = i < 50 ? "a" : "b", .artist = "A"});
    QVERIFY(implausibleArtists(loyal).empty());
    for (const char *nobody : {"", " Unknown Artist ", "VARIOUS", "<unknown>", "?", "n/a", "No Artist"})
        QVERIFY2(artistKey(nobody).empty(), nobody);
}

void SplitTest::anArtistIsNamedForTheWorst()
{
    const auto item = [](const char *path, Split split, const char *artist) {
        return ManifestItem{.path = path, .genre = "x", .split = split, .artist = artist};
    };
    const auto warnings = leakageWarnings(
        {{item("1", Split::Train, "A"), item("2", Split::Validation, "A"), item("3", Split::Test, "A"),
          item("4", Split::Train, "B"), item("5", Split::Validation, "B"), item("6", Split::Validation, "C"),
          item("7", Split::Test, "C")}},
        {.contents = false});
    QCOMPARE(warnings.size(), 3u);
    QVERIFY(warnings[0].starts_with("1 artist is in both train and test (1 of 2 tracks in test;"));
    QVERIFY(
        warnings[1].starts_with("1 artist is in both train and validation (1 of 3 tracks in validation;"));
    QVERIFY(warnings[2].starts_with("1 artist is in both validation and test (1 of 2 tracks in test;"));
}

void SplitTest::noLeakageNoWarning()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "a.mp3", "same content");
    writeText(root / "b.mp3", "same content");
    // Twice in one split is for the doctor; an item without a split is in no danger.
    const Manifest manifest{
        {{.path = root / "a.mp3", .genre = "x", .split = Split::Train, .artist = "A"},
         {.path = root / "b.mp3", .genre = "x", .split = Split::Train, .artist = "A"},
         {.path = root / "b.mp3", .genre = "x", .split = Split::None, .artist = "A"},
         {.path = root / "missing.mp3", .genre = "x", .split = Split::Test, .artist = "B"}}};
    QVERIFY(leakageWarnings(manifest).empty());
}

void SplitTest::segmentsOfOneRecording()
{
    Manifest manifest{{{.path = "/m/blues/blues.00012.0.wav", .genre = "x", .split = Split::Train},
                       {.path = "/m/blues/blues.00012.1.wav", .genre = "x", .split = Split::Test},
                       {.path = "/m/blues/track_seg01.wav", .genre = "x", .split = Split::Train},
                       {.path = "/m/blues/track_seg02.wav", .genre = "x", .split = Split::Validation}}};
    QVERIFY(mentions(leakageWarnings(manifest, {.contents = false}), "segments of 2 recordings"));
    const Manifest whole{{{.path = "/m/blues/blues.00012.wav", .genre = "x", .split = Split::Train},
                          {.path = "/m/blues/blues.00013.wav", .genre = "x", .split = Split::Test},
                          {.path = "/m/song1.wav", .genre = "x", .split = Split::Train},
                          {.path = "/m/song2.wav", .genre = "x", .split = Split::Test}}};
    QVERIFY(leakageWarnings(whole, {.contents = false}).empty());
}

QTEST_APPLESS_MAIN(SplitTest)
#include "tst_split.moc"
