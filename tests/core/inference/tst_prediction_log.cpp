// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"
#include "core/inference/prediction_log.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;

namespace {

const std::vector<std::string> genres{"blues", "jazz"};
const std::vector<double> shares{0.25, 0.75};

PredictionCsvLine answer(const std::string &file, const std::string &model)
{
    return {
        .file = file, .start_s = 0, .end_s = 30, .genres = genres, .probabilities = shares, .model = model};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPredictionLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsAndGoesOn();
    void aHalfLineIsTakenOff();
    void aLastRecordWithoutALineEndCounts();
    void anOpenQuoteInTheMiddleCutsNothingOff();
    void oneWritesAtATime();
    void anotherTableIsLeftAlone();
};

void TestPredictionLog::growsAndGoesOn()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("genres.csv"));
    {
        auto file = PredictionLog::open(path.toStdString());
        QVERIFY2(file.ok(), file ? "" : file.error().message.c_str());
        QVERIFY(*(*file)->append(answer("/m/a, \"live\"\nat noon.mp3", "one")));
        QVERIFY(!*(*file)->append(answer("/m/a, \"live\"\nat noon.mp3", "one")));
        QVERIFY(*(*file)->append(answer("/m/a, \"live\"\nat noon.mp3", "two")));
        QVERIFY(*(*file)->append({.file = "/m/bad.mp3", .error = "is not audio", .model = "one"}));
        QVERIFY(bytesOf(path).endsWith("is not audio,,one\n")); // on the disk already
    }
    const QByteArray before = bytesOf(path);
    std::string header;
    appendCsvCells(header, predictionCsvColumns(3));
    QVERIFY(before.startsWith(header.c_str()));
    auto again = PredictionLog::open(path.toStdString());
    QVERIFY(again.ok());
    QCOMPARE(bytesOf(path), before);
    QCOMPARE((*again)->answered().at("one"), std::unordered_set<std::string>{"/m/a, \"live\"\nat noon.mp3"});
    QVERIFY(!*(*again)->append(answer("/m/a, \"live\"\nat noon.mp3", "one")));
    QVERIFY(*(*again)->append(answer("/m/bad.mp3", "one"))); // a failure may be tried again
    QVERIFY(bytesOf(path).startsWith(before));
}

void TestPredictionLog::aHalfLineIsTakenOff()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("genres.csv"));
    (void)(*PredictionLog::open(path.toStdString()))->append(answer("/m/a.mp3", "one"));
    const QByteArray whole = bytesOf(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append) && file.write("/m/b.mp3,,0.0") > 0);
    file.close();
    auto again = PredictionLog::open(path.toStdString());
    QVERIFY(again.ok());
    QCOMPARE(bytesOf(path), whole);
    QVERIFY(*(*again)->append(answer("/m/b.mp3", "one")));
}

void TestPredictionLog::aLastRecordWithoutALineEndCounts()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("genres.csv"));
    (void)(*PredictionLog::open(path.toStdString()))->append(answer("/m/a.mp3", "one"));
    const QByteArray whole = bytesOf(path);
    QVERIFY(QFile::resize(path, whole.size() - 1)); // as editors leave it
    auto again = PredictionLog::open(path.toStdString());
    QVERIFY2(again.ok(), again ? "" : again.error().message.c_str());
    QVERIFY(!*(*again)->append(answer("/m/a.mp3", "one")));
    QCOMPARE(bytesOf(path), whole);

    // What is cut off is no answer.
    again->reset();
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append) && file.write("\"/m/b.mp3\",,0.000,30.000,jazz,0.75") > 0);
    file.close();
    again = PredictionLog::open(path.toStdString());
    QVERIFY(again.ok());
    QCOMPARE(bytesOf(path), whole);
    QVERIFY(!(*again)->answered().contains(""));
    QCOMPARE((*again)->answered().at("one").size(), std::size_t(1));
}

void TestPredictionLog::anOpenQuoteInTheMiddleCutsNothingOff()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("genres.csv"));
    (void)(*PredictionLog::open(path.toStdString()))->append(answer("/m/a.mp3", "one"));
    const QByteArray whole = bytesOf(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append) && file.write("\"/m/b.mp3\n/m/c.mp3,,,,,,,,,,,,") > 0);
    file.close();
    const QByteArray damaged = bytesOf(path);
    const auto opened = PredictionLog::open(path.toStdString());
    QVERIFY(!opened.ok());
    QVERIFY2(opened.error().message.find("never closed") != std::string::npos,
             opened.error().message.c_str());
    QCOMPARE(bytesOf(path), damaged);

    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole + "\"/m/b.mp") > 0); // cut off by a kill
    file.close();
    QVERIFY(PredictionLog::open(path.toStdString()).ok());
    QCOMPARE(bytesOf(path), whole);
}

void TestPredictionLog::oneWritesAtATime()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("genres.csv"));
    auto one = PredictionLog::open(path.toStdString());
    QVERIFY(*(*one)->append(answer("/m/a.mp3", "one")));
    const auto other = PredictionLog::open(path.toStdString());
    QVERIFY(!other.ok());
    QVERIFY2(other.error().message.ends_with("genres.csv: is being written by another program"),
             other.error().message.c_str());
    QVERIFY(*(*one)->append(answer("/m/b.mp3", "one")));
    one->reset();

    // Who has not written takes nothing off: an editor knows no locks.
    one = PredictionLog::open(path.toStdString());
    QVERIFY(one.ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append) && file.write("/m/c.mp3,,,,,,,,,,,,one\n") > 0);
    file.close();
    const QByteArray after = bytesOf(path);
    one->reset();
    QCOMPARE(bytesOf(path), after);
}

void TestPredictionLog::anotherTableIsLeftAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("manifest.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("path,genre,split\na.mp3,jazz,tra") > 0);
    file.close();
    const QByteArray before = bytesOf(path);
    const auto opened = PredictionLog::open(path.toStdString());
    QVERIFY(!opened.ok());
    QVERIFY(QString::fromStdString(opened.error().message).contains(QStringLiteral("another table")));
    QCOMPARE(bytesOf(path), before);
    QVERIFY(!PredictionLog::open("/nowhere/at/all.csv").ok());
}

QTEST_GUILESS_MAIN(TestPredictionLog)
#include "tst_prediction_log.moc"
