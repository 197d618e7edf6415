// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with tracks from the context menu and from the keyboard alone.
#include "tests/ui/library_fixture.h"
#include "ui/dialogs/track_properties.h"
#include "ui/pages/library/library_genre_bar.h"
#include "ui/pages/library/library_mark_bar.h"
#include "ui/pages/notice.h"
#include "ui/pages/table_note.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace genrescope;
using namespace genrescope::ui;
using test::LibraryFixture;
using test::openLibrary;

namespace {

void focusTable(LibraryPage &page)
{
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.table().setFocus();
    QTRY_VERIFY(page.table().hasFocus());
}

/// Whatever modifiers the last key is thought to hold down.
void selectOnly(LibraryPage &page, int row)
{
    page.table().selectionModel()->setCurrentIndex(
        page.model().index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

int selectedRows(LibraryPage &page)
{
    return static_cast<int>(page.table().selectionModel()->selectedRows().size());
}

} // namespace

class TstLibraryMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }

    void theMenuOpensFromTheKeyboardAndShowsItsKeys()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        focusTable(page);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(20, 20),
                                page.table().viewport()->mapToGlobal(QPoint(20, 20)));
        QCoreApplication::sendEvent(page.table().viewport(), &event);
        QTRY_VERIFY(page.findChild<QMenu *>(QStringLiteral("trackMenu")));
        auto *menu = page.findChild<QMenu *>(QStringLiteral("trackMenu"));
        QVERIFY(menu->isVisible());
        int entries = 0;
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator() || action->menu())
                continue;
            ++entries;
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
            const bool usesPrediction =
                action->text() == QStringLiteral("Use predicted genre"); // there is none
            QVERIFY2(action->isEnabled() != usesPrediction, qPrintable(action->text()));
        }
        QVERIFY(entries >= 8);
        QTest::keyClick(menu, Qt::Key_Escape);
    }

    void columnsWithoutAnythingAreHiddenUnlessSomebodyWantsThem()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        const auto isHidden = [](LibraryPage &shown, TrackField field) {
            return shown.table().isColumnHidden(static_cast<int>(field));
        };
        QVERIFY(isHidden(page, TrackField::Album)); // no track has one
        QVERIFY(!isHidden(page, TrackField::Artist));
        Q_EMIT page.table().horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
        const auto *menu = page.table().findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().at(static_cast<int>(TrackField::Album))->trigger();
        menu->actions().at(static_cast<int>(TrackField::Artist))->trigger();
        page.table().setColumnUseful(TrackField::Album, false); // as when tags have been read
        page.table().setColumnUseful(TrackField::Artist, true);
        QVERIFY(!isHidden(page, TrackField::Album) && isHidden(page, TrackField::Artist));
        LibraryPage next(fixture.settings); // at the next start
        next.table().restoreColumns(page.table().columnState());
        next.table().setColumnUseful(TrackField::Album, false);
        QVERIFY(!isHidden(next, TrackField::Album) && isHidden(next, TrackField::Artist));
    }

    void rowsAndPathsAreCopied()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        focusTable(page);
        selectOnly(page, 3);
        page.table().selectionModel()->select(page.model().index(1, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(&page.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = clipboard().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].startsWith(QStringLiteral("Title\tArtist\tGenre\tSplit")), qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(QStringLiteral("Tone 1\tOdd\tjazz\tTraining\t")), qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(QStringLiteral("Tone 3\tOdd\tblues\tTest\t")), qPrintable(lines[2]));
        QCOMPARE(lines[0].count(QLatin1Char('\t')), lines[1].count(QLatin1Char('\t')));

        QTest::keyClick(&page.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboard().split(QLatin1Char('\n')).size(), 2);
        QVERIFY(clipboard().contains(fixture.folder.filePath(QStringLiteral("clips/3.wav"))));
        // In the search the same key copies text.
        auto *search = page.findChild<QLineEdit *>(QStringLiteral("librarySearch"));
        search->setText(QStringLiteral("tone"));
        search->setFocus();
        search->selectAll();
        QTest::keyClick(search, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), QStringLiteral("tone"));
    }

    void theSameArtistAlbumOrGenreIsSelected()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        focusTable(page);
        selectOnly(page, 0);
        QTest::keyClick(&page.table(), Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(selectedRows(page), 2); // Even: 0 and 2
        QVERIFY(page.table().selectionModel()->isRowSelected(2));
        QSignalSpy messages(&page, &LibraryPage::message);
        QTest::keyClick(&page.table(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(selectedRows(page), 2); // no album: nothing changes, and that is said
        QCOMPARE(messages.size(), 1);
        selectOnly(page, 1);
        QTest::keyClick(&page.table(), Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(selectedRows(page), 2); // jazz: 1 and the one that is gone
        QTest::keyClick(&page.table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selectedRows(page), 5);
    }

    void tracksAreClassified()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        focusTable(page);
        selectOnly(page, 1);
        QSignalSpy classified(&page, &LibraryPage::classifyRequested);
        QTest::keyClick(&page.table(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(classified.size(), 1);
        QCOMPARE(classified.first().first().toStringList(),
                 QStringList{fixture.folder.filePath(QStringLiteral("clips/1.wav"))});
    }

    void propertiesSayWhatTheFileIs()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        focusTable(page);
        selectOnly(page, 1);
        QTest::keyClick(&page.table(), Qt::Key_Return, Qt::AltModifier);
        auto *dialog = page.findChild<TrackPropertiesDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const auto said = [&](const char *name) {
            const auto *label = dialog->findChild<QLabel *>(QLatin1StringView(name));
            return label ? label->text() : QString();
        };
        QTRY_COMPARE(said("fileHash").size(), 32);
        QCOMPARE(said("fileSampleRate"), QStringLiteral("22,050 Hz"));
        QCOMPARE(said("fileBitRate"), QStringLiteral("353 kbit/s"));
        QVERIFY(said("fileProblem").isEmpty());
        dialog->reject();

        focusTable(page);
        selectOnly(page, 4); // gone.wav
        QTest::keyClick(&page.table(), Qt::Key_Return, Qt::AltModifier);
        TrackPropertiesDialog *other = nullptr;
        QTRY_VERIFY((other = page.findChild<TrackPropertiesDialog *>()) && other->isVisible());
        QTRY_VERIFY(other->findChild<QLabel *>(QStringLiteral("fileProblem")));
        QVERIFY(other->findChild<QLabel *>(QStringLiteral("fileProblem"))
                    ->text()
                    .contains(QStringLiteral("gone.wav")));
    }

    void tracksAreTakenOutAndPutBackAndNoFileIsTouched()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        const QAbstractItemModelTester tester(&page.model());
        const QByteArray before = fixture.text(fixture.manifest);
        focusTable(page);
        selectOnly(page, 1);
        page.table().selectionModel()->select(page.model().index(3, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(&page.table(), Qt::Key_Delete);
        QCOMPARE(page.model().rowCount(), 3);
        QCOMPARE(page.model().totalCount(), 3);
        QCOMPARE(page.model().genres().size(), std::size_t{2}); // the blues went
        QCOMPARE(page.model().marks().splits[static_cast<std::size_t>(Split::Test)], 0);
        QCOMPARE(page.table().currentIndex().row(), 1); // where the first of them was
        QVERIFY(QFile::exists(fixture.folder.filePath(QStringLiteral("clips/1.wav"))));
        QCOMPARE(fixture.text(fixture.manifest), before);
        QVERIFY(page.hasUnsavedChanges());
        const QString said = page.findChild<Notice *>(QStringLiteral("unsavedGenres"))->text();
        QVERIFY2(said.startsWith(QStringLiteral("2 removed tracks are still in manifest.csv")),
                 qPrintable(said));

        QTest::keyClick(&page.table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.model().rowCount(), 5);
        QVERIFY(!page.hasUnsavedChanges());
        page.editor().redo();
        QCOMPARE(page.model().rowCount(), 3);

        const QString copy = fixture.folder.filePath(QStringLiteral("fewer.csv"));
        page.saveLibraryAs(copy);
        QTRY_COMPARE(page.manifest(), copy);
        QVERIFY(!page.hasUnsavedChanges());
        QCOMPARE(readManifest(copy.toStdString())->manifest.items.size(), std::size_t{3});
        // What is edited next goes to the right lines of the new file.
        selectOnly(page, 2);
        page.changeGenre(QStringLiteral("folk"));
        QTRY_VERIFY(!page.editor().isSaving());
        const auto read = readManifest(copy.toStdString());
        QCOMPARE(read->manifest.items[2].genre, std::string("folk"));
        QCOMPARE(read->manifest.items[2].path.filename(), std::filesystem::path("gone.wav"));

        // Put back, the two are in the library and in no manifest.
        page.editor().undo();
        page.editor().undo();
        QCOMPARE(page.model().totalCount(), 5);
        QTRY_VERIFY(!page.editor().isSaving());
        QVERIFY2(page.editor().problem().startsWith(
                     QStringLiteral("2 tracks that were put back are not in fewer.csv")),
                 qPrintable(page.editor().problem()));
        page.saveLibraryAs(fixture.folder.filePath(QStringLiteral("all.csv")));
        QTRY_VERIFY(!page.hasUnsavedChanges());
    }

    void aRemovedFileThatIsOpenedAgainComesBackAndUndoTakesItOut()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        page.editor().removeTracks({1, 3});
        const int revision = page.editor().revision();
        page.addFiles({fixture.folder.filePath(QStringLiteral("clips/../clips/3.wav"))});
        QTRY_COMPARE(page.model().totalCount(), 4);
        QVERIFY(!page.model().isRemoved(3));
        QVERIFY(page.editor().revision() != revision);
        QCOMPARE(page.editor().undoText(), QStringLiteral("Undo putting back 1 tracks"));
        page.editor().undo();
        QCOMPARE(page.model().totalCount(), 3);
        page.editor().undo();
        QCOMPARE(page.model().totalCount(), 5);
    }

    void oneKeyClearsEveryFilter()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        focusTable(page);
        auto *clear = page.findChild<QPushButton *>(QStringLiteral("clearFilters"));
        QVERIFY(!clear->isVisible());
        page.findChild<LibraryGenreBar *>()->setChecks({QStringLiteral("jazz")});
        page.findChild<LibraryMarkBar *>()
            ->chip(MarkChip::Kind::Split, static_cast<int>(Split::Test))
            ->click();
        QCOMPARE(page.model().rowCount(), 0); // both hold: no jazz in the test
        const auto *note = page.findChild<TableNote *>();
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(QStringLiteral("Esc")), qPrintable(note->text()));
        QVERIFY(clear->isVisible());
        QTest::keyClick(&page.table(), Qt::Key_Escape);
        QCOMPARE(page.model().rowCount(), 5);
        QVERIFY(!clear->isVisible());
        QVERIFY(!note->isVisible());

        page.findChild<QLineEdit *>(QStringLiteral("librarySearch"))
            ->setText(QStringLiteral("nothing like this"));
        QCOMPARE(page.model().rowCount(), 0);
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(page.model().rowCount(), 5);
    }

private:
    QTemporaryDir m_data;
};

QTEST_MAIN(TstLibraryMenu)

#include "tst_library_menu.moc"
