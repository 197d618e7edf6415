// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with the real engine and the bundled model: drop an MP3 and read its genre; click Start and
// see points on the curve.
#include "core/datasets/manifest.h"
#include "core/engine/engine.h"
#include "core/inference/classifier.h"
#include "core/models/model_card.h"
#include "core/training/option_table.h"
#include "tests/support/drops.h"
#include "tests/support/real_music.h"
#include "ui/charts/confusion_view.h"
#include "ui/charts/curve_view.h"
#include "ui/main_window.h"
#include "ui/models/prediction_table_model.h"
#include "ui/pages/classify/classify_page.h"
#include "ui/pages/train/option_form.h"
#include "ui/pages/train/run_panel.h"
#include "ui/pages/train/train_page.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace genrescope;
using namespace genrescope::ui;

class RealWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDroppedTrackIsNamedByTheModel();
    void startDrawsTheRealCurve();

private:
    QTemporaryDir m_folder;
    std::optional<std::filesystem::path> m_music;
};

void RealWindowTest::initTestCase()
{
    m_music = test::realMusicFolder();
    if (!m_music)
        QSKIP(test::noRealMusic);
}

void RealWindowTest::aDroppedTrackIsNamedByTheModel()
{
    Settings settings(m_folder.filePath(QStringLiteral("settings.ini")));
    Theme theme(*qApp, settings);
    MainWindow window({.settings = settings, .theme = theme});
    window.show();
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle(), 60000);

    const auto data = test::classicalAgainstPopular(*m_music, 1, 2);
    QVERIFY(data);
    QStringList files;
    for (const ManifestItem &item : data->items)
        files += QString::fromStdString(item.path);
    QCOMPARE(test::drop(window, files), Qt::CopyAction);
    PredictionTableModel &tracks = window.classifyPage().tracks();
    QTRY_COMPARE_WITH_TIMEOUT(tracks.count(PredictionRow::State::Done), static_cast<int>(files.size()),
                              60000);

    // What the table says is what the model says.
    const auto engine = loadEngine();
    QVERIFY(engine);
    const auto model = defaultModelPath();
    QVERIFY(model);
    auto network = (*engine)->loadNetwork(*model);
    QVERIFY(network);
    Classifier classifier(std::move(*network));
    for (int row = 0; row < tracks.rowCount(); ++row) {
        const auto prediction = classifier.predict(data->items[static_cast<std::size_t>(row)].path);
        QVERIFY(prediction);
        const std::string &genre =
            classifier.card().genres[static_cast<std::size_t>(prediction->ranking().front())];
        QCOMPARE(tracks.row(row).genre(), QString::fromStdString(genre));
    }
}

void RealWindowTest::startDrawsTheRealCurve()
{
    Settings settings(m_folder.filePath(QStringLiteral("settings.ini")));
    Theme theme(*qApp, settings);
    MainWindow window({.settings = settings, .theme = theme});
    window.resize(1280, 800);
    window.show();
    QVERIFY(window.showPage(QStringLiteral("train")));

    const auto data = test::classicalAgainstPopular(*m_music, 16, 0);
    QVERIFY(data);
    const QString manifest = m_folder.filePath(QStringLiteral("manifest.csv"));
    QVERIFY(writeManifest(*data, manifest.toStdString()));
    TrainPage &page = window.trainPage();
    page.setManifest(manifest);
    TrainingOptions options = page.form()->options();
    QVERIFY(applySettings(options, {"model.name=cnn", "training.epochs=2", "training.batch_size=8"}));
    page.form()->setOptions(options);
    auto *start = page.findChild<QPushButton *>(QStringLiteral("start"));
    QTRY_VERIFY(start->isEnabled());
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY(page.isTraining());
    QTRY_VERIFY_WITH_TIMEOUT(!page.isTraining(), 120000);

    const RunHistory &history = page.panel()->history();
    QVERIFY2(history.state() == RunHistory::State::Finished, qPrintable(history.reason()));
    QCOMPARE(history.epochs().size(), 2U);
    QCOMPARE(page.panel()->accuracyView()->plot().series.at(1).points.size(), 2U);
    // 24 clips in batches of 8, twice. A fast machine does not tell of every batch (batchEventInterval), but
    // always of an epoch's last.
    std::vector<double> told;
    for (const QPointF &point : history.batchLoss())
        told.push_back(point.x());
    QVERIFY(told.size() >= 2 && told.size() <= 6);
    QCOMPARE(std::ranges::count(told, 1.0), 1);
    QCOMPARE(told.back(), 2.0);
    std::int64_t validated = 0;
    for (const std::int64_t count : page.panel()->confusionView()->plot().counts)
        validated += count;
    QCOMPARE(validated, 8);
}

QTEST_MAIN(RealWindowTest)
#include "tst_real_window.moc"
