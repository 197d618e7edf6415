// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preference_entries.h"

#include <QCoreApplication>

namespace genrescope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Preferences)
};

} // namespace

QString titleOf(PreferenceSection section)
{
    switch (section) {
    case PreferenceSection::Appearance:
        return Text::tr("Appearance");
    case PreferenceSection::Start:
        return Text::tr("Start");
    case PreferenceSection::Music:
        return Text::tr("Music and models");
    case PreferenceSection::Training:
        return Text::tr("Training");
    case PreferenceSection::Figures:
        return Text::tr("Figures");
    case PreferenceSection::Keyboard:
        return Text::tr("Keyboard");
    }
    return {};
}

QList<PreferenceSection> preferenceSections()
{
    using enum PreferenceSection;
    return {Appearance, Start, Music, Training, Figures, Keyboard};
}

QList<PreferenceEntry> preferenceEntries()
{
    using enum PreferenceSection;
    return {{QStringLiteral("theme"), Appearance, Text::tr("Colours")},
            {QStringLiteral("language"), Appearance, Text::tr("Language")},
            {QStringLiteral("colourMap"), Appearance, Text::tr("Colour map of spectrograms")},
            {QStringLiteral("floor"), Appearance, Text::tr("Darkest level")},
            {QStringLiteral("ceiling"), Appearance, Text::tr("Brightest level")},
            {QStringLiteral("scale"), Appearance, Text::tr("Frequency scale")},
            {QStringLiteral("smooth"), Appearance, Text::tr("Blend neighbouring frames and bands")},
            {QStringLiteral("peaks"), Appearance, Text::tr("Show the loudest of the frames that share a pixel")},
            {QStringLiteral("restoreSession"), Start, Text::tr("Start with what was open")},
            {QStringLiteral("tour"), Start, Text::tr("Tour")},
            {QStringLiteral("model"), Music, Text::tr("Model")},
            {QStringLiteral("cache"), Music, Text::tr("Computed spectrograms")},
            {QStringLiteral("runsFolder"), Training, Text::tr("Folder for runs")},
            {QStringLiteral("threads"), Training, Text::tr("Threads")},
            {QStringLiteral("figureWidth"), Figures, Text::tr("Width")},
            {QStringLiteral("figureHeight"), Figures, Text::tr("Height")},
            {QStringLiteral("figureDpi"), Figures, Text::tr("Resolution")},
            {QStringLiteral("figureFont"), Figures, Text::tr("Size of type")},
            {QStringLiteral("figureFormat"), Figures, Text::tr("Format")},
            {QStringLiteral("figureData"), Figures, Text::tr("Save the numbers beside a figure, as CSV")},
            {QStringLiteral("shortcuts"), Keyboard, Text::tr("Keyboard shortcuts")}};
}

} // namespace genrescope::ui
