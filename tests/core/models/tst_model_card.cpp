// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/safetensors.h"
#include "core/models/model_identity.h"

#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace genrescope;

namespace {

ModelCard fullCard()
{
    ModelCard card;
    card.model = {.name = "resnet", .dropout = 0.25, .l2 = 0.001, .batchNormMomentum = 0.8};
    card.input = inputFor(*findModelPreset("resnet"));
    card.input.clip_s = 12.5;
    card.input.mel = {
        .sampleRate = 16000, .nFft = 1024, .hop = 160, .mels = 96, .fMin = 20.5, .fMax = 7600.1};
    card.input.mel.scale = MelScale::Htk;
    card.input.mel.norm = MelNorm::None;
    card.input.mel.reference = 0.1;
    card.input.mel.topDb = 0;
    card.input.mel.aMin = 1e-7;
    card.input.height = 96;
    card.genres = {"blues", "hip-hop, rap", "Früh\"ling"};
    card.temperature = 1.3700000000000001;
    card.runId = "20260101T000000Z-resnet-1a2b";
    card.licence = "CC0-1.0";
    card.note = "a note";
    card.name = "shown";
    return card;
}

QString refusal(std::map<std::string, std::string> metadata, const std::string &key, const std::string &value)
{
    if (value == "(erased)")
        metadata.erase(key);
    else
        metadata[key] = value;
    const auto card = ModelCard::fromMetadata(metadata);
    return card ? QString() : QString::fromStdString(card.error().message);
}

} // namespace

class TestModelCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void refusals_data();
    void refusals();
    void readsFromAFile();
    void presets();
    void installedModelsAreListed();
};

void TestModelCard::roundTrip()
{
    for (const ModelCard &card : {fullCard(), [] {
                                      ModelCard plain;
                                      plain.genres = {"a", "b"};
                                      return plain;
                                  }()}) {
        const auto back = ModelCard::fromMetadata(card.toMetadata());
        QVERIFY2(back.ok(), back ? "" : back.error().message.c_str());
        QVERIFY(back->model == card.model);
        QVERIFY(back->input == card.input);
        QVERIFY(back->genres == card.genres);
        QCOMPARE(back->temperature, card.temperature);
        QCOMPARE(back->runId, card.runId);
        QCOMPARE(back->licence, card.licence);
        QCOMPARE(back->note, card.note);
        QCOMPARE(back->name, card.name);
        QVERIFY(back->toMetadata() == card.toMetadata());
    }
}

void TestModelCard::refusals_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *key, const char *value, const char *sentence) {
        QTest::addRow("%s=%s", key, value)
            << QString::fromLatin1(key) << QString::fromLatin1(value) << QString::fromLatin1(sentence);
    };
    row("format_version", "2", "newer Genrescope");
    row("format_version", "one", "format_version is 'one'");
    row("format_version", "(erased)", "does not say its format_version");
    row("model.name", "vgg", "'vgg' is none of cnn");
    row("model.name", "(erased)", "does not say its model.name");
    row("model.dropout", "1.5", "must be less than 1");
    row("model.batch_norm_momentum", "1", "must be less than 1");
    row("input.kind", "hologram", "input.kind is 'hologram'");
    row("input.kind", "(erased)", "does not say its input.kind");
    row("input.normalisation", "whitened", "wants its input normalised as 'whitened'");
    row("input.channels", "three", "input.channels is 'three'");
    row("input.channels", "7", "unusable");
    row("input.width", "-4", "unusable");
    row("input.height", "99999999999999", "not a usable number");
    row("mel.sample_rate", "(erased)", "does not say its mel.sample_rate");
    row("mel.sample_rate", "0", "unusable");
    row("mel.f_min", "nan", "not a usable number");
    row("mel.reference", "loudest", "mel.reference is 'loudest'");
    row("temperature", "0", "temperature must be greater than 0");
    row("temperature", "inf", "not a usable number");
    row("genres", "(erased)", "does not say its genres");
    row("genres", "[]", "not a list of different names");
    row("genres", "[\"a\",\"a\"]", "not a list of different names");
    row("genres", "[1,2]", "not a list of different names");
    row("genres", "[[[[", "not a list of different names");
}

