// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"
#include "core/formats/npy.h"
#include "core/models/script_card.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>
#include <numeric>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

fs::path golden(const std::string &name)
{
    return fs::path(qEnvironmentVariable("GENRESCOPE_GOLDEN").toStdString()) / name;
}

std::shared_ptr<Engine> engine()
{
    auto loaded = loadEngine();
    if (!loaded)
        qFatal("%s", loaded.error().message.c_str());
    return *loaded;
}

std::string message(const Result<std::unique_ptr<Network>> &result)
{
    return result ? std::string() : result.error().message;
}

} // namespace

/// Goldens: tests/golden/make_torchscript.py (Python's torch).
class TestScriptNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsPython();
    void probabilitiesBecomeLogits();
    void cards();
    void refusals();
    void onlyOnRequest();
    void commandLineWarns();

private:
    QTemporaryDir m_folder;
    fs::path scriptWith(const std::string &json, const char *script = "small.pt");
};

/// A copy of a script with a card of its own.
fs::path TestScriptNetwork::scriptWith(const std::string &json, const char *script)
{
    const fs::path path = m_folder.filePath(QStringLiteral("other.pt")).toStdString();
    fs::copy_file(golden("torchscript") / script, path, fs::copy_options::overwrite_existing);
    fs::path card = path;
    std::ofstream(card.replace_extension(".json")) << json;
    return path;
}

void TestScriptNetwork::equalsPython()
{
    const auto network = engine()->loadScript(golden("torchscript/small.pt"));
    QVERIFY2(network.ok(), message(network).c_str());
    QCOMPARE((*network)->card().genres, (std::vector<std::string>{"blues", "jazz", "metal"}));
    QCOMPARE((*network)->card().name, std::string("small"));
    QCOMPARE((*network)->card().model.name, std::string("torchscript"));
    const auto input = readNpy(golden("torchscript/input.npy"));
    const auto expected = readNpy(golden("torchscript/logits.npy"));
    QVERIFY(input.ok() && expected.ok());
    const auto count = static_cast<int>(input->shape[0]); // more than is computed at a time
    const auto logits = (*network)->logits(input->floats(), count);
    QVERIFY(logits.ok());
    const auto wanted = expected->floats();
    for (int i = 0; i < count; ++i)
        for (int genre = 0; genre < 3; ++genre)
            QVERIFY(std::abs(logits->at(i, genre) - wanted[static_cast<std::size_t>(3 * i + genre)]) < 1e-5f);
    QVERIFY(!(*network)->logits(std::vector<float>(7), 1));
}

void TestScriptNetwork::probabilitiesBecomeLogits()
{
    const auto network = engine()->loadScript(golden("torchscript/probabilities.pt"));
    QVERIFY2(network.ok(), message(network).c_str());
    QCOMPARE((*network)->card().note, std::string("a softmax at its end"));
    const auto input = readNpy(golden("torchscript/input.npy"));
    const auto expected = readNpy(golden("torchscript/logits.npy"));
    const auto logits = (*network)->logits(input->floats(), static_cast<int>(input->shape[0]));
    QVERIFY(logits.ok());
    const auto wanted = expected->floats();
    for (int i = 0; i < logits->rows; ++i) // a common offset changes no probability
        for (int genre = 1; genre < 3; ++genre) {
            const auto at = static_cast<std::size_t>(3 * i);
            QVERIFY(std::abs((logits->at(i, genre) - logits->at(i, 0)) -
                             (wanted[at + static_cast<std::size_t>(genre)] - wanted[at])) < 1e-5f);
        }
}

