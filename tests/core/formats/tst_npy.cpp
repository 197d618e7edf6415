// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/formats/npy.h"
#include "core/formats/npz.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace genrescope;
namespace fs = std::filesystem;

namespace {

fs::path golden(const std::string &name)
{
    return fs::path(qEnvironmentVariable("GENRESCOPE_GOLDEN").toStdString()) / "npy" / name;
}

nlohmann::json cases()
{
    return nlohmann::json::parse(readFile(golden("cases.json")).value());
}

std::vector<double> valuesOf(const nlohmann::json &c)
{
    std::vector<double> values;
    for (const auto &text : c["values"])
        values.push_back(std::stod(text.get<std::string>())); // text, because JSON knows no infinity
    return values;
}

std::string withHeader(const std::string &dictionary, const std::string &data)
{
    std::string file("\x93NUMPY\x01\x00", 8);
    file += static_cast<char>(dictionary.size() & 0xff);
    file += static_cast<char>(dictionary.size() >> 8);
    return file + dictionary + data;
}

} // namespace

class TestNpy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatNumpyWrites_data();
    void readsWhatNumpyWrites();
    void refusesWhatIsNotPlainNumbers_data();
    void refusesWhatIsNotPlainNumbers();
    void writesTheBytesNumpyWrites();
    void readsBackWhatItWrites();
    void convertsWithCare();
    void oddButValidHeadersRead();
    void damagedHeadersAreErrors_data();
    void damagedHeadersAreErrors();
    void everyTruncationIsAnError();
    void flippedBytesNeverCrash();
    void filesThatAreTooLargeOrMissingAreErrors();
    void archivesOfNumpyRead_data();
    void archivesOfNumpyRead();
    void archivesReadBackAndRepeat_data();
    void archivesReadBackAndRepeat();
    void damagedArchivesAreErrors();
    void archivesThatUnpackToTooMuchAreRefused();
};

