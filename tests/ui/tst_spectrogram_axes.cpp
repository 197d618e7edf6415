// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/mel_spectrogram.h"
#include "ui/charts/spectrogram/frequency_axis.h"
#include "ui/charts/spectrogram/time_axis.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

/// What a label like "2.5k" says in Hz.
double hertz(const QString &label)
{
    QString number = label;
    const double factor = number.endsWith(QLatin1Char('k')) ? 1000.0 : 1.0;
    number.remove(QLatin1Char('k'));
    return number.toDouble() * factor;
}

QStringList labels(const std::vector<AxisTick> &ticks)
{
    QStringList texts;
    for (const AxisTick &tick : ticks)
        if (!tick.label.isEmpty())
            texts.append(tick.label);
    return texts;
}

} // namespace

class TstSpectrogramAxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frequenciesLieAtMelPositions()
    {
        const FrequencyAxis axis(FrequencyScale::MelSlaney, 0.0, 11025.0);
        const double top = hzToMel(11025.0, MelScale::Slaney);
        for (const double hz : {0.0, 440.0, 1000.0, 5000.0, 11025.0}) {
            QVERIFY(std::abs(axis.position(hz) - hzToMel(hz, MelScale::Slaney) / top) < 1e-12);
            QVERIFY(std::abs(axis.frequencyAt(axis.position(hz)) - hz) < 1e-6);
        }
        const FrequencyAxis linear(FrequencyScale::Linear, 0.0, 8000.0);
        QCOMPARE(linear.position(2000.0), 0.25);
    }

    void usualLabelsAreRoundNumbers()
    {
        const QStringList texts =
            labels(FrequencyAxis(FrequencyScale::MelSlaney, 0.0, 11025.0).ticks(400.0, 24.0));
        for (const char *expected : {"100", "500", "1k", "2k", "5k", "10k"})
            QVERIFY2(texts.contains(QLatin1String(expected)), expected);
    }

    void atLeastTwoLabelsAtEveryZoom()
    {
        for (const FrequencyScale scale :
             {FrequencyScale::MelSlaney, FrequencyScale::MelHtk, FrequencyScale::Linear})
            for (const double height : {60.0, 140.0, 400.0, 1200.0})
                for (double anchor = 0.0; anchor <= 1.0; anchor += 0.09) {
                    FrequencyAxis axis(scale, 0.0, 11025.0);
                    for (int step = 0; step < 60; ++step) {
                        const auto ticks = axis.ticks(height, 20.0);
                        const QByteArray where = QStringLiteral("%1 Hz to %2 Hz on %3 px")
                                                     .arg(axis.low_hz())
                                                     .arg(axis.high_hz())
                                                     .arg(height)
                                                     .toUtf8();
                        QVERIFY2(ticks.size() >= 2, where.constData());
                        for (std::size_t i = 0; i < ticks.size(); ++i) {
                            // Every label tells the truth about its place, to half a pixel.
                            QVERIFY2(std::abs(axis.position(hertz(ticks[i].label)) - ticks[i].position) *
                                             height <
                                         0.5,
                                     (where + " label " + ticks[i].label.toUtf8()).constData());
                            QVERIFY(ticks[i].position >= -1e-9 && ticks[i].position <= 1.0 + 1e-9);
                            if (i > 0)
                                QVERIFY2((ticks[i].position - ticks[i - 1].position) * height >= 12.0,
                                         where.constData());
                        }
                        axis = axis.zoomed(0.85, anchor, 11025.0);
                    }
                }
    }

    void zoomKeepsTheFrequencyUnderTheMouse()
    {
        const FrequencyAxis axis(FrequencyScale::MelSlaney, 0.0, 11025.0);
        const double before = axis.frequencyAt(0.4);
        const FrequencyAxis closer = axis.zoomed(0.5, 0.4, 11025.0);
        QVERIFY(std::abs(closer.frequencyAt(0.4) - before) < 1e-6);
        FrequencyAxis wide = closer;
        for (int i = 0; i < 20; ++i)
            wide = wide.zoomed(1.3, 0.9, 11025.0);
        QVERIFY(std::abs(wide.low_hz()) < 1e-6 && std::abs(wide.high_hz() - 11025.0) < 1e-6);
        QVERIFY(closer.scrolled(5.0, 11025.0).high_hz() <= 11025.0);
        QVERIFY(closer.scrolled(-5.0, 11025.0).low_hz() >= 0.0);
    }

    void timesAreWrittenAsPeopleReadThem_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        QTest::newRow("start") << 0.0 << 0 << QStringLiteral("0:00");
        QTest::newRow("milliseconds") << 83.4567 << 3 << QStringLiteral("1:23.457");
        QTest::newRow("rounds up across the minute") << 59.9996 << 3 << QStringLiteral("1:00.000");
        QTest::newRow("hours") << 3723.5 << 1 << QStringLiteral("1:02:03.5");
        QTest::newRow("negative") << -1.5 << 1 << QStringLiteral("-0:01.5");
    }

    void timesAreWrittenAsPeopleReadThem()
    {
        QFETCH(double, seconds);
        QFETCH(int, decimals);
        QTEST(formatTime(seconds, decimals), "text");
    }

    void timeLabelsAdaptToTheZoom()
    {
        for (double span = 0.05; span < 20'000.0; span *= 1.37)
            for (const double width : {320.0, 900.0, 1700.0}) {
                const TimeRange range{.start_s = 12.345, .end_s = 12.345 + span};
                const auto ticks = timeTicks(range, width, 60.0);
                const QStringList texts = labels(ticks);
                QVERIFY2(texts.size() >= 2, qPrintable(QStringLiteral("%1 s on %2 px").arg(span).arg(width)));
                QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size()); // no label twice
                double last = -1e9;
                for (const AxisTick &tick : ticks)
                    if (!tick.label.isEmpty()) {
                        QVERIFY((tick.position - last) * width >= 60.0);
                        last = tick.position;
                    }
            }
    }

    void rangesStayInsideTheTrack()
    {
        const TimeRange all{.start_s = 0.0, .end_s = 30.0};
        const TimeRange zoomed = all.zoomed(0.1, 15.0, 30.0, 0.3);
        QCOMPARE(zoomed.span_s(), 3.0);
        QVERIFY(std::abs(zoomed.position(15.0) - 0.5) < 1e-12);
        QCOMPARE(zoomed.scrolled(-100.0, 30.0).start_s, 0.0);
        QCOMPARE(zoomed.scrolled(100.0, 30.0).end_s, 30.0);
        QCOMPARE(zoomed.zoomed(1e-9, 15.0, 30.0, 0.3).span_s(), 0.3);
        QCOMPARE(zoomed.zoomed(1e9, 15.0, 30.0, 0.3), all);
    }
};

QTEST_GUILESS_MAIN(TstSpectrogramAxes)
#include "tst_spectrogram_axes.moc"
