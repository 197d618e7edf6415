// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiments/training_job.h"

#include "core/base/atomic_file.h"
#include "core/base/counted.h"
#include "core/base/paths.h"
#include "core/base/resource_failure.h"
#include "core/datasets/genre_coverage.h"
#include "core/engine/engine.h"
#include "core/evaluation/evaluation.h"
#include "core/features/feature_cache.h"
#include "core/inference/classifier.h"
#include "core/training/augmented_clips.h"
#include "core/training/checkpoint_state.h"
#include "core/training/option_table.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <fmt/format.h>
#include <initializer_list>
#include <limits>
#include <map>
#include <new>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostNamedInMessage = 20;

Error outOfMemory()
{
    return Error{
        fmt::format("{} for this training; a smaller batch or fewer clips may fit", notEnoughMemory)};
}

/// Runs `work` and turns what it throws into an Error: what happens on a worker thread must not end a window
/// that has other things open.
template <class Work>
auto guarded(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc &) {
        return outOfMemory();
    } catch (const std::exception &error) {
        if (lackingResource(error.what()) == LackingResource::Memory) // LibTorch has its own exception for it
            return outOfMemory();
        return Error{fmt::format("a mistake in the program, please report it: {}", error.what())};
    }
}

/// "N <what>" and the first few of them, one line each.
std::string listing(const std::string &one, const std::string &several, const std::vector<std::string> &lines)
{
    std::string text = fmt::format("{} {}", lines.size(), lines.size() == 1 ? one : several);
    for (std::size_t i = 0; i < std::min(lines.size(), mostNamedInMessage); ++i)
        text += "\n  " + lines[i];
    if (lines.size() > mostNamedInMessage)
        text += fmt::format("\n  and {} more", lines.size() - mostNamedInMessage);
    return text;
}

fs::path cacheFolderOr(const fs::path &given)
{
    return given.empty() ? userCacheFolder() / "features" : given;
}

Result<TrainingData> loadData(const TrainingOptions &options, const Manifest &manifest, FeatureCache &cache,
                              const ProgressSink &loading, std::stop_token stop)
{
    auto data = loadTrainingData(manifest, options.input, {}, &cache, options.threads, loading, stop);
    if (!data)
        return data;
    if (auto added = addAugmentedClips(*data, manifest, options.input, options.augmentation, &cache,
                                       options.threads, loading, std::move(stop));
        !added)
        return added.error();
    return data;
}

/// Asks the classifier about a split's clips; the clips of one file are one item.
Result<std::vector<EvaluatedItem>> predictItems(Classifier &classifier, const ClipSet &clips,
                                                const Manifest &manifest, std::stop_token stop)
{
    std::map<std::size_t, EvaluatedItem> bySource;
    for (std::size_t i = 0; i < clips.clips.size(); ++i) {
        if (stop.stop_requested())
            return Error{"cancelled"};
        const fs::path &path = manifest.items[clips.source[i]].path;
        const auto segments = classifier.predictClip(clips.clips[i].unpacked(), 0.0, 1.0);
        if (!segments)
            return Error{fmt::format("{}: {}", path.string(), segments.error().message)};
        EvaluatedItem &item = bySource[clips.source[i]];
        item.path = path.string();
        item.actual = clips.labels[i];
        item.probabilities.resize(segments->front().probabilities.size(), 0.0);
        for (const SegmentPrediction &segment : *segments)
            for (std::size_t genre = 0; genre < item.probabilities.size(); ++genre)
                item.probabilities[genre] += segment.probabilities[genre];
    }
    std::vector<EvaluatedItem> items;
    for (auto &[source, item] : bySource) {
        double sum = 0;
        for (const double probability : item.probabilities)
            sum += probability;
        for (double &probability : item.probabilities)
            probability /= sum;
        items.push_back(std::move(item));
    }
    return items;
}

/// A run from its open folder to its ending; shared by new and resumed runs.
class RunningJob
{
public:
    RunningJob(Engine &engine, const TrainingOptions &options, const Manifest &manifest,
               const TrainingData &data, RunWriter &writer, std::stop_token stop, PauseGate *pause)
        : m_engine(engine)
        , m_options(options)
        , m_manifest(manifest)
        , m_data(data)
        , m_writer(writer)
        , m_stop(std::move(stop))
        , m_pause(pause)
    {}

    Result<fs::path> run()
    {
        const auto outcome = guarded([this] { return trainAndEvaluate(); });
        return outcome ? ended(*outcome) : failed(outcome.error());
    }

private:
    using Ending = decltype(RunEvent::what);

