// SPDX-License-Identifier: GPL-3.0-or-later
// Genres edited in the library: by key and menu, with undo, and saved to the manifest they came from.
#include "core/base/paths.h"
#include "tests/support/fake_predictor.h"
#include "tests/ui/library_fixture.h"
#include "ui/bridge/player.h"
#include "ui/main_window.h"
#include "ui/pages/library/library_genre_bar.h"
#include "ui/pages/library/library_genre_dialog.h"
#include "ui/pages/library/library_track_panel.h"
#include "ui/pages/notice.h"
#include "ui/settings/setting_keys.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

using namespace genrescope;
using namespace genrescope::ui;
using Fixture = test::LibraryFixture;
using test::openLibrary;

namespace {

QString genreAt(LibraryPage &page, TrackId track)
{
    return page.model().store().text(track, TrackField::Genre);
}

QAction *action(const LibraryPage &page, const QString &text)
{
    for (QAction *candidate : page.editActions())
        if (candidate->text() == text)
            return candidate;
    return nullptr;
}

QString notice(const LibraryPage &page)
{
    const auto *shown = page.findChild<Notice *>(QStringLiteral("unsavedGenres"));
    return shown->isVisible() ? shown->text() : QString();
}

void select(LibraryPage &page, const QList<int> &rows)
{
    QItemSelection selection;
    for (const int row : rows)
        selection.select(page.model().index(row, 0), page.model().index(row, trackFieldCount - 1));
    page.table().selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

/// From the context menu of the table, as a click would.
bool pickFromMenu(LibraryPage &page, const QString &genre)
{
    Q_EMIT page.table().customContextMenuRequested(QPoint(20, 20));
    const auto menus = page.findChildren<QMenu *>(QStringLiteral("genreMenu"));
    bool found = false;
    for (QAction *entry : menus.last()->actions())
        if (entry->data().toString() == genre && entry->isEnabled()) {
            entry->trigger();
            found = true;
        }
    qobject_cast<QMenu *>(menus.last()->parent())->close();
    return found;
}

void pressUndo(LibraryPage &page)
{
    QTest::keyClick(&page.table(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&page.table(), Qt::Key_Shift); // or Qt goes on believing that Ctrl is held
}

struct WindowFixture : Fixture
{
    Theme theme{*qApp, settings};
    std::shared_ptr<test::PredictorScript> script = std::make_shared<test::PredictorScript>();

    AppContext context()
    {
        return {.settings = settings,
                .theme = theme,
                .makePredictor = test::fakePredictors(script),
                .loadEngine = []() -> Result<std::shared_ptr<Engine>> {
                    return Error{"no engine in this test"};
                }};
    }
};

} // namespace

class TstLibraryEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }

    void aKeyChangesTheGenreAndUndoPutsItBack()
    {
        Fixture fixture;
        const QByteArray before = fixture.text(fixture.manifest);
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.table().setFocus();
        QTest::keyClick(&page.table(), Qt::Key_F2);
        auto *dialog = page.findChild<LibraryGenreDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *text = dialog->findChild<QLineEdit *>();
        auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->currentItem()->text(), QStringLiteral("Rock")); // what it has
        QTest::keyClicks(text, QStringLiteral("blu"));
        QCOMPARE(list->currentItem()->text(), QStringLiteral("Blues"));
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_VERIFY(!page.findChild<LibraryGenreDialog *>());
        QCOMPARE(genreAt(page, 0), QStringLiteral("blues"));
        QByteArray expected = before;
        expected.replace("clips/0.wav,rock", "clips/0.wav,blues");
        QTRY_COMPARE(fixture.text(fixture.manifest), expected);
        QTRY_VERIFY(!page.editor().isSaving());
        QCOMPARE(notice(page), QString());

        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.table().setFocus();
        pressUndo(page);
        QCOMPARE(genreAt(page, 0), QStringLiteral("rock"));
        QTRY_COMPARE(fixture.text(fixture.manifest), before);
        QTest::keyClick(&page.table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(&page.table(), Qt::Key_Shift);
        QCOMPARE(genreAt(page, 0), QStringLiteral("blues"));
        QTRY_COMPARE(fixture.text(fixture.manifest), expected);
    }

