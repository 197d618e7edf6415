// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/features/feature_cache.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

FeatureArray numbered(float first)
{
    FeatureArray array{.channels = 2, .height = 3, .width = 4, .values = {}};
    for (std::size_t i = 0; i < array.size(); ++i)
        array.values.push_back(first + static_cast<float>(i) / 3.0f);
    return array;
}

std::vector<fs::path> entries(const fs::path &folder)
{
    std::vector<fs::path> found;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == ".npy")
            found.push_back(entry.path());
    }
    return found;
}

} // namespace

class TestFeatureCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsExactlyWhatWasStored();
    void movedFilesAreHitsAndChangedFilesAreNot();
    void changedOptionsAreMisses();
    void damagedEntriesCountAsNothing();
    void damagedHashNotesAreReplaced();
    void missingSourcesAreErrorsOnStore();
    void clearKeepsWhatIsNotOurs();
    void manyThreadsShareIt();

private:
    fs::path in(const char *name) const { return fs::path(m_folder->path().toStdString()) / name; }
    void write(const char *name, const std::string &text) { QVERIFY(writeFileAtomically(in(name), text).ok()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFeatureCache::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write("song.mp3", "pretend this is music");
}

void TestFeatureCache::findsExactlyWhatWasStored()
{
    FeatureCache cache(in("cache"));
    QVERIFY(!cache.find(in("song.mp3"), "options"));
    QVERIFY(cache.store(in("song.mp3"), "options", numbered(0.1f)).ok());
    const auto found = cache.find(in("song.mp3"), "options");
    QVERIFY(found.has_value());
    QCOMPARE(found->channels, 2);
    QCOMPARE(found->height, 3);
    QCOMPARE(found->width, 4);
    QVERIFY(found->values == numbered(0.1f).values);
    QVERIFY(FeatureCache(in("cache")).find(in("song.mp3"), "options").has_value()); // another program
    QVERIFY(cache.sizeInBytes() > 24 * sizeof(float));
}

void TestFeatureCache::movedFilesAreHitsAndChangedFilesAreNot()
{
    FeatureCache cache(in("cache"));
    QVERIFY(cache.store(in("song.mp3"), "options", numbered(1)).ok());
    fs::rename(in("song.mp3"), in("renamed.mp3"));
    QVERIFY(cache.find(in("renamed.mp3"), "options").has_value());
    QVERIFY(!cache.find(in("song.mp3"), "options"));
    write("renamed.mp3", "pretend this is another song");
    QVERIFY(!cache.find(in("renamed.mp3"), "options"));

    // The same size, other bytes: told by the time of change.
    write("renamed.mp3", "pretend this is MUSIC");
    QVERIFY(!cache.find(in("renamed.mp3"), "options"));
}

void TestFeatureCache::changedOptionsAreMisses()
{
    FeatureCache cache(in("cache"));
    QVERIFY(cache.store(in("song.mp3"), "mels=128", numbered(1)).ok());
    QVERIFY(!cache.find(in("song.mp3"), "mels=64"));
    QVERIFY(cache.store(in("song.mp3"), "mels=64", numbered(2)).ok());
    QVERIFY(cache.find(in("song.mp3"), "mels=128")->values == numbered(1).values);
    QVERIFY(cache.find(in("song.mp3"), "mels=64")->values == numbered(2).values);
}

void TestFeatureCache::damagedEntriesCountAsNothing()
{
    FeatureCache cache(in("cache"));
    QVERIFY(cache.store(in("song.mp3"), "options", numbered(1)).ok());
    const std::vector<fs::path> files = entries(in("cache"));
    QCOMPARE(files.size(), std::size_t(1));
    const std::string whole = readFile(files.front()).value();
    for (const std::string &damaged : {std::string(), whole.substr(0, 40), whole.substr(0, whole.size() - 1),
                                       std::string("rubbish")}) {
        QVERIFY(writeFileAtomically(files.front(), damaged).ok());
        QVERIFY(!cache.find(in("song.mp3"), "options"));
    }
    QVERIFY(cache.store(in("song.mp3"), "options", numbered(1)).ok()); // and are replaced
    QVERIFY(cache.find(in("song.mp3"), "options").has_value());
}

void TestFeatureCache::damagedHashNotesAreReplaced()
{
    FeatureCache cache(in("cache"));
    QVERIFY(cache.store(in("song.mp3"), "options", numbered(1)).ok());
    for (const auto &entry : fs::recursive_directory_iterator(in("cache"))) {
        if (entry.is_regular_file() && entry.path().extension() != ".npy")
            QVERIFY(writeFileAtomically(entry.path(), "rubbish").ok());
    }
    QVERIFY(cache.find(in("song.mp3"), "options").has_value());
}

void TestFeatureCache::missingSourcesAreErrorsOnStore()
{
    FeatureCache cache(in("cache"));
    QVERIFY(!cache.find(in("nowhere.mp3"), "options"));
    const auto stored = cache.store(in("nowhere.mp3"), "options", numbered(1));
    QVERIFY(!stored.ok());
    QVERIFY(stored.error().message.find("nowhere.mp3") != std::string::npos);
}

void TestFeatureCache::clearKeepsWhatIsNotOurs()
{
    FeatureCache cache(in("."));
    QVERIFY(cache.store(in("song.mp3"), "options", numbered(1)).ok());
    QVERIFY(cache.clear().ok());
    QVERIFY(!cache.find(in("song.mp3"), "options"));
    QVERIFY(fs::exists(in("song.mp3")));
    QVERIFY(FeatureCache(in("never-made")).clear().ok());
    QCOMPARE(FeatureCache(in("never-made")).sizeInBytes(), std::uintmax_t(0));
}

void TestFeatureCache::manyThreadsShareIt()
{
    for (int i = 0; i < 4; ++i)
        write(qPrintable(QStringLiteral("%1.mp3").arg(i)), "song number " + std::to_string(i));
    std::atomic<int> wrong = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 6; ++t)
            threads.emplace_back([&] {
                FeatureCache cache(in("cache"));
                for (int round = 0; round < 8; ++round) {
                    const int i = round % 4;
                    const fs::path source = in((std::to_string(i) + ".mp3").c_str());
                    if (const auto found = cache.find(source, "options")) {
                        if (found->values != numbered(static_cast<float>(i)).values)
                            ++wrong;
                    } else if (!cache.store(source, "options", numbered(static_cast<float>(i)))) {
                        ++wrong;
                    }
                }
            });
    }
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(entries(in("cache")).size(), std::size_t(4));
}

QTEST_GUILESS_MAIN(TestFeatureCache)
#include "tst_feature_cache.moc"
