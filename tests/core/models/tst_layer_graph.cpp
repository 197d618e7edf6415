// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/safetensors.h"
#include "core/models/layer_graph.h"
#include "core/models/onnx_export.h"
#include "core/models/torch/genre_network.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace genrescope;

namespace {

using Shape = std::vector<std::int64_t>;

const std::vector<std::string> eightGenres{"a", "b", "c", "d", "e", "f", "g", "h"};

/// The drawing of a preset with fresh weights, and how many of these there are.
struct Drawn
{
    std::vector<Layer> layers;
    std::int64_t parameters = 0;

    const Layer &layer(const std::string &name) const
    {
        const auto found = std::ranges::find(layers, name, &Layer::name);
        if (found == layers.end())
            qFatal("no layer %s", name.c_str());
        return *found;
    }
    std::size_t indexOf(const Layer &layer) const { return static_cast<std::size_t>(&layer - layers.data()); }
};

Drawn draw(const std::string &preset)
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("n.safetensors")).toStdString();
    const InputOptions input = inputFor(*findModelPreset(preset));
    const auto network = makeNetwork({.name = preset}, input, static_cast<int>(eightGenres.size()), 1);
    ModelCard card;
    card.model.name = preset;
    card.input = input;
    card.genres = eightGenres;
    if (const auto saved = saveNetwork(*network, card, path); !saved)
        qFatal("%s", saved.error().message.c_str());
    const auto file = SafetensorsFile::open(path);
    const auto model = onnxModel(*file);
    auto layers = layersOf(*model);
    if (!layers)
        qFatal("%s", layers.error().message.c_str());
    return {std::move(*layers), trainableParameters(*network)};
}

} // namespace

class TstLayerGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPresetAddsUp_data()
    {
        QTest::addColumn<QString>("preset");
        for (const ModelPreset &preset : modelPresets())
            QTest::newRow(preset.name.c_str()) << QString::fromStdString(preset.name);
    }
    void everyPresetAddsUp()
    {
        QFETCH(QString, preset);
        const Drawn drawn = draw(preset.toStdString());
        std::int64_t sum = 0;
        for (const Layer &layer : drawn.layers) {
            sum += layer.parameters;
            QVERIFY2(!layer.shape.empty() && !layerTitle(layer).empty(), layer.name.c_str());
            QCOMPARE(layer.inputs.empty(), layer.kind == LayerKind::Input);
            for (const std::size_t from : layer.inputs)
                QVERIFY(from < drawn.indexOf(layer));
        }
        QCOMPARE(sum, drawn.parameters);
        QCOMPARE(drawn.layers.back().name, std::string("output"));
        QCOMPARE(drawn.layers.back().shape, Shape{8});
    }

    void paperNetworksAreDrawnAsTheyAreDescribed()
    {
        const Drawn cnn = draw("cnn");
        QCOMPARE(layerTitle(cnn.layer("conv1")), std::string("Conv 11 × 11 + ReLU"));
        QCOMPARE(cnn.layer("conv1").shape, (Shape{4, 128, 128}));
        QCOMPARE(cnn.layer("conv1").parameters, std::int64_t{4 * (3 * 11 * 11 + 1)});
        QCOMPARE(cnn.layer("dense1").shape, Shape{256});

        const Drawn dcnn = draw("dcnn");
        const std::size_t conv2 = dcnn.indexOf(dcnn.layer("conv2"));
        QCOMPARE(dcnn.layer("conv3_max").inputs, std::vector{conv2});
        QCOMPARE(dcnn.layer("conv3_mean").inputs, std::vector{conv2});
        const auto join = std::ranges::find(dcnn.layers, LayerKind::Join, &Layer::kind);
        QVERIFY(join != dcnn.layers.end());
        QCOMPARE(join->inputs.size(), 4u);
        QCOMPARE(join->shape, (Shape{24, 11, 11}));

        const Drawn crnn = draw("crnn");
        QCOMPARE(layerTitle(crnn.layer("conv2")), std::string("Conv 7 × 7 + BN + ReLU"));
        QCOMPARE(crnn.layer("gru1").shape, (Shape{16, 64}));
        QCOMPARE(crnn.layer("gru2").shape, Shape{64});
        QCOMPARE(layerTitle(crnn.layer("bn_gru")), std::string("Batch norm"));
        QCOMPARE(shapeText(crnn.layer("gru1").shape), std::string("16 × 64"));

        const Drawn residual = draw("resnet");
        const auto sum = std::ranges::find(residual.layers, LayerKind::Add, &Layer::kind);
        QVERIFY(sum != residual.layers.end());
        QCOMPARE(layerTitle(*sum), std::string("Add + ReLU"));
        QCOMPARE(sum->inputs.size(), 2u);
        QCOMPARE(layerTitle(residual.layer("block1_conv2")), std::string("Conv 3 × 3 + BN"));
        QCOMPARE(layerTitle(residual.layer("stem")), std::string("Conv 7 × 7 / 2 + BN + ReLU"));
    }

    void foreignGraphsAreTold()
    {
        OnnxModel model{.name = "x"};
        QVERIFY(!layersOf(model));
        model.inputs = {
            {"input", {std::string("batch"), std::int64_t{1}, std::int64_t{8}, std::int64_t{8}}, ""}};
        model.outputs = {{"logits", {}, ""}};
        QVERIFY(!layersOf(model)); // leads nowhere
        model.nodes = {{"Relu", "positive", {"input"}, {"a"}, {}},
                       {"Add", "sum", {"input", "a"}, {"logits"}, {}}};
        QVERIFY(!layersOf(model)); // the input with and without its ReLU is two things, and one box
        model.nodes = {{"Sin", "wave", {"input"}, {"logits"}, {}}};
        const auto layers = layersOf(model);
        QVERIFY(!layers);
        QVERIFY2(layers.error().message.find("wave (Sin)") != std::string::npos,
                 layers.error().message.c_str());
    }
};

QTEST_APPLESS_MAIN(TstLayerGraph)
#include "tst_layer_graph.moc"
