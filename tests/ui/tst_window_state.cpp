// SPDX-License-Identifier: GPL-3.0-or-later
// A window that is made anew, as after a change of language, goes on where the one before stopped.
#include "tests/ui/classify_fixture.h"
#include "ui/main_window.h"
#include "ui/models/prediction_table_model.h"
#include "ui/models/track_table_model.h"
#include "ui/pages/train/option_form.h"

#include <QDir>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

using State = PredictionRow::State;

using PageFixture = test::ClassifyFixture;

struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
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

    QString file(const QString &name)
    {
        const QString path = folder.filePath(name);
        test::writeWav(path, test::tone(440, 0.2, 8000), 8000);
        return path;
    }
};

} // namespace

class TstWindowState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherPageGoesOnWithTheList()
    {
        PageFixture f;
        f.show();
        f.page.addPaths(f.files(3, QStringLiteral("jazz")) + QStringList(f.file(QStringLiteral("bad.wav"))));
        QTRY_COMPARE(f.count(State::Done), 3);
        QTRY_VERIFY(f.idle());
        f.page.table().selectRow(1);
        f.script->slow = true;
        f.page.addPaths(f.files(1, QStringLiteral("metal")));
        QTRY_COMPARE(f.page.tracks().rowCount(), 5);
        ClassifyState state = f.page.state();
        const int predicted = f.script->predicted;
        f.script->slow = false;

        PageFixture g; // as after a change of language
        g.page.restore(std::move(state));
        g.show();
        QCOMPARE(g.page.tracks().rowCount(), 5);
        QCOMPARE(g.count(State::Done), 3);
        QCOMPARE(g.count(State::Failed), 1);
        QCOMPARE(g.page.tracks().row(1).genre(), QStringLiteral("jazz"));
        QCOMPARE(g.page.table().currentIndex().row(), 1);
        QTRY_COMPARE(g.count(State::Done), 4); // what was not finished, and nothing else
        QCOMPARE(g.page.tracks().row(4).genre(), QStringLiteral("metal"));
        QCOMPARE(g.script->predicted.load(), 1);
        QVERIFY(predicted >= 4);
        // The same file dropped again is known, a new one comes behind.
        g.page.addPaths({f.folder.filePath(QStringLiteral("jazz-1.wav"))});
        g.page.addPaths({g.file(QStringLiteral("blues.wav"))});
        QTRY_COMPARE(g.count(State::Done), 5);
        QCOMPARE(g.page.tracks().rowCount(), 6);
    }

    void whatIsLookedThroughGoesOn()
    {
        PageFixture f;
        f.show();
        f.page.addPaths(f.files(2, QStringLiteral("jazz")));
        ClassifyState state = f.page.state(); // at once: no row is there yet
        QCOMPARE(state.rows.size(), std::size_t(0));
        PageFixture g;
        g.page.restore(std::move(state));
        g.show();
        QTRY_COMPARE(g.count(State::Done), 2);
    }

    void namesStayBytes()
    {
        PageFixture f;
        f.show();
        const std::string name = f.folder.path().toStdString() + "/jazz-\xff.wav"; // no UTF-8
        std::filesystem::copy_file(f.file(QStringLiteral("plain.wav")).toStdString(), name);
        f.script->slow = true;
        f.page.addPaths({f.folder.path()});
        QTRY_COMPARE(f.page.tracks().rowCount(), 2);
        const ClassifyState state = f.page.state();
        QVERIFY(std::ranges::any_of(state.work.tracks,
                                    [&](const auto &track) { return track.second.string() == name; }));
        PageFixture g;
        g.page.restore(state);
        QVERIFY(std::ranges::any_of(g.page.state().work.tracks,
                                    [&](const auto &track) { return track.second.string() == name; }));
    }

    void anotherWindowGoesOn()
    {
        Fixture f;
        WindowState state;
        {
            MainWindow window(f.context());
            window.show();
            QTRY_VERIFY(window.isIdle());
            window.classify({f.file(QStringLiteral("jazz.wav"))});
            QTRY_COMPARE(window.classifyPage().tracks().count(PredictionRow::State::Done), 1);
            window.libraryPage().addFiles({f.file(QStringLiteral("loose.wav"))});
            QTRY_COMPARE(window.libraryPage().model().totalCount(), 1);
            TrainingOptions options = window.trainPage().form()->options();
            options.batchSize = 17;
            window.trainPage().form()->setOptions(options);
            window.showPage(QStringLiteral("library"));
            state = window.state();
        }
        MainWindow second(f.context());
        second.restore(std::move(state));
        second.show();
        QVERIFY(second.libraryPage().isVisible());
        QCOMPARE(second.classifyPage().tracks().count(PredictionRow::State::Done), 1);
        QCOMPARE(second.libraryPage().model().totalCount(), 1);
        QCOMPARE(second.trainPage().form()->options().batchSize, 17);
        QTRY_VERIFY(second.isIdle());
        QCOMPARE(f.script->predicted.load(), 1);
    }
};

QTEST_MAIN(TstWindowState)
#include "tst_window_state.moc"
