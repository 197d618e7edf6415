// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"
#include "tests/support/wall_clock.h"
#include "tests/ui/library_fixture.h"
#include "ui/bridge/player.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/pages/library/library_empty_state.h"
#include "ui/pages/library/library_genre_bar.h"
#include "ui/pages/library/library_page.h"
#include "ui/pages/library/library_table_view.h"
#include "ui/pages/library/library_track_panel.h"
#include "ui/pages/library/library_track_parts.h"
#include "ui/pages/table_note.h"
#include "ui/settings/setting_keys.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

constexpr int rate = test::LibraryFixture::rate;
using Fixture = test::LibraryFixture;
using test::openLibrary;

} // namespace

class TstLibraryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLibraryInvites()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        LibraryPage page(settings);
        page.resize(900, 600);
        page.show();
        auto *empty = page.findChild<LibraryEmptyState *>();
        QVERIFY(empty->isVisible());
        QCOMPARE(page.model().rowCount(), 0);
        page.openManifest(folder.filePath(QStringLiteral("missing.csv")));
        QTRY_VERIFY(empty->problem().contains(QStringLiteral("missing.csv")));
        QVERIFY(empty->isVisible());
    }

    void theDemoLibraryOpensByItself()
    {
        QVERIFY(!qEnvironmentVariableIsEmpty(
            "XDG_DATA_HOME")); // a private one, or this test would touch the user's
        Fixture fixture;
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", fixture.folder.filePath(QStringLiteral("data")).toUtf8());
        const std::filesystem::path demo = demoLibraryFolder();
        std::filesystem::create_directories(demo);
        const auto items = readManifest(fixture.manifest.toStdString());
        QVERIFY(items.ok());
        QVERIFY(writeManifest(items->manifest, demo / "manifest.csv").ok());
        {
            LibraryPage page(fixture.settings);
            page.show();
            QTRY_COMPARE(page.model().rowCount(), 5);
        }
        // The next start opens what was open last.
        fixture.settings.set(keys::libraryManifest, fixture.manifest);
        LibraryPage again(fixture.settings);
        QTRY_COMPARE(again.manifest(), fixture.manifest);
        qputenv("XDG_DATA_HOME", before);
    }

    void aSelectedTrackShowsItsSpectrogram()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        SpectrogramView &view = page.trackPanel().spectrogram();
        QCOMPARE(view.data()->decibels.rows, 128);
        QCOMPARE(view.data()->decibels.columns, 1 + 2 * rate / 512);
        page.table().setFocus();
        QTest::keyClick(&page.table(), Qt::Key_Down);
        QTRY_COMPARE(view.duration_s(), 3.0);
        QCOMPARE(view.data()->decibels.columns, 1 + 3 * rate / 512);
        // A file that is gone says so where the picture would be.
        page.table().setCurrentIndex(page.model().index(4, 0));
        QTRY_VERIFY(view.message().contains(QStringLiteral("gone.wav")));
        QVERIFY(!view.data());
    }

    void durationsArriveFromTheFiles()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        const auto duration = [&](int row) {
            return page.model().index(row, static_cast<int>(TrackField::Duration)).data().toString();
        };
        QTRY_COMPARE(duration(0), QStringLiteral("0:02"));
        QTRY_COMPARE(duration(3), QStringLiteral("0:05"));
        QCOMPARE(duration(4), QString());
    }

    void typingSearchesAndKeepsTheSelection()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        page.table().setCurrentIndex(page.model().index(2, 0));
        QTRY_COMPARE(page.trackPanel().spectrogram().duration_s(), 4.0);
        const SpectrogramDataPtr shown = page.trackPanel().spectrogram().data();

        QTest::keyClick(&page.table(), Qt::Key_F, Qt::ControlModifier);
        auto *search = page.findChild<QLineEdit *>(QStringLiteral("librarySearch"));
        QTest::keyClicks(search, QStringLiteral("rock even"));
        QCOMPARE(page.model().rowCount(), 2);
        QCOMPARE(page.model().trackAt(page.table().currentIndex().row()), 2);
        QTest::keyClicks(search, QStringLiteral(" nowhere"));
        QCOMPARE(page.model().rowCount(), 0);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(page.model().rowCount(), 5);
        QCOMPARE(page.table().currentIndex().row(), 2);
        QCOMPARE(page.trackPanel().spectrogram().data(), shown); // never read again
    }

    void chipsFilterByGenre()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        auto *bar = page.findChild<LibraryGenreBar *>();
        const auto chips = bar->findChildren<GenreChip *>();
        QCOMPARE(chips.size(), 3);
        QTest::mouseClick(chips.at(2), Qt::LeftButton);
        QCOMPARE(bar->checkedGenres(), QStringList{QStringLiteral("rock")});
        QCOMPARE(page.model().rowCount(), 2);
        QTest::mouseClick(chips.at(0), Qt::LeftButton);
        QCOMPARE(page.model().rowCount(), 3);
        bar->clearChecks();
        QCOMPARE(page.model().rowCount(), 5);
    }

    void aClickOnTheHeaderSorts()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        QHeaderView *header = page.table().horizontalHeader();
        const auto click = [&](TrackField field) {
            const int section = static_cast<int>(field);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              QPoint(header->sectionViewportPosition(section) + 12, header->height() / 2));
        };
        click(TrackField::Genre);
        QCOMPARE(page.model().trackAt(0), 3); // blues
        QCOMPARE(page.table().currentIndex().row(), page.model().rowOf(0));
        click(TrackField::Genre);
        QCOMPARE(page.model().store().text(page.model().trackAt(0), TrackField::Genre),
                 QStringLiteral("rock"));
    }

    void spacePlaysSilentlyWithoutASoundCard()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        Player &player = page.trackPanel().player();
        page.table().setFocus();
        QTest::keyClick(&page.table(), Qt::Key_Space);
        QVERIFY(player.isPlaying());
        QTRY_VERIFY(page.trackPanel().spectrogram().cursor_s() > 0.1);
        if (player.isSilent())
            QVERIFY(!page.trackPanel().note().isEmpty());
        QTest::keyClick(&page.table(), Qt::Key_Space);
        QVERIFY(!player.isPlaying());
        const double paused = player.position_s();
        QTest::qWait(60);
        QCOMPARE(player.position_s(), paused);
    }

    void aClickInTheSpectrogramSeeks()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        SpectrogramView &view = page.trackPanel().spectrogram();
        const QPoint at = view.plotRect().center().toPoint();
        QTest::mouseClick(&view, Qt::LeftButton, {}, at);
        QVERIFY(std::abs(page.trackPanel().player().position_s() - 1.0) < 0.02);
        QVERIFY(std::abs(view.cursor_s() - 1.0) < 0.02);
        page.trackPanel().play();
        QTRY_VERIFY(view.cursor_s() > 1.1);
        // It stops at the end by itself.
        QTRY_VERIFY_WITH_TIMEOUT(!page.trackPanel().player().isPlaying(), 5000);
        QCOMPARE(view.cursor_s(), 2.0);
    }

    void silenceIsTold()
    {
        Fixture fixture;
        Settings &settings = fixture.settings;
        LibraryTrackPanel panel(settings, makeEnginePredictor);
        panel.resize(1190, 400);
        panel.show();
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("silence.wav"));
        QVERIFY(test::writeWav(file, std::vector<float>(22'050, 0.0f), 22'050));
        panel.showTrack({.file = file, .title = QStringLiteral("Nothing")});
        QTRY_VERIFY(panel.spectrogram().data());
        QVERIFY2(panel.note().contains(QStringLiteral("silent")), qPrintable(panel.note()));
        // Nothing is shortened that there is room for.
        const auto fits = [&](const QString &text) {
            for (const ElidedLabel *label : panel.findChildren<ElidedLabel *>())
                if (label->text() == text)
                    return label->fontMetrics().horizontalAdvance(text) <= label->width();
            return false;
        };
        QVERIFY(fits(panel.note()));
        QTest::mouseMove(&panel.spectrogram(), panel.spectrogram().plotRect().center().toPoint());
        QTRY_VERIFY2(panel.readout().endsWith(QStringLiteral("silent")), qPrintable(panel.readout()));
        QVERIFY(fits(panel.readout()));
    }

    void aSearchWithoutAMatchSaysSo()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        const auto *note = page.findChild<TableNote *>();
        QVERIFY(!note->isVisible());
        auto *search = page.findChild<QLineEdit *>(QStringLiteral("librarySearch"));
        search->setText(QStringLiteral("no such thing"));
        QTRY_VERIFY(note->isVisible());
        QVERIFY2(note->text().contains(QStringLiteral("no such thing")), qPrintable(note->text()));
        search->clear();
        QTRY_VERIFY(!note->isVisible());
    }

    void theMouseIsReadOut()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        SpectrogramView &view = page.trackPanel().spectrogram();
        QTest::mouseMove(&view, view.plotRect().center().toPoint());
        QTRY_VERIFY(page.trackPanel().readout().contains(QStringLiteral("Hz")));
        QVERIFY(page.trackPanel().readout().startsWith(QStringLiteral("0:01.")));
    }

    void theContextMenuActsOnTheSelection()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        page.table().selectAll();
        QSignalSpy classify(&page, &LibraryPage::classifyRequested);
        const auto trigger = [&](const QString &text) {
            Q_EMIT page.table().customContextMenuRequested(QPoint(20, 20));
            const auto menus = page.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
            for (QMenu *menu : menus)
                for (QAction *action : menu->actions())
                    if (action->text() == text) {
                        action->trigger();
                        menu->close();
                        return true;
                    }
            return false;
        };
        QVERIFY(trigger(QStringLiteral("Classify")));
        QCOMPARE(classify.size(), 1);
        QCOMPARE(classify.first().first().toStringList().size(), 5);
        QVERIFY(trigger(QStringLiteral("Copy path")));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("3.wav")));
    }

    void trainingStartsFromTheManifest()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        QSignalSpy train(&page, &LibraryPage::trainRequested);
        for (QPushButton *button : page.findChildren<QPushButton *>())
            if (button->isVisible() && button->text().contains(QStringLiteral("Train")))
                button->click();
        QCOMPARE(train.size(), 1);
        QCOMPARE(train.first().first().toString(), fixture.manifest);
    }

    void aFailedOpenKeepsTheOldLibrary()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        const int tracks = page.model().totalCount();
        page.openManifest(fixture.folder.filePath(QStringLiteral("nowhere.csv")));
        QCOMPARE(page.manifest(), fixture.manifest); // while it is being looked for
        QTRY_VERIFY(std::ranges::any_of(page.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("nowhere.csv"));
        }));
        QCOMPARE(page.manifest(), fixture.manifest);
        QCOMPARE(page.model().totalCount(), tracks);
        QCOMPARE(fixture.settings.get(keys::libraryManifest), fixture.manifest);
        QSignalSpy train(&page, &LibraryPage::trainRequested);
        for (auto *button : page.findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Train on this data set"))
                button->click();
        QCOMPARE(train.size(), 1);
        QCOMPARE(train.first().first().toString(), fixture.manifest);
    }

    void foldersCanBeAddedAndDropped()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        page.show();
        page.addFiles({fixture.folder.filePath(QStringLiteral("clips"))});
        QTRY_COMPARE(page.model().rowCount(), 4);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(fixture.manifest)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &drop);
        QTRY_COMPARE(page.model().rowCount(), 5);
    }

    void aDroppedLabelFileMarksTheTrack()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        openLibrary(page, fixture);
        const QString labels = fixture.folder.filePath(QStringLiteral("labels.txt"));
        QFile file(labels);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("0.5\t1.5\tchorus\n");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(labels)});
        QSignalSpy said(&page, &LibraryPage::message);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &drop);
        QTRY_COMPARE(page.trackPanel().spectrogram().marks().labels.size(), std::size_t(1));
        QVERIFY(said.last().first().toString().startsWith(QStringLiteral("1 label")));
        QCOMPARE(page.model().rowCount(), 5); // it is no track
    }

    void viewSettingsAreRemembered()
    {
        Fixture fixture;
        fixture.settings.set(keys::spectrogramColourMap, QStringLiteral("viridis"));
        fixture.settings.set(keys::spectrogramFloor, -60);
        LibraryPage page(fixture.settings);
        QVERIFY(page.trackPanel().spectrogram().scene().colourMap == ColourMap::Viridis);
        QCOMPARE(page.trackPanel().spectrogram().scene().floor_dB, -60.0);
    }

    void aLargeLibraryStaysQuickInTheWindow()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        page.resize(1280, 800);
        page.show();
        page.addFiles({fixture.folder.filePath(QStringLiteral("clips"))});
        QTRY_COMPARE(page.model().rowCount(), 4);
        page.model().setStore(TrackStore(test::largeManifest(106'574, "/data/fma_full"), "/data/fma_full"));
        QCoreApplication::processEvents();
        auto *search = page.findChild<QLineEdit *>(QStringLiteral("librarySearch"));
        double slowest = 0.0;
        for (const QChar letter : QStringLiteral("river bjork 12")) {
            QElapsedTimer clock;
            clock.start();
            QTest::keyClick(search, letter.toLatin1());
            QCoreApplication::processEvents();
            const double ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            qInfo("key '%c' with the table shown: %.1f ms", letter.toLatin1(), ms);
            slowest = std::max(slowest, ms);
        }
        QVERIFY2(slowest < 150.0 * test::sanitizerSlowdown, qPrintable(QString::number(slowest)));
    }
};

QTEST_MAIN(TstLibraryPage)
#include "tst_library_page.moc"
