// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/settings_dialog.h"

#include "ui/dialogs/question.h"
#include "ui/settings/key_bindings.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope::ui {

SettingsDialog::SettingsDialog(SettingsDialogContext context, QWidget *parent)
    : QDialog(parent)
    , m_settings(context.settings)
    , m_keys(context.keys)
    , m_sections(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_restore(nullptr)
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_sections->setAccessibleName(tr("Groups of settings"));
    int widest = 120;
    for (const PreferenceSection section : preferenceSections()) {
        auto *item = new QListWidgetItem(titleOf(section), m_sections);
        item->setSizeHint(QSize(0, fontMetrics().height() + 14));
        widest = std::max(widest, fontMetrics().horizontalAdvance(titleOf(section)));
        m_pages->addWidget(new PreferencesForm(section, m_settings, m_pages));
    }
    m_sections->setFixedWidth(widest + 44);
    addAppearance();
    addStart();
    addMusic(context.cacheFolder);
    addTraining();
    addFigures();
    addKeyboard();
    for (const PreferenceSection section : preferenceSections())
        if (section != PreferenceSection::Keyboard)
            form(section).finish();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("Restore all &defaults…"), QDialogButtonBox::ResetRole);
    connect(m_restore, &QPushButton::clicked, this, &SettingsDialog::askToRestore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *body = new QHBoxLayout;
    body->setSpacing(4);
    body->addWidget(m_sections);
    body->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->addLayout(body, 1);
    layout->addWidget(buttons);
    resize(760, 520);
    // Return ends typing in a field, and is no press of a button elsewhere.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_sections->setCurrentRow(0);
    m_sections->setFocus();
}

PreferencesForm &SettingsDialog::form(PreferenceSection section) const
{
    return *qobject_cast<PreferencesForm *>(
        m_pages->widget(static_cast<int>(preferenceSections().indexOf(section))));
}

void SettingsDialog::reveal(const QString &id)
{
    for (const PreferenceEntry &entry : preferenceEntries()) {
        if (entry.id != id)
            continue;
        m_sections->setCurrentRow(static_cast<int>(preferenceSections().indexOf(entry.section)));
        form(entry.section).reveal(id);
    }
}

QString SettingsDialog::shown() const
{
    const PreferenceSection section = preferenceSections().value(m_pages->currentIndex());
    const QList<PreferenceEntry> entries = preferenceEntries();
    return std::ranges::find(entries, section, &PreferenceEntry::section)->id;
}

void SettingsDialog::askToRestore()
{
    const auto restore = [this] {
        m_keys.resetAll();
        // The language last: the window is made anew by it, and this dialog with that.
        for (const PreferenceSection section : preferenceSections())
            if (section != PreferenceSection::Appearance)
                form(section).restoreDefaults();
        form(PreferenceSection::Appearance).restoreDefaults();
    };
    ask(this,
        {.name = QStringLiteral("restoreQuestion"),
         .title = tr("Settings"),
         .sentence = tr("Set everything in this dialog back?"),
         .details = tr("Lists, runs and music stay as they are, and so do the settings of the Train page."),
         .icon = QStringLiteral("undo"),
         .yes = tr("&Restore defaults")},
        restore);
}

} // namespace genrescope::ui
