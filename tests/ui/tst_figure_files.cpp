// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as files: their size, what they say about themselves, LaTeX, tables, many at once.
#include "ui/charts/figure_folder.h"
#include "ui/dialogs/figure_dialog.h"
#include "ui/dialogs/figure_edits_form.h"
#include "ui/dialogs/figure_table_dialog.h"
#include "ui/settings/setting_keys.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QImageReader>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

CurvePlot samplePlot()
{
    CurvePlot plot;
    plot.title = QStringLiteral("Accuracy & loss_1");
    plot.xTitle = QStringLiteral("Epoch");
    plot.percent = true;
    plot.caption = QStringLiteral("Validation accuracy by epoch, <three> seeds.");
    plot.series = {{.name = QStringLiteral("cnn 50%"),
                    .points = {{1, 0.25}, {2, 0.5}, {3, std::nan("")}},
                    .colour = QColor(0x00, 0x72, 0xb2),
                    .dash = Qt::DashLine,
                    .deviation = {0.1, 0.1, 0.1}}};
    return plot;
}

QByteArray written(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

} // namespace

class FigureFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void svgIsAsLargeAsTold();
    void outlinesNeedNoFont();
    void filesSayWhatTheyShow();
    void halfSizesOfTypeAreDrawn();
    void curvesForLatex();
    void barsAndConfusionsForLatex();
    void editsGoIntoTheFile();
    void captionAndLatexStandBeside();
    void noPointOfAStepIsLost();
    void numbersAsATable();
    void manyAtOnceReplaceNothing();

private:
    QTemporaryDir m_folder;
};

void FigureFilesTest::svgIsAsLargeAsTold()
{
    const QByteArray svg = figureAsSvg({.title = QStringLiteral("x")}, {.width_cm = 12.3, .height_cm = 7.7},
                                       curveFigure(samplePlot()).paint);
    static const QRegularExpression size(QStringLiteral("<svg width=\"([0-9.]+)mm\" height=\"([0-9.]+)mm\""));
    const auto match = size.match(QString::fromUtf8(svg));
    QVERIFY2(match.hasMatch(), svg.left(300).constData());
    QVERIFY2(std::abs(match.captured(1).toDouble() - 123.0) < 0.01, qPrintable(match.captured(1)));
    QVERIFY2(std::abs(match.captured(2).toDouble() - 77.0) < 0.01, qPrintable(match.captured(2)));
    QVERIFY(svg.contains("DejaVu Sans") && svg.contains("<text"));
}

void FigureFilesTest::outlinesNeedNoFont()
{
    FigureOptions options;
    const Figure figure = curveFigure(samplePlot());
    const QByteArray text = figureAsSvg({.title = QStringLiteral("x")}, options, figure.paint);
    options.outlines = true;
    const QByteArray outlines = figureAsSvg({.title = QStringLiteral("x")}, options, figure.paint);
    QVERIFY(!outlines.contains("<text"));
    QCOMPARE(outlines.count("fill-rule=\"nonzero\""), text.count("<text"));
    QVERIFY(outlines.contains("<title>x</title>"));
    QVERIFY(outlines.contains("<path") && !outlines.contains("<n1:")); // in the SVG's own namespace
}

void FigureFilesTest::filesSayWhatTheyShow()
{
    const Figure figure = curveFigure(samplePlot());
    const auto file = [this](const char *suffix) {
        return m_folder.filePath(QStringLiteral("said.") + QLatin1StringView(suffix));
    };
    for (const char *suffix : {"svg", "pdf", "png"})
        QVERIFY(writeFigureFiles(figure, {}, file(suffix), {.csv = false}).ok());
    const QByteArray svg = written(file("svg")), pdf = written(file("pdf"));
    QVERIFY(svg.contains("<title>Accuracy &amp; loss_1</title>"));
    QVERIFY(svg.contains("<desc>Validation accuracy by epoch, &lt;three&gt; seeds.</desc>"));
    QVERIFY(pdf.contains("Validation accuracy by epoch, &lt;three&gt; seeds."));
    QVERIFY(pdf.contains("/FontFile2") || pdf.contains("/FontFile3")); // the font is in it
    QCOMPARE(QImageReader(file("png")).text(QStringLiteral("Description")), figure.caption);
}

/// 8.5 pt is neither 8 nor 9.
void FigureFilesTest::halfSizesOfTypeAreDrawn()
{
    const FigurePainter letters = [](QPainter &painter, const QRectF &area, const QFont &font) {
        painter.setFont(font);
        painter.drawText(area, Qt::AlignCenter, QStringLiteral("HHHHHHHHHHHHHHHH"));
    };
    const auto inkWidth = [&](double size) {
        const QString file = m_folder.filePath(QStringLiteral("type.png"));
        if (!exportFigure(file, {.width_cm = 12, .height_cm = 3, .dpi = 300, .font_pt = size}, letters).ok())
            return 0;
        const QImage image(file);
        int left = image.width(), right = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qGray(image.pixel(x, y)) < 128) {
                    left = std::min(left, x);
                    right = std::max(right, x);
                }
        return right - left;
    };
    const double nine = inkWidth(9), half = inkWidth(8.5), ten = inkWidth(10);
    QVERIFY2(std::abs(half / nine - 8.5 / 9) < 0.01, qPrintable(QString::number(half / nine)));
    QVERIFY2(std::abs(ten / nine - 10.0 / 9) < 0.03, qPrintable(QString::number(ten / nine)));
}

