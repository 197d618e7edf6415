// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/folder_row.h"

#include "ui/theme/icons.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace genrescope::ui {

FolderRow::FolderRow(Settings &settings, SettingKey<QString> key, const QString &usual, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_key(std::move(key))
    , m_usual(usual)
    , m_field(new QLineEdit(this))
{
    m_field->setPlaceholderText(QDir::toNativeSeparators(usual));
    m_field->setText(QDir::toNativeSeparators(m_settings.get(m_key)));
    m_field->setMinimumWidth(240);
    auto *browse = new QToolButton(this);
    browse->setIcon(icon(QStringLiteral("folder")));
    browse->setToolTip(tr("Choose a folder"));
    browse->setAccessibleName(browse->toolTip());
    setFocusProxy(m_field);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(m_field, 1);
    row->addWidget(browse);
    connect(browse, &QToolButton::clicked, this, &FolderRow::choose);
    connect(m_field, &QLineEdit::editingFinished, this, [this] { store(m_field->text()); });
    connect(&m_settings, &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(m_key.name))
            m_field->setText(QDir::toNativeSeparators(m_settings.get(m_key)));
    });
}

void FolderRow::choose()
{
    const QString before = m_settings.get(m_key).isEmpty() ? m_usual : m_settings.get(m_key);
    if (const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose a folder"), before);
        !folder.isEmpty())
        store(folder);
}

void FolderRow::store(const QString &folder)
{
    const QString clean = folder.trimmed().isEmpty()
                              ? QString()
                              : QDir::cleanPath(QDir::fromNativeSeparators(folder.trimmed()));
    m_settings.set(m_key, clean == m_usual ? QString() : clean);
    m_field->setText(QDir::toNativeSeparators(m_settings.get(m_key)));
}

} // namespace genrescope::ui
