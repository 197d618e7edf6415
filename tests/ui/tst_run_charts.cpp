// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/confusion_renderer.h"
#include "ui/charts/curve_plot.h"
#include "ui/charts/curve_renderer.h"
#include "ui/charts/figure_export.h"
#include "ui/charts/genre_bars.h"
#include "ui/charts/run_figures.h"
#include "ui/models/bounded_curve.h"
#include "ui/models/run_history.h"
#include "ui/models/run_name.h"
#include "ui/theme/colours.h"
#include "ui/theme/text.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

#include <cmath>
#include <functional>
#include <limits>

using namespace genrescope;
using namespace genrescope::ui;

class TestRunCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimationKeepsOutline()
    {
        std::vector<QPointF> points;
        for (int i = 0; i < 100'000; ++i)
            points.emplace_back(i, std::sin(i * 0.001) + (i == 77'777 ? 50.0 : 0.0));
        const auto kept = decimated(points, 2000);
        QVERIFY(kept.size() <= 2000);
        QVERIFY(std::ranges::is_sorted(kept, {}, &QPointF::x));
        QCOMPARE(std::ranges::max(kept, {}, &QPointF::y).x(), 77'777.0);
        QCOMPARE(std::ranges::min(kept, {}, &QPointF::y).y(), std::ranges::min(points, {}, &QPointF::y).y());
        QCOMPARE(decimated({{1, 2}, {3, 4}}), (std::vector<QPointF>{{1, 2}, {3, 4}}));
    }

    void longCurvesAreMergedNotForgotten()
    {
        BoundedCurve curve;
        constexpr int points = 300'001;
        for (int i = 0; i < points; ++i)
            curve.append({i * 0.5, i == 1234 ? 40.0 : i == 250'000 ? std::nan("") : std::sin(i * 0.01)});
        const std::vector<QPointF> &kept = curve.points();
        QVERIFY(kept.size() <= BoundedCurve::capacity);
        QVERIFY(kept.size() > BoundedCurve::capacity / 4);
        QVERIFY(std::ranges::is_sorted(kept, {}, &QPointF::x));
        QVERIFY(kept.front().x() < 200.0);
        QCOMPARE(kept.back().x(), (points - 1) * 0.5); // the newest point is always there
        QVERIFY(std::ranges::any_of(kept, [](const QPointF &p) { return p.x() == 617.0 && p.y() == 40.0; }));
        QVERIFY(std::ranges::any_of(kept, [](const QPointF &p) { return std::isnan(p.y()); }));
        // The same resolution everywhere: no stretch is much emptier than another.
        const auto inFirstHalf =
            std::ranges::count_if(kept, [](const QPointF &p) { return p.x() < points / 4.0; });
        QVERIFY2(std::abs(double(inFirstHalf) / double(kept.size()) - 0.5) < 0.05,
                 qPrintable(QString::number(inFirstHalf)));

        curve.dropAfter(1000.0);
        QVERIFY(curve.points().back().x() <= 1000.0);
        curve.append({1000.5, 1.0});
        QCOMPARE(curve.points().back(), QPointF(1000.5, 1.0));
    }

    void aRunNobodyWorksOnIsInterrupted()
    {
        RunHistory history;
        history.append({.what = RunStarted{.epochs = 3, .stepsPerEpoch = 2, .genres = {"a"}}});
        RunHistory finished = history;
        finished.append({.what = RunFinished{.epochs = 3}});
        history.settle();
        finished.settle();
        QCOMPARE(history.state(), RunHistory::State::Interrupted);
        QCOMPARE(finished.state(), RunHistory::State::Finished);
    }

    void chartsOfLongRunsGrowStepByStep()
    {
        RunHistory history;
        history.append({.what = RunStarted{.epochs = 800, .stepsPerEpoch = 1, .genres = {"a"}}});
        const RunColours colours = RunColours::forBackground(Qt::white);
        std::vector<double> ends;
        for (int epoch = 1; epoch <= 800; ++epoch) {
            history.append({.what = EpochDone{.epoch = epoch}});
            const double end = accuracyPlot(history, colours).xRange->second;
            QVERIFY(end > epoch || end == 800.0);
            if (ends.empty() || ends.back() != end)
                ends.push_back(end);
        }
        QCOMPARE(ends, (std::vector<double>{10, 20, 50, 100, 200, 500, 800}));
    }

    void runNamesAreHuman()
    {
        const RunName name =
            RunName::fromFolder(QStringLiteral("/home/u/runs/20261122T201501Z-paper-code-clr-3fa2b1"));
        QCOMPARE(name.name, QStringLiteral("paper-code-clr"));
        QCOMPARE(name.id, QStringLiteral("3fa2b1"));
        QCOMPARE(name.begun.toUTC(), QDateTime(QDate(2026, 11, 22), QTime(20, 15, 1), QTimeZone::utc()));
        QVERIFY(name.text().contains(QStringLiteral("2026")) &&
                !name.text().contains(QStringLiteral("3fa2b1")));
        QCOMPARE(RunName::fromFolder(QStringLiteral("/x/mine")).text(), QStringLiteral("mine"));
        // Runs of one minute, and two of one second.
        const QStringList texts = RunName::texts({QStringLiteral("/r/20261122T201501Z-cnn-3fa2b1"),
                                                  QStringLiteral("/r/20261122T201507Z-cnn-aaaaaa"),
                                                  QStringLiteral("/r/20261122T201507Z-cnn-bbbbbb")});
        QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), 3);
        QVERIFY2(texts[0].endsWith(QStringLiteral(":01")), qPrintable(texts[0]));
        QVERIFY2(texts[1].endsWith(QStringLiteral(":07 (aaaaaa)")), qPrintable(texts[1]));
    }

    void ticksAreRound_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("unit") << 0.0 << 1.0 << QList<double>{0, 0.2, 0.4, 0.6, 0.8, 1.0};
        QTest::newRow("epochs") << 0.0 << 50.0 << QList<double>{0, 10, 20, 30, 40, 50};
        QTest::newRow("around zero") << -1.0 << 1.0 << QList<double>{-1, -0.5, 0, 0.5, 1};
    }
    void ticksAreRound()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QList<double>, expected);
        const auto ticks = niceTicks(low, high, 5);
        QCOMPARE(qsizetype(ticks.size()), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(ticks[std::size_t(i)] - expected[i]) < 1e-12);
    }

    void epochRunAgainReplacesItsFirstTry()
    {
        RunHistory history;
        const auto append = [&](auto what) { history.append({.what = std::move(what)}); };
        append(RunStarted{.epochs = 3, .stepsPerEpoch = 2, .genres = {"a", "b"}});
        append(BatchDone{.epoch = 1, .step = 1, .loss = 5});
        append(BatchDone{.epoch = 1, .step = 2, .loss = 4});
        append(EpochDone{.epoch = 1, .validationAccuracy = 0.3});
        append(BatchDone{.epoch = 2, .step = 3, .loss = 3});
        append(RunCancelled{.epochs = 1});
        QCOMPARE(history.state(), RunHistory::State::Cancelled);
        append(RunStarted{.epochs = 3, .stepsPerEpoch = 2, .firstEpoch = 2, .genres = {"a", "b"}});
        append(EpochDone{.epoch = 2, .validationAccuracy = 0.4});
        append(EpochDone{.epoch = 2, .validationAccuracy = 0.5});
        QCOMPARE(history.epochs().size(), std::size_t(2));
        QCOMPARE(history.epochs().back().validationAccuracy, 0.5);
        QCOMPARE(history.state(), RunHistory::State::Running);
    }

    void notFiniteValuesBreakTheLineAndNothingElse()
    {
        CurvePlot plot;
        plot.series = {
            {.name = QStringLiteral("x"),
             .points = {{1, 0.5}, {2, std::numeric_limits<double>::quiet_NaN()}, {3, HUGE_VAL}, {4, 1.0}},
             .colour = Qt::red}};
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const auto layout = paintCurves(painter, image.rect(), plot,
                                        ViewColours::fromPalette(paletteFor(lightColours())), QFont());
        QVERIFY(std::isfinite(layout.y.first) && std::isfinite(layout.y.second));
        QVERIFY(layout.y.second < 2.0);
    }

    /// All text that a chart draws, in order.
    static QStringList textsOf(const CurvePlot &plot, const QSize &size)
    {
        return textsPaintedBy(size, [&](QPainter &painter, const QFont &font) {
            paintCurves(painter, QRectF(QPointF(), size), plot,
                        ViewColours::fromPalette(paletteFor(lightColours())), font);
        });
    }

    static QStringList textsPaintedBy(const QSize &size,
                                      const std::function<void(QPainter &, const QFont &)> &paint)
    {
        QBuffer svg;
        QSvgGenerator generator;
        generator.setOutputDevice(&svg);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        QPainter painter(&generator);
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPixelSize(12);
        paint(painter, font);
        painter.end();
        QStringList texts;
        static const QRegularExpression text(QStringLiteral(">([^<>]+)</text>"));
        auto found = text.globalMatch(QString::fromUtf8(svg.data()));
        while (found.hasNext())
            texts += found.next().captured(1).trimmed();
        return texts;
    }

    void ratesAreWrittenAsInTheForm_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<bool>("small");
        QTest::newRow("adam") << 8e-4 << true;
        QTest::newRow("past a power of ten") << 1.3e-3 << true;
        QTest::newRow("around a power of ten") << 2.1e-4 << true;
        QTest::newRow("tiny") << 9e-6 << true;
        QTest::newRow("adadelta") << 1.0 << false;
    }
    void ratesAreWrittenAsInTheForm()
    {
        QFETCH(double, highest);
        QFETCH(bool, small);
        CurvePlot plot;
        plot.scientific = true;
        plot.series = {{.points = {{0, 0}, {5, highest}, {10, 0}}, .colour = Qt::blue}};
        // Small ones all with one digit before the point, "1e-3" and never "10e-4"; the others all without
        // exponent.
        static const QRegularExpression normal(QStringLiteral("^[1-9](\\.\\d*[1-9])?e-\\d+$"));
        static const QRegularExpression plain(QStringLiteral("^\\d+\\.\\d+$"));
        int ticks = 0;
        for (const QString &text : textsOf(plot, {500, 300})) {
            if (!text.contains(u'e') && !text.contains(u'.'))
                continue; // the epochs below, and nought
            ++ticks;
            QVERIFY2((small ? normal : plain).match(text).hasMatch(), qPrintable(text));
        }
        QVERIFY(ticks >= 3);
    }

    void batchesAndEpochsShareOneAxis()
    {
        RunHistory history;
        const auto append = [&](auto what) { history.append({.what = std::move(what)}); };
        append(RunStarted{.epochs = 4, .stepsPerEpoch = 2, .genres = {"a", "b"}});
        QCOMPARE(history.currentEpoch(), 1);
        for (int epoch = 1; epoch <= 3; ++epoch) {
            for (int step = 2 * epoch - 1; step <= 2 * epoch; ++step) {
                append(BatchDone{.epoch = epoch, .step = step, .loss = 1, .learningRate = 1e-3});
                QCOMPARE(epochAt(history.batchLoss().back().x()), epoch); // what a readout says there
                QCOMPARE(history.currentEpoch(), epoch);                  // what the panel says then
            }
            append(EpochDone{.epoch = epoch, .trainLoss = 1, .trainAccuracy = 0.5});
            QCOMPARE(epochAt(epoch), epoch);
        }
        QCOMPARE(history.currentEpoch(), 4);
        append(RunCancelled{.epochs = 3});
        QCOMPARE(history.currentEpoch(), 3);
        const RunColours colours = RunColours::forBackground(Qt::white);
        for (const CurvePlot &plot : {lossPlot(history, colours), accuracyPlot(history, colours),
                                      learningRatePlot(history, colours)}) {
            QVERIFY(plot.xRange.has_value());
            QCOMPARE(*plot.xRange, std::pair(0.0, 3.0));
        }
        // The plan lies where the batches will.
        TrainingOptions options;
        options.epochs = 4;
        const CurvePlot plan = schedulePreview(options, 2, colours);
        QCOMPARE(plan.series.front().points.front().x(), 0.5);
        QCOMPARE(plan.series.front().points.back().x(), 4.0);
        QCOMPARE(*plan.xRange, std::pair(0.0, 4.0));
    }

    void legendsWrapInsteadOfLosingEntries()
    {
        CurvePlot plot;
        plot.title = QStringLiteral("Validation accuracy");
        for (int i = 0; i < 5; ++i)
            plot.series.push_back({.name = QStringLiteral("series %1").arg(i), .points = {{0, 0}, {1, 1}}});
        for (const int width : {800, 300, 160}) {
            const QStringList texts = textsOf(plot, {width, 300});
            for (int i = 0; i < 5; ++i)
                QVERIFY2(texts.contains(QStringLiteral("series %1").arg(i)),
                         qPrintable(texts.join(u'|') + QString::number(width)));
        }
        for (int i = 5; i < 60; ++i)
            plot.series.push_back({.name = QStringLiteral("series %1").arg(i), .points = {{0, 0}, {1, 1}}});
        const QStringList texts = textsOf(plot, {300, 300}); // more than there is room for: told, not hidden
        QVERIFY(std::ranges::any_of(texts, [](const QString &text) { return text.startsWith(u'+'); }));
    }

    void genreBarsHaveALegend()
    {
        GenreBarsPlot plot;
        plot.title = QStringLiteral("Recall by genre, test split");
        plot.genres = {QStringLiteral("jazz"), QStringLiteral("metal")};
        plot.series = {{.name = QStringLiteral("cnn"), .colour = Qt::red, .values = {0.5, 1.0}},
                       {.name = QStringLiteral("crnn"), .colour = Qt::blue, .values = {0.25, 0.75}}};
        for (const int width : {700, 160}) {
            const QStringList texts = textsPaintedBy({width, 300}, [&](QPainter &painter, const QFont &font) {
                paintGenreBars(painter, QRectF(0, 0, width, 300), plot,
                               ViewColours::fromPalette(paletteFor(lightColours())), font);
            });
            for (const GenreBarSeries &series : plot.series)
                QVERIFY2(texts.contains(series.name), qPrintable(texts.join(u'|')));
        }
    }

    void pixelSizedFontsAreScaledToo()
    {
        QFont pixels;
        pixels.setPixelSize(10);
        QCOMPARE(scaledFont(pixels, 1.5).pixelSize(), 15);
        QFont points;
        points.setPointSizeF(10);
        QCOMPARE(scaledFont(points, 1.5).pointSizeF(), 15.0);
    }

    void confusionNumbersFitTheirCells()
    {
        ConfusionPlot plot; // ten genres, each of them right here and wrong there
        constexpr int genres = 10;
        for (int genre = 0; genre < genres; ++genre) {
            plot.genres += QStringLiteral("g%1").arg(genre);
            for (int other = 0; other < genres; ++other) {
                plot.counts.push_back(genre == other ? 10 : 0);
                plot.minus.push_back((genre + 1) % genres == other ? 10 : 0);
            }
        }
        QCOMPARE(confusionCellText(plot, 0, 0), QStringLiteral("+100"));
        QCOMPARE(confusionCellText(plot, 0, 1), QStringLiteral("\u2212100"));
        QFont font = QApplication::font();
        font.setPixelSize(13);
        const ViewColours colours = ViewColours::fromPalette(QApplication::palette());
        bool shown = false, hidden = false;
        for (int width = 160; width <= 700; width += 20) {
            QImage image(width, 400, QImage::Format_RGB32);
            QPainter painter(&image);
            const ConfusionLayout layout = paintConfusion(painter, QRectF(image.rect()), plot, colours, font);
            hidden = hidden || !layout.numbers;
            if (!layout.numbers)
                continue;
            shown = true;
            const double needed =
                QFontMetricsF(*layout.numbers).horizontalAdvance(QStringLiteral("\u2212100"));
            QVERIFY2(
                needed < layout.cell(0, 1).width() - 1,
                qPrintable(
                    QStringLiteral("%1: %2 in %3").arg(width).arg(needed).arg(layout.cell(0, 1).width())));
            if (layout.cell(0, 1).width() >= 22) // as on the Compare page in a window of 1280 pixels
                QVERIFY(layout.numbers->pixelSize() >= 7);
        }
        QVERIFY(shown && hidden);
    }

    void confusionNumbersCanBeRead()
    {
        const auto luminance = [](const QColor &colour) {
            const auto linear = [](double v) {
                return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
                   0.0722 * linear(colour.blueF());
        };
        for (const bool dark : {false, true}) {
            ViewColours colours = ViewColours::fromPalette(QApplication::palette());
            colours.text = dark ? QColor(0xe6, 0xe6, 0xea) : QColor(0x1b, 0x1b, 0x20);
            colours.background = dark ? QColor(0x1b, 0x1b, 0x20) : QColor(Qt::white);
            for (const QColor &ink : {QColor(0xd5, 0x5e, 0x00), QColor(0x4b, 0x5b, 0xd6)}) {
                for (double strength = 0; strength <= 1.0; strength += 0.05) {
                    const QColor fill = mixed(colours.background, ink, strength);
                    const double a = luminance(readableOn(fill, colours)) + 0.05, b = luminance(fill) + 0.05;
                    QVERIFY2(std::max(a, b) / std::min(a, b) >= 4.5, qPrintable(fill.name()));
                }
            }
        }
    }

    void confusionSharesByRowAndColumn()
    {
        ConfusionPlot plot;
        plot.genres = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        plot.counts = {6, 2, 0, 1, 3, 0, 0, 0, 0};
        plot.scale = ConfusionScale::Rows;
        QCOMPARE(plot.share(0, 0), 0.75);
        QCOMPARE(plot.share(2, 2), 0.0); // a genre without clips
        plot.scale = ConfusionScale::Columns;
        QCOMPARE(plot.share(0, 1), 0.4);
        plot.scale = ConfusionScale::Counts;
        QCOMPARE(plot.share(1, 1), 0.5);
    }

    void cellUnderThePointer()
    {
        ConfusionLayout layout{.grid = QRectF(10, 20, 100, 50), .genres = 5};
        QCOMPARE(layout.cellAt({11, 21}), QPoint(0, 0));
        QCOMPARE(layout.cellAt({109, 69}), QPoint(4, 4));
        QCOMPARE(layout.cellAt({50, 5}), QPoint(-1, -1));
    }

    void figuresInThreeFormats()
    {
        QTemporaryDir folder;
        CurvePlot plot;
        plot.title = QStringLiteral("Accuracy");
        plot.series = {{.name = QStringLiteral("x"), .points = {{1, 0.1}, {2, 0.4}}, .colour = Qt::blue}};
        const auto paint = [&](QPainter &painter, const QRectF &area, const QFont &font) {
            paintCurves(painter, area, plot, ViewColours::fromPalette(paletteFor(lightColours())), font);
        };
        for (const auto &[name, magic] :
             {std::pair("f.png", "\x89PNG"), std::pair("f.svg", "<?xml"), std::pair("f.pdf", "%PDF")}) {
            const QString file = folder.filePath(QString::fromLatin1(name));
            QVERIFY(exportFigure(file, {.width_cm = 8, .height_cm = 5, .dpi = 254}, paint).ok());
            QFile read(file);
            QVERIFY(read.open(QIODevice::ReadOnly));
            QVERIFY2(read.readAll().startsWith(magic), name);
        }
        QCOMPARE(QImage(folder.filePath(QStringLiteral("f.png"))).size(), QSize(800, 500));
        const auto bad = exportFigure(folder.filePath(QStringLiteral("f.bmp")), {}, paint);
        QVERIFY(!bad.ok());
        QVERIFY(bad.error().message.find("f.bmp") != std::string::npos);
    }
};

QTEST_MAIN(TestRunCharts)
#include "tst_run_charts.moc"
