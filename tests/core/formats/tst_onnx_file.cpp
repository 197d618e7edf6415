// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_file.h"
#include "core/formats/protobuf.h"
#include "tests/support/protobuf_fields.h"

#include <QTemporaryDir>
#include <QTest>
#include <cstring>
#include <fstream>
#include <iterator>

using namespace genrescope;
using test::ProtobufFields;

class TestOnnxFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wireFormat();
    void everyFieldIsWhereOnnxWantsIt();
    void filesAreWritten();
};

/// The examples of protobuf.dev/programming-guides/encoding, and the numbers at the edges.
void TestOnnxFile::wireFormat()
{
    ProtobufMessage numbers;
    numbers.integer(1, 150);
    QCOMPARE(numbers.bytes(), std::string("\x08\x96\x01"));
    ProtobufMessage text;
    text.text(2, "testing");
    QCOMPARE(text.bytes(), std::string("\x12\x07testing"));
    ProtobufMessage outer;
    outer.message(3, numbers);
    QCOMPARE(outer.bytes(), std::string("\x1a\x03\x08\x96\x01"));

    ProtobufMessage edges;
    edges.integer(1, 0);
    edges.integer(1, -1);
    edges.integer(1, std::numeric_limits<std::int64_t>::min());
    edges.real(16, 0.1f);
    edges.real(17, -0.1);
    const ProtobufFields read(edges.bytes());
    QCOMPARE(read.integers(1), (std::vector<std::int64_t>{0, -1, std::numeric_limits<std::int64_t>::min()}));
    QCOMPARE(read.one(16).real(), 0.1f);
    QCOMPARE(std::bit_cast<double>(read.one(17).integer), -0.1);
}

void TestOnnxFile::everyFieldIsWhereOnnxWantsIt()
{
    OnnxModel model;
    model.name = "small";
    model.description = "what it is";
    model.nodes = {
        {"Conv",
         "first",
         {"input", "kernel"},
         {"middle"},
         {{"pads", std::vector<std::int64_t>{1, 2, 1, 2}}, {"epsilon", 0.5f}, {"axis", std::int64_t{-1}}}},
        {"Relu", "second", {"middle"}, {"output"}, {}}};
    model.constants = {{"kernel", {1, 2}, std::vector{1.5f, -2.0f}},
                       {"axes", {1}, std::vector<std::int64_t>{3}}};
    model.inputs = {{"input", {"batch", std::int64_t{3}}, "a picture"}};
    model.outputs = {{"output", {"batch", std::int64_t{8}}, ""}};
    model.metadata = {{"genres", R"(["blues","Frühling"])"}, {"producer", "genrescope"}};

    const std::string bytes = onnxBytes(model);
    const ProtobufFields file(bytes);
    QCOMPARE(file.one(1).integer, 7u);
    QCOMPARE(file.text(2), std::string("genrescope"));
    QCOMPARE(file.text(6), model.description);
    const ProtobufFields operatorSet(file.one(8).bytes);
    QCOMPARE(operatorSet.text(1), std::string());
    QCOMPARE(operatorSet.one(2).integer, 13u);
    std::map<std::string, std::string> metadata;
    for (const auto &entry : file.all(14)) {
        const ProtobufFields pair(entry.bytes);
        metadata[pair.text(1)] = pair.text(2);
    }
    QVERIFY(metadata == model.metadata);

    const ProtobufFields graph(file.one(7).bytes);
    QCOMPARE(graph.text(2), std::string("small"));
    QCOMPARE(graph.all(1).size(), std::size_t{2});
    const ProtobufFields node(graph.all(1)[0].bytes);
    QCOMPARE(node.texts(1), (std::vector<std::string>{"input", "kernel"}));
    QCOMPARE(node.texts(2), (std::vector<std::string>{"middle"}));
    QCOMPARE(node.text(3), std::string("first"));
    QCOMPARE(node.text(4), std::string("Conv"));
    const auto attributes = node.all(5);
    QCOMPARE(attributes.size(), std::size_t{3});
    const ProtobufFields pads(attributes[0].bytes), epsilon(attributes[1].bytes), axis(attributes[2].bytes);
    QCOMPARE(pads.text(1), std::string("pads"));
    QCOMPARE(pads.integers(8), (std::vector<std::int64_t>{1, 2, 1, 2}));
    QCOMPARE(pads.one(20).integer, 7u); // INTS
    QCOMPARE(epsilon.one(2).real(), 0.5f);
    QCOMPARE(epsilon.one(20).integer, 1u); // FLOAT
    QCOMPARE(axis.integers(3), (std::vector<std::int64_t>{-1}));
    QCOMPARE(axis.one(20).integer, 2u); // INT

    const auto constants = graph.all(5);
    QCOMPARE(constants.size(), std::size_t{2});
    const ProtobufFields kernel(constants[0].bytes), axes(constants[1].bytes);
    QCOMPARE(kernel.integers(1), (std::vector<std::int64_t>{1, 2}));
    QCOMPARE(kernel.one(2).integer, 1u); // FLOAT
    QCOMPARE(kernel.text(8), std::string("kernel"));
    const float values[] = {1.5f, -2.0f};
    QCOMPARE(kernel.text(9), std::string(reinterpret_cast<const char *>(values), sizeof values));
    QCOMPARE(axes.one(2).integer, 7u); // INT64
    QCOMPARE(axes.text(9), std::string("\3\0\0\0\0\0\0\0", 8));

    const ProtobufFields input(graph.one(11).bytes);
    QCOMPARE(input.text(1), std::string("input"));
    QCOMPARE(input.text(3), std::string("a picture"));
    const ProtobufFields tensor(ProtobufFields(input.one(2).bytes).one(1).bytes);
    QCOMPARE(tensor.one(1).integer, 1u);
    const auto sizes = ProtobufFields(tensor.one(2).bytes).all(1);
    QCOMPARE(sizes.size(), std::size_t{2});
    QCOMPARE(ProtobufFields(sizes[0].bytes).text(2), std::string("batch"));
    QCOMPARE(ProtobufFields(sizes[1].bytes).one(1).integer, 3u);
    QCOMPARE(ProtobufFields(graph.one(12).bytes).text(1), std::string("output"));
}

void TestOnnxFile::filesAreWritten()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("model.onnx")).toStdString();
    const OnnxModel model{.name = "empty", .description = {}, .nodes = {}};
    QVERIFY(writeOnnx(model, path));
    std::ifstream stream(path, std::ios::binary);
    const std::string read(std::istreambuf_iterator<char>(stream), {});
    QVERIFY(read == onnxBytes(model));
    const auto refused = writeOnnx(model, "/proc/nowhere/model.onnx");
    QVERIFY(!refused);
    QVERIFY(refused.error().message.find("/proc/nowhere") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestOnnxFile)
#include "tst_onnx_file.moc"
