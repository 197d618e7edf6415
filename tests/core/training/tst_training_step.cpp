// SPDX-License-Identifier: GPL-3.0-or-later
// Whole training steps of the paper's networks: loss, L2, backward and update, against tf-keras.
#include "core/training/torch/batch_loss.h"
#include "core/training/torch/optimizers.h"
#include "core/training/torch/validation.h"
#include "tests/support/golden_weights.h"

#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace genrescope;
using test::numbers;

namespace {

nlohmann::json golden()
{
    std::ifstream file(qgetenv("GENRESCOPE_GOLDEN").toStdString() + "/training/steps.json");
    return nlohmann::json::parse(file);
}

TrainingOptions optionsOf(const nlohmann::json &golden, const nlohmann::json &entry)
{
    TrainingOptions options;
    options.model = {.name = entry["network"], .dropout = 0.0};
    options.input.channels = golden["channels"];
    options.input.height = options.input.width = golden["side"];
    options.optimizer.name = entry["name"];
    options.optimizer.learningRate = entry["learning_rate"];
    options.optimizer.beta1 = entry.value("beta1", options.optimizer.beta1);
    options.optimizer.beta2 = entry.value("beta2", options.optimizer.beta2);
    options.optimizer.rho = entry.value("rho", options.optimizer.rho);
    options.optimizer.momentum = entry.value("momentum", 0.0);
    options.optimizer.nesterov = entry.value("nesterov", false);
    return options;
}

/// A network on its way through the golden's steps: the same batch each time.
class Steps
{
public:
    Steps(const nlohmann::json &golden, const nlohmann::json &entry, torch::ScalarType type)
        : m_options(optionsOf(golden, entry))
        , m_network(makeNetwork(m_options.model, m_options.input, golden["genres"], 1))
        , m_count(golden["batch"])
        , m_genres(golden["genres"])
    {
        for (const auto &[name, tensor] : test::setGoldenWeights(*m_network))
            if (tensor.requires_grad())
                m_parameters.emplace_back(name, tensor);
        m_network->to(type);
        m_network->train();
        m_start = values();
        m_flat = std::make_unique<FlatParameters>(m_network->parameters());
        m_optimizer = makeOptimizer(m_options.optimizer, *m_flat);
    }

    /// @return the loss before the step
    double step()
    {
        const InputOptions &input = m_options.input;
        const torch::Tensor x = numbers(1, {m_count, input.channels, input.height, input.width});
        const torch::Tensor labels = torch::arange(m_count) % m_genres;
        m_flat->zeroGradients();
        torch::Tensor loss;
        TrainingBatch batch; // the loss's graph points into it
        if (m_parameters.front().second.scalar_type() == torch::kFloat64) {
            // batchLoss, which takes float32, in float64.
            loss = torch::nn::functional::cross_entropy(m_network->forward(x), labels);
            if (const torch::Tensor penalty = l2Penalty(*m_network); penalty.defined())
                loss = loss + penalty;
        } else {
            const torch::Tensor pixels = x.to(torch::kFloat32).contiguous();
            const torch::Tensor targets = torch::one_hot(labels, m_genres).to(torch::kFloat32).contiguous();
            batch.count = m_count;
            batch.inputs.assign(pixels.data_ptr<float>(), pixels.data_ptr<float>() + pixels.numel());
            batch.targets.assign(targets.data_ptr<float>(), targets.data_ptr<float>() + targets.numel());
            batch.labels.assign(labels.data_ptr<std::int64_t>(), labels.data_ptr<std::int64_t>() + m_count);
            loss = batchLoss(*m_network, batch, m_options, torch::kCPU, 1).loss;
        }
        loss.backward();
        m_optimizer->step(m_options.optimizer.learningRate, std::nullopt);
        return loss.item<double>();
    }

    /// How far every parameter has come, by name, flat, in float64.
    NamedTensors moved() const
    {
        NamedTensors changes = values();
        for (std::size_t i = 0; i < changes.size(); ++i)
            changes[i].second = changes[i].second - m_start[i].second;
        return changes;
    }

