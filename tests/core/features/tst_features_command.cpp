// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/mono_stream.h"
#include "core/base/atomic_file.h"
#include "core/features/mel_spectrogram.h"
#include "core/formats/npz.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <algorithm>
#include <numbers>

using namespace genrescope;

namespace {

struct Outcome
{
    int status = -1;
    QString output;
    QString errors;
};

Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("GENRESCOPE_CLI"),
                  QStringList{QStringLiteral("features")} + arguments);
    Outcome outcome;
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit)
        outcome.status = process.exitCode();
    outcome.output = QString::fromUtf8(process.readAllStandardOutput());
    outcome.errors = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

void writeWav(const QString &path, double hz, int samples = 16000, quint32 rate = 16000)
{
    QByteArray data;
    const auto put = [&data](quint32 value, int bytes) {
        const quint32 little = qToLittleEndian(value);
        data.append(reinterpret_cast<const char *>(&little), bytes);
    };
    const auto size = static_cast<quint32>(samples) * 2;
    data.append("RIFF");
    put(36 + size, 4);
    data.append("WAVEfmt ");
    put(16, 4);
    put(1 | 1 << 16, 4); // PCM, one channel
    put(rate, 4);
    put(rate * 2, 4);
    put(2 | 16 << 16, 4); // 2 bytes a frame, 16 bits
    data.append("data");
    put(size, 4);
    for (int i = 0; i < samples; ++i) {
        const double value = 20000.0 * std::sin(2.0 * std::numbers::pi * hz * i / rate);
        put(static_cast<quint16>(static_cast<qint16>(value)), 2);
    }
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(data), data.size());
}

Result<NpyArray> array(const QString &path)
{
    return readNpy(path.toStdString());
}

} // namespace

class TestFeaturesCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void writesDecibelsAsTheLibraryComputesThem();
    void everyOptionReachesTheSpectrogram();
    void filesOfOneNameGetNamesOfTheirOwn();
    void badFilesAreReportedAndOthersWritten();
    void wrongOptionsAreRefused_data();
    void wrongOptionsAreRefused();
    void archivesHoldTheSameArray();
    void existingArraysCanBeLeftAlone();
    void arraysOfOtherFilesOrSettingsAreMadeAnew();
    void damagedArraysAreMadeAnew_data();
    void damagedArraysAreMadeAnew();
    void emptyBandsAreWarnedOfOnce();

private:
    QString in(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFeaturesCommand::initTestCase()
{
    QVERIFY2(QFile::exists(qEnvironmentVariable("GENRESCOPE_CLI")),
             "GENRESCOPE_CLI names no program; build it first");
}

void TestFeaturesCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFeaturesCommand::writesDecibelsAsTheLibraryComputesThem()
{
    writeWav(in(QStringLiteral("Übung.wav")), 440);
    const Outcome outcome =
        run({in(QStringLiteral("Übung.wav")), QStringLiteral("--out"), in(QStringLiteral("new/out"))});
    QCOMPARE(outcome.status, 0);
    const QString target = in(QStringLiteral("new/out/Übung.npy"));
    QCOMPARE(outcome.output.trimmed(), target);
    const auto result = array(target);
    QVERIFY(result.ok());
    QCOMPARE(toString(result->type), std::string("float32"));
    const auto audio = decodeMono(in(QStringLiteral("Übung.wav")).toStdString(), 22050);
    const Matrix expected = MelSpectrogram(MelOptions{}).decibels(audio->audio.samples);
    QCOMPARE(result->shape, (std::vector<std::size_t>{128, std::size_t(expected.columns)}));
    QVERIFY(result->floats() == expected.values);
}

void TestFeaturesCommand::everyOptionReachesTheSpectrogram()
{
    writeWav(in(QStringLiteral("a.wav")), 440);
    const auto audio = decodeMono(in(QStringLiteral("a.wav")).toStdString(), 8000);
    MelOptions options{.sampleRate = 8000,
                       .nFft = 600,
                       .hop = 150,
                       .mels = 30,
                       .fMin = 50,
                       .fMax = 3000,
                       .scale = MelScale::Htk,
                       .norm = MelNorm::None,
                       .reference = 0.5,
                       .topDb = 45};
    QStringList arguments =
        QStringLiteral("--sample-rate 8000 --n-fft 600 --hop 150 --mels 30 --f-min 50 --f-max 3000 "
                       "--mel-scale htk --norm none --reference 0.5 --top-db 45 --jobs 1")
            .split(QLatin1Char(' '));
    arguments << in(QStringLiteral("a.wav")) << QStringLiteral("-o") << m_folder->path();
    QCOMPARE(run(arguments).status, 0);
    MelSpectrogram mel(options);
    QVERIFY(array(in(QStringLiteral("a.npy")))->floats() == mel.decibels(audio->audio.samples).values);
    QCOMPARE(run(arguments << QStringLiteral("--power")).status, 0);
    QVERIFY(array(in(QStringLiteral("a.npy")))->floats() == mel.power(audio->audio.samples).values);
}

void TestFeaturesCommand::filesOfOneNameGetNamesOfTheirOwn()
{
    writeWav(in(QStringLiteral("x/song.wav")), 440);
    writeWav(in(QStringLiteral("y/song.wav")), 880);
    const Outcome outcome = run({in(QStringLiteral("x/song.wav")), in(QStringLiteral("y/song.wav")),
                                 QStringLiteral("--out"), in(QStringLiteral("out"))});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.errors.contains(QStringLiteral("song-2.npy")));
    const auto first = array(in(QStringLiteral("out/song.npy")));
    const auto second = array(in(QStringLiteral("out/song-2.npy")));
    QVERIFY(first.ok() && second.ok());
    QVERIFY(first->bytes != second->bytes);
}

