// SPDX-License-Identifier: GPL-3.0-or-later
// What core says in English, the window says in its own language: core really says it so, and what it says
// most often is known.
#include "core/audio/mono_stream.h"
#include "core/base/append_file.h"
#include "core/base/atomic_file.h"
#include "core/datasets/import_csv.h"
#include "core/datasets/import_folder.h"
#include "core/datasets/import_gtzan.h"
#include "core/datasets/leakage.h"
#include "core/training/option_table.h"
#include "core/training/run_annotations.h"
#include "core/training/run_folder.h"
#include "core/training/run_trash.h"
#include "tests/ui/library_support.h"
#include "ui/models/prediction_row.h"
#include "ui/settings/core_sentences.h"
#include "ui/settings/language.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

/// All of core's code, with string literals that go on in the next line made one.
QString sourceOfCore()
{
    static const QRegularExpression seam(QStringLiteral("\"\\s*\\n\\s*\""));
    QString all;
    QDirIterator files(QStringLiteral(GENRESCOPE_SOURCE) + QStringLiteral("/core"), {QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll()).remove(seam) + u'\n';
    }
    return all;
}

} // namespace

class TstCoreSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(*qApp, QStringLiteral("de")); }
    void cleanup() { installLanguage(*qApp, QStringLiteral("en")); }

    /// A sentence that was put into other words is translated no longer, and nobody would notice.
    void coreStillSaysThem()
    {
        const QString core = sourceOfCore();
        QVERIFY(core.size() > 500'000);
        static const QRegularExpression variable(QStringLiteral("%\\d|\\[[^\\]]*\\]"));
        for (const CoreSentence &sentence : coreSentences())
            for (const QString &part : QString::fromUtf8(sentence.said).split(variable)) {
                const QString literal = QString(part).replace(u'"', QStringLiteral("\\\""));
                QVERIFY2(literal.trimmed().size() < 4 || core.contains(literal.trimmed()), sentence.said);
            }
    }

    void everySettingThatWillNotDoIsToldInOurLanguage()
    {
        int seen = 0;
        for (const OptionEntry &entry : optionTable())
            for (const char *value : {"-5", "0", "1", "7", "30000000", "-1e300", "nonsense"}) {
                TrainingOptions options;
                if (!entry.set(options, value))
                    continue; // cannot even be read, which the form says itself
                for (const std::string &problem : options.problems()) {
                    const QString text = QString::fromStdString(problem);
                    const QString sentence = text.mid(text.indexOf(QLatin1StringView(": ")) + 2);
                    QVERIFY2(isKnownSentence(sentence) || isKnownSentence(text), problem.c_str());
                    QVERIFY2(inOurLanguage(text) != text, problem.c_str());
                    ++seen;
                }
            }
        QVERIFY2(seen > 60, qPrintable(QString::number(seen)));
    }

    void filesThatAreNoMusic()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("cannot write");
            file.write(bytes);
            return file.fileName();
        };
        const QStringList files{
            write("empty.mp3", {}),
            write("letter.mp3", QByteArray(500, 'a') + "\nwords and words\n"),
            write("picture.mp3", QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(500, 'x')),
            write("noise.mp3", QByteArray(3000, '\xa7')),
            folder.path(),
            folder.filePath(QStringLiteral("gone.mp3"))};
        for (const QString &path : files) {
            const auto stream = MonoStream::open(path.toStdString(), 22050);
            QVERIFY2(!stream, qPrintable(path));
            const QString english = QString::fromStdString(stream.error().message);
            const QString german = inOurLanguage(english);
            QVERIFY2(german != english, qPrintable(english));
            QVERIFY2(german.startsWith(path + QStringLiteral(": ")), qPrintable(german)); // the path stays
        }
        PredictionRow row;
        row.reason = QStringLiteral("the file is empty");
        QCOMPARE(row.reasonText(), QStringLiteral("die Datei ist leer"));
        row.reason = QStringLiteral("The file is empty"); // as the list keeps it
        QCOMPARE(row.reasonText(), QStringLiteral("Die Datei ist leer"));
        row.reason = QStringLiteral("the file is empty");
        installLanguage(*qApp, QStringLiteral("ja"));
        QCOMPARE(row.reasonText(),
                 QStringLiteral("ファイルが空です")); // at once, though it was kept in English
        installLanguage(*qApp, QStringLiteral("en"));
        QCOMPARE(row.reasonText(), row.reason);
    }

    /// What core says where something cannot be written, read or moved.
    void filesAndRunsThatRefuse()
    {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString(), run = root / "run",
                                    file = root / "log.csv";
        std::filesystem::create_directories(run);
        const auto held = AppendFile::open(file);
        QVERIFY(held);
        std::vector<std::string> said{AppendFile::open(file).error().message, readRun(run).error().message,
                                      readRun(root / "gone").error().message,
                                      restoreRun(run).error().message};
        QVERIFY(writeFileAtomically(RunPaths{run}.config(), std::string_view()));
        said.push_back(readRun(run).error().message);
        const auto edited = [&](const RunEdit &edit) { return editRun(run, edit).error().message; };
        said.push_back(edited({.name = std::string(300, 'x'), .note = {}, .addTags = {}, .removeTags = {}}));
        said.push_back(
            edited({.name = {}, .note = std::string(5 << 20, 'x'), .addTags = {}, .removeTags = {}}));
        said.push_back(edited({.name = {}, .note = {}, .addTags = {"a,b"}, .removeTags = {}}));
        for (const std::string &sentence : said) {
            const QString english = QString::fromStdString(sentence);
            QVERIFY2(inOurLanguage(english) != english, sentence.c_str());
        }
        QCOMPARE(
            inOurLanguage(QStringList{QStringLiteral("/a/log.csv: is being written by another program")}),
            QStringList{QStringLiteral("/a/log.csv: wird gerade von einem anderen Programm geschrieben")});
    }

    void splitsThatShareArtists()
    {
        Manifest manifest = test::largeManifest(60, "music");
        for (std::size_t i = 0; i < manifest.items.size(); ++i)
            manifest.items[i].artist = i % 2 ? "Odd" : "Even";
        const std::vector<std::string> warnings = leakageWarnings(manifest, {.contents = false}, {}, {});
        QVERIFY(!warnings.empty());
        for (const std::string &warning : warnings) {
            const QString english = QString::fromStdString(warning);
            QVERIFY2(isKnownSentence(english), warning.c_str());
            const QString german = inOurLanguage(english);
            QVERIFY2(german.contains(QStringLiteral("Training")) && german.contains(QStringLiteral("Even")),
                     qPrintable(german));
        }
    }

    void importsTellWhatTheyLeaveOut()
    {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        const auto write = [&](const char *name, const QByteArray &bytes) {
            const std::filesystem::path path = root / name;
            std::filesystem::create_directories(path.parent_path());
            QFile file(QString::fromStdString(path.string()));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write");
        };
        write("folder/rock/one.wav", "x");
        write("folder/rock/two.png", "x");
        write("folder/rock/notes.doc", "x");
        write("folder/jazz/cover.doc", "x");
        write("folder/loose.wav", "x");
        write("table.csv", "path,genre,split\na.wav,rock,first\nb.wav,,\n,jazz,\nc.wav,jazz,train,more\n");
        write("headless.csv", "one,two\n1,2\n");
        write("rows.csv", "path,genre\n,rock\n");
        write("gtzan/blues/blues.00000.wav", {});
        std::vector<std::string> said;
        const auto take = [&said](const Result<Imported> &imported) {
            if (!imported)
                return said.push_back(imported.error().message);
            for (const auto &texts : {imported->warnings, imported->notes})
                said.insert(said.end(), texts.begin(), texts.end());
        };
        take(importFolder(root / "folder", {}, {}, {}));
        take(importFolder(root / "folder" / "jazz", {}, {}, {}));
        for (const char *table : {"table.csv", "headless.csv", "rows.csv"})
            take(importCsv(root / table, {}));
        take(importGtzan(root / "gtzan", {}, {}));
        take(importGtzan(root / "folder", {}, {}));
        QVERIFY2(said.size() >= 14, qPrintable(QString::number(said.size())));
        for (const std::string &sentence : said) {
            const QString english = QString::fromStdString(sentence);
            QVERIFY2(inOurLanguage(english) != english, sentence.c_str());
        }
    }

    void whatNobodyKnowsStaysAsItIs()
    {
        for (const char *text :
             {"", ":", ": ", "a sentence nobody has heard of", "/a: b/c.mp3: no such thing as this"})
            QCOMPARE(inOurLanguage(QString::fromLatin1(text)), QString::fromLatin1(text));
    }
};

QTEST_MAIN(TstCoreSentences)
#include "tst_core_sentences.moc"
