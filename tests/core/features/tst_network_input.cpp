// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/features/feature_cache.h"
#include "core/features/network_input.h"
#include "core/features/picture.h"
#include "core/formats/npz.h"
#include "tests/core/features/golden_arrays.h"

#include <QTemporaryDir>
#include <QTest>
#include <numbers>
#include <numeric>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

InputOptions pictureOptions(int channels = 3)
{
    InputOptions options;
    options.channels = channels;
    return options;
}

InputOptions logMelOptions(int mels = 32)
{
    InputOptions options;
    options.kind = InputKind::LogMel;
    options.mel.mels = mels;
    options.channels = 1;
    options.height = mels;
    options.width = 20;
    return options;
}

std::vector<float> music(std::size_t count)
{
    std::vector<float> samples(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double t = static_cast<double>(i) / 16000.0;
        samples[i] = static_cast<float>(0.4 * std::sin(2 * std::numbers::pi * 220 * t)
                                        + 0.3 * std::sin(2 * std::numbers::pi * 1500 * t) * std::exp(-2 * t));
    }
    return samples;
}

double mean(const std::vector<float> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double deviation(const std::vector<float> &values)
{
    const double m = mean(values);
    double squares = 0.0;
    for (const float value : values)
        squares += (value - m) * (value - m);
    return std::sqrt(squares / static_cast<double>(values.size()));
}

void writeWav(const fs::path &path, const std::vector<float> &samples, std::uint32_t rate)
{
    std::string data;
    const auto put = [&data](std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            data += static_cast<char>(value >> 8 * i);
    };
    const auto size = static_cast<std::uint32_t>(samples.size() * 2);
    data += "RIFF";
    put(36 + size, 4);
    data += "WAVEfmt ";
    put(16, 4);
    put(1, 2); // PCM
    put(1, 2); // mono
    put(rate, 4);
    put(rate * 2, 4);
    put(2, 2);
    put(16, 2);
    data += "data";
    put(size, 4);
    for (const float sample : samples)
        put(static_cast<std::uint16_t>(static_cast<std::int16_t>(std::lround(sample * 32767.0f))), 2);
    QVERIFY(writeFileAtomically(path, data).ok());
}

fs::path in(const QTemporaryDir &folder, const char *name)
{
    return fs::path(folder.path().toStdString()) / name;
}

bool near(const std::vector<float> &a, const std::vector<float> &b, float tolerance)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [=](float x, float y) { return std::abs(x - y) <= tolerance; });
}

} // namespace

class TestNetworkInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsProblemsAreNamed();
    void optionsTextTellsOptionsApart();
    void pictureClipIsThePapersPicture();
    void oneChannelPictureIsTheScaledDecibels();
    void logMelClipIsStandardised();
    void silenceGivesZerosAndNoNumbersThatAreNone();
    void soundlessOrInfiniteSamplesAreErrors();
    void arraysMayBeDecibelsOrStandardised();
    void arraysOfAnotherHeightAreRefused();
    void pictureTurnsBackIntoTheLogMel_data();
    void pictureTurnsBackIntoTheLogMel();
    void picturesOfAnotherSizeAreResized();
    void windowsCoverTheClipEvenly();
    void windowsWrapAround();
    void itemsLoadByWhatTheyAre();
    void archivesHoldTheirOneArray();
    void laterClipsOfAFileDiffer();
    void damagedItemsAreErrorsWithTheirNames();
};

void TestNetworkInput::optionsProblemsAreNamed()
{
    QVERIFY(pictureOptions().problems().empty());
    QVERIFY(pictureOptions(1).problems().empty());
    QVERIFY(logMelOptions().problems().empty());
    QCOMPARE(pictureOptions(2).problems().size(), std::size_t(1));
    InputOptions options = logMelOptions();
    options.height = 31;
    QCOMPARE(options.problems().size(), std::size_t(1));
    options = logMelOptions();
    options.channels = 3;
    QCOMPARE(options.problems().size(), std::size_t(1));
    options = pictureOptions();
    options.clip_s = 0.0;
    options.width = 0;
    options.mel.hop = 0;
    QCOMPARE(options.problems().size(), std::size_t(3));
}

