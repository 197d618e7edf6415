// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/option_table.h"

#include <QTest>
#include <set>

using namespace genrescope;

namespace {

QString messageOf(const Result<void> &result)
{
    return result ? QString() : QString::fromStdString(result.error().message);
}

std::string valueOf(const TrainingOptions &options, const char *key)
{
    return findOption(key)->get(options);
}

} // namespace

class TrainingOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOptionRoundTripsAsTextAndToml();
    void unknownKeysSuggestTheNearest();
    void tomlErrorsNameFileLineAndKey();
    void featuresFollowTheModelUnlessSet();
    void learningRateFollowsModelAndOptimizer();
    void presetsAreUsableForEveryModel();
    void presetsSayWhatTheySay();
    void problemsNameTheirKey();
};

void TrainingOptionsTest::everyOptionRoundTripsAsTextAndToml()
{
    // Every field away from its default, so that a field missing from the table or the file shows.
    TrainingOptions changed;
    std::set<std::string> keys;
    for (const OptionEntry &entry : optionTable()) {
        QVERIFY2(keys.insert(entry.key).second, entry.key.c_str());
        QVERIFY(!entry.title.empty() && !entry.help.empty());
        std::string other;
        switch (entry.type) {
        case OptionType::Boolean:
            other = entry.get(changed) == "true" ? "false" : "true";
            break;
        case OptionType::Integer:
            other = std::to_string(std::stoll(entry.get(changed)) + 3);
            break;
        case OptionType::Real:
            other = "0.1234567890123";
            break;
        case OptionType::RealList:
            other = "-1, 0.07, 3";
            break;
        case OptionType::Choice:
            other = entry.choices.back() == entry.get(changed) ? entry.choices.front() : entry.choices.back();
            break;
        case OptionType::Text:
            other = entry.key == "features.reference" ? "2.5" : "a \"quoted\" näme\\";
            break;
        }
        QVERIFY2(entry.set(changed, other), entry.key.c_str());
        QCOMPARE(entry.get(changed), other);
        QVERIFY2(entry.get(TrainingOptions{}) != other, entry.key.c_str());
    }
    const auto read = trainingOptionsFromToml(toToml(changed), "config.toml");
    QVERIFY2(read.ok(), read ? "" : read.error().message.c_str());
    for (const OptionEntry &entry : optionTable())
        QCOMPARE(entry.get(*read), entry.get(changed));
    QCOMPARE(toToml(*read), toToml(changed));
}

void TrainingOptionsTest::unknownKeysSuggestTheNearest()
{
    TrainingOptions options;
    QVERIFY(messageOf(applySetting(options, "training.batchsize=3"))
                .contains(QStringLiteral("\"training.batch_size\"")));
    QVERIFY(messageOf(applySetting(options, "epochs=3")).contains(QStringLiteral("\"training.epochs\"")));
    QVERIFY(messageOf(applySetting(options, "model.name=dcrnnn")).contains(QStringLiteral("\"dcrnn\"")));
    QVERIFY(messageOf(applySetting(options, "zzz=3")).endsWith(QStringLiteral("\"zzz\"")));
    QVERIFY(messageOf(applySetting(options, "training.epochs")).contains(QStringLiteral("key=value")));
    QVERIFY(
        messageOf(applySetting(options, "training.epochs=many")).contains(QStringLiteral("whole number")));
    QVERIFY(
        messageOf(applySetting(options, "training.epochs=99999999999")).contains(QStringLiteral("range")));
}

void TrainingOptionsTest::tomlErrorsNameFileLineAndKey()
{
    const auto messageFor = [](const char *text) {
        const auto read = trainingOptionsFromToml(text, "a.toml");
        return read ? QString() : QString::fromStdString(read.error().message);
    };
    QVERIFY(messageFor("[training]\nepochs = 3\nbatchsize = 3\n").startsWith(QStringLiteral("a.toml:3: ")));
    QVERIFY(
        messageFor("[training]\n\nepochs = \"x\"\n").startsWith(QStringLiteral("a.toml:3: training.epochs")));
    QVERIFY(messageFor("[training\n").startsWith(QStringLiteral("a.toml:1: ")));
    QVERIFY(messageFor("[training]\nepochs = 1979-05-27\n").startsWith(QStringLiteral("a.toml:2: ")));
    QCOMPARE(messageFor("[training]\nepochs = 3\n[training.early_stopping]\npatience = 4\n"), QString());
}

void TrainingOptionsTest::featuresFollowTheModelUnlessSet()
{
    TrainingOptions options;
    QVERIFY(applySettings(options, {"features.hop=256", "model.name=resnet"}));
    QCOMPARE(valueOf(options, "features.kind"), std::string("log_mel"));
    QCOMPARE(options.input.mel.sampleRate, 22050);
    QCOMPARE(options.input.channels, 1);
    QCOMPARE(options.input.mel.hop, 256);
    QVERIFY(applySetting(options, "model.name=cnn"));
    QCOMPARE(valueOf(options, "features.kind"), std::string("picture"));
    QCOMPARE(options.input.mel.sampleRate, 16000);
    QCOMPARE(options.input.channels, 3);
    QCOMPARE(options.input.mel.hop, 256);

    const auto read = trainingOptionsFromToml("[features]\nwidth = 200\n[model]\nname = \"resnet\"\n", "x");
    QVERIFY(read);
    QVERIFY(read->input.kind == InputKind::LogMel);
    QCOMPARE(read->input.width, 200);
}

