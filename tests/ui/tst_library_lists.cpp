// SPDX-License-Identifier: GPL-3.0-or-later
// Lists out of the library and into it: playlists and manifests of what is selected or shown.
#include "core/audio/media_files.h"
#include "tests/core/datasets/dataset_helpers.h"
#include "tests/ui/library_fixture.h"

#include <QAction>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>

using namespace genrescope;
using namespace genrescope::ui;
using test::LibraryFixture;
using test::openLibrary;

class TstLibraryLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }

    void theSelectedTracksBecomeAPlaylist()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        QTRY_VERIFY(page.model().store().duration_s(2) > 0.0);
        page.table().selectRow(2);
        page.table().selectionModel()->select(page.model().index(0, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QSignalSpy messages(&page, &LibraryPage::message);
        const QString file = fixture.folder.filePath(QStringLiteral("mine.m3u8"));
        page.exportList(file);
        QTRY_COMPARE(messages.size(), 1);
        QCOMPARE(messages.first().first().toString(), QStringLiteral("2 tracks are in mine.m3u8."));
        QCOMPARE(fixture.text(file), QByteArray("#EXTM3U\n"
                                                "#EXTINF:2,Even - Tone 0\nclips/0.wav\n"
                                                "#EXTINF:4,Even - Tone 2\nclips/2.wav\n"));
    }

    void whatIsShownBecomesAManifestInItsOrder()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        page.model().setSearch(QStringLiteral("Even"));
        page.model().sort(static_cast<int>(TrackField::Title), Qt::DescendingOrder);
        QSignalSpy messages(&page, &LibraryPage::message);
        const QString file = fixture.folder.filePath(QStringLiteral("even.csv"));
        page.exportList(file);
        QTRY_COMPARE(messages.size(), 1);
        const auto read = readManifest(file.toStdString());
        QVERIFY(read.ok());
        QCOMPARE(read->manifest.items.size(), std::size_t{2});
        QCOMPARE(read->manifest.items[0].title, std::string("Tone 2"));
        QCOMPARE(read->manifest.items[1].path.filename(), std::filesystem::path("0.wav"));
        QVERIFY(read->manifest.items[0].split == Split::Train);
    }

    void theDialogIsReachedFromTheKeyboard()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        page.activateWindow();
        page.table().setFocus();
        QTRY_VERIFY(page.table().hasFocus());
        QTest::keyClick(&page.table(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(page.window()->findChild<QFileDialog *>(QStringLiteral("exportDialog")));
        auto *dialog = page.window()->findChild<QFileDialog *>(QStringLiteral("exportDialog"));
        QVERIFY(dialog->isVisible());
        const QString file = fixture.folder.filePath(QStringLiteral("all"));
        dialog->findChild<QLineEdit *>()->setText(file);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(file + QStringLiteral(".m3u8")));
        const auto entries = readPlaylist((file + QStringLiteral(".m3u8")).toStdString());
        QVERIFY(entries.ok());
        QCOMPARE(entries->size(), std::size_t{5});
    }

    void aFailureIsSaid()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        QSignalSpy messages(&page, &LibraryPage::message);
        page.exportList(fixture.manifest + QStringLiteral("/no/folder.m3u8"));
        QTRY_COMPARE(messages.size(), 1);
        QVERIFY2(messages.first().first().toString().contains(QStringLiteral("folder.m3u8")),
                 qPrintable(messages.first().first().toString()));
    }

    void aDroppedPlaylistSaysWhatIsMissing()
    {
        LibraryFixture fixture;
        LibraryPage page(fixture.settings);
        page.resize(1100, 700);
        page.show();
        const QString song = fixture.folder.filePath(QStringLiteral("clips/Größe.wav"));
        QVERIFY(QFile::copy(fixture.folder.filePath(QStringLiteral("clips/1.wav")), song));
        const QString list = fixture.folder.filePath(QStringLiteral("old.m3u"));
        test::writeText(list.toStdString(), "#EXTM3U\r\nclips\\Gr\xf6\xdf"
                                            "e.wav\r\nclips/0.wav\r\nclips/moved.wav\r\n");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(list)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &drop);
        QTRY_COMPARE(page.model().rowCount(), 3);
        QCOMPARE(page.model().filePath(0), song);
        QString said;
        for (const auto *label : page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QStringLiteral("not there")))
                said = label->text();
        QVERIFY2(said.contains(QStringLiteral("moved.wav")) && said.startsWith(QStringLiteral("1 ")),
                 qPrintable(said));
    }

private:
    QTemporaryDir m_data;
};

QTEST_MAIN(TstLibraryLists)

#include "tst_library_lists.moc"