    void anUndoneChangeOvertakesItsOwnWrite()
    {
        Fixture fixture;
        const QByteArray before = fixture.text(fixture.manifest);
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        for (int i = 0; i < 20; ++i) {
            page.changeGenre(QStringLiteral("jazz"));
            page.editor().undo();
        }
        QTRY_VERIFY(!page.editor().isSaving());
        QCOMPARE(fixture.text(fixture.manifest), before);
        QVERIFY(!page.editor().hasUnsavedGenres());
    }

    void whatIsOnItsWayIsWrittenWhenThePageGoes()
    {
        Fixture fixture;
        {
            LibraryPage page(fixture.settings);
            openLibrary(page, fixture);
            page.changeGenre(QStringLiteral("polka"));
        }
        QVERIFY(fixture.text(fixture.manifest).contains("clips/0.wav,polka"));
    }

    void severalTracksFromTheContextMenu()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        QVERIFY(!action(page, QStringLiteral("Undo"))->isEnabled());
        select(page, {0, 1, 3});
        QVERIFY(pickFromMenu(page, QStringLiteral("jazz")));
        for (const TrackId track : {0, 1, 3})
            QCOMPARE(genreAt(page, track), QStringLiteral("jazz"));
        QCOMPARE(genreAt(page, 2), QStringLiteral("rock"));
        // One of them was jazz before: two have changed.
        QAction *undo = action(page, QStringLiteral("Undo change of genre of 2 tracks"));
        QVERIFY(undo && undo->isEnabled());
        // The chips count anew; blues is gone.
        QCOMPARE(page.findChildren<GenreChip *>().size(), 2);
        undo->trigger();
        QCOMPARE(genreAt(page, 3), QStringLiteral("blues"));
        QCOMPARE(page.findChildren<GenreChip *>().size(), 3);
        QVERIFY(action(page, QStringLiteral("Redo change of genre of 2 tracks"))->isEnabled());
    }

    void aNewGenreCanBeTyped()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        select(page, {4});
        action(page, QStringLiteral("Change genre…"))->trigger();
        auto *dialog = page.findChild<LibraryGenreDialog *>();
        auto *text = dialog->findChild<QLineEdit *>();
        auto *list = dialog->findChild<QListWidget *>();
        QTest::keyClicks(text, QStringLiteral("o"));
        QCOMPARE(list->count(), 2); // Rock, and a genre called "o"
        QTest::keyClick(text, Qt::Key_Down);
        QCOMPARE(list->currentRow(), 1);
        QTest::keyClicks(text, QStringLiteral("mpah"));
        select(page, {0}); // the answer is about the track that was asked about
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(genreAt(page, 4), QStringLiteral("ompah"));
        QCOMPARE(genreAt(page, 0), QStringLiteral("rock"));
        QTRY_VERIFY(fixture.text(fixture.manifest).contains("clips/gone.wav,ompah"));
    }

    void otherColumnsAndPathsStay()
    {
        Fixture fixture;
        const QByteArray before = "rating,path,genre\r\n5,clips/0.wav,rock\r\n,clips/../clips/1.wav,jazz\r\n"
                                  "1,clips/2.wav,\r\n2,\"clips/3.wav\",blues\r\n";
        QFile file(fixture.manifest);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(before);
        file.close();
        LibraryPage page(fixture.settings);
        page.show();
        page.openManifest(fixture.manifest);
        QTRY_COMPARE(page.model().rowCount(), 3);
        select(page, {1});
        page.changeGenre(QStringLiteral("folk"));
        QByteArray expected = before;
        expected.replace("1.wav,jazz", "1.wav,folk");
        QTRY_COMPARE(fixture.text(fixture.manifest), expected);
    }

    void aManifestThatSomebodyElseChangedIsLeftAlone()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        const QByteArray theirs = "path,genre\nclips/1.wav,country\n";
        QFile file(fixture.manifest);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(theirs);
        file.close();
        page.changeGenre(QStringLiteral("blues"));
        QTRY_VERIFY(!notice(page).isEmpty());
        QVERIFY2(notice(page).contains(QStringLiteral("another program")), qPrintable(notice(page)));
        QCOMPARE(fixture.text(fixture.manifest), theirs);
        QVERIFY(page.hasUnsavedChanges());
        auto *openAgain = page.findChild<QPushButton *>(QStringLiteral("openAgain"));
        QVERIFY(openAgain->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(&page));
        openAgain->setFocus(); // goes to the table, which then takes its first row
        QTest::mouseClick(openAgain, Qt::LeftButton);
        QTRY_COMPARE(page.model().rowCount(), 1);
        QTRY_VERIFY(page.trackPanel().player().file().endsWith(QStringLiteral("1.wav")));
        QCOMPARE(notice(page), QString());
        QVERIFY(!action(page, QStringLiteral("Undo"))->isEnabled()); // it belonged to the other list
        page.changeGenre(QStringLiteral("folk"));
        QTRY_COMPARE(fixture.text(fixture.manifest), QByteArray("path,genre\nclips/1.wav,folk\n"));
    }

    void aReadOnlyManifestSaysSoAndSavesElsewhere()
    {
        Fixture fixture;
        const QByteArray before = fixture.text(fixture.manifest);
        QFile::setPermissions(fixture.manifest, QFileDevice::ReadOwner | QFileDevice::ReadUser);
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        page.changeGenre(QStringLiteral("blues"));
        QTRY_VERIFY2(notice(page).contains(QStringLiteral("read-only")), qPrintable(notice(page)));
        QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("openAgain"))->isVisible());
        QCOMPARE(fixture.text(fixture.manifest), before);
        QVERIFY(page.hasUnsavedChanges());

        const QString copy = fixture.folder.filePath(QStringLiteral("mine/copy.csv"));
        QSignalSpy messages(&page, &LibraryPage::message);
        page.saveLibraryAs(copy);
        QTRY_COMPARE(page.manifest(), copy);
        QCOMPARE(notice(page), QString());
        QVERIFY(!page.hasUnsavedChanges());
        QVERIFY(fixture.text(copy).contains("../clips/0.wav,blues"));
        QVERIFY(messages.last().first().toString().contains(QStringLiteral("copy.csv")));
        QCOMPARE(fixture.settings.get(keys::libraryManifest), copy);
        // What was done before can still be undone, and goes there.
        page.editor().undo();
        QTRY_VERIFY(fixture.text(copy).contains("../clips/0.wav,rock"));
        QCOMPARE(fixture.text(fixture.manifest), before);
    }

    void theDemoLibraryStaysAsItIs()
    {
        Fixture fixture;
        const std::filesystem::path demo = demoLibraryFolder();
        std::filesystem::create_directories(demo);
        const auto items = readManifest(fixture.manifest.toStdString());
        QVERIFY(writeManifest(items->manifest, demo / "manifest.csv").ok());
        const QString file = QString::fromStdString((demo / "manifest.csv").string());
        const QByteArray before = fixture.text(file);
        LibraryPage page(fixture.settings);
        page.show();
        QTRY_COMPARE(page.manifest(), file);
        select(page, {0, 1});
        page.changeGenre(QStringLiteral("polka"));
        QVERIFY2(notice(page).contains(QStringLiteral("demo library")), qPrintable(notice(page)));
        QTRY_VERIFY(!page.editor().isSaving());
        QCOMPARE(fixture.text(file), before);
        // Opening another library asks first.
        page.openManifest(fixture.manifest);
        auto *question = page.findChild<QMessageBox *>(QStringLiteral("unsavedQuestion"));
        QVERIFY(question && question->isVisible());
        QCOMPARE(page.manifest(), file);
        question->button(QMessageBox::Cancel)->click();
        QCOMPARE(genreAt(page, 0), QStringLiteral("polka"));
        page.editor().undo();
        QCOMPARE(notice(page), QString());
        page.openManifest(fixture.manifest);
        QTRY_COMPARE(page.manifest(), fixture.manifest);
        std::filesystem::remove_all(demo);
    }

    void looseFilesAreSavedAsALibrary()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        page.show();
        page.addFiles({fixture.folder.filePath(QStringLiteral("clips"))});
        QTRY_COMPARE(page.model().rowCount(), 4);
        const QString file = fixture.folder.filePath(QStringLiteral("new.csv"));
        QSignalSpy messages(&page, &LibraryPage::message);
        page.saveLibraryAs(file);
        QCOMPARE(messages.size(), 1); // no genre yet
        QVERIFY(!QFile::exists(file));
        select(page, {1, 2});
        page.changeGenre(QStringLiteral("folk"));
        QVERIFY2(notice(page).contains(QStringLiteral("manifest")), qPrintable(notice(page)));
        page.saveLibraryAs(file);
        QTRY_COMPARE(page.manifest(), file);
        QCOMPARE(fixture.text(file), QByteArray("path,genre,split\nclips/1.wav,folk,\nclips/2.wav,folk,\n"));
        QCOMPARE(notice(page), QString());
        select(page, {1});
        page.changeGenre(QStringLiteral("pop"));
        QTRY_VERIFY(fixture.text(file).contains("clips/1.wav,pop"));
        select(page, {0}); // not in the file: it had no genre
        page.changeGenre(QStringLiteral("jazz"));
        QVERIFY2(notice(page).contains(QStringLiteral("new.csv")), qPrintable(notice(page)));
        page.saveLibraryAs(file);
        QTRY_VERIFY(fixture.text(file).contains("clips/0.wav,jazz"));
    }

    void anotherWindowGoesOnWithTheHistory()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        page.changeGenre(QStringLiteral("jazz"));
        page.changeGenre(QStringLiteral("blues"));
        page.editor().undo();
        // The last write may still be on its way.
        LibraryPage next(fixture.settings);
        next.show();
        next.restore(page.state());
        QCOMPARE(genreAt(next, 0), QStringLiteral("jazz"));
        next.editor().redo();
        QCOMPARE(genreAt(next, 0), QStringLiteral("blues"));
        next.editor().undo();
        next.editor().undo();
        QCOMPARE(genreAt(next, 0), QStringLiteral("rock"));
        QVERIFY(!next.editor().canUndo());
        QTRY_VERIFY(!next.editor().isSaving());
        QVERIFY(fixture.text(fixture.manifest).contains("clips/0.wav,rock"));
        QCOMPARE(notice(next), QString());
    }

    void eachPageHasItsOwnUndo()
    {
        WindowFixture fixture;
        fixture.settings.set(keys::libraryManifest, fixture.manifest);
        MainWindow window(fixture.context());
        window.show();
        window.showPage(QStringLiteral("library"));
        LibraryPage &library = window.libraryPage();
        QTRY_COMPARE(library.model().rowCount(), 5);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto edit = [&window]() -> QMenu * {
            for (QAction *menu : window.menuBar()->actions())
                if (menu->text() == QStringLiteral("&Edit"))
                    return menu->menu();
            return nullptr;
        };
        const auto texts = [&edit] {
            QStringList names;
            for (const QAction *entry : edit()->actions())
                names.append(entry->text());
            return names;
        };
        select(library, {0});
        library.changeGenre(QStringLiteral("jazz"));
        QVERIFY2(texts().contains(QStringLiteral("Undo change of genre of 1 tracks")) ||
                     texts().contains(QStringLiteral("Undo change of genre of 1 track")),
                 qPrintable(texts().join(u'|')));
        QVERIFY(!texts().contains(QStringLiteral("Undo removing")));

        window.classifyPage().addPaths({fixture.folder.filePath(QStringLiteral("clips/1.wav"))});
        window.showPage(QStringLiteral("classify"));
        QTRY_COMPARE(window.classifyPage().controller().isBusy(), false);
        QVERIFY(texts().contains(QStringLiteral("Undo removing")));
        window.classifyPage().table().setFocus();
        QTest::keyClick(&window.classifyPage().table(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(&window.classifyPage().table(), Qt::Key_Shift);
        QCOMPARE(genreAt(library, 0), QStringLiteral("jazz"));
        window.showPage(QStringLiteral("library"));
        library.table().setFocus();
        // In the search field it is the text's.
        auto *search = library.findChild<QLineEdit *>(QStringLiteral("librarySearch"));
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("to"));
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(search, Qt::Key_Shift);
        QCOMPARE(genreAt(library, 0), QStringLiteral("jazz"));
        search->clear();
        library.table().setFocus();
        pressUndo(library);
        QCOMPARE(genreAt(library, 0), QStringLiteral("rock"));
    }

    void closingTheWindowAsksAboutWhatIsNotSaved()
    {
        WindowFixture fixture;
        QFile::setPermissions(fixture.manifest, QFileDevice::ReadOwner | QFileDevice::ReadUser);
        fixture.settings.set(keys::libraryManifest, fixture.manifest);
        MainWindow window(fixture.context());
        window.show();
        LibraryPage &library = window.libraryPage();
        QTRY_COMPARE(library.model().rowCount(), 5);
        library.changeGenre(QStringLiteral("jazz"));
        QVERIFY(library.hasUnsavedChanges());
        window.close(); // while the write is on its way: asked about once it has failed
        QVERIFY(window.isVisible());
        QTRY_VERIFY(window.findChild<QMessageBox *>(QStringLiteral("unsavedQuestion")));
        auto *question = window.findChild<QMessageBox *>(QStringLiteral("unsavedQuestion"));
        QVERIFY(question->isVisible());
        for (QAbstractButton *button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        QTRY_VERIFY(!window.isVisible());
    }

    void stoppingATrainingDoesNotDropGenres()
    {
        WindowFixture fixture;
        QFile::setPermissions(fixture.manifest, QFileDevice::ReadOwner | QFileDevice::ReadUser);
        fixture.settings.set(keys::libraryManifest, fixture.manifest);
        MainWindow window(fixture.context());
        window.show();
        LibraryPage &library = window.libraryPage();
        QTRY_COMPARE(library.model().rowCount(), 5);
        library.changeGenre(QStringLiteral("jazz"));
        QTRY_VERIFY(!library.editor().problem().isEmpty());
        // As the question about the training does once that has ended.
        QMetaObject::invokeMethod(&window, "stopAndClose");
        QVERIFY(window.isVisible());
        auto *question = window.findChild<QMessageBox *>(QStringLiteral("unsavedQuestion"));
        QVERIFY(question && question->isVisible());
        question->reject();
        // Another window takes them along and asks nothing.
        const WindowState state = window.state();
        QVERIFY(window.giveWay());
        MainWindow next(fixture.context());
        next.restore(state);
        next.show();
        QTRY_COMPARE(next.libraryPage().model().rowCount(), 5);
        QCOMPARE(genreAt(next.libraryPage(), 0), QStringLiteral("jazz"));
        QTRY_VERIFY(!next.libraryPage().editor().problem().isEmpty());
        next.quit();
        QVERIFY(!next.isVisible());
    }

    void aWriteThatFailedIsNotSavedByTheNext()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        QFile::remove(fixture.manifest); // its folder, too, would let a test as root write all the same
        for (const char *genre : {"jazz", "blues", "rock", "pop"})
            page.changeGenre(QString::fromLatin1(genre));
        QTRY_VERIFY(!page.editor().isSaving());
        QVERIFY(page.hasUnsavedChanges());
        QVERIFY(!notice(page).isEmpty());
    }

private:
    QTemporaryDir m_data; ///< no demo library but those that a test makes
};

QTEST_MAIN(TstLibraryEditing)
#include "tst_library_editing.moc"
