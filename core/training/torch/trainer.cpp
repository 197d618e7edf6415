// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/torch/trainer.h"

#include "core/base/atomic_file.h"
#include "core/models/torch/genre_network.h"
#include "core/training/batch_source.h"
#include "core/training/checkpoint_state.h"
#include "core/training/epoch_metric.h"
#include "core/training/torch/batch_loss.h"
#include "core/training/torch/optimizers.h"
#include "core/training/torch/patient_threads.h"
#include "core/training/torch/training_device.h"
#include "core/training/torch/validation.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <fmt/format.h>
#include <iterator>
#include <limits>

namespace genrescope {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto batchEventInterval = std::chrono::milliseconds(50);
/// No cross-entropy of a network that can still be saved is that large.
constexpr double explodedLoss = 1e4;

/// Seconds of work: pauses are none.
class WorkClock
{
public:
    void pausedFor(Clock::duration time) { m_start += time; }
    double seconds() const { return std::chrono::duration<double>(Clock::now() - m_start).count(); }

private:
    Clock::time_point m_start = Clock::now();
};

/// Where a checkpoint waits until its epoch has been told.
std::filesystem::path nextOf(std::filesystem::path checkpoint)
{
    return checkpoint += ".next";
}

class Trainer
{
public:
    Trainer(const TrainingOptions &options, const TrainingData &data, RunWriter &writer, std::stop_token stop,
            PauseGate *pause, torch::Device device)
        : m_options(options)
        , m_data(data)
        , m_writer(writer)
        , m_stop(std::move(stop))
        , m_pause(pause)
        , m_device(device)
        , m_genres(static_cast<int>(data.genres.size()))
        , m_network(makeNetwork(options.model, options.input, m_genres, options.seed))
        , m_parameters(parametersOn(*m_network, device))
        , m_optimizer(makeOptimizer(options.optimizer, m_parameters))
        , m_batches(data.train, options, m_genres, device.is_cuda() ? 6 : 2)
        , m_schedule(options.schedule, options.optimizer.learningRate,
                     static_cast<double>(m_batches.batchesPerEpoch()),
                     options.epochs * m_batches.batchesPerEpoch())
    {
        m_card.model = options.model;
        m_card.input = options.input;
        m_card.genres = data.genres;
        m_card.runId = writer.paths().folder.filename().string();
        m_state.plannedEpochs = options.epochs;
    }

    Result<TrainingOutcome> run();

private:
    static std::vector<torch::Tensor> parametersOn(GenreNetwork &network, torch::Device device)
    {
        network.to(device);
        return network.parameters();
    }

    Result<void> restoreCheckpoint();
    Result<void> trainEpoch(EpochDone &done, WorkClock &clock);
    Result<void> trainBatch(const TrainingBatch &batch, BatchDone &done, double &right);
    Result<void> judgeEpoch(EpochDone &done);
    Result<void> finishEpoch(const EpochDone &done);
    void judgeStopping(const EpochDone &done);
    std::string whatIsKept() const;
    Result<void> writeCheckpoint(bool best);
    Result<void> commitCheckpoint(bool best);
    void dropUncommitted() const;
    bool stopRequested() const { return m_stop.stop_requested(); }
    bool hasValidation() const { return !m_data.validation.clips.empty(); }

