// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences_form.h"

#include <QDialog>

#include <filesystem>
#include <functional>
#include <vector>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace genrescope::ui {

class KeyBindings;
class ModelPicker;

/// What the dialog needs of the window it is about.
struct SettingsDialogContext
{
    Settings &settings;
    std::filesystem::path cacheFolder;
    KeyBindings &keys;
};

/// All settings a person may want to look through in one place. What is changed counts at once; nothing waits
/// for a button.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    explicit SettingsDialog(SettingsDialogContext context, QWidget *parent = nullptr);

    void reveal(const QString &id); ///< of a PreferenceEntry; anything else: the first page
    QString shown() const;          ///< the first entry of the page that is shown, for reveal()
    PreferencesForm &form(PreferenceSection section) const;
    ModelPicker &modelPicker() const { return *m_models; }
    QPushButton *restoreButton() const { return m_restore; }

Q_SIGNALS:
    void modelChosen(const QString &file); ///< empty: the bundled one
    void openModelRequested();
    void tourRequested();

private:
    void addAppearance();
    void addStart();
    void addMusic(const std::filesystem::path &cacheFolder);
    void addTraining();
    void addFigures();
    void addKeyboard();
    void askToRestore();

    Settings &m_settings;
    KeyBindings &m_keys;
    QListWidget *m_sections;
    QStackedWidget *m_pages;
    ModelPicker *m_models = nullptr;
    QPushButton *m_restore;
};

} // namespace genrescope::ui
