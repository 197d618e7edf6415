// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_log.h"

#include <fmt/format.h>

namespace genrescope {

std::string metricsRow(const EpochDone &epoch)
{
    return fmt::format("{},{},{},{},{},{},{:.3f}\n", epoch.epoch, epoch.learningRate, epoch.trainLoss,
                       epoch.trainAccuracy, epoch.validationLoss, epoch.validationAccuracy, epoch.seconds);
}

std::vector<std::pair<std::string, double>> scalarsOf(const EpochDone &epoch)
{
    std::vector<std::pair<std::string, double>> scalars = {
        {"learning_rate", epoch.learningRate},
        {"loss/train", epoch.trainLoss},
        {"accuracy/train", epoch.trainAccuracy},
    };
    if (epoch.validationLoss == epoch.validationLoss) { // there is a validation split
        scalars.emplace_back("loss/validation", epoch.validationLoss);
        scalars.emplace_back("accuracy/validation", epoch.validationAccuracy);
    }
    return scalars;
}

} // namespace genrescope
