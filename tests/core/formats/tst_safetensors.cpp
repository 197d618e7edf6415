// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/safetensors.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <cstring>
#include <fstream>
#include <random>

using namespace genrescope;

namespace {

std::string readAll(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void writeAll(const std::filesystem::path &path, const std::string &bytes)
{
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string withHeader(const std::string &json, const std::string &data = {})
{
    const std::uint64_t size = json.size();
    std::string bytes(sizeof size, '\0');
    std::memcpy(bytes.data(), &size, sizeof size);
    return bytes + json + data;
}

template <class Value>
std::vector<Value> values(const SafetensorsFile &file, const std::string &name)
{
    const TensorInfo *info = file.find(name);
    if (!info)
        return {};
    std::vector<Value> out(static_cast<std::size_t>(info->elements()));
    return file.read(*info, std::as_writable_bytes(std::span(out))) ? out : std::vector<Value>{};
}

template <class Value>
TensorToWrite toWrite(const std::string &name, TensorType type, std::vector<std::int64_t> shape,
                      const std::vector<Value> &from)
{
    return {name, type, std::move(shape), std::as_bytes(std::span(from))};
}

/// make_models.py's numbers().
double number(std::uint64_t stream, std::uint64_t index)
{
    std::uint64_t z = ((stream << 32) + index + 1) * 0x9E3779B97F4A7C15ull;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    z ^= z >> 31;
    return static_cast<double>(z >> 40) / 16777216.0;
}

} // namespace

class TestSafetensors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPythonWrote();
    void roundTrip();
    void pythonReadsWhatWeWrote();
    void refusals_data();
    void refusals();
    void refusesNonFiles();
    void writerRefuses();
    void survivesMutations();
    void aFileThatShrinksIsAnError();

private:
    QTemporaryDir m_folder;
    std::filesystem::path path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
};

void TestSafetensors::readsWhatPythonWrote()
{
    const auto file =
        SafetensorsFile::open(qgetenv("GENRESCOPE_GOLDEN").toStdString() + "/models/python.safetensors");
    QVERIFY2(file.ok(), file ? "" : file.error().message.c_str());
    QVERIFY((file->metadata() == std::map<std::string, std::string>{
                                     {"producer", "python"}, {"genres", "[\"blues\", \"Frühling\"]"}}));
    QCOMPARE(file->tensors().size(), 7u);
    const TensorInfo *kernel = file->find("conv1.kernel");
    QVERIFY(kernel);
    QVERIFY((kernel->shape == std::vector<std::int64_t>{2, 3, 4}));
    const auto floats = values<float>(*file, "conv1.kernel");
    const auto doubles = values<double>(*file, "double");
    QCOMPARE(floats.size(), 24u);
    QCOMPARE(doubles.size(), 5u);
    for (std::size_t i = 0; i < floats.size(); ++i)
        QVERIFY(floats[i] == static_cast<float>(number(5, i) - 0.5));
    for (std::size_t i = 0; i < doubles.size(); ++i)
        QVERIFY(doubles[i] == number(5, i));
    QVERIFY(
        (values<std::int64_t>(*file, "count") == std::vector<std::int64_t>{1, -2, std::int64_t{1} << 40}));
    QCOMPARE(values<std::uint8_t>(*file, "state").back(), std::uint8_t{10});
    QVERIFY(file->find("half")->type == TensorType::F16);
    QVERIFY(file->find("scalar")->shape.empty());
    QCOMPARE(values<float>(*file, "scalar"), std::vector{0.25f});
    QCOMPARE(file->find("empty")->elements(), 0);
    QVERIFY(!file->find("nothing"));
}

void TestSafetensors::roundTrip()
{
    const std::vector<float> floats{1.5f, -0.0f, std::numeric_limits<float>::infinity(), 1e-42f};
    const std::vector<std::int64_t> counts{std::numeric_limits<std::int64_t>::min()};
    const std::map<std::string, std::string> metadata{{"note", "a \"quoted\"\nline, ü"}, {"", "empty key"}};
    const auto target = path("round.safetensors");
    QVERIFY(writeSafetensors({toWrite("z.ü", TensorType::F32, {2, 1, 2}, floats),
                              toWrite("a", TensorType::I64, {}, counts),
                              toWrite("none", TensorType::U8, {0}, std::vector<std::uint8_t>{})},
                             metadata, target));
    const auto file = SafetensorsFile::open(target);
    QVERIFY2(file.ok(), file ? "" : file.error().message.c_str());
    QVERIFY(file->metadata() == metadata);
    const auto back = values<float>(*file, "z.ü");
    QCOMPARE(std::memcmp(back.data(), floats.data(), sizeof(float) * floats.size()), 0);
    QVERIFY(values<std::int64_t>(*file, "a") == counts);
    std::uint64_t headerBytes = 0;
    std::memcpy(&headerBytes, readAll(target).data(), sizeof headerBytes);
    QCOMPARE(headerBytes % 8, 0u);
    std::vector<std::byte> tooShort(3);
    QVERIFY(!file->read(*file->find("a"), tooShort));
}

void TestSafetensors::pythonReadsWhatWeWrote()
{
    const QString python = qEnvironmentVariable("GENRESCOPE_PYTHON", QStringLiteral("python3"));
    QProcess probe;
    probe.start(python, {QStringLiteral("-c"), QStringLiteral("import numpy, safetensors.numpy")});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP("no Python with safetensors (name one in GENRESCOPE_PYTHON): its reading of our files is not "
              "checked");
    const auto target = path("for python.safetensors");
    const std::vector<float> floats{0.5f, -1.25f, 3.0f, 4.0f, 5.0f, 6.0f};
    const std::vector<std::int64_t> counts{7, -8};
    QVERIFY(writeSafetensors(
        {toWrite("b", TensorType::F32, {2, 3}, floats), toWrite("a", TensorType::I64, {2}, counts)},
        {{"name", "ü"}}, target));
    QProcess reader;
    reader.start(python,
                 {QStringLiteral("-c"),
                  QStringLiteral("import sys\n"
                                 "from safetensors import safe_open\n"
                                 "with safe_open(sys.argv[1], 'np') as f:\n"
                                 "    assert f.metadata() == {'name': '\\u00fc'}, f.metadata()\n"
                                 "    assert f.get_tensor('b').tolist() == [[.5, -1.25, 3], [4, 5, 6]]\n"
                                 "    assert f.get_tensor('a').tolist() == [7, -8]\n"),
                  QString::fromStdString(target.string())});
    QVERIFY(reader.waitForFinished());
    QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
}

void TestSafetensors::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const std::string &bytes, const char *sentence) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromLatin1(sentence);
    };
    const auto tensor = [](const std::string &type, const std::string &shape, const std::string &offsets) {
        return R"({"a":{"dtype":")" + type + R"(","shape":)" + shape + R"(,"data_offsets":)" + offsets + "}}";
    };
    const std::string four(4, 'x'), eight(8, 'x');
    row("empty", "", "shorter than a header");
    row("seven bytes", "1234567", "shorter than a header");
    row("text", "This is a text file and nothing else", "larger than 100 MB");
    row("header past the end", withHeader("{}").substr(0, 9), "reach past the end");
    row("no brace", withHeader(" {}"), "does not begin with '{'");
    row("header of no bytes", withHeader(""), "does not begin with '{'");
    row("half JSON", withHeader("{\"a\":"), "not valid JSON");
    row("list", withHeader("[]"), "does not begin with '{'");
    row("rest after the object", withHeader("{} x"), "not valid JSON");
    row("bad UTF-8", withHeader("{\"\xff\":{}}"), "not valid JSON");
    row("tensor that is a number", withHeader("{\"a\":1}"), "where an object belongs");
    row("no fields", withHeader("{\"a\":{}}"), "tensor 'a': has no dtype");
    row("unknown field", withHeader("{\"a\":{\"x\":1}}"), "unknown field 'x'");
    row("unknown type", withHeader(tensor("BF16", "[2]", "[0,4]"), four), "is of type BF16");
    row("type that is a number", withHeader(R"({"a":{"dtype":1,"shape":[1],"data_offsets":[0,4]}})", four),
        "cannot be");
    row("negative dimension", withHeader(tensor("F32", "[-1]", "[0,4]"), four), "cannot be the number -1");
    row("fractional dimension", withHeader(tensor("F32", "[1.5]", "[0,4]"), four),
        "cannot be the number 1.5");
    row("absurd dimension", withHeader(tensor("U8", "[9223372036854775808]", "[0,4]"), four), "absurd");
    row("overflowing shape", withHeader(tensor("F32", "[4294967296,4294967296,1]", "[0,4]"), four),
        "any memory");
    row("overflow to the right size", withHeader(tensor("F32", "[4611686018427387905]", "[0,4]"), four),
        "any memory");
    row("nested shape", withHeader(tensor("F32", "[[1]]", "[0,4]"), four), "cannot be a list");
    row("offsets do not fit", withHeader(tensor("F32", "[2]", "[0,4]"), four), "needs 8 bytes");
    row("backwards", withHeader(tensor("F32", "[1]", "[4,0]"), four), "not a beginning and an end");
    row("three offsets", withHeader(tensor("F32", "[1]", "[0,4,8]"), four), "more than two");
    row("one offset", withHeader(tensor("F32", "[1]", "[0]"), four), "not a beginning and an end");
    row("cut off", withHeader(tensor("F32", "[2]", "[0,8]"), four), "past the end");
    row("gap before", withHeader(tensor("F32", "[1]", "[4,8]"), eight), "leaves a gap");
    row("bytes behind", withHeader(tensor("F32", "[1]", "[0,4]"), eight), "belong to no tensor");
    const std::string one = R"({"dtype":"F32","shape":[1],"data_offsets":[0,4]})";
    row("overlap", withHeader("{\"a\":" + one + ",\"b\":" + one + "}", four), "overlaps");
    row("same name twice", withHeader("{\"a\":" + one + ",\"a\":" + one + "}", four), "occurs twice");
    row("field twice",
        withHeader(R"({"a":{"dtype":"F32","dtype":"F32","shape":[1],"data_offsets":[0,4]}})", four),
        "occurs twice");
    row("metadata of numbers", withHeader("{\"__metadata__\":{\"a\":1}}"), "cannot be the number 1");
    row("metadata that is text", withHeader("{\"__metadata__\":\"a\"}"), "where an object belongs");
    row("deep nesting", withHeader("{\"a\":" + std::string(2'000'000, '[')), "where an object belongs");
    row("deep objects", withHeader("{\"a\":{\"shape\":" + std::string(100'000, '{')), "cannot be an object");
    std::string ones = "[1";
    for (int i = 0; i < 40; ++i)
        ones += ",1";
    row("many dimensions", withHeader(tensor("U8", ones + "]", "[0,1]"), "x"), "more than 32 dimensions");
}

void TestSafetensors::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    const auto target = path("bad.safetensors");
    writeAll(target, bytes.toStdString());
    const auto file = SafetensorsFile::open(target);
    QVERIFY2(!file, "was read");
    const QString said = QString::fromStdString(file.error().message);
    QVERIFY2(said.contains(sentence), qPrintable(said));
    QVERIFY(said.startsWith(QString::fromStdString(target.string()) + QStringLiteral(": ")));
}

void TestSafetensors::refusesNonFiles()
{
    QVERIFY(SafetensorsFile::open(path("missing")).error().message.ends_with("does not exist"));
    QVERIFY(SafetensorsFile::open(m_folder.path().toStdString()).error().message.ends_with("is not a file"));
}

void TestSafetensors::writerRefuses()
{
    const std::vector<float> floats{1, 2};
    const auto target = path("refused.safetensors");
    const auto good = toWrite("a", TensorType::F32, {2}, floats);
    QVERIFY(!writeSafetensors({good, good}, {}, target));
    QVERIFY(!writeSafetensors({toWrite("a", TensorType::F32, {3}, floats)}, {}, target));
    QVERIFY(!writeSafetensors({toWrite("__metadata__", TensorType::F32, {2}, floats)}, {}, target));
    QVERIFY(!writeSafetensors({toWrite("\xff", TensorType::F32, {2}, floats)}, {}, target));
    QVERIFY(!writeSafetensors({good}, {{"a", "\xff"}}, target));
    QVERIFY(!std::filesystem::exists(target));
    QVERIFY(!writeSafetensors({good}, {}, "/proc/nowhere/a.safetensors"));
}

void TestSafetensors::survivesMutations()
{
    const std::string original =
        readAll(qgetenv("GENRESCOPE_GOLDEN").toStdString() + "/models/python.safetensors");
    QVERIFY(original.size() > 100);
    std::mt19937 random(4);
    const auto target = path("mutated.safetensors");
    int read = 0, refused = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string bytes = original;
        switch (random() % 4) {
        case 0: // flipped bits
            for (unsigned i = 0, n = 1 + random() % 4; i < n; ++i)
                bytes[random() % bytes.size()] ^= static_cast<char>(1u << (random() % 8));
            break;
        case 1: // cut off
            bytes.resize(random() % bytes.size());
            break;
        case 2: // a stretch repeated
            bytes.insert(random() % bytes.size(), bytes.substr(random() % bytes.size(), random() % 32));
            break;
        default: // other digits in the header
            for (int i = 0; i < 3; ++i)
                if (const std::size_t at = bytes.find_first_of("0123456789", 8 + random() % 700);
                    at < bytes.size())
                    bytes[at] = static_cast<char>('0' + random() % 10);
        }
        writeAll(target, bytes);
        const auto file = SafetensorsFile::open(target);
        if (!file) {
            ++refused;
            QVERIFY(file.error().message.size() > target.string().size() + 10);
            continue;
        }
        ++read;
        std::uint64_t total = 0;
        for (const TensorInfo &info : file->tensors()) {
            std::vector<std::byte> out(info.end - info.begin);
            QVERIFY(file->read(info, out).ok());
            QCOMPARE(static_cast<std::uint64_t>(info.elements()) * bytesPerElement(info.type),
                     info.end - info.begin);
            total += out.size();
        }
        QVERIFY(total < bytes.size());
    }
    QVERIFY(refused > 1000);
    QVERIFY(read > 100);
}

void TestSafetensors::aFileThatShrinksIsAnError()
{
    const auto target = path("shrinking.safetensors");
    const std::vector<float> floats(1000, 1.0f);
    QVERIFY(writeSafetensors({toWrite("a", TensorType::F32, {1000}, floats)}, {}, target));
    const auto file = SafetensorsFile::open(target);
    QVERIFY(file.ok());
    std::filesystem::resize_file(target, 200);
    std::vector<std::byte> out(4000);
    const auto read = file->read(file->tensors().front(), out);
    QVERIFY(!read);
    QVERIFY(read.error().message.ends_with("has become shorter"));
}

QTEST_GUILESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"
