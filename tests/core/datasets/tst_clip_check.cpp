// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/manifest_check.h"
#include "core/features/picture.h"
#include "core/formats/npy.h"
#include "tests/core/datasets/dataset_helpers.h"

#include <cstdint>
#include <limits>
#include <stop_token>

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;

namespace {

std::string faults(const ClipReport &report)
{
    std::string text;
    for (const ClipFinding &finding : report.findings)
        text += (text.empty() ? "" : ", ") + toString(finding.fault);
    return text;
}

/// Uniform noise from a generator that is the same everywhere.
std::vector<float> noise(double seconds, float level)
{
    std::vector<float> samples(static_cast<std::size_t>(seconds * 22050));
    std::uint32_t state = 12345;
    for (float &sample : samples) {
        state = state * 1664525u + 1013904223u;
        sample = level * (static_cast<float>(state >> 8) / 8388608.0f - 1.0f);
    }
    return samples;
}

std::vector<float> tone(double seconds, double hz, double level)
{
    std::vector<float> samples(static_cast<std::size_t>(seconds * 22050));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<float>(level * std::sin(2.0 * M_PI * hz * static_cast<double>(i) / 22050.0));
    return samples;
}

Picture stripes(int width, int height, bool vary)
{
    Picture picture{.width = width, .height = height, .rgb = {}};
    for (int row = 0; row < height; ++row) {
        for (int column = 0; column < width; ++column) {
            for (int channel = 0; channel < 3; ++channel)
                picture.rgb.push_back(static_cast<std::uint8_t>(row * 5 + (vary ? column * 3 : 0) + channel));
        }
    }
    return picture;
}

} // namespace

class ClipCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void audioFaults_data();
    void audioFaults();
    void brokenFiles();
    void truncatedFileIsDamaged();
    void arrays();
    void pictures();
    void duplicatesNameTheFirst();
    void oddLengths();
    void orderAndThreadsDoNotMatter();
    void stops();
    void realMusicIsClean();
};

void ClipCheckTest::audioFaults_data()
{
    QTest::addColumn<QVector<float>>("samples");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const std::vector<float> &samples, const char *expected) {
        QTest::newRow(name) << QVector<float>(samples.begin(), samples.end())
                            << QString::fromLatin1(expected);
    };
    row("music", melody(6), "");
    row(
        "quiet music",
        [] {
            std::vector<float> samples = melody(6);
            for (float &sample : samples)
                sample *= 0.02f;
            return samples;
        }(),
        "");
    row("zeros", std::vector<float>(6 * 22050, 0.0f), "silent");
    row("below the silence level", tone(6, 440, 0.0005), "silent");
    row(
        "a click in silence",
        [] {
            std::vector<float> samples(20 * 22050, 0.0f);
            samples[1000] = 0.5f;
            return samples;
        }(),
        "silent");
    row("direct current", std::vector<float>(6 * 22050, 0.3f), "static");
    row("tone", tone(6, 440, 0.3), "static");
    row("hum", tone(6, 50, 0.9), "static");
    row("white noise", noise(6, 0.3f), "static");
    row(
        "clipped at full scale",
        [] {
            std::vector<float> samples = melody(6);
            for (float &sample : samples)
                sample = std::clamp(8.0f * sample, -1.0f, 1.0f);
            return samples;
        }(),
        "clipped");
    row(
        "clipped, then turned down",
        [] {
            std::vector<float> samples = melody(6);
            for (float &sample : samples)
                sample = 0.5f * std::clamp(8.0f * sample, -1.0f, 1.0f);
            return samples;
        }(),
        "clipped");
    row("short", melody(2), "too short");
    row(
        "off centre",
        [] {
            std::vector<float> samples = melody(6);
            for (float &sample : samples)
                sample = 0.3f * sample + 0.4f;
            return samples;
        }(),
        "damaged");
}

void ClipCheckTest::audioFaults()
{
    QFETCH(QVector<float>, samples);
    QFETCH(QString, expected);
    const QTemporaryDir temporary;
    const fs::path file = folderOf(temporary) / "clip.wav";
    writeWav(file, {samples.begin(), samples.end()});
    const ClipReport report = checkClip(file);
    QVERIFY(std::abs(report.duration_s - static_cast<double>(samples.size()) / 22050.0) < 1e-9);
    QCOMPARE(QString::fromStdString(faults(report)), expected);
    for (const ClipFinding &finding : report.findings)
        QVERIFY(!finding.reason.empty());
}

