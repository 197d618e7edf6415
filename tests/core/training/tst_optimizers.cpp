// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/torch/optimizers.h"

#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace genrescope;

namespace {

using Arrays = std::vector<std::vector<float>>;

nlohmann::json golden(const char *name)
{
    std::ifstream file(qEnvironmentVariable("GENRESCOPE_GOLDEN").toStdString() + "/training/" + name);
    return nlohmann::json::parse(file);
}

/// The goldens' two parameters: a 3 x 4 kernel and a bias of 5.
std::vector<torch::Tensor> parametersFrom(const Arrays &start)
{
    return {torch::tensor(start[0]).view({3, 4}).requires_grad_(), torch::tensor(start[1]).requires_grad_()};
}

void setGradients(const std::vector<torch::Tensor> &parameters, const Arrays &gradients)
{
    const torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < parameters.size(); ++i)
        parameters[i].mutable_grad().copy_(torch::tensor(gradients[i]).view(parameters[i].sizes()));
}

double largestDifference(const std::vector<torch::Tensor> &parameters, const Arrays &expected)
{
    double largest = 0;
    for (std::size_t i = 0; i < parameters.size(); ++i)
        largest = std::max(
            largest,
            (parameters[i].detach().view(-1) - torch::tensor(expected[i])).abs().max().item<double>());
    return largest;
}

OptimizerOptions optionsFrom(const nlohmann::json &entry)
{
    OptimizerOptions options;
    options.name = entry["name"];
    options.learningRate = entry["learning_rate"];
    options.beta1 = entry.value("beta1", options.beta1);
    options.beta2 = entry.value("beta2", options.beta2);
    options.momentum = entry.value("momentum", options.momentum);
    options.nesterov = entry.value("nesterov", options.nesterov);
    options.decayAll = entry.value("decay_all", false);
    options.weightDecay = entry.value("weight_decay", options.weightDecay);
    return options;
}

} // namespace

class OptimizersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalKerasAndPyTorch_data();
    void equalKerasAndPyTorch();
    void momentumOfASchedule();
    void restoredStateGoesOnBitForBit();
    void autogradFillsTheFlatGradients();
    void clippingKeepsTheDirection();
};

void OptimizersTest::equalKerasAndPyTorch_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("tf-keras' legacy optimizers") << QStringLiteral("optimizers.json");
    QTest::newRow("PyTorch's AdamW") << QStringLiteral("adamw.json");
}

void OptimizersTest::equalKerasAndPyTorch()
{
    QFETCH(QString, file);
    const auto data = golden(file.toUtf8().constData());
    for (const auto &entry : data["cases"]) {
        const auto parameters = parametersFrom(data["start"]);
        FlatParameters flat(parameters);
        const OptimizerOptions options = optionsFrom(entry);
        const auto optimizer = makeOptimizer(options, flat);
        for (std::size_t step = 0; step < data["gradients"].size(); ++step) {
            setGradients(parameters, data["gradients"][step]);
            optimizer->step(options.learningRate, std::nullopt);
            const double difference = largestDifference(parameters, entry["parameters"][step]);
            QVERIFY2(difference <= 1e-6, qPrintable(QStringLiteral("%1, step %2: %3")
                                                        .arg(QString::fromStdString(options.name))
                                                        .arg(step)
                                                        .arg(difference)));
        }
    }
}

void OptimizersTest::momentumOfASchedule()
{
    const auto data = golden("optimizers.json");
    for (const char *name : {"adam", "adamw", "sgd"}) {
        OptimizerOptions fixed{.name = name};
        fixed.momentum = fixed.beta1 = 0.7;
        OptimizerOptions varied{.name = name};
        const auto a = parametersFrom(data["start"]), b = parametersFrom(data["start"]);
        FlatParameters flatA(a), flatB(b);
        const auto first = makeOptimizer(fixed, flatA), second = makeOptimizer(varied, flatB);
        for (const auto &gradients : data["gradients"]) {
            setGradients(a, gradients);
            setGradients(b, gradients);
            first->step(0.01, std::nullopt);
            second->step(0.01, 0.7);
        }
        QVERIFY(torch::equal(flatA.values(), flatB.values()));
    }
}

void OptimizersTest::restoredStateGoesOnBitForBit()
{
    const auto data = golden("optimizers.json");
    for (const char *name : {"adam", "adamw", "rmsprop", "adadelta", "sgd"}) {
        const OptimizerOptions options{.name = name, .momentum = 0.9};
        const auto whole = parametersFrom(data["start"]);
        FlatParameters flatWhole(whole);
        const auto uninterrupted = makeOptimizer(options, flatWhole);
        const auto early = parametersFrom(data["start"]);
        FlatParameters flatEarly(early);
        const auto before = makeOptimizer(options, flatEarly);
        for (std::size_t step = 0; step < 8; ++step) {
            setGradients(whole, data["gradients"][step]);
            uninterrupted->step(0.01, std::nullopt);
            if (step < 4) {
                setGradients(early, data["gradients"][step]);
                before->step(0.01, std::nullopt);
            }
        }
        std::vector<torch::Tensor> late = {early[0].detach().clone().requires_grad_(),
                                           early[1].detach().clone().requires_grad_()};
        FlatParameters flatLate(late);
        const auto after = makeOptimizer(options, flatLate);
        QVERIFY(after->restore(before->state(), before->steps()));
        for (std::size_t step = 4; step < 8; ++step) {
            setGradients(late, data["gradients"][step]);
            after->step(0.01, std::nullopt);
        }
        QVERIFY2(torch::equal(flatWhole.values(), flatLate.values()), name);
        QVERIFY(!after->restore({}, 0));
        QVERIFY(!after->restore({{before->state().front().first, torch::zeros(3)}}, 0));
    }
}

void OptimizersTest::autogradFillsTheFlatGradients()
{
    const auto data = golden("optimizers.json");
    const auto parameters = parametersFrom(data["start"]);
    const auto copies = parametersFrom(data["start"]);
    FlatParameters flat(parameters);
    for (int round = 0; round < 2; ++round) { // the second backward must land in the same place
        flat.zeroGradients();
        const auto loss = [](const std::vector<torch::Tensor> &p) {
            return (p[0].sin().sum() * p[1].square()).sum();
        };
        loss(parameters).backward();
        copies[0].mutable_grad() = copies[1].mutable_grad() = torch::Tensor();
        loss(copies).backward();
        QVERIFY(torch::equal(flat.gradients().narrow(0, 0, 12), copies[0].grad().view(-1)));
        QVERIFY(torch::equal(flat.gradients().narrow(0, 16, 5), copies[1].grad()));
    }
    QVERIFY(torch::equal(flat.kernelMask().sum(), torch::tensor(12.0f)));
}

void OptimizersTest::clippingKeepsTheDirection()
{
    const auto data = golden("optimizers.json");
    const auto parameters = parametersFrom(data["start"]);
    FlatParameters flat(parameters);
    setGradients(parameters, data["gradients"][0]);
    const torch::Tensor before = flat.gradients().clone();
    const double norm = before.norm().item<double>();
    flat.clipGradients(norm * 2);
    QVERIFY(torch::equal(flat.gradients(), before));
    flat.clipGradients(norm / 2);
    QVERIFY(torch::allclose(flat.gradients(), before / 2));
}

QTEST_GUILESS_MAIN(OptimizersTest)
#include "tst_optimizers.moc"
