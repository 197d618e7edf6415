// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/manifest.h"
#include "tests/core/datasets/dataset_helpers.h"

#include <QProcess>
#include <nlohmann/json.hpp>

#include <csignal>

using namespace genrescope;
using namespace genrescope::test;
namespace fs = std::filesystem;

namespace {

struct Ran
{
    int status = -1;
    std::string out, err;
};

/// genrescope-cli as a person would call it.
Ran cli(const QStringList &arguments, const QString &workingFolder = {})
{
    QProcess process;
    if (!workingFolder.isEmpty())
        process.setWorkingDirectory(workingFolder);
    process.start(qEnvironmentVariable("GENRESCOPE_CLI"), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

QString text(const fs::path &path)
{
    return QString::fromStdString(path.string());
}

} // namespace

class DatasetCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importFolderSplitsAndTells();
    void importTakesFlagsOrPositions();
    void importSaysWhatIsWrong();
    void bareNamesInTheCurrentFolder();
    void importJson();
    void importWarnsOfLeakage();
    void importWarnsOfSplitsThatSayLittle();
    void doctorStatusAndOutput();
    void doctorWritesACleanManifest();
    void doctorStopsOnInterrupt();
    void helpEverywhere();
};

void DatasetCommandsTest::importFolderSplitsAndTells()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    for (int i = 0; i < 20; ++i) {
        writeText(root / "set" / "rock" / (std::to_string(i) + ".npy"), "r" + std::to_string(i));
        writeText(root / "set" / "jazz" / (std::to_string(i) + ".npy"), "j" + std::to_string(i));
    }
    const Ran ran =
        cli({QStringLiteral("import"), QStringLiteral("folder"), text(root / "set"), QStringLiteral("--out"),
             text(root / "set" / "m.csv"), QStringLiteral("--split"), QStringLiteral("50/25/25")});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.out.empty());
    QVERIFY(ran.err.find("rock          10          5          5         20") != std::string::npos);
    QVERIFY(ran.err.find("m.csv: 40 tracks of 2 genres") != std::string::npos);
    const auto read = readManifest(root / "set" / "m.csv");
    QVERIFY(read.ok());
    QCOMPARE(read->manifest.indices(Split::Train).size(), 20u);
    QVERIFY(readText(root / "set" / "m.csv").starts_with("path,genre,split\njazz/0.npy,jazz,"));
    const std::string first = readText(root / "set" / "m.csv");
    const QStringList again = {QStringLiteral("import"),     QStringLiteral("folder"),
                               text(root / "set"),           QStringLiteral("-o"),
                               text(root / "set" / "m.csv"), QStringLiteral("--split"),
                               QStringLiteral("50/25/25"),   QStringLiteral("--seed")};
    const QString force = QStringLiteral("--force");
    // It may hold work done by hand.
    const Ran refused = cli(again + QStringList{QStringLiteral("2")});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.err, "genrescope-cli: " + (root / "set" / "m.csv").string() +
                              ": is there already; --force replaces it, or choose another --out\n");
    QCOMPARE(readText(root / "set" / "m.csv"), first);
    QCOMPARE(cli(again + QStringList{QStringLiteral("1"), force}).status, 0);
    QCOMPARE(readText(root / "set" / "m.csv"), first);
    QCOMPARE(cli(again + QStringList{QStringLiteral("2"), force}).status, 0);
    QVERIFY(readText(root / "set" / "m.csv") != first);
}

void DatasetCommandsTest::importTakesFlagsOrPositions()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "tracks.csv", ",artist,set,set,track\n,name,split,subset,genre_top\ntrack_id,,,,\n"
                                   "2,A,training,small,Rock\n3,B,test,small,Folk\n");
    writeText(root / "clips" / "000" / "000002.mp3", "x");
    const QString out = text(root / "m.csv");
    const Ran positions = cli({QStringLiteral("import"), QStringLiteral("fma"), text(root / "tracks.csv"),
                               text(root / "clips"), QStringLiteral("--out"), out});
    QCOMPARE(positions.status, 0);
    QVERIFY(positions.err.find("1 of 2 audio files are missing") != std::string::npos);
    const std::string manifest = readText(root / "m.csv");
    QCOMPARE(manifest,
             std::string("path,genre,split,artist,album,title\nclips/000/000002.mp3,Rock,train,A,,\n"
                         "clips/000/000003.mp3,Folk,test,B,,\n"));
    const Ran flags = cli({QStringLiteral("import"), QStringLiteral("fma"), QStringLiteral("--metadata"),
                           text(root / "tracks.csv"), QStringLiteral("--audio"), text(root / "clips"),
                           QStringLiteral("--subset"), QStringLiteral("small"), QStringLiteral("--force"),
                           QStringLiteral("--out"), out});
    QCOMPARE(flags.status, 0);
    QCOMPARE(readText(root / "m.csv"), manifest);
}

