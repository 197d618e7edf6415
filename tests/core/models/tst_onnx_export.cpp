// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/npy.h"
#include "core/formats/safetensors.h"
#include "core/models/onnx_export.h"
#include "core/models/torch/genre_network.h"
#include "tests/support/protobuf_fields.h"

#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace genrescope;
using test::ProtobufFields;
namespace fs = std::filesystem;

namespace {

const std::vector<std::string> genres{"blues", "classical", "jazz", "metal", "pop"};

/// A network as training may leave it: no weight, bias or statistic at its initial value.
std::shared_ptr<GenreNetwork> trained(const std::string &name, const InputOptions &input)
{
    const auto network = makeNetwork({.name = name}, input, static_cast<int>(genres.size()), 3);
    const torch::NoGradGuard noGrad;
    auto generator = at::detail::createCPUGenerator(17);
    for (auto [key, tensor] : networkTensors(*network)) {
        const auto noise = torch::rand(tensor.sizes(), generator);
        if (key.ends_with("gamma") || key.ends_with("moving_variance"))
            tensor.copy_(0.5 + noise);
        else if (!key.ends_with("kernel"))
            tensor.copy_(0.4 * (noise - 0.5));
    }
    network->eval();
    return network;
}

ModelCard cardFor(const std::string &name, const InputOptions &input)
{
    ModelCard card;
    card.model.name = name;
    card.input = input;
    card.genres = genres;
    card.temperature = 1.75;
    return card;
}

/// What a reader of the format has to find: nodes whose inputs all come from somewhere before them, and the
/// file's numbers as they are.
void checkGraph(const std::string &bytes, const NamedTensors &tensors)
{
    const ProtobufFields graph(ProtobufFields(bytes).one(7).bytes);
    std::set<std::string> known, used;
    std::map<std::string, std::string> values;
    for (const auto &input : graph.all(11))
        known.insert(ProtobufFields(input.bytes).text(1));
    for (const auto &constant : graph.all(5)) {
        const ProtobufFields fields(constant.bytes);
        QVERIFY2(known.insert(fields.text(8)).second, fields.text(8).c_str());
        values[fields.text(8)] = fields.text(9);
        std::int64_t elements = 1;
        for (const std::int64_t size : fields.integers(1))
            elements *= size;
        QCOMPARE(fields.text(9).size(),
                 static_cast<std::size_t>(elements) * (fields.one(2).integer == 1 ? 4 : 8));
    }
    for (const auto &node : graph.all(1)) {
        const ProtobufFields fields(node.bytes);
        for (const std::string &input : fields.texts(1)) {
            QVERIFY2(known.contains(input), input.c_str());
            used.insert(input);
        }
        for (const std::string &output : fields.texts(2))
            QVERIFY2(known.insert(output).second, output.c_str());
    }
    for (const auto &output : graph.all(12))
        QVERIFY(known.contains(ProtobufFields(output.bytes).text(1)));
    for (const auto &[name, tensor] : tensors) {
        QVERIFY2(values.contains(name) && used.contains(name), name.c_str());
        const auto plain = tensor.detach().contiguous();
        const std::string wanted(static_cast<const char *>(plain.data_ptr()), plain.nbytes());
        const bool recurrentBias =
            name.starts_with("gru") && name.ends_with("bias"); // zeros follow Keras' one bias
        QVERIFY2(recurrentBias ? values[name] == wanted + std::string(wanted.size(), '\0')
                               : values[name] == wanted,
                 name.c_str());
    }
}

} // namespace

/// With GENRESCOPE_ONNX_FOLDER set, networksAreWritten leaves what it made there: <network>.onnx, and
/// <network>.input.npy with our own <network>.logits.npy, for tests/golden/check_onnx.py to compare.
class TestOnnxExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networksAreWritten_data();
    void networksAreWritten();
    void otherNumberTypes();
    void whatDoesNotFitIsRefused();

private:
    QTemporaryDir m_folder;
};

void TestOnnxExport::networksAreWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("channels");
    for (const ModelPreset &preset : modelPresets())
        for (const int channels : {3, 1})
            QTest::addRow("%s x%d", preset.name.c_str(), channels)
                << QString::fromStdString(preset.name) << channels;
}

