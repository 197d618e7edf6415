// SPDX-License-Identifier: GPL-3.0-or-later
// Parallel coordinates: what has an axis of which kind, and the chart driven by mouse and keys.
#include "core/training/option_table.h"
#include "ui/charts/figure.h"
#include "ui/charts/parallel_view.h"
#include "ui/charts/run_parameters.h"

#include <QSignalSpy>
#include <QtTest>

#include <cmath>
#include <ctime>
#include <utility>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

LoadedRunPointer makeRun(int number, const std::string &model, int batchSize, double rate, double accuracy)
{
    LoadedRun run;
    run.run.folder = "runs/" + std::to_string(number);
    run.run.id = run.run.folder.filename().string();
    run.run.options.model.name = model;
    run.run.options.batchSize = batchSize;
    run.run.options.optimizer.learningRate = rate;
    run.run.epochs = 3;
    run.run.seconds = 10 + number;
    run.run.bestValidationAccuracy = accuracy;
    run.name = QString::fromStdString(model);
    return std::make_shared<const LoadedRun>(std::move(run));
}

std::vector<LoadedRunPointer> someRuns()
{
    return {makeRun(0, "cnn", 16, 1e-4, 0.4), makeRun(1, "cnn", 32, 1e-3, 0.5),
            makeRun(2, "dcrnn", 16, 1e-2, 0.6), makeRun(3, "resnet", 64, 1e-2, std::nan(""))};
}

const ParallelAxis *axisOf(const ParallelPlot &plot, const char *key)
{
    const auto found = std::ranges::find(plot.axes, QLatin1StringView(key), &ParallelAxis::key);
    return found == plot.axes.end() ? nullptr : &*found;
}

/// Names of the runs that are chosen, by number.
QStringList chosen(const ParallelPlot &plot)
{
    QStringList ids;
    for (const ParallelLine &line : plot.lines)
        if (plot.isBrushed(line))
            ids += line.id;
    return ids;
}

} // namespace

class ParallelViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void axesFitTheirValues();
    void zeroBesideSmallNumbersIsAName();
    void draggingBrushes();
    void twoBrushesAreBoth();
    void edgesAndTheWholeBrushMove();
    void doubleClickClears();
    void titlesMoveAxes();
    void keysDoTheSame();
    void picksAndValuesHaveColours();
    void figureAndNumbers();
    void manyRunsAreQuick();

private:
    double x(const char *key) const;
    double y(const char *key, double position) const;
    void drag(const QPointF &from, const QPointF &to);

    std::unique_ptr<ParallelView> m_view;
};

void ParallelViewTest::init()
{
    m_view = std::make_unique<ParallelView>();
    m_view->resize(1000, 320);
    m_view->setPlot(runParameters(someRuns()));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
    QTRY_VERIFY(!m_view->layoutOfAxes().x.empty());
}

double ParallelViewTest::x(const char *key) const
{
    const auto place = m_view->axisKeys().indexOf(QLatin1StringView(key));
    return m_view->layoutOfAxes().x.at(static_cast<std::size_t>(place));
}

double ParallelViewTest::y(const char *key, double value) const
{
    return m_view->layoutOfAxes().pixelY(axisOf(m_view->plot(), key)->positionOf(value));
}

void ParallelViewTest::drag(const QPointF &from, const QPointF &to)
{
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from.toPoint());
    QTest::mouseMove(m_view.get(), ((from + to) / 2).toPoint());
    QTest::mouseMove(m_view.get(), to.toPoint());
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, to.toPoint());
}

void ParallelViewTest::axesFitTheirValues()
{
    const ParallelPlot &plot = m_view->plot();
    QCOMPARE(m_view->axisKeys(),
             (QStringList{QStringLiteral("model.name"), QStringLiteral("training.batch_size"),
                          QStringLiteral("training.learning_rate"), QStringLiteral("result.seconds"),
                          QStringLiteral("result.best_validation")}));
    QCOMPARE(axisOf(plot, "model.name")->categories,
             (QStringList{QStringLiteral("cnn"), QStringLiteral("dcrnn"), QStringLiteral("resnet")}));
    QVERIFY(!axisOf(plot, "training.batch_size")->logarithmic); // 16 to 64
    const ParallelAxis &rate = *axisOf(plot, "training.learning_rate");
    QVERIFY(rate.logarithmic);
    QVERIFY(std::abs(rate.positionOf(1e-3) - 0.5) < 1e-9); // the middle of 1e-4 and 1e-2
    QVERIFY(std::abs(rate.valueAt(rate.positionOf(3e-3)) - 3e-3) < 1e-9);
    QCOMPARE(axisOf(plot, "result.test"), nullptr); // nobody has one
    for (const ParallelAxis &axis : plot.axes)
        for (const ParallelLine &line : plot.lines)
            if (const double value = line.values[axis.column]; std::isfinite(value))
                QVERIFY(axis.positionOf(value) > 0 && axis.positionOf(value) < 1);
}