void DatasetCommandsTest::importSaysWhatIsWrong()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    const QString out = text(root / "m.csv");
    const Ran missing = cli({QStringLiteral("import"), QStringLiteral("gtzan"), text(root / "none"),
                             QStringLiteral("--out"), out});
    QCOMPARE(missing.status, 1);
    QCOMPARE(missing.err, "genrescope-cli: " + (root / "none").string() + ": no such folder\n");
    QVERIFY(!fs::exists(root / "m.csv"));
    QCOMPARE(cli({QStringLiteral("import"), QStringLiteral("folder"), text(root)}).status, 2); // no --out
    QCOMPARE(cli({QStringLiteral("import"), QStringLiteral("mp3"), text(root)}).status, 2);
    QCOMPARE(cli({QStringLiteral("import")}).status, 2);
    // Without the kind of data set it says what was most likely meant.
    for (const QStringList &source :
         {QStringList{text(root)}, QStringList{QStringLiteral("--folder"), text(root)}}) {
        const auto kindless = cli(QStringList{QStringLiteral("import")} + source +
                                  QStringList{QStringLiteral("--out"), QStringLiteral("x.csv")});
        QCOMPARE(kindless.status, 2);
        QVERIFY2(kindless.err.find("did you mean `genrescope-cli import folder " + root.string() +
                                   " --out") != std::string::npos,
                 kindless.err.c_str());
    }
    writeText(root / "rock" / "a.npy", "x");
    const Ran shares =
        cli({QStringLiteral("import"), QStringLiteral("folder"), text(root), QStringLiteral("--out"), out,
             QStringLiteral("--split"), QStringLiteral("0/1/1")});
    QCOMPARE(shares.status, 2);
    QVERIFY(shares.err.find("share of train") != std::string::npos);
}

void DatasetCommandsTest::bareNamesInTheCurrentFolder()
{
    // Without the fix, the folder of a name without one was "", which std::filesystem::absolute throws at.
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "rock" / "a.npy", "x");
    writeText(root / "t.csv", "path,genre,split\nrock/a.npy,rock,train\n");
    const Ran csv = cli({QStringLiteral("import"), QStringLiteral("csv"), QStringLiteral("t.csv"),
                         QStringLiteral("--out"), QStringLiteral("m.csv")},
                        temporary.path());
    QCOMPARE(csv.status, 0);
    QCOMPARE(readText(root / "m.csv"), readText(root / "t.csv"));
    const Ran folder = cli({QStringLiteral("import"), QStringLiteral("folder"), QStringLiteral("."),
                            QStringLiteral("--out"), QStringLiteral("n.csv")},
                           temporary.path());
    QCOMPARE(folder.status, 0);
    QCOMPARE(readText(root / "n.csv"), readText(root / "t.csv"));
    QCOMPARE(cli({QStringLiteral("doctor"), QStringLiteral("m.csv")}, temporary.path()).status, 1);
    for (const QString &source :
         {QStringLiteral("csv"), QStringLiteral("folder"), QStringLiteral("gtzan"), QStringLiteral("fma")}) {
        const Ran nothing = cli(
            {QStringLiteral("import"), source, QString(), QStringLiteral("--out"), QStringLiteral("o.csv")},
            temporary.path());
        QVERIFY(nothing.status == 0 || nothing.status == 1 || nothing.status == 2);
    }
}