void FigureFilesTest::curvesForLatex()
{
    const QString tex = curveFigure(samplePlot()).pgfplots(12, 8);
    QVERIFY(tex.startsWith(QStringLiteral("\\documentclass[border=2pt]{standalone}")));
    for (const char *part :
         {"\\usepackage{pgfplots}", "title={Accuracy \\& loss\\_1}", "width=12.00cm", "xlabel={Epoch}",
          "\\definecolor{series1}{HTML}{0072B2}", "\\addplot[series1, thick, dashed] table {",
          "1 25\n2 50\n3 nan\n", "\\addlegendentry{cnn 50\\%}", "(1,35) (2,60) (2,40) (1,15)} -- cycle;",
          "unbounded coords=jump"})
        QVERIFY2(tex.contains(QLatin1StringView(part)), part);
    for (const char *environment : {"document", "tikzpicture", "axis"}) {
        const auto count = [&](const char *what) {
            return tex.count(
                QStringLiteral("\\%1{%2}").arg(QLatin1StringView(what), QLatin1StringView(environment)));
        };
        QCOMPARE(count("begin"), 1);
        QCOMPARE(count("end"), 1);
    }
    QCOMPARE(tex.count(u'{'), tex.count(u'}')); // the sample has no lonely one
    CurvePlot logarithmic = samplePlot();
    logarithmic.logX = true;
    logarithmic.legend = false;
    const QString other = curveFigure(logarithmic).pgfplots(12, 8);
    QVERIFY(other.contains(QStringLiteral("xmode=log")) && !other.contains(QStringLiteral("legendentry")));
}

void FigureFilesTest::barsAndConfusionsForLatex()
{
    GenreBarsPlot bars;
    bars.title = QStringLiteral("Recall");
    bars.genres = {QStringLiteral("hiphop"), QStringLiteral("jazz")};
    bars.series = {{.name = QStringLiteral("cnn"),
                    .colour = Qt::blue,
                    .values = {0.5, std::nan("")},
                    .ranges = {{0.25, 0.75}, {std::nan(""), std::nan("")}}}};
    const QString tex = genreBarsFigure(bars).pgfplots(10, 6);
    QVERIFY2(tex.contains(QStringLiteral("xticklabels={{Hip-hop},{Jazz}}")), qPrintable(tex));
    QVERIFY(tex.contains(QStringLiteral("0 50 25 25\n")) && tex.contains(QStringLiteral("1 nan 0 0\n")));
    QVERIFY(genreBarsFigure(bars).csv.startsWith(
        QStringLiteral("genre,cnn,cnn low,cnn high\nhiphop,0.5,0.25,0.75\n")));
    ConfusionPlot confusion;
    confusion.genres = bars.genres;
    confusion.counts = {3, 1, 0, 4};
    const QString cells = confusionFigure(confusion).pgfplots(10, 8);
    QVERIFY2(cells.contains(QStringLiteral("mesh/cols=2")) &&
                 cells.contains(QStringLiteral("1 0 0.25 {25}\n")),
             qPrintable(cells));
    confusion.minus = {4, 0, 2, 2};
    QVERIFY(confusionFigure(confusion).pgfplots(10, 8).contains(QStringLiteral("{$-$25}")));
    // A genre without clips has no shares, as on screen.
    confusion.minus.clear();
    confusion.counts = {3, 1, 0, 0};
    const QString unknown = confusionFigure(confusion).pgfplots(10, 8);
    QVERIFY2(unknown.contains(QStringLiteral("0 1 nan {}\n1 1 nan {}\n")), qPrintable(unknown));
}

void FigureFilesTest::editsGoIntoTheFile()
{
    Settings settings(m_folder.filePath(QStringLiteral("edits.ini")));
    FigureDialog dialog(curveFigure(samplePlot()), settings, m_folder.path());
    dialog.show();
    dialog.editsForm()->titleEdit()->setText(QStringLiteral("Another title"));
    QTest::mouseClick(dialog.editsForm()->legendBox(), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!dialog.editsForm()->legendBox()->isChecked());
    dialog.editsForm()->yLow()->setText(QStringLiteral("20")); // per cent, as the axis has it
    dialog.editsForm()->yHigh()->setText(QStringLiteral("60"));
    QCOMPARE(dialog.editsForm()->edits().y, std::optional(std::pair(0.2, 0.6)));
    dialog.pgfplotsBox()->setChecked(true);
    dialog.fileEdit()->setText(m_folder.filePath(QStringLiteral("edited.svg")));
    QSignalSpy saved(&dialog, &FigureDialog::saved);
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QTRY_COMPARE(saved.size(), 1);
    const QByteArray svg = written(m_folder.filePath(QStringLiteral("edited.svg")));
    QVERIFY(svg.contains("Another title") && !svg.contains("cnn 50"));
    const QByteArray tex = written(m_folder.filePath(QStringLiteral("edited.tex")));
    QVERIFY2(tex.contains("ymin=20, ymax=60"), tex.constData());
    // One end alone leaves the axis to the data.
    FigureEditsForm form(curveFigure(samplePlot()));
    form.yLow()->setText(QStringLiteral("20"));
    QCOMPARE(form.edits().y, std::nullopt);
}

