// SPDX-License-Identifier: GPL-3.0-or-later
// What a model says of the library's tracks: predicted in the background, compared with the labels, used as
// genres, and remembered with tags and conditions until a file changes.
#include "core/base/content_hash.h"
#include "core/models/model_card.h"
#include "tests/support/fake_predictor.h"
#include "tests/ui/library_fixture.h"
#include "ui/bridge/library_index.h"
#include "ui/job_bar.h"
#include "ui/main_window.h"
#include "ui/pages/library/library_mark_bar.h"
#include "ui/pages/notice.h"
#include "ui/pages/shrinking_button.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace genrescope;
using namespace genrescope::ui;
namespace fs = std::filesystem;

namespace {

/// Tracks whose names say what the fake model hears.
struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    QString manifest = folder.filePath(QStringLiteral("manifest.csv"));
    std::shared_ptr<test::PredictorScript> script = std::make_shared<test::PredictorScript>();

    Fixture()
    {
        Manifest list;
        for (const auto &[name, genre] : {std::pair{"0-rock.wav", "Rock"},
                                          {"1-jazz.wav", "Rock"},
                                          {"2-blues.wav", "Old-Time"},
                                          {"3-bad.wav", "Rock"},
                                          {"4-metal.wav", "metal"},
                                          {"5-jazz.wav", "Blues"}}) {
            const QString file = folder.filePath(QString::fromLatin1(name));
            test::writeWav(file, test::tone(440.0, 0.5, 22050), 22050);
            list.items.push_back({.path = file.toStdString(), .genre = genre});
        }
        const auto written = writeManifest(list, manifest.toStdString());
        Q_ASSERT(written.ok());
    }

    PredictorFactory predictors() const { return test::fakePredictors(script); }
};

void open(LibraryPage &page, const Fixture &fixture)
{
    page.resize(1280, 760);
    page.show();
    page.openManifest(fixture.manifest);
    QTRY_COMPARE(page.model().rowCount(), 6);
}