void DatasetCommandsTest::importJson()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "t.csv", "path,genre,split\na.mp3,rock,train\nb.mp3,jazz,test\n");
    const Ran ran = cli({QStringLiteral("import"), QStringLiteral("csv"), text(root / "t.csv"),
                         QStringLiteral("--out"), text(root / "m.csv"), QStringLiteral("--json")});
    QCOMPARE(ran.status, 0);
    const auto json = nlohmann::json::parse(ran.out);
    QCOMPARE(json["tracks"].get<int>(), 2);
    QCOMPARE(json["genres"]["rock"]["train"].get<int>(), 1);
    QVERIFY(mentions(json["warnings"].get<std::vector<std::string>>(), "2 of 2 files do not exist"));
}

void DatasetCommandsTest::importWarnsOfLeakage()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeText(root / "a.npy", "same");
    writeText(root / "b.npy", "same");
    writeText(root / "t.csv", "path,genre,split,artist\na.npy,rock,train,Nico\nb.npy,rock,test,Nico\n");
    const QStringList call = {QStringLiteral("import"), QStringLiteral("csv"), text(root / "t.csv"),
                              QStringLiteral("--out"), text(root / "m.csv")};
    const Ran ran = cli(call);
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.err.find("1 artist is in both") != std::string::npos);
    QVERIFY(ran.err.find("a.npy (train) = b.npy (test)") != std::string::npos);
    const Ran resplit = cli(call + QStringList{QStringLiteral("--resplit"), QStringLiteral("--force")});
    QCOMPARE(resplit.status, 0);
    QVERIFY(resplit.err.find("is in both") == std::string::npos);
}

void DatasetCommandsTest::importWarnsOfSplitsThatSayLittle()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    std::string table = "path,genre,artist\n";
    for (int i = 0; i < 8; ++i)
        table += std::to_string(i) + ".npy,rock,artist " + (i < 3 ? std::to_string(i) : "") + "\n";
    for (int i = 3; i < 8; ++i)
        table.replace(table.find("artist \n"), 7, "");
    writeText(root / "t.csv", table);
    const QStringList call = {QStringLiteral("import"), QStringLiteral("csv"), text(root / "t.csv"),
                              QStringLiteral("--out"), text(root / "m.csv")};
    const Ran ran = cli(call);
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.err.find("warning: only 1 track in validation and 1 track in test") != std::string::npos,
             ran.err.c_str());
    QVERIFY2(ran.err.find("warning: no artist is known for 5 of 8 tracks, which were split one by one") !=
                 std::string::npos,
             ran.err.c_str());
    const Ran ignored = cli(call + QStringList{QStringLiteral("--force"), QStringLiteral("--ignore-artists"),
                                               QStringLiteral("--split"), QStringLiteral("1/0/0")});
    QCOMPARE(ignored.status, 0);
    QVERIFY2(ignored.err.find("no artist is known") == std::string::npos, ignored.err.c_str());
    QVERIFY2(ignored.err.find("warning: only") == std::string::npos, ignored.err.c_str());
}

