// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"
#include "core/formats/npy.h"
#include "core/inference/classifier.h"
#include "core/inference/explanation.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

fs::path golden(const std::string &name)
{
    return fs::path(qEnvironmentVariable("GENRESCOPE_GOLDEN").toStdString()) / name;
}

/// A network whose gradient is known: cell i of a window counts i times, whatever the genre.
class LinearNetwork final : public Network
{
public:
    explicit LinearNetwork(InputOptions input)
    {
        m_card.input = std::move(input);
        m_card.genres = {"jazz", "rock"};
        m_card.name = "linear";
    }
    const ModelCard &card() const override { return m_card; }
    Result<Matrix> logits(std::span<const float>, int count) override { return Matrix(count, 2); }
    Result<std::vector<float>> inputGradients(std::span<const float> batch, int count, int) override
    {
        std::vector<float> result(batch.size());
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] = static_cast<float>(i % (result.size() / static_cast<std::size_t>(count)));
        return result;
    }

private:
    ModelCard m_card;
};

InputOptions logMel(int height, int width)
{
    InputOptions input{.kind = InputKind::LogMel, .channels = 1, .height = height, .width = width};
    input.mel.mels = height;
    return input;
}

FeatureArray counting(int channels, int height, int width)
{
    FeatureArray clip{.channels = channels, .height = height, .width = width, .values = {}};
    for (std::size_t i = 0; i < clip.size(); ++i)
        clip.values.push_back(static_cast<float>(i) + 5.0f); // the quietest is 5
    return clip;
}

double farthest(std::span<const float> a, std::span<const float> b)
{
    double worst = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        worst = std::max(worst, static_cast<double>(std::abs(a[i] - b[i])));
    return worst;
}

std::unique_ptr<Network> scripted()
{
    const auto engine = loadEngine();
    if (!engine)
        qFatal("%s", engine.error().message.c_str());
    auto network = (*engine)->loadScript(golden("torchscript/small.pt"));
    return network ? std::move(*network) : nullptr;
}

} // namespace

/// Goldens: tests/golden/make_explanation.py (captum on Python's torch).
class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gradientsEqualPython();
    void evidenceEqualsCaptum();
    void evidenceAddsUp_data();
    void evidenceAddsUp();
    void overlappingWindowsShareTheirCells();
    void aShortClipIsWrapped();
    void picturesAreTurnedOver();
    void channelsAreAdded();
    void refusals();
};

void TestExplanation::gradientsEqualPython()
{
    const auto network = scripted();
    QVERIFY(network);
    const auto input = readNpy(golden("torchscript/input.npy"));
    const auto expected = readNpy(golden("explanation/gradients.npy"));
    QVERIFY(input.ok() && expected.ok());
    const auto all = input->floats();
    const auto wanted = expected->floats();
    const std::size_t size = 16 * 20;
    for (int genre = 0; genre < 3; ++genre) {
        // Forty windows, more than are computed at a time: each has its own gradient.
        const auto gradients = network->inputGradients(all, 40, genre);
        QVERIFY2(gradients.ok(), gradients ? "" : gradients.error().message.c_str());
        QCOMPARE(gradients->size(), all.size());
        QVERIFY(farthest(std::span(*gradients).first(size),
                         std::span(wanted).subspan(static_cast<std::size_t>(genre) * size, size)) < 1e-7);
        for (const std::size_t window : {1, 31, 32, 39}) {
            const auto alone = network->inputGradients(std::span(all).subspan(window * size, size), 1, genre);
            QVERIFY(alone.ok());
            QVERIFY(farthest(std::span(*gradients).subspan(window * size, size), *alone) < 1e-7);
        }
    }
}

void TestExplanation::evidenceEqualsCaptum()
{
    const auto network = scripted();
    QVERIFY(network);
    const auto input = readNpy(golden("torchscript/input.npy"));
    const auto expected = readNpy(golden("explanation/evidence.npy"));
    QVERIFY(input.ok() && expected.ok());
    const auto all = input->floats();
    const auto wanted = expected->floats();
    FeatureArray clip{.channels = 1, .height = 16, .width = 20, .values = {all.begin(), all.begin() + 320}};
    for (int genre = 0; genre < 3; ++genre) {
        const auto evidence = explainClip(*network, clip, genre, 24);
        QVERIFY(evidence.ok());
        double worst = 0;
        for (int row = 0; row < 16; ++row)
            worst =
                std::max(worst, farthest(evidence->row(row), // ours begins with the lowest band
                                         std::span(wanted).subspan(
                                             static_cast<std::size_t>((genre * 16 + 15 - row) * 20), 20)));
        QVERIFY2(worst < 1e-7, qPrintable(QString::number(worst)));
    }
}

void TestExplanation::evidenceAddsUp_data()
{
    QTest::addColumn<QString>("model");
    for (const char *model : {"cnn", "dcnn", "crnn", "dcrnn", "resnet"})
        QTest::newRow(model) << model;
}

