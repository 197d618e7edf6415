// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/picture.h"
#include "core/formats/npy.h"
#include "core/inference/classifier.h"
#include "core/inference/network_window.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <numbers>

using namespace genrescope;

namespace {

constexpr int rate = 8000;

/// Answers with the mean of each window, so that a test can tell which window it was shown.
class FakeNetwork : public Network
{
public:
    explicit FakeNetwork(ModelCard card)
        : m_card(std::move(card))
    {}
    const ModelCard &card() const override { return m_card; }
    Result<Matrix> logits(std::span<const float> batch, int count) override
    {
        if (answerNan)
            return Matrix(count, 3, std::nanf(""));
        const std::size_t size = batch.size() / static_cast<std::size_t>(count);
        Matrix result(count, 3);
        for (int i = 0; i < count; ++i) {
            const auto window = batch.subspan(static_cast<std::size_t>(i) * size, size);
            double sum = 0;
            for (const float value : window)
                sum += value;
            result.at(i, 0) = static_cast<float>(sum / static_cast<double>(size));
            result.at(i, 1) = 1.0f;
            result.at(i, 2) = -1.0f;
        }
        batches.push_back(count);
        shown.insert(shown.end(), batch.begin(), batch.end());
        return result;
    }

    bool answerNan = false;
    std::vector<int> batches;
    std::vector<float> shown; ///< all windows it was asked about, one after the other

private:
    ModelCard m_card;
};

ModelCard logMelCard()
{
    ModelCard card;
    card.model.name = "resnet";
    card.input = inputFor(*findModelPreset("resnet"));
    card.input.mel.sampleRate = rate;
    card.input.mel.nFft = 512;
    card.input.mel.hop = 200;
    card.input.mel.mels = card.input.height = 32;
    card.input.width = 40; // one second
    card.input.clip_s = 10;
    card.genres = {"blues", "jazz", "rock"};
    return card;
}

ModelCard pictureCard()
{
    ModelCard card = logMelCard();
    card.model.name = "cnn";
    card.input.kind = InputKind::Picture;
    card.input.channels = 3;
    card.input.height = card.input.width = 64;
    return card;
}

/// 16-bit mono WAV of a tone with a slow tremolo.
std::filesystem::path writeTone(const QTemporaryDir &folder, double seconds, double amplitude = 0.5)
{
    const auto count = static_cast<std::uint32_t>(std::lround(seconds * rate));
    std::string bytes;
    const auto put = [&bytes](std::uint32_t value, int size) {
        for (int i = 0; i < size; ++i)
            bytes += static_cast<char>(value >> (8 * i));
    };
    bytes += "RIFF";
    put(36 + 2 * count, 4);
    bytes += "WAVEfmt ";
    put(16, 4), put(1, 2), put(1, 2), put(rate, 4), put(2 * rate, 4), put(2, 2), put(16, 2);
    bytes += "data";
    put(2 * count, 4);
    for (std::uint32_t i = 0; i < count; ++i) {
        const double t = static_cast<double>(i) / rate;
        const double value =
            amplitude * std::sin(2 * std::numbers::pi * (300 + 40 * t) * t) * (1 + std::sin(3 * t)) / 2;
        put(static_cast<std::uint16_t>(static_cast<std::int16_t>(std::lround(32767 * value))), 2);
    }
    const std::filesystem::path path =
        folder.filePath(QStringLiteral("tone %1 %2.wav").arg(seconds).arg(amplitude)).toStdString();
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return path;
}

/// 32-bit float mono WAV that begins with `start` and is 0 from there on.
std::filesystem::path writeFloats(const QTemporaryDir &folder, const char *name, std::uint32_t count,
                                  const std::vector<float> &start)
{
    std::string bytes;
    const auto put = [&bytes](std::uint32_t value, int size) {
        for (int i = 0; i < size; ++i)
            bytes += static_cast<char>(value >> (8 * i));
    };
    bytes += "RIFF";
    put(36 + 4 * count, 4);
    bytes += "WAVEfmt ";
    put(16, 4), put(3, 2), put(1, 2), put(rate, 4), put(4 * rate, 4), put(4, 2), put(32, 2);
    bytes += "data";
    put(4 * count, 4);
    for (std::size_t i = 0; i < count; ++i)
        put(std::bit_cast<std::uint32_t>(i < start.size() ? start[i] : 0.0f), 4);
    const std::filesystem::path path = folder.filePath(QString::fromLatin1(name)).toStdString();
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return path;
}

double sum(const std::vector<double> &values)
{
    double total = 0;
    for (const double value : values)
        total += value;
    return total;
}

} // namespace

class TestClassifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeTrackClipByClip();
    void shortRestIsDropped();
    void aShortTrackIsKept();
    void tooLittleSoundIsNoGenre();
    void picturesAreOneWindowAClip();
    void meanAndRanking();
    void temperature();
    void silenceHasNoGenre();
    void arraysOfSilenceHaveNoGenre();
    void badFiles();
    void badClipsAndNumbers();
    void stop();
    void aWindowIsWhatTheNetworkGets_data();
    void aWindowIsWhatTheNetworkGets();
    void inputsBecomePictures();
};

void TestClassifier::wholeTrackClipByClip()
{
    const QTemporaryDir folder;
    Classifier classifier(std::make_unique<FakeNetwork>(logMelCard()));
    const auto prediction = classifier.predict(writeTone(folder, 25.0));
    QVERIFY2(prediction.ok(), prediction ? "" : prediction.error().message.c_str());
    QVERIFY(std::abs(prediction->duration_s - 25.0) < 0.01);
    // Windows of a second, at most half a second apart, in clips of 10, 10 and 5 seconds.
    const auto &segments = prediction->segments;
    QVERIFY(segments.size() >= 49 && segments.size() <= 56);
    QCOMPARE(segments.front().start_s, 0.0);
    QVERIFY(std::abs(segments.back().end_s - 25.0) < 0.05);
    for (std::size_t i = 0; i < segments.size(); ++i) {
        QVERIFY(std::abs(sum(segments[i].probabilities) - 1) < 1e-12);
        QVERIFY(std::abs(segments[i].end_s - segments[i].start_s - 1.0) < 0.03);
        if (i > 0) {
            QVERIFY(segments[i].start_s > segments[i - 1].start_s);
            QVERIFY(segments[i].start_s - segments[i - 1].start_s < 1.03);
        }
    }
}

void TestClassifier::shortRestIsDropped()
{
    const QTemporaryDir folder;
    Classifier classifier(std::make_unique<FakeNetwork>(logMelCard()));
    const auto without = classifier.predict(writeTone(folder, 22.9));
    const auto with = classifier.predict(writeTone(folder, 23.1));
    QVERIFY(without.ok() && with.ok());
    QVERIFY(std::abs(without->segments.back().end_s - 20.0) < 0.05);
    QVERIFY(std::abs(without->duration_s - 22.9) < 0.01);
    QVERIFY(std::abs(with->segments.back().end_s - 23.1) < 0.05);
}

void TestClassifier::aShortTrackIsKept()
{
    const QTemporaryDir folder;
    Classifier classifier(std::make_unique<FakeNetwork>(logMelCard()));
    for (const double seconds : {1.0, 1.2, 2.9}) {
        const auto prediction = classifier.predict(writeTone(folder, seconds));
        QVERIFY2(prediction.ok(), prediction ? "" : prediction.error().message.c_str());
        QVERIFY(!prediction->segments.empty());
        QVERIFY(prediction->warnings.empty());
        QVERIFY(std::abs(prediction->segments.back().end_s - seconds) < 0.05);
    }
}