void TestFeaturesCommand::badFilesAreReportedAndOthersWritten()
{
    writeWav(in(QStringLiteral("good.wav")), 440);
    QFile rubbish(in(QStringLiteral("rubbish.mp3")));
    QVERIFY(rubbish.open(QIODevice::WriteOnly));
    rubbish.write(QByteArray(5000, '\x11'));
    rubbish.close();
    const Outcome outcome =
        run({in(QStringLiteral("rubbish.mp3")), in(QStringLiteral("missing.wav")),
             in(QStringLiteral("good.wav")), QStringLiteral("--out"), in(QStringLiteral("out"))});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.errors.contains(in(QStringLiteral("rubbish.mp3"))));
    QVERIFY(outcome.errors.contains(in(QStringLiteral("missing.wav"))));
    QVERIFY(array(in(QStringLiteral("out/good.npy"))).ok());
    QCOMPARE(QDir(in(QStringLiteral("out"))).entryList(QDir::Files).size(), qsizetype(1));
}

void TestFeaturesCommand::wrongOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no hop") << QStringList{QStringLiteral("--hop"), QStringLiteral("0")};
    QTest::newRow("scale") << QStringList{QStringLiteral("--mel-scale"), QStringLiteral("bark")};
    QTest::newRow("reference") << QStringList{QStringLiteral("--reference"), QStringLiteral("min")};
    QTest::newRow("reference below zero") << QStringList{QStringLiteral("--reference"), QStringLiteral("-1")};
    QTest::newRow("not a number") << QStringList{QStringLiteral("--mels"), QStringLiteral("many")};
    QTest::newRow("negative range") << QStringList{QStringLiteral("--top-db"), QStringLiteral("-3")};
    QTest::newRow("more bands than frequencies") << QStringList{
        QStringLiteral("--n-fft"), QStringLiteral("128"), QStringLiteral("--mels"), QStringLiteral("66")};
    QTest::newRow("negative jobs") << QStringList{QStringLiteral("-j"), QStringLiteral("-1")};
    QTest::newRow("crossed") << QStringList{QStringLiteral("--f-min"), QStringLiteral("20000")};
}

void TestFeaturesCommand::wrongOptionsAreRefused()
{
    QFETCH(QStringList, arguments);
    writeWav(in(QStringLiteral("a.wav")), 440);
    const Outcome outcome = run(arguments + QStringList{in(QStringLiteral("a.wav")), QStringLiteral("--out"),
                                                        in(QStringLiteral("out"))});
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.errors.isEmpty());
    QCOMPARE(outcome.errors.trimmed().count(QLatin1Char('\n')), 0); // one sentence, one line
    QVERIFY(outcome.errors.startsWith(QStringLiteral("genrescope-cli: ")));
    QVERIFY(!QDir(in(QStringLiteral("out"))).exists());
}

void TestFeaturesCommand::archivesHoldTheSameArray()
{
    writeWav(in(QStringLiteral("a.wav")), 440);
    const QStringList common{in(QStringLiteral("a.wav")), QStringLiteral("--out"), in(QStringLiteral("out")),
                             QStringLiteral("--skip-existing")};
    const QStringList asNpz{QStringLiteral("--format"), QStringLiteral("npz")};
    QCOMPARE(run(common).status, 0);
    // The array that is there is another file's, in another format.
    QCOMPARE(run(common + asNpz).output.trimmed(), in(QStringLiteral("out/a.npz")));
    QVERIFY(run(common + asNpz).output.isEmpty());
    const auto arrays = readNpz(in(QStringLiteral("out/a.npz")).toStdString());
    QVERIFY2(arrays.ok(), arrays ? "" : arrays.error().message.c_str());
    QCOMPARE(arrays->size(), std::size_t{1});
    const auto plain = array(in(QStringLiteral("out/a.npy")));
    QCOMPARE(arrays->at("mel").shape, plain->shape);
    QVERIFY(arrays->at("mel").bytes == plain->bytes);
    QCOMPARE(run(common + QStringList{QStringLiteral("--format"), QStringLiteral("mat")}).status, 2);
}