void TestScriptNetwork::cards()
{
    QVERIFY(isScriptFile("a/b.pt") && isScriptFile("b.PTH") && isScriptFile("b.ts"));
    QVERIFY(!isScriptFile("b.safetensors") && !isScriptFile("pt"));

    const auto picture = readScriptCard(scriptWith(R"({"genres": ["a", "b"], "input.kind": "picture"})"));
    QVERIFY2(picture.ok(), picture ? "" : picture.error().message.c_str());
    QVERIFY(picture->card.input == InputOptions{}); // the paper's
    QVERIFY(!picture->givesProbabilities);
    const auto windows = readScriptCard(
        scriptWith(R"({"genres": ["a", "b"], "input.kind": "log_mel", "input.width": 300, "mel.hop": "441",
                       "temperature": 1.5, "name": "Mine"})"));
    QVERIFY(windows.ok());
    QCOMPARE(windows->card.input.width, 300);
    QCOMPARE(windows->card.input.mel.hop, 441);
    QCOMPARE(windows->card.temperature, 1.5);
    QCOMPARE(windows->card.name, std::string("Mine"));

    for (const char *json :
         {"", "[]", "{}", R"({"genres": ["a", "b"]})", R"({"input.kind": "picture"})",
          R"({"genres": ["a", "a"], "input.kind": "picture"})", R"({"genres": "a", "input.kind": "picture"})",
          R"({"genres": ["a", "b"], "input.kind": "wave"})",
          R"({"genres": ["a", "b"], "input.kind": "picture", "output": "words"})",
          R"({"genres": ["a", "b"], "input.kind": "picture", "input.height": "tall"})",
          R"({"genres": ["a", "b"], "input.kind": "picture", "input.hight": 64})",
          R"({"genres": ["a", "b"], "input.kind": "picture", "model.name": "cnn"})"}) {
        const auto refused = readScriptCard(scriptWith(json));
        QVERIFY2(!refused, json);
        QVERIFY2(refused.error().message.find("other.json") != std::string::npos,
                 refused.error().message.c_str());
    }
}

void TestScriptNetwork::refusals()
{
    const auto refused = [&](const fs::path &path, const char *words) {
        const std::string text = message(engine()->loadScript(path));
        const bool said = text.find(words) != std::string::npos;
        if (!said)
            qWarning("said: %s", text.c_str());
        return said;
    };
    QVERIFY(refused(golden("torchscript/weights.pt"), "is not a TorchScript module"));
    QVERIFY(refused(golden("torchscript/wide.pt"), "its answer has shape (1, 5)"));
    const char *card = R"({"genres": ["a", "b", "c"], "input.kind": "picture", "input.channels": 3})";
    QVERIFY(refused(scriptWith(card), "does not work with an input of 3 x 128 x 128"));
    const fs::path bare = m_folder.filePath(QStringLiteral("bare.pt")).toStdString();
    fs::copy_file(golden("torchscript/small.pt"), bare);
    QVERIFY(refused(bare, "bare.json: is missing"));
    const fs::path rubbish = scriptWith(card);
    std::ofstream(rubbish) << "no zip archive at all";
    QVERIFY(refused(rubbish, "is not a TorchScript module"));
}

/// What loads a model without saying more must never run one's code.
void TestScriptNetwork::onlyOnRequest()
{
    QVERIFY(!engine()->loadNetwork(golden("torchscript/small.pt")));
}

void TestScriptNetwork::commandLineWarns()
{
    QProcess cli;
    cli.start(qEnvironmentVariable("GENRESCOPE_CLI"),
              {QStringLiteral("predict"),
               QString::fromStdString(golden("features/mel_default_db.npy").string()),
               QStringLiteral("--json"), QStringLiteral("--model"),
               QString::fromStdString(golden("torchscript/small.pt").string())});
    QVERIFY(cli.waitForFinished(60'000));
    const QByteArray errors = cli.readAllStandardError(), output = cli.readAllStandardOutput();
    QVERIFY2(cli.exitCode() == 0, errors.constData());
    QVERIFY2(errors.contains("small.pt: a TorchScript file holds code"), errors.constData());
    QVERIFY2(output.contains("\"blues\"") && output.contains("probability"), output.constData());
}

QTEST_GUILESS_MAIN(TestScriptNetwork)
#include "tst_script_network.moc"
