// SPDX-License-Identifier: GPL-3.0-or-later
// What a grid's text comes to: its entries, and the sentences about what it cannot mean.
#include "core/experiments/sweep_plan.h"
#include "tests/support/pretended_trainer.h"

#include <QtTest>

using namespace genrescope;
using test::grid;
using test::planOf;

namespace fs = std::filesystem;

class TestSweepPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planning()
    {
        const SweepPlan plan = planOf(grid);
        QCOMPARE(plan.entries.size(), std::size_t{8}); // the second part needs none of its own
        QCOMPARE(plan.parts.size(), std::size_t{2});
        QCOMPARE(plan.parts[1].entries.size(), std::size_t{4});
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(plan.entries[i].options.seed, std::uint64_t{1}); // the first seed of everything first
        for (const std::size_t entry : plan.parts[1].entries)
            QCOMPARE(plan.entries[entry].options.batchSize, 64);
        for (const SweepEntry &entry : plan.entries)
            QCOMPARE(entry.options.epochs, 3);
        QCOMPARE(plan.entries[0].options.name, std::string("small-cnn"));

        QCOMPARE(planOf(grid, {.seeds = 3}).entries.size(), std::size_t{12});
        QCOMPARE(planOf(grid, {.parts = {"networks"}}).entries.size(), std::size_t{4});
        const SweepPlan shorter = planOf(grid, {.settings = {"training.epochs=1", "training.batch_size=8"}});
        QCOMPARE(shorter.entries.size(), std::size_t{4}); // what is set is no longer varied
        QCOMPARE(shorter.entries[0].options.epochs, 1);
    }

    void keysSetTogether()
    {
        const SweepPlan plan = planOf(R"([[part]]
name = "clr"
[part.vary]
schedule = [{ policy = "constant" }, { policy = "triangular", base_lr = 1e-4, max_lr = 2e-3 }]
augmentation.pitch_semitones = [[], [-1, 1]]
)");
        QCOMPARE(plan.name, std::string("grid"));
        QCOMPARE(plan.entries.size(), std::size_t{4});
        QCOMPARE(plan.entries[3].options.schedule.policy, std::string("triangular"));
        QCOMPARE(plan.entries[3].options.schedule.maxLr, 2e-3);
        QCOMPARE(plan.entries[3].options.augmentation.pitchSemitones, (std::vector{-1.0, 1.0}));
        QVERIFY(plan.entries[2].options.augmentation.pitchSemitones.empty());
    }

    void refusedPlans_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("syntax") << QByteArray("name = ") << "grid.toml:1:";
        QTest::newRow("nothing") << QByteArray("name = \"x\"") << "has no [[part]]";
        QTest::newRow("key") << QByteArray("[[part]]\nname = \"a\"\n[part.vary]\nmodel.nam = [\"cnn\"]")
                             << "grid.toml:4:";
        QTest::newRow("value") << QByteArray("[[part]]\nname = \"a\"\n[part.vary]\nmodel.name = [\"cnm\"]")
                               << "grid.toml:4:";
        QTest::newRow("no list") << QByteArray("[[part]]\nname = \"a\"\n[part.vary]\nmodel.name = \"cnn\"")
                                 << "must be a list";
        QTest::newRow("name") << QByteArray("[[part]]\ntitle = \"a\"") << "needs a name";
        QTest::newRow("twice") << QByteArray("[[part]]\nname = \"a\"\n[[part]]\nname = \"a\"") << "two parts";
        QTest::newRow("escape") << QByteArray("name = \"../x\"\n[[part]]\nname = \"a\"")
                                << "cannot be a folder's";
        QTest::newRow("word") << QByteArray("[[part]]\nname = \"a\"\nvarry = 1")
                              << "\"varry\" is not a part's";
        QTest::newRow("unusable") << QByteArray(
                                         "[[part]]\nname = \"a\"\n[part.vary]\ntraining.batch_size = [0]")
                                  << "training.batch_size";
        QByteArray huge = "[[part]]\nname = \"a\"\n[part.vary]\n";
        for (const char *key :
             {"training.seed", "training.epochs", "training.batch_size", "schedule.patience"})
            huge += QByteArray(key) + " = [1,2,3,4,5,6,7,8,9,10,11]\n";
        QTest::newRow("huge") << huge << "more than 10000 combinations";
    }
    void refusedPlans()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto plan = parseSweepPlan(text.toStdString(), "grid.toml");
        QVERIFY(!plan.ok());
        const QString message = QString::fromStdString(plan.error().message);
        QVERIFY2(message.contains(says), qPrintable(message));
    }

    void shippedGrids_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("runs");
        QTest::newRow("paper") << "paper" << 4 * 3 * (4 + 3 + 1); // shared: batch 64, Adam, constant
        QTest::newRow("augmentation") << "augmentation" << 4 * 2 * 3;
    }
    void shippedGrids()
    {
        QFETCH(QString, name);
        QFETCH(int, runs);
        const fs::path golden = qEnvironmentVariable("GENRESCOPE_GOLDEN").toStdString();
        const fs::path file =
            golden.parent_path().parent_path() / "resources" / "sweeps" / (name.toStdString() + ".toml");
        const auto plan = readSweepPlan(file);
        QVERIFY2(plan.ok(), plan ? "" : plan.error().message.c_str());
        QCOMPARE(plan->entries.size(), static_cast<std::size_t>(runs));
    }
};

QTEST_APPLESS_MAIN(TestSweepPlan)
#include "tst_sweep_plan.moc"
