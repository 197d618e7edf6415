// SPDX-License-Identifier: GPL-3.0-or-later
// What a dropped folder is taken for, and imports that are stopped and gone on with.
#include "core/datasets/import_files.h"
#include "core/datasets/import_job.h"
#include "tests/core/datasets/dataset_helpers.h"

#include <map>

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;

namespace {

/// Two genres with six short clips each, one that is no sound, and a stray text.
fs::path musicOf(const fs::path &folder)
{
    const fs::path music = folder / "music";
    for (int i = 0; i < 6; ++i)
        for (const char *genre : {"Jazz", "Hip-Hop"})
            writeWav(music / genre / (std::to_string(i) + ".wav"), melody(0.3, i + 10 * (genre[0] == 'J')));
    writeText(music / "Jazz" / "broken.wav", "no sound at all");
    writeText(music / "Jazz" / "notes.txt", "a note");
    return music;
}

std::map<std::string, std::string> everyFile(const fs::path &folder)
{
    std::map<std::string, std::string> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[entry.path().string()] = readText(entry.path());
    return files;
}

} // namespace

class TestImportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSourceIsRecognizedByLooking()
    {
        const QTemporaryDir temporary;
        const fs::path root = folderOf(temporary);
        const auto kindOf = [](const fs::path &path) {
            const auto source = recognizeSource(path);
            return source ? static_cast<int>(source->kind) : -1;
        };
        const fs::path music = musicOf(root);
        QCOMPARE(kindOf(music), static_cast<int>(SourceKind::Folders));
        QCOMPARE(kindOf(music / ""), static_cast<int>(SourceKind::Folders));
        QCOMPARE(kindOf(music / "Jazz"), -1);

        // Folders of artists look just like those of genres, but for their names.
        writeText(root / "artists/Miles Davis/So What.mp3", "x");
        writeText(root / "artists/Nina Simone/Sinnerman.mp3", "x");
        writeText(root / "artists/Blues/a band of that name.mp3", "x");
        QCOMPARE(kindOf(root / "artists"), -1);

        writeText(root / "keras/train/a/1.png", "x");
        writeText(root / "keras/test/a/2.png", "x");
        QCOMPARE(kindOf(root / "keras"), static_cast<int>(SourceKind::Folders));

        for (const char *genre : {"blues", "rock"})
            writeText(root / "gtzan/genres_original" / genre / (std::string(genre) + ".00001.wav"), "x");
        QCOMPARE(kindOf(root / "gtzan"), static_cast<int>(SourceKind::Gtzan));
        QCOMPARE(kindOf(root / "gtzan/genres_original"), static_cast<int>(SourceKind::Gtzan));

        const std::string header = ",album,artist,set,set,track\n,title,name,split,subset,genre_top\n"
                                   "track_id,,,,,\n2,A,B,training,small,Rock\n";
        writeText(root / "fma/fma_metadata/tracks.csv", header);
        writeText(root / "fma/fma_small/000/000002.mp3", "x");
        for (const char *dropped :
             {"fma", "fma/fma_small", "fma/fma_metadata", "fma/fma_metadata/tracks.csv"}) {
            const auto source = recognizeSource(root / dropped);
            QVERIFY2(source && source->kind == SourceKind::Fma, dropped);
            QCOMPARE(source->path, root / "fma/fma_metadata/tracks.csv");
            QCOMPARE(source->audio, root / "fma/fma_small");
        }

        writeText(root / "table.csv", "file,label\na.mp3,rock\n");
        QCOMPARE(kindOf(root / "table.csv"), static_cast<int>(SourceKind::Table));
        QCOMPARE(kindOf(root / "gone"), -1);
    }

    void everythingIsInTheManifestAndTheSourceIsUntouched()
    {
        const QTemporaryDir temporary;
        const fs::path root = folderOf(temporary);
        const fs::path music = musicOf(root);
        const auto before = everyFile(music);
        const ImportJobOptions options{.source = *recognizeSource(music),
                                       .out = root / "made" / "music.csv",
                                       .split = {.train = 50, .validation = 25, .test = 25, .seed = 3},
                                       .journal = root / "journal"};
        const auto done = runImport(options);
        QVERIFY2(done.ok(), done ? "" : done.error().message.c_str());
        QCOMPARE(done->imported.manifest.items.size(), std::size_t{13});
        QCOMPARE(done->bad.size(), std::size_t{1});
        for (std::size_t i = 0; i < done->problems.size(); ++i)
            QCOMPARE(done->problems[i].empty(),
                     done->imported.manifest.items[i].path.filename() != "broken.wav");
        QVERIFY(!fs::exists(options.journal));
        QVERIFY(everyFile(music) == before);

        const auto read = readManifest(options.out);
        QVERIFY(read.ok());
        QCOMPARE(read->manifest.items.size(), std::size_t{13});
        QCOMPARE(done->splits.genres.size(), std::size_t{2});
        QCOMPARE(done->splits.tracks[static_cast<std::size_t>(Split::None)], std::size_t{0});
        QCOMPARE(read->manifest.indices(Split::Test).size(), done->splits.tracks[3]);

        ImportJobOptions without = options;
        without.leaveOutBad = true;
        const auto good = runImport(without);
        QVERIFY(good.ok());
        QCOMPARE(good->imported.manifest.items.size(), std::size_t{12});
        QCOMPARE(good->bad.size(), std::size_t{1}); // still named, though it is in the manifest no more
        QVERIFY(!good->bad.front().reason.empty());
        QVERIFY(std::ranges::none_of(good->imported.manifest.items, [&](const ManifestItem &item) {
            return item.path == good->bad.front().path;
        }));
    }

    void aStoppedImportIsGoneOnWith()
    {
        const QTemporaryDir temporary;
        const fs::path root = folderOf(temporary);
        ImportJobOptions options{.source = *recognizeSource(musicOf(root)),
                                 .out = root / "music.csv",
                                 .journal = root / "imports" / "journal",
                                 .threads = 1};
        std::stop_source stopper;
        const auto stopped = runImport(
            options,
            [&](ImportStage stage, const Progress &progress) {
                if (stage == ImportStage::Reading && progress.done == 5)
                    stopper.request_stop();
            },
            stopper.get_token());
        QVERIFY(!stopped);
        QVERIFY(!fs::exists(options.out));

        // One of the five has changed since, and the program was killed in the middle of a line.
        const Manifest listed = importSource(options.source)->manifest;
        writeWav(listed.items[2].path, melody(0.4, 99));
        std::ofstream(options.journal, std::ios::binary | std::ios::app) << "\"/music/half a rec";
        const auto done = runImport(options);
        QVERIFY2(done.ok(), done ? "" : done.error().message.c_str());
        QCOMPARE(done->known, std::size_t{4});
        QCOMPARE(done->imported.manifest.items.size(), std::size_t{13});
        QCOMPARE(done->bad.size(), std::size_t{1});
        QVERIFY(!fs::exists(options.journal));
    }

    void whatIsImportedIsNeverReplaced()
    {
        const QTemporaryDir temporary;
        const fs::path root = folderOf(temporary);
        writeWav(root / "a.wav", melody(0.3));
        writeText(root / "table.csv", "file,label\na.wav,rock\n");
        const ImportJobOptions options{.source = {.kind = SourceKind::Table, .path = root / "table.csv"},
                                       .out = root / "table.csv"};
        const auto done = runImport(options);
        QVERIFY(!done);
        QVERIFY2(done.error().message.find("would be replaced") != std::string::npos,
                 done.error().message.c_str());
        QCOMPARE(readText(root / "table.csv"), std::string("file,label\na.wav,rock\n"));
    }

    void aSplitIsSummarized()
    {
        Manifest manifest;
        const auto add = [&](const char *genre, Split split, const char *artist) {
            manifest.items.push_back({.path = "x", .genre = genre, .split = split, .artist = artist});
        };
        add("rock", Split::Train, "Nina");
        add("rock", Split::Test, "nina ");
        add("rock", Split::Test, "Unknown Artist");
        add("jazz", Split::Train, "Miles");
        add("jazz", Split::None, "Miles");
        const SplitSummary summary = summarizeSplits(manifest);
        QCOMPARE(summary.withArtist, std::size_t{4});
        QCOMPARE(summary.sharedArtists, std::vector<std::string>{"Nina"});
        QCOMPARE(summary.sharedTracks, std::size_t{2});
        QCOMPARE(summary.absentGenres, std::vector<std::string>{"jazz"});
        QCOMPARE(summary.genres.front().genre, std::string("jazz"));
        QCOMPARE(summary.genres.front().all(), std::size_t{2});
        QCOMPARE(summary.tracks, (std::array<std::size_t, 4>{1, 2, 0, 2}));
    }
};

QTEST_GUILESS_MAIN(TestImportJob)

#include "tst_import_job.moc"