void TestNetworkInput::optionsTextTellsOptionsApart()
{
    InputOptions other = pictureOptions();
    other.clip_s = 10.0;
    QVERIFY(other.canonicalText() != pictureOptions().canonicalText());
    QVERIFY(pictureOptions(1).canonicalText() != pictureOptions().canonicalText());
    QVERIFY(logMelOptions(32).canonicalText() != logMelOptions(64).canonicalText());
    for (const InputKind kind : {InputKind::Picture, InputKind::LogMel})
        QVERIFY(inputKindFromString(toString(kind)) == kind);
    QVERIFY(!inputKindFromString("waveform"));
}

void TestNetworkInput::pictureClipIsThePapersPicture()
{
    const InputOptions options = pictureOptions();
    MelSpectrogram mel(options.mel);
    const std::vector<float> samples = music(48000);
    const auto clip = clipFromAudio(samples, options, mel);
    QVERIFY(clip.ok());
    QCOMPARE(clip->channels, 3);
    QCOMPARE(clip->height, 128);
    QCOMPARE(clip->width, 128);
    QVERIFY(clip->values == pictureToArray(paperPicture(mel.decibels(samples))).values);
}

void TestNetworkInput::oneChannelPictureIsTheScaledDecibels()
{
    InputOptions options = pictureOptions(1);
    options.width = 90;
    options.height = 64;
    MelSpectrogram mel(options.mel);
    const std::vector<float> samples = music(48000);
    const auto clip = clipFromAudio(samples, options, mel);
    QVERIFY(clip.ok());
    QCOMPARE(clip->values.size(), std::size_t(64 * 90));
    const Picture grey = renderPicture(mel.decibels(samples), 90, 64, ColourMap::Grey);
    for (std::size_t i = 0; i < clip->values.size(); ++i) {
        QVERIFY(clip->values[i] >= 0.0f && clip->values[i] <= 1.0f);
        QVERIFY(std::abs(clip->values[i] - static_cast<float>(grey.rgb[3 * i]) / 255.0f) <= 1.0f / 255.0f);
    }
}

void TestNetworkInput::logMelClipIsStandardised()
{
    const InputOptions options = logMelOptions();
    MelSpectrogram mel(options.mel);
    const std::vector<float> samples = music(40000);
    const auto clip = clipFromAudio(samples, options, mel);
    QVERIFY(clip.ok());
    QCOMPARE(clip->channels, 1);
    QCOMPARE(clip->height, 32);
    QCOMPARE(clip->width, mel.frames(samples.size()));
    QVERIFY(std::abs(mean(clip->values)) < 1e-6);
    QVERIFY(std::abs(deviation(clip->values) - 1.0) < 1e-5);
    const Matrix decibels = mel.decibels(samples); // the same order: row 0 the lowest band
    const double m = mean(decibels.values);
    const double d = deviation(decibels.values);
    for (std::size_t i = 0; i < decibels.values.size(); ++i)
        QVERIFY(std::abs(clip->values[i] - (decibels.values[i] - m) / d) < 1e-5);
}

void TestNetworkInput::silenceGivesZerosAndNoNumbersThatAreNone()
{
    const std::vector<float> silence(32000, 0.0f);
    for (const InputOptions &options : {logMelOptions(), pictureOptions(1)}) {
        MelSpectrogram mel(options.mel);
        const auto clip = clipFromAudio(silence, options, mel);
        QVERIFY(clip.ok());
        QVERIFY(std::all_of(clip->values.begin(), clip->values.end(), [](float value) { return value == 0.0f; }));
    }
}

