// SPDX-License-Identifier: GPL-3.0-or-later
// A library split anew: looked at before, undone, and saved into the manifest as genres are.
#include "tests/ui/library_fixture.h"
#include "ui/pages/library/library_genre_dialog.h"
#include "ui/pages/library/library_mark_bar.h"
#include "ui/pages/library/library_split_dialog.h"
#include "ui/pages/library/split_table.h"
#include "ui/pages/notice.h"

#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

using namespace genrescope;
using namespace genrescope::ui;
using test::LibraryFixture;
using test::openLibrary;

namespace {

std::vector<Split> splitsOf(LibraryPage &page)
{
    std::vector<Split> splits;
    for (TrackId track = 0; track < page.model().totalCount(); ++track)
        splits.push_back(page.model().store().split(track));
    return splits;
}

LibrarySplitDialog *askFor(LibraryPage &page)
{
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        return nullptr;
    page.table().setFocus();
    QTest::keyClick(&page.table(), Qt::Key_F7, Qt::ShiftModifier);
    return page.findChild<LibrarySplitDialog *>();
}

} // namespace

class TstLibrarySplits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }

    void aNewSplitIsSeenTakenSavedAndUndone()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        const QByteArray before = fixture.text(fixture.manifest);
        const std::vector<Split> old = splitsOf(page);
        auto *dialog = askFor(page);
        QVERIFY(dialog && dialog->isVisible());
        auto *take = dialog->findChild<QPushButton *>(QStringLiteral("splitTracks"));
        QTRY_VERIFY(take->isEnabled());
        dialog->findChild<QCheckBox *>(QStringLiteral("byArtist"))->setChecked(false);
        dialog->findChild<QSpinBox *>(QStringLiteral("validationShare"))->setValue(0);
        dialog->findChild<QSpinBox *>(QStringLiteral("testShare"))->setValue(45);
        QTRY_VERIFY(take->isEnabled());
        auto *table = dialog->findChild<SplitTable *>();
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(1, SplitTable::All)->text(), QStringLiteral("2")); // jazz, the lost one included
        QCOMPARE(table->item(1, SplitTable::Test)->text(), QStringLiteral("1"));
        QVERIFY(splitsOf(page) == old); // nothing yet
        QTest::mouseClick(take, Qt::LeftButton);
        const std::vector<Split> now = splitsOf(page);
        QVERIFY(now != old);
        QCOMPARE(std::ranges::count(now, Split::None), 0);
        QCOMPARE(std::ranges::count(now, Split::Validation), 0);

        // In the manifest, and in the chips.
        QTRY_VERIFY(!page.editor().isSaving());
        QVERIFY2(page.editor().problem().isEmpty(), qPrintable(page.editor().problem()));
        const auto read = readManifest(fixture.manifest.toStdString());
        QVERIFY(read.ok());
        for (std::size_t i = 0; i < now.size(); ++i)
            QVERIFY(read->manifest.items[i].split == now[i]);
        auto *chips = page.findChild<LibraryMarkBar *>();
        QVERIFY(!chips->chip(MarkChip::Kind::Split, static_cast<int>(Split::None)));
        QCOMPARE(chips->chip(MarkChip::Kind::Split, static_cast<int>(Split::Test))->count(),
                 static_cast<int>(std::ranges::count(now, Split::Test)));

        QVERIFY2(page.editor().undoText().startsWith(QStringLiteral("Undo new split")),
                 qPrintable(page.editor().undoText()));
        page.editor().undo();
        QVERIFY(splitsOf(page) == old);
        QTRY_VERIFY(!page.editor().isSaving());
        QCOMPARE(fixture.text(fixture.manifest), before);
        page.editor().redo();
        QVERIFY(splitsOf(page) == now);
        QTRY_VERIFY(!page.editor().isSaving());
    }

    void whatIsRemovedIsNotDealt()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        page.editor().removeTracks({1});
        auto *dialog = askFor(page);
        QVERIFY(dialog);
        auto *take = dialog->findChild<QPushButton *>(QStringLiteral("splitTracks"));
        dialog->findChild<QCheckBox *>(QStringLiteral("byArtist"))->setChecked(false);
        dialog->findChild<QSpinBox *>(QStringLiteral("testShare"))->setValue(45);
        QTRY_VERIFY(take->isEnabled());
        auto *table = dialog->findChild<SplitTable *>();
        QCOMPARE(table->item(1, SplitTable::All)->text(), QStringLiteral("1")); // jazz, the removed one not
        QSignalSpy chosen(dialog, &LibrarySplitDialog::chosen);
        QTest::mouseClick(take, Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        for (const TrackSplit &split : chosen.first().first().value<std::vector<TrackSplit>>())
            QVERIFY(split.track != 1);
        QTRY_VERIFY(!page.editor().isSaving());
    }

    void aDialogAboutAnotherLibraryCloses()
    {
        LibraryFixture fixture, other;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        const QPointer<LibrarySplitDialog> split = askFor(page);
        QVERIFY(split && split->isVisible());
        page.table().selectRow(0);
        QTest::keyClick(&page.table(), Qt::Key_F2);
        const QPointer<LibraryGenreDialog> genre = page.findChild<LibraryGenreDialog *>();
        QVERIFY(genre && genre->isVisible());
        page.openManifest(other.manifest);
        QTRY_COMPARE(page.manifest(), other.manifest);
        QTRY_VERIFY(!split && !genre);
    }

    void artistsStayTogetherAndLeakageIsSaid()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        auto *dialog = askFor(page);
        QVERIFY(dialog);
        auto *doubts = dialog->findChild<QLabel *>(QStringLiteral("splitDoubts"));
        auto *what = dialog->findChild<QLabel *>(QStringLiteral("splitWhat"));
        QTRY_VERIFY(what->text().contains(QStringLiteral("known of 4 tracks")));
        QVERIFY2(!doubts->text().contains(QStringLiteral("artists are in several")),
                 qPrintable(doubts->text()));
        dialog->findChild<QCheckBox *>(QStringLiteral("byArtist"))->setChecked(false);
        dialog->findChild<QSpinBox *>(QStringLiteral("testShare"))->setValue(45);
        QTRY_VERIFY2(doubts->text().contains(QStringLiteral("in several splits")),
                     qPrintable(doubts->text()));
        const std::vector<Split> old = splitsOf(page);
        dialog->reject();
        QVERIFY(splitsOf(page) == old);
        QVERIFY(!page.editor().canUndo());
    }

    void whatCannotBeSavedIsSaidAndSavedElsewhere()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        QFile::setPermissions(fixture.manifest, QFile::ReadOwner);
        page.editor().changeSplits({{0, Split::Test}, {1, Split::Train}}); // the second has it already
        QTRY_VERIFY(page.hasUnsavedChanges() && !page.editor().isSaving());
        const QString said = page.findChild<Notice *>(QStringLiteral("unsavedGenres"))->text();
        QVERIFY2(said.startsWith(QStringLiteral("The new splits of 1 ")), qPrintable(said));
        const QString copy = fixture.folder.filePath(QStringLiteral("copy.csv"));
        page.saveLibraryAs(copy);
        QTRY_COMPARE(page.manifest(), copy);
        QTRY_VERIFY(!page.hasUnsavedChanges());
        QVERIFY(readManifest(copy.toStdString())->manifest.items[0].split == Split::Test);
    }

private:
    QTemporaryDir m_data;
};

QTEST_MAIN(TstLibrarySplits)

#include "tst_library_splits.moc"
