// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace genrescope {
struct ModelPreset;
struct OptionEntry;
struct TrainingPreset;
} // namespace genrescope

namespace genrescope::ui {

/// core's texts (core/base/translatable.h) in the window's language; in English where its catalogue has none.
QString optionTitle(const OptionEntry &option);
QString optionHelp(const OptionEntry &option);
QString trainingPresetDescription(const TrainingPreset &preset);
QString networkTitle(const ModelPreset &network);
QString networkDescription(const ModelPreset &network);
QString tagProblemText(const std::string &problem); ///< GenreTagCheck::problem

} // namespace genrescope::ui