    PatientThreads m_patience;
    const TrainingOptions &m_options;
    const TrainingData &m_data;
    RunWriter &m_writer;
    std::stop_token m_stop;
    PauseGate *m_pause;
    torch::Device m_device;
    int m_genres;
    std::shared_ptr<GenreNetwork> m_network;
    FlatParameters m_parameters;
    std::unique_ptr<Optimizer> m_optimizer;
    BatchSource m_batches;
    Schedule m_schedule;
    ModelCard m_card;
    CheckpointState m_state;
    Clock::time_point m_lastBatchEvent;
};

Result<TrainingOutcome> Trainer::run()
{
    dropUncommitted(); // a killed process's
    if (auto restored = restoreCheckpoint(); !restored)
        return restored.error();
    if (auto done = m_writer.record(
            RunStarted{std::ssize(m_data.train.clips), std::ssize(m_data.validation.clips),
                       std::ssize(m_data.test.clips), m_options.epochs, m_batches.batchesPerEpoch(),
                       m_state.epoch + 1, m_data.genres, trainableParameters(*m_network),
                       m_device.is_cuda() ? "cuda" : "cpu", at::get_num_threads()});
        !done)
        return done.error();

    while (m_state.epoch < m_options.epochs && !m_state.stoppedEarly && !stopRequested()) {
        WorkClock clock;
        EpochDone done;
        done.epoch = m_state.epoch + 1;
        if (auto trained = trainEpoch(done, clock); !trained)
            return trained.error();
        if (stopRequested())
            break;
        if (auto judged = judgeEpoch(done); !judged)
            return judged.error();
        if (stopRequested())
            break;
        done.seconds = clock.seconds();
        if (auto finished = finishEpoch(done); !finished)
            return finished.error();
    }
    return TrainingOutcome{m_state.epoch, m_state.bestEpoch, m_state.bestValidationAccuracy,
                           m_state.epoch < m_options.epochs && !m_state.stoppedEarly, m_state.stoppedEarly};
}

Result<void> Trainer::restoreCheckpoint()
{
    const auto &path = m_writer.paths().last();
    std::error_code code;
    if (!std::filesystem::exists(path, code))
        return {};
    const auto file = readTensors(path);
    if (!file)
        return file.error();
    const auto failure = [&](const std::string &reason) {
        return Error{fmt::format("{}: {}", path.string(), reason)};
    };
    auto state = CheckpointState::fromMetadata(file->metadata);
    if (!state)
        return failure(state.error().message);
    if (auto done = restoreNetwork(*m_network, file->tensors); !done)
        return failure(done.error().message);
    if (auto done = m_optimizer->restore(file->tensors, state->optimizerSteps); !done)
        return failure(done.error().message);
    m_state = *state;
    m_schedule.restore(m_state.schedule);
    // Another number of epochs than the one it stopped early of is a wish to train on. (resumeTraining clears
    // the flag in the checkpoint itself; this is for a process killed just before it could.)
    if (m_state.stoppedEarly && m_options.epochs != m_state.plannedEpochs) {
        m_state.stoppedEarly = false;
        m_state.epochsWithoutImprovement = 0;
    }
    m_state.plannedEpochs = m_options.epochs;
    return {};
}

Result<void> Trainer::trainEpoch(EpochDone &done, WorkClock &clock)
{
    m_network->train();
    m_batches.startEpoch(done.epoch);
    const std::int64_t stepsBefore = std::int64_t{done.epoch - 1} * m_batches.batchesPerEpoch();
    double lossSum = 0, rightSum = 0;
    std::int64_t seen = 0;
    for (std::int64_t index = 1; auto batch = m_batches.next(); ++index) {
        if (m_pause)
            clock.pausedFor(m_pause->pass(m_stop));
        if (stopRequested())
            return {};
        BatchDone event;
        event.epoch = done.epoch;
        event.step = stepsBefore + index;
        double right = 0;
        if (auto trained = trainBatch(*batch, event, right); !trained)
            return trained;
        lossSum += event.loss * batch->count;
        rightSum += right;
        seen += batch->count;
        event.accuracy = right / batch->count;
        event.clipsPerSecond = static_cast<double>(seen) / std::max(1e-9, clock.seconds());
        done.learningRate = event.learningRate;
        m_batches.recycle(std::move(batch));
        const auto now = Clock::now();
        if (now - m_lastBatchEvent >= batchEventInterval || index == m_batches.batchesPerEpoch()) {
            m_lastBatchEvent = now;
            if (auto recorded = m_writer.record(event); !recorded)
                return recorded;
        }
    }
    done.trainLoss = lossSum / static_cast<double>(seen);
    done.trainAccuracy = rightSum / static_cast<double>(seen);
    return {};
}

Result<void> Trainer::trainBatch(const TrainingBatch &batch, BatchDone &done, double &right)
{
    m_parameters.zeroGradients();
    const BatchLoss computed = batchLoss(*m_network, batch, m_options, m_device, done.step);
    done.loss = computed.value;
    right = computed.right;
    if (!std::isfinite(done.loss) || done.loss > explodedLoss)
        return Error{
            fmt::format("the loss {} in epoch {}, step {}: training stopped there; a lower learning rate or "
                        "training.clip_norm may help; {}",
                        std::isfinite(done.loss) ? fmt::format("exploded to {:.4g}", done.loss)
                                                 : std::string("is not a number any more"),
                        done.epoch, done.step, whatIsKept())};
    computed.loss.backward();
    if (m_options.optimizer.clipNorm > 0)
        m_parameters.clipGradients(m_options.optimizer.clipNorm);
    done.learningRate = m_schedule.learningRate(done.step - 1);
    m_optimizer->step(done.learningRate, m_schedule.momentum(done.step - 1));
    return {};
}

Result<void> Trainer::judgeEpoch(EpochDone &done)
{
    done.validationLoss = done.validationAccuracy = std::numeric_limits<double>::quiet_NaN();
    if (hasValidation()) {
        auto result = validate(*m_network, m_data.validation, m_options.input, m_genres, m_device, m_stop);
        if (!result)
            return {}; // stopped
        done.validationLoss = result->loss;
        done.validationAccuracy = result->accuracy;
        done.confusion = std::move(result->confusion);
    }
    // The last step's update is in no loss yet.
    bool finite = !hasValidation() || std::isfinite(done.validationLoss);
    for (const auto &[name, tensor] : networkTensors(*m_network))
        finite = finite && torch::isfinite(tensor).all().item<bool>();
    if (!finite)
        return Error{
            fmt::format("the network's weights are not numbers any more after epoch {}: training stopped "
                        "there; a lower learning rate or training.clip_norm may help; {}",
                        done.epoch, whatIsKept())};
    return {};
}

Result<void> Trainer::finishEpoch(const EpochDone &done)
{
    m_state.epoch = done.epoch;
    m_state.optimizerSteps = m_optimizer->steps();
    m_schedule.epochFinished(hasValidation() ? done.validationLoss : done.trainLoss);
    m_state.schedule = m_schedule.state();

    const EpochMetric &metric = *findEpochMetric(m_options.checkpointMetric); // options have no problems
    const double value = metric.value(done);
    // Without it (no validation split) the newest is the best known.
    const bool best = std::isnan(value) || metric.improves(value, m_state.bestMetric, 0.0);
    if (best) {
        m_state.bestEpoch = done.epoch;
        m_state.bestMetric = value;
        m_state.bestValidationAccuracy = done.validationAccuracy;
    }
    if (m_options.earlyStopping.enabled)
        judgeStopping(done);
    // On disk under another name first, then told, then put in place, which needs no room: a full disk finds
    // the epoch neither told nor half saved, and a kill in between leaves it told but not saved, which
    // RunWriter::reopen forgets and the resumed run repeats.
    auto saved = writeCheckpoint(best);
    if (saved)
        saved = m_writer.record(done);
    if (saved)
        saved = commitCheckpoint(best);
    if (!saved) {
        dropUncommitted();
        return saved;
    }
    return m_writer.record(Checkpointed{m_state.epoch, best});
}

void Trainer::judgeStopping(const EpochDone &done)
{
    const EarlyStoppingOptions &stopping = m_options.earlyStopping;
    const EpochMetric &metric = *findEpochMetric(stopping.metric);
    const double value = metric.value(done);
    if (std::isnan(value)) // nothing to judge by
        return;
    if (metric.improves(value, m_state.stoppingBest, stopping.minDelta)) {
        m_state.stoppingBest = value;
        m_state.epochsWithoutImprovement = 0;
    } else if (++m_state.epochsWithoutImprovement >= stopping.patience) {
        m_state.stoppedEarly = true;
    }
}

std::string Trainer::whatIsKept() const
{
    return m_state.epoch > 0 ? fmt::format("the last good checkpoint, of epoch {}, is kept", m_state.epoch)
                             : std::string("no checkpoint was reached");
}

Result<void> Trainer::writeCheckpoint(bool best)
{
    const RunPaths &paths = m_writer.paths();
    if (best)
        if (auto saved = saveNetwork(*m_network, m_card, nextOf(paths.best())); !saved)
            return saved;
    NamedTensors tensors = networkTensors(*m_network);
    const NamedTensors optimizerState = m_optimizer->state();
    tensors.insert(tensors.end(), optimizerState.begin(), optimizerState.end());
    std::map<std::string, std::string> metadata = m_card.toMetadata();
    metadata.merge(m_state.toMetadata());
    return writeTensors(tensors, metadata, nextOf(paths.last()));
}

Result<void> Trainer::commitCheckpoint(bool best)
{
    const RunPaths &paths = m_writer.paths();
    // last.safetensors decides what a resumed run starts from, so it comes last: a kill in between repeats
    // the epoch, which writes the same best.safetensors again.
    std::vector<std::filesystem::path> files = {paths.last()};
    if (best)
        files.insert(files.begin(), paths.best());
    for (const std::filesystem::path &file : files)
        if (auto renamed = replaceFile(nextOf(file), file); !renamed)
            return renamed;
    return {};
}

void Trainer::dropUncommitted() const
{
    std::error_code ignored;
    for (const std::filesystem::path &file : {m_writer.paths().best(), m_writer.paths().last()})
        std::filesystem::remove(nextOf(file), ignored);
}

} // namespace

Result<TrainingOutcome> trainNetwork(const TrainingOptions &options, const TrainingData &data,
                                     RunWriter &writer, std::stop_token stop, PauseGate *pause)
{
    if (const auto problems = options.problems(); !problems.empty())
        return Error{problems.front()};
    if (data.train.clips.empty())
        return Error{"there are no training clips"};
    if (const auto problems =
            networkProblems(options.model, options.input, static_cast<int>(data.genres.size()));
        !problems.empty())
        return Error{problems.front()};
    const auto device = prepareDevice(options.device, options.threads);
    if (!device)
        return device.error();
    return Trainer(options, data, writer, std::move(stop), pause, *device).run();
}

} // namespace genrescope
