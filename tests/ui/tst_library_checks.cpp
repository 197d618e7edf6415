// SPDX-License-Identifier: GPL-3.0-or-later
// The library's files checked in the background: conditions, reasons, duplicates, and the chips that filter
// by them.
#include "tests/core/datasets/dataset_helpers.h"
#include "tests/support/fake_predictor.h"
#include "tests/ui/library_fixture.h"
#include "ui/job_bar.h"
#include "ui/main_window.h"
#include "ui/pages/library/library_genre_bar.h"
#include "ui/pages/library/library_mark_bar.h"
#include "ui/settings/setting_keys.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>

using namespace genrescope;
using namespace genrescope::ui;
namespace fs = std::filesystem;

namespace {

/// Files of every kind; "0-good" is there three times.
struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    QString manifest = folder.filePath(QStringLiteral("manifest.csv"));

    Fixture()
    {
        const fs::path root = test::folderOf(folder);
        Manifest list;
        const auto add = [&](const char *name, const char *genre, Split split) {
            list.items.push_back({.path = root / name, .genre = genre, .split = split});
            return list.items.back().path;
        };
        test::writeWav(add("0-good.wav", "rock", Split::Train), test::melody(6));
        test::writeWav(add("1-silent.wav", "rock", Split::Train), std::vector<float>(6 * 22050, 0.0f));
        fs::copy_file(root / "0-good.wav", add("2-copy.wav", "jazz", Split::Test));
        test::writeWav(add("3-short.wav", "jazz", Split::Train), test::melody(2, 3));
        test::writeText(add("4-broken.wav", "blues", Split::Train), "no sound at all");
        test::writeText(add("5-same-sound.wav", "rock", Split::Train),
                        test::readText(root / "0-good.wav") + std::string("note\4\0\0\0abcd", 12));
        test::writeWav(add("6-good.wav", "rock", Split::Validation), test::melody(6, 1));
        const auto written = writeManifest(list, manifest.toStdString());
        Q_ASSERT(written.ok());
    }
};

void open(LibraryPage &page, const Fixture &fixture)
{
    page.resize(1280, 760);
    page.show();
    page.openManifest(fixture.manifest);
    QTRY_COMPARE(page.model().rowCount(), 7);
}

void check(LibraryPage &page)
{
    page.checkFiles();
    QVERIFY(page.isChecking());
    QTRY_VERIFY_WITH_TIMEOUT(!page.isChecking(), 20'000);
}

QString condition(LibraryPage &page, TrackId track, int role = Qt::DisplayRole)
{
    return page.model()
        .index(page.model().rowOf(track), static_cast<int>(TrackField::Condition))
        .data(role)
        .toString();
}

QList<int> shownTracks(LibraryPage &page)
{
    QList<int> tracks;
    for (int row = 0; row < page.model().rowCount(); ++row)
        tracks.append(page.model().trackAt(row));
    return tracks;
}

MarkChip *chip(LibraryPage &page, MarkChip::Kind kind, int value = 0)
{
    return page.findChild<LibraryMarkBar *>()->chip(kind, value);
}

MarkChip *chip(LibraryPage &page, ClipFault fault)
{
    return chip(page, MarkChip::Kind::Fault, static_cast<int>(fault));
}

} // namespace

class TstLibraryChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }

    void aCheckSaysWhatIsWrongAndWhy()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        open(page, fixture);
        const int column = static_cast<int>(TrackField::Condition);
        QVERIFY(page.table().isColumnHidden(column)); // nothing to show yet
        QCOMPARE(condition(page, 0), QString());
        QVERIFY(!chip(page, MarkChip::Kind::Problems));

        QSignalSpy progress(&page, &LibraryPage::checkProgressed);
        QSignalSpy messages(&page, &LibraryPage::message);
        for (auto *button : page.findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Check files"))
                QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(page.isChecking());
        QTRY_VERIFY_WITH_TIMEOUT(!page.isChecking(), 20'000);
        QCOMPARE(progress.first().at(1).toInt(), 7);
        QCOMPARE(progress.last().at(1).toInt(), 0);
        QVERIFY(!page.table().isColumnHidden(column));
        QVERIFY2(messages.last().first().toString().contains(QStringLiteral("5 files")),
                 qPrintable(messages.last().first().toString()));

        QCOMPARE(condition(page, 0), QStringLiteral("OK"));
        QCOMPARE(condition(page, 1), QStringLiteral("silent"));
        QCOMPARE(condition(page, 2), QStringLiteral("the same as 0-good.wav"));
        QCOMPARE(condition(page, 3), QStringLiteral("too short"));
        QCOMPARE(condition(page, 4), QStringLiteral("broken"));
        QCOMPARE(condition(page, 5), QStringLiteral("the same as 0-good.wav"));
        QCOMPARE(condition(page, 6), QStringLiteral("OK"));
        QCOMPARE(condition(page, 1, Qt::ToolTipRole), QStringLiteral("silent: every sample is 0"));
        const QString copy = condition(page, 2, Qt::ToolTipRole);
        QVERIFY2(copy.contains(QStringLiteral("The same file as 0-good.wav.")), qPrintable(copy));
        QVERIFY2(copy.contains(QStringLiteral("splits")) && copy.contains(QStringLiteral("genres")),
                 qPrintable(copy));
        QVERIFY(condition(page, 5, Qt::ToolTipRole).contains(QStringLiteral("in another file")));
        QVERIFY(condition(page, 0, Qt::ToolTipRole).contains(QStringLiteral("2-copy.wav, 5-same-sound.wav")));

        // The details of the selected track say so, too.
        page.table().setCurrentIndex(page.model().index(3, 0));
        QVERIFY2(page.trackPanel().note().contains(QStringLiteral("at least 5 s")),
                 qPrintable(page.trackPanel().note()));
    }

    void chipsFilterBySplitAndCondition()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        open(page, fixture);
        QTest::mouseClick(chip(page, MarkChip::Kind::Split, static_cast<int>(Split::Test)), Qt::LeftButton);
        QCOMPARE(shownTracks(page), QList<int>{2});
        QTest::mouseClick(chip(page, MarkChip::Kind::Split, static_cast<int>(Split::Validation)),
                          Qt::LeftButton);
        QCOMPARE(shownTracks(page), (QList<int>{2, 6}));
        page.findChild<LibraryMarkBar *>()->clearChecks();
        QCOMPARE(page.model().rowCount(), 7);

        check(page);
        QCOMPARE(chip(page, MarkChip::Kind::Problems)->count(), 5);
        QTest::mouseClick(chip(page, MarkChip::Kind::Problems), Qt::LeftButton);
        QCOMPARE(shownTracks(page), (QList<int>{1, 2, 3, 4, 5}));
        QTest::mouseClick(chip(page, MarkChip::Kind::Problems), Qt::LeftButton);
        QTest::mouseClick(chip(page, ClipFault::Silent), Qt::LeftButton);
        QCOMPARE(shownTracks(page), QList<int>{1});
        QTest::mouseClick(chip(page, ClipFault::Broken), Qt::LeftButton);
        QCOMPARE(shownTracks(page), (QList<int>{1, 4}));
        QTest::mouseClick(chip(page, MarkChip::Kind::Split, static_cast<int>(Split::Test)), Qt::LeftButton);
        QCOMPARE(page.model().rowCount(), 0); // both ask for their part
        QVERIFY(!chip(page, ClipFault::Clipped));
        // A genre chip narrows further.
        page.findChild<LibraryMarkBar *>()->clearChecks();
        QTest::mouseClick(chip(page, MarkChip::Kind::Problems), Qt::LeftButton);
        for (auto *genre : page.findChildren<GenreChip *>())
            if (genre->genre() == QStringLiteral("rock"))
                QTest::mouseClick(genre, Qt::LeftButton);
        QCOMPARE(shownTracks(page), (QList<int>{1, 5}));
    }

    void duplicatesLieSideBySide()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        open(page, fixture);
        check(page);
        MarkChip *duplicates = chip(page, ClipFault::Duplicate);
        QVERIFY(duplicates);
        QCOMPARE(duplicates->text(), QStringLiteral("Duplicates"));
        QCOMPARE(duplicates->count(), 3);
        QTest::mouseClick(duplicates, Qt::LeftButton);
        QCOMPARE(shownTracks(page), (QList<int>{0, 2, 5}));
        // Together with others they stay side by side, in any order of the table.
        QTest::mouseClick(chip(page, MarkChip::Kind::Problems), Qt::LeftButton);
        QCOMPARE(shownTracks(page), (QList<int>{0, 2, 5, 1, 3, 4}));
        page.table().sortByColumn(static_cast<int>(TrackField::File), Qt::DescendingOrder);
        QCOMPARE(shownTracks(page), (QList<int>{0, 2, 5, 4, 3, 1}));
        page.table().sortByColumn(static_cast<int>(TrackField::Condition), Qt::AscendingOrder);
        QCOMPARE(shownTracks(page), (QList<int>{4, 1, 3, 0, 2, 5}));
    }

    void aCheckIsStoppedAndGoesOn()
    {
        Fixture fixture;
        Manifest list;
        for (int i = 0; i < 40; ++i) {
            const fs::path file = test::folderOf(fixture.folder) / ("m" + std::to_string(i) + ".wav");
            test::writeWav(file, test::melody(20, i));
            list.items.push_back({.path = file, .genre = "rock"});
        }
        QVERIFY(writeManifest(list, fixture.manifest.toStdString()).ok());
        LibraryPage page(fixture.settings);
        page.show();
        page.openManifest(fixture.manifest);
        QTRY_COMPARE(page.model().rowCount(), 40);
        const auto checked = [&page] {
            int count = 0;
            for (TrackId track = 0; track < 40; ++track)
                count += page.model().store().conditions().isChecked(track);
            return count;
        };
        QSignalSpy messages(&page, &LibraryPage::message);
        page.checkFiles();
        QTRY_VERIFY_WITH_TIMEOUT(checked() > 0, 20'000);
        page.stopChecking();
        QTRY_VERIFY(!page.isChecking());
        const int first = checked();
        QVERIFY2(first < 40, "too quick to be stopped in between");
        QVERIFY(messages.last().first().toString().contains(QStringLiteral("stopped")));
        QSignalSpy progress(&page, &LibraryPage::checkProgressed);
        page.checkFiles();
        QCOMPARE(progress.first().at(1).toInt(), 40 - first);
        QTRY_VERIFY_WITH_TIMEOUT(!page.isChecking(), 60'000);
        QCOMPARE(checked(), 40);
        // Everything has been checked: once more means all of it.
        progress.clear();
        page.checkFiles();
        QCOMPARE(progress.first().at(1).toInt(), 40);
        // Another library: nothing more of this one is heard.
        Fixture other;
        page.openManifest(other.manifest);
        QTRY_COMPARE(page.model().rowCount(), 7);
        QVERIFY(!page.isChecking());
        QTest::qWait(100);
        QVERIFY(!page.model().store().conditions().isChecked(0));
    }

    void theJobBarShowsItAndStopsIt()
    {
        Fixture fixture;
        fixture.settings.set(keys::libraryManifest, fixture.manifest);
        Theme theme(*qApp, fixture.settings);
        auto script = std::make_shared<test::PredictorScript>();
        MainWindow window({.settings = fixture.settings,
                           .theme = theme,
                           .makePredictor = test::fakePredictors(script),
                           .loadEngine = []() -> Result<std::shared_ptr<Engine>> { return Error{"none"}; }});
        window.show();
        window.showPage(QStringLiteral("library"));
        LibraryPage &page = window.libraryPage();
        QTRY_COMPARE(page.model().rowCount(), 7);
        const auto bar = [&window]() -> JobBar * {
            for (auto *candidate : window.findChildren<JobBar *>())
                if (candidate->isVisible())
                    return candidate;
            return nullptr;
        };
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page.table().setFocus();
        QTest::keyClick(&page.table(), Qt::Key_F7);
        QVERIFY(page.isChecking());
        QVERIFY(bar());
        QTest::mouseClick(bar()->findChild<QToolButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!page.isChecking());
        QVERIFY(!bar());
    }

    void anotherWindowKnowsWhatWasFound()
    {
        Fixture fixture;
        LibraryPage page(fixture.settings);
        open(page, fixture);
        check(page);
        QTest::mouseClick(chip(page, ClipFault::Duplicate), Qt::LeftButton);
        LibraryPage next(fixture.settings);
        next.show();
        next.restore(page.state());
        QCOMPARE(shownTracks(next), (QList<int>{0, 2, 5}));
        QVERIFY(!next.table().isColumnHidden(static_cast<int>(TrackField::Condition)));
        QCOMPARE(condition(next, 2), QStringLiteral("the same as 0-good.wav"));
    }

    void rememberedColumnsOfAnOlderVersionAreForgotten()
    {
        Fixture fixture;
        QByteArray state;
        {
            LibraryPage page(fixture.settings);
            open(page, fixture);
            page.table().horizontalHeader()->moveSection(0, 2);
            state = page.table().columnState();
        }
        QVERIFY(!state.isEmpty());
        LibraryPage page(fixture.settings);
        page.table().restoreColumns(state);
        QCOMPARE(page.table().horizontalHeader()->visualIndex(0), 2);
        LibraryPage fresh(fixture.settings);
        fresh.table().restoreColumns(state.mid(2)); // as it was written before
        QVERIFY(fresh.table().columnState().isEmpty() ||
                fresh.table().horizontalHeader()->visualIndex(0) == 0);
    }

private:
    QTemporaryDir m_data; ///< no demo library in it
};

QTEST_MAIN(TstLibraryChecks)
#include "tst_library_checks.moc"