void TestNetworkInput::soundlessOrInfiniteSamplesAreErrors()
{
    const InputOptions options = logMelOptions();
    MelSpectrogram mel(options.mel);
    QVERIFY(!clipFromAudio({}, options, mel).ok());
    std::vector<float> samples = music(4000);
    samples[7] = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(!clipFromAudio(samples, options, mel).ok());
}

void TestNetworkInput::arraysMayBeDecibelsOrStandardised()
{
    for (const InputOptions &options : {logMelOptions(), pictureOptions(), pictureOptions(1)}) {
        MelSpectrogram mel(options.mel);
        const std::vector<float> samples = music(40000);
        const Matrix decibels = mel.decibels(samples);
        const auto fromAudio = clipFromAudio(samples, options, mel);
        const auto fromDecibels = clipFromMelArray(decibels, options);
        Matrix standardised = decibels;
        const double m = mean(decibels.values);
        const double d = deviation(decibels.values);
        for (float &value : standardised.values)
            value = static_cast<float>((value - m) / d);
        const auto fromStandardised = clipFromMelArray(standardised, options);
        QVERIFY(fromAudio.ok() && fromDecibels.ok() && fromStandardised.ok());
        QVERIFY(fromDecibels->values == fromAudio->values);
        QCOMPARE(fromStandardised->values.size(), fromAudio->values.size());
        // Another rounding may move a value into the next of the 256 colours.
        if (options.channels == 1)
            QVERIFY(near(fromStandardised->values, fromAudio->values, 1e-4f));
        else
            QVERIFY(near(fromStandardised->values, fromAudio->values, 0.05f));
    }
}

void TestNetworkInput::arraysOfAnotherHeightAreRefused()
{
    const auto clip = clipFromMelArray(Matrix(40, 30, 1.0f), logMelOptions(32));
    QVERIFY(!clip.ok());
    QVERIFY(clip.error().message.find("40 mel bands") != std::string::npos);
    QVERIFY(clipFromMelArray(Matrix(40, 30, 1.0f), pictureOptions()).ok()); // a picture takes any height
    QVERIFY(!clipFromMelArray(Matrix(), pictureOptions()).ok());
    QVERIFY(!clipFromMelArray(Matrix(32, 3, std::numeric_limits<float>::infinity()), logMelOptions()).ok());
}

void TestNetworkInput::pictureTurnsBackIntoTheLogMel_data()
{
    QTest::addColumn<int>("map");
    QTest::newRow("magma") << static_cast<int>(ColourMap::Magma);
    QTest::newRow("grey") << static_cast<int>(ColourMap::Grey);
}

void TestNetworkInput::pictureTurnsBackIntoTheLogMel()
{
    QFETCH(int, map);
    const InputOptions options = logMelOptions();
    MelSpectrogram mel(options.mel);
    const Matrix decibels = mel.decibels(music(40000));
    const Picture picture = renderPicture(decibels, decibels.columns, decibels.rows, static_cast<ColourMap>(map));
    const auto back = clipFromPicture(picture, options);
    const auto direct = clipFromMelArray(decibels, options);
    QVERIFY(back.ok() && direct.ok());
    QCOMPARE(back->width, direct->width);
    // 256 colours over 80 dB: a step is 0.3 dB, some hundredths of a deviation.
    QVERIFY(near(back->values, direct->values, 0.05f));
}

void TestNetworkInput::picturesOfAnotherSizeAreResized()
{
    Matrix decibels(64, 50);
    for (int row = 0; row < 64; ++row) {
        for (float &value : decibels.row(row))
            value = static_cast<float>(row);
    }
    const Picture picture = renderPicture(decibels, 50, 64, ColourMap::Magma);
    const auto clip = clipFromPicture(picture, logMelOptions(32));
    QVERIFY(clip.ok());
    QCOMPARE(clip->height, 32);
    QCOMPARE(clip->width, 50);
    for (std::size_t row = 1; row < 32; ++row) // still rising from the lowest band up
        QVERIFY(clip->values[row * 50] > clip->values[(row - 1) * 50]);
    const auto up = clipFromPicture(picture, logMelOptions(100));
    QVERIFY(up.ok());
    QCOMPARE(up->height, 100);

    const auto paper = clipFromPicture(picture, pictureOptions());
    QVERIFY(paper.ok());
    QVERIFY(paper->values == pictureToArray(resizeNearest(picture, 128, 128)).values);
    const auto grey = clipFromPicture(picture, pictureOptions(1));
    QVERIFY(grey.ok());
    QVERIFY(grey->values.front() > 0.99f && grey->values.back() < 0.01f); // the highest band stays on top
    QVERIFY(!clipFromPicture(Picture{}, pictureOptions()).ok());
}