void TestNpy::readsWhatNumpyWrites_data()
{
    QTest::addColumn<QString>("name");
    const nlohmann::json all = cases();
    for (const auto &[name, c] : all.items())
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void TestNpy::readsWhatNumpyWrites()
{
    QFETCH(QString, name);
    const nlohmann::json c = cases()[name.toStdString()];
    const auto array = readNpy(golden(name.toStdString() + ".npy"));
    QVERIFY2(array.ok(), array ? "" : array.error().message.c_str());
    QCOMPARE(array->shape, c["shape"].get<std::vector<std::size_t>>());
    QCOMPARE(toString(array->type), c["type"].get<std::string>());
    const std::vector<double> expected = valuesOf(c);
    QVERIFY(array->doubles() == expected);
    const std::vector<float> floats = array->floats();
    QCOMPARE(floats.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(floats[i], static_cast<float>(expected[i]));
}

void TestNpy::refusesWhatIsNotPlainNumbers_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("refuse_object") << QStringLiteral("Python objects");
    QTest::newRow("refuse_text") << QStringLiteral("<U5");
    QTest::newRow("refuse_bytes") << QStringLiteral("|S2");
    QTest::newRow("refuse_complex") << QStringLiteral("<c16");
    QTest::newRow("refuse_record") << QStringLiteral("records");
    QTest::newRow("refuse_time") << QStringLiteral("<M8");
    QTest::newRow("refuse_long_double") << QStringLiteral("<f16");
}

void TestNpy::refusesWhatIsNotPlainNumbers()
{
    QFETCH(QString, word);
    const fs::path path = golden(std::string(QTest::currentDataTag()) + ".npy");
    const auto array = readNpy(path);
    QVERIFY(!array.ok());
    QVERIFY2(QString::fromStdString(array.error().message).contains(word), array.error().message.c_str());
    QVERIFY(array.error().message.starts_with(path.string()));
}

void TestNpy::writesTheBytesNumpyWrites()
{
    for (const char *name : {"little_f4", "little_i8", "little_u1", "little_f8", "one_dimension", "scalar", "empty"}) {
        const std::string theirs = readFile(golden(std::string(name) + ".npy")).value();
        QCOMPARE(QByteArray::fromStdString(npyBytes(parseNpy(theirs, name).value())),
                 QByteArray::fromStdString(theirs));
    }
}

void TestNpy::readsBackWhatItWrites()
{
    const QTemporaryDir folder;
    const fs::path path = folder.filePath(QStringLiteral("früh/x.npy")).toStdString();
    const std::vector<float> values{1.0f, -2.5f, std::numeric_limits<float>::min(), 4.0f, 5.0f, 6.0f};
    QVERIFY(writeNpy(path, values, {2, 3}).ok());
    const auto array = readNpy(path);
    QVERIFY(array.ok());
    QCOMPARE(array->shape, (std::vector<std::size_t>{2, 3}));
    QVERIFY(array->floats() == values);
    QCOMPARE(QByteArray::fromStdString(readFile(path).value()),
             QByteArray::fromStdString(npyBytes(makeNpyArray(values, {2, 3}))));
    const std::vector<std::int64_t> labels{1, -9'000'000'000, 3};
    QVERIFY(parseNpy(npyBytes(makeNpyArray(labels, {3})), "x")->integers() == labels);
    const std::vector<std::int32_t> small{1, -2};
    QVERIFY(parseNpy(npyBytes(makeNpyArray(small, {2})), "x")->doubles() == (std::vector<double>{1, -2}));
    const std::vector<double> exact{0.1, 1e300};
    QVERIFY(parseNpy(npyBytes(makeNpyArray(exact, {2})), "x")->doubles() == exact);
    const std::vector<std::uint8_t> bytes{0, 255};
    QVERIFY(parseNpy(npyBytes(makeNpyArray(bytes, {2})), "x")->integers() == (std::vector<std::int64_t>{0, 255}));
}

void TestNpy::convertsWithCare()
{
    const std::vector<double> wild{1e30, -1e30, std::nan(""), 2.9, -2.9};
    QVERIFY(makeNpyArray(wild, {5}).integers()
            == (std::vector<std::int64_t>{std::numeric_limits<std::int64_t>::max(),
                                          std::numeric_limits<std::int64_t>::min(), 0, 2, -2}));
    NpyArray large{.type = NpyType::UInt64, .shape = {1}, .bytes = std::string(8, '\xff')};
    QVERIFY(large.integers() == (std::vector<std::int64_t>{std::numeric_limits<std::int64_t>::max()}));
}

void TestNpy::oddButValidHeadersRead()
{
    const std::string four("\0\0\x80\x3f", 4); // 1.0f
    for (const std::string &dictionary :
         {std::string("{'shape':(1,),'fortran_order':False,'descr':'<f4'}"),
          std::string("{\"descr\": \"<f4\", \"fortran_order\": False, \"shape\": (1L,), }\n"),
          std::string("  { 'descr' : '<f4' , 'fortran_order' : True , 'shape' : ( 1 ) }   "),
          std::string("{'descr': '=f4', 'fortran_order': False, 'shape': ()}")}) {
        const auto array = parseNpy(withHeader(dictionary, four + "trailing bytes are no harm"), "x");
        QVERIFY2(array.ok(), dictionary.c_str());
        QVERIFY(array->floats() == std::vector<float>{1.0f});
    }
}

void TestNpy::damagedHeadersAreErrors_data()
{
    QTest::addColumn<QString>("dictionary");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
    row("nothing", "");
    row("no dictionary", "'descr'");
    row("never closed", "{'descr': '<f4', 'fortran_order': False, 'shape': (1,)");
    row("no shape", "{'descr': '<f4', 'fortran_order': False}");
    row("no order", "{'descr': '<f4', 'shape': (1,)}");
    row("no type", "{'fortran_order': False, 'shape': (1,)}");
    row("twice", "{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (1,)}");
    row("strange key", "{'descr': '<f4', 'fortran_order': False, 'shape': (1,), 'evil': 1}");
    row("negative", "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,)}");
    row("fraction", "{'descr': '<f4', 'fortran_order': False, 'shape': (1.5,)}");
    row("overflow", "{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296, 4294967296)}");
    row("overflow of a number", "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999999,)}");
    row("more than is there", "{'descr': '<f8', 'fortran_order': False, 'shape': (1000000000,)}");
    row("wraps to small", "{'descr': '<f8', 'fortran_order': False, 'shape': (2305843009213693953,)}");
    row("code", "{'descr': __import__('os'), 'fortran_order': False, 'shape': (1,)}");
    row("open string", "{'descr': '<f4, }");
    row("shape of text", "{'descr': '<f4', 'fortran_order': False, 'shape': 'x'}");
}

void TestNpy::damagedHeadersAreErrors()
{
    QFETCH(QString, dictionary);
    const auto array = parseNpy(withHeader(dictionary.toStdString(), std::string(16, '\0')), "the-file");
    QVERIFY(!array.ok());
    QVERIFY(array.error().message.starts_with("the-file: "));
}

void TestNpy::everyTruncationIsAnError()
{
    const std::string whole = readFile(golden("version_2.npy")).value();
    for (std::size_t size = 0; size < whole.size(); ++size)
        QVERIFY(!parseNpy(std::string_view(whole).substr(0, size), "x").ok());
    QVERIFY(parseNpy(whole, "x").ok());
}

void TestNpy::flippedBytesNeverCrash()
{
    std::uint32_t state = 5;
    for (const char *name : {"fortran_big_f8.npy", "version_3.npy", "extremes_f2.npy"}) {
        const std::string whole = readFile(golden(name)).value();
        for (int round = 0; round < 3000; ++round) {
            std::string damaged = whole;
            for (int flip = 0; flip <= round % 3; ++flip) {
                state = state * 1664525u + 1013904223u;
                damaged[(state >> 8) % 130] = static_cast<char>(state >> 3);
            }
            if (const auto array = parseNpy(damaged, "x"))
                QCOMPARE(array->doubles().size(), array->count());
        }
    }
}

void TestNpy::filesThatAreTooLargeOrMissingAreErrors()
{
    QVERIFY(!readNpy(golden("little_f4.npy"), 100).ok());
    QVERIFY(!readNpy(golden("there-is-none.npy")).ok());
    QVERIFY(!readNpy(golden("")).ok());
}

void TestNpy::archivesOfNumpyRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("stored") << QStringLiteral("stored.npz");
    QTest::newRow("deflated") << QStringLiteral("deflated.npz");
}

void TestNpy::archivesOfNumpyRead()
{
    QFETCH(QString, name);
    const auto arrays = readNpz(golden(name.toStdString()));
    QVERIFY2(arrays.ok(), arrays ? "" : arrays.error().message.c_str());
    QCOMPARE(arrays->size(), std::size_t(2));
    QVERIFY(arrays->at("mel").floats() == readNpy(golden("version_2.npy"))->floats());
    QCOMPARE(arrays->at("mel").shape, (std::vector<std::size_t>{2, 3, 4}));
    QVERIFY(arrays->at("labels").integers() == (std::vector<std::int64_t>{3, 1}));
}

void TestNpy::archivesReadBackAndRepeat_data()
{
    QTest::addColumn<bool>("compressed");
    QTest::newRow("stored") << false;
    QTest::newRow("deflated") << true;
}

void TestNpy::archivesReadBackAndRepeat()
{
    QFETCH(bool, compressed);
    const QTemporaryDir folder;
    const fs::path path = folder.filePath(QStringLiteral("a.npz")).toStdString();
    const std::vector<float> zeros(5000, 0.0f);
    const std::vector<std::int64_t> labels{4, 5};
    const NpzArrays arrays{{"zeros", makeNpyArray(zeros, {50, 100})}, {"Gruß", makeNpyArray(labels, {2})}};
    QVERIFY(writeNpz(path, arrays, compressed).ok());
    const std::string first = readFile(path).value();
    QCOMPARE(first.size() < 2000, compressed);
    const auto back = readNpz(path);
    QVERIFY2(back.ok(), back ? "" : back.error().message.c_str());
    QVERIFY(back->at("zeros").floats() == zeros);
    QVERIFY(back->at("Gruß").integers() == labels);
    QVERIFY(writeNpz(path, arrays, compressed).ok());
    QVERIFY(readFile(path).value() == first);
    QVERIFY(!writeNpz("/dev/null/no/such.npz", arrays).ok());
}

void TestNpy::damagedArchivesAreErrors()
{
    const auto refused = readNpz(golden("refuse_object.npz"));
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.find("Python objects") != std::string::npos);
    QVERIFY(!readNpz(golden("little_f4.npy")).ok());
    QVERIFY(!readNpz(golden("there-is-none.npz")).ok());

    const QTemporaryDir folder;
    const fs::path path = folder.filePath(QStringLiteral("x.npz")).toStdString();
    const std::string whole = readFile(golden("deflated.npz")).value();
    std::uint32_t state = 9;
    for (int round = 0; round < 500; ++round) {
        std::string damaged = whole;
        state = state * 1664525u + 1013904223u;
        if (round % 2 == 0)
            damaged.resize((state >> 8) % whole.size());
        else
            damaged[(state >> 8) % damaged.size()] = static_cast<char>(state >> 3);
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damaged.data(), static_cast<qint64>(damaged.size()));
        file.close();
        const auto arrays = readNpz(path);
        if (round % 2 == 0)
            QVERIFY(!arrays.ok());
        if (!arrays)
            QVERIFY(arrays.error().message.starts_with(path.string()));
    }
}

void TestNpy::archivesThatUnpackToTooMuchAreRefused()
{
    const QTemporaryDir folder;
    const fs::path path = folder.filePath(QStringLiteral("bomb.npz")).toStdString();
    const std::vector<float> zeros(1 << 20, 0.0f);
    QVERIFY(writeNpz(path, {{"a", makeNpyArray(zeros, {1 << 20})}, {"b", makeNpyArray(zeros, {1 << 20})}}).ok());
    QVERIFY(fs::file_size(path) < 20000);
    QVERIFY(readNpz(path).ok());
    QVERIFY(!readNpz(path, 1 << 20).ok());
    QVERIFY(!readNpz(path, 6 << 20).ok()); // each would fit, both together do not
}

QTEST_GUILESS_MAIN(TestNpy)
#include "tst_npy.moc"