void predict(LibraryPage &page)
{
    page.predictGenres();
    QVERIFY(page.isPredicting());
    QTRY_VERIFY_WITH_TIMEOUT(!page.isPredicting(), 20'000);
}

QString cell(LibraryPage &page, TrackId track, TrackField field, int role = Qt::DisplayRole)
{
    return page.model().index(page.model().rowOf(track), static_cast<int>(field)).data(role).toString();
}

QList<int> shownTracks(LibraryPage &page)
{
    QList<int> tracks;
    for (int row = 0; row < page.model().rowCount(); ++row)
        tracks.append(page.model().trackAt(row));
    return tracks;
}

void select(LibraryPage &page, const QList<int> &tracks)
{
    QItemSelection selection;
    for (const int track : tracks)
        selection.select(page.model().index(page.model().rowOf(track), 0),
                         page.model().index(page.model().rowOf(track), trackFieldCount - 1));
    page.table().selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QAction *action(LibraryPage &page, const QString &text)
{
    for (QAction *action : page.editActions())
        if (action->text() == text)
            return action;
    return nullptr;
}

} // namespace

class TstLibraryPredictions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }

    void theModelHearsAllTracks()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings, nullptr, fixture.predictors());
        open(page, fixture);
        new QAbstractItemModelTester(&page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     &page);
        QVERIFY(page.table().isColumnHidden(static_cast<int>(TrackField::Predicted)));
        QSignalSpy progress(&page, &LibraryPage::predictionProgressed);
        QTest::keyClick(&page.table(), Qt::Key_F8);
        QVERIFY(page.isPredicting());
        QTRY_VERIFY(!page.isPredicting());
        QCOMPARE(progress.first().at(1).toInt(), 6);
        QCOMPARE(progress.last().at(1).toInt(), 0);
        QVERIFY(!page.table().isColumnHidden(static_cast<int>(TrackField::Predicted)));
        QVERIFY(!page.table().isColumnHidden(static_cast<int>(TrackField::Disagreement)));

        // The library's spelling where it has one; another spelling is no disagreement.
        QCOMPARE(cell(page, 0, TrackField::Predicted), QStringLiteral("Rock"));
        QCOMPARE(cell(page, 0, TrackField::Predicted, Qt::AccessibleTextRole), QStringLiteral("Rock 70 %"));
        QCOMPARE(cell(page, 0, TrackField::Disagreement), QStringLiteral("agrees"));
        QCOMPARE(cell(page, 1, TrackField::Predicted), QStringLiteral("jazz"));
        QCOMPARE(cell(page, 1, TrackField::Disagreement), QStringLiteral("≠ 60 %"));
        QCOMPARE(cell(page, 2, TrackField::Disagreement), QStringLiteral("unknown to the model"));
        QCOMPARE(cell(page, 3, TrackField::Predicted), QStringLiteral("could not be heard"));
        QCOMPARE(cell(page, 3, TrackField::Disagreement), QString());
        QVERIFY(
            cell(page, 3, TrackField::Predicted, Qt::ToolTipRole).contains(QStringLiteral("is not audio")));
        const QString why = cell(page, 1, TrackField::Disagreement, Qt::ToolTipRole);
        QVERIFY2(why.contains(QStringLiteral("Jazz 70 %")) && why.contains(QStringLiteral("Rock, 10 %")),
                 qPrintable(why));

        const auto *notice = page.findChild<Notice *>(QStringLiteral("predictionNotice"));
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(QStringLiteral("2 of 4 labels (50.0 %)")),
                 qPrintable(notice->text()));
        QVERIFY2(notice->text().contains(QStringLiteral("(Old-Time)")), qPrintable(notice->text()));
        QVERIFY2(notice->text().contains(QStringLiteral("could not be heard")), qPrintable(notice->text()));
    }

    void doubtfulLabelsAreListed()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings, nullptr, fixture.predictors());
        open(page, fixture);
        predict(page);
        const MarkChip *chip = page.findChild<LibraryMarkBar *>()->chip(MarkChip::Kind::Disagrees);
        QVERIFY(chip);
        QCOMPARE(chip->count(), 2);
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("showDoubtful")), Qt::LeftButton);
        QCOMPARE(shownTracks(page), (QList<int>{1, 5}));
        QVERIFY(chip->isChecked());
        QVERIFY(page.model().markFilter().disagrees);
        page.findChild<LibraryMarkBar *>()->clearChecks();
        QCOMPARE(shownTracks(page).mid(0, 2), (QList<int>{1, 5})); // still sorted by doubt
        QCOMPARE(shownTracks(page).last(), 3);                     // what says nothing comes last
    }

    void aSearchFindsWhatIsPredicted()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings, nullptr, fixture.predictors());
        open(page, fixture);
        predict(page);
        auto *search = page.findChild<QLineEdit *>(QStringLiteral("librarySearch"));
        // By the words of the model, not only of the file names.
        QTest::keyClicks(search, QStringLiteral("old-time blues"));
        QCOMPARE(shownTracks(page), (QList<int>{2}));
        search->clear();
        page.table().sortByColumn(static_cast<int>(TrackField::Predicted), Qt::AscendingOrder);
        QCOMPARE(shownTracks(page), (QList<int>{2, 1, 5, 4, 0, 3}));
    }

    void predictedGenresCanBeUsedAndTakenBack()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings, nullptr, fixture.predictors());
        open(page, fixture);
        predict(page);
        select(page, {1, 2, 3});
        QVERIFY(action(page, QStringLiteral("Use predicted genre"))->isEnabled());
        QTest::keyClick(&page.table(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(cell(page, 1, TrackField::Genre), QStringLiteral("jazz"));
        QCOMPARE(cell(page, 2, TrackField::Genre), QStringLiteral("Blues")); // as the library spells it
        QCOMPARE(cell(page, 3, TrackField::Genre), QStringLiteral("Rock"));  // nothing was predicted
        QCOMPARE(cell(page, 1, TrackField::Disagreement), QStringLiteral("agrees"));
        QCOMPARE(page.findChild<LibraryMarkBar *>()->chip(MarkChip::Kind::Disagrees)->count(), 1);
        QTRY_VERIFY(!page.hasUnsavedChanges());
        QFile saved(fixture.manifest);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().contains("1-jazz.wav,jazz"));

        page.editor().undo(); // both at once
        QCOMPARE(cell(page, 1, TrackField::Genre), QStringLiteral("Rock"));
        QCOMPARE(cell(page, 2, TrackField::Genre), QStringLiteral("Old-Time"));
        QCOMPARE(cell(page, 1, TrackField::Disagreement), QStringLiteral("≠ 60 %"));
        QVERIFY(!page.editor().canUndo());
        QTRY_VERIFY(!page.hasUnsavedChanges());
    }

    void itStopsAndGoesOn()
    {
        Fixture fixture;
        Theme theme(*qApp, fixture.settings);
        MainWindow window(
            {.settings = fixture.settings, .theme = theme, .makePredictor = fixture.predictors()});
        window.show();
        window.showPage(QStringLiteral("library"));
        LibraryPage &page = window.libraryPage();
        QTRY_VERIFY(window.classifyPage().controller().modelState() ==
                    ClassificationController::ModelState::Ready);
        open(page, fixture);
        QSignalSpy messages(&page, &LibraryPage::message);
        predict(page);
        const int all = fixture.script->predicted;
        QVERIFY(all >= 6); // once more where the window's model is known only now

        fixture.script->slow = true;
        select(page, {0, 1});
        action(page, QStringLiteral("Predict genres of selected tracks"))->trigger();
        QTRY_VERIFY(fixture.script->predicted > all);
        QToolButton *stop = nullptr;
        for (auto *bar : window.findChildren<JobBar *>())
            if (bar->isVisible())
                stop = bar->findChild<QToolButton *>();
        QVERIFY(stop);
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY(!page.isPredicting());
        QVERIFY2(messages.last().first().toString().contains(QStringLiteral("stopped")),
                 qPrintable(messages.last().first().toString()));
        QCOMPARE(cell(page, 0, TrackField::Predicted), QStringLiteral("Rock")); // what was there stays
    }

    void whereThereIsNoRoomAButtonIsItsIcon()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings, nullptr, fixture.predictors());
        open(page, fixture);
        ShrinkingButton *button = nullptr;
        for (auto *each : page.findChildren<ShrinkingButton *>())
            if (each->text() == QStringLiteral("Predict genres"))
                button = each;
        QVERIFY(button);
        QVERIFY(button->showsText());
        const QString text = button->text();
        button->setText(QString(200, u'm')); // as in a language of very long words
        QTRY_VERIFY(!button->showsText());
        QVERIFY(button->width() >= button->iconSize().width());
        button->setText(text);
        QTRY_VERIFY(button->showsText());
    }

    void aModelThatCannotBeLoadedIsSaid()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings, nullptr, fixture.predictors());
        open(page, fixture);
        fixture.script->modelMissing = true;
        QSignalSpy messages(&page, &LibraryPage::message);
        predict(page);
        QCOMPARE(messages.last().first().toString(), QStringLiteral("there is no model"));
    }

    void whatIsKnownIsThereAtOnceUntilAFileChanges()
    {
        Fixture fixture;
        const auto model = predictionModelOf({});
        QVERIFY2(model.ok(), model.ok() ? "" : model.error().message.c_str());
        std::vector<float> probabilities(static_cast<std::size_t>(model->genres.size()), 0.0f);
        probabilities[0] = 1.0f;
        const auto file = [&](const char *name) {
            return fs::path(fixture.folder.filePath(QString::fromLatin1(name)).toStdString());
        };
        std::vector<TrackNote> notes;
        for (const char *name : {"0-rock.wav", "1-jazz.wav"}) {
            ClipReport report;
            report.findings.push_back(clipFinding(ClipFault::Silent, "every sample is 0"));
            notes.push_back({.path = file(name),
                             .stamp = FileStamp::of(file(name)),
                             .tags = Tags{.title = "Remembered", .duration_s = 61.0},
                             .report = report,
                             .prediction = TrackPrediction{.probabilities = probabilities, .problem = {}}});
        }
        QVERIFY(TrackIndex::open(TrackIndex::standardFile())->index->note(notes, model->hash).ok());
        test::writeWav(QString::fromStdString(file("1-jazz.wav").string()), test::tone(440.0, 0.7, 22050),
                       22050);

        LibraryPage page(fixture.settings, nullptr, fixture.predictors());
        open(page, fixture);
        QTRY_COMPARE(cell(page, 0, TrackField::Title), QStringLiteral("Remembered"));
        QTRY_COMPARE(cell(page, 0, TrackField::Condition), QStringLiteral("silent"));
        QCOMPARE(cell(page, 0, TrackField::Duration), QStringLiteral("1:01"));
        QCOMPARE(cell(page, 0, TrackField::Predicted).toLower(), model->genres.first().toLower());
        QVERIFY(!page.table().isColumnHidden(static_cast<int>(TrackField::Predicted)));
        QVERIFY(!page.table().isColumnHidden(static_cast<int>(TrackField::Condition)));
        QCOMPARE(fixture.script->predicted.load(), 0);
        // The one that was written anew since is read anew.
        QCOMPARE(cell(page, 1, TrackField::Title), QStringLiteral("1-jazz"));
        QCOMPARE(cell(page, 1, TrackField::Predicted), QString());
        QCOMPARE(cell(page, 1, TrackField::Condition), QString());
        // And what is read now is remembered for the next time.
        const auto tagged = [&] {
            const auto note = TrackIndex::open(TrackIndex::standardFile())
                                  ->index->find(file("1-jazz.wav"), FileStamp::of(file("1-jazz.wav")), {});
            return note.ok() && note->tags;
        };
        QTRY_VERIFY(tagged());
    }

    void aDamagedIndexCostsANoteAndNothingElse()
    {
        Fixture fixture;
        const fs::path file = TrackIndex::standardFile();
        TrackIndex::throwAway(file);
        fs::create_directories(file.parent_path());
        QFile junk(QString::fromStdString(file.string()));
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write(QByteArray(10'000, 'j'));
        junk.close();
        LibraryPage page(fixture.settings, nullptr, fixture.predictors());
        QSignalSpy messages(&page, &LibraryPage::message);
        open(page, fixture);
        QTRY_VERIFY(!messages.isEmpty());
        QVERIFY(messages.first().first().toString().contains(QStringLiteral("found out anew")));
        QTRY_VERIFY(!cell(page, 0, TrackField::Duration).isEmpty());
    }

    void whatIsNotedAfterTheIndexWasThrownAwayIsNotLost()
    {
        Fixture fixture;
        const fs::path file = fixture.folder.filePath(QStringLiteral("index.sqlite")).toStdString();
        const auto read = readManifest(fixture.manifest.toStdString());
        const TrackStore store(read->manifest, {});
        const auto note = [&](TrackId track) {
            return TrackNote{.path = store.path(track),
                             .stamp = FileStamp::of(store.path(track)),
                             .tags = Tags{.title = "T"}};
        };
        const auto isThere = [&](TrackId track) {
            const auto opened = TrackIndex::open(file);
            return opened && !opened->anew &&
                   opened->index->find(note(track).path, note(track).stamp, {})->tags;
        };
        LibraryIndex index(file);
        index.note({note(0)}); // the writer has it open from now on
        QTRY_VERIFY(fs::exists(file) && isThere(0));
        TrackIndex::throwAway(file);
        QFile junk(QString::fromStdString(file.string()));
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write(QByteArray(10'000, 'j'));
        junk.close();
        QSignalSpy lookedUp(&index, &LibraryIndex::lookedUp);
        index.lookUp(store, {}, {}); // finds it useless, and begins another one
        QTRY_COMPARE(lookedUp.size(), 1);
        index.note({note(1)});
        QTRY_VERIFY(isThere(1));
    }

    void aModelWrittenAnewHasSaidNothing()
    {
        Fixture fixture;
        const QString model = fixture.folder.filePath(QStringLiteral("m.safetensors"));
        const auto standard = defaultModelPath();
        QVERIFY(standard.ok());
        fs::copy_file(*standard, model.toStdString());
        const auto known = predictionModelOf(model.toStdString());
        const fs::path song = fixture.folder.filePath(QStringLiteral("0-rock.wav")).toStdString();
        std::vector<float> probabilities(static_cast<std::size_t>(known->genres.size()), 0.0f);
        probabilities[0] = 1.0f;
        TrackIndex::throwAway(TrackIndex::standardFile());
        QVERIFY(TrackIndex::open(TrackIndex::standardFile())
                    ->index
                    ->note({{TrackNote{.path = song,
                                       .stamp = FileStamp::of(song),
                                       .prediction =
                                           TrackPrediction{.probabilities = probabilities, .problem = {}}}}},
                           known->hash)
                    .ok());
        LibraryPage page(fixture.settings, nullptr, fixture.predictors());
        page.setModel(model.toStdString());
        open(page, fixture);
        QTRY_VERIFY(!cell(page, 0, TrackField::Predicted).isEmpty());
        QFile file(model); // as a calibration does, under the same name
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 1);
        const char last = file.read(1).at(0);
        file.seek(file.size() - 1);
        file.putChar(static_cast<char>(last ^ 1));
        file.close();
        page.noteModelFileChanged(model.toStdString());
        QTRY_COMPARE(cell(page, 0, TrackField::Predicted), QString());
    }

    void theNextWindowPredictsWhatWasAskedFor()
    {
        Fixture fixture;
        fixture.script->slow = true;
        LibraryPage page(fixture.settings, nullptr, fixture.predictors());
        open(page, fixture);
        page.setModel({});
        page.predictGenres({1, 4});
        QTRY_VERIFY(fixture.script->predicted > 0);
        LibraryState state = page.state();
        page.stopPredicting();
        QTRY_VERIFY(!page.isPredicting());
        fixture.script->slow = false;
        LibraryPage next(fixture.settings, nullptr, fixture.predictors());
        next.resize(1280, 760);
        next.show();
        next.restore(std::move(state));
        QVERIFY(!next.isPredicting()); // by whom is not known yet
        next.setModel({});
        QVERIFY(next.isPredicting());
        QTRY_VERIFY(!next.isPredicting());
        for (const TrackId track : {0, 1, 2, 3, 4, 5})
            QCOMPARE(next.model().store().predictions().isHeard(track), track == 1 || track == 4);
    }

    void anotherModelsPredictionsAreNotMixed()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings, nullptr, fixture.predictors());
        open(page, fixture);
        predict(page);
        QVERIFY(!cell(page, 0, TrackField::Predicted).isEmpty());
        page.setModel(fixture.folder.filePath(QStringLiteral("other.safetensors")).toStdString());
        QTRY_COMPARE(cell(page, 0, TrackField::Predicted), QString());
        QTRY_VERIFY(!page.findChild<LibraryMarkBar *>()->chip(MarkChip::Kind::Disagrees));
    }

private:
    QTemporaryDir m_data;
};

QTEST_MAIN(TstLibraryPredictions)
#include "tst_library_predictions.moc"
