// SPDX-License-Identifier: GPL-3.0-or-later
// From one library to another: nothing of the old one hides the new one, and nothing that was done in the old
// one is lost on the way.
#include "core/base/paths.h"
#include "tests/ui/library_fixture.h"
#include "ui/pages/notice.h"
#include "ui/settings/setting_keys.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace genrescope;
using namespace genrescope::ui;
using test::LibraryFixture;

namespace {

QMessageBox *question(LibraryPage &page)
{
    return page.findChild<QMessageBox *>(QStringLiteral("unsavedQuestion"));
}

void press(QMessageBox *box, QMessageBox::ButtonRole role)
{
    for (QAbstractButton *button : box->buttons())
        if (box->buttonRole(button) == role)
            return button->click();
}

/// Files without a manifest, whose genres can only be saved as one.
void openFiles(LibraryPage &page, const LibraryFixture &fixture)
{
    page.resize(1100, 700);
    page.show();
    page.addFiles({fixture.folder.filePath(QStringLiteral("clips"))});
    QTRY_COMPARE(page.model().rowCount(), 4);
    page.table().selectRow(0);
}

QString genre(LibraryPage &page, TrackId track)
{
    return page.model().store().text(track, TrackField::Genre);
}

} // namespace

class TstLibraryOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }

    void whatWasLookedForDoesNotHideAnotherLibrary()
    {
        LibraryFixture fixture, other;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        auto *search = page.findChild<QLineEdit *>(QStringLiteral("librarySearch"));
        QTest::keyClicks(search, QStringLiteral("nowhere"));
        QCOMPARE(page.model().rowCount(), 0);
        page.openManifest(other.manifest);
        QTRY_COMPARE(page.manifest(), other.manifest);
        QCOMPARE(page.model().rowCount(), 5);
        QCOMPARE(search->text(), QString());

        // Nor files that are added; where what was looked for shows them, it stays.
        QTest::keyClicks(search, QStringLiteral("nowhere"));
        page.addFiles({fixture.folder.filePath(QStringLiteral("clips"))});
        QTRY_COMPARE(page.model().rowCount(), 9);
        QCOMPARE(search->text(), QString());
        QTest::keyClicks(search, QStringLiteral("extra"));
        test::writeWav(fixture.folder.filePath(QStringLiteral("clips/extra.wav")), test::tone(440, 1, 22050),
                       22050);
        page.addFiles({fixture.folder.filePath(QStringLiteral("clips"))});
        QTRY_COMPARE(page.model().rowCount(), 1);
        QCOMPARE(search->text(), QStringLiteral("extra"));
    }

    void whatIsEditedWhileAnotherLibraryComesIsAskedAbout()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openFiles(page, fixture);
        page.openManifest(fixture.manifest); // nothing is unsaved: it is being read
        page.changeGenre(QStringLiteral("polka"));
        QTRY_VERIFY(question(page));
        QVERIFY(question(page)->isVisible());
        QCOMPARE(page.manifest(), QString());
        question(page)->button(QMessageBox::Cancel)->click();
        QCOMPARE(genre(page, 0), QStringLiteral("polka"));
        QVERIFY(page.state().opening.paths.isEmpty());
        QTRY_VERIFY(!question(page));

        page.openManifest(fixture.manifest);
        QTRY_VERIFY(question(page));
        press(question(page), QMessageBox::DestructiveRole);
        QTRY_COMPARE(page.manifest(), fixture.manifest);
    }

    void savingFirstGoesOnWithWhatWasAskedFor()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openFiles(page, fixture);
        page.changeGenre(QStringLiteral("polka"));
        page.openManifest(fixture.manifest);
        QTRY_VERIFY(question(page));
        press(question(page), QMessageBox::AcceptRole);
        QTRY_VERIFY(page.findChild<QFileDialog *>());
        auto *dialog = page.findChild<QFileDialog *>();
        const QString mine = fixture.folder.filePath(QStringLiteral("mine.csv"));
        dialog->setDirectory(fixture.folder.path());
        dialog->selectFile(mine);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_COMPARE(page.manifest(), fixture.manifest);
        QVERIFY2(fixture.text(mine).contains("clips/0.wav,polka"), fixture.text(mine).constData());
    }

    void savingThatIsCalledOffForgetsIt()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openFiles(page, fixture);
        page.changeGenre(QStringLiteral("polka"));
        page.openManifest(fixture.manifest);
        QTRY_VERIFY(question(page));
        press(question(page), QMessageBox::AcceptRole);
        QTRY_VERIFY(page.findChild<QFileDialog *>());
        page.findChild<QFileDialog *>()->reject();
        const QString mine = fixture.folder.filePath(QStringLiteral("mine.csv"));
        page.saveLibraryAs(mine);
        QTRY_COMPARE(page.manifest(), mine); // and stays open
        QTest::qWait(0);
        QCOMPARE(page.manifest(), mine);
    }

    void theDemoLibraryIsKnownByWhatItIs()
    {
        LibraryFixture fixture;
        const std::filesystem::path demo = demoLibraryFolder();
        std::filesystem::create_directories(demo);
        const auto items = readManifest(fixture.manifest.toStdString());
        QVERIFY(writeManifest(items->manifest, demo / "manifest.csv").ok());
        // By another path it is the same; what lies beside it is another one.
        const QString link = fixture.folder.filePath(QStringLiteral("link.csv"));
        QVERIFY(QFile::link(QString::fromStdString((demo / "manifest.csv").string()), link));
        fixture.settings.set(keys::libraryManifest, link);
        LibraryPage page(fixture.settings);
        page.show();
        QTRY_COMPARE(page.manifest(), link);
        const QByteArray before = fixture.text(link);
        page.table().selectRow(0);
        page.changeGenre(QStringLiteral("polka"));
        const QString notice = page.findChild<Notice *>(QStringLiteral("unsavedGenres"))->text();
        QVERIFY2(notice.contains(QStringLiteral("demo library")), qPrintable(notice));
        QTRY_VERIFY(!page.editor().isSaving());
        QCOMPARE(fixture.text(link), before);
        // So it is for another window that goes on with it.
        LibraryPage next(fixture.settings);
        next.show();
        next.restore(page.state());
        QVERIFY(next.editor().problem().contains(QStringLiteral("demo library")));
        std::filesystem::remove_all(demo);
    }

private:
    QTemporaryDir m_data; ///< no demo library but those that a test makes
};

QTEST_MAIN(TstLibraryOpening)
#include "tst_library_opening.moc"
