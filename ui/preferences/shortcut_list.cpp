// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/shortcut_list.h"

#include "ui/theme/icons.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope::ui {

namespace {

constexpr int idRole = Qt::UserRole;

QString keysOf(const KeyBinding &binding)
{
    return binding.now.isEmpty() ? QString() : binding.now.first().toString(QKeySequence::NativeText);
}

} // namespace

ShortcutList::ShortcutList(KeyBindings &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
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
    for (const KeyBinding &binding : keys.all()) {
        auto *item = new QTreeWidgetItem(m_list, {binding.text});
        item->setData(0, idRole, binding.id);
        item->setSizeHint(0, QSize(0, fontMetrics().height() + 9));
    }
    setFocusProxy(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(makeRecorder());
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutList::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutList::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, m_recorder,
            [this] { m_recorder->setFocus(Qt::OtherFocusReason); });
    connect(&m_keys, &KeyBindings::changed, this, &ShortcutList::showKeys);
    showKeys();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

QWidget *ShortcutList::makeRecorder()
{
    auto *box = new QWidget(this);
    m_command = new QLabel(box);
    m_command->setWordWrap(true);
    m_recorder = new QKeySequenceEdit(box);
    m_recorder->setObjectName(QStringLiteral("keyRecorder"));
    m_recorder->setAccessibleName(tr("New keys"));
    m_recorder->setToolTip(tr("Press the new keys here; Esc leaves them as they are"));
    m_recorder->installEventFilter(this);
    if (auto *line = m_recorder->findChild<QLineEdit *>()) {
        line->setPlaceholderText(tr("Press the new keys"));
        line->setAccessibleName(m_recorder->accessibleName());
    }
    m_none = new QPushButton(tr("&No keys"), box);
    m_reset = new QPushButton(tr("&Usual keys"), box);
    m_resetAll = new QPushButton(tr("&All usual keys"), box);
    m_conflict = new QLabel(box);
    m_conflict->setObjectName(QStringLiteral("keyConflict"));
    m_conflict->setWordWrap(true);
    m_takeOver = new QPushButton(tr("Use &here"), box);
    m_takeOver->setObjectName(QStringLiteral("takeKeysOver"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_recorder, 1);
    for (QPushButton *button : {m_none, m_reset, m_resetAll})
        row->addWidget(button);
    auto *said = new QHBoxLayout;
    said->addWidget(m_conflict, 1);
    said->addWidget(m_takeOver);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_command);
    column->addLayout(row);
    column->addLayout(said);
    connect(m_none, &QPushButton::clicked, this, [this] { m_keys.set(chosen(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_keys.reset(chosen()); });
    connect(m_resetAll, &QPushButton::clicked, &m_keys, &KeyBindings::resetAll);
    connect(m_takeOver, &QPushButton::clicked, this, &ShortcutList::takeOver);
    return box;
}

QString ShortcutList::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

QString ShortcutList::conflict() const
{
    return m_conflict->text();
}

void ShortcutList::filter(const QString &text)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setHidden(!item->text(0).contains(text.trimmed(), Qt::CaseInsensitive) &&
                        !item->text(1).contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

void ShortcutList::showKeys()
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const auto binding =
            std::ranges::find(m_keys.all(), item->data(0, idRole).toString(), &KeyBinding::id);
        QFont font = m_list->font();
        font.setBold(binding->isChanged());
        item->setText(1, keysOf(*binding));
        item->setFont(1, font);
        item->setToolTip(
            1, binding->isChanged()
                   ? tr("Usually %1", "keys").arg(binding->usual.first().toString(QKeySequence::NativeText))
                   : QString());
    }
    m_resetAll->setEnabled(std::ranges::any_of(m_keys.all(), &KeyBinding::isChanged));
    showChosen();
}

void ShortcutList::showChosen()
{
    m_conflict->setText({});
    m_takeOver->hide();
    const auto binding = std::ranges::find(m_keys.all(), chosen(), &KeyBinding::id);
    const bool is = binding != m_keys.all().end();
    for (QWidget *part : std::initializer_list<QWidget *>{m_recorder, m_none, m_reset})
        part->setEnabled(is && !binding->isFixed);
    m_command->setText(is ? binding->text : QString());
    const QSignalBlocker blocker(m_recorder); // shown, not pressed
    m_recorder->setKeySequence(is ? binding->now.value(0) : QKeySequence());
    if (is && binding->isFixed) {
        m_conflict->setText(tr("These keys are the same everywhere and stay as they are."));
    } else if (is) {
        m_none->setEnabled(!binding->now.isEmpty());
        m_reset->setEnabled(binding->isChanged());
    }
}

/// One stroke is all: who types on gets the last one.
void ShortcutList::take(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return;
    const QKeySequence last(keys[static_cast<uint>(keys.count() - 1)]);
    m_recorder->setKeySequence(last); // which waits for no more strokes
    if (const KeyBinding *holder = m_keys.holder(chosen(), last)) {
        m_conflict->setText(
            (holder->isFixed ? tr("%1 calls “%2”, whose keys stay as they are.", "keys; a command")
                             : tr("%1 calls “%2”, which would have no keys then.", "keys; a command"))
                .arg(last.toString(QKeySequence::NativeText), holder->text));
        m_takeOver->setHidden(holder->isFixed);
        return;
    }
    m_keys.set(chosen(), last);
}

void ShortcutList::takeOver()
{
    const QKeySequence keys = m_recorder->keySequence();
    const QString id = chosen();
    while (const KeyBinding *holder = m_keys.holder(id, keys))
        m_keys.set(holder->id, {});
    m_keys.set(id, keys);
}

bool ShortcutList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_recorder && event->type() == QEvent::KeyRelease)
        take(m_recorder->keySequence()); // at once: by itself it waits a second for another stroke
    if (watched == m_recorder && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.key() == Qt::Key_Escape && key.modifiers() == Qt::NoModifier) {
            showChosen();
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace genrescope::ui