    Result<Ending> trainAndEvaluate()
    {
        if (!m_data.leftOut.empty())
            if (auto done = m_writer.record(
                    RunMessage{listing("item was left out:", "items were left out:", m_data.leftOut)});
                !done)
                return done.error();
        if (m_data.validation.clips.empty())
            if (auto done =
                    m_writer.record(RunMessage{fmt::format("warning: no clip is in the split validation{}: "
                                                           "no accuracy is measured there, and without it "
                                                           "the newest checkpoint counts as the best",
                                                           m_data.test.clips.empty() ? " or test" : "")});
                !done)
                return done.error();
        for (const std::string &warning : trainingDataWarnings(m_manifest, m_stop))
            if (auto done = m_writer.record(RunMessage{"warning: " + warning}); !done)
                return done.error();
        const auto outcome = m_engine.train(m_options, m_data, m_writer, m_stop, m_pause);
        if (!outcome)
            return outcome.error();
        if (outcome->stopped)
            return Ending(RunCancelled{outcome->epochs});
        const auto testAccuracy = evaluateCheckpoints();
        if (m_stop.stop_requested())
            return Ending(RunCancelled{outcome->epochs});
        if (!testAccuracy)
            return testAccuracy.error();
        return Ending(RunFinished{outcome->epochs, outcome->bestEpoch, outcome->bestValidationAccuracy,
                                  *testAccuracy, outcome->stoppedEarly});
    }

    Error failed(const Error &error)
    {
        // When it is the disk that refuses, this may fail too: the message is all that is left then.
        [[maybe_unused]] const auto recorded = m_writer.record(RunFailed{error.message});
        const LackingResource lacking = lackingResource(error.message);
        if (lacking == LackingResource::None)
            return error;
        const RunPaths &paths = m_writer.paths();
        const auto kept = readCheckpointState(paths.last());
        return Error{fmt::format(
            "{}\n  {}. {}, then: genrescope-cli resume {}", error.message,
            kept ? fmt::format("What was trained up to epoch {} is kept", kept->epoch)
                 : std::string("No checkpoint could be written, so no epoch is kept and it would begin anew"),
            lacking == LackingResource::Disk ? "Free some space" : "Free some memory",
            paths.folder.string())};
    }

    Result<fs::path> ended(Ending ending)
    {
        if (auto recorded = m_writer.record(std::move(ending)); !recorded)
            return recorded.error();
        return m_writer.paths().folder;
    }

    /// Writes evaluation/validation and evaluation/test of the best checkpoint, and evaluation/test-last of
    /// the last: the paper does not say which of them it reports. The best's test accuracy, or NaN without a
    /// test split.
    Result<double> evaluateCheckpoints()
    {
        const RunPaths &paths = m_writer.paths();
        const auto best = evaluateCheckpoint(paths.best(), {Split::Validation, Split::Test}, "");
        if (!best || m_data.test.clips.empty())
            return best;
        if (const auto last = evaluateCheckpoint(paths.last(), {Split::Test}, "-last"); !last)
            return last;
        return best;
    }

    /// Writes evaluation/<split><suffix> of each split; the test accuracy, or NaN without one.
    Result<double> evaluateCheckpoint(const fs::path &weights, std::initializer_list<Split> splits,
                                      const std::string &suffix)
    {
        auto network = m_engine.loadNetwork(weights);
        if (!network)
            return network.error();
        Classifier classifier(std::move(*network));
        double testAccuracy = std::numeric_limits<double>::quiet_NaN();
        for (const Split split : splits) {
            const ClipSet &clips = split == Split::Test ? m_data.test : m_data.validation;
            if (clips.clips.empty())
                continue;
            const auto items = predictItems(classifier, clips, m_manifest, m_stop);
            if (!items)
                return items.error();
            Evaluation evaluation = evaluate(m_data.genres, *items);
            evaluation.model = "checkpoints/" + weights.filename().string();
            const std::string name = toString(split);
            if (auto written = writeEvaluation(evaluation, *items,
                                               m_writer.paths().evaluation() / (name + suffix), name);
                !written)
                return written.error();
            if (split == Split::Test)
                testAccuracy = evaluation.accuracy;
        }
        return testAccuracy;
    }

    Engine &m_engine;
    const TrainingOptions &m_options;
    const Manifest &m_manifest;
    const TrainingData &m_data;
    RunWriter &m_writer;
    std::stop_token m_stop;
    PauseGate *m_pause;
};

Result<void> check(const Engine &engine, const TrainingOptions &options, const Manifest &data)
{
    if (const auto problems = options.problems(); !problems.empty())
        return Error{fmt::format("{}", fmt::join(problems, "\n  "))};
    if (options.device == "cuda" && !engine.info().cuda)
        return Error{"training.device=cuda: this machine has no GPU that LibTorch can use; "
                     "training.device=auto takes the processor then"};
    const auto summary =
        engine.summarise(options.model, options.input, static_cast<int>(data.genres().size()));
    if (!summary)
        return summary.error();
    return {};
}

Environment environmentOf(Engine &engine, const TrainingOptions &options)
{
    engine.setThreads(options.threads);
    const EngineInfo info = engine.info();
    const bool cuda = info.cuda && options.device != "cpu";
    return {info.torchVersion, cuda ? "cuda" : "cpu", info.threads};
}