void TestClassifier::tooLittleSoundIsNoGenre()
{
    const QTemporaryDir folder;
    Classifier classifier(std::make_unique<FakeNetwork>(logMelCard()));
    for (const double seconds : {0.002, 0.05, 0.3, 0.99}) {
        const auto prediction = classifier.predict(writeTone(folder, seconds));
        QVERIFY(!prediction);
        QVERIFY2(prediction.error().message.find("s of sound; at least 1 s is needed") != std::string::npos,
                 prediction.error().message.c_str());
    }
    // Less than the model looks at, or as good as all of it.
    ModelCard card = logMelCard();
    card.input.width = 160; // four seconds
    Classifier wider(std::make_unique<FakeNetwork>(card));
    const auto part = wider.predict(writeTone(folder, 2.0));
    QVERIFY(part);
    QCOMPARE(part->warnings.size(), std::size_t{1});
    QVERIFY(part->warnings.front().starts_with("holds 2.0 s of sound, and the model looks at 4.0 s"));
    QVERIFY(wider.predict(writeTone(folder, 3.9))->warnings.empty());
    Classifier pictures(std::make_unique<FakeNetwork>(pictureCard())); // of ten seconds
    QCOMPARE(pictures.predict(writeTone(folder, 5.0))->warnings.size(), std::size_t{1});
}

void TestClassifier::picturesAreOneWindowAClip()
{
    const QTemporaryDir folder;
    Classifier classifier(std::make_unique<FakeNetwork>(pictureCard()));
    const auto prediction = classifier.predict(writeTone(folder, 34.0));
    QVERIFY2(prediction.ok(), prediction ? "" : prediction.error().message.c_str());
    QCOMPARE(prediction->segments.size(), 4u);
    QVERIFY(std::abs(prediction->segments[3].start_s - 30.0) < 0.01);
    QVERIFY(std::abs(prediction->segments[3].end_s - 34.0) < 0.01);
}

void TestClassifier::meanAndRanking()
{
    const QTemporaryDir folder;
    Classifier classifier(std::make_unique<FakeNetwork>(logMelCard()));
    const auto prediction = classifier.predict(writeTone(folder, 15.0));
    QVERIFY(prediction.ok());
    for (std::size_t genre = 0; genre < 3; ++genre) {
        double mean = 0;
        for (const auto &segment : prediction->segments)
            mean += segment.probabilities[genre] / static_cast<double>(prediction->segments.size());
        QVERIFY(std::abs(prediction->probabilities[genre] - mean) < 1e-12);
    }
    QCOMPARE(prediction->ranking(), (std::vector{1, 0, 2}));
    QCOMPARE((Prediction{.probabilities = {0.2, 0.4, 0.4}}.ranking()), (std::vector{1, 2, 0}));
}

void TestClassifier::temperature()
{
    ModelCard card = logMelCard();
    card.temperature = 2.0;
    Classifier classifier(std::make_unique<FakeNetwork>(card));
    FeatureArray clip{.channels = 1, .height = 32, .width = 40, .values = std::vector<float>(32 * 40, 0.0f)};
    const auto segments = classifier.predictClip(clip, 3.0, 1.0);
    QVERIFY(segments.ok());
    QCOMPARE(segments->size(), 1u);
    const double total = std::exp(0.0) + std::exp(0.5) + std::exp(-0.5);
    QVERIFY(std::abs(segments->front().probabilities[1] - std::exp(0.5) / total) < 1e-12);
    QCOMPARE(segments->front().start_s, 3.0);
    QCOMPARE(segments->front().end_s, 4.0);
}