void ClipCheckTest::brokenFiles()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "empty.mp3", "");
    writeText(root / "text.wav", "this is no sound at all, but a sentence");
    writeText(root / "bad.npy", "\x93NUMPY\x01");
    writeText(root / "bad.png", "\x89PNG\r\n\x1a\n and then nothing");
    for (const char *name : {"empty.mp3", "text.wav", "bad.npy", "bad.png", "missing.flac"}) {
        const ClipReport report = checkClip(root / name);
        QCOMPARE(faults(report), std::string("broken"));
        QVERIFY(report.findings.front().reason.find(root.string()) ==
                std::string::npos); // the row names the file
    }
}

void ClipCheckTest::truncatedFileIsDamaged()
{
    const QTemporaryDir temporary;
    const fs::path file = folderOf(temporary) / "clip.wav";
    writeWav(file, melody(12));
    fs::resize_file(file, fs::file_size(file) / 2);
    QCOMPARE(faults(checkClip(file)), std::string("damaged"));
}

void ClipCheckTest::arrays()
{
    const QTemporaryDir temporary;
    const fs::path file = folderOf(temporary) / "a.npy";
    std::vector<float> values(8 * 10);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(i * 37 % 11);
    QVERIFY(writeNpy(file, values, {8, 10}).ok());
    QCOMPARE(faults(checkClip(file)), std::string());
    QCOMPARE(checkClip(file).shape, std::string("8 x 10"));
    values[3] = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(writeNpy(file, values, {8, 10}).ok());
    QCOMPARE(faults(checkClip(file)), std::string("damaged"));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(i / 10);
    QVERIFY(writeNpy(file, values, {8, 10}).ok());
    QCOMPARE(faults(checkClip(file)), std::string("static"));
    QVERIFY(writeNpy(file, std::vector<float>(80, -80.0f), {8, 10}).ok());
    QCOMPARE(faults(checkClip(file)), std::string("static"));
    QVERIFY(writeNpy(file, std::vector<float>(), {0, 10}).ok());
    QCOMPARE(faults(checkClip(file)), std::string("broken"));
}

void ClipCheckTest::pictures()
{
    const QTemporaryDir temporary;
    const fs::path file = folderOf(temporary) / "a.png";
    QVERIFY(writePng(stripes(20, 16, true), file).ok());
    QCOMPARE(faults(checkClip(file)), std::string());
    QVERIFY(writePng(stripes(20, 16, false), file).ok());
    QCOMPARE(faults(checkClip(file)), std::string("static"));
    QVERIFY(writePng({.width = 4, .height = 4, .rgb = std::vector<std::uint8_t>(48, 7)}, file).ok());
    QCOMPARE(checkClip(file).findings.front().reason, std::string("one colour everywhere"));
}

void ClipCheckTest::duplicatesNameTheFirst()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeWav(root / "a.wav", melody(6));
    fs::copy_file(root / "a.wav", root / "b.wav");
    writeText(root / "c.wav",
              readText(root / "a.wav") + std::string("note\4\0\0\0abcd", 12)); // same sound, other bytes
    writeWav(root / "d.wav", melody(6, 1));
    const Manifest manifest{{{.path = root / "a.wav", .genre = "x", .split = Split::Train},
                             {.path = root / "b.wav", .genre = "x", .split = Split::Test},
                             {.path = root / "c.wav", .genre = "y", .split = Split::Train},
                             {.path = root / "d.wav", .genre = "x", .split = Split::Train},
                             {.path = root / "d.wav", .genre = "x", .split = Split::Train}}};
    const auto reports = checkManifest(manifest);
    QVERIFY(reports.ok());
    QCOMPARE(faults((*reports)[0]), std::string());
    QCOMPARE((*reports)[1].findings.front().reason, "the same bytes as " + (root / "a.wav").string() +
                                                        "; one is in split \"train\", the other in \"test\"");
    QCOMPARE((*reports)[2].findings.front().reason, "the same sound or picture as " +
                                                        (root / "a.wav").string() +
                                                        "; one is labelled x, the other y");
    QCOMPARE(faults((*reports)[3]), std::string());
    QCOMPARE((*reports)[4].findings.front().reason, std::string("listed before"));
    QVERIFY(!(*reports)[0].original && !(*reports)[3].original);
    QCOMPARE((*reports)[1].original->item, 0u);
    QVERIFY((*reports)[1].original->sameBytes);
    QVERIFY(!(*reports)[2].original->sameBytes);
    QCOMPARE((*reports)[4].original->item, 3u);
}