void TestModelCard::refusals()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, sentence);
    const QString said = refusal(fullCard().toMetadata(), key.toStdString(), value.toStdString());
    QVERIFY2(said.contains(sentence), qPrintable(said));
}

void TestModelCard::readsFromAFile()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("my model.safetensors")).toStdString();
    ModelCard card = fullCard();
    card.name.clear();
    QVERIFY(writeSafetensors({}, card.toMetadata(), path).ok());
    const auto read = readModelCard(path);
    QVERIFY(read.ok());
    QCOMPARE(read->name, std::string("my model"));

    // Names that tell a table's models apart.
    QCOMPARE(modelLabel(*read), std::string("my model"));
    ModelCard checkpoint = *read;
    checkpoint.name = "best";
    QCOMPARE(modelLabel(checkpoint), std::string("20260101T000000Z-resnet-1a2b/best"));
    checkpoint.runId.clear();
    QCOMPARE(modelLabel(checkpoint), std::string("best"));

    // A name alone does not: a calibrated model, or another one of that name, is another.
    const std::string identity = modelIdentity(*read);
    QVERIFY2(identity.starts_with("my model #"), identity.c_str());
    const auto again = readModelCard(path);
    QCOMPARE(modelIdentity(*again), identity);
    ModelCard other = *read;
    other.temperature *= 1.31;
    QVERIFY(modelIdentity(other) != identity);
    other = *read;
    other.runId = "20260102T000000Z-resnet-3c4d";
    QVERIFY(modelIdentity(other) != identity);

    QVERIFY(writeSafetensors({}, {{"format", "pt"}}, path).ok());
    const auto foreign = readModelCard(path);
    QVERIFY(!foreign);
    QVERIFY(foreign.error().message.starts_with(path.string() + ": is not a Genrescope model"));
    QVERIFY(!readModelCard(path / "missing"));
}

void TestModelCard::presets()
{
    std::set<std::string> names;
    for (const ModelPreset &preset : modelPresets()) {
        QVERIFY(names.insert(preset.name).second);
        QCOMPARE(findModelPreset(preset.name), &preset);
        QVERIFY(ModelOptions{.name = preset.name}.problems().empty());
        QVERIFY(inputFor(preset).problems().empty());
        QCOMPARE(inputFor(preset).kind == InputKind::Picture, preset.wholePicture);
    }
    for (const char *name : {"cnn", "dcnn", "crnn", "dcrnn", "cnn-figure1", "dcnn-figure1", "crnn-figure1",
                             "dcrnn-figure1", "resnet"})
        QVERIFY2(names.contains(name), name);
    QVERIFY(!findModelPreset("unknown"));
    QCOMPARE(ModelOptions{.name = "unknown"}.problems().size(), 1u);
    QCOMPARE((ModelOptions{.name = "cnn", .dropout = 1.0}.problems().size()), 1u);
}

void TestModelCard::installedModelsAreListed()
{
    const QTemporaryDir bundled, user;
    qputenv("GENRESCOPE_RESOURCES", bundled.path().toUtf8());
    qputenv("XDG_DATA_HOME", user.path().toUtf8());
    QVERIFY(installedModels().empty());
    QVERIFY(!defaultModelPath());
    QVERIFY(defaultModelPath().error().message.find("--model") != std::string::npos);

    const std::filesystem::path shipped = std::filesystem::path(bundled.path().toStdString()) / "models";
    const std::filesystem::path own =
        std::filesystem::path(user.path().toStdString()) / "genrescope" / "models";
    const auto metadata = fullCard().toMetadata();
    for (const auto &path : {shipped / "default.safetensors", own / "b.safetensors", own / "a.safetensors"})
        QVERIFY(writeSafetensors({}, metadata, path).ok());
    QVERIFY(writeSafetensors({}, metadata, own / "notes.txt").ok());
    QVERIFY(defaultModelPath().ok());
    QVERIFY((installedModels() ==
             std::vector{shipped / "default.safetensors", own / "a.safetensors", own / "b.safetensors"}));
}

QTEST_GUILESS_MAIN(TestModelCard)
#include "tst_model_card.moc"