void TestFeaturesCommand::existingArraysCanBeLeftAlone()
{
    writeWav(in(QStringLiteral("a.wav")), 440);
    writeWav(in(QStringLiteral("b.wav")), 880);
    const QStringList common{QStringLiteral("--out"), in(QStringLiteral("out")),
                             QStringLiteral("--skip-existing")};
    QCOMPARE(run(QStringList{in(QStringLiteral("a.wav"))} + common).status, 0);
    const Outcome outcome =
        run(QStringList{in(QStringLiteral("a.wav")), in(QStringLiteral("b.wav"))} + common);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output.trimmed(), in(QStringLiteral("out/b.npy")));
}

void TestFeaturesCommand::damagedArraysAreMadeAnew_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("npy") << QStringLiteral("npy");
    QTest::newRow("npz") << QStringLiteral("npz");
}

void TestFeaturesCommand::damagedArraysAreMadeAnew()
{
    QFETCH(const QString, format);
    const QString a = in(QStringLiteral("a.wav")), target = in(QStringLiteral("out/a.") + format);
    writeWav(a, 440);
    const QStringList call{a,
                           QStringLiteral("--out"),
                           in(QStringLiteral("out")),
                           QStringLiteral("--skip-existing"),
                           QStringLiteral("--format"),
                           format};
    QCOMPARE(run(call).output.trimmed(), target);
    const auto whole = readFile(target.toStdString());
    QVERIFY(run(call).output.isEmpty()); // whole, so it is left alone
    for (const std::string &damaged : {whole->substr(0, 1000), whole->substr(0, 20), std::string(),
                                       *whole + "more", std::string(whole->size(), 'x')}) {
        QVERIFY(writeFileAtomically(target.toStdString(), damaged));
        const Outcome outcome = run(call);
        QCOMPARE(outcome.status, 0);
        if (format == QStringLiteral("npz") && damaged.ends_with("more"))
            continue; // ZIP lets anything follow or precede an archive
        QCOMPARE(outcome.output.trimmed(), target);
        QVERIFY2(outcome.errors.contains(QStringLiteral("a.") + format +
                                         QStringLiteral(" is damaged; it is made anew")),
                 qPrintable(outcome.errors));
        QVERIFY(*readFile(target.toStdString()) == *whole);
    }
}

void TestFeaturesCommand::emptyBandsAreWarnedOfOnce()
{
    writeWav(in(QStringLiteral("a.wav")), 440);
    writeWav(in(QStringLiteral("b.wav")), 880);
    const QStringList call{in(QStringLiteral("a.wav")), in(QStringLiteral("b.wav")), QStringLiteral("--out"),
                           in(QStringLiteral("out"))};
    QVERIFY(!run(call).errors.contains(QStringLiteral("empty")));
    MelOptions options{.nFft = 256};
    const Matrix bank = melFilterBank(options);
    int empty = 0;
    for (int band = 0; band < bank.rows; ++band)
        empty += std::ranges::all_of(bank.row(band), [](float weight) { return weight == 0; });
    QVERIFY(empty > 10);
    const Outcome outcome = run(call + QStringList{QStringLiteral("--n-fft"), QStringLiteral("256")});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.errors.count(QStringLiteral("stay empty")), 1);
    QVERIFY2(outcome.errors.contains(QStringLiteral("%1 of the 128 mel bands").arg(empty)),
             qPrintable(outcome.errors));
}

void TestFeaturesCommand::arraysOfOtherFilesOrSettingsAreMadeAnew()
{
    const QString a = in(QStringLiteral("a.wav")), target = in(QStringLiteral("out/a.npy"));
    writeWav(a, 440);
    const QStringList common{a, QStringLiteral("--out"), in(QStringLiteral("out")),
                             QStringLiteral("--skip-existing")};
    QCOMPARE(run(common).output.trimmed(), target);
    QVERIFY(run(common).output.isEmpty());
    const auto first = array(target)->floats();

    Outcome outcome =
        run(common + QStringList{QStringLiteral("--mels"), QStringLiteral("64")}); // other settings
    QCOMPARE(outcome.output.trimmed(), target);
    QVERIFY2(outcome.errors.contains(QStringLiteral("made anew")), qPrintable(outcome.errors));
    QCOMPARE(array(target)->shape.front(), std::size_t{64});
    QCOMPARE(run(common).output.trimmed(), target); // and back
    QVERIFY(array(target)->floats() == first);

    writeWav(a, 880); // another file of that name
    outcome = run(common);
    QCOMPARE(outcome.output.trimmed(), target);
    QVERIFY(outcome.errors.contains(QStringLiteral("made anew")));
    QVERIFY(array(target)->floats() != first);

    QVERIFY(QDir(in(QStringLiteral("out/.genrescope"))).removeRecursively()); // from who knows where
    QCOMPARE(run(common).output.trimmed(), target);
}

QTEST_GUILESS_MAIN(TestFeaturesCommand)
#include "tst_features_command.moc"