void TrainingOptionsTest::learningRateFollowsModelAndOptimizer()
{
    TrainingOptions options;
    QVERIFY(applySetting(options, "model.name=dcnn"));
    QCOMPARE(options.optimizer.learningRate, 2e-4);
    QVERIFY(applySetting(options, "training.optimizer=adadelta"));
    QCOMPARE(options.optimizer.learningRate, 1.0);
    QVERIFY(applySetting(options, "training.optimizer=sgd"));
    QCOMPARE(options.optimizer.learningRate, 1e-2);
    QVERIFY(applySetting(options, "training.learning_rate=0.5"));
    QVERIFY(applySetting(options, "training.optimizer=adam"));
    QCOMPARE(options.optimizer.learningRate, 0.5);

    TrainingOptions both;
    QVERIFY(applySettings(both, {"training.learning_rate=0.0005", "training.optimizer=rmsprop"}));
    QCOMPARE(both.optimizer.learningRate, 5e-4);
}

void TrainingOptionsTest::presetsAreUsableForEveryModel()
{
    for (const TrainingPreset &preset : trainingPresets()) {
        for (const ModelPreset &model : modelPresets()) {
            const TrainingOptions options = preset.make(model.name);
            QCOMPARE(options.preset, preset.name);
            const auto problems = options.problems();
            QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().c_str());
            const auto read = trainingOptionsFromToml(toToml(options), "config.toml");
            QVERIFY(read);
            QCOMPARE(toToml(*read), toToml(options));
        }
    }
}

void TrainingOptionsTest::presetsSayWhatTheySay()
{
    TrainingOptions options;
    QVERIFY(applySettings(options, {"training.preset=seed-exact", "model.name=dcnn"}));
    QCOMPARE(options.preset, std::string("seed-exact")); // what was asked for is what is recorded
    TrainingOptions code;
    QVERIFY(applySettings(code, {"training.preset=paper-code", "model.name=dcnn"}));
    code.preset = options.preset;
    QCOMPARE(toToml(code), toToml(options));
    QCOMPARE(options.optimizer.learningRate, 2e-4);
    QCOMPARE(options.epochs, 150);
    QCOMPARE(options.batchSize, 64);
    QVERIFY(options.earlyStopping.enabled);
    QCOMPARE(options.earlyStopping.patience, 50);

    TrainingOptions text;
    QVERIFY(applySettings(text, {"training.preset=paper-text", "model.name=cnn", "training.epochs=7"}));
    QCOMPARE(text.model.name, std::string("cnn-figure1"));
    QCOMPARE(text.epochs, 7);
    QCOMPARE(text.model.l2, 0.0);
    QCOMPARE(text.augmentation.tempoFactors, (std::vector<double>{0.93, 1.07}));

    for (const std::vector<std::string> &settings :
         {std::vector<std::string>{"training.preset=paper-text", "schedule.policy=triangular"},
          {"training.preset=paper-text-clr"}}) {
        TrainingOptions cyclical;
        QVERIFY(applySettings(cyclical, settings));
        QCOMPARE(cyclical.schedule.policy, std::string("triangular"));
        QCOMPARE(cyclical.schedule.baseLr, 5e-4);
        QCOMPARE(cyclical.schedule.maxLr, 1e-3);
        QCOMPARE(cyclical.schedule.stepSize, 8.0);
        QCOMPARE(cyclical.model.name, std::string("dcrnn-figure1"));
    }

    TrainingOptions clr;
    QVERIFY(applySetting(clr, "training.preset=paper-clr"));
    QCOMPARE(clr.schedule.policy, std::string("triangular"));
    QCOMPARE(clr.schedule.baseLr, 5e-4);
    QCOMPARE(clr.schedule.maxLr, 1e-3);
    QCOMPARE(clr.schedule.stepSize, 8.0);

    TrainingOptions ours;
    QVERIFY(applySettings(ours, {"training.preset=recommended", "model.name=resnet"}));
    QCOMPARE(ours.optimizer.name, std::string("adamw"));
    QCOMPARE(ours.optimizer.learningRate, 1e-3);
    QVERIFY(ours.input.kind == InputKind::LogMel);
    QCOMPARE(ours.schedule.policy, std::string("one_cycle"));
}

void TrainingOptionsTest::problemsNameTheirKey()
{
    const std::vector<std::pair<const char *, const char *>> wrong = {
        {"training.epochs", "0"},
        {"training.batch_size", "0"},
        {"training.learning_rate", "0"},
        {"training.learning_rate", "1e23"},
        {"model.l2", "1e23"},
        {"model.batch_norm_momentum", "1"},
        {"schedule.max_lr", "1e23"}, // not used by a constant rate, and a slip all the same
        {"schedule.base_lr", "-1"},
        {"schedule.step_size", "-1"},
        {"training.momentum", "1"},
        {"training.nesterov", "true"},
        {"training.label_smoothing", "1"},
        {"training.windows_per_clip", "0"},
        {"training.threads", "-1"},
        {"augmentation.mixup_alpha", "-1"},
        {"augmentation.tempo_factors", "0"},
        {"schedule.warm_up", "50"},
    };
    QVERIFY(TrainingOptions{}.problems().empty());
    for (const OptionEntry &entry : optionTable()) {
        if (entry.type != OptionType::Real && entry.type != OptionType::RealList)
            continue;
        for (const char *value : {"nan", "-nan", "inf", "-inf"}) {
            TrainingOptions options;
            const auto applied = applySetting(options, entry.key + "=" + value);
            QVERIFY2(!applied && applied.error().message.starts_with(entry.key + ": "), entry.key.c_str());
        }
    }
    for (const auto &[key, value] : wrong) {
        TrainingOptions options;
        QVERIFY(applySetting(options, std::string(key) + "=" + value));
        const auto problems = options.problems();
        QVERIFY2(problems.size() == 1 && problems.front().starts_with(std::string(key) + ": "), key);
    }
}

QTEST_GUILESS_MAIN(TrainingOptionsTest)
#include "tst_training_options.moc"
