// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/shortcut_list.h"

#include "ui/models/command.h"
#include "ui/theme/icons.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace genrescope::ui {

ShortcutList::ShortcutList(const std::vector<Command> &commands, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    m_field->setPlaceholderText(tr("Search a command or a key"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const Command &command : commands)
        if (!command.keys.isEmpty())
            new QTreeWidgetItem(m_list, {command.text(), command.keys});
    setFocusProxy(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutList::filter);
}

void ShortcutList::filter(const QString &text)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setHidden(!item->text(0).contains(text.trimmed(), Qt::CaseInsensitive) &&
                        !item->text(1).contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

} // namespace genrescope::ui
