// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/mel_spectrogram.h"
#include "core/formats/npy.h"
#include "tests/support/wall_clock.h"
#include "tests/ui/library_support.h"
#include "ui/bridge/spectrogram_builder.h"
#include "ui/bridge/spectrogram_loader.h"
#include "ui/charts/spectrogram_figure.h"
#include "ui/charts/spectrogram_view.h"
#include "ui/charts/waveform_strip.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <random>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

constexpr int rate = 22050;

std::filesystem::path pathOf(const QString &file)
{
    return std::filesystem::path(file.toStdString());
}

/// Ten seconds at `hz`, without a file.
SpectrogramDataPtr toneData(double hz, double seconds = 10.0)
{
    const auto samples = test::tone(hz, seconds, rate);
    SpectrogramData data;
    data.file = "tone.wav";
    data.decibels = MelSpectrogram(data.options).decibels(samples);
    data.duration_s = seconds;
    WaveformGatherer gatherer;
    gatherer.add(samples);
    data.waveform = gatherer.take();
    return std::make_shared<const SpectrogramData>(std::move(data));
}

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
    void blocksGiveTheSameFramesAsTheWhole()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("noise.wav"));
        std::mt19937 random(3);
        std::uniform_real_distribution<float> level(-0.4f, 0.4f);
        std::vector<float> samples(static_cast<std::size_t>(rate) * 31 + 137);
        for (float &sample : samples)
            sample = level(random);
        QVERIFY(test::writeWav(file, samples, rate));

        const auto built = buildSpectrogram(pathOf(file), {}, {}, {});
        QVERIFY2(built.ok(), built ? "" : built.error().message.c_str());
        const auto decoded = decodeMono(pathOf(file), rate);
        QVERIFY(decoded.ok());
        MelOptions options;
        options.topDb = 0.0;
        const Matrix whole = MelSpectrogram(options).decibels(decoded->audio.samples);
        QCOMPARE(built->decibels.rows, 128);
        QCOMPARE(built->decibels.columns, whole.columns);
        QCOMPARE(built->framesPerColumn, 1);
        float worst = 0.0f;
        for (std::size_t i = 0; i < whole.values.size(); ++i)
            worst = std::max(worst, std::abs(whole.values[i] - built->decibels.values[i]));
        QVERIFY2(worst <= 1e-4f, qPrintable(QString::number(worst)));
        QCOMPARE(built->duration_s, static_cast<double>(samples.size()) / rate);
    }

    void silenceIsDark()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("silence.wav"));
        QVERIFY(test::writeWav(file, std::vector<float>(static_cast<std::size_t>(rate) * 2, 0.0f), rate));
        auto built = buildSpectrogram(pathOf(file), {}, {}, {});
        QVERIFY2(built.ok(), built ? "" : built.error().message.c_str());
        QVERIFY(built->silent);
        const auto data = std::make_shared<const SpectrogramData>(std::move(*built));
        for (const double floor : {-140.0, -80.0, -10.0}) {
            const SpectrogramScene scene{.data = data,
                                         .time = {0.0, 2.0},
                                         .frequency = {FrequencyScale::Linear, 0.0, 11025.0},
                                         .floor_dB = floor};
            const QImage image = renderSpectrogram(scene, QSize(40, 30));
            const Rgb darkest = colourTable(scene.colourMap).front();
            for (int x = 2; x < 38; ++x)
                for (int y = 0; y < 30; ++y)
                    QCOMPARE(image.pixel(x, y), qRgb(darkest[0], darkest[1], darkest[2]));
        }
        const QString tone = folder.filePath(QStringLiteral("tone.wav"));
        QVERIFY(test::writeWav(tone, test::tone(440.0, 1.0, rate), rate));
        const auto loud = buildSpectrogram(pathOf(tone), {}, {}, {});
        QVERIFY(loud.ok() && !loud->silent);
    }

    void longTracksStayBounded()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("long.wav"));
        std::vector<float> samples = test::tone(440.0, 20.0, rate);
        const std::vector<float> second = test::tone(3000.0, 20.0, rate);
        samples.insert(samples.end(), second.begin(), second.end());
        QVERIFY(test::writeWav(file, samples, rate));
        const auto built = buildSpectrogram(pathOf(file), {}, {}, {}, 256);
        QVERIFY(built.ok());
        QCOMPARE(built->framesPerColumn, 8);
        QVERIFY(built->decibels.columns <= 256);
        // The pitch changes in the middle, where the columns say it does.
        const auto loudest = [&](double time_s) {
            const int column = static_cast<int>(std::lround(built->columnAt(time_s)));
            int best = 0;
            for (int band = 0; band < built->decibels.rows; ++band)
                if (built->decibels.at(band, column) > built->decibels.at(best, column))
                    best = band;
            return best;
        };
        QCOMPARE(loudest(19.5), static_cast<int>(std::lround(built->bandAt(440.0))));
        QCOMPARE(loudest(20.5), static_cast<int>(std::lround(built->bandAt(3000.0))));
        QVERIFY(static_cast<double>(built->waveform.buckets.size()) <= WaveformGatherer::mostBuckets);
    }

    void badFilesGiveASentence()
    {
        QTemporaryDir folder;
        const QString rubbish = folder.filePath(QStringLiteral("rubbish.mp3"));
        QFile file(rubbish);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        const QString empty = folder.filePath(QStringLiteral("empty.wav"));
        QVERIFY(test::writeWav(empty, {}, rate));
        for (const QString &bad : {rubbish, empty, folder.filePath(QStringLiteral("missing.mp3"))}) {
            SpectrogramLoader loader;
            QSignalSpy failed(&loader, &SpectrogramLoader::failed);
            loader.load(bad, {});
            QVERIFY(failed.wait(10'000));
            QVERIFY(failed.first().at(1).toString().contains(QFileInfo(bad).fileName()));
        }
    }

    void theLatestRequestWins()
    {
        QTemporaryDir folder;
        const QString first = folder.filePath(QStringLiteral("first.wav"));
        const QString second = folder.filePath(QStringLiteral("second.wav"));
        QVERIFY(test::writeWav(first, test::tone(440.0, 60.0, rate), rate));
        QVERIFY(test::writeWav(second, test::tone(880.0, 2.0, rate), rate));
        SpectrogramLoader loader;
        QSignalSpy loaded(&loader, &SpectrogramLoader::loaded);
        for (int i = 0; i < 20; ++i)
            loader.load(first, {});
        loader.load(second, {});
        QVERIFY(loaded.wait(10'000));
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(loaded.first().first().value<SpectrogramDataPtr>()->duration_s, 2.0);
        loader.load(first, {});
        loader.cancel();
        QVERIFY(!loaded.wait(300));
    }

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

    void aToneIsABrightLineAtItsFrequency()
    {
        const SpectrogramDataPtr data = toneData(2000.0);
        for (const FrequencyScale scale : {FrequencyScale::MelSlaney, FrequencyScale::Linear}) {
            SpectrogramScene scene{.data = data, .time = {0.0, 10.0}, .frequency = {scale, 0.0, 11025.0}};
            scene.colourMap = ColourMap::Grey;
            const QImage image = renderSpectrogram(scene, {300, 400});
            int brightest = 0;
            for (int y = 0; y < image.height(); ++y)
                if (qGray(image.pixel(150, y)) > qGray(image.pixel(150, brightest)))
                    brightest = y;
            const double at = 1.0 - (brightest + 0.5) / image.height();
            // Half a band of the filter bank is as exact as a picture of it can be.
            QVERIFY2(std::abs(scene.frequency.position(2000.0) - at) < 0.5 / 128 + 1.0 / 400,
                     qPrintable(QString::number(at)));
            QVERIFY(qGray(image.pixel(150, brightest)) > 245); // a pixel's centre is hardly ever a band's
            QVERIFY(qGray(image.pixel(150, 5)) < 40);
        }
    }

    void soundBeyondTheEndIsNotInvented()
    {
        const SpectrogramScene scene{.data = toneData(2000.0, 2.0), .time = {0.0, 4.0}, .frequency = {}};
        const QImage image = renderSpectrogram(scene, {400, 100});
        QCOMPARE(qAlpha(image.pixel(100, 50)), 255);
        QCOMPARE(qAlpha(image.pixel(300, 50)), 0);
    }

    void theSameDrawingGoesToFiles()
    {
        QTemporaryDir folder;
        const SpectrogramScene scene{.data = toneData(2000.0), .time = {0.0, 10.0}, .frequency = {}};
        QSvgGenerator svg;
        svg.setFileName(folder.filePath(QStringLiteral("figure.svg")));
        svg.setSize({600, 300});
        svg.setViewBox(QRect(0, 0, 600, 300));
        QPainter painter(&svg);
        paintSpectrogramFigure(painter, QRectF(0, 0, 600, 300), scene, ViewColours::fromPalette(QPalette()),
                               2.0);
        painter.end();
        QFile file(svg.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("<image"));
        QVERIFY(text.contains(">1k<"));
        QVERIFY(text.contains("0:10"));
    }

    void theFigureShowsTheMarks()
    {
        const QTemporaryDir folder;
        const SpectrogramScene scene{.data = toneData(2000.0), .time = {2.0, 8.0}, .frequency = {}};
        const auto drawn = [&](const SpectrogramMarks &marks) {
            QImage image(400, 300, QImage::Format_RGB32);
            QPainter painter(&image);
            spectrogramFigure(QStringLiteral("tone"), scene, marks)
                .paint(painter, QRectF(image.rect()), figureFont(9.0));
            return image;
        };
        const QImage bare = drawn({});
        QVERIFY(bare == drawn({}));
        QVERIFY(bare != drawn({.selection = TimeRange{3.0, 4.0}}));
        QVERIFY(bare != drawn({.labels = {{.start_s = 3.0, .end_s = 4.0, .text = "a"}}}));
        const QString svg = folder.filePath(QStringLiteral("tone.svg"));
        const Figure figure = spectrogramFigure(
            QStringLiteral("tone"), scene, {.labels = {{.start_s = 3.0, .end_s = 4.0, .text = "verse"}}});
        QVERIFY(exportFigure(svg, {}, figure.paint).ok());
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(">verse<"));
    }

    void theShownLevelsAreSaved()
    {
        const QTemporaryDir folder;
        const SpectrogramScene scene{.data = toneData(2000.0), .time = {2.0, 8.0}, .frequency = {}};
        const Matrix &all = scene.data->decibels;
        const auto first = static_cast<int>(std::ceil(2.0 * rate / 512));
        const auto last = static_cast<int>(std::floor(8.0 * rate / 512));

        const std::filesystem::path npy = folder.filePath(QStringLiteral("shown.npy")).toStdString();
        QVERIFY(writeSpectrogramData(npy, scene).ok());
        const auto array = readNpy(npy);
        QVERIFY2(array.ok(), array ? "" : array.error().message.c_str());
        const std::vector<std::size_t> shape{128, static_cast<std::size_t>(last - first + 1)};
        QCOMPARE(array->shape, shape);
        QCOMPARE(array->floats()[0], all.at(0, first));
        QCOMPARE(array->floats().back(), all.at(127, last));

        const QStringList lines = spectrogramCsv(scene).split(u'\n');
        QCOMPARE(lines.size(), last - first + 3); // the header, and what follows the last line's end
        const QStringList row = lines[1].split(u',');
        QCOMPARE(row.size(), 129);
        QVERIFY(std::abs(row[0].toDouble() - first * 512.0 / rate) < 1e-6);
        QVERIFY(std::abs(row[7].toFloat() - all.at(6, first)) <= 0.0051f);
        // The loudest band is named by the tone's frequency.
        int loudest = 1;
        for (int i = 1; i < row.size(); ++i)
            if (row[i].toDouble() > row[loudest].toDouble())
                loudest = i;
        QVERIFY(std::abs(lines[0].split(u',')[loudest].toDouble() - 2000.0) < 40.0);
        QVERIFY(!writeSpectrogramData(npy / "below.csv", scene).ok());
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

    void renderingIsQuick()
    {
        SpectrogramData data;
        data.decibels = Matrix(128, 12'000, -40.0f);
        data.duration_s = 12'000 * data.secondsPerColumn();
        const auto shared = std::make_shared<const SpectrogramData>(std::move(data));
        for (const double span : {1.0, 30.0, shared->duration_s}) {
            const SpectrogramScene scene{.data = shared, .time = {0.0, span}, .frequency = {}};
            QElapsedTimer clock;
            clock.start();
            const QImage image = renderSpectrogram(scene, {1600, 500});
            const double ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            qInfo("1600 x 500 px of %6.1f s: %.2f ms", span, ms);
            QVERIFY(ms < 150.0 * test::sanitizerSlowdown);
        }
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
