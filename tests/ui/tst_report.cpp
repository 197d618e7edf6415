// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of runs as files: what is in them, that they need no other, and the way to them on the Compare
// page.
#include "core/evaluation/evaluation.h"
#include "core/training/run_folder.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/compare/compare_table.h"
#include "ui/pages/notice.h"
#include "ui/reports/report_file.h"
#include "ui/reports/report_html.h"
#include "ui/reports/report_pdf.h"
#include "ui/reports/run_report.h"
#include "ui/settings/setting_keys.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace genrescope;
using namespace genrescope::ui;
namespace fs = std::filesystem;

namespace {

/// A finished run of two epochs; of its forty test tracks it gets `right` right.
fs::path writeRun(const fs::path &runs, const std::string &model, const std::string &name, std::uint64_t seed,
                  double accuracy, int right)
{
    TrainingOptions options;
    options.model.name = model;
    options.name = name;
    options.seed = seed;
    options.epochs = 2;
    Manifest data;
    for (int i = 0; i < 6; ++i)
        data.items.push_back({.path = runs / ("clip" + std::to_string(i) + ".mp3"),
                              .genre = i % 2 == 0 ? "jazz" : "metal",
                              .split = i < 3   ? Split::Train
                                       : i < 5 ? Split::Validation
                                               : Split::Test});
    auto writer =
        RunWriter::create(runs, options, data, {}, {.torchVersion = "1.13.0", .device = "cpu", .threads = 2});
    if (!writer)
        qFatal("%s", writer.error().message.c_str());
    const auto tell = [&](auto event) {
        if (!(*writer)->record(std::move(event)))
            qFatal("cannot write the run");
    };
    tell(RunStarted{.trainClips = 4, .epochs = 2, .stepsPerEpoch = 1, .genres = {"jazz", "metal"}});
    for (int epoch = 1; epoch <= 2; ++epoch) {
        tell(EpochDone{.epoch = epoch,
                       .trainLoss = 1.0 / epoch,
                       .trainAccuracy = 0.9,
                       .validationLoss = 1.1 / epoch,
                       .validationAccuracy = accuracy - 0.25 * (2 - epoch),
                       .seconds = 0.5,
                       .confusion = {3, 1, 1, 3}});
        tell(Checkpointed{.epoch = epoch, .best = true});
    }
    std::vector<EvaluatedItem> items;
    for (int i = 0; i < 40; ++i) {
        const int actual = i % 2;
        const int answer = i < right ? actual : 1 - actual;
        items.push_back({.path = (runs / ("track" + std::to_string(i) + ".mp3")).string(),
                         .actual = actual,
                         .probabilities = answer == 0 ? std::vector{0.8, 0.2} : std::vector{0.3, 0.7}});
    }
    const Evaluation evaluation = evaluate({"jazz", "metal"}, items);
    if (!writeEvaluation(evaluation, items, (*writer)->paths().evaluation() / "test", "test"))
        qFatal("cannot write the evaluation");
    tell(RunFinished{
        .epochs = 2, .bestEpoch = 2, .bestValidationAccuracy = accuracy, .testAccuracy = right / 40.0});
    return (*writer)->paths().folder;
}

QString contentOf(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? QString::fromUtf8(read.readAll()) : QString();
}

} // namespace

class TstReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const fs::path runs = m_folder.filePath(QStringLiteral("runs")).toStdString();
        m_runs = {writeRun(runs, "cnn", "plain <& simple>", 1, 0.5, 16),
                  writeRun(runs, "dcrnn", "", 1, 0.75, 36)};
    }

    void aComparisonHasAllOfIt()
    {
        const Report report = makeRunReport(picked(m_runs));
        const QString html = QString::fromUtf8(reportAsHtml(report));
        for (const char *text : {"Results", "Settings that differ", "Data", "Curves", "By genre",
                                 "Confusions", "Environment", "Network", "1.13.0"})
            QVERIFY2(html.contains(QString::fromLatin1(text)), text);
        QVERIFY(html.contains(QStringLiteral("40.0\u00a0% [26.3,\u00a055.4]"))); // 16 of 40, Wilson
        QVERIFY(html.contains(QStringLiteral("75.0\u00a0% [40.9,\u00a092.9]"))); // 6 of 8 in validation
        QVERIFY(html.contains(QStringLiteral("−50.0 [")));                       // against the best
        QVERIFY(html.contains(QStringLiteral("&lt; 0.001")));                    // McNemar
        QVERIFY(html.contains(QStringLiteral("plain &lt;&amp; simple&gt;")));
        QVERIFY(!html.contains(QStringLiteral("<& simple>")));
    }

    void htmlNeedsNoOtherFile()
    {
        const QByteArray html = reportAsHtml(makeRunReport(picked(m_runs)));
        const QString text = QString::fromUtf8(html);
        QVERIFY(!text.contains(QStringLiteral("http://")) && !text.contains(QStringLiteral("https://")));
        static const QRegularExpression source(QStringLiteral("src=\"([^\"]{0,40})"));
        int pictures = 0;
        for (auto found = source.globalMatch(text); found.hasNext(); ++pictures)
            QVERIFY(found.next().captured(1).startsWith(QStringLiteral("data:image/svg+xml;base64,")));
        QCOMPARE(pictures, 6); // two curves, bars, two confusions and their difference
        static const QRegularExpression data(QStringLiteral("base64,([^\"]+)\""));
        for (auto found = data.globalMatch(text); found.hasNext();) {
            const QByteArray svg = QByteArray::fromBase64(found.next().captured(1).toLatin1());
            QSvgRenderer renderer(svg);
            QVERIFY(renderer.isValid());
            QImage image(renderer.defaultSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            renderer.render(&painter);
            painter.end();
            QImage blank(image.size(), image.format());
            blank.fill(Qt::white);
            QVERIFY(image != blank);
        }
        // Each picture has its text and its numbers.
        QCOMPARE(text.count(QStringLiteral("<img alt=\"")), 6);
        QVERIFY(!text.contains(QStringLiteral("alt=\"\"")));
        QVERIFY(text.count(QStringLiteral("<summary>The numbers</summary>")) >= 5);
    }

    void oneRunTellsWhatIsUnusual()
    {
        const Report report = makeRunReport(picked({m_runs.front()}));
        QVERIFY(report.title.contains(QStringLiteral("plain <& simple>")));
        const QString html = QString::fromUtf8(reportAsHtml(report));
        QVERIFY(!html.contains(QStringLiteral("McNemar")));
        QVERIFY(html.contains(QStringLiteral("model.name")) ||
                html.contains(QStringLiteral("[model]"))); // the whole config
    }

    void pdfIsDrawnWithLines()
    {
        const QByteArray pdf = reportAsPdf(makeRunReport(picked(m_runs)));
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.count("/Type /Page\n") >= 3 || pdf.count("/Type /Page") >= 4);
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QVERIFY(pdf.contains("/FontFile2") || pdf.contains("/FontFile3")); // embedded
        if (const QByteArray folder = qgetenv("GENRESCOPE_PICTURES"); !folder.isEmpty()) {
            QVERIFY(writeReport(makeRunReport(picked(m_runs)),
                                QFile::decodeName(folder) + QStringLiteral("/report.pdf")));
            QVERIFY(writeReport(makeRunReport(picked(m_runs)),
                                QFile::decodeName(folder) + QStringLiteral("/report.html")));
        }
    }

    void refusals()
    {
        const Report report = makeRunReport(picked(m_runs));
        const auto other = writeReport(report, m_folder.filePath(QStringLiteral("report.doc")));
        QVERIFY(!other && other.error().message.find("report.doc") != std::string::npos);
        const QString blocked = m_folder.filePath(QStringLiteral("file"));
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(!writeReport(report, blocked + QStringLiteral("/report.html")));
    }

    void fromTheComparePage()
    {
        Settings settings(m_folder.filePath(QStringLiteral("settings.ini")));
        settings.set(keys::reportFolder, m_folder.path());
        ComparePage page(settings, nullptr, m_folder.filePath(QStringLiteral("runs")));
        page.resize(1200, 760);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_COMPARE(page.picked().size(), 2U);
        QVERIFY(page.reportAction()->isEnabled());
        QSignalSpy written(&page, &ComparePage::reportWritten);
        QTest::keyClick(&page, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString suggested = dialog->selectedFiles().value(0);
        QVERIFY2(suggested.startsWith(m_folder.filePath(QStringLiteral("comparison-2-runs-"))),
                 qPrintable(suggested));
        dialog->selectFile(m_folder.filePath(QStringLiteral("mine.html")));
        static_cast<QDialog *>(dialog)->accept(); // QFileDialog hides it
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(written.front().front().toString(), m_folder.filePath(QStringLiteral("mine.html")));
        QVERIFY(contentOf(m_folder.filePath(QStringLiteral("mine.html")))
                    .startsWith(QStringLiteral("<!DOCTYPE html>")));
        auto *notice = page.findChild<Notice *>(QStringLiteral("reportNotice"));
        QVERIFY(notice && notice->isVisible());

        // Of the one under the mouse.
        const QRect row = page.table()->visualRect(page.table()->model()->index(0, 0));
        QContextMenuEvent wants(QContextMenuEvent::Mouse, row.center(),
                                page.table()->viewport()->mapToGlobal(row.center()));
        QApplication::sendEvent(page.table()->viewport(), &wants);
        auto *menu = page.findChild<QMenu *>(QStringLiteral("runMenu"));
        QVERIFY(menu && menu->isVisible());
        menu->actions().front()->trigger();
        menu->close();
        QFileDialog *second = nullptr;
        for (QFileDialog *candidate : page.findChildren<QFileDialog *>())
            if (candidate->isVisible())
                second = candidate;
        QVERIFY(second);
        second->selectNameFilter(QStringLiteral("PDF document (*.pdf)"));
        second->selectFile(m_folder.filePath(QStringLiteral("one.pdf")));
        static_cast<QDialog *>(second)->accept();
        QTRY_COMPARE(written.size(), 2);
        QVERIFY(QFileInfo(m_folder.filePath(QStringLiteral("one.pdf"))).size() > 5000);
        QCOMPARE(settings.get(keys::reportFormat), QStringLiteral("pdf"));

        // What cannot be written is told.
        page.writeReportTo(m_folder.filePath(QStringLiteral("mine.html/all.html")), page.picked());
        auto *problem = page.findChild<Notice *>(QStringLiteral("problemNotice"));
        QTRY_VERIFY(problem->text().contains(QStringLiteral("all.html")));
        page.model()->pick({});
        QVERIFY(!page.reportAction()->isEnabled());
    }

private:
    static std::vector<PickedRun> picked(const std::vector<fs::path> &folders)
    {
        std::vector<LoadedRunPointer> loaded;
        for (const fs::path &folder : folders) {
            auto run = readLoadedRun(folder);
            if (!run)
                qFatal("%s", run.error().message.c_str());
            loaded.push_back(std::make_shared<const LoadedRun>(std::move(*run)));
        }
        const QStringList labels = RunTableModel::labelsOf(loaded);
        std::vector<PickedRun> runs;
        for (std::size_t i = 0; i < loaded.size(); ++i)
            runs.push_back(
                {.run = loaded[i], .slot = static_cast<int>(i), .label = labels[static_cast<qsizetype>(i)]});
        return runs;
    }

    QTemporaryDir m_folder;
    std::vector<fs::path> m_runs;
};

QTEST_MAIN(TstReport)
#include "tst_report.moc"