/// The theorem that integrated gradients are made for (their paper's proposition 1).
void TestExplanation::evidenceAddsUp()
{
    QFETCH(QString, model);
    const auto engine = loadEngine();
    QVERIFY(engine.ok());
    ModelOptions options;
    options.name = model.toStdString();
    InputOptions input = inputFor(*findModelPreset(options.name));
    input.height = input.width = 64;
    input.mel.mels = 64;
    QTemporaryDir folder;
    const fs::path file = folder.filePath(QStringLiteral("fresh.safetensors")).toStdString();
    QVERIFY((*engine)->exportFresh(options, input, {"a", "b", "c"}, 7, file).ok());
    const auto network = (*engine)->loadNetwork(file);
    QVERIFY(network.ok());

    std::mt19937 random(5);
    std::uniform_real_distribution<float> between(0.0f, 1.0f);
    FeatureArray clip{.channels = input.channels, .height = input.height, .width = input.width, .values = {}};
    clip.values.resize(clip.size());
    std::ranges::generate(clip.values, [&] { return between(random); });
    FeatureArray silence = clip;
    const std::size_t plane = clip.size() / static_cast<std::size_t>(clip.channels);
    for (std::size_t i = 0; i < clip.size(); ++i)
        silence.values[i] =
            *std::ranges::min_element(std::span(clip.values).subspan(i / plane * plane, plane));

    const auto loud = (*network)->logits(clip.values, 1);
    const auto quiet = (*network)->logits(silence.values, 1);
    const auto evidence = explainClip(**network, clip, 1, 96);
    QVERIFY(loud.ok() && quiet.ok() && evidence.ok());
    double sum = 0;
    for (const float value : evidence->values)
        sum += static_cast<double>(value);
    const auto change = static_cast<double>(loud->at(0, 1) - quiet->at(0, 1));
    QVERIFY(std::abs(change) > 1e-3);
    QVERIFY2(std::abs(sum - change) < 0.02 * std::abs(change),
             qPrintable(QStringLiteral("%1 of %2").arg(sum).arg(change)));
}

void TestExplanation::overlappingWindowsShareTheirCells()
{
    LinearNetwork network(logMel(2, 4));
    const FeatureArray clip = counting(1, 2, 6); // windows at 0 and 2
    const auto evidence = explainClip(network, clip, 0);
    QVERIFY(evidence.ok());
    const Matrix expected = [] {
        Matrix m(2, 6);
        // value above the quietest, times the mean of the cell's weights in the windows that see it
        const float weights[2][6] = {{0, 1, (2 + 0) / 2.0f, (3 + 1) / 2.0f, 2, 3},
                                     {4, 5, (6 + 4) / 2.0f, (7 + 5) / 2.0f, 6, 7}};
        for (int row = 0; row < 2; ++row)
            for (int column = 0; column < 6; ++column)
                m.at(row, column) = weights[row][column] * static_cast<float>(row * 6 + column);
        return m;
    }();
    QVERIFY(farthest(evidence->values, expected.values) < 1e-4);
}

void TestExplanation::aShortClipIsWrapped()
{
    LinearNetwork network(logMel(1, 4));
    const FeatureArray clip = counting(1, 1, 3); // the window shows its first column twice: weights 0 and 3
    const auto evidence = explainClip(network, clip, 0);
    QVERIFY(evidence.ok());
    QCOMPARE(evidence->columns, 3);
    QVERIFY(farthest(evidence->values, std::vector<float>{0.0f * 1.5f, 1.0f * 1.0f, 2.0f * 2.0f}) < 1e-5);
}

void TestExplanation::picturesAreTurnedOver()
{
    LinearNetwork network({.kind = InputKind::Picture, .channels = 1, .height = 2, .width = 2});
    const auto evidence = explainClip(network, counting(1, 2, 2), 0);
    QVERIFY(evidence.ok());
    QVERIFY(farthest(evidence->values, std::vector<float>{2 * 2, 3 * 3, 0 * 0, 1 * 1}) < 1e-5);
}

void TestExplanation::channelsAreAdded()
{
    LinearNetwork network({.kind = InputKind::Picture, .channels = 3, .height = 1, .width = 2});
    // Each channel has its own quietest value: above it are 0 and 1, with weights 0 1, 2 3, 4 5.
    const auto evidence = explainClip(network, counting(3, 1, 2), 0);
    QVERIFY(evidence.ok());
    QVERIFY(farthest(evidence->values, std::vector<float>{0, 1 + 3 + 5}) < 1e-5);
}

void TestExplanation::refusals()
{
    LinearNetwork network(logMel(2, 4));
    const auto foreign = explainClip(network, counting(1, 3, 4), 0);
    QVERIFY(!foreign.ok());
    QVERIFY(foreign.error().message.find("does not fit") != std::string::npos);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = explainClip(network, counting(1, 2, 6), 0, 4, stop.get_token());
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().message, std::string("cancelled"));
    const auto network3 = scripted();
    QVERIFY(!network3->inputGradients(std::vector<float>(320), 1, 3).ok());
    QVERIFY(!explainTrack(network, "/no/such.mp3", 0).ok());
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
