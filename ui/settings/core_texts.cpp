// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/core_texts.h"

#include "core/training/option_table.h"

#include <QCoreApplication>

namespace genrescope::ui {

namespace {

QString translated(const char *context, const std::string &text)
{
    return QCoreApplication::translate(context, text.c_str());
}

} // namespace

QString optionTitle(const OptionEntry &option)
{
    return translated("Option", option.title);
}

QString optionHelp(const OptionEntry &option)
{
    return translated("Option", option.help);
}

QString trainingPresetDescription(const TrainingPreset &preset)
{
    return translated("TrainingPreset", preset.description);
}

QString networkTitle(const ModelPreset &network)
{
    return translated("Network", network.title);
}

QString networkDescription(const ModelPreset &network)
{
    return translated("Network", network.description);
}

QString tagProblemText(const std::string &problem)
{
    return translated("TagProblem", problem);
}

} // namespace genrescope::ui