void TestNetworkInput::windowsCoverTheClipEvenly()
{
    QCOMPARE(windowStarts(100, 100, 50), (std::vector<int>{0}));
    QCOMPARE(windowStarts(30, 100, 50), (std::vector<int>{0}));
    QCOMPARE(windowStarts(101, 100, 50), (std::vector<int>{0, 1}));
    QCOMPARE(windowStarts(200, 100, 50), (std::vector<int>{0, 50, 100}));
    QCOMPARE(windowStarts(210, 100, 50), (std::vector<int>{0, 36, 73, 110}));
    for (int columns = 1; columns < 400; columns += 7) {
        const std::vector<int> starts = windowStarts(columns, 64, 20);
        QCOMPARE(starts.front(), 0);
        QCOMPARE(starts.back(), std::max(0, columns - 64));
        for (std::size_t i = 1; i < starts.size(); ++i)
            QVERIFY(starts[i] > starts[i - 1] && starts[i] - starts[i - 1] <= 20);
    }
}

void TestNetworkInput::windowsWrapAround()
{
    const FeatureArray clip{.channels = 1, .height = 2, .width = 3, .values = {1, 2, 3, 4, 5, 6}};
    std::vector<float> out(2 * 7);
    copyWindow(clip, 0, 7, out);
    QCOMPARE(out, (std::vector<float>{1, 2, 3, 1, 2, 3, 1, 4, 5, 6, 4, 5, 6, 4}));
    out.resize(2 * 2);
    copyWindow(clip, 1, 2, out);
    QCOMPARE(out, (std::vector<float>{2, 3, 5, 6}));
    copyWindow(clip, 2, 2, out);
    QCOMPARE(out, (std::vector<float>{3, 1, 6, 4}));
}

void TestNetworkInput::itemsLoadByWhatTheyAre()
{
    const QTemporaryDir folder;
    const InputOptions options = logMelOptions();
    MelSpectrogram mel(options.mel);
    const std::vector<float> samples = music(32000);
    writeWav(in(folder, "a.wav"), samples, 16000);
    const auto audio = loadClip(in(folder, "a.wav"), options, nullptr);
    QVERIFY2(audio.ok(), audio ? "" : audio.error().message.c_str());
    const auto expected = clipFromAudio(samples, options, mel);
    QCOMPARE(audio->values.size(), expected->values.size());
    QVERIFY(near(audio->values, expected->values, 0.05f)); // 16 bits round the quiet parts

    const Matrix decibels = mel.decibels(samples);
    const std::vector<std::size_t> shape{std::size_t(decibels.rows), std::size_t(decibels.columns)};
    QVERIFY(writeNpy(in(folder, "plain"), decibels.values, shape).ok()); // known by its content
    const auto array = loadClip(in(folder, "plain"), options, nullptr);
    QVERIFY(array.ok());
    QVERIFY(array->values == expected->values);
    QVERIFY(writeNpy(in(folder, "b.npy"), decibels.values, {1, shape[0], shape[1]}).ok());
    QVERIFY(loadClip(in(folder, "b.npy"), options, nullptr)->values == expected->values);

    QVERIFY(writePng(paperPicture(decibels), in(folder, "c.png")).ok());
    const auto picture = loadClip(in(folder, "c.png"), pictureOptions(), nullptr);
    QVERIFY(picture.ok());
    QVERIFY(picture->values == pictureToArray(paperPicture(decibels)).values);
}

