// SPDX-License-Identifier: GPL-3.0-or-later
// A spectrogram on screen: what mouse, wheel and keys do to it.
#include "tests/support/wall_clock.h"
#include "tests/ui/spectrogram_support.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/charts/spectrogram/waveform_strip.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <random>

using namespace genrescope;
using namespace genrescope::ui;
using test::toneData;

namespace {

void turnWheel(QWidget &widget, const QPointF &at, int notches,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(at, widget.mapToGlobal(at), QPoint(), QPoint(0, notches * 120), Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

class TstSpectrogramView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCursorDoesNotRecolourThePicture()
    {
        SpectrogramView view;
        view.resize(800, 300);
        view.setData(toneData(1000.0));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_COMPARE(view.renderCount(), 1);
        for (int i = 0; i < 100; ++i) {
            view.setCursor_s(i * 0.1, true);
            QTest::mouseMove(&view, QPoint(100 + 5 * i, 60 + i));
            view.repaint();
        }
        QCOMPARE(view.renderCount(), 1);
        view.setColourMap(ColourMap::Viridis);
        view.repaint();
        QCOMPARE(view.renderCount(), 2);
        view.zoomIn();
        view.repaint();
        QCOMPARE(view.renderCount(), 3);
    }

    void keysScrollZoomAndFit()
    {
        SpectrogramView view;
        view.resize(800, 300);
        view.setData(toneData(1000.0));
        view.show();
        const TimeRange all = view.timeRange();
        QCOMPARE(all.span_s(), 10.0);
        QSignalSpy changed(&view, &SpectrogramView::timeRangeChanged);
        QSignalSpy toggled(&view, &SpectrogramView::playToggled);
        QSignalSpy sought(&view, &SpectrogramView::seekRequested);
        QTest::keyClick(&view, Qt::Key_Up);
        QTest::keyClick(&view, Qt::Key_Up);
        QVERIFY(view.timeRange().span_s() < 6.0);
        QCOMPARE(view.timeRange().start_s, 0.0); // around the cursor, which is at the start
        QTest::keyClick(&view, Qt::Key_Right);
        const TimeRange right = view.timeRange();
        QVERIFY(right.start_s > 0.3);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(view.timeRange().start_s > right.start_s + 2.0);
        QTest::keyClick(&view, Qt::Key_Left);
        QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_End);
        QVERIFY(std::abs(view.timeRange().end_s - 10.0) < 1e-9);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.timeRange().start_s, 0.0);
        QCOMPARE(sought.size(), 1);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_F);
        QCOMPARE(view.timeRange(), all);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(toggled.size(), 1);
        QVERIFY(changed.size() >= 8);
    }

    void theWheelZoomsAroundTheMouse()
    {
        SpectrogramView view;
        view.resize(800, 300);
        view.setData(toneData(1000.0));
        const QRectF plot = view.plotRect();
        const QPointF at(plot.left() + plot.width() * 0.3, plot.center().y());
        turnWheel(view, at, 3);
        QVERIFY(view.timeRange().span_s() < 7.0);
        QVERIFY(std::abs(view.timeAt(at.x()) - 3.0) < 1e-6);
        const TimeRange before = view.timeRange();
        turnWheel(view, at, -1, Qt::ShiftModifier);
        QVERIFY(view.timeRange().start_s > before.start_s);
        QVERIFY(std::abs(view.timeRange().span_s() - before.span_s()) < 1e-9);
        const double low = view.frequencyAxis().high_hz() - view.frequencyAxis().low_hz();
        turnWheel(view, at, 2, Qt::ControlModifier);
        QVERIFY(view.frequencyAxis().high_hz() - view.frequencyAxis().low_hz() < low);
        for (int i = 0; i < 60; ++i)
            turnWheel(view, at, 1);
        QVERIFY(view.timeRange().span_s() > 0.1);
        for (int i = 0; i < 60; ++i)
            turnWheel(view, at, -1);
        QCOMPARE(view.timeRange(), (TimeRange{0.0, 10.0}));
    }

    void aDragScrollsAndAClickSeeks()
    {
        SpectrogramView view;
        view.resize(800, 300);
        view.setData(toneData(1000.0));
        view.show();
        view.setTimeRange({4.0, 6.0});
        QSignalSpy sought(&view, &SpectrogramView::seekRequested);
        const QPoint middle = view.plotRect().center().toPoint();
        QTest::mousePress(&view, Qt::LeftButton, {}, middle);
        QTest::mouseMove(&view, middle - QPoint(100, 0));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, middle - QPoint(100, 0));
        QVERIFY(view.timeRange().start_s > 4.2);
        QCOMPARE(sought.size(), 0);
        QTest::mouseClick(&view, Qt::LeftButton, {}, middle);
        QCOMPARE(sought.size(), 1);
        QVERIFY(std::abs(sought.first().first().toDouble() - view.timeAt(middle.x())) < 1e-9);
    }

    void theReadoutSaysWhatIsThere()
    {
        SpectrogramView view;
        view.resize(900, 400);
        view.setData(toneData(1000.0));
        const QRectF plot = view.plotRect();
        const QPointF at(plot.left() + plot.width() / 2.0,
                         plot.bottom() - view.frequencyAxis().position(1000.0) * plot.height());
        const auto reading = view.readingAt(at);
        QVERIFY(reading.has_value());
        QVERIFY(std::abs(reading->time_s - 5.0) < 1e-6);
        QVERIFY(std::abs(reading->frequency_hz - 1000.0) < 1e-3);
        QVERIFY(std::abs(reading->mel - 15.0) < 1e-3); // Slaney's scale
        QVERIFY(reading->level_dB > -1.0);
        const auto high = view.readingAt({at.x(), plot.top() + 5.0});
        QVERIFY(high.has_value());
        QVERIFY(high->level_dB < -60.0);
        QVERIFY(high->band > reading->band);
        QVERIFY(!view.readingAt({2.0, 2.0}).has_value());
    }

    void aDragScrollsTheFrequenciesToo()
    {
        SpectrogramView view;
        view.resize(800, 300);
        view.setData(toneData(1000.0));
        view.show();
        const QPoint middle = view.plotRect().center().toPoint();
        const auto drag = [&](int down) {
            QTest::mousePress(&view, Qt::LeftButton, {}, middle);
            QTest::mouseMove(&view, middle + QPoint(0, down));
            QTest::mouseRelease(&view, Qt::LeftButton, {}, middle + QPoint(0, down));
        };
        const FrequencyAxis whole = view.frequencyAxis();
        drag(40); // all is shown: there is nowhere to go
        QVERIFY(view.frequencyAxis() == whole);
        turnWheel(view, middle, 4, Qt::ControlModifier);
        const double under = view.frequencyAxis().frequencyAt(0.5);
        drag(40);
        const double height = view.plotRect().height();
        QVERIFY(std::abs(view.frequencyAxis().frequencyAt(0.5 - 40 / height) - under) < 1.0);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(view.frequencyAxis().frequencyAt(0.5 - 40 / height) < under);
    }

    void aTouchPadMovesThePictureWithTheFinger()
    {
        SpectrogramView view;
        view.resize(800, 300);
        view.setData(toneData(1000.0));
        view.setTimeRange({4.0, 6.0});
        const QPointF at = view.plotRect().center();
        const double under = view.timeAt(at.x());
        QWheelEvent event(at, view.mapToGlobal(at), QPoint(-33, 2), QPoint(-50, 3), Qt::NoButton,
                          Qt::NoModifier, Qt::ScrollUpdate, false);
        QCoreApplication::sendEvent(&view, &event);
        QVERIFY(std::abs(view.timeAt(at.x() - 33.0) - under) < 1e-9);
    }

    void aScrolledPictureIsTheSame()
    {
        SpectrogramView view;
        view.resize(800, 300);
        view.setData(toneData(1000.0));
        view.show();
        view.setTimeRange({2.0, 5.0});
        view.grab();
        QCOMPARE(view.wholeRenderCount(), 1);
        const QRectF plot = view.plotRect();
        const QPoint middle = plot.center().toPoint();
        QTest::mousePress(&view, Qt::LeftButton, {}, middle);
        for (const int x : {-40, 65, 31, -200}) {
            QTest::mouseMove(&view, middle + QPoint(x, 0));
            const QImage moved = view.grab().toImage();
            const QImage whole = renderSpectrogram(view.scene(), plot.size().toSize());
            int different = 0;
            for (int px = 2; px < whole.width() - 2; px += 3)
                for (int py = 20; py < whole.height() - 20; py += 7) {
                    const QRgb a =
                        moved.pixel(px + static_cast<int>(plot.left()), py + static_cast<int>(plot.top()));
                    different += std::abs(qRed(a) - qRed(whole.pixel(px, py))) > 2;
                }
            QVERIFY2(different <= 2, qPrintable(QString::number(different)));
        }
        QTest::mouseRelease(&view, Qt::LeftButton, {}, middle);
        QTest::keyClick(&view, Qt::Key_Right);
        view.grab();
        QCOMPARE(view.wholeRenderCount(), 1); // what was there was moved
        QVERIFY(view.renderCount() > 4);
        view.zoomIn();
        view.grab();
        QCOMPARE(view.wholeRenderCount(), 2);
    }

    void aStepFitsInAFrame_data()
    {
        QTest::addColumn<bool>("linear");
        QTest::addColumn<double>("start_s");
        QTest::addColumn<double>("end_s");
        for (const bool linear : {false, true}) {
            const char *scale = linear ? "linear" : "mel";
            QTest::addRow("whole track, %s", scale) << linear << 0.0 << 600.0;
            QTest::addRow("a minute, %s", scale) << linear << 100.0 << 160.0;
            QTest::addRow("a second, %s", scale) << linear << 100.0 << 101.0;
        }
    }

    /// Ten minutes in a window of 1920 x 1080: processor time of this thread, so that a busy machine does not
    /// count.
    void aStepFitsInAFrame()
    {
        QFETCH(bool, linear);
        QFETCH(double, start_s);
        QFETCH(double, end_s);
        SpectrogramData made;
        made.duration_s = 600.0;
        made.decibels = Matrix(128, static_cast<int>(600.0 / made.secondsPerColumn()));
        std::mt19937 random(5);
        std::uniform_real_distribution<float> level(-90.0f, 0.0f);
        for (float &value : made.decibels.values)
            value = level(random);
        SpectrogramView view;
        view.resize(1920, 1080);
        view.setData(std::make_shared<const SpectrogramData>(std::move(made)));
        view.setFrequencyScale(linear ? FrequencyScale::Linear : FrequencyScale::MelSlaney);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto cpu_ms = [] {
            timespec now{};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
            return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
        };
        const auto median = [&](const auto &step) {
            std::vector<double> times;
            for (int i = 0; i < 15; ++i) {
                const double before = cpu_ms();
                step(i);
                view.repaint();
                times.push_back(cpu_ms() - before);
            }
            std::ranges::sort(times);
            return times[times.size() / 2];
        };
        view.setTimeRange({start_s, end_s});
        view.repaint();
        const double zoom =
            median([&](int i) { view.zoom(i % 2 ? 1.02 : 1.0 / 1.02, (start_s + end_s) / 2.0); });
        const double scroll = median([&](int i) { view.scroll(i % 2 ? -0.05 : 0.05); });
        const double cursor = median([&](int i) { view.setCursor_s(start_s + 0.01 * i, false); });
        qInfo("1920 x 1080: zoom %.1f ms, scroll %.1f ms, cursor %.1f ms", zoom, scroll, cursor);
        for (const double ms : {zoom, scroll, cursor})
            QVERIFY(ms < 16.0 * view.devicePixelRatioF() * test::sanitizerSlowdown);
    }

    void theStripSeeksAndScrolls()
    {
        WaveformStrip strip;
        strip.resize(500, 50);
        strip.setData(toneData(440.0));
        strip.setVisibleRange({0.0, 2.0});
        strip.show();
        QSignalSpy sought(&strip, &WaveformStrip::seekRequested);
        QSignalSpy ranges(&strip, &WaveformStrip::rangeRequested);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, {250, 25});
        QCOMPARE(sought.size(), 1);
        QVERIFY(std::abs(sought.first().first().toDouble() - 5.0) < 0.05);
        QTest::mousePress(&strip, Qt::LeftButton, {}, {50, 25});
        QTest::mouseMove(&strip, {150, 25});
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, {150, 25});
        QCOMPARE(sought.size(), 1);
        QVERIFY(!ranges.isEmpty());
        QVERIFY(std::abs(ranges.last().first().value<TimeRange>().start_s - 2.0) < 0.05);
    }
};

QTEST_MAIN(TstSpectrogramView)
#include "tst_spectrogram_view.moc"
