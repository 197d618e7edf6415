// SPDX-License-Identifier: GPL-3.0-or-later
// What a model sees in the Library's track: genre over time, the picked stretch, the evidence over the
// picture.
#include "tests/support/fake_predictor.h"
#include "tests/ui/library_support.h"
#include "ui/charts/evidence_layer.h"
#include "ui/charts/genre_lane.h"
#include "ui/charts/spectrogram_view.h"
#include "ui/pages/library_model_view.h"
#include "ui/pages/library_track_panel.h"
#include "ui/settings/settings.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

constexpr int rate = 22050;

struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::shared_ptr<test::PredictorScript> script = std::make_shared<test::PredictorScript>();
    LibraryTrackPanel panel{settings, test::fakePredictors(script)};

    Fixture()
    {
        panel.resize(1000, 420);
        panel.show();
    }
    void toggle() { panel.findChild<QToolButton *>(QStringLiteral("modelView"))->click(); }
    QString track(const QString &name)
    {
        const QString file = folder.filePath(name);
        const bool written = test::writeWav(file, test::tone(440.0, 40.0, rate), rate);
        Q_ASSERT(written);
        return file;
    }
    void showTrack(const QString &name) { panel.showTrack({.file = track(name), .title = name}); }
    EvidenceLayerPtr evidence() { return panel.spectrogram().scene().evidence; }
};

/// Two clips of two bands by two columns each: the upper band speaks for, the lower against.
Explanation twoClips()
{
    Explanation explanation;
    explanation.input.kind = InputKind::LogMel;
    explanation.input.mel.mels = explanation.input.height = 2;
    for (const double start_s : {0.0, 10.0}) {
        Matrix cells(2, 2, 1.0f);
        std::ranges::fill(cells.row(0), -1.0f);
        explanation.clips.push_back({.start_s = start_s, .end_s = start_s + 10.0, .relevance = cells});
    }
    return explanation;
}

} // namespace