void ParallelViewTest::zeroBesideSmallNumbersIsAName()
{
    const std::vector runs{makeRun(0, "cnn", 16, 0, 0.4), makeRun(1, "cnn", 16, 1e-4, 0.5),
                           makeRun(2, "cnn", 16, 1e-2, 0.6)};
    const ParallelPlot plot = runParameters(runs);
    const ParallelAxis &rate = *axisOf(plot, "training.learning_rate");
    QCOMPARE(rate.categories.size(), 3);
    QCOMPARE(rate.categories.first(), QStringLiteral("0"));
    QCOMPARE(plot.lines[2].values[rate.column], 2.0);
}

void ParallelViewTest::draggingBrushes()
{
    QSignalSpy changed(m_view.get(), &ParallelView::brushesChanged);
    const double at = x("training.learning_rate");
    drag({at, y("training.learning_rate", 5e-4)}, {at, y("training.learning_rate", 5e-3)});
    QVERIFY(!changed.isEmpty());
    QCOMPARE(chosen(m_view->plot()), QStringList{QStringLiteral("runs/1")});
    QVERIFY2(m_view->accessibleDescription().contains(QStringLiteral("1 of 4")),
             qPrintable(m_view->accessibleDescription()));
    // A run of which the result is not known is in no part of its axis.
    m_view->clearBrushes();
    QCOMPARE(chosen(m_view->plot()).size(), 4);
    const QRectF plot = m_view->layoutOfAxes().plot;
    drag({x("result.best_validation"), plot.top() + 1}, {x("result.best_validation"), plot.bottom() - 1});
    QCOMPARE(chosen(m_view->plot()).size(), 3);
}

void ParallelViewTest::twoBrushesAreBoth()
{
    drag({x("model.name"), y("model.name", -0.4)}, {x("model.name"), y("model.name", 0.4)}); // cnn
    QCOMPARE(chosen(m_view->plot()).size(), 2);
    drag({x("result.best_validation"), y("result.best_validation", 0.45)},
         {x("result.best_validation"), y("result.best_validation", 0.55)});
    QCOMPARE(chosen(m_view->plot()), QStringList{QStringLiteral("runs/1")});
}

void ParallelViewTest::edgesAndTheWholeBrushMove()
{
    const char *key = "training.batch_size";
    drag({x(key), y(key, 14)}, {x(key), y(key, 24)}); // 16
    QCOMPARE(chosen(m_view->plot()).size(), 2);
    drag({x(key), y(key, 24)}, {x(key), y(key, 40)}); // the upper edge: 16 and 32
    QCOMPARE(chosen(m_view->plot()).size(), 3);
    drag({x(key), y(key, 14)}, {x(key), y(key, 24)}); // the lower edge: 32
    QCOMPARE(chosen(m_view->plot()), QStringList{QStringLiteral("runs/1")});
    drag({x(key), y(key, 32)}, {x(key), y(key, 64)}); // all of it: 64
    QCOMPARE(chosen(m_view->plot()), QStringList{QStringLiteral("runs/3")});
    QCOMPARE(m_view->plot().brushes.size(), 1U);
}

void ParallelViewTest::doubleClickClears()
{
    drag({x("model.name"), y("model.name", -0.4)}, {x("model.name"), y("model.name", 0.4)});
    const char *rate = "training.learning_rate";
    drag({x(rate), y(rate, 5e-4)}, {x(rate), y(rate, 5e-3)});
    QCOMPARE(m_view->plot().brushes.size(), 2U);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, QPointF(x(rate), y(rate, 1e-3)).toPoint());
    QCOMPARE(m_view->plot().brushes.size(), 1U);
    QTest::mouseDClick(
        m_view.get(), Qt::LeftButton, {},
        QPointF((x("model.name") + x("training.batch_size")) / 2, y("model.name", 1)).toPoint());
    QVERIFY(m_view->plot().brushes.empty());
}

void ParallelViewTest::titlesMoveAxes()
{
    QSignalSpy moved(m_view.get(), &ParallelView::axesMoved);
    const QPointF title = m_view->layoutOfAxes().title(4).center();
    drag(title, {x("model.name"), title.y()});
    QVERIFY(!moved.isEmpty());
    QCOMPARE(m_view->axisKeys().first(), QStringLiteral("result.best_validation"));
    QCOMPARE(m_view->axisKeys().at(1), QStringLiteral("model.name"));
    QVERIFY(m_view->plot().brushes.empty());
}