void FigureFilesTest::captionAndLatexStandBeside()
{
    Settings settings(m_folder.filePath(QStringLiteral("caption.ini")));
    FigureDialog dialog(curveFigure(samplePlot()), settings, m_folder.path());
    dialog.show();
    QCOMPARE(dialog.captionEdit()->toPlainText(), samplePlot().caption);
    dialog.captionEdit()->setPlainText(QStringLiteral("What I say about it."));
    dialog.fileEdit()->setText(m_folder.filePath(QStringLiteral("captioned.svg")));
    QSignalSpy saved(&dialog, &FigureDialog::saved);
    QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().toStringList().size(), 3); // svg, csv, txt
    QCOMPARE(written(m_folder.filePath(QStringLiteral("captioned.txt"))),
             QByteArray("What I say about it.\n"));
    QVERIFY(written(m_folder.filePath(QStringLiteral("captioned.svg")))
                .contains("<desc>What I say about it.</desc>"));
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("captioned.tex"))));
}

/// ROC curves go straight up: several points of one x, all of which make the area.
void FigureFilesTest::noPointOfAStepIsLost()
{
    CurvePlot plot;
    plot.xTitle = QStringLiteral("FPR");
    plot.yTitle = QStringLiteral("TPR");
    plot.series = {{.name = QStringLiteral("jazz"), .points = {{0, 0}, {0, 0.5}, {1, 0.5}, {1, 1}}},
                   {.name = QStringLiteral("metal"), .points = {{0, 0}, {1, 1}}},
                   {.name = {}, .points = {{0, 0}, {1, 1}}, .faint = true}};
    QCOMPARE(
        curveFigure(plot).numbers(),
        QStringLiteral("jazz: FPR,jazz: TPR,metal: FPR,metal: TPR\n0,0,0,0\n0,0.5,1,1\n1,0.5,,\n1,1,,\n"));
    plot.series.erase(plot.series.begin());
    QCOMPARE(curveFigure(plot).numbers(), QStringLiteral("FPR,metal\n0,0\n1,1\n"));
}

void FigureFilesTest::numbersAsATable()
{
    FigureTableDialog dialog(curveFigure(samplePlot()));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QAbstractItemModel *model = dialog.table()->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("1")); // the chart's own order
    QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), QStringLiteral("cnn 50%"));
    QCOMPARE(model->index(1, 1).data().toString(), QLocale().toString(0.5));
    QVERIFY(!dialog.table()->accessibleName().isEmpty());
    dialog.table()->sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("2"));
    dialog.table()->setFocus();
    QTest::keyClick(dialog.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Epoch\tcnn 50%\n2\t0.5\n1\t0.25\n3\t\n"));
}

void FigureFilesTest::manyAtOnceReplaceNothing()
{
    const FigureMaker make = [] { return curveFigure(samplePlot()); };
    const std::vector<FigureMaker> figures{make, [] { return std::nullopt; }, make};
    for (const char *folder : {"all", "all-2"}) {
        const auto saved = saveFigures(figures, {}, {.csv = true, .pgfplots = true, .caption = true},
                                       m_folder.path(), QStringLiteral("all"), QStringLiteral("svg"));
        QVERIFY(saved.ok());
        QVERIFY(saved->folder.endsWith(QLatin1StringView(folder)));
        QCOMPARE(saved->files.size(), 8);
        for (const QString &file : saved->files)
            QVERIFY2(QFile::exists(file), qPrintable(file));
    }
    std::stop_source stop;
    int told = 0;
    const auto stopped = saveFigures(
        figures, {}, {}, m_folder.path(), QStringLiteral("stopped"), QStringLiteral("svg"),
        [&](const Progress &progress) {
            QCOMPARE(progress.total, std::int64_t{3});
            if (++told == 2)
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(stopped.ok() && stopped->stopped);
    QCOMPARE(told, 2);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("stopped"))));
    QVERIFY(!saveFigures(figures, {}, {}, QStringLiteral("/proc/none"), QStringLiteral("all"),
                         QStringLiteral("svg"))
                 .ok());
}

QTEST_MAIN(FigureFilesTest)
#include "tst_figure_files.moc"
