// SPDX-License-Identifier: GPL-3.0-or-later
// Predictions in the table's store: compared with labels however they are spelled, counted as they come, and
// sorted by doubt.
#include "tests/ui/library_support.h"
#include "ui/models/track_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

const PredictionModel model{
    .hash = "1",
    .title = QStringLiteral("M"),
    .genres = {QStringLiteral("hiphop"), QStringLiteral("rock"), QStringLiteral("jazz")}};

TrackPrediction says(float hiphop, float rock, float jazz)
{
    return {.probabilities = {hiphop, rock, jazz}, .problem = {}};
}

Manifest labelled(const std::vector<std::string> &genres)
{
    Manifest manifest;
    for (std::size_t i = 0; i < genres.size(); ++i)
        manifest.items.push_back({.path = "/music/" + std::to_string(i) + ".mp3", .genre = genres[i]});
    return manifest;
}

/// What marks() and genres() would be if everything were counted now.
void compareWithRecount(const TrackTableModel &table)
{
    const TrackStore &store = table.store();
    std::array<int, verdictCount> verdicts{};
    std::array<int, 4> splits{};
    std::vector<int> genres(static_cast<std::size_t>(store.genreNames().size()), 0);
    std::array<int, 8> faults{};
    int problems = 0;
    int withEqual = 0, predicted = 0;
    for (TrackId track = 0; track < store.size(); ++track) {
        if (store.isRemoved(track)) {
            QVERIFY(!store.conditions().hasEqual(track));
            continue;
        }
        withEqual += store.conditions().equals(track).size() > 1;
        predicted += store.predictions().genre(track) >= 0;
        ++verdicts[static_cast<std::size_t>(store.verdict(track))];
        ++splits[static_cast<std::size_t>(store.split(track))];
        ++genres[static_cast<std::size_t>(store.genreIndex(track))];
        const FaultMask mask = store.conditions().faults(track);
        problems += mask != 0;
        for (std::size_t fault = 0; fault + 1 < faults.size(); ++fault)
            faults[fault] += mask >> fault & 1;
    }
    const MarkCounts counts = table.marks();
    QCOMPARE(store.verdicts(), verdicts);
    QCOMPARE(counts.splits, splits);
    QCOMPARE(store.genreCounts(), genres);
    QCOMPARE(counts.problems, problems);
    QCOMPARE(counts.faults[static_cast<std::size_t>(ClipFault::Duplicate)], withEqual);
    QCOMPARE(table.predictedCount(), predicted);
    for (std::size_t fault = 0; fault + 1 < faults.size(); ++fault)
        QCOMPARE(counts.faults[fault], faults[fault]);
    QCOMPARE(counts.disagreements, verdicts[static_cast<std::size_t>(Verdict::Disagrees)]);
}

} // namespace

