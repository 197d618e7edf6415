// SPDX-License-Identifier: GPL-3.0-or-later
// What training makes of a track, to see and to hear beside the original.
#include "core/audio/mono_stream.h"
#include "tests/support/fake_predictor.h"
#include "tests/ui/library_support.h"
#include "ui/bridge/player.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/pages/library/augmentation_bar.h"
#include "ui/pages/library/library_track_panel.h"
#include "ui/settings/settings.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

constexpr int rate = 22050;
constexpr double hz = 1000.0;

struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    LibraryTrackPanel panel{settings, test::fakePredictors(std::make_shared<test::PredictorScript>())};
    SpectrogramView &view = panel.spectrogram();
    AugmentationBar &bar = panel.augmentation();
    Player &player = panel.player();

    Fixture()
    {
        panel.resize(1280, 420);
        panel.show();
    }
    void showTone(double seconds, const QString &name = QStringLiteral("tone.wav"))
    {
        const QString file = folder.filePath(name);
        QVERIFY(test::writeWav(file, test::tone(hz, seconds, rate), rate));
        panel.showTrack({.file = file, .title = name});
        QTRY_VERIFY(view.data() && view.data()->file == file.toStdString());
    }
    void open() { button("augmentation")->click(); }
    QToolButton *button(const char *name)
    {
        return panel.findChild<QToolButton *>(QString::fromLatin1(name));
    }
    /// Of the loudest band in the middle of what is shown.
    double loudest() const
    {
        const SpectrogramData &data = *view.data();
        int best = 0;
        for (int band = 0; band < data.decibels.rows; ++band)
            if (data.decibels.at(band, data.decibels.columns / 2) >
                data.decibels.at(best, data.decibels.columns / 2))
                best = band;
        return best;
    }
    double bandOf(double frequency) const { return view.data()->bandAt(frequency); }
};

} // namespace

class TstAugmentationBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pitchIsSeenAndHeard()
    {
        Fixture f;
        f.showTone(4.0);
        f.open();
        QVERIFY(f.bar.isVisible());
        QVERIFY(!f.button("copy")->isEnabled());
        const SpectrogramDataPtr original = f.view.data();
        f.bar.setAugmentation({.semitones = 12.0});
        f.button("copy")->click();
        QTRY_VERIFY_WITH_TIMEOUT(f.bar.showsCopy(), 20'000);
        QVERIFY(std::abs(f.loudest() - f.bandOf(2 * hz)) < 1.5);
        QCOMPARE(f.view.duration_s(), 4.0);
        QVERIFY(f.player.sound());
        QCOMPARE(f.player.sound()->samples.size(), static_cast<std::size_t>(4 * rate));
        // By training's own code, sample by sample.
        const auto decoded = decodeMono(f.player.file().toStdString(), rate, 0.0, AugmentationBar::length_s);
        const auto expected = augmented(decoded->audio, {.semitones = 12.0});
        QVERIFY(expected.ok() && expected->samples == f.player.sound()->samples);

        f.view.setFocus();
        QTest::keyClick(&f.view, Qt::Key_B);
        QVERIFY(!f.bar.showsCopy());
        QCOMPARE(f.view.data(), original);
        QVERIFY(!f.player.sound());
        QTest::keyClick(&f.view, Qt::Key_B);
        QVERIFY(f.bar.showsCopy()); // at once: it had been made already
        f.open();                   // closed
        QVERIFY(!f.bar.showsCopy());
        QCOMPARE(f.view.data(), original);
    }

    void tempoKeepsThePlaceInTheMusic()
    {
        Fixture f;
        f.showTone(8.0);
        f.open();
        f.view.setTimeRange({2.0, 4.0});
        f.view.setSelection(TimeRange{3.0, 3.5});
        f.player.seek(3.2);
        f.bar.setAugmentation({.tempo = 2.0});
        f.button("copy")->click();
        QTRY_VERIFY_WITH_TIMEOUT(f.bar.showsCopy(), 20'000);
        QCOMPARE(f.view.duration_s(), 4.0);
        const auto times = f.panel.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            times, [](const QLabel *label) { return label->text().endsWith(QStringLiteral("/ 0:04.0")); }));
        QVERIFY(std::abs(f.view.timeRange().start_s - 1.0) < 1e-6 &&
                std::abs(f.view.timeRange().end_s - 2.0) < 1e-6);
        QVERIFY(f.view.selection());
        QCOMPARE(f.view.selection()->start_s, 1.5);
        QVERIFY(std::abs(f.loudest() - f.bandOf(hz)) < 1.5); // the pitch stays
        f.player.seek(1.6);
        f.panel.findChild<AugmentationBar *>()->swap();
        QCOMPARE(f.view.duration_s(), 8.0);
        QVERIFY(std::abs(f.view.timeRange().start_s - 2.0) < 1e-6);
        QCOMPARE(f.view.selection()->end_s, 3.5);
    }

    void thePapersCopiesAreOffered()
    {
        Fixture f;
        f.showTone(2.0);
        f.open();
        QComboBox *copies = nullptr;
        for (QComboBox *box : f.bar.findChildren<QComboBox *>())
            copies = box;
        QVERIFY(copies);
        QCOMPARE(copies->count(), 5); // and one's own numbers
        const auto numbers = f.bar.findChildren<QDoubleSpinBox *>();
        copies->setCurrentIndex(4);
        Q_EMIT copies->activated(4);
        QCOMPARE(numbers[0]->value(), 0.0);
        QCOMPARE(numbers[1]->value(), 1.07);
        numbers[0]->setValue(-1.0);
        QCOMPARE(copies->currentIndex(), 0);
        numbers[1]->setValue(1.0);
        QCOMPARE(copies->currentIndex(), 1);
    }

    void onlyTheLastWishIsAnswered()
    {
        Fixture f;
        f.showTone(6.0);
        f.open();
        f.button("copy")->setEnabled(true);
        QSignalSpy shown(&f.bar, &AugmentationBar::versionChanged);
        f.bar.setAugmentation({.semitones = 1.0});
        f.button("copy")->click();
        for (const double semitones : {2.0, 3.0, 4.0, 12.0})
            f.bar.setAugmentation({.semitones = semitones});
        QTRY_VERIFY_WITH_TIMEOUT(f.bar.showsCopy(), 20'000);
        QVERIFY(std::abs(f.loudest() - f.bandOf(2 * hz)) < 1.5);
        QCOMPARE(shown.size(), 1);
        // Another track: its own copy, made by itself.
        f.showTone(2.0, QStringLiteral("other.wav"));
        QTRY_VERIFY_WITH_TIMEOUT(f.bar.showsCopy(), 20'000);
        QVERIFY(std::abs(f.view.duration_s() - 2.0) < 0.01);
        QVERIFY(f.view.data()->file.filename() == "other.wav");
    }

    void longTracksAreCutAsTrainingCutsThem()
    {
        Fixture f;
        f.showTone(40.0);
        f.open();
        f.bar.setAugmentation({.tempo = 2.0});
        f.button("copy")->click();
        QTRY_VERIFY_WITH_TIMEOUT(f.bar.showsCopy(), 20'000);
        QVERIFY(std::abs(f.view.duration_s() - 15.0) < 0.01);
        QVERIFY(f.bar.message().contains(QStringLiteral("30")));
    }
};

QTEST_MAIN(TstAugmentationBar)
#include "tst_augmentation_bar.moc"
