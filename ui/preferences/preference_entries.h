// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace genrescope::ui {

/// The settings dialog's pages, in their order.
enum class PreferenceSection { Appearance, Start, Music, Training, Figures, Keyboard };

QString titleOf(PreferenceSection section);
QList<PreferenceSection> preferenceSections();

/// A row of the settings dialog, for everybody who must know what there is without opening it.
struct PreferenceEntry
{
    QString id; ///< the same in every language
    PreferenceSection section = PreferenceSection::Appearance;
    QString title;
};

QList<PreferenceEntry> preferenceEntries();

} // namespace genrescope::ui
