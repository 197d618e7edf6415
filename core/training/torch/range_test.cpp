// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/torch/range_test.h"

#include "core/training/torch/batch_loss.h"
#include "core/training/torch/patient_threads.h"
#include "core/training/torch/training_device.h"

#include <ATen/CPUGeneratorImpl.h>

namespace genrescope {

namespace {

/// Remembers a training's state and puts it back when it goes, also past an exception.
class Snapshot
{
public:
    explicit Snapshot(const TrainingParts &parts)
        : m_parts(parts)
        , m_network(copied(networkTensors(parts.network)))
        , m_optimizer(copied(parts.optimizer.state()))
        , m_gradients(parts.parameters.gradients().clone())
        , m_steps(parts.optimizer.steps())
        , m_training(parts.network.is_training())
        , m_generator(at::detail::getDefaultCPUGenerator())
        , m_generatorState(m_generator.get_state())
    {}

    ~Snapshot()
    {
        // Neither can fail: the tensors are this very network's and optimizer's.
        [[maybe_unused]] const auto network = restoreNetwork(m_parts.network, m_network);
        [[maybe_unused]] const auto optimizer = m_parts.optimizer.restore(m_optimizer, m_steps);
        m_parts.parameters.gradients().copy_(m_gradients);
        m_parts.network.train(m_training);
        m_generator.set_state(m_generatorState);
    }

    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    static NamedTensors copied(NamedTensors tensors)
    {
        for (auto &[name, tensor] : tensors)
            tensor = tensor.detach().clone();
        return tensors;
    }

    TrainingParts m_parts;
    NamedTensors m_network, m_optimizer;
    torch::Tensor m_gradients;
    std::int64_t m_steps;
    bool m_training;
    at::Generator m_generator;
    torch::Tensor m_generatorState;
};

} // namespace

RateRange runRangeTest(TrainingParts parts, const TrainingOptions &options, const RateRangeOptions &range,
                       const ProgressSink &progress, const std::stop_token &stop)
{
    const Snapshot snapshot(parts);
    RateRangeRecorder recorder(range);
    bool stopped = false;
    int epoch = 0;
    parts.network.train();
    for (std::int64_t step = 0; step < range.steps; ++step) {
        if (stop.stop_requested()) {
            stopped = true;
            break;
        }
        auto batch = epoch > 0 ? parts.batches.next() : nullptr;
        if (!batch) {
            parts.batches.startEpoch(++epoch);
            batch = parts.batches.next();
        }
        parts.parameters.zeroGradients();
        const BatchLoss loss = batchLoss(parts.network, *batch, options, parts.device, step + 1);
        if (progress)
            progress({step + 1, range.steps, "learning rates"});
        if (!recorder.add(step, loss.value))
            break;
        loss.loss.backward();
        if (options.optimizer.clipNorm > 0)
            parts.parameters.clipGradients(options.optimizer.clipNorm);
        parts.optimizer.step(rateOfStep(range, step), std::nullopt);
        parts.batches.recycle(std::move(batch));
    }
    RateRange result = recorder.take();
    result.stopped = stopped;
    return result;
}

Result<RateRange> findLearningRate(const TrainingOptions &options, const TrainingData &data,
                                   const RateRangeOptions &range, const ProgressSink &progress,
                                   const std::stop_token &stop)
{
    for (const auto &problems :
         {options.problems(), range.problems(),
          networkProblems(options.model, options.input, static_cast<int>(data.genres.size()))})
        if (!problems.empty())
            return Error{problems.front()};
    if (data.train.clips.empty())
        return Error{"there are no training clips"};
    const auto device = prepareDevice(options.device, options.threads);
    if (!device)
        return device.error();

    const PatientThreads patience;
    const auto genres = static_cast<int>(data.genres.size());
    const auto network = makeNetwork(options.model, options.input, genres, options.seed);
    network->to(*device);
    FlatParameters parameters(network->parameters());
    const auto optimizer = makeOptimizer(options.optimizer, parameters);
    BatchSource batches(data.train, options, genres, device->is_cuda() ? 6 : 2);
    return runRangeTest({*network, parameters, *optimizer, batches, *device}, options, range, progress, stop);
}

} // namespace genrescope