void TestOnnxExport::networksAreWritten()
{
    QFETCH(QString, name);
    QFETCH(int, channels);
    const std::string preset = name.toStdString();
    InputOptions input = inputFor(*findModelPreset(preset));
    input.channels = channels;
    if (input.kind == InputKind::LogMel && channels == 3)
        QSKIP("spectrogram windows have one channel");
    if (input.kind == InputKind::Picture && channels == 1)
        input.height = input.width = 101; // does not divide by any pooling
    const QByteArray wanted = qgetenv("GENRESCOPE_ONNX_FOLDER");
    const fs::path folder = wanted.isEmpty() ? m_folder.path().toStdString() : wanted.toStdString();
    const std::string stem = preset + (channels == 1 ? "-1" : "-3");

    const auto network = trained(preset, input);
    const ModelCard card = cardFor(preset, input);
    const fs::path model = folder / (stem + ".safetensors"), onnx = folder / (stem + ".onnx");
    QVERIFY(saveNetwork(*network, card, model));
    const auto exported = exportOnnx(model, onnx);
    QVERIFY2(exported.ok(), exported ? "" : exported.error().message.c_str());

    const auto file = SafetensorsFile::open(model);
    const auto graph = onnxModel(*file);
    QVERIFY(graph.ok());
    checkGraph(onnxBytes(*graph), networkTensors(*network));
    QVERIFY(graph->metadata == card.toMetadata());
    QCOMPARE(graph->inputs.front().shape.size(), std::size_t{4});

    const torch::NoGradGuard noGrad;
    auto generator = at::detail::createCPUGenerator(29);
    constexpr int count = 7;
    torch::Tensor x = torch::rand({count, channels, input.height, input.width}, generator);
    if (input.kind == InputKind::LogMel)
        x = 4 * (x - 0.5);
    const auto logits = network->forward(x).contiguous();
    const auto write = [&](const std::string &what, const torch::Tensor &values) {
        const auto sizes = values.sizes();
        return writeNpy(folder / (stem + what),
                        std::span(values.data_ptr<float>(), static_cast<std::size_t>(values.numel())),
                        {sizes.begin(), sizes.end()});
    };
    QVERIFY(write(".input.npy", x.contiguous()));
    QVERIFY(write(".logits.npy", logits));
}

void TestOnnxExport::otherNumberTypes()
{
    const InputOptions input;
    const auto network = trained("crnn", input);
    const auto expected = onnxModel([&] {
        const fs::path path = m_folder.filePath(QStringLiteral("f32.safetensors")).toStdString();
        [[maybe_unused]] const auto done = saveNetwork(*network, cardFor("crnn", input), path);
        return *SafetensorsFile::open(path);
    }());
    QVERIFY(expected.ok());
    for (const auto type : {torch::kFloat64, torch::kFloat16}) {
        NamedTensors tensors = networkTensors(*network);
        for (auto &[name, tensor] : tensors)
            tensor = tensor.to(type);
        const fs::path path = m_folder.filePath(QStringLiteral("other.safetensors")).toStdString();
        QVERIFY(writeTensors(tensors, cardFor("crnn", input).toMetadata(), path));
        const auto graph = onnxModel(*SafetensorsFile::open(path));
        QVERIFY(graph.ok());
        QCOMPARE(graph->constants.size(), expected->constants.size());
        if (type == torch::kFloat64)
            QVERIFY(onnxBytes(*graph) == onnxBytes(*expected));
    }
}

void TestOnnxExport::whatDoesNotFitIsRefused()
{
    const InputOptions input;
    const auto network = trained("crnn", input);
    const fs::path path = m_folder.filePath(QStringLiteral("wrong.safetensors")).toStdString();
    const fs::path out = m_folder.filePath(QStringLiteral("wrong.onnx")).toStdString();
    const auto refusal = [&](const NamedTensors &tensors, const ModelCard &card) {
        if (!writeTensors(tensors, card.toMetadata(), path))
            return std::string("not written");
        const auto done = exportOnnx(path, out);
        return done ? std::string() : done.error().message;
    };
    const auto contains = [](const std::string &text, const char *part) {
        return text.find(part) != std::string::npos;
    };

    NamedTensors missing = networkTensors(*network);
    std::erase_if(missing, [](const auto &entry) { return entry.first == "gru2.bias"; });
    QVERIFY(contains(refusal(missing, cardFor("crnn", input)), "the tensor 'gru2.bias' is missing"));
    QVERIFY(contains(refusal(networkTensors(*network), cardFor("dcrnn", input)), "'dcrnn'"));

    NamedTensors shape = networkTensors(*network);
    for (auto &[name, tensor] : shape)
        if (name == "dense2.kernel")
            tensor = torch::zeros({128, 64});
    QVERIFY(contains(refusal(shape, cardFor("crnn", input)),
                     "has shape (128, 64) where the network needs (128, 128)"));

    ModelCard fewer = cardFor("crnn", input);
    fewer.genres.pop_back();
    QVERIFY(contains(refusal(networkTensors(*network), fewer), "4 genres"));
    InputOptions tiny = input;
    tiny.height = tiny.width = 4;
    QVERIFY(contains(refusal(networkTensors(*network), cardFor("crnn", tiny)), "too small"));
    QVERIFY(!fs::exists(out));
    QVERIFY(!exportOnnx(m_folder.filePath(QStringLiteral("nowhere.safetensors")).toStdString(), out));
}

QTEST_GUILESS_MAIN(TestOnnxExport)
#include "tst_onnx_export.moc"
