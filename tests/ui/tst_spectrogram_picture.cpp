// SPDX-License-Identifier: GPL-3.0-or-later
// How a spectrogram is made of a file, drawn, and written into other files.
#include "core/formats/npy.h"
#include "tests/support/wall_clock.h"
#include "tests/ui/spectrogram_support.h"
#include "ui/bridge/spectrogram_loader.h"
#include "ui/charts/spectrogram/spectrogram_figure.h"
#include "ui/charts/spectrogram/spectrogram_view.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace genrescope;
using namespace genrescope::ui;
using test::toneData;

namespace {

constexpr int rate = 22050;

std::filesystem::path pathOf(const QString &file)
{
    return std::filesystem::path(file.toStdString());
}

} // namespace

class TstSpectrogramPicture : public QObject
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

    /// A click of one frame, 400 of which share the picture's 20 pixels.
    void aClickIsSeenInAWholeTrack()
    {
        auto data = std::make_shared<SpectrogramData>(*toneData(2000.0, 10.0));
        std::ranges::fill(data->decibels.values, -80.0f);
        const int click = data->decibels.columns / 2;
        for (int band = 0; band < data->decibels.rows; ++band)
            data->decibels.row(band)[static_cast<std::size_t>(click)] = 0.0f;
        SpectrogramScene scene{
            .data = data, .time = {0.0, 10.0}, .frequency = {}, .colourMap = ColourMap::Grey};
        const auto brightest = [](const QImage &image) {
            int level = 0;
            for (int x = 0; x < image.width(); ++x)
                level = std::max(level, qGray(image.pixel(x, image.height() / 2)));
            return level;
        };
        QVERIFY(brightest(renderSpectrogram(scene, {20, 60})) > 245);
        scene.peaks = false; // the mean
        QVERIFY(brightest(renderSpectrogram(scene, {20, 60})) < 60);
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
};

QTEST_MAIN(TstSpectrogramPicture)
#include "tst_spectrogram_picture.moc"
