// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/torch/genre_network.h"
#include "core/models/torch/layers.h"
#include "tests/support/golden_weights.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

using namespace genrescope;
using test::numbers;

namespace {

InputOptions picture(int channels, int side = 128)
{
    InputOptions input;
    input.channels = channels;
    input.height = input.width = side;
    return input;
}

std::shared_ptr<GenreNetwork> network(const std::string &name, int channels = 3, int side = 128,
                                      int genres = 8, std::uint64_t seed = 1)
{
    return makeNetwork({.name = name}, picture(channels, side), genres, seed);
}

/// How many numbers a batch norm of the paper's networks takes a statistic over.
double samplesOf(const std::string &name, std::int64_t batch, int side)
{
    int edge = side; // of bn1 and bn_input; halved by the pool after each convolution
    if (name.starts_with("bn2."))
        edge = side / 2;
    else if (name.starts_with("bn3."))
        edge = side / 4;
    else if (name.starts_with("bn_gru."))
        edge = 1;
    return static_cast<double>(batch * edge * edge);
}

/// The golden is tf-keras', whose moving variance goes towards the batch's variance v. The paper's Keras
/// 2.3.1 multiplies v by n / (n - (1 + epsilon)) first (keras/layers/normalization.py), so the same is done
/// to the share of v that is in the golden.
torch::Tensor asKeras231(const torch::Tensor &golden, const torch::Tensor &before, double n)
{
    constexpr double momentum = 0.99, epsilon = 1e-3;
    const torch::Tensor kept = momentum * before;
    return kept + (golden - kept) * (n / (n - (1.0 + epsilon)));
}

std::string readText(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

class TestNetworks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parameterCounts_data();
    void parameterCounts();
    void everyInputAndGenreCount();
    void sameSeedSameWeights();
    void initialisers();
    void l2Factors();
    void batchNormMomentum_data();
    void batchNormMomentum();
    void equalsKeras_data();
    void equalsKeras();
    void foldedConvolutionIsTheConvolution_data();
    void foldedConvolutionIsTheConvolution();
    void gruDropoutIsSharedOverTime();
    void residualNetworkTakesAnyWidth();
    void saveAndLoad();
    void refusesForeignFiles();
};

void TestNetworks::parameterCounts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("channels");
    QTest::addColumn<qint64>("parameters");
    QTest::addColumn<qint64>("statistics");
    const auto row = [](const char *name, int channels, qint64 parameters, qint64 statistics) {
        QTest::addRow("%s x%d", name, channels)
            << QString::fromLatin1(name) << channels << parameters << statistics;
    };
    row("cnn", 3, 1'055'088, 0);
    row("cnn", 1, 1'054'120, 0);
    row("dcnn", 3, 376'732, 0);
    row("dcnn", 1, 375'764, 0);
    row("crnn", 3, 126'616, 184);
    row("crnn", 1, 125'648, 184);
    row("dcrnn", 3, 342'530, 6);
    row("dcrnn", 1, 341'558, 2);
    row("cnn-figure1", 3, 556'128, 0);
    row("dcnn-figure1", 3, 12'587'932, 0);
    row("crnn-figure1", 3, 131'072, 0);
    row("dcrnn-figure1", 3, 342'524, 0);
}

void TestNetworks::parameterCounts()
{
    QFETCH(QString, name);
    QFETCH(int, channels);
    const auto built = network(name.toStdString(), channels);
    QTEST(static_cast<qint64>(trainableParameters(*built)), "parameters");
    QTEST(static_cast<qint64>(statisticsCount(*built)), "statistics");
}

void TestNetworks::everyInputAndGenreCount()
{
    const torch::NoGradGuard noGrad;
    for (const ModelPreset &preset : modelPresets()) {
        for (const auto &[channels, height, width, genres] :
             {std::tuple{3, 64, 96, 2}, std::tuple{1, 45, 51, 10}, std::tuple{1, 128, 37, 163}}) {
            InputOptions input = picture(channels);
            input.height = height;
            input.width = width;
            const auto built = makeNetwork({.name = preset.name}, input, genres, 3);
            for (const bool training : {true, false}) {
                built->train(training);
                const auto logits = built->forward(torch::rand({2, channels, height, width}));
                QCOMPARE(logits.sizes().vec(), (std::vector<std::int64_t>{2, genres}));
                QVERIFY(torch::isfinite(logits).all().item<bool>());
            }
        }
        QVERIFY(!networkProblems({.name = preset.name}, picture(2), 8).empty());
        QVERIFY(!networkProblems({.name = preset.name}, picture(3, 1), 8).empty());
        QVERIFY(!networkProblems({.name = preset.name}, picture(3, 8192), 8).empty());
        QVERIFY(!networkProblems({.name = preset.name}, picture(3), 1).empty());
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, network(preset.name, 3, 1));
    }
}

void TestNetworks::sameSeedSameWeights()
{
    torch::manual_seed(5);
    const auto before = torch::rand({3});
    torch::manual_seed(5);
    for (const ModelPreset &preset : modelPresets()) {
        const auto one = networkTensors(*network(preset.name, 3, 32, 8, 7));
        const auto same = networkTensors(*network(preset.name, 3, 32, 8, 7));
        const auto other = networkTensors(*network(preset.name, 3, 32, 8, 8));
        bool differs = false;
        for (std::size_t i = 0; i < one.size(); ++i) {
            QCOMPARE(one[i].first, same[i].first);
            QVERIFY(torch::equal(one[i].second, same[i].second));
            differs = differs || !torch::equal(one[i].second, other[i].second);
        }
        QVERIFY(differs);
    }
    QVERIFY2(torch::equal(before, torch::rand({3})), "making networks moved torch's own generator");
}

void TestNetworks::initialisers()
{
    const auto built = network("crnn");
    const auto tensors = networkTensors(*built);
    const auto find = [&](const std::string &name) {
        return std::ranges::find(tensors, name, &NamedTensors::value_type::first)
            ->second.detach()
            .to(torch::kFloat64);
    };
    // he_normal, cut off at two deviations: 8 filters of 4 x 7 x 7
    const double deviation = std::sqrt(2.0 / (4 * 7 * 7));
    QVERIFY(std::abs(find("conv2.kernel").std().item<double>() / deviation - 1) < 0.05);
    QVERIFY(find("conv2.kernel").abs().max().item<double>() <= 2 * deviation / 0.8796);
    // Glorot: uniform
    const double limit = std::sqrt(6.0 / (64 + 128));
    QVERIFY(find("dense1.kernel").abs().max().item<double>() <= limit);
    QVERIFY(find("dense1.kernel").abs().max().item<double>() > 0.99 * limit);
    QVERIFY(std::abs(find("dense1.kernel").std().item<double>() / (limit / std::sqrt(3.0)) - 1) < 0.03);
    // Keras' (64, 192) recurrent kernel has orthonormal rows; ours is transposed.
    const auto recurrent = find("gru1.recurrent_kernel");
    const auto gram = recurrent.t().matmul(recurrent);
    QVERIFY((gram - torch::eye(64, torch::kFloat64)).abs().max().item<double>() < 1e-6);
    for (const auto &[name, tensor] : tensors)
        if (name.ends_with(".bias") || name.ends_with(".beta") || name.ends_with(".moving_mean"))
            QVERIFY2(tensor.abs().max().item<double>() == 0.0, name.c_str());
}

void TestNetworks::l2Factors()
{
    const auto factors = [](const std::string &name, double l2) {
        std::vector<double> found;
        for (const auto &[tensor, factor] :
             makeNetwork({.name = name, .l2 = l2}, picture(3), 8, 1)->l2Terms())
            found.push_back(factor);
        return found;
    };
    QCOMPARE(factors("cnn", -1), std::vector<double>{});
    QCOMPARE(factors("dcnn", -1), (std::vector{0.02, 0.01, 0.01, 0.01}));
    QCOMPARE(factors("crnn", -1), (std::vector{0.02, 0.01, 0.01}));
    QCOMPARE(factors("dcrnn", -1), (std::vector{0.02, 0.01, 0.01, 0.01}));
    QCOMPARE(factors("dcrnn-figure1", -1), std::vector<double>{});
    QCOMPARE(factors("dcrnn", 0), std::vector<double>{});
    QCOMPARE(factors("cnn", 0.5), (std::vector{0.5, 0.5, 0.5}));
    const auto terms = network("dcnn")->l2Terms();
    QVERIFY(std::ranges::all_of(terms, [](const auto &term) { return term.first.requires_grad(); }));
}

void TestNetworks::batchNormMomentum_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("own");
    QTest::newRow("crnn") << "crnn" << 0.99;
    QTest::newRow("dcrnn") << "dcrnn" << 0.99;
    QTest::newRow("resnet") << "resnet" << 0.9;
}

/// After one step from (0, 1) the running mean is (1 - momentum) times the batch's, the variance likewise.
void TestNetworks::batchNormMomentum()
{
    QFETCH(QString, name);
    QFETCH(double, own);
    const auto afterOneStep = [&](double momentum) {
        auto input = inputFor(*findModelPreset(name.toStdString()));
        input.height = input.width = 32;
        const auto net = makeNetwork(
            {.name = name.toStdString(), .dropout = 0, .batchNormMomentum = momentum}, input, 8, 1);
        net->to(torch::kFloat64);
        net->train();
        torch::manual_seed(1);
        net->forward(torch::rand({4, input.channels, 32, 32}, torch::kFloat64));
        return networkTensors(*net);
    };
    const NamedTensors mine = afterOneStep(0.5), its = afterOneStep(-1), all = afterOneStep(0);
    int statistics = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].first.find(".moving_") == std::string::npos)
            continue;
        ++statistics;
        const double start = all[i].first.ends_with("variance") ? 1.0 : 0.0;
        const torch::Tensor batch = all[i].second - start;
        for (const auto &[tensors, momentum] : {std::pair(&mine, 0.5), std::pair(&its, own)})
            QVERIFY2(torch::allclose((*tensors)[i].second - start, (1 - momentum) * batch, 1e-9, 1e-12),
                     all[i].first.c_str());
    }
    QVERIFY(statistics >= 2);
}

void TestNetworks::equalsKeras_data()
{
    const auto json =
        nlohmann::json::parse(readText(qgetenv("GENRESCOPE_GOLDEN").toStdString() + "/models/networks.json"));
    QTest::addColumn<QString>("entry");
    std::set<std::string> names;
    for (const auto &entry : json["networks"]) {
        names.insert(entry["name"].get<std::string>());
        QTest::addRow("%s %d x %d", entry["name"].get<std::string>().c_str(), entry["channels"].get<int>(),
                      entry["side"].get<int>())
            << QString::fromStdString(entry.dump());
    }
    QCOMPARE(names.size(), modelPresets().size() - 1); // all but ours
}

void TestNetworks::equalsKeras()
{
    QFETCH(QString, entry);
    const auto golden = nlohmann::json::parse(entry.toStdString());
    const int channels = golden["channels"], side = golden["side"], genres = golden["genres"];
    const auto built =
        makeNetwork({.name = golden["name"], .dropout = 0.0}, picture(channels, side), genres, 1);
    QCOMPARE(trainableParameters(*built), golden["trainable"].get<std::int64_t>());
    QCOMPARE(statisticsCount(*built), golden["statistics"].get<std::int64_t>());

    const NamedTensors tensors = test::setGoldenWeights(*built);
    // In float32, as it is used: the golden's logits to 1e-5. In float64: the same function to the last
    // digits, also in training, where a maximum or ReLU that ties in float32 would send a gradient elsewhere.
    const auto wantedRows = golden["logits"].get<std::vector<std::vector<double>>>();
    const auto count = static_cast<std::int64_t>(wantedRows.size());
    auto wanted = torch::empty({count, genres}, torch::kFloat64);
    for (std::int64_t n = 0; n < count; ++n)
        for (std::int64_t genre = 0; genre < genres; ++genre)
            wanted[n][genre] = wantedRows[static_cast<std::size_t>(n)][static_cast<std::size_t>(genre)];
    const auto x = numbers(1, {count, channels, side, side});
    built->eval();
    const auto difference = [&](torch::ScalarType type) {
        const torch::NoGradGuard noGrad;
        built->to(type);
        return (built->forward(x.to(type)).to(torch::kFloat64) - wanted).abs().max().item<double>();
    };
    const double rounded = difference(torch::kFloat32), exact = difference(torch::kFloat64);
    QVERIFY2(rounded <= 1e-5, qPrintable(QStringLiteral("logits differ by %1").arg(rounded)));
    QVERIFY2(exact <= 1e-10, qPrintable(QStringLiteral("logits in float64 differ by %1").arg(exact)));

    std::map<std::string, torch::Tensor> before;
    for (const auto &[name, tensor] : tensors)
        before[name] = tensor.detach().clone();
    built->train();
    const auto labels = torch::arange(count) % genres;
    auto loss = torch::nn::functional::cross_entropy(built->forward(x), labels);
    QVERIFY(std::abs(loss.item<double>() - golden["entropy"].get<double>()) <= 1e-10);
    for (const auto &[weight, factor] : built->l2Terms())
        loss = loss + factor * weight.square().sum();
    QVERIFY(std::abs(loss.item<double>() - golden["training_loss"].get<double>()) <= 1e-10);
    loss.backward();
    std::size_t gradients = 0;
    for (const auto &[name, tensor] : tensors) {
        if (golden["updated_statistics"].contains(name)) {
            auto updated =
                torch::tensor(golden["updated_statistics"][name].get<std::vector<double>>(), torch::kFloat64);
            if (name.ends_with(".moving_variance"))
                updated = asKeras231(updated, before[name], samplesOf(name, count, side));
            QVERIFY2((updated - tensor).abs().max().item<double>() <= 1e-6, name.c_str()); // made in float32
            continue;
        }
        const auto gradient = tensor.grad().contiguous().view(-1);
        const auto pinned = golden["gradients"][name].get<std::vector<double>>();
        const double norm = gradient.norm().item<double>();
        const double projection = gradient.dot(numbers(7, {gradient.numel()}) - 0.5).item<double>();
        const double tolerance = 1e-9 * std::max(1.0, pinned[0]);
        QVERIFY2(std::abs(norm - pinned[0]) <= tolerance, name.c_str());
        QVERIFY2(std::abs(projection - pinned[1]) <= tolerance, name.c_str());
        ++gradients;
    }
    QCOMPARE(gradients, golden["gradients"].size());
}

void TestNetworks::foldedConvolutionIsTheConvolution_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("filters");
    QTest::addColumn<int>("kernel");
    QTest::addColumn<int>("width");
    QTest::newRow("first, colour") << 3 << 4 << 11 << 128;
    QTest::newRow("first, grey") << 1 << 4 << 11 << 128;
    QTest::newRow("second") << 4 << 4 << 7 << 128;
    QTest::newRow("second of cnn") << 4 << 8 << 7 << 64;
    QTest::newRow("duplicated") << 4 << 16 << 5 << 128;
    QTest::newRow("odd width") << 3 << 4 << 11 << 51;
    QTest::newRow("width of 4 n + 2") << 4 << 4 << 7 << 38;
    QTest::newRow("many channels") << 8 << 16 << 3 << 32;
}

void TestNetworks::foldedConvolutionIsTheConvolution()
{
    QFETCH(int, inputs);
    QFETCH(int, filters);
    QFETCH(int, kernel);
    QFETCH(int, width);
    torch::manual_seed(1);
    const auto x = torch::rand({3, inputs, 40, width});
    const auto limit = std::sqrt(6.0 / (kernel * kernel * (inputs + filters)));
    const auto weight = ((torch::rand({filters, inputs, kernel, kernel}) * 2 - 1) * limit);
    const auto bias = torch::rand({filters}) * 0.1;
    const auto weighting = torch::rand({3, filters, 40, width}, torch::kFloat64) - 0.5;

    const auto run = [&](torch::ScalarType type, bool plain) {
        std::vector<torch::Tensor> leaves;
        for (const auto &leaf : {x, weight, bias})
            leaves.push_back(leaf.to(type).detach().clone().requires_grad_(true));
        const auto input = leaves[0].contiguous(torch::MemoryFormat::ChannelsLast);
        const auto y = plain ? torch::conv2d(input, leaves[1], leaves[2], 1, kernel / 2)
                             : convolveSame(input, leaves[1], leaves[2]);
        (y * weighting.to(type)).sum().backward();
        std::vector<torch::Tensor> results{y.detach().to(torch::kFloat64)};
        for (const auto &leaf : leaves)
            results.push_back(leaf.grad().to(torch::kFloat64));
        return results;
    };
    // Output, and the gradients of input, kernel and bias: in float64 the same function. In float32 what is
    // left is rounding, as the plain convolution has it too: of a few hundred terms in the output, of
    // thousands in a gradient.
    const auto reference = run(torch::kFloat64, true);
    const auto exact = run(torch::kFloat64, false);
    const auto rounded = run(torch::kFloat32, false);
    for (std::size_t i = 0; i < reference.size(); ++i) {
        const double scale = std::max(1.0, reference[i].abs().max().item<double>());
        QVERIFY((exact[i] - reference[i]).abs().max().item<double>() <= 1e-12 * scale);
        QVERIFY((rounded[i] - reference[i]).abs().max().item<double>() <= (i == 0 ? 3e-6 : 2e-5) * scale);
    }
}

void TestNetworks::gruDropoutIsSharedOverTime()
{
    torch::manual_seed(3);
    WeightSource weights(1);
    Gru gru(6, 4, true, 0.5, weights);
    {
        // With identity-like input weights of the candidate only, a dropped input stays dropped at every
        // step.
        const torch::NoGradGuard noGrad;
        gru.kernel.zero_();
        gru.recurrentKernel.zero_();
        for (int unit = 0; unit < 4; ++unit)
            gru.kernel[8 + unit][unit] = 1.0;
        gru.bias.narrow(0, 0, 4).fill_(-100.0); // z = 0: the state is the candidate
    }
    gru.train();
    const auto y = gru.forward(torch::ones({50, 7, 6}));
    const auto first = y.narrow(1, 0, 1);
    QVERIFY(torch::equal(y, first.expand_as(y)));
    const double dropped = (first == 0).to(torch::kFloat64).mean().item<double>();
    QVERIFY(dropped > 0.3 && dropped < 0.7);
    QVERIFY(std::abs(first.max().item<double>() - std::tanh(2.0)) <
            1e-6); // kept inputs are scaled by 1 / (1 - p)
    gru.eval();
    QVERIFY((gru.forward(torch::ones({2, 3, 6})) - std::tanh(1.0)).abs().max().item<double>() < 1e-6);
}

void TestNetworks::residualNetworkTakesAnyWidth()
{
    const auto built = network("resnet", 1, 128, 10);
    const auto parameters = trainableParameters(*built);
    QVERIFY(parameters > 700'000 && parameters < 2'800'000);
    built->eval();
    const torch::NoGradGuard noGrad;
    for (const int width : {32, 33, 100, 256, 1291})
        QCOMPARE(built->forward(torch::randn({1, 1, 128, width})).sizes().vec(),
                 (std::vector<std::int64_t>{1, 10}));
}

void TestNetworks::saveAndLoad()
{
    const QTemporaryDir folder;
    for (const ModelPreset &preset : modelPresets()) {
        const std::filesystem::path path = folder.filePath(QStringLiteral("model.safetensors")).toStdString();
        ModelCard card;
        card.model.name = preset.name;
        card.input = inputFor(preset);
        card.genres = {"blues", "jazz", "Früh \"ling\""};
        const auto built = makeNetwork(card.model, card.input, 3, 11);
        QVERIFY(saveNetwork(*built, card, path).ok());
        const auto loaded = loadNetworkFile(path);
        QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message.c_str());
        QVERIFY(!loaded->network->is_training());
        QVERIFY(loaded->card.genres == card.genres);
        QVERIFY(loaded->card.input == card.input);
        const auto before = networkTensors(*built), after = networkTensors(*loaded->network);
        QCOMPARE(before.size(), after.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(before[i].first, after[i].first);
            QVERIFY(torch::equal(before[i].second, after[i].second));
        }
    }
}

void TestNetworks::refusesForeignFiles()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("model.safetensors")).toStdString();
    ModelCard card;
    card.model.name = "cnn";
    card.genres = {"a", "b", "c"};
    const auto built = network("cnn", 3, 128, 3);
    const auto refusal = [&](const NamedTensors &tensors) {
        const auto written = writeTensors(tensors, card.toMetadata(), path);
        const auto loaded = loadNetworkFile(path);
        return written && !loaded ? QString::fromStdString(loaded.error().message)
                                  : QStringLiteral("was loaded");
    };
    const auto tensors = networkTensors(*built);

    auto missing = tensors;
    missing.erase(missing.begin());
    QVERIFY(refusal(missing).contains(QStringLiteral("'conv1.kernel' is missing")));
    auto reshaped = tensors;
    reshaped.back().second = torch::zeros({4});
    QVERIFY2(refusal(reshaped).contains(QStringLiteral("has shape (4) where the network needs (3)")),
             qPrintable(refusal(reshaped)));
    auto integers = tensors;
    integers.back().second = torch::zeros({3}, torch::kInt64);
    QVERIFY(refusal(integers).contains(QStringLiteral("floating-point")));
    auto exploded = tensors;
    exploded.back().second = torch::full({3}, std::nan(""));
    QVERIFY(refusal(exploded).contains(QStringLiteral("not numbers")));
    auto more = tensors;
    more.emplace_back("optimizer.step", torch::zeros({1}, torch::kInt64));
    QCOMPARE(refusal(more), QStringLiteral("was loaded"));
    card.genres.push_back("d");
    QVERIFY(refusal(tensors).contains(QStringLiteral("does not fit the network 'cnn'")));
}

QTEST_GUILESS_MAIN(TestNetworks)
#include "tst_networks.moc"