class TstModelView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedUntilItIsShown()
    {
        Fixture f;
        f.showTrack(QStringLiteral("jazz-1.wav"));
        QTRY_VERIFY(f.panel.spectrogram().data());
        QTest::qWait(50);
        QCOMPARE(f.script->made.load(), 0);
        QVERIFY(!f.panel.modelView().isVisible());

        f.toggle();
        QVERIFY(f.panel.modelView().isVisible());
        QTRY_VERIFY(f.evidence());
        QCOMPARE(f.evidence()->explanation.genre, 1);
        QComboBox &genres = f.panel.modelView().genres();
        QCOMPARE(genres.count(), 4);
        QCOMPARE(genres.currentText(), QStringLiteral("Jazz 70 %"));
        QVERIFY(f.panel.modelView().message().contains(QStringLiteral("fake")));

        // Another genre of the same track: explained again, and it stays picked.
        const int rock = genres.findData(3);
        genres.setCurrentIndex(rock);
        Q_EMIT genres.activated(rock);
        QTRY_VERIFY(f.evidence() && f.evidence()->explanation.genre == 3);
        QCOMPARE(genres.currentIndex(), rock);

        // Another track: its own answer. One model does for all.
        f.showTrack(QStringLiteral("blues-1.wav"));
        QTRY_VERIFY(f.evidence() && f.evidence()->explanation.file.stem() == "blues-1");
        QCOMPARE(genres.currentText(), QStringLiteral("Blues 70 %"));
        QCOMPARE(f.script->made.load(), 1);

        // Put away, it leaves the picture as it was and asks no more.
        const int asked = f.script->explained;
        f.toggle();
        QVERIFY(!f.evidence());
        f.showTrack(QStringLiteral("rock-1.wav"));
        QTRY_VERIFY(f.panel.spectrogram().data());
        QTest::qWait(50);
        QCOMPARE(f.script->explained.load(), asked);
    }

    void whatCannotBeExplainedSaysWhy()
    {
        Fixture f;
        f.toggle();
        f.showTrack(QStringLiteral("bad-1.wav"));
        QTRY_VERIFY(f.panel.modelView().message().contains(QStringLiteral("is not audio")));
        f.script->modelMissing = true;
        Fixture other;
        other.script->modelMissing = true;
        other.toggle();
        other.showTrack(QStringLiteral("jazz-1.wav"));
        QTRY_COMPARE(other.panel.modelView().message(), QStringLiteral("there is no model"));
        Fixture bug;
        bug.showTrack(QStringLiteral("bug-1.wav"));
        bug.toggle();
        QTRY_VERIFY(bug.panel.modelView().message().contains(QStringLiteral("index 7 out of range")));
    }

    void theLanePicksAStretch()
    {
        Fixture f;
        f.toggle();
        f.showTrack(QStringLiteral("jazz-1.wav"));
        QTRY_VERIFY(f.evidence());
        GenreLane &lane = f.panel.modelView().lane();
        QSignalSpy picked(&lane, &GenreLane::segmentPicked);
        lane.setFocus();
        QTest::keyClick(&lane, Qt::Key_Right);
        QCOMPARE(lane.currentSegment(), std::optional<std::size_t>(0));
        QVERIFY(f.panel.modelView().message().startsWith(QStringLiteral("0:00–0:30")));
        QVERIFY(lane.accessibleDescription().contains(QStringLiteral("Jazz 70 %")));
        QTest::keyClick(&lane, Qt::Key_Right);
        QCOMPARE(lane.currentSegment(), std::optional<std::size_t>(1));

        // The mouse points at the time that the spectrogram above shows there, also when zoomed in.
        f.panel.spectrogram().setTimeRange({31.0, 35.0});
        QTest::mouseMove(&lane, QPoint(500, 20));
        QCOMPARE(lane.currentSegment(), std::optional<std::size_t>(1));
        f.panel.spectrogram().setTimeRange({1.0, 5.0});
        QTest::mouseMove(&lane, QPoint(510, 20));
        QCOMPARE(lane.currentSegment(), std::optional<std::size_t>(0));
    }

    void evidenceIsDrawnWhereItLies()
    {
        const EvidenceLayerPtr layer = [] {
            // Smoothing mixes the two bands of so small a picture: draw the evidence as it is.
            auto made = std::make_shared<EvidenceLayer>();
            made->explanation = twoClips();
            for (const ClipEvidence &clip : made->explanation.clips)
                made->drawn.push_back(clip.relevance);
            made->full = 1.0f;
            return made;
        }();
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::black);
        const MelOptions mel = layer->explanation.input.mel;
        // From five seconds before the first clip's end to five after the last one's.
        blendEvidence(image, *layer, {5.0, 25.0},
                      FrequencyAxis(FrequencyScale::MelSlaney, 0.0, mel.upperHz()));
        const auto isOrange = [&](int x, int y) {
            return image.pixelColor(x, y).red() > image.pixelColor(x, y).blue() + 60;
        };
        const auto isBlue = [&](int x, int y) {
            return image.pixelColor(x, y).blue() > image.pixelColor(x, y).red() + 60;
        };
        for (const int x : {1, 9, 11, 28}) {
            QVERIFY(isOrange(x, 12));
            QVERIFY(isBlue(x, 28));
        }
        for (const int y : {5, 35}) // the last clip ended
            QCOMPARE(image.pixelColor(32, y), QColor(Qt::black));
    }

    void smoothingKeepsTheSumAndFindsTheScale()
    {
        Explanation explanation;
        explanation.clips.push_back({.start_s = 0, .end_s = 1, .relevance = Matrix(40, 50)});
        explanation.clips[0].relevance.at(20, 20) = 25.0f;
        const EvidenceLayerPtr layer = EvidenceLayer::of(explanation);
        float sum = 0.0f;
        for (const float value : layer->drawn[0].values)
            sum += value;
        QVERIFY(std::abs(sum - 25.0f) < 1e-4f);
        QCOMPARE(layer->drawn[0].at(18, 22), 1.0f);
        QCOMPARE(layer->drawn[0].at(17, 20), 0.0f);
        QCOMPARE(layer->full, 1.0f); // 25 of 2,000 cells are not nothing
        QCOMPARE(layer->explanation.clips[0].relevance.at(20, 20), 25.0f);
    }
};

QTEST_MAIN(TstModelView)
#include "tst_model_view.moc"