class TstTrackPredictions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsAreOneAndStrangersAreNoDisagreement()
    {
        TrackTableModel table;
        const QAbstractItemModelTester tester(&table);
        table.setStore(TrackStore(labelled({"Hip-Hop", "Rock", "Old-Time", "", "Jazz"}), "/music"));
        table.setPredictionModel(model);
        table.setPredictions({{0, says(0.7f, 0.2f, 0.1f)},
                              {1, says(0.1f, 0.3f, 0.6f)},
                              {2, says(0.1f, 0.3f, 0.6f)},
                              {3, says(0.1f, 0.3f, 0.6f)},
                              {4, {.probabilities = {}, .problem = "silence"}}});
        const TrackStore &store = table.store();
        QVERIFY(store.verdict(0) == Verdict::Agrees);
        QCOMPARE(store.predictedGenre(0), QStringLiteral("Hip-Hop")); // as the library spells it
        QVERIFY(store.verdict(1) == Verdict::Disagrees);
        QVERIFY(qAbs(store.disagreement(1) - 0.3) < 1e-6);
        QVERIFY(store.verdict(2) == Verdict::UnknownLabel);
        QCOMPARE(store.disagreement(2), 0.0);
        QVERIFY(store.verdict(3) == Verdict::NoLabel);
        QVERIFY(store.verdict(4) == Verdict::Failed);
        QCOMPARE(store.predictions().problem(4), QStringLiteral("silence"));
        QCOMPARE(store.unknownLabels(), QStringList{QStringLiteral("Old-Time")});
        compareWithRecount(table);

        // A probability too many is another model's.
        table.setPredictions({{1, {.probabilities = {1.0f}, .problem = {}}}});
        QVERIFY(store.verdict(1) == Verdict::Disagrees);
        // A new label is compared at once; one that the model lacks cannot be.
        table.setGenres(
            {{1, QStringLiteral("JAZZ")}, {2, QStringLiteral("Rock")}, {0, QStringLiteral("Polka")}});
        QVERIFY(store.verdict(1) == Verdict::Agrees);
        QVERIFY(store.verdict(2) == Verdict::Disagrees);
        QVERIFY(store.verdict(0) == Verdict::UnknownLabel);
        compareWithRecount(table);
    }

    void theMostDoubtfulComeFirst()
    {
        TrackTableModel table;
        table.setStore(TrackStore(labelled({"rock", "rock", "rock", "rock", "polka", "jazz"}), "/music"));
        table.setPredictionModel(model);
        table.setPredictions({{0, says(0.1f, 0.8f, 0.1f)},   // agrees, surely
                              {1, says(0.9f, 0.05f, 0.05f)}, // 0.85
                              {2, says(0.5f, 0.45f, 0.05f)}, // 0.05
                              {4, says(0.9f, 0.05f, 0.05f)}, // unknown label
                              {5, says(0.3f, 0.3f, 0.4f)}}); // agrees, barely
        table.sort(static_cast<int>(TrackField::Disagreement));
        QList<int> tracks;
        for (int row = 0; row < table.rowCount(); ++row)
            tracks.append(table.trackAt(row));
        QCOMPARE(tracks, (QList<int>{1, 2, 5, 0, 4, 3}));
        table.setMarkFilter({.disagrees = true});
        QCOMPARE(table.rowCount(), 2);
    }

    void countsKeepUpWithEverything()
    {
        TrackTableModel table;
        Manifest manifest = test::largeManifest(300, "/music");
        table.setStore(TrackStore(manifest, "/music"));
        table.setPredictionModel(model);
        std::mt19937 random(7);
        const auto any = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
        for (int step = 0; step < 1500; ++step) {
            const TrackId track = any(table.store().size());
            switch (any(7)) {
            case 0:
                table.setPredictions(
                    {{track, any(8) ? says(0.1f * static_cast<float>(any(9)), 0.35f, 0.25f)
                                    : TrackPrediction{.probabilities = {}, .problem = "x"}}});
                break;
            case 1:
                table.setGenres({{track, QString::fromLatin1(any(2)   ? "Rock"
                                                             : any(2) ? "Hip-Hop"
                                                                      : "Waltz")}});
                break;
            case 2:
                table.setConditions({{.track = track,
                                      .findings = any(2) ? std::vector<ClipFinding>{clipFinding(
                                                               static_cast<ClipFault>(any(7)), "p")}
                                                         : std::vector<ClipFinding>{}}});
                break;
            case 3:
                table.appendFiles({QStringLiteral("/music/new-%1.mp3").arg(any(1000))});
                break;
            case 4:
                table.applyTags({{track, {.title = "T", .genre = "Jazz"}}});
                break;
            case 5:
                table.setRemoved({track, any(track + 1)}, any(2));
                break;
            case 6:
                if (const TrackId original = any(20); original < track)
                    table.setConditions({{.track = track,
                                          .findings = {clipFinding(ClipFault::Duplicate, "p"),
                                                       clipFinding(static_cast<ClipFault>(any(3)), "p")},
                                          .original = original}});
                break;
            }
            if (step % 50 == 0)
                compareWithRecount(table);
        }
        compareWithRecount(table);
        PredictionModel other = model;
        other.hash = "2";
        table.setPredictionModel(other);
        compareWithRecount(table);
        QCOMPARE(table.predictedCount(), 0);
    }

    void whatArrivesTouchesOnlyItsColumns()
    {
        TrackTableModel table;
        table.setStore(TrackStore(labelled({"rock", "jazz", "rock"}), "/music"));
        table.setPredictionModel(model);
        QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
        table.setPredictions({{1, says(0.2f, 0.2f, 0.6f)}});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(resets.size(), 0);
        const QModelIndex first = changes.first().at(0).toModelIndex(),
                          last = changes.first().at(1).toModelIndex();
        QCOMPARE(first.row(), 1);
        QCOMPARE(last.row(), 1);
        QCOMPARE(first.column(), static_cast<int>(TrackField::Predicted));
        QCOMPARE(last.column(), static_cast<int>(TrackField::Disagreement));
    }
};

QTEST_MAIN(TstTrackPredictions)
#include "tst_track_predictions.moc"
