// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_options.h"

#include "core/base/nearest_text.h"
#include "core/training/epoch_metric.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <utility>

namespace genrescope {

namespace {

/// Collects "key: sentence" for what does not hold.
class Checker
{
public:
    void require(bool fine, std::string text)
    {
        if (!fine)
            m_found.push_back(std::move(text));
    }
    void requireOneOf(const std::string &key, const std::string &value,
                      const std::vector<std::string> &choices)
    {
        if (std::find(choices.begin(), choices.end(), value) == choices.end())
            m_found.push_back(fmt::format("{}: \"{}\" is not one of {}{}", key, value,
                                          fmt::join(choices, ", "), didYouMean(value, choices)));
    }
    /// Takes over another structure's findings; those that name no key of ours get `table` put before them.
    void adopt(const std::vector<std::string> &found, const std::string &table)
    {
        for (const std::string &text : found)
            m_found.push_back(text.starts_with(table + ".") ? text : table + ": " + text);
    }
    std::vector<std::string> take() { return std::move(m_found); }

private:
    std::vector<std::string> m_found;
};

bool within(double value, double low, double high)
{
    return value >= low && value <= high; // false for NaN
}

void checkOptimizer(const OptimizerOptions &options, Checker &check)
{
    check.requireOneOf("training.optimizer", options.name, optimizerNames());
    check.require(options.learningRate > 0 && within(options.learningRate, 0, 1e3),
                  "training.learning_rate: must be above 0 and at most 1000");
    check.require(within(options.momentum, 0, 1) && options.momentum < 1,
                  "training.momentum: must be 0 or more and below 1");
    check.require(!options.nesterov || options.momentum > 0,
                  "training.nesterov: needs training.momentum above 0");
    check.require(within(options.beta1, 0, 1) && options.beta1 < 1,
                  "training.beta1: must be 0 or more and below 1");
    check.require(within(options.beta2, 0, 1) && options.beta2 < 1,
                  "training.beta2: must be 0 or more and below 1");
    check.require(options.rho < 1, "training.rho: must be below 1 (below 0 means the optimizer's default)");
    check.require(std::isfinite(options.epsilon) && options.epsilon < 1, "training.epsilon: must be below 1");
    check.require(within(options.weightDecay, 0, 10), "training.weight_decay: must lie between 0 and 10");
    check.require(within(options.clipNorm, 0, 1e9), "training.clip_norm: must be 0 (off) or more");
}

void checkAugmentation(const AugmentationOptions &options, Checker &check)
{
    check.require(within(options.mixupAlpha, 0, 100),
                  "augmentation.mixup_alpha: must lie between 0 (off) and 100");
    check.require(within(options.frequencyMasks, 0, 100),
                  "augmentation.frequency_masks: must lie between 0 and 100");
    check.require(options.frequencyMaskMax >= 1, "augmentation.frequency_mask_max: must be at least 1 row");
    check.require(within(options.timeMasks, 0, 100), "augmentation.time_masks: must lie between 0 and 100");
    check.require(options.timeMaskMax >= 1, "augmentation.time_mask_max: must be at least 1 column");
    check.require(within(options.gain_dB, 0, 60), "augmentation.gain_db: must lie between 0 (off) and 60 dB");
    check.require(within(options.noise, 0, 10), "augmentation.noise: must lie between 0 (off) and 10");
    for (const double semitones : options.pitchSemitones)
        check.require(
            within(semitones, -24, 24) && semitones != 0,
            fmt::format("augmentation.pitch_semitones: {} must lie between -24 and 24, and not be 0",
                        semitones));
    for (const double factor : options.tempoFactors)
        check.require(
            within(factor, 0.25, 4) && factor != 1,
            fmt::format("augmentation.tempo_factors: {} must lie between 0.25 and 4, and not be 1", factor));
}

} // namespace

const std::vector<std::string> &optimizerNames()
{
    static const std::vector<std::string> names = {"adam", "adamw", "rmsprop", "adadelta", "sgd"};
    return names;
}

double defaultLearningRate(const std::string &model, const std::string &optimizer)
{
    if (optimizer == "rmsprop" || optimizer == "adamw")
        return 1e-3;
    if (optimizer == "adadelta")
        return 1.0;
    if (optimizer == "sgd")
        return 1e-2;
    const ModelPreset *preset = findModelPreset(model);
    return preset ? preset->defaultLearningRate : 5e-4;
}

std::vector<std::string> TrainingOptions::problems() const
{
    Checker check;
    check.adopt(model.problems(), "model");
    check.adopt(input.problems(), "features");
    checkAugmentation(augmentation, check);
    check.require(within(epochs, 1, 1e6), "training.epochs: must be at least 1");
    check.require(within(batchSize, 1, 65536), "training.batch_size: must be at least 1 (and at most 65536)");
    check.require(seed <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()),
                  "training.seed: must lie between 0 and 9223372036854775807");
    checkOptimizer(optimizer, check);
    check.require(within(labelSmoothing, 0, 0.999),
                  "training.label_smoothing: must be 0 or more and below 1");
    check.require(within(windowsPerClip, 1, 1000), "training.windows_per_clip: must lie between 1 and 1000");
    const std::vector<std::string> metrics = epochMetricNames();
    check.requireOneOf("training.checkpoint_metric", checkpointMetric, metrics);
    check.requireOneOf("training.device", device, {"auto", "cpu", "cuda"});
    check.require(within(threads, 0, 1024),
                  "training.threads: must be 0 (all of the machine's) or up to 1024");
    if (earlyStopping.enabled) {
        check.requireOneOf("training.early_stopping.metric", earlyStopping.metric, metrics);
        check.require(earlyStopping.patience >= 1,
                      "training.early_stopping.patience: must be at least 1 epoch");
        check.require(within(earlyStopping.minDelta, 0, 1e9),
                      "training.early_stopping.min_delta: must be 0 or more");
    }
    check.adopt(schedule.problems(), "schedule");
    check.require(
        schedule.warmUp <= 0 || schedule.warmUp < epochs,
        fmt::format("schedule.warm_up: {} of warm-up leave none of the {} for training",
                    schedule.warmUp == 1 ? std::string("1 epoch") : fmt::format("{} epochs", schedule.warmUp),
                    epochs));
    return check.take();
}

} // namespace genrescope
