// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"
#include "core/formats/safetensors.h"
#include "core/inference/classifier.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>
#include <thread>

using namespace genrescope;

namespace {

std::shared_ptr<Engine> engine()
{
    auto loaded = loadEngine();
    if (!loaded)
        qFatal("%s", loaded.error().message.c_str());
    return *loaded;
}

} // namespace

/// The engine as everything outside sees it: through core's public headers, the library loaded at run time.
class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsOnceFromAnyThread();
    void threads();
    void summaries();
    void exportIsRepeatable();
    void exportRefuses();
    void networkAnswers();
    void batchSizeChangesNothing();
    void loadRefuses();

private:
    QTemporaryDir m_folder;
    std::filesystem::path path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
};

void TestEngine::loadsOnceFromAnyThread()
{
    const auto first = engine();
    std::shared_ptr<Engine> second;
    std::jthread([&second] { second = engine(); }).join();
    QCOMPARE(first.get(), second.get());
    QVERIFY(!first->info().torchVersion.empty());
}

void TestEngine::threads()
{
    const auto all = static_cast<int>(std::thread::hardware_concurrency());
    QCOMPARE(engine()->info().threads, all);
    engine()->setThreads(1);
    QCOMPARE(engine()->info().threads, 1);
    engine()->setThreads(0);
    QCOMPARE(engine()->info().threads, all);
}

void TestEngine::summaries()
{
    const auto summary = engine()->summarise({.name = "dcrnn"}, InputOptions{}, 8);
    QVERIFY(summary.ok());
    QCOMPARE(summary->trainableParameters, 342'530);
    QCOMPARE(summary->statistics, 6);
    QCOMPARE(summary->preset.name, std::string("dcrnn"));
    QCOMPARE(summary->height, 128);
    QVERIFY(!engine()->summarise({.name = "vgg"}, InputOptions{}, 8));
    QVERIFY(!engine()->summarise({.name = "cnn"}, InputOptions{}, 1));
    InputOptions small;
    small.width = 4;
    const auto refused = engine()->summarise({.name = "cnn"}, small, 8);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.find("at least 8 x 8") != std::string::npos);
}

void TestEngine::exportIsRepeatable()
{
    const std::vector<std::string> genres{"blues", "jazz"};
    const auto bytes = [&](const char *name, std::uint64_t seed) {
        const auto file = path(name);
        const auto done = engine()->exportFresh({.name = "crnn"}, InputOptions{}, genres, seed, file);
        std::ifstream stream(file, std::ios::binary);
        return done ? std::string(std::istreambuf_iterator<char>(stream), {}) : std::string();
    };
    const std::string one = bytes("one.safetensors", 1);
    QVERIFY(one.size() > 400'000);
    QVERIFY(one == bytes("again.safetensors", 1));
    QVERIFY(one != bytes("two.safetensors", 2));
    const auto card = readModelCard(path("one.safetensors"));
    QVERIFY(card.ok());
    QVERIFY(card->genres == genres);
    QCOMPARE(card->model.name, std::string("crnn"));
}

void TestEngine::exportRefuses()
{
    const auto file = path("refused.safetensors");
    QVERIFY(!engine()->exportFresh({.name = "crnn"}, InputOptions{}, {"a", "a"}, 1, file));
    QVERIFY(!engine()->exportFresh({.name = "crnn"}, InputOptions{}, {}, 1, file));
    QVERIFY(!engine()->exportFresh({.name = "crnn"}, InputOptions{}, {"a", "b"}, 1,
                                   "/proc/nowhere/x.safetensors"));
    QVERIFY(!std::filesystem::exists(file));
}

void TestEngine::networkAnswers()
{
    const auto file = path("asked.safetensors");
    QVERIFY(engine()->exportFresh({.name = "dcnn"}, InputOptions{}, {"a", "b", "c"}, 1, file));
    auto network = engine()->loadNetwork(file);
    QVERIFY2(network.ok(), network ? "" : network.error().message.c_str());
    QCOMPARE((*network)->card().name, std::string("asked"));
    const std::vector<float> batch(2 * 3 * 128 * 128, 0.5f);
    const auto logits = (*network)->logits(batch, 2);
    QVERIFY(logits.ok());
    QCOMPARE(logits->rows, 2);
    QCOMPARE(logits->columns, 3);
    QCOMPARE(logits->at(0, 1), logits->at(1, 1));
    QVERIFY(std::isfinite(logits->at(0, 0)));
    QVERIFY(!(*network)->logits(std::span(batch).first(10), 2));
    const auto none = (*network)->logits({}, 0);
    QVERIFY(none.ok());
    QCOMPARE(none->rows, 0);
}

void TestEngine::batchSizeChangesNothing()
{
    const auto file = path("batches.safetensors");
    InputOptions input;
    input.height = input.width = 32;
    QVERIFY(engine()->exportFresh({.name = "crnn"}, input, {"a", "b", "c"}, 1, file));
    auto network = engine()->loadNetwork(file);
    QVERIFY(network.ok());
    const int count = 70; // more than is computed at a time
    const std::size_t size = 3 * 32 * 32;
    std::vector<float> batch(count * size);
    for (std::size_t i = 0; i < batch.size(); ++i)
        batch[i] = static_cast<float>((i * 2654435761u) % 1000) / 1000.0f;
    const auto together = (*network)->logits(batch, count);
    QVERIFY(together.ok());
    for (const int i : {0, 31, 32, 69}) {
        const auto alone =
            (*network)->logits(std::span(batch).subspan(static_cast<std::size_t>(i) * size, size), 1);
        QVERIFY(alone.ok());
        for (int genre = 0; genre < 3; ++genre)
            QVERIFY(std::abs(alone->at(0, genre) - together->at(i, genre)) < 1e-5f);
    }
}

void TestEngine::loadRefuses()
{
    std::ofstream(path("text.safetensors")) << "not a model, but long enough to be looked at";
    QVERIFY(writeSafetensors({}, {}, path("bare.safetensors")));
    ModelCard card;
    card.genres = {"a", "b"};
    QVERIFY(writeSafetensors({}, card.toMetadata(), path("no tensors.safetensors")));
    for (const char *name :
         {"text.safetensors", "bare.safetensors", "no tensors.safetensors", "missing.safetensors"}) {
        const auto network = engine()->loadNetwork(path(name));
        QVERIFY2(!network, name);
        QVERIFY2(network.error().message.starts_with(path(name).string() + ": "),
                 network.error().message.c_str());
    }
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
