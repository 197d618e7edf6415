// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"
#include "tests/ui/classify_fixture.h"
#include "ui/charts/curve_view.h"
#include "ui/pages/classify/calibrate_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace genrescope;
using namespace genrescope::ui;

class TstCalibrate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitLookAndStore()
    {
        test::ClassifyFixture f;
        // Answered by name with 70 %, of which half is right.
        Manifest manifest;
        for (int i = 0; i < 10; ++i) {
            ManifestItem item;
            item.path = f.file(QStringLiteral("jazz-%1.wav").arg(i)).toStdString();
            item.genre = i % 2 == 0 ? "jazz" : "rock";
            item.split = Split::Validation;
            manifest.items.push_back(item);
        }
        const QString data = f.folder.filePath(QStringLiteral("data.csv"));
        QVERIFY(writeManifest(manifest, data.toStdString()).ok());
        const QString model = f.folder.filePath(QStringLiteral("own.safetensors"));
        QVERIFY(QFile::copy(QString::fromStdString(defaultModelPath()->string()), model));
        QFile::setPermissions(model, QFileDevice::ReadOwner | QFileDevice::WriteOwner);

        CalibrateDialog dialog(test::fakePredictors(f.script), model, QStringLiteral("Own"), f.settings);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *start = dialog.findChild<QPushButton *>(QStringLiteral("startCalibration"));
        auto *save = dialog.findChild<QPushButton *>(QStringLiteral("saveCalibration"));
        const auto *status = dialog.findChild<QLabel *>(QStringLiteral("calibrationStatus"));
        QVERIFY(!save->isEnabled());
        dialog.setManifest(f.folder.filePath(QStringLiteral("nowhere.csv")));
        start->click();
        QTRY_VERIFY(!dialog.calibrator().isRunning());
        QVERIFY2(status->text().contains(QStringLiteral("nowhere.csv")), qPrintable(status->text()));

        dialog.setManifest(data);
        start->click();
        QTRY_VERIFY2(save->isEnabled(), qPrintable(status->text()));
        QVERIFY2(status->text().contains(QStringLiteral("10 validation tracks")), qPrintable(status->text()));
        QVERIFY2(status->text().contains(QStringLiteral("20.0 %")), qPrintable(status->text()));
        QCOMPARE(dialog.findChild<CurveView *>()->plot().series.size(), 3u);
        QSignalSpy saved(&dialog, &CalibrateDialog::saved);
        save->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.first().first().toString(), model);
        const auto card = readModelCard(model.toStdString());
        QVERIFY(card.ok());
        QVERIFY(card->temperature > 1.2);
        QVERIFY(card->note.find("Calibrated on 10 validation tracks of data.csv") != std::string::npos);

        // What was fitted to the file as it was is nothing for what it is now.
        QSignalSpy failed(&dialog.calibrator(), &Calibrator::failed);
        dialog.show();
        save->click();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY2(status->text().contains(QStringLiteral("fit it again")), qPrintable(status->text()));
        QCOMPARE(readModelCard(model.toStdString())->temperature, card->temperature);

        // A file that is marked read-only stays, and so does one of that name among the user's models.
        std::filesystem::remove_all(userDataFolder() / "models"); // an earlier run's
        QFile::setPermissions(model, QFileDevice::ReadOwner);
        for (const QString &name : {QStringLiteral("own.safetensors"), QStringLiteral("own-2.safetensors")}) {
            start->click();
            QTRY_VERIFY(save->isEnabled());
            saved.clear();
            save->click();
            QTRY_COMPARE(saved.size(), 1);
            QCOMPARE(saved.first().first().toString(),
                     QString::fromStdString((userDataFolder() / "models").string()) + u'/' + name);
        }
        QCOMPARE(readModelCard(model.toStdString())->temperature, card->temperature);
    }
};

QTEST_MAIN(TstCalibrate)
#include "tst_calibrate.moc"
