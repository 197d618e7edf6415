// SPDX-License-Identifier: GPL-3.0-or-later
// A selected stretch of a track: how it is made, heard, looped and saved.
#include "core/audio/mono_stream.h"
#include "core/base/paths.h"
#include "tests/support/fake_predictor.h"
#include "tests/ui/library_support.h"
#include "tests/ui/track_panel_fixture.h"
#include "ui/bridge/playback_decoder.h"
#include "ui/bridge/playback_feed.h"
#include "ui/bridge/player.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/charts/spectrogram/waveform_strip.h"
#include "ui/pages/library/library_track_panel.h"
#include "ui/pages/library/track_labels.h"
#include "ui/pages/library/track_selection_bar.h"
#include "ui/settings/settings.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

#include <cmath>
#include <thread>

using namespace genrescope;
using namespace genrescope::ui;

class TstTrackSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDragSelectsAndEdgesMove()
    {
        test::TrackPanelFixture f;
        f.showTone();
        const TimeRange all = f.view.timeRange();
        f.drag(2.0, 4.0);
        QVERIFY(f.selects(2.0, 4.0));
        QCOMPARE(f.view.timeRange(), all); // nothing scrolled
        QCOMPARE(f.view.accessibleDescription(),
                 QStringLiteral("Selected: ") + f.panel.selectionBar().text());
        QVERIFY(f.panel.selectionBar().text().startsWith(QStringLiteral("0:0")));
        // An edge is taken hold of without Shift, also past the other one.
        f.drag(4.0, 6.0, {});
        QVERIFY(f.selects(2.0, 6.0));
        f.drag(6.0, 1.0, {});
        QVERIFY(f.selects(1.0, 2.0));
        // Elsewhere a drag scrolls, and a click seeks and keeps the selection.
        f.view.setTimeRange({0.0, 5.0});
        f.drag(4.0, 3.0, {});
        QVERIFY(f.view.timeRange().start_s > 0.5);
        QTest::mouseClick(&f.view, Qt::LeftButton, {}, f.at(4.5));
        QVERIFY(f.isNear(f.player.position_s(), 4.5));
        QVERIFY(f.view.selection());
    }

    void selectingBeyondThePictureScrolls()
    {
        test::TrackPanelFixture f;
        f.showTone();
        f.view.setTimeRange({4.0, 6.0});
        const QPoint beyond = f.at(6.0) + QPoint(30, 0);
        QTest::mousePress(&f.view, Qt::LeftButton, Qt::ShiftModifier, f.at(5.0));
        QTest::mouseMove(&f.view, beyond);
        QTRY_VERIFY(f.view.timeRange().end_s > 9.99); // without a further move of the mouse
        QTest::mouseRelease(&f.view, Qt::LeftButton, Qt::ShiftModifier, beyond);
        QVERIFY(f.selects(5.0, 10.0));
        const auto *scrolling = f.view.findChild<QTimer *>(QStringLiteral("scrollWhileSelecting"));
        QVERIFY(scrolling && !scrolling->isActive());
    }

    void theToolSelectsWithoutShift()
    {
        test::TrackPanelFixture f;
        f.showTone();
        f.view.setFocus();
        QTest::keyClick(&f.view, Qt::Key_S);
        QVERIFY(f.named<QToolButton>("selectTool")->isChecked());
        f.drag(5.0, 3.0, {}); // backwards
        QVERIFY(f.selects(3.0, 5.0));
        WaveformStrip &strip = f.panel.waveform();
        const auto x = [&](double time_s) {
            const QRectF plot = f.view.plotRect();
            return QPoint(static_cast<int>(std::lround(plot.left() + time_s / 10.0 * plot.width())), 20);
        };
        QTest::mousePress(&strip, Qt::LeftButton, {}, x(7.0));
        QTest::mouseMove(&strip, x(8.0));
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, x(9.0));
        QVERIFY(f.selects(7.0, 9.0));
        QTest::keyClick(&f.view, Qt::Key_S);
        QTest::mousePress(&strip, Qt::LeftButton, Qt::ShiftModifier, x(1.0));
        QTest::mouseRelease(&strip, Qt::LeftButton, Qt::ShiftModifier, x(1.0)); // a click with Shift seeks
        QVERIFY(f.selects(7.0, 9.0));
    }

    void keysSelect()
    {
        test::TrackPanelFixture f;
        f.showTone();
        f.view.setFocus();
        f.player.seek(2.0);
        QTest::keyClick(&f.view, Qt::Key_BracketLeft);
        QCOMPARE(f.view.selection(), std::optional(TimeRange{2.0, 10.0}));
        QTest::keyClick(&f.view, Qt::Key_Right, Qt::ShiftModifier); // a hundredth of what is shown
        QVERIFY(std::abs(f.view.cursor_s() - 2.1) < 1e-9);
        f.player.seek(3.0);
        QTest::keyClick(&f.view, Qt::Key_BracketRight);
        QCOMPARE(f.view.selection(), std::optional(TimeRange{2.0, 3.0}));
        QCOMPARE(f.view.cursor_s(), 2.0); // where Play begins
        QTest::keyClick(&f.view, Qt::Key_Z);
        QVERIFY(f.view.timeRange().span_s() < 1.2 && f.view.timeRange().contains(2.0) &&
                f.view.timeRange().contains(3.0));
        QTest::keyClick(&f.view, Qt::Key_F);
        QTest::keyClick(&f.view, Qt::Key_F, Qt::ShiftModifier);
        QVERIFY(f.view.timeRange().span_s() < 1.2);
        QTest::keyClick(&f.view, Qt::Key_Escape);
        QVERIFY(!f.view.selection());
        QCOMPARE(f.panel.selectionBar().text(), QString());
        QVERIFY(f.view.accessibleDescription().isEmpty());
    }

    void playStaysWithinTheSelection()
    {
        test::TrackPanelFixture f;
        f.showTone();
        f.view.setSelection(TimeRange{4.0, 4.25});
        QCOMPARE(f.player.position_s(), 4.0);
        QSignalSpy finished(&f.player, &Player::finished);
        f.panel.togglePlay();
        QVERIFY(finished.wait(5000));
        QCOMPARE(f.player.position_s(), 4.0); // ready for once more
        // From behind it the track goes on to its end.
        f.player.seek(9.8);
        f.panel.togglePlay();
        QVERIFY(finished.wait(5000));
        QCOMPARE(f.player.position_s(), 10.0);
    }

    void aLoopGoesOn()
    {
        test::TrackPanelFixture f;
        f.showTone();
        f.view.setSelection(TimeRange{4.0, 4.2});
        f.view.setFocus();
        QTest::keyClick(&f.view, Qt::Key_L);
        QVERIFY(f.named<QToolButton>("loop")->isChecked());
        bool wrapped = false, outside = false;
        double before = 0.0;
        connect(&f.player, &Player::positionChanged, &f.panel, [&](double time_s) {
            wrapped = wrapped || time_s < before;
            outside = outside || time_s < 4.0 || time_s > 4.2;
            before = time_s;
        });
        QElapsedTimer clock;
        clock.start();
        f.panel.togglePlay();
        QTRY_VERIFY(clock.elapsed() > 600);
        QVERIFY(f.player.isPlaying());
        QVERIFY(wrapped);
        QVERIFY(!outside);
        // Switched off, it ends with this pass.
        QTest::keyClick(&f.view, Qt::Key_L);
        QTRY_VERIFY(!f.player.isPlaying());
    }

    /// The very bytes that the sound card would be given.
    void theFeedWrapsWithoutAGap()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("tone.wav"));
        QVERIFY(test::writeWav(file, test::tone(440.3, 3.0, test::rate), test::rate));
        QAudioFormat format;
        format.setSampleRate(test::rate);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Float);
        const auto buffer = std::make_shared<PlaybackBuffer>(std::size_t(2000));
        const PlaybackOrder order{.file = file.toStdString(),
                                  .sound = nullptr,
                                  .sampleRate = test::rate,
                                  .start_s = 1.1,
                                  .stretch = {1.0, 1.25},
                                  .loop = true};
        PlaybackDecoder decoder;
        std::jthread decoding([&](const std::stop_token &stop) { decoder.run(order, *buffer, stop); });
        PlaybackFeed feed(buffer, format);
        std::vector<float> heard;
        while (heard.size() < 30'000) {
            std::vector<float> part(777);
            const qint64 silence = feed.silence_us();
            const qint64 bytes = feed.read(reinterpret_cast<char *>(part.data()), 777 * sizeof(float));
            if (feed.silence_us() == silence) // else the decoder was late, which is no part of the sound
                heard.insert(heard.end(), part.begin(), part.begin() + bytes / qint64(sizeof(float)));
        }
        decoding.request_stop();
        decoding.join();

        const auto whole = decodeMono(file.toStdString(), test::rate);
        QVERIFY(whole.ok());
        const auto first = static_cast<std::size_t>(std::lround(1.0 * test::rate));
        const auto length = static_cast<std::size_t>(std::lround(1.25 * test::rate)) - first;
        const auto begin = static_cast<std::size_t>(std::lround(1.1 * test::rate)) - first;
        const auto faded = static_cast<std::size_t>(0.005 * test::rate);
        float step = 0.0f;
        for (std::size_t i = 0; i < heard.size(); ++i) {
            const std::size_t inStretch = (begin + i) % length;
            if (inStretch + faded < length)
                QCOMPARE(heard[i], whole->audio.samples[first + inStretch]);
            if (i > 0)
                step = std::max(step, std::abs(heard[i] - heard[i - 1]));
        }
        const float ofTheTone = 0.5f * 2.0f * 3.1416f * 440.3f / test::rate;
        QVERIFY2(step < 1.1f * ofTheTone, qPrintable(QString::number(static_cast<double>(step / ofTheTone))));
    }

    void anotherTrackHasNoSelection()
    {
        test::TrackPanelFixture f;
        f.showTone();
        f.view.setSelection(TimeRange{4.0, 4.2});
        f.showTone(QStringLiteral("other.wav"));
        QVERIFY(!f.view.selection());
        QCOMPARE(f.panel.selectionBar().text(), QString());
    }

    void theSelectionIsSaved()
    {
        test::TrackPanelFixture f;
        f.showTone();
        f.view.setSelection(TimeRange{2.0, 3.5});
        const QString wav = f.folder.filePath(QStringLiteral("stretch.wav"));
        f.panel.selectionBar().saveSound(wav);
        QTRY_COMPARE(f.said.size(), 1);
        const auto sound = decodeMono(wav.toStdString(), 0);
        QVERIFY2(sound.ok(), sound ? "" : sound.error().message.c_str());
        QCOMPARE(sound->audio.samples.size(), static_cast<std::size_t>(1.5 * test::rate));
        const auto whole = decodeMono(f.player.file().toStdString(), 0);
        QVERIFY(std::abs(sound->audio.samples[77] - whole->audio.samples[2 * test::rate + 77]) < 1e-6f);

        const QString label = f.folder.filePath(QStringLiteral("stretch.txt"));
        f.panel.selectionBar().saveAsLabel(label, QStringLiteral("tone"));
        QTRY_COMPARE(f.said.size(), 2);
        const auto labels = readLabels(label.toStdString());
        QVERIFY(labels.ok());
        QVERIFY(*labels == (std::vector<TimeLabel>{{.start_s = 2.0, .end_s = 3.5, .text = "tone"}}));

        f.panel.selectionBar().saveSound(wav + QStringLiteral("/nowhere.wav"));
        QTRY_COMPARE(f.said.size(), 3);
        QVERIFY(f.said.last().first().toString().contains(QStringLiteral("nowhere.wav")));
    }

    void marksAreDrawn()
    {
        test::TrackPanelFixture f;
        f.showTone();
        const auto pixels = [&] { return f.view.grab().toImage(); };
        const QImage bare = pixels();
        f.view.setSelection(TimeRange{4.0, 6.0});
        const QImage selected = pixels();
        // What is not selected steps back, what is keeps its colours.
        const QPoint outside = f.at(2.0) + QPoint(0, 30), inside = f.at(5.0) + QPoint(0, 30);
        QVERIFY(selected.pixel(outside) != bare.pixel(outside));
        QCOMPARE(selected.pixel(inside), bare.pixel(inside));
        f.view.setSelection({});
        f.view.setLabels({{.start_s = 4.0, .end_s = 6.0, .text = "middle"}});
        QVERIFY(pixels().pixel(inside) != bare.pixel(inside));
        QCOMPARE(pixels().pixel(outside), bare.pixel(outside));
        QCOMPARE(f.view.renderCount(), 1); // drawn over the picture, which is kept
    }
};

QTEST_MAIN(TstTrackSelection)
#include "tst_track_selection.moc"
