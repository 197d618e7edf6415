// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/figure_dialog.h"
#include "ui/dialogs/figure_menu.h"
#include "ui/settings/setting_keys.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

Figure sample()
{
    CurvePlot plot;
    plot.title = QStringLiteral("Validation: accuracy, Größe");
    plot.xTitle = QStringLiteral("Epoch");
    plot.series = {
        {.name = QStringLiteral("cnn, seed 1"), .points = {{1, 0.25}, {2, 0.5}}, .colour = Qt::blue},
        {.name = QStringLiteral("crnn"), .points = {{2, 0.125}, {3, 1.0 / 3}}, .colour = Qt::red}};
    return curveFigure(plot);
}

} // namespace

class FigureDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersOfAllCurvesInOneTable()
    {
        QCOMPARE(sample().csv,
                 QStringLiteral("Epoch,\"cnn, seed 1\",crnn\n1,0.25,\n2,0.5,0.125\n3,,0.3333333333333333\n"));
    }

    void confusionsAndBarsAsNumbers()
    {
        ConfusionPlot confusion;
        confusion.genres = {QStringLiteral("a"), QStringLiteral("b")};
        confusion.counts = {3, 1, 0, 4};
        QCOMPARE(confusionFigure(confusion).csv, QStringLiteral("actual,a,b,n\na,3,1,4\nb,0,4,4\n"));
        confusion.minus = {4, 0, 2, 2};
        QCOMPARE(confusionFigure(confusion).csv,
                 QStringLiteral("actual,a,b,n,n subtracted\na,-0.25,0.25,4,4\nb,-0.5,0.5,4,4\n"));
        GenreBarsPlot bars;
        bars.genres = confusion.genres;
        bars.series = {{.name = QStringLiteral("x"), .colour = Qt::blue, .values = {0.5}}};
        QCOMPARE(genreBarsFigure(bars).csv, QStringLiteral("genre,x\na,0.5\nb,\n"));
    }

    void writesTheFormatTheNameAsksFor_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("svg") << QStringLiteral("svg") << QByteArray("<?xml");
        QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF-");
        QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
    }

    void writesTheFormatTheNameAsksFor()
    {
        QFETCH(const QString, suffix);
        QFETCH(const QByteArray, begins);
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        FigureDialog dialog(sample(), settings, folder.path());
        QVERIFY(dialog.fileEdit()->text().endsWith(QStringLiteral("/validation-accuracy-größe.pdf")));
        const QString file = folder.filePath(QStringLiteral("figure.") + suffix);
        dialog.fileEdit()->setText(file);
        dialog.show();
        QSignalSpy saved(&dialog, &FigureDialog::saved);
        QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!dialog.isVisible());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith(begins));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("figure.csv"))));
        QCOMPARE(settings.get(keys::figureFormat), suffix);
        if (suffix == QLatin1StringView("png")) {
            // 12 cm at 300 dpi.
            QCOMPARE(QImageReader(file).size(), QSize(1417, 945));
        }
    }

    void numbersAloneAreNotRemembered()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        settings.set(keys::figureFormat, QStringLiteral("svg"));
        for (const char *name : {"numbers.csv", "drawing.tex"}) {
            FigureDialog dialog(sample(), settings, folder.path());
            dialog.fileEdit()->setText(folder.filePath(QLatin1StringView(name)));
            dialog.show();
            QSignalSpy saved(&dialog, &FigureDialog::saved);
            QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
            QTRY_COMPARE(saved.size(), 1);
            QCOMPARE(settings.get(keys::figureFormat), QStringLiteral("svg"));
        }
    }

    void nothingIsReplacedUnasked()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        QFile table(folder.filePath(QStringLiteral("metrics.csv")));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("precious");
        table.close();
        FigureDialog dialog(sample(), settings, folder.path());
        dialog.fileEdit()->setText(folder.filePath(QStringLiteral("metrics.svg")));
        dialog.show();
        QSignalSpy saved(&dialog, &FigureDialog::saved);
        QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
        QTRY_VERIFY(dialog.saveButton()->isEnabled());
        QCOMPARE(saved.size(), 0);
        QCOMPARE(table.size(), 8);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("metrics.svg"))));
        QTest::mouseClick(dialog.saveButton(), Qt::LeftButton); // "Replace" by now
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(QFileInfo(table.fileName()).size() > 8);
    }

    void aPictureTooLargeIsRefused()
    {
        const QTemporaryDir folder;
        const FigureOptions options{.width_cm = 60, .height_cm = 60, .dpi = 2400, .font_pt = 9};
        const QString file = folder.filePath(QStringLiteral("huge.png"));
        QVERIFY(!exportFigure(file, options, sample().paint));
        QVERIFY(!QFile::exists(file));
    }

    void whatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        FigureDialog dialog(sample(), settings, folder.path());
        dialog.show();
        for (const QString &file :
             {folder.filePath(QStringLiteral("figure.gif")), QStringLiteral("/proc/none/a.svg")}) {
            dialog.fileEdit()->setText(file);
            QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
            QTRY_VERIFY(dialog.saveButton()->isEnabled());
            QVERIFY(dialog.isVisible());
            bool told = false;
            for (const auto *label : dialog.findChildren<QLabel *>())
                told |= label->isVisible() && label->text().contains(file);
            QVERIFY(told);
        }
    }

    void chartsOfferTheirNumbers()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        QWidget chart;
        offerFigure(&chart, settings, sample);
        QCOMPARE(chart.actions().size(), 4);
        chart.actions().at(2)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Epoch,")));
        chart.resize(300, 200);
        chart.actions().at(1)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(600, 400));
    }

    void savingIsTold()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        QMainWindow window;
        auto *chart = new QWidget(&window);
        window.setCentralWidget(chart);
        offerFigure(chart, settings, sample);
        window.show();
        chart->actions().at(0)->trigger();
        auto *dialog = window.findChild<FigureDialog *>();
        QVERIFY(dialog);
        dialog->fileEdit()->setText(folder.filePath(QStringLiteral("told.svg")));
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QTRY_VERIFY2(window.statusBar()->currentMessage().contains(QStringLiteral("told.svg")),
                     qPrintable(window.statusBar()->currentMessage()));
    }
};

QTEST_MAIN(FigureDialogTest)
#include "tst_figure_dialog.moc"
