// SPDX-License-Identifier: GPL-3.0-or-later
// What is open when the window closes is open at the next start; damaged sessions are refused, never
// believed.
#include "core/base/atomic_file.h"
#include "core/evaluation/evaluation.h"
#include "tests/support/fake_predictor.h"
#include "tests/ui/library_support.h"
#include "ui/main_window.h"
#include "ui/models/prediction_table_model.h"
#include "ui/models/track_table_model.h"
#include "ui/pages/library/library_table_view.h"
#include "ui/pages/notice.h"
#include "ui/session_file.h"
#include "ui/settings/setting_keys.h"

#include <QAction>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme{*qApp, settings};
    std::shared_ptr<test::PredictorScript> script = std::make_shared<test::PredictorScript>();
    std::filesystem::path file = folder.filePath(QStringLiteral("session")).toStdString();

    std::unique_ptr<MainWindow> window()
    {
        return std::make_unique<MainWindow>(AppContext{
            .settings = settings,
            .theme = theme,
            .makePredictor = test::fakePredictors(script),
            .loadEngine = []() -> Result<std::shared_ptr<Engine>> { return Error{"no engine in this test"}; },
            .sessionFile = file});
    }

    /// As main() does it at the next start.
    std::unique_ptr<MainWindow> nextStart()
    {
        auto next = window();
        if (auto session = readSession(file))
            next->restore(std::move(*session));
        next->show();
        return next;
    }

    QString music(const QString &name)
    {
        const QString path = folder.filePath(name);
        test::writeWav(path, test::tone(440, 0.2, 8000), 8000);
        return path;
    }
};

QLineEdit *searchOf(MainWindow &window)
{
    return window.findChild<QLineEdit *>(QStringLiteral("librarySearch"));
}

} // namespace

class TstSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowThatCrashesLosesLittle()
    {
        Fixture f;
        {
            const auto first = f.window();
            first->show();
            QTRY_VERIFY(first->isIdle()); // it has begun to keep the session at its own pace
            first->keepSessionEvery(std::chrono::milliseconds(20));
            first->classify({f.music(QStringLiteral("a.wav")), f.music(QStringLiteral("b.wav"))});
            const auto answered = [&f] {
                const auto kept = readSession(f.file);
                return kept && kept->classify.rows.size() == 2 &&
                       kept->classify.rows.front().hasPrediction() &&
                       kept->classify.rows.back().hasPrediction();
            };
            QTRY_VERIFY(answered());
        } // gone without having been closed
        const auto next = f.nextStart();
        QTRY_COMPARE(next->classifyPage().tracks().count(PredictionRow::State::Done), 2);
        QCOMPARE(f.script->predicted.load(), 2); // what was heard is not heard again
    }

    void afterACrashNothingIsReadUnasked()
    {
        Fixture f;
        const std::filesystem::path note = readingNoteOf(f.file);
        const std::string jazz = f.music(QStringLiteral("jazz.wav")).toStdString();
        std::string sessionThen, noteThen;
        {
            const auto first = f.window();
            first->show();
            QTRY_VERIFY(first->isIdle());
            first->keepSessionEvery(std::chrono::milliseconds(20));
            f.script->slow = true;
            first->classify({QString::fromStdString(jazz), f.music(QStringLiteral("rock.wav"))});
            const auto kept = [&f] {
                const auto session = readSession(f.file);
                return session && session->classify.rows.size() == 2 &&
                       session->classify.readAtEnd.size() == 1;
            };
            QTRY_VERIFY(kept());
            sessionThen = *readFile(f.file);
            noteThen = *readFile(note);
            QVERIFY(noteThen.starts_with(jazz));
        }
        QVERIFY(!std::filesystem::exists(note)); // it ended properly: nothing was being read
        QVERIFY(writeFileAtomically(f.file, sessionThen));
        QVERIFY(writeFileAtomically(note, noteThen));
        f.script->slow = false;
        const int predicted = f.script->predicted;
        const auto next = f.nextStart();
        QTRY_VERIFY(next->isIdle());
        const PredictionTableModel &tracks = next->classifyPage().tracks();
        QCOMPARE(tracks.rowCount(), 2);
        QCOMPARE(tracks.count(PredictionRow::State::Cancelled), 2);
        QCOMPARE(f.script->predicted.load(), predicted);
        QVERIFY(!std::filesystem::exists(note)); // said once
        const auto *notice = next->findChild<Notice *>(QStringLiteral("crashNotice"));
        QVERIFY(notice && notice->isVisible());
        QVERIFY2(notice->text().contains(QStringLiteral("jazz.wav")), qPrintable(notice->text()));
        QCOMPARE(next->classifyPage().table().selectionModel()->selectedRows().size(), 1);
        notice->findChild<QPushButton *>()->click();
        QTRY_COMPARE(tracks.count(PredictionRow::State::Done), 2);
        QVERIFY(!notice->isVisible());
    }

    void whatIsHeldBackStaysSoUntilSomebodySaysGoOn()
    {
        Fixture f;
        {
            const auto first = f.window();
            first->show();
            QTRY_VERIFY(first->isIdle());
            ClassifyState state;
            state.work.drops = {{f.music(QStringLiteral("jazz.wav")).toStdString()}};
            state.readAtEnd = {QStringLiteral("/music/bad.wav")};
            first->classifyPage().restore(std::move(state));
            first->close();
        }
        const auto next = f.nextStart();
        QTRY_VERIFY(next->isIdle());
        QCOMPARE(next->classifyPage().tracks().rowCount(), 0);
        const auto *notice = next->findChild<Notice *>(QStringLiteral("crashNotice"));
        QVERIFY2(notice->text().contains(QStringLiteral("bad.wav")), qPrintable(notice->text()));
        notice->findChild<QPushButton *>()->click();
        QTRY_COMPARE(next->classifyPage().tracks().count(PredictionRow::State::Done), 1);
    }

    void theListComesBackWithItsAnswers()
    {
        Fixture f;
        std::string model;
        QString reason;
        {
            auto window = f.window();
            window->show();
            window->classify({f.music(QStringLiteral("jazz.wav")), f.music(QStringLiteral("metal.wav")),
                              f.music(QStringLiteral("bad.wav"))});
            QTRY_COMPARE(window->classifyPage().tracks().count(PredictionRow::State::Done), 2);
            QTRY_COMPARE(window->classifyPage().tracks().count(PredictionRow::State::Failed), 1);
            window->classifyPage().table().selectRow(1);
            QTRY_VERIFY(window->isIdle());
            model = window->classifyPage().tracks().row(0).model->name;
            reason = window->classifyPage().tracks().row(2).reason;
            QVERIFY(!reason.isEmpty());
            window->close();
        }
        const int predicted = f.script->predicted;
        auto window = f.nextStart();
        QTRY_VERIFY(window->isIdle());
        const PredictionTableModel &tracks = window->classifyPage().tracks();
        QCOMPARE(tracks.rowCount(), 3);
        QCOMPARE(tracks.row(0).genre(), QStringLiteral("jazz"));
        QCOMPARE(tracks.row(0).probability(), 0.7);
        QCOMPARE(tracks.row(0).model->name, model);
        QCOMPARE(tracks.row(0).model, tracks.row(1).model); // one card, as before
        QCOMPARE(tracks.row(2).reason, reason);
        QCOMPARE(window->classifyPage().table().currentIndex().row(), 1);
        QCOMPARE(f.script->predicted.load(), predicted); // nothing is heard twice
        // The list goes on as it was: a file that is there is known, a new one comes behind.
        window->classify(
            {f.folder.filePath(QStringLiteral("jazz.wav")), f.music(QStringLiteral("rock.wav"))});
        QTRY_COMPARE(tracks.count(PredictionRow::State::Done), 3);
        QCOMPARE(tracks.rowCount(), 4);
    }

    void whatWasNotFinishedIsTakenUp()
    {
        Fixture f;
        {
            auto window = f.window();
            window->show();
            QTRY_VERIFY(window->isIdle());
            f.script->slow = true;
            window->classify({f.music(QStringLiteral("jazz.wav")), f.music(QStringLiteral("rock.wav"))});
            QTRY_COMPARE(window->classifyPage().tracks().rowCount(), 2);
            window->close();
        }
        f.script->slow = false;
        auto window = f.nextStart();
        QTRY_COMPARE(window->classifyPage().tracks().count(PredictionRow::State::Done), 2);
    }

    void pageFilterAndTrackOfTheLibrary()
    {
        Fixture f;
        QStringList files;
        for (const char *name : {"alpha.wav", "beta one.wav", "beta two.wav"})
            files += f.music(QString::fromLatin1(name));
        {
            auto window = f.window();
            window->show();
            window->showPage(QStringLiteral("library"));
            window->libraryPage().addFiles(files);
            QTRY_COMPARE(window->libraryPage().model().totalCount(), 3);
            searchOf(*window)->setText(QStringLiteral("beta"));
            QTRY_COMPARE(window->libraryPage().model().rowCount(), 2);
            window->libraryPage().table().selectRow(1);
            QTRY_VERIFY(window->isIdle());
            window->close();
        }
        auto window = f.nextStart();
        QVERIFY(window->libraryPage().isVisible());
        QTRY_COMPARE(window->libraryPage().model().totalCount(), 3);
        QTRY_COMPARE(searchOf(*window)->text(), QStringLiteral("beta"));
        QTRY_COMPARE(window->libraryPage().model().rowCount(), 2);
        TrackTableModel &tracks = window->libraryPage().model();
        QTRY_COMPARE(tracks.filePath(tracks.trackAt(window->libraryPage().table().currentIndex().row())),
                     files.at(2));
    }

    void aManifestKeepsItsFilters()
    {
        Fixture f;
        const QString manifest = f.folder.filePath(QStringLiteral("set.csv"));
        {
            QFile csv(manifest);
            QVERIFY(csv.open(QIODevice::WriteOnly));
            csv.write("path,genre,title\na.mp3,jazz,One\nb.mp3,metal,Two\nc.mp3,jazz,Three\n");
        }
        {
            auto window = f.window();
            window->show();
            window->libraryPage().openManifest(manifest);
            QTRY_COMPARE(window->libraryPage().model().totalCount(), 3);
            window->libraryPage().model().setGenreFilter({QStringLiteral("jazz")});
            searchOf(*window)->setText(QStringLiteral("three"));
            QTRY_COMPARE(window->libraryPage().model().rowCount(), 1);
            window->close();
        }
        auto window = f.nextStart();
        QTRY_COMPARE(window->libraryPage().model().totalCount(), 3);
        QTRY_COMPARE(window->libraryPage().model().genreFilter(), QStringList(QStringLiteral("jazz")));
        QTRY_COMPARE(window->libraryPage().model().rowCount(), 1);
        // Another library is another matter.
        searchOf(*window)->clear();
        window->libraryPage().openManifest(manifest);
        QTRY_COMPARE(window->libraryPage().model().rowCount(), 3);
    }

    void damageIsRefused()
    {
        Fixture f;
        auto window = f.window();
        window->show();
        window->classify({f.music(QStringLiteral("jazz.wav"))});
        QTRY_COMPARE(window->classifyPage().tracks().count(PredictionRow::State::Done), 1);
        Session session = window->session();
        session.shownRun = QStringLiteral("/runs/one");
        session.compare.picked = {QStringLiteral("/runs/one"), QStringLiteral("/runs/two")};
        session.compare.widths.insert(QStringLiteral("Seed"), 90);
        const QByteArray whole = toBytes(session);
        const auto back = sessionFromBytes(whole);
        QVERIFY(back);
        QCOMPARE(back->shownRun, session.shownRun);
        QCOMPARE(back->compare.picked, session.compare.picked);
        QCOMPARE(back->compare.widths, session.compare.widths);
        QCOMPARE(toBytes(*back), whole);
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!sessionFromBytes(whole.left(length)));
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x40);
            QVERIFY(!sessionFromBytes(damaged));
        }
        QVERIFY(!readSession("/nowhere/session"));
    }

    void itCanBeTurnedOff()
    {
        Fixture f;
        auto window = f.window();
        auto *reopen = window->findChild<QAction *>(QStringLiteral("restoreSession"));
        QVERIFY(reopen && reopen->isChecked());
        reopen->trigger();
        QVERIFY(!f.settings.get(keys::restoreSession));
        window->show();
        QTRY_VERIFY(window->isIdle());
        window->close();
        QVERIFY(!std::filesystem::exists(f.file)); // what nobody wants to have back is not kept
        reopen->trigger();
        QVERIFY(f.settings.get(keys::restoreSession));
        window->show();
        window->close();
        QVERIFY(std::filesystem::exists(f.file));
    }
};

QTEST_MAIN(TstSession)
#include "tst_session.moc"