void DatasetCommandsTest::doctorStatusAndOutput()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeWav(root / "ok.wav", melody(6));
    writeText(root / "m.csv", "path,genre,split\nok.wav,rock,train\n");
    const Ran clean = cli({QStringLiteral("doctor"), text(root / "m.csv")});
    QCOMPARE(clean.status, 0);
    QVERIFY(clean.out.empty());
    QVERIFY(clean.err.ends_with("1 clip, nothing found\n"));

    // Status and words agree, whatever was found.
    writeWav(root / "other.wav", melody(6, 1));
    writeText(root / "m.csv", "path,genre,split,artist\nok.wav,rock,train,Nico\nother.wav,rock,test,Nico\n");
    const Ran leaking = cli({QStringLiteral("doctor"), text(root / "m.csv")});
    QCOMPARE(leaking.status, 1);
    QVERIFY2(leaking.err.ends_with("2 clips, none with findings; 1 warning (above)\n"), leaking.err.c_str());

    writeWav(root / "zero.wav", std::vector<float>(6 * 22050, 0.0f));
    writeText(root / "m.csv",
              "path,genre,split\nok.wav,rock,train\nzero.wav,rock,train\nmissing.mp3,rock,train\n");
    const Ran ill = cli({QStringLiteral("doctor"), text(root / "m.csv")});
    QCOMPARE(ill.status, 1);
    QVERIFY(ill.out.starts_with((root / "zero.wav").string() + ": silent: every sample is 0\n"));
    QVERIFY(ill.out.find((root / "missing.mp3").string() + ": broken: ") != std::string::npos);
    QVERIFY(ill.err.ends_with("2 of 3 clips have findings: 1 broken, 1 silent\n"));

    const Ran json = cli({QStringLiteral("doctor"), text(root / "m.csv"), QStringLiteral("--json")});
    QCOMPARE(json.status, 1);
    std::istringstream lines(json.out);
    std::vector<nlohmann::json> objects;
    for (std::string line; std::getline(lines, line);)
        objects.push_back(nlohmann::json::parse(line));
    QCOMPARE(objects.size(), 3u);
    QVERIFY(objects[0]["findings"].empty());
    QCOMPARE(objects[0]["duration_s"].get<double>(), 6.0);
    QCOMPARE(objects[1]["findings"][0]["fault"].get<std::string>(), std::string("silent"));

    QCOMPARE(cli({QStringLiteral("doctor"), text(root / "none.csv")}).status, 1);
    QCOMPARE(cli({QStringLiteral("doctor")}).status, 2);
}

void DatasetCommandsTest::doctorWritesACleanManifest()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    writeWav(root / "a.wav", melody(6));
    fs::copy_file(root / "a.wav", root / "b.wav");
    writeWav(root / "c.wav", melody(1));
    writeText(root / "m.csv", "path,genre,split\na.wav,rock,train\nb.wav,rock,test\nc.wav,rock,train\n");
    QCOMPARE(cli({QStringLiteral("doctor"), text(root / "m.csv"), QStringLiteral("--out"),
                  text(root / "clean.csv")})
                 .status,
             1);
    QCOMPARE(readText(root / "clean.csv"), std::string("path,genre,split\na.wav,rock,train\n"));
    QCOMPARE(cli({QStringLiteral("doctor"), text(root / "clean.csv")}).status, 0);
    const QStringList over = {QStringLiteral("doctor"), text(root / "m.csv"), QStringLiteral("--out"),
                              text(root / "m.csv")};
    const std::string whole = readText(root / "m.csv");
    QVERIFY(cli(over).err.find("--force replaces it") != std::string::npos);
    QCOMPARE(readText(root / "m.csv"), whole);
    QCOMPARE(cli(over + QStringList{QStringLiteral("--force")}).status, 1); // there were findings
    QCOMPARE(readText(root / "m.csv"), readText(root / "clean.csv"));
}

void DatasetCommandsTest::doctorStopsOnInterrupt()
{
    const QTemporaryDir temporary;
    const fs::path root = folderOf(temporary);
    std::string manifest = "path,genre\n";
    writeWav(root / "long.wav", melody(20));
    for (int i = 0; i < 2000; ++i) {
        const std::string name = "link" + std::to_string(i) + ".wav";
        fs::create_hard_link(root / "long.wav", root / name);
        manifest += name + ",rock\n";
    }
    writeText(root / "m.csv", manifest);
    QProcess process;
    process.start(qEnvironmentVariable("GENRESCOPE_CLI"), {QStringLiteral("doctor"), text(root / "m.csv")});
    process.setReadChannel(QProcess::StandardError);
    QVERIFY(process.waitForReadyRead(20'000)); // the first clip is done
    QVERIFY(::kill(static_cast<pid_t>(process.processId()), SIGINT) == 0);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardError().contains("stopped before every clip was checked"));
}

void DatasetCommandsTest::helpEverywhere()
{
    for (const char *command :
         {"import", "import fma", "import gtzan", "import folder", "import csv", "doctor"}) {
        const Ran ran =
            cli(QString::fromLatin1(command).split(QLatin1Char(' ')) + QStringList{QStringLiteral("-h")});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.find("Usage: genrescope-cli " + std::string(command)) != std::string::npos);
    }
}

QTEST_GUILESS_MAIN(DatasetCommandsTest)
#include "tst_dataset_commands.moc"
