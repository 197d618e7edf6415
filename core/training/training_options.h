// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/input_options.h"
#include "core/models/model_options.h"
#include "core/training/schedule.h"

#include <cstdint>
#include <string>
#include <vector>

namespace genrescope {

struct OptimizerOptions
{
    std::string name = "adam"; ///< adam, adamw, rmsprop, adadelta, sgd
    double learningRate = 5e-4;
    double momentum = 0.0;             ///< sgd
    bool nesterov = false;             ///< sgd
    double beta1 = 0.9, beta2 = 0.999; ///< adam, adamw
    double rho = -1.0;                 ///< rmsprop, adadelta; < 0: Keras 2.3's default (0.9, 0.95)
    double epsilon = -1.0;             ///< < 0: Keras 2.3's default 1e-7 (adamw: PyTorch's 1e-8)
    double weightDecay = 1e-2;         ///< adamw only; on kernels, not on batch-norm parameters and biases
    bool decayAll = false; ///< adamw: on those, too, as torch.optim.AdamW(model.parameters()) does
    double clipNorm = 0.0; ///< > 0: gradients are scaled down to this global norm

    bool operator==(const OptimizerOptions &) const = default;
};

struct EarlyStoppingOptions
{
    bool enabled = false;
    std::string metric = "validation_loss"; ///< one of epochMetricNames() (epoch_metric.h)
    int patience = 50;                      ///< epochs without improvement
    double minDelta = 0.0;

    bool operator==(const EarlyStoppingOptions &) const = default;
};

/// On-the-fly augmentation of training batches (never validation or test), and the tracks made beforehand.
struct AugmentationOptions
{
    double mixupAlpha = 0.0;   ///< 0: off
    int frequencyMasks = 0;    ///< SpecAugment
    int frequencyMaskMax = 16; ///< rows
    int timeMasks = 0;
    int timeMaskMax = 40;   ///< columns
    double gain_dB = 0.0;   ///< uniform in +-gain (on standardised features: scaled accordingly)
    double noise = 0.0;     ///< standard deviation of Gaussian noise on the features
    bool randomCrop = true; ///< LogMel: a random window each time; off: evenly spaced windows in turn
    std::vector<double> pitchSemitones; ///< e.g. {-1, 1}: extra copies of every training track (Rubber Band)
    std::vector<double> tempoFactors;   ///< e.g. {0.93, 1.07}

    bool operator==(const AugmentationOptions &) const = default;
};

/// A whole run. The option table (training/option_table.h) names every field for config.toml, --set and the
/// form.
struct TrainingOptions
{
    std::string name;             ///< of the run; empty: the model's name
    std::string preset = "plain"; ///< the named starting point (training/option_table.h), for the record
    ModelOptions model;
    InputOptions input;
    AugmentationOptions augmentation;
    OptimizerOptions optimizer;
    ScheduleOptions schedule;
    EarlyStoppingOptions earlyStopping;
    int epochs = 50;
    int batchSize = 64;
    std::uint64_t seed = 1;
    double labelSmoothing = 0.0;
    int windowsPerClip = 1; ///< LogMel: random windows drawn from each clip per epoch
    std::string checkpointMetric = "validation_accuracy"; ///< what "best" means; one of epochMetricNames()
    std::string device = "auto";                          ///< auto, cpu, cuda
    int threads = 0;                                      ///< 0: all of the machine's

    /// Inline-form text: each names the key it is about ("training.batch_size: must be at least 1").
    std::vector<std::string> problems() const;
};

const std::vector<std::string> &optimizerNames();

/// What the optimizer starts from when nobody says otherwise: the model's own rate for adam, Keras 2.3's
/// defaults for rmsprop (1e-3), adadelta (1.0) and sgd (1e-2), PyTorch's for adamw (1e-3).
double defaultLearningRate(const std::string &model, const std::string &optimizer);

} // namespace genrescope
