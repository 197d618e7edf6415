// SPDX-License-Identifier: GPL-3.0-or-later
// The settings dialog's pages.
#include "core/base/paths.h"
#include "core/features/colour_map.h"
#include "ui/pages/classify/model_picker.h"
#include "ui/pages/library/library_track_parts.h"
#include "ui/preferences/cache_row.h"
#include "ui/preferences/folder_row.h"
#include "ui/preferences/settings_dialog.h"
#include "ui/preferences/shortcut_list.h"
#include "ui/settings/language.h"
#include "ui/settings/runs_folder.h"
#include "ui/settings/setting_keys.h"

#include <QPushButton>

#include <thread>

namespace genrescope::ui {

void SettingsDialog::addAppearance()
{
    PreferencesForm &page = form(PreferenceSection::Appearance);
    page.addChoice(QStringLiteral("theme"), keys::themeMode,
                   {{tr("As the system"), QStringLiteral("system")},
                    {tr("Light"), QStringLiteral("light")},
                    {tr("Dark"), QStringLiteral("dark")}});
    QList<PreferencesForm::Choice> choices{{tr("As the system"), QString()}};
    for (const QString &code : languages())
        choices += {languageName(code), code};
    page.addChoice(QStringLiteral("language"), keys::language, choices);
    QList<PreferencesForm::Choice> maps;
    for (const ColourMap map : allColourMaps())
        maps += {colourMapName(map), QString::fromStdString(toString(map)), colourMapIcon(map)};
    page.addChoice(QStringLiteral("colourMap"), keys::spectrogramColourMap, maps);
    page.addNumber(QStringLiteral("floor"), keys::spectrogramFloor, -140, -10, tr(" dB"));
    page.addNumber(QStringLiteral("ceiling"), keys::spectrogramCeiling, -80, 0, tr(" dB"));
    page.addChoice(
        QStringLiteral("scale"), keys::spectrogramScale,
        {{tr("Mel scale"), QStringLiteral("mel")}, {tr("Linear scale"), QStringLiteral("linear")}});
    page.addSwitch(QStringLiteral("smooth"), keys::spectrogramSmooth);
    page.addSwitch(QStringLiteral("peaks"), keys::spectrogramPeaks);
    page.addNote(tr("A click of one frame is seen then in a whole track, too; else a pixel shows the mean."));
}

void SettingsDialog::addStart()
{
    PreferencesForm &page = form(PreferenceSection::Start);
    page.addSwitch(QStringLiteral("restoreSession"), keys::restoreSession);
    page.addNote(tr(
        "The Classify list with its answers, the library with search and filters, the runs that are shown."));
    auto *tour = new QPushButton(tr("Show me around"), this);
    page.addRow(QStringLiteral("tour"), tour);
    connect(tour, &QPushButton::clicked, this, [this] {
        Q_EMIT tourRequested();
        close(); // it would lie over what is shown
    });
}

void SettingsDialog::addMusic(const std::filesystem::path &cacheFolder)
{
    PreferencesForm &page = form(PreferenceSection::Music);
    m_models = new ModelPicker(this);
    page.addRow(
        QStringLiteral("model"), m_models, keys::classifyModel.name,
        [this] { return m_settings.get(keys::classifyModel).isEmpty(); },
        [this] {
            m_settings.set(keys::classifyModel, QString());
            Q_EMIT modelChosen({});
        });
    m_models->choose(m_settings.get(keys::classifyModel)); // looking for them must not choose anything
    m_models->start({});
    connect(m_models, &ModelPicker::chosen, this, &SettingsDialog::modelChosen);
    connect(m_models, &ModelPicker::openRequested, this, &SettingsDialog::openModelRequested);
    connect(&m_settings, &Settings::changed, m_models, [this](const QString &name) {
        if (name != QLatin1StringView(keys::classifyModel.name))
            return;
        const QString file = m_settings.get(keys::classifyModel);
        m_models->choose(file.isEmpty() ? m_models->standard() : file);
    });
    page.addNote(tr("Names the genre of what is dropped; the Classify page shows the same choice."));
    page.addRow(QStringLiteral("cache"), new CacheRow(cacheFolder, this));
    page.addNote(tr("Kept so that a second training on the same music starts at once."));
}

void SettingsDialog::addTraining()
{
    PreferencesForm &page = form(PreferenceSection::Training);
    page.addRow(
        QStringLiteral("runsFolder"), new FolderRow(m_settings, keys::runsFolder, usualRunsFolder(), this),
        keys::runsFolder.name, [this] { return m_settings.get(keys::runsFolder).isEmpty(); },
        [this] { m_settings.set(keys::runsFolder, QString()); });
    page.addNote(tr("For the runs to come; those that are there stay where they are."));
    const int most = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    page.addNumber(QStringLiteral("threads"), keys::trainThreads, 0, most, {}, tr("All of the machine's"));
    page.addNote(tr("Where the Train page says 0. Fewer leave more of the machine to you; another number of "
                    "threads gives slightly "
                    "other weights."));
}

void SettingsDialog::addFigures()
{
    PreferencesForm &page = form(PreferenceSection::Figures);
    page.addNumber(QStringLiteral("figureWidth"), keys::figureWidth, 2.0, 60.0, tr(" cm"));
    page.addNumber(QStringLiteral("figureHeight"), keys::figureHeight, 2.0, 60.0, tr(" cm"));
    page.addNumber(QStringLiteral("figureDpi"), keys::figureDpi, 30, 2400, tr(" dpi"));
    page.addNumber(QStringLiteral("figureFont"), keys::figureFont, 4.0, 36.0, tr(" pt"));
    page.addChoice(QStringLiteral("figureFormat"), keys::figureFormat,
                   {{QStringLiteral("PDF"), QStringLiteral("pdf")},
                    {QStringLiteral("SVG"), QStringLiteral("svg")},
                    {QStringLiteral("PNG"), QStringLiteral("png")}});
    page.addSwitch(QStringLiteral("figureData"), keys::figureData);
    page.addNote(tr("What Save figure… starts with; it remembers what was used last."));
}

void SettingsDialog::addKeyboard()
{
    form(PreferenceSection::Keyboard).addTall(QStringLiteral("shortcuts"), new ShortcutList(m_keys, this));
}

} // namespace genrescope::ui
