// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing happens to many tracks, or to others than those meant, by accident; what is said stays true.
#include "tests/ui/library_fixture.h"
#include "ui/pages/library/library_genre_dialog.h"
#include "ui/pages/library/library_track_parts.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace genrescope;
using namespace genrescope::ui;
using test::LibraryFixture;

namespace {

/// A library of many files that are not there: genres are all that matters.
struct BigLibrary : LibraryFixture
{
    QByteArray before = "path,genre,title\n";

    explicit BigLibrary(int tracks)
    {
        for (int i = 0; i < tracks; ++i)
            before +=
                "clips/" + QByteArray::number(i) + ".mp3,rock,Track " + (i % 3 ? "odd" : "third") + "\n";
        QFile file(manifest);
        const bool open = file.open(QIODevice::WriteOnly);
        Q_ASSERT(open);
        file.write(before);
    }

    void open(LibraryPage &page, int tracks) const
    {
        page.resize(1100, 700);
        page.show();
        page.openManifest(manifest);
        QTRY_COMPARE(page.model().rowCount(), tracks);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.table().setFocus();
        QTRY_VERIFY(page.table().hasFocus());
    }
};

void press(LibraryPage &page, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.table().setFocus();
    QTest::keyClick(&page.table(), key, modifiers);
    if (modifiers != Qt::NoModifier)
        QTest::keyClick(&page.table(), Qt::Key_Shift); // or Qt goes on believing that Ctrl is held
}

QMessageBox *question(LibraryPage &page, const char *name)
{
    auto *box = page.findChild<QMessageBox *>(QString::fromLatin1(name));
    return box && box->isVisible() ? box : nullptr;
}

void answer(QMessageBox *box, bool yes)
{
    for (QAbstractButton *button : box->buttons())
        if (yes == (button != box->escapeButton()))
            button->click();
}

void changeAllTo(LibraryPage &page, const QString &genre)
{
    press(page, Qt::Key_A, Qt::ControlModifier);
    press(page, Qt::Key_F2);
    auto *dialog = page.findChild<LibraryGenreDialog *>();
    QVERIFY(dialog);
    auto *text = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(text, genre);
    QTest::keyClick(text, Qt::Key_Return);
}

} // namespace

class TstLibrarySafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }

    void manyGenresAreAskedAbout()
    {
        BigLibrary library(150);
        LibraryPage page(library.settings);
        library.open(page, 150);
        changeAllTo(page, QStringLiteral("polka"));
        QMessageBox *box = question(page, "manyGenres");
        QVERIFY(box);
        QVERIFY2(box->text().contains(QStringLiteral("150")), qPrintable(box->text()));
        QVERIFY2(box->text().contains(QStringLiteral("Polka")), qPrintable(box->text()));
        QVERIFY(!page.editor().canUndo());
        QTest::keyClick(box, Qt::Key_Return); // an unthinking Return changes nothing
        QTRY_VERIFY(!page.findChild<QMessageBox *>());
        QVERIFY(!page.editor().canUndo());
        QCOMPARE(library.text(library.manifest), library.before);

        changeAllTo(page, QStringLiteral("polka"));
        answer(question(page, "manyGenres"), true);
        QVERIFY(page.editor().canUndo());
        QTRY_VERIFY(library.text(library.manifest).count("polka") == 150);
        page.editor().undo();
        QTRY_COMPARE(library.text(library.manifest), library.before);
    }

    void whatIsFewIsNotAskedAbout()
    {
        BigLibrary library(60);
        LibraryPage page(library.settings);
        library.open(page, 60);
        for (const auto &[last, asked] : {std::pair(19, false), std::pair(29, false), std::pair(30, true)}) {
            page.table().selectionModel()->select(
                QItemSelection(page.model().index(0, 0), page.model().index(last, 0)),
                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            page.changeGenre(QStringLiteral("polka"));
            QCOMPARE(question(page, "manyGenres") != nullptr, asked);
            if (!asked)
                page.editor().undo();
        }
        // Those that have the genre already do not count.
        answer(question(page, "manyGenres"), true);
        page.changeGenre(QStringLiteral("polka"));
        QTRY_VERIFY(!page.findChild<QMessageBox *>());
    }

    void escLeavesTheSelectionBeforeTheFilters()
    {
        BigLibrary library(30);
        LibraryPage page(library.settings);
        library.open(page, 30);
        page.table().setCurrentIndex(page.model().index(1, 0)); // one that the search will hide
        auto *search = page.findChild<QLineEdit *>(QStringLiteral("librarySearch"));
        search->setText(QStringLiteral("third"));
        QTRY_COMPARE(page.model().rowCount(), 10);
        press(page, Qt::Key_A, Qt::ControlModifier);
        press(page, Qt::Key_Escape);
        QCOMPARE(page.model().rowCount(), 10);
        QVERIFY(!page.table().selectionModel()->hasSelection());
        press(page, Qt::Key_Delete);
        QCOMPARE(page.model().totalCount(), 30); // nothing is selected: nothing goes
        press(page, Qt::Key_Escape);
        QTRY_COMPARE(page.model().rowCount(), 30);
    }

    void manyRemovalsAreAskedAboutAndComeBack()
    {
        BigLibrary library(30);
        LibraryPage page(library.settings);
        library.open(page, 30);
        QSignalSpy messages(&page, &LibraryPage::message);
        press(page, Qt::Key_A, Qt::ControlModifier);
        press(page, Qt::Key_Delete);
        QMessageBox *box = question(page, "manyRemoved");
        QVERIFY(box);
        QVERIFY2(box->text().contains(QStringLiteral("30")), qPrintable(box->text()));
        QCOMPARE(page.model().totalCount(), 30);
        answer(box, true);
        QCOMPARE(page.model().totalCount(), 0);
        QVERIFY(messages.last().first().toString().contains(QStringLiteral("removed")));
        const auto *title = page.trackPanel().findChild<TrackLine *>();
        QVERIFY(title);
        QVERIFY(!title->accessibleName().contains(QStringLiteral("Track")));
        press(page, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.model().totalCount(), 30);
        QVERIFY2(!messages.last().first().toString().contains(QStringLiteral("removed")),
                 qPrintable(messages.last().first().toString()));
        // The panel shows the current track again.
        QVERIFY(page.table().currentIndex().isValid());
        QVERIFY2(title->accessibleName().contains(QStringLiteral("Track")),
                 qPrintable(title->accessibleName()));
    }

    void whatWasBeforeTheEditsComesBackAtAnotherStart()
    {
        BigLibrary library(30);
        {
            LibraryPage page(library.settings);
            library.open(page, 30);
            page.table().setCurrentIndex(page.model().index(3, 0));
            page.changeGenre(QStringLiteral("polka"));
            page.changeGenre(QStringLiteral("waltz"));
            QTRY_VERIFY(!page.editor().isSaving());
        }
        QVERIFY(library.text(library.manifest) != library.before);
        LibraryPage page(library.settings);
        library.open(page, 30);
        QVERIFY(!page.editor().canUndo()); // that went with its window
        auto *bringBack = page.findChild<QAction *>(QStringLiteral("bringBack"));
        QVERIFY(bringBack->isEnabled());
        bringBack->trigger();
        QTRY_VERIFY(page.findChild<QInputDialog *>());
        auto *dialog = page.findChild<QInputDialog *>();
        QCOMPARE(dialog->comboBoxItems().size(), 1);
        QSignalSpy opened(&page, &LibraryPage::libraryOpened);
        dialog->accept();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(library.text(library.manifest), library.before);
        QCOMPARE(page.model().store().text(3, TrackField::Genre), QStringLiteral("rock"));
        // The edits are kept, too.
        bringBack->trigger();
        QTRY_VERIFY(page.findChild<QInputDialog *>());
        QCOMPARE(page.findChild<QInputDialog *>()->comboBoxItems().size(), 2);
    }

private:
    QTemporaryDir m_data; ///< no demo library
};

QTEST_MAIN(TstLibrarySafety)
#include "tst_library_safety.moc"