    /// The last gradients; as moved().
    NamedTensors gradients() const
    {
        NamedTensors all;
        for (const auto &[name, tensor] : m_parameters)
            all.emplace_back(name, tensor.grad().to(torch::kFloat64).contiguous().view(-1));
        return all;
    }

private:
    NamedTensors values() const
    {
        NamedTensors copies;
        for (const auto &[name, tensor] : m_parameters)
            copies.emplace_back(name, tensor.detach().to(torch::kFloat64, false, true).contiguous().view(-1));
        return copies;
    }

    TrainingOptions m_options;
    std::shared_ptr<GenreNetwork> m_network;
    int m_count;
    int m_genres;
    NamedTensors m_parameters, m_start;
    std::unique_ptr<FlatParameters> m_flat;
    std::unique_ptr<Optimizer> m_optimizer;
};

} // namespace

class TrainingStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsKeras_data();
    void equalsKeras();
    void inSinglePrecision_data() { equalsKeras_data(); }
    void inSinglePrecision();
};

void TrainingStepTest::equalsKeras_data()
{
    QTest::addColumn<int>("number");
    const auto cases = golden()["cases"];
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::addRow("%s, %s %g%s", cases[i]["network"].get<std::string>().c_str(),
                      cases[i]["name"].get<std::string>().c_str(), cases[i].value("momentum", 0.0),
                      cases[i].contains("nesterov") ? " Nesterov" : "")
            << static_cast<int>(i);
    QCOMPARE(cases.size(), std::size_t{4 * 6});
}

void TrainingStepTest::equalsKeras()
{
    QFETCH(int, number);
    const auto all = golden();
    const auto &entry = all["cases"][static_cast<std::size_t>(number)];
    Steps ours(all, entry, torch::kFloat64);
    for (const auto &wanted : entry["steps"]) {
        QVERIFY(std::abs(ours.step() - wanted["loss"].get<double>()) <= 1e-10);
        const NamedTensors changes = ours.moved();
        QCOMPARE(changes.size(), wanted["moved"].size());
        for (const auto &[name, change] : changes) {
            const auto pinned = wanted["moved"][name].get<std::vector<double>>();
            const double norm = change.norm().item<double>();
            const double projection = change.dot(numbers(7, {change.numel()}) - 0.5).item<double>();
            const double difference = std::max(std::abs(norm - pinned[0]), std::abs(projection - pinned[1]));
            QVERIFY2(difference <= 1e-9, qPrintable(QStringLiteral("%1: %2 of %3")
                                                        .arg(QString::fromStdString(name))
                                                        .arg(difference)
                                                        .arg(pinned[0])));
        }
    }
}

/// As it is used: every weight within 1e-5 of the same step in float64. Adam and RMSprop divide a gradient by
/// its own size, and where that is a few times their epsilon of 1e-7 the quotient is of rounding errors: such
/// weights, a few in a hundred thousand and the biases before a batch norm, are the exception.
void TrainingStepTest::inSinglePrecision()
{
    QFETCH(int, number);
    const auto all = golden();
    const auto &entry = all["cases"][static_cast<std::size_t>(number)];
    Steps exact(all, entry, torch::kFloat64), used(all, entry, torch::kFloat32);
    QVERIFY(std::abs(used.step() - exact.step()) <= 1e-5);
    const NamedTensors wanted = exact.moved(), changes = used.moved(), gradients = exact.gradients();
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const torch::Tensor off = (changes[i].second - wanted[i].second).abs() > 1e-5;
        const auto count = off.sum().item<std::int64_t>();
        if (count == 0)
            continue;
        const QString where = QStringLiteral("%1: %2 of %3 are off")
                                  .arg(QString::fromStdString(changes[i].first))
                                  .arg(count)
                                  .arg(off.numel());
        const std::string name = entry["name"];
        QVERIFY2(name == "adam" || name == "rmsprop", qPrintable(where));
        QVERIFY2(gradients[i].second.abs().masked_select(off).max().item<double>() <= 4e-6,
                 qPrintable(where));
        const torch::Tensor noise = gradients[i].second.abs() <= 1e-12; // no gradient at all
        QVERIFY2((off & noise.logical_not()).sum().item<std::int64_t>() <= 10, qPrintable(where));
    }
}

QTEST_GUILESS_MAIN(TrainingStepTest)
#include "tst_training_step.moc"
