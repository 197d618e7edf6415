// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/option_table.h"

#include "core/base/translatable.h"
#include "core/training/epoch_metric.h"
#include "core/training/option_entries.h"

#include <algorithm>

namespace genrescope {

namespace entries {

std::string trimmed(const std::string &text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

Result<bool> parseBoolean(const std::string &text)
{
    const std::string bare = trimmed(text);
    if (bare == "true" || bare == "on" || bare == "yes" || bare == "1")
        return true;
    if (bare == "false" || bare == "off" || bare == "no" || bare == "0")
        return false;
    return Error{fmt::format("\"{}\" is neither true nor false", bare)};
}

Result<std::vector<double>> parseRealList(const std::string &text)
{
    std::string bare = trimmed(text);
    if (bare.starts_with('[') && bare.ends_with(']'))
        bare = trimmed(bare.substr(1, bare.size() - 2));
    std::vector<double> values;
    for (std::size_t start = 0; start < bare.size();) {
        const std::size_t comma = std::min(bare.find(',', start), bare.size());
        const auto value = parseNumber<double>(bare.substr(start, comma - start));
        if (!value)
            return value.error();
        values.push_back(*value);
        start = comma + 1;
    }
    return values;
}

} // namespace entries

namespace {

#define FIELD(path)                                                                                          \
    [](auto &options) -> auto &                                                                              \
    {                                                                                                        \
        return options.path;                                                                                 \
    }

std::vector<std::string> presetNames()
{
    std::vector<std::string> names;
    for (const TrainingPreset &preset : trainingPresets())
        names.push_back(preset.name);
    return names;
}

std::vector<std::string> modelNames()
{
    std::vector<std::string> names;
    for (const ModelPreset &preset : modelPresets())
        names.push_back(preset.name);
    return names;
}

void addModel(std::vector<OptionEntry> &table)
{
    using namespace entries;
    table.push_back(choice("model.name", translatable("Option", "Network"),
                           translatable("Option", "Which network; genrescope-cli models describes them."),
                           modelNames(), FIELD(model.name)));
    table.push_back(real("model.dropout", translatable("Option", "Dropout"),
                         translatable("Option", "Dropout rate; below 0 means the network's own rates."),
                         FIELD(model.dropout)));
    table.push_back(real(
        "model.l2", translatable("Option", "L2 factor"),
        translatable("Option",
                     "L2 penalty on convolution kernels; below 0 means the network's own factors, 0 none."),
        FIELD(model.l2)));
    table.push_back(real(
        "model.batch_norm_momentum", translatable("Option", "Batch norm momentum"),
        translatable("Option", "How much of its running statistics batch norm keeps at each step; below 0 "
                               "means the network's own (0.99, resnet 0.9). Lower it where an epoch has "
                               "few steps."),
        FIELD(model.batchNormMomentum)));
}

OptionEntry referenceEntry()
{
    return entries::entry(
        "features.reference", OptionType::Text, translatable("Option", "0 dB reference"),
        translatable("Option", "Power that is 0 dB: \"max\" (the spectrogram's own maximum) or a number."),
        FIELD(input.mel.reference),
        [](const std::optional<double> &value) {
            return value ? fmt::format("{}", *value) : std::string("max");
        },
        [](const std::string &text) -> Result<std::optional<double>> {
            if (entries::trimmed(text) == "max")
                return std::optional<double>();
            const auto value = entries::parseNumber<double>(text);
            if (!value)
                return value.error();
            return std::optional<double>(*value);
        });
}

void addFeatures(std::vector<OptionEntry> &table)
{
    using namespace entries;
    table.push_back(enumeration(
        "features.kind", translatable("Option", "Input"),
        translatable("Option",
                     "picture: the paper's coloured picture of the whole clip; log_mel: windows of a "
                     "standardised mel-spectrogram. Follows the network unless set."),
        {InputKind::Picture, InputKind::LogMel}, inputKindFromString, FIELD(input.kind)));
    table.push_back(
        integer("features.sample_rate", translatable("Option", "Sample rate"),
                translatable("Option", "Hz; audio is resampled to this first (the paper: 16000)."),
                FIELD(input.mel.sampleRate)));
    table.push_back(integer("features.n_fft", translatable("Option", "FFT length"),
                            translatable("Option", "Samples per frame."), FIELD(input.mel.nFft)));
    table.push_back(integer("features.hop", translatable("Option", "Hop"),
                            translatable("Option", "Samples between frames."), FIELD(input.mel.hop)));
    table.push_back(integer("features.mels", translatable("Option", "Mel bands"),
                            translatable("Option", "Number of mel bands."), FIELD(input.mel.mels)));
    table.push_back(real("features.f_min", translatable("Option", "Lowest frequency"),
                         translatable("Option", "Hz, lower edge of the first band."), FIELD(input.mel.fMin)));
    table.push_back(
        real("features.f_max", translatable("Option", "Highest frequency"),
             translatable("Option", "Hz, upper edge of the last band; 0 means half the sample rate."),
             FIELD(input.mel.fMax)));
    table.push_back(enumeration("features.mel_scale", translatable("Option", "Mel scale"),
                                translatable("Option", "slaney (librosa's default) or htk."),
                                {MelScale::Slaney, MelScale::Htk}, melScaleFromString,
                                FIELD(input.mel.scale)));
    table.push_back(enumeration("features.norm", translatable("Option", "Filter norm"),
                                translatable("Option", "slaney (librosa's default) or none."),
                                {MelNorm::Slaney, MelNorm::None}, melNormFromString, FIELD(input.mel.norm)));
    table.push_back(referenceEntry());
    table.push_back(real("features.top_db", translatable("Option", "Dynamic range"),
                         translatable("Option", "dB below the maximum that are kept; 0 keeps all."),
                         FIELD(input.mel.topDb)));
    table.push_back(real("features.a_min", translatable("Option", "Smallest power"),
                         translatable("Option", "Floor before the logarithm."), FIELD(input.mel.aMin)));
    table.push_back(real("features.clip_s", translatable("Option", "Clip length"),
                         translatable("Option", "Seconds; longer tracks are cut into clips of this length."),
                         FIELD(input.clip_s)));
    table.push_back(integer("features.channels", translatable("Option", "Channels"),
                            translatable("Option", "3 (colours, as the paper) or 1."),
                            FIELD(input.channels)));
    table.push_back(integer("features.height", translatable("Option", "Height"),
                            translatable("Option", "Rows; with log_mel the number of mel bands."),
                            FIELD(input.height)));
    table.push_back(integer("features.width", translatable("Option", "Width"),
                            translatable("Option", "Columns; with log_mel frames per window."),
                            FIELD(input.width)));
}

void addAugmentation(std::vector<OptionEntry> &table)
{
    using namespace entries;
    table.push_back(real("augmentation.mixup_alpha", translatable("Option", "Mixup"),
                         translatable("Option", "Beta parameter of mixup; 0 is off, 0.3 a good value."),
                         FIELD(augmentation.mixupAlpha)));
    table.push_back(
        integer("augmentation.frequency_masks", translatable("Option", "Frequency masks"),
                translatable("Option", "SpecAugment: bands of rows blanked in each training clip."),
                FIELD(augmentation.frequencyMasks)));
    table.push_back(integer("augmentation.frequency_mask_max", translatable("Option", "Frequency mask size"),
                            translatable("Option", "At most this many rows."),
                            FIELD(augmentation.frequencyMaskMax)));
    table.push_back(
        integer("augmentation.time_masks", translatable("Option", "Time masks"),
                translatable("Option", "SpecAugment: stretches of columns blanked in each training clip."),
                FIELD(augmentation.timeMasks)));
    table.push_back(integer("augmentation.time_mask_max", translatable("Option", "Time mask size"),
                            translatable("Option", "At most this many columns."),
                            FIELD(augmentation.timeMaskMax)));
    table.push_back(real("augmentation.gain_db", translatable("Option", "Gain"),
                         translatable("Option", "Loudness is changed by up to this many dB either way."),
                         FIELD(augmentation.gain_dB)));
    table.push_back(real("augmentation.noise", translatable("Option", "Noise"),
                         translatable("Option", "Standard deviation of Gaussian noise on the features."),
                         FIELD(augmentation.noise)));
    table.push_back(boolean(
        "augmentation.random_crop", translatable("Option", "Random crop"),
        translatable("Option",
                     "With log_mel: a random window each time; otherwise evenly spaced ones in turn."),
        FIELD(augmentation.randomCrop)));
    table.push_back(realList(
        "augmentation.pitch_semitones", translatable("Option", "Pitch copies"),
        translatable("Option",
                     "Extra copies of each training track, shifted by these semitones (the paper: -1, 1)."),
        FIELD(augmentation.pitchSemitones)));
    table.push_back(realList(
        "augmentation.tempo_factors", translatable("Option", "Tempo copies"),
        translatable("Option", "Extra copies of each training track at these tempi (the paper: 0.93, 1.07)."),
        FIELD(augmentation.tempoFactors)));
}

void addOptimizer(std::vector<OptionEntry> &table)
{
    using namespace entries;
    table.push_back(choice(
        "training.optimizer", translatable("Option", "Optimizer"),
        translatable("Option",
                     "adam, rmsprop, adadelta and sgd as Keras 2.3 defines them, adamw as PyTorch does."),
        optimizerNames(), FIELD(optimizer.name)));
    table.push_back(real(
        "training.learning_rate", translatable("Option", "Learning rate"),
        translatable(
            "Option",
            "Where the constant, step, cosine and plateau schedules start. Follows network and optimizer "
            "unless set."),
        FIELD(optimizer.learningRate)));
    table.push_back(real("training.momentum", translatable("Option", "Momentum"),
                         translatable("Option", "sgd only."), FIELD(optimizer.momentum)));
    table.push_back(boolean("training.nesterov", translatable("Option", "Nesterov"),
                            translatable("Option", "sgd only."), FIELD(optimizer.nesterov)));
    table.push_back(real("training.beta1", translatable("Option", "Beta 1"),
                         translatable("Option", "adam and adamw: decay of the gradients' mean."),
                         FIELD(optimizer.beta1)));
    table.push_back(real("training.beta2", translatable("Option", "Beta 2"),
                         translatable("Option", "adam and adamw: decay of the gradients' square."),
                         FIELD(optimizer.beta2)));
    table.push_back(
        real("training.rho", translatable("Option", "Rho"),
             translatable("Option", "rmsprop and adadelta: decay; below 0 means Keras 2.3's 0.9 and 0.95."),
             FIELD(optimizer.rho)));
    table.push_back(real("training.epsilon", translatable("Option", "Epsilon"),
                         translatable("Option", "Below 0 means Keras 2.3's 1e-7 (adamw: PyTorch's 1e-8)."),
                         FIELD(optimizer.epsilon)));
    table.push_back(
        real("training.weight_decay", translatable("Option", "Weight decay"),
             translatable("Option", "adamw only; on kernels, not on biases and batch normalisation."),
             FIELD(optimizer.weightDecay)));
    table.push_back(boolean(
        "training.decay_all", translatable("Option", "Decay everything"),
        translatable("Option",
                     "adamw only: weight decay also on biases and batch normalisation, as PyTorch's AdamW "
                     "over all of a model's parameters."),
        FIELD(optimizer.decayAll)));
    table.push_back(real("training.clip_norm", translatable("Option", "Gradient clipping"),
                         translatable("Option", "Gradients are scaled down to this global norm; 0 is off."),
                         FIELD(optimizer.clipNorm)));
}

void addTraining(std::vector<OptionEntry> &table)
{
    using namespace entries;
    table.push_back(text("training.name", translatable("Option", "Name"),
                         translatable("Option", "The run's name; empty means the network's."), FIELD(name)));
    std::vector<std::string> presets = presetNames();
    table.push_back(choice("training.preset", translatable("Option", "Preset"),
                           translatable("Option", "The named starting point of these settings."),
                           std::move(presets), FIELD(preset)));
    table.push_back(integer("training.epochs", translatable("Option", "Epochs"),
                            translatable("Option", "Passes over the training clips, at most."),
                            FIELD(epochs)));
    table.push_back(integer("training.batch_size", translatable("Option", "Batch size"),
                            translatable("Option", "Clips per optimizer step (the paper's code: 64)."),
                            FIELD(batchSize)));
    table.push_back(integer<std::uint64_t>(
        "training.seed", translatable("Option", "Seed"),
        translatable("Option", "Same seed, machine and thread count: same weights, bit for bit."),
        FIELD(seed)));
    addOptimizer(table);
    table.push_back(real("training.label_smoothing", translatable("Option", "Label smoothing"),
                         translatable("Option", "0 is off; 0.1 a usual value."), FIELD(labelSmoothing)));
    table.push_back(integer("training.windows_per_clip", translatable("Option", "Windows per clip"),
                            translatable("Option", "With log_mel: windows drawn from each clip per epoch."),
                            FIELD(windowsPerClip)));
    const std::vector<std::string> metrics = epochMetricNames();
    table.push_back(choice("training.checkpoint_metric", translatable("Option", "Best means"),
                           translatable("Option", "What the best checkpoint is best at."), metrics,
                           FIELD(checkpointMetric)));
    table.push_back(choice("training.device", translatable("Option", "Device"),
                           translatable("Option", "auto takes the GPU when there is one."),
                           {"auto", "cpu", "cuda"}, FIELD(device)));
    table.push_back(integer("training.threads", translatable("Option", "Threads"),
                            translatable("Option", "0 means all of the machine's."), FIELD(threads)));
    table.push_back(boolean("training.early_stopping.enabled", translatable("Option", "Early stopping"),
                            translatable("Option", "End the training when it no longer improves."),
                            FIELD(earlyStopping.enabled)));
    table.push_back(choice("training.early_stopping.metric", translatable("Option", "Improvement of"),
                           translatable("Option", "What must improve."), metrics,
                           FIELD(earlyStopping.metric)));
    table.push_back(integer("training.early_stopping.patience", translatable("Option", "Patience"),
                            translatable("Option", "Epochs without improvement."),
                            FIELD(earlyStopping.patience)));
    table.push_back(real("training.early_stopping.min_delta", translatable("Option", "Smallest improvement"),
                         translatable("Option", "Less than this does not count."),
                         FIELD(earlyStopping.minDelta)));
}

void addSchedule(std::vector<OptionEntry> &table)
{
    using namespace entries;
    table.push_back(choice("schedule.policy", translatable("Option", "Learning-rate policy"),
                           translatable("Option", "How the learning rate moves from step to step."),
                           schedulePolicies(), FIELD(schedule.policy)));
    table.push_back(real("schedule.base_lr", translatable("Option", "Base rate"),
                         translatable("Option", "Lower bound of the cyclical policies."),
                         FIELD(schedule.baseLr)));
    table.push_back(real("schedule.max_lr", translatable("Option", "Maximal rate"),
                         translatable("Option", "Upper bound of the cyclical policies; one_cycle's peak."),
                         FIELD(schedule.maxLr)));
    table.push_back(real(
        "schedule.step_size", translatable("Option", "Step size"),
        translatable("Option", "Epochs: half a cycle of the cyclical policies; step: epochs between drops."),
        FIELD(schedule.stepSize)));
    table.push_back(
        real("schedule.gamma", translatable("Option", "Gamma"),
             translatable(
                 "Option",
                 "step, plateau: factor of each drop; exp_range: factor per step; below 0: 0.1 and 0.99994."),
             FIELD(schedule.gamma)));
    table.push_back(real("schedule.warm_up", translatable("Option", "Warm-up"),
                         translatable("Option", "Epochs of linear warm-up before any policy."),
                         FIELD(schedule.warmUp)));
    table.push_back(integer("schedule.patience", translatable("Option", "Plateau patience"),
                            translatable("Option", "plateau: epochs without improvement."),
                            FIELD(schedule.patience)));
    table.push_back(real("schedule.pct_start", translatable("Option", "Rising part"),
                         translatable("Option", "one_cycle: share of the steps until the peak."),
                         FIELD(schedule.pctStart)));
    table.push_back(real("schedule.div_factor", translatable("Option", "Start divisor"),
                         translatable("Option", "one_cycle: starts at the maximal rate / this."),
                         FIELD(schedule.divFactor)));
    table.push_back(real("schedule.final_div_factor", translatable("Option", "Final divisor"),
                         translatable("Option", "one_cycle: ends at the start / this."),
                         FIELD(schedule.finalDivFactor)));
    table.push_back(boolean("schedule.three_phase", translatable("Option", "Three phases"),
                            translatable("Option", "one_cycle: up, down, then annihilation."),
                            FIELD(schedule.threePhase)));
    table.push_back(
        boolean("schedule.cycle_momentum", translatable("Option", "Cycle momentum"),
                translatable("Option", "one_cycle: momentum (Adam's beta 1) runs against the rate."),
                FIELD(schedule.cycleMomentum)));
    table.push_back(real("schedule.base_momentum", translatable("Option", "Lowest momentum"),
                         translatable("Option", "one_cycle: at the peak rate."),
                         FIELD(schedule.baseMomentum)));
    table.push_back(real("schedule.max_momentum", translatable("Option", "Highest momentum"),
                         translatable("Option", "one_cycle: at start and end."),
                         FIELD(schedule.maxMomentum)));
}

#undef FIELD

} // namespace

const std::vector<OptionEntry> &optionTable()
{
    static const std::vector<OptionEntry> table = [] {
        std::vector<OptionEntry> made;
        addModel(made);
        addFeatures(made);
        addAugmentation(made);
        addTraining(made);
        addSchedule(made);
        return made;
    }();
    return table;
}

const OptionEntry *findOption(const std::string &key)
{
    for (const OptionEntry &entry : optionTable())
        if (entry.key == key)
            return &entry;
    return nullptr;
}

} // namespace genrescope
