// SPDX-License-Identifier: GPL-3.0-or-later
// From a cell of a confusion to its tracks: heard, found in the library, given another genre there.
#include "tests/support/fake_predictor.h"
#include "tests/ui/library_fixture.h"
#include "ui/bridge/player.h"
#include "ui/pages/compare/cell_tracks.h"
#include "ui/pages/library/library_genre_dialog.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>

using namespace genrescope;
using namespace genrescope::ui;
using Fixture = test::LibraryFixture;
using test::openLibrary;

namespace {

/// Two of the fixture's rock clips and one that the library does not hold, taken for jazz.
LoadedRun judged(const Fixture &fixture)
{
    LoadedRun run;
    const auto item = [&](const QString &name, double jazz) {
        return EvaluatedItem{.path = fixture.folder.filePath(name).toStdString(),
                             .actual = 1,
                             .probabilities = {jazz, 1 - jazz}};
    };
    run.run.items = {item(QStringLiteral("clips/0.wav"), 0.7), item(QStringLiteral("clips/2.wav"), 0.9),
                     item(QStringLiteral("elsewhere.wav"), 0.6)};
    run.run.evaluation = evaluate({"jazz", "rock"}, run.run.items);
    return run;
}

QString genreAt(LibraryPage &page, TrackId track)
{
    return page.model().store().text(track, TrackField::Genre);
}

} // namespace

class CellTracksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSurestComeFirst();
    void spacePlaysAndTheNextGoesOn();
    void whatCannotBePlayedIsSaid();
    void leadsToTheLibrary();
    void relabelsInTheLibraryWithUndo();
    void whatTheLibraryDoesNotHoldIsToldBeforeAGenreIsAsked();
    void withoutALibraryNothingIsOffered();

private:
    void choose(int row);

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<LibraryPage> m_library;
    std::unique_ptr<CellTracks> m_cell;
    LoadedRun m_run;
    bool m_libraryShown = false;
};

void CellTracksTest::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_library = std::make_unique<LibraryPage>(
        m_fixture->settings, nullptr, test::fakePredictors(std::make_shared<test::PredictorScript>()));
    openLibrary(*m_library, *m_fixture);
    m_run = judged(*m_fixture);
    m_cell = std::make_unique<CellTracks>();
    m_cell->resize(320, 420);
    m_libraryShown = false;
    m_cell->setLibrary(linkTo(*m_library, [this] { m_libraryShown = true; }));
    m_cell->QWidget::show();
    m_cell->show(&m_run, 1, 0);
    QVERIFY(QTest::qWaitForWindowExposed(m_cell.get()));
}

void CellTracksTest::cleanup()
{
    m_cell.reset();
    m_library.reset();
    m_fixture.reset();
}

void CellTracksTest::choose(int row)
{
    m_cell->list()->setCurrentRow(row);
    m_cell->list()->setFocus();
}

void CellTracksTest::theSurestComeFirst()
{
    QStringList texts;
    for (int row = 0; row < m_cell->list()->count(); ++row)
        texts += m_cell->list()->item(row)->text();
    QCOMPARE(texts, (QStringList{QStringLiteral("90 %  2.wav"), QStringLiteral("70 %  0.wav"),
                                 QStringLiteral("60 %  elsewhere.wav")}));
    m_cell->show(&m_run, 0, 0);
    QCOMPARE(m_cell->list()->count(), 0);
    QVERIFY(!m_cell->playAction()->isEnabled());
}

void CellTracksTest::spacePlaysAndTheNextGoesOn()
{
    choose(0);
    QTest::keyClick(m_cell->list(), Qt::Key_Space);
    QTRY_VERIFY(m_cell->player().isPlaying());
    QCOMPARE(m_cell->player().file(), m_fixture->folder.filePath(QStringLiteral("clips/2.wav")));
    QTest::keyClick(m_cell->list(), Qt::Key_Down);
    QTRY_COMPARE(m_cell->player().file(), m_fixture->folder.filePath(QStringLiteral("clips/0.wav")));
    QTRY_VERIFY(m_cell->player().isPlaying());
    QTest::keyClick(m_cell->list(), Qt::Key_Space);
    QTRY_VERIFY(!m_cell->player().isPlaying());
    QTest::keyClick(m_cell->list(), Qt::Key_Space);
    QTRY_VERIFY(m_cell->player().isPlaying());
    m_cell->hide(); // what nobody sees is not heard
    QVERIFY(!m_cell->player().isPlaying());
}

void CellTracksTest::whatCannotBePlayedIsSaid()
{
    choose(2);
    m_cell->playAction()->trigger();
    QTRY_VERIFY2(m_cell->note().contains(QStringLiteral("elsewhere.wav")), qPrintable(m_cell->note()));
    QVERIFY(!m_cell->player().isPlaying());
}