void TestClassifier::silenceHasNoGenre()
{
    const QTemporaryDir folder;
    Classifier classifier(std::make_unique<FakeNetwork>(logMelCard()));
    const auto errorOf = [&](const std::filesystem::path &file) {
        const auto prediction = classifier.predict(file);
        return prediction ? std::string() : prediction.error().message;
    };
    const std::string reason = ": is silent from beginning to end: nothing in it reaches -90 dBFS";
    const auto silent = writeTone(folder, 12.0, 0.0);
    QCOMPARE(errorOf(silent), silent.string() + reason);
    // One 16-bit step is the least that counts: half of one, which only a float file can hold, is silence.
    const std::vector<float> click{0.99f / 32768}, audible{1.0f / 32768};
    QCOMPARE(errorOf(writeFloats(folder, "faint.wav", 2 * rate, click)),
             folder.filePath(QStringLiteral("faint.wav")).toStdString() + reason);
    QCOMPARE(errorOf(writeFloats(folder, "click.wav", 2 * rate, audible)), std::string());

    // Numbers that are none are silence, and the sentence says so; a few of them in sound are a warning.
    const std::vector<float> nan(2 * rate, std::nanf(""));
    QCOMPARE(errorOf(writeFloats(folder, "nan.wav", 2 * rate, nan)),
             folder.filePath(QStringLiteral("nan.wav")).toStdString() + reason +
                 "; 16000 samples that are not numbers, or absurdly large, were set to 0");
    std::vector<float> sound(2 * rate, 0.25f);
    for (std::size_t i = 0; i < sound.size(); i += 2)
        sound[i] = -0.25f;
    sound[77] = std::nanf("");
    const auto some = classifier.predict(writeFloats(folder, "some.wav", 2 * rate, sound));
    QVERIFY2(some.ok(), some ? "" : some.error().message.c_str());
    QCOMPARE(some->warnings.size(), 1u);
    QVERIFY(some->warnings.front().starts_with("1 sample that is not a number"));
}

void TestClassifier::arraysOfSilenceHaveNoGenre()
{
    const QTemporaryDir folder;
    Classifier classifier(std::make_unique<FakeNetwork>(logMelCard()));
    const std::filesystem::path base = folder.path().toStdString();
    Matrix mel(32, 60);
    std::ranges::fill(mel.values, -80.0f);
    QVERIFY(writeNpy(base / "silent.npy", mel.values, {32, 60}));
    const auto silent = classifier.predict(base / "silent.npy");
    QVERIFY(!silent);
    QCOMPARE(silent.error().message,
             (base / "silent.npy").string() + ": shows silence: it holds one value throughout");
    mel.at(3, 5) = 0.0f;
    QVERIFY(writeNpy(base / "click.npy", mel.values, {32, 60}));
    QVERIFY(classifier.predict(base / "click.npy").ok());
    std::ranges::fill(mel.values, std::nanf(""));
    QVERIFY(writeNpy(base / "nan.npy", mel.values, {32, 60}));
    const auto nan = classifier.predict(base / "nan.npy");
    QVERIFY(!nan);
    QVERIFY2(nan.error().message.starts_with((base / "nan.npy").string() + ": "),
             nan.error().message.c_str());

    Classifier pictures(std::make_unique<FakeNetwork>(pictureCard()));
    Picture black{.width = 64, .height = 64, .rgb = std::vector<std::uint8_t>(64 * 64 * 3, 0)};
    QVERIFY(writePng(black, base / "black.png"));
    QVERIFY(!pictures.predict(base / "black.png"));
    black.rgb[100] = 255;
    QVERIFY(writePng(black, base / "dot.png"));
    QVERIFY(pictures.predict(base / "dot.png").ok());
}

void TestClassifier::badFiles()
{
    const QTemporaryDir folder;
    Classifier classifier(std::make_unique<FakeNetwork>(logMelCard()));
    const std::filesystem::path base = folder.path().toStdString();
    std::ofstream(base / "text.mp3") << "this is no music at all, only words";
    std::ofstream(base / "empty.wav");
    std::ofstream(base / "no.npy") << "x";
    std::ofstream(base / "no.png") << "x";
    for (const char *name : {"text.mp3", "empty.wav", "no.npy", "no.png", "missing.flac", ""}) {
        const auto prediction = classifier.predict(base / name);
        QVERIFY2(!prediction, name);
        QVERIFY2(prediction.error().message.find((base / name).string()) != std::string::npos,
                 prediction.error().message.c_str());
    }
}