void ParallelViewTest::keysDoTheSame()
{
    QSignalSpy activated(m_view.get(), &ParallelView::activated);
    QTest::keyClick(m_view.get(), Qt::Key_Down); // of the networks all but the last
    QCOMPARE(chosen(m_view->plot()).size(), 3);
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier); // nor the first
    QCOMPARE(chosen(m_view->plot()), QStringList{QStringLiteral("runs/2")});
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentAxis(), 1U);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_view->axisKeys().at(2), QStringLiteral("training.batch_size"));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QVERIFY(m_view->plot().brushes.empty());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_view->plot().brushes.empty());
}

void ParallelViewTest::picksAndValuesHaveColours()
{
    const auto runs = someRuns();
    ParallelPlot plot = runParameters(runs);
    const std::vector<PickedRun> picked{{.run = runs[1], .slot = 0, .label = QStringLiteral("cnn")}};
    colourByRun(plot, picked, Qt::white);
    QVERIFY(plot.lines[1].strong && !plot.lines[0].strong);
    QVERIFY(plot.lines[1].colour != plot.lines[0].colour);
    QCOMPARE(plot.lines[0].colour, plot.lines[2].colour);
    colourByValue(plot, QStringLiteral("result.best_validation"), picked, Qt::white);
    QVERIFY(plot.lines[0].colour == plot.colourScale.front());
    QVERIFY(plot.lines[2].colour == plot.colourScale.back());
    QVERIFY(plot.lines[1].strong);
    QVERIFY(plot.colourEnds.first.startsWith(QLocale().toString(40.0, 'f', 1)));
}

void ParallelViewTest::figureAndNumbers()
{
    drag({x("model.name"), y("model.name", -0.4)}, {x("model.name"), y("model.name", 0.4)});
    const Figure figure = parallelFigure(m_view->plot());
    const QStringList lines = figure.csv.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines[0].startsWith(QStringLiteral("name,Network,Batch size,")), qPrintable(lines[0]));
    QVERIFY2(lines[1].contains(QStringLiteral(",cnn,16,")) && lines[1].endsWith(QStringLiteral(",1")),
             qPrintable(lines[1]));
    QVERIFY2(lines[4].endsWith(QStringLiteral(",,0")), qPrintable(lines[4])); // no result, not chosen
}

/// A person who drags sees the chart follow: with 2,000 runs a step costs less than a tenth of a second of
/// the processor.
void ParallelViewTest::manyRunsAreQuick()
{
    std::vector<LoadedRunPointer> runs;
    for (int i = 0; i < 2000; ++i)
        runs.push_back(makeRun(i, i % 3 == 0 ? "cnn" : "dcrnn", 8 << (i % 5),
                               std::pow(10.0, -1 - (i % 7) * 0.5), 0.2 + (i * 37 % 100) / 150.0));
    const auto used_ms = [from = std::clock()]() mutable {
        const std::clock_t now = std::clock();
        return 1000.0 * static_cast<double>(now - std::exchange(from, now)) / CLOCKS_PER_SEC;
    };
    auto time = used_ms;
    const ParallelPlot plot = runParameters(runs);
    qInfo("made from 2,000 runs in %.1f ms", time());
    m_view->setPlot(plot);
    QApplication::processEvents();
    m_view->grab();
    const double at = x("result.best_validation");
    QTest::mousePress(m_view.get(), Qt::LeftButton, {},
                      QPointF(at, y("result.best_validation", 0.3)).toPoint());
    constexpr int steps = 20;
    time();
    for (int step = 1; step <= steps; ++step) {
        QTest::mouseMove(m_view.get(), QPointF(at, y("result.best_validation", 0.3 + 0.02 * step)).toPoint());
        m_view->grab();
    }
    const double each = time() / steps;
    qInfo("a step of a brush over 2,000 runs: %.1f ms", each);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton);
    QVERIFY(each < 100);
    // A worker paints the lines; they are there once it is done.
    const auto hasLines = [this] {
        const ParallelLayout &layout = m_view->layoutOfAxes();
        const QRect between(int(layout.x[0] + layout.spacing() * 0.75), int(layout.plot.top()) + 5,
                            int(layout.spacing() * 0.2), int(layout.plot.height()) - 10);
        const QImage image = m_view->grab(between).toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) != m_view->palette().color(QPalette::Base))
                    return true;
        return false;
    };
    QTRY_VERIFY(hasLines());
    m_view->resize(900, 300);
    m_view->setPlot({});
    QVERIFY(m_view->grab().width() == 900);
    m_view->resize(1000, 320);
    m_view->setPlot(plot);
    QTRY_VERIFY(!m_view->layoutOfAxes().x.empty() && hasLines());
    time();
    for (int step = 0; step < 100; ++step)
        QTest::mouseMove(m_view.get(), QPoint(300 + step, 150));
    qInfo("finding the run under the mouse: %.2f ms", time() / 100);
}

QTEST_MAIN(ParallelViewTest)
#include "tst_parallel_view.moc"