void CellTracksTest::leadsToTheLibrary()
{
    m_library->model().setGenreFilter({QStringLiteral("jazz")}); // hides the rock clips
    choose(0);
    QTest::keyClick(m_cell->list(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_libraryShown);
    const QModelIndexList rows = m_library->table().selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(m_library->model().trackAt(rows.first().row()), 2);
    m_libraryShown = false;
    choose(2);
    m_cell->libraryAction()->trigger();
    QVERIFY(!m_libraryShown);
    QVERIFY2(m_cell->note().contains(QStringLiteral("does not hold")), qPrintable(m_cell->note()));
}

void CellTracksTest::relabelsInTheLibraryWithUndo()
{
    const QByteArray before = m_fixture->text(m_fixture->manifest);
    choose(0);
    QTest::keyClick(m_cell->list(), Qt::Key_F2);
    auto *dialog = m_cell->window()->findChild<LibraryGenreDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->genreChosen(QStringLiteral("jazz"));
    dialog->close();
    QCOMPARE(genreAt(*m_library, 2), QStringLiteral("jazz"));
    QVERIFY2(m_cell->list()->item(0)->text().endsWith(QStringLiteral("→ Jazz")),
             qPrintable(m_cell->list()->item(0)->text()));
    QTRY_VERIFY(!m_library->editor().isSaving());
    QVERIFY(m_fixture->text(m_fixture->manifest) != before);
    const auto buttons = m_cell->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2); // Undo, and to open a manifest
    QVERIFY(!buttons.last()->isVisible());
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(genreAt(*m_library, 2), QStringLiteral("rock"));
    QTRY_VERIFY(!m_library->editor().isSaving());
    QCOMPARE(m_fixture->text(m_fixture->manifest), before); // byte for byte
    QVERIFY(!m_cell->list()->item(0)->text().contains(u'→'));
    // It has this genre: nothing is changed, and there is nothing to undo.
    m_cell->relabel({m_fixture->folder.filePath(QStringLiteral("clips/2.wav"))}, QStringLiteral("rock"));
    QVERIFY2(m_cell->note().contains(QStringLiteral("already")), qPrintable(m_cell->note()));
    QVERIFY(!buttons.first()->isVisible());
    // What came after it in the library is not undone in its place.
    m_cell->relabel({m_fixture->folder.filePath(QStringLiteral("clips/2.wav"))}, QStringLiteral("jazz"));
    m_library->editor().changeGenre({3}, QStringLiteral("folk"));
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(genreAt(*m_library, 3), QStringLiteral("folk"));
    QCOMPARE(genreAt(*m_library, 2), QStringLiteral("jazz"));
    QVERIFY2(m_cell->note().contains(QStringLiteral("undo it there")), qPrintable(m_cell->note()));
    m_library->editor().undo();
    m_library->editor().undo();
    QTRY_VERIFY(!m_library->editor().isSaving());
    // Of several, those that the library holds.
    m_cell->relabel({m_fixture->folder.filePath(QStringLiteral("clips/0.wav")),
                     m_fixture->folder.filePath(QStringLiteral("elsewhere.wav"))},
                    QStringLiteral("blues"));
    QCOMPARE(genreAt(*m_library, 0), QStringLiteral("blues"));
    QVERIFY2(m_cell->note().contains(QStringLiteral("does not hold")), qPrintable(m_cell->note()));
    QTRY_VERIFY(!m_library->editor().isSaving());
}

void CellTracksTest::whatTheLibraryDoesNotHoldIsToldBeforeAGenreIsAsked()
{
    const QString other = m_fixture->folder.filePath(QStringLiteral("other.csv"));
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("path,genre\nelsewhere.wav,rock\n");
    file.close();
    m_run.manifest = other;
    m_cell->show(&m_run, 1, 0);
    choose(2);
    QTest::keyClick(m_cell->list(), Qt::Key_F2);
    QVERIFY(!m_cell->window()->findChild<LibraryGenreDialog *>());
    QVERIFY2(m_cell->note().contains(QStringLiteral("does not hold")), qPrintable(m_cell->note()));
    QPushButton *open = m_cell->findChildren<QPushButton *>().last();
    QVERIFY(open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(m_libraryShown);
    QTRY_COMPARE(m_library->model().totalCount(), 1);
    choose(2);
    QTest::keyClick(m_cell->list(), Qt::Key_F2);
    QVERIFY(m_cell->window()->findChild<LibraryGenreDialog *>());
}

void CellTracksTest::withoutALibraryNothingIsOffered()
{
    CellTracks alone;
    alone.QWidget::show();
    alone.show(&m_run, 1, 0);
    alone.list()->setCurrentRow(0);
    QVERIFY(alone.playAction()->isEnabled());
    QVERIFY(!alone.libraryAction()->isEnabled());
}

QTEST_MAIN(CellTracksTest)
#include "tst_cell_tracks.moc"
