// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translatable.h"
#include "core/training/option_table.h"

namespace genrescope {

namespace {

TrainingOptions plain(const std::string &model)
{
    TrainingOptions options;
    options.model.name = model;
    if (const ModelPreset *network = findModelPreset(model))
        options.input = inputFor(*network);
    options.optimizer.learningRate = defaultLearningRate(model, options.optimizer.name);
    return options;
}

/// What the paper's repository does: Adam at a constant rate (5e-4, DCNN 2e-4), batches of 64, at most 150
/// epochs, early stopping on the validation loss after 50; no pitch or tempo copies (PITCH=0, TEMPO=1 as
/// committed).
TrainingOptions paperCode(const std::string &model)
{
    TrainingOptions options = plain(model);
    options.preset = "paper-code";
    options.epochs = 150;
    options.earlyStopping = {.enabled = true, .metric = "validation_loss", .patience = 50, .minDelta = 0.0};
    return options;
}

/// What the paper says: figure 1's networks, no L2, 50 epochs (its figures' axis), no early stopping, and the
/// four extra copies of each training track. Its rate is unstated; its cyclical one (5e-4 to 1e-3) has half
/// cycles of 8 epochs, also when only the policy is set.
TrainingOptions paperText(const std::string &model)
{
    const std::string figure = model + "-figure1";
    TrainingOptions options = plain(findModelPreset(figure) ? figure : model);
    options.preset = "paper-text";
    options.model.l2 = 0.0;
    options.epochs = 50;
    options.schedule.baseLr = 5e-4;
    options.schedule.maxLr = 1e-3;
    options.schedule.stepSize = 8;
    options.augmentation.pitchSemitones = {-1, 1};
    options.augmentation.tempoFactors = {0.93, 1.07};
    return options;
}

TrainingOptions withTriangle(TrainingOptions options, const std::string &preset, double baseLr, double maxLr,
                             double stepSize)
{
    options.preset = preset;
    options.schedule.policy = "triangular";
    options.schedule.baseLr = baseLr;
    options.schedule.maxLr = maxLr;
    options.schedule.stepSize = stepSize;
    return options;
}

TrainingOptions recommended(const std::string &model)
{
    TrainingOptions options = plain(model);
    options.preset = "recommended";
    options.optimizer.name = "adamw";
    options.optimizer.learningRate = 1e-3;
    options.optimizer.weightDecay = 1e-2;
    options.schedule.policy = "one_cycle";
    options.schedule.maxLr = 1e-3;
    options.batchSize = 32;
    options.epochs = 50;
    options.labelSmoothing = 0.1;
    options.augmentation.mixupAlpha = 0.3;
    options.augmentation.frequencyMasks = 2;
    options.augmentation.timeMasks = 2;
    return options;
}

} // namespace

const std::vector<TrainingPreset> &trainingPresets()
{
    static const std::vector<TrainingPreset> presets = {
        {"plain",
         translatable(
             "TrainingPreset",
             "The model's own input and learning rate, Adam, 50 epochs; a starting point for your own "
             "settings."),
         plain},
        {"paper-code",
         translatable(
             "TrainingPreset",
             "Exactly what the paper's repository does: constant rate (5e-4; DCNN 2e-4), batches of 64, "
             "up to 150 epochs with early stopping on validation loss."),
         paperCode},
        {"seed-exact", translatable("TrainingPreset", "paper-code by its other name."),
         [](const std::string &model) {
             TrainingOptions options = paperCode(model);
             options.preset = "seed-exact";
             return options;
         }},
        {"paper-text",
         translatable(
             "TrainingPreset",
             "What the paper's text says where it differs from its code: figure 1's networks, no L2, 50 "
             "epochs, pitch and tempo copies of the training tracks."),
         paperText},
        {"paper-text-clr",
         translatable("TrainingPreset",
                      "paper-text with the text's cyclical learning rate: 5e-4 to 1e-3, step size 8 epochs."),
         [](const std::string &model) {
             return withTriangle(paperText(model), "paper-text-clr", 5e-4, 1e-3, 8);
         }},
        {"paper-clr",
         translatable("TrainingPreset",
                      "paper-code with the text's cyclical learning rate: 5e-4 to 1e-3, step size 8 epochs."),
         [](const std::string &model) { return withTriangle(paperCode(model), "paper-clr", 5e-4, 1e-3, 8); }},
        {"paper-code-clr",
         translatable(
             "TrainingPreset",
             "paper-code with the cyclical rate that the code builds but never uses: 2.6e-3 to 7e-3, step "
             "size 4 epochs."),
         [](const std::string &model) {
             return withTriangle(paperCode(model), "paper-code-clr", 2.6e-3, 7e-3, 4);
         }},
        {"recommended",
         translatable(
             "TrainingPreset",
             "Ours: AdamW with a one-cycle rate up to 1e-3, mixup, masks and label smoothing; made for "
             "resnet."),
         recommended},
    };
    return presets;
}

const TrainingPreset *findTrainingPreset(const std::string &name)
{
    for (const TrainingPreset &preset : trainingPresets())
        if (preset.name == name)
            return &preset;
    return nullptr;
}

} // namespace genrescope