void TestClassifier::badClipsAndNumbers()
{
    auto network = std::make_unique<FakeNetwork>(logMelCard());
    FakeNetwork &fake = *network;
    Classifier classifier(std::move(network));
    FeatureArray clip{.channels = 1, .height = 31, .width = 40, .values = std::vector<float>(31 * 40)};
    QVERIFY(!classifier.predictClip(clip, 0, 1));
    clip = {.channels = 1, .height = 32, .width = 0, .values = {}};
    QVERIFY(!classifier.predictClip(clip, 0, 1));
    clip = {.channels = 1, .height = 32, .width = 40, .values = std::vector<float>(32 * 40)};
    fake.answerNan = true;
    const auto damaged = classifier.predictClip(clip, 0, 1);
    QVERIFY(!damaged);
    QVERIFY(damaged.error().message.find("not a number") != std::string::npos);
}

void TestClassifier::stop()
{
    const QTemporaryDir folder;
    Classifier classifier(std::make_unique<FakeNetwork>(logMelCard()));
    std::stop_source source;
    source.request_stop();
    const auto prediction = classifier.predict(writeTone(folder, 12.0), source.get_token());
    QVERIFY(!prediction);
    QCOMPARE(prediction.error().message, std::string("cancelled"));
}

void TestClassifier::aWindowIsWhatTheNetworkGets_data()
{
    QTest::addColumn<bool>("picture");
    QTest::newRow("windows") << false;
    QTest::newRow("pictures") << true;
}

void TestClassifier::aWindowIsWhatTheNetworkGets()
{
    QFETCH(bool, picture);
    const QTemporaryDir folder;
    const std::filesystem::path file = writeTone(folder, 25.0);
    const ModelCard card = picture ? pictureCard() : logMelCard();
    auto network = std::make_unique<FakeNetwork>(card);
    const FakeNetwork &asked = *network;
    Classifier classifier(std::move(network));
    const auto prediction = classifier.predict(file);
    QVERIFY2(prediction.ok(), prediction ? "" : prediction.error().message.c_str());
    const std::size_t count = prediction->segments.size();
    QVERIFY(count >= 3);
    const std::size_t size = asked.shown.size() / count;
    for (const std::size_t index : {std::size_t(0), std::size_t(1), count - 1}) {
        const auto window = networkWindow(file, card.input, index);
        QVERIFY2(window.ok(), window ? "" : window.error().message.c_str());
        QCOMPARE(window->index, index);
        QCOMPARE(window->start_s, prediction->segments[index].start_s);
        QCOMPARE(window->end_s, prediction->segments[index].end_s);
        QCOMPARE(window->values.values.size(), size);
        QVERIFY(std::equal(window->values.values.begin(), window->values.values.end(),
                           asked.shown.begin() + static_cast<std::ptrdiff_t>(index * size)));
    }
    const auto beyond = networkWindow(file, card.input, count);
    QVERIFY(!beyond.ok());
    QVERIFY(beyond.error().message.find("tone 25") != std::string::npos);
    std::stop_source stopped;
    stopped.request_stop();
    QVERIFY(!networkWindow(file, card.input, 0, stopped.get_token()).ok());
}

void TestClassifier::inputsBecomePictures()
{
    // A mel-spectrogram's first row is the lowest band, a picture's the highest.
    const FeatureArray two{.channels = 1, .height = 2, .width = 1, .values = {-1.0f, 3.0f}};
    InputOptions input;
    input.kind = InputKind::LogMel;
    const ColourTable &magma = colourTable(ColourMap::Magma);
    const auto pixel = [](const Picture &picture, int i) {
        const auto at = static_cast<std::size_t>(3 * i);
        return Rgb{picture.rgb[at], picture.rgb[at + 1], picture.rgb[at + 2]};
    };
    Picture picture = pictureOfInput(two, input);
    QCOMPARE(picture.height, 2);
    QVERIFY(pixel(picture, 0) == magma[255] && pixel(picture, 1) == magma[0]);
    input.kind = InputKind::Picture;
    picture = pictureOfInput(two, input);
    QVERIFY(pixel(picture, 0) == magma[0] && pixel(picture, 1) == magma[255]);
    const Picture original{.width = 2, .height = 1, .rgb = {1, 2, 3, 250, 128, 0}};
    QVERIFY(pictureOfInput(pictureToArray(original), input).rgb == original.rgb);
}

QTEST_GUILESS_MAIN(TestClassifier)
#include "tst_classifier.moc"