void ClipCheckTest::oddLengths()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    Manifest manifest;
    for (int i = 0; i < 6; ++i) {
        manifest.items.push_back({.path = root / (std::to_string(i) + ".wav"), .genre = "x"});
        writeWav(manifest.items.back().path, melody(i == 4 ? 9 : 6, i));
        manifest.items.push_back({.path = root / (std::to_string(i) + ".png"), .genre = "x"});
        QVERIFY(writePng(stripes(20 + i / 5, 16 + i / 5, true), manifest.items.back().path).ok());
    }
    auto reports = checkManifest(manifest);
    QVERIFY(reports.ok());
    QCOMPARE((*reports)[8].findings.front().reason,
             std::string("9.00 s long; nearly all others have 6.00 s"));
    QCOMPARE((*reports)[11].findings.front().reason, std::string("21 x 17; nearly all others have 20 x 16"));
    QCOMPARE(faults((*reports)[0]), std::string());
    reports = checkManifest(manifest, {.length_s = 9.0});
    QCOMPARE(faults((*reports)[8]), std::string());
    QCOMPARE((*reports)[0].findings.front().reason, std::string("6.00 s long; expected are 9.00 s"));
}

void ClipCheckTest::orderAndThreadsDoNotMatter()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    Manifest manifest;
    for (int i = 0; i < 12; ++i) {
        manifest.items.push_back({.path = root / (std::to_string(i) + ".wav"), .genre = "x"});
        writeWav(manifest.items.back().path, i % 3 ? melody(1, i / 3) : noise(6, 0.2f));
    }
    const auto one = checkManifest(manifest, {.threads = 1});
    std::int64_t calls = 0, last = 0;
    const auto four = checkManifest(manifest, {.threads = 4}, [&](const Progress &progress) {
        ++calls;
        last = progress.done;
    });
    QCOMPARE(calls, 12);
    QCOMPARE(last, 12);
    for (std::size_t i = 0; i < 12; ++i) {
        QCOMPARE(faults((*one)[i]), faults((*four)[i]));
        QCOMPARE((*one)[i].decodedHash, (*four)[i].decodedHash);
    }
}

void ClipCheckTest::stops()
{
    const QTemporaryDir temporary;
    Manifest manifest;
    for (int i = 0; i < 50; ++i)
        manifest.items.push_back({.path = folderOf(temporary) / (std::to_string(i) + ".wav"), .genre = "x"});
    std::stop_source stop;
    std::int64_t done = 0;
    const auto reports = checkManifest(
        manifest, {.threads = 2},
        [&](const Progress &progress) {
            done = progress.done;
            if (done == 5)
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!reports);
    QVERIFY(done < 10);
}

void ClipCheckTest::realMusicIsClean()
{
    GENRESCOPE_NEEDS_DATA();
    auto read = readManifest(dataFolder() / "gtzan" / "audio.csv");
    QVERIFY(read.ok());
    // Of some genres there are clips of 15 s as well as of 30 s: lengths are not what this is about.
    std::vector<ManifestItem> some;
    for (std::size_t i = 0; i < read->manifest.items.size(); i += 5)
        some.push_back(read->manifest.items[i]);
    read->manifest.items = some;
    const auto reports = checkManifest(read->manifest, {.lengthTolerance_s = 60.0});
    QVERIFY(reports.ok());
    for (std::size_t i = 0; i < reports->size(); ++i)
        QVERIFY2((*reports)[i].findings.empty(), read->manifest.items[i].path.c_str());
}

QTEST_APPLESS_MAIN(ClipCheckTest)
#include "tst_clip_check.moc"