/// How many epochs a resumed run is to have, and whether there is anything to do.
Result<int> plannedEpochs(const RunRecord &record, const CheckpointState &state, int extraEpochs)
{
    const bool complete = state.stoppedEarly || state.epoch >= record.options.epochs;
    if (extraEpochs > 0)
        return (complete ? state.epoch : record.options.epochs) + extraEpochs;
    const bool finished =
        !record.events.empty() && std::holds_alternative<RunFinished>(record.events.back().what);
    if (complete && finished)
        return Error{fmt::format("{}: is finished after {}; `genrescope-cli resume --epochs N` trains N more",
                                 record.paths.folder.string(), counted(state.epoch, "epoch"))};
    return record.options.epochs;
}

Result<fs::path> train(const TrainingJob &job, const RunEventSink &listener, const ProgressSink &loading,
                       const std::stop_token &stop)
{
    const auto engine = loadEngine();
    if (!engine)
        return engine.error();
    if (auto usable = check(**engine, job.options, job.data); !usable)
        return usable.error();
    if (auto usable = checkRunsFolder(job.runsFolder); !usable)
        return usable.error();
    FeatureCache cache(cacheFolderOr(job.cacheFolder));
    const auto data = loadData(job.options, job.data, cache, loading, stop);
    if (!data)
        return data.error();
    auto writer = RunWriter::create(job.runsFolder, job.options, job.data, listener,
                                    environmentOf(**engine, job.options),
                                    {.cache = &cache, .progress = loading, .stop = stop});
    if (!writer)
        return writer.error();
    if (job.folderMade)
        job.folderMade((*writer)->paths().folder);
    return RunningJob(**engine, job.options, job.data, *data, **writer, stop, job.pause.get()).run();
}

Result<fs::path> resume(const ResumeJob &job, const RunEventSink &listener, const ProgressSink &loading,
                        const std::stop_token &stop)
{
    auto record = readRun(job.runFolder);
    if (!record)
        return record.error();
    const RunPaths paths = record->paths;
    // All that is decided here is decided under the lock: another process may have trained on until now.
    auto lock = LockFile::acquire(paths.lock());
    if (!lock)
        return isLocked(paths.lock()) ? Error{fmt::format("{}: is being trained right now ({})",
                                                          paths.folder.string(), lock.error().message)}
                                      : lock.error();
    record = readRun(job.runFolder);
    if (!record)
        return record.error();
    CheckpointState state;
    std::error_code code;
    if (fs::exists(paths.last(), code)) {
        auto read = readCheckpointState(paths.last());
        if (!read)
            return read.error();
        state = *read;
    }
    const auto epochs = plannedEpochs(*record, state, job.extraEpochs);
    if (!epochs)
        return epochs.error();
    const auto engine = loadEngine();
    if (!engine)
        return engine.error();
    FeatureCache cache(cacheFolderOr(job.cacheFolder));
    auto runData = readRunData(paths.folder, {.cache = &cache, .progress = loading, .stop = stop});
    if (!runData)
        return runData.error();
    if (auto usable = check(**engine, record->options, runData->manifest); !usable)
        return usable.error();
    const auto data = loadData(record->options, runData->manifest, cache, loading, stop);
    if (!data)
        return data.error();
    // Everything that can be refused without touching the run has been.
    auto writer = RunWriter::reopen(paths.folder, listener, std::move(*lock));
    if (!writer)
        return writer.error();
    if (*epochs != record->options.epochs) {
        record->options.epochs = *epochs;
        if (auto written = writeFileAtomically(paths.config(), toToml(record->options)); !written)
            return written.error();
    }
    if (job.extraEpochs > 0 && state.epoch > 0) {
        state.plannedEpochs = *epochs;
        state.stoppedEarly = false;
        state.epochsWithoutImprovement = 0;
        if (auto written = writeCheckpointState(paths.last(), state); !written)
            return written.error();
    }
    const std::string &policy = record->options.schedule.policy;
    if (job.extraEpochs > 0 && state.epoch > 0 && (policy == "one_cycle" || policy == "cosine"))
        if (auto done = (*writer)->record(
                RunMessage{fmt::format("the {} schedule is as long as the training: it is planned anew over "
                                       "{}, and goes on at epoch {} "
                                       "of it, so the learning rate jumps there",
                                       policy, counted(*epochs, "epoch"), state.epoch + 1)});
            !done)
            return done.error();
    if (!runData->changes.empty())
        if (auto done = (*writer)->record(
                RunMessage{listing("file is not as it was when the run began:",
                                   "files are not as they were when the run began:", runData->changes)});
            !done)
            return done.error();
    return RunningJob(**engine, record->options, runData->manifest, *data, **writer, stop, job.pause.get())
        .run();
}

} // namespace

Result<fs::path> runTraining(const TrainingJob &job, const RunEventSink &listener,
                             const ProgressSink &loading, std::stop_token stop)
{
    return guarded([&] { return train(job, listener, loading, stop); });
}

Result<fs::path> resumeTraining(const ResumeJob &job, const RunEventSink &listener,
                                const ProgressSink &loading, std::stop_token stop)
{
    return guarded([&] { return resume(job, listener, loading, stop); });
}

} // namespace genrescope
