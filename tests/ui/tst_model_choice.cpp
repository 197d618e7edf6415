// SPDX-License-Identifier: GPL-3.0-or-later
// The Classify page and its model: which one is asked, and what becomes of tracks when there is none.
#include "core/engine/engine.h"
#include "tests/ui/classify_fixture.h"
#include "ui/pages/notice.h"
#include "ui/pages/run_actions.h"
#include "ui/settings/runs_folder.h"
#include "ui/settings/setting_keys.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

using State = PredictionRow::State;
using Fixture = test::ClassifyFixture;
using test::action;

} // namespace

class TstModelChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherModelsAnswersAreMarked()
    {
        Fixture f;
        f.show();
        f.page.addPaths(f.files(2, QStringLiteral("jazz")));
        QTRY_COMPARE(f.count(State::Done), 2);
        const auto *notice = f.page.findChild<Notice *>(QStringLiteral("otherModel"));
        const auto marked = [&](int row) {
            return f.page.tracks().index(row, 0).data(PredictionTableModel::OtherModelRole).toBool();
        };
        QVERIFY(!notice->isVisible() && !marked(0));
        // A run's checkpoint is called after its run: all of them are "best".
        f.page.openModel(
            f.folder.filePath(QStringLiteral("20261122T201501Z-dcrnn-3fa2b1/checkpoints/best.safetensors")));
        QTRY_VERIFY(notice->isVisible());
        const auto *models = f.page.findChild<QComboBox *>();
        QVERIFY2(models->currentText().startsWith(QStringLiteral("dcrnn, 2")),
                 qPrintable(models->currentText()));
        QVERIFY(marked(0) && marked(1));
        const QModelIndex status = f.page.tracks().index(0, PredictionTableModel::Status);
        const QString name = QString::fromStdString(f.page.tracks().row(0).model->name);
        QVERIFY2(status.data(Qt::ToolTipRole).toString().contains(name),
                 qPrintable(status.data(Qt::ToolTipRole).toString()));
        f.page.addPaths({f.file(QStringLiteral("rock.wav"))});
        QTRY_COMPARE(f.count(State::Done), 3);
        QVERIFY(!marked(2));
        QVERIFY(notice->text().startsWith(QStringLiteral("2 tracks")));
        QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!notice->isVisible());
        QTRY_VERIFY(f.idle());
        QVERIFY(!marked(0) && !marked(1));
        QCOMPARE(f.script->predicted.load(), 5);
    }

    void runsAreModelsToo()
    {
        Fixture f;
        const QString runs = f.folder.filePath(QStringLiteral("runs"));
        f.settings.set(keys::runsFolder, runs);
        const auto makeRun = [&](const QString &folder, bool finished) {
            const QString run = runs + u'/' + folder;
            QDir().mkpath(run + QStringLiteral("/checkpoints"));
            QStringList files{QStringLiteral("config.toml"), QStringLiteral("events.jsonl")};
            if (finished)
                files += QStringLiteral("checkpoints/best.safetensors");
            for (const QString &name : files)
                if (QFile file(run + u'/' + name); !file.open(QIODevice::WriteOnly))
                    qFatal("cannot write the test's runs");
            return run;
        };
        const QString first = makeRun(QStringLiteral("20261122T201501Z-dcrnn-3fa2b1"), true);
        makeRun(QStringLiteral("20261123T201501Z-resnet-3fa2b2"), false);
        f.show();
        auto *models = f.page.findChild<QComboBox *>();
        QTRY_VERIFY(models->findData(bestCheckpointOf(first)) > 0);
        const int place = models->findData(bestCheckpointOf(first));
        QVERIFY2(models->itemText(place).startsWith(QStringLiteral("dcrnn, 2")),
                 qPrintable(models->itemText(place)));
        QTRY_VERIFY(f.idle());
        const int before = models->count();
        const QString shown = models->currentText();

        // One that ends meanwhile is there when the page is shown again; what is chosen stays.
        const QString third = makeRun(QStringLiteral("20261124T201501Z-crnn-3fa2b3"), true);
        f.page.hide();
        f.page.show();
        QTRY_COMPARE(models->count(), before + 1);
        QCOMPARE(models->currentText(), shown);
        models->setCurrentIndex(models->findData(bestCheckpointOf(third)));
        Q_EMIT models->activated(models->currentIndex());
        QTRY_COMPARE(QString::fromStdString(f.page.controller().modelFile().string()),
                     bestCheckpointOf(third));
        QTRY_VERIFY(f.idle());
        QVERIFY(models->currentText().startsWith(QStringLiteral("crnn, 2")));
    }

    void aRunsListOffersItsModel()
    {
        RunKeeper keeper;
        QUndoStack undo;
        QListWidget view;
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        view.addItems({QStringLiteral("/runs/a"), QStringLiteral("/runs/b")});
        view.setCurrentRow(0);
        const auto chosen = [&] {
            QStringList folders;
            for (const QListWidgetItem *item : view.selectedItems())
                folders += item->text();
            return folders;
        };
        RunActions actions(keeper, undo,
                           {.selection = [&] { return view.selectionModel(); },
                            .chosen = chosen,
                            .knownTags = [] { return QStringList(); },
                            .runsFolder = [] { return QString(); }},
                           &view);
        const QSignalSpy asked(&actions, &RunActions::classifyRequested);
        actions.classifyAction()->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("/runs/a/checkpoints/best.safetensors"));
        QVERIFY(actions.classifyAction()->isEnabled());
        view.selectAll();
        actions.update();
        QVERIFY(!actions.classifyAction()->isEnabled()); // which one?
    }

    void aFileThatIsNoModelIsRefused()
    {
        Fixture f;
        f.show();
        f.page.openModel(f.folder.filePath(QStringLiteral("mine.safetensors")));
        QTRY_VERIFY(f.idle());
        QTRY_COMPARE(f.page.controller().modelState(), ClassificationController::ModelState::Ready);
        const auto *models = f.page.findChild<QComboBox *>();
        QCOMPARE(models->currentText(), QStringLiteral("mine"));

        const QString music = f.folder.filePath(QStringLiteral("bad.mp3"));
        f.page.openModel(music);
        f.page.addPaths(f.files(2, QStringLiteral("jazz")));
        QTRY_VERIFY(f.page.controller().modelProblem().contains(QStringLiteral("bad.mp3: is no model")));
        QTRY_COMPARE(f.count(State::Done), 2); // by the model that was there
        QCOMPARE(models->currentText(), QStringLiteral("mine"));
        QCOMPARE(models->findData(music), -1);
        QCOMPARE(f.settings.get(keys::classifyModel), f.folder.filePath(QStringLiteral("mine.safetensors")));
        const auto *notice = f.page.findChild<Notice *>();
        QVERIFY(notice->isVisible() && notice->text().contains(QStringLiteral("bad.mp3: is no model")));

        f.page.openModel(f.folder.filePath(QStringLiteral("other.safetensors")));
        QTRY_VERIFY(!notice->isVisible());
    }

    void aRememberedModelThatCannotBeLoadedGivesWay()
    {
        Fixture f;
        const QString remembered = f.folder.filePath(QStringLiteral("bad.mp3"));
        f.settings.set(keys::classifyModel, remembered);
        f.show();
        f.page.addPaths(f.files(2, QStringLiteral("jazz")));
        QTRY_COMPARE(f.count(State::Done), 2); // by the default model
        const auto *notice = f.page.findChild<Notice *>();
        QVERIFY(notice->isVisible() && notice->text().contains(QStringLiteral("bad.mp3: is no model")));
        QCOMPARE(f.settings.get(keys::classifyModel), remembered); // its disk may only be away
        QCOMPARE(f.page.findChild<QComboBox *>()->findText(QStringLiteral("bad")), -1);
    }

    void withoutAModelTracksFailUntilThereIsOne()
    {
        Fixture f;
        f.script->modelMissing = true;
        f.show();
        f.page.addPaths(f.files(2, QStringLiteral("jazz")));
        QTRY_COMPARE(f.page.controller().modelState(), ClassificationController::ModelState::Failed);
        QTRY_COMPARE(f.count(State::Failed), 2);
        QTRY_VERIFY(f.idle());
        QVERIFY2(f.page.tracks().row(1).reason.contains(QStringLiteral("there is no model")),
                 qPrintable(f.page.tracks().row(1).reason));
        bool said = false;
        for (const auto *label : f.page.findChildren<QLabel *>())
            said |= label->isVisible() &&
                    label->text().contains(QStringLiteral("model"), Qt::CaseInsensitive) && label->wordWrap();
        QVERIFY(said);

        f.script->modelMissing = false;
        f.page.openModel(f.folder.filePath(QStringLiteral("mine.safetensors")));
        QTRY_COMPARE(f.count(State::Done), 2); // taken up again without being asked
    }

    void realEngine()
    {
        // A freshly initialised network from file to row: decode, resample, mel-spectrogram, engine,
        // delivery.
        QTemporaryDir folder;
        const auto engine = loadEngine();
        QVERIFY2(engine.ok(), engine ? "" : engine.error().message.c_str());
        const std::string model = folder.filePath(QStringLiteral("fresh.safetensors")).toStdString();
        const auto exported =
            (*engine)->exportFresh({.name = "crnn"}, {}, {"blues", "jazz", "rock"}, 1, model);
        QVERIFY2(exported.ok(), exported ? "" : exported.error().message.c_str());
        const QString tone = folder.filePath(QStringLiteral("tone.wav"));
        QVERIFY(test::writeWav(tone, test::tone(440, 70, 16000), 16000));
        QFile garbage(folder.filePath(QStringLiteral("garbage.mp3")));
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write(QByteArray(4000, 'x'));
        garbage.close();

        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        ClassifyPage page(settings, makeEnginePredictor);
        page.show();
        page.openModel(QString::fromStdString(model));
        page.addPaths({tone, garbage.fileName()});
        QTRY_COMPARE_WITH_TIMEOUT(page.tracks().count(State::Done), 1, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(page.tracks().count(State::Failed), 1, 60'000);
        const PredictionRow &row = page.tracks().row(0);
        QCOMPARE(row.model->genres.size(), std::size_t(3));
        QVERIFY(row.prediction->segments.size() >= 2);
        QVERIFY(std::abs(row.duration_s - 70) < 0.1);
        double sum = 0;
        for (const double share : row.prediction->probabilities)
            sum += share;
        QVERIFY(std::abs(sum - 1) < 1e-9);
        QVERIFY(!page.tracks().row(1).reason.isEmpty());
    }

    void whatOnlyWantsAModelKeepsWaitingForOne()
    {
        Fixture f;
        f.script->modelThrows = true;
        f.show();
        f.page.addPaths(f.files(3, QStringLiteral("jazz")));
        QTRY_COMPARE(f.count(State::Failed), 3);
        action(f.page, QStringLiteral("Clear list"))->trigger();
        action(f.page, QStringLiteral("Undo removing"))->trigger();
        QCOMPARE(f.count(State::Failed), 3);

        // In the window after it, too, which has a model before it has the tracks.
        Fixture next;
        next.show();
        QTRY_COMPARE(next.page.controller().modelState(), ClassificationController::ModelState::Ready);
        next.page.restore(f.page.state());
        QTRY_COMPARE(next.count(State::Done), 3);

        f.script->modelThrows = false;
        f.page.openModel(f.folder.filePath(QStringLiteral("mine.safetensors")));
        QTRY_COMPARE(f.count(State::Done), 3);
    }
};

QTEST_MAIN(TstModelChoice)
#include "tst_model_choice.moc"