void TestNetworkInput::archivesHoldTheirOneArray()
{
    const QTemporaryDir folder;
    const InputOptions options = logMelOptions(2);
    const std::vector<float> values{1, 2, 3, 4, 5, 6}, others{6, 1, 4, 2, 3, 9};
    const NpyArray wanted = makeNpyArray(std::span<const float>(values), {2, 3});
    const NpyArray other = makeNpyArray(std::span<const float>(others), {2, 3});
    QVERIFY(writeNpy(in(folder, "plain.npy"), wanted).ok());
    const auto expected = loadClip(in(folder, "plain.npy"), options, nullptr);
    QVERIFY2(expected.ok(), expected ? "" : expected.error().message.c_str());
    const std::vector<NpzArrays> understood{
        {{"whatever", wanted}}, {{"label", other}, {"mel", wanted}}, {{"arr_0", wanted}, {"arr_1", other}}};
    for (const NpzArrays &arrays : understood) {
        for (const char *name : {"a.npz", "B.NPZ"}) {
            QVERIFY(writeNpz(in(folder, name), arrays).ok());
            QVERIFY(isArrayOrPictureFile(in(folder, name)));
            const auto clip = loadClip(in(folder, name), options, nullptr);
            QVERIFY2(clip.ok(), clip ? "" : clip.error().message.c_str());
            QVERIFY(clip->values == expected->values);
        }
    }
    QVERIFY(writeNpz(in(folder, "two.npz"), {{"x", wanted}, {"y", other}}).ok());
    const auto refused = loadClip(in(folder, "two.npz"), options, nullptr);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().message.find("two.npz: holds 2 arrays (x, y)") != std::string::npos,
             refused.error().message.c_str());
}

void TestNetworkInput::laterClipsOfAFileDiffer()
{
    const QTemporaryDir folder;
    InputOptions options = logMelOptions();
    options.clip_s = 1.0;
    writeWav(in(folder, "a.wav"), music(40000), 16000);
    FeatureCache cache(in(folder, "cache"));
    for (int round = 0; round < 2; ++round) { // computed, then found
        const auto first = loadClip(in(folder, "a.wav"), options, &cache);
        const auto second = loadClip(in(folder, "a.wav"), options, &cache, 1.0);
        const auto last = loadClip(in(folder, "a.wav"), options, &cache, 2.0);
        QVERIFY(first.ok() && second.ok() && last.ok());
        QCOMPARE(first->width, 1 + 16000 / options.mel.hop);
        QCOMPARE(last->width, 1 + 8000 / options.mel.hop);
        QVERIFY(first->values != second->values);
    }
}

void TestNetworkInput::damagedItemsAreErrorsWithTheirNames()
{
    const QTemporaryDir folder;
    for (const char *name : {"a.npy", "b.png", "c.jpg", "d.mp3", "e.wav", "f.npz"}) {
        QVERIFY(writeFileAtomically(in(folder, name), "this is no such file").ok());
        const auto clip = loadClip(in(folder, name), pictureOptions(), nullptr);
        QVERIFY(!clip.ok());
        QVERIFY2(clip.error().message.find(name) != std::string::npos, clip.error().message.c_str());
    }
    QVERIFY(writeNpy(in(folder, "flat.npy"), std::vector<float>{1, 2, 3}, {3}).ok());
    QVERIFY(!loadClip(in(folder, "flat.npy"), pictureOptions(), nullptr).ok());
    QVERIFY(!loadClip(in(folder, "missing.wav"), pictureOptions(), nullptr).ok());
    QVERIFY(!loadClip(in(folder, "flat.npy"), pictureOptions(2), nullptr).ok());
}

QTEST_GUILESS_MAIN(TestNetworkInput)
#include "tst_network_input.moc"
