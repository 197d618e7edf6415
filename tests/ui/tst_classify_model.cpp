// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_predictor.h"
#include "ui/bridge/event_pump.h"
#include "ui/models/prediction_csv.h"
#include "ui/models/prediction_table_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>
#include <thread>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

TracksQueued queued(std::initializer_list<TracksQueued::Entry> entries)
{
    return TracksQueued{std::vector(entries)};
}

TrackFinished finished(EntryId id, const char *file, std::vector<std::string> warnings = {})
{
    test::FakePredictor predictor(std::make_shared<test::PredictorScript>());
    auto prediction = predictor.predict(file, {});
    prediction->warnings = std::move(warnings);
    return {id, std::make_shared<const Prediction>(std::move(*prediction)),
            std::make_shared<const ModelCard>(predictor.card())};
}

} // namespace

class TstClassifyModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFollowTheEvents()
    {
        PredictionTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.apply({queued({{1, QStringLiteral("/m/jazz-1.mp3")}, {2, QStringLiteral("/m/bad.mp3")}})});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.row(0).state, PredictionRow::State::Queued);
        QCOMPARE(model.index(0, PredictionTableModel::Track).data().toString(), QStringLiteral("jazz-1.mp3"));

        model.apply({TrackTagged{1, Tags{.title = "Take Five", .artist = "Brubeck", .duration_s = 12}},
                     TrackStarted{1}});
        QCOMPARE(model.row(0).state, PredictionRow::State::Working);
        QCOMPARE(model.row(0).artistAndTitle(), QStringLiteral("Brubeck – Take Five"));
        QCOMPARE(model.index(0, PredictionTableModel::Length).data().toString(), QStringLiteral("0:12"));

        model.apply(
            {finished(1, "/m/jazz-1.mp3"), TrackFailed{2, QStringLiteral("/m/bad.mp3: is not audio")}});
        QCOMPARE(model.row(0).state, PredictionRow::State::Done);
        QCOMPARE(model.index(0, PredictionTableModel::Genre).data().toString(), QStringLiteral("Jazz"));
        QCOMPARE(model.index(0, PredictionTableModel::Confidence).data().toString(),
                 QStringLiteral("Jazz 70 %, Blues 10 %, Metal 10 %"));
        QCOMPARE(model.index(0, PredictionTableModel::OverTime).data().toString(),
                 QStringLiteral("Jazz 0:00–1:30"));
        QCOMPARE(model.index(0, PredictionTableModel::Length).data().toString(), QStringLiteral("1:30"));
        QCOMPARE(model.row(1).state, PredictionRow::State::Failed);
        QCOMPARE(model.row(1).reason, QStringLiteral("Is not audio"));
        QCOMPARE(model.count(PredictionRow::State::Failed), 1);
    }

    void oneSignalABatch()
    {
        PredictionTableModel model;
        std::vector<ClassificationEvent> first;
        TracksQueued entries;
        for (EntryId id = 1; id <= 1000; ++id)
            entries.entries.push_back({id, QStringLiteral("/m/%1.mp3").arg(id)});
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.apply({entries});
        QCOMPARE(inserted.size(), 1);

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        std::vector<ClassificationEvent> events;
        for (EntryId id = 1; id <= 1000; ++id)
            events.push_back(TrackStarted{id});
        model.apply(events);
        QCOMPARE(changed.size(), 1);
    }

    void removingAndLateEvents()
    {
        PredictionTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TracksQueued entries;
        for (EntryId id = 1; id <= 10; ++id)
            entries.entries.push_back({id, QStringLiteral("/m/%1.mp3").arg(id)});
        model.apply({entries});
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        // Whoever hears that rows have gone finds the others where they are now.
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [&model] {
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.find(model.row(row).id), &model.row(row));
            QVERIFY(!model.find(9)); // in the block that goes first
        });
        model.removeEntries({2, 3, 4, 9, 9, 77});
        QCOMPARE(removed.size(), 2); // two blocks
        QCOMPARE(model.rowCount(), 6);
        model.apply({finished(3, "/m/rock.mp3"), finished(10, "/m/metal.mp3")}); // 3 is gone: nothing happens
        QCOMPARE(model.row(5).id, EntryId(10));
        QCOMPARE(model.row(5).genre(), QStringLiteral("metal"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void sortingByConfidenceAndLength()
    {
        PredictionTableModel model;
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(PredictionTableModel::SortRole);
        const QAbstractItemModelTester tester(&sorted,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.apply({queued({{1, QStringLiteral("/m/a.mp3")}, {2, QStringLiteral("/m/b.mp3")}}),
                     TrackTagged{1, Tags{.duration_s = 100}}, TrackTagged{2, Tags{.duration_s = 20}}});
        sorted.sort(PredictionTableModel::Length);
        QCOMPARE(sorted.index(0, 0).data().toString(), QStringLiteral("b.mp3"));
    }

    void csvIsQuotedAndComplete()
    {
        PredictionTableModel model;
        model.apply(
            {queued({{1, QStringLiteral("/m/jazz, \"live\".mp3")}, {2, QStringLiteral("/m/bad.mp3")}}),
             TrackTagged{1, Tags{.title = "Größe", .artist = "A\nB"}},
             finished(1, "/m/jazz.mp3", {"short", "mono"}),
             TrackFailed{2, QStringLiteral("/m/bad.mp3: is not audio")}});
        QCOMPARE(
            predictionsAsCsv(model.rows()),
            QStringLiteral("file,segment,start_s,end_s,genre,probability,genre_2,probability_2,genre_3,"
                           "probability_3,error,warning,model,artist,title,status\n"
                           "\"/m/jazz, \"\"live\"\".mp3\",,0.000,90.000,jazz,0.700000,blues,0.100000,metal,"
                           "0.100000,,short; mono,fake,\"A\nB\",Größe,done\n"
                           "/m/bad.mp3,,,,,,,,,,Is not audio,,,,,failed\n"));
    }

    void pumpKeepsOrderAndEndingsAndIsSlow()
    {
        struct Event
        {
            int number = 0;
            bool ending = false;
        };
        std::vector<Event> received;
        int deliveries = 0;
        EventPump<Event> pump(
            [&](std::vector<Event> &&events) {
                ++deliveries;
                received.insert(received.end(), events.begin(), events.end());
            },
            [](Event &last, const Event &next) {
                if (last.ending || next.ending)
                    return false;
                last = next;
                return true;
            });
        QElapsedTimer clock;
        clock.start();
        std::jthread worker([&pump] {
            for (int i = 1; i <= 3000; ++i) {
                pump.push({i, i % 1000 == 0});
                if (i % 10 == 0)
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
        });
        QTRY_VERIFY(!received.empty() && received.back().number == 3000);
        worker.join();
        const auto elapsed = clock.elapsed();
        QVERIFY2(deliveries <= elapsed / 50 + 2, qPrintable(QString::number(deliveries)));
        int endings = 0;
        for (std::size_t i = 0; i < received.size(); ++i) {
            endings += received[i].ending;
            QVERIFY(i == 0 || received[i].number > received[i - 1].number);
        }
        QCOMPARE(endings, 3);
    }
};

QTEST_MAIN(TstClassifyModel)
#include "tst_classify_model.moc"
