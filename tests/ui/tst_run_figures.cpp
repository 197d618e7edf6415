// SPDX-License-Identifier: GPL-3.0-or-later
// `plot`: figures of runs as files, looked at through the numbers in them.
#include "core/evaluation/evaluation.h"
#include "core/training/run_folder.h"
#include "ui/charts/run_figure_file.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope;
using namespace genrescope::ui;

class TestRunFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curvesAreNamedByWhatDiffers();
    void seedsAreAveraged();
    void barsOfEveryRun();
    void everyFigureInEveryFormat();
    void refusals();

private:
    /// Two epochs; of the ten test tracks, jazz and metal in turn, the first `right` are answered as they
    /// should be.
    QString run(const std::string &model, std::uint64_t seed, double accuracy, int right,
                bool evaluated = true);
    QString csv(const QStringList &runs, const QString &figure, bool averageSeeds = false);
    QTemporaryDir m_folder;
};

QString TestRunFigures::run(const std::string &model, std::uint64_t seed, double accuracy, int right,
                            bool evaluated)
{
    TrainingOptions options;
    options.model.name = model;
    options.seed = seed;
    Manifest data;
    data.items.push_back({.path = "/data/a.png", .genre = "jazz"});
    auto writer = RunWriter::create(m_folder.path().toStdString(), options, data, {});
    if (!writer)
        qFatal("%s", writer.error().message.c_str());
    const auto tell = [&](auto event) {
        if (!(*writer)->record(std::move(event)))
            qFatal("cannot write the run");
    };
    tell(RunStarted{.epochs = 2, .stepsPerEpoch = 1, .genres = {"jazz", "metal"}});
    for (int epoch = 1; epoch <= 2; ++epoch) {
        tell(BatchDone{.epoch = epoch, .step = epoch, .loss = 1.0, .learningRate = 0.001 * epoch});
        tell(EpochDone{.epoch = epoch,
                       .validationLoss = 1.0,
                       .validationAccuracy = accuracy * epoch / 2,
                       .confusion = {3, 1, 2, 2}});
    }
    std::vector<EvaluatedItem> items;
    for (int i = 0; i < 10; ++i) {
        const int actual = i % 2, answer = i < right ? actual : 1 - actual;
        items.push_back({.path = "/data/" + std::to_string(i),
                         .actual = actual,
                         .probabilities = answer == 0 ? std::vector{0.8, 0.2} : std::vector{0.3, 0.7}});
    }
    if (evaluated && !writeEvaluation(evaluate({"jazz", "metal"}, items), items,
                                      (*writer)->paths().evaluation() / "test", "test"))
        qFatal("cannot write the evaluation");
    tell(RunFinished{.epochs = 2});
    return QString::fromStdString((*writer)->paths().folder.string());
}

QString TestRunFigures::csv(const QStringList &runs, const QString &figure, bool averageSeeds)
{
    const QString path = m_folder.filePath(QStringLiteral("figure.csv"));
    const auto done = writeRunFigure(runs, figure, path, {}, averageSeeds);
    if (!done)
        return QString::fromStdString(done.error().message);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestRunFigures::curvesAreNamedByWhatDiffers()
{
    const QStringList runs{run("cnn", 1, 0.4, 5), run("crnn", 1, 0.6, 6)};
    QCOMPARE(csv(runs, QStringLiteral("accuracy")), QStringLiteral("Epoch,cnn,crnn\n1,0.2,0.3\n2,0.4,0.6\n"));
    const QStringList seeds{runs[0], run("cnn", 2, 0.8, 5)};
    QCOMPARE(csv(seeds, QStringLiteral("accuracy")).section(u'\n', 0, 0),
             QStringLiteral("Epoch,\"cnn, seed 1\",\"cnn, seed 2\""));
}

void TestRunFigures::seedsAreAveraged()
{
    const QStringList runs{run("cnn", 1, 0.25, 5), run("cnn", 2, 0.75, 5), run("crnn", 1, 0.5, 6)};
    QCOMPARE(csv(runs, QStringLiteral("accuracy"), true),
             QStringLiteral("Epoch,cnn (n = 2),crnn\n1,0.25,0.25\n2,0.5,0.5\n"));
}

/// Figure 8: each network's accuracy at each genre, not one network's.
void TestRunFigures::barsOfEveryRun()
{
    const QStringList runs{run("cnn", 1, 0.4, 10), run("cnn", 2, 0.4, 0), run("crnn", 1, 0.5, 10)};
    // All values, then where they may lie: right on 5 of 5, Wilson's interval begins at 5 / (5 + 1.96^2).
    const QStringList bars = csv(runs, QStringLiteral("per-genre")).split(u'\n');
    QVERIFY2(bars[0].startsWith(QStringLiteral("genre,\"cnn, seed 1\",\"cnn, seed 2\",\"crnn, seed "
                                               "1\",\"cnn, seed 1 low\",\"cnn, seed 1 high\"")),
             qPrintable(bars[0]));
    QVERIFY2(bars[1].startsWith(QStringLiteral("jazz,1,0,1,0.5655")), qPrintable(bars[1]));
    QVERIFY2(bars[2].startsWith(QStringLiteral("metal,1,0,1,0.5655")), qPrintable(bars[2]));
    // Over seeds, mean and deviation: 1 and 0.
    const QStringList means = csv(runs, QStringLiteral("per-genre"), true).split(u'\n');
    QCOMPARE(means[0],
             QStringLiteral("genre,cnn (n = 2),crnn,cnn (n = 2) low,cnn (n = 2) high,cnn (n = 2) n,crnn n"));
    QVERIFY2(means[1].startsWith(QStringLiteral("jazz,0.5,1,-0.207")), qPrintable(means[1]));
    QVERIFY(csv({run("cnn", 3, 0.4, 0, false)}, QStringLiteral("per-genre"))
                .contains(QStringLiteral("jazz,0.75")));
}

void TestRunFigures::everyFigureInEveryFormat()
{
    const QStringList runs{run("cnn", 1, 0.4, 5), run("crnn", 1, 0.6, 6)};
    for (const QString &figure : runFigureNames()) {
        for (const char *format : {"svg", "pdf", "png", "csv"}) {
            for (const QStringList &chosen : {runs, runs.mid(0, 1)}) {
                const QString path =
                    m_folder.filePath(QStringLiteral("%1.%2").arg(figure, QLatin1StringView(format)));
                const auto done = writeRunFigure(chosen, figure, path, {}, true);
                QVERIFY2(done.ok(), done ? "" : done.error().message.c_str());
                QVERIFY(QFile(path).size() > 10);
            }
        }
    }
    const QImage bars(m_folder.filePath(QStringLiteral("per-genre.png")));
    QVERIFY(bars.width() > 500);
}

void TestRunFigures::refusals()
{
    QVERIFY(!writeRunFigure({}, QStringLiteral("accuracy"), m_folder.filePath(QStringLiteral("x.svg"))));
    QVERIFY(!writeRunFigure({QStringLiteral("/nowhere")}, QStringLiteral("accuracy"),
                            m_folder.filePath(QStringLiteral("x.svg"))));
    const QString one = run("cnn", 1, 0.4, 5);
    QVERIFY(!writeRunFigure({one}, QStringLiteral("pie"), m_folder.filePath(QStringLiteral("x.svg"))));
    QVERIFY(!writeRunFigure({one}, QStringLiteral("accuracy"), m_folder.filePath(QStringLiteral("x.gif"))));
}

QTEST_MAIN(TestRunFigures)
#include "tst_run_figures.moc"
