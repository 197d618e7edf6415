// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_bindings.h"

#include "ui/settings/setting_keys.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QRegularExpression>
#include <QShortcut>
#include <QToolTip>

#include <algorithm>

namespace genrescope::ui {

namespace {

const QChar separator = u'\t'; ///< between id and keys, as stored

/// "Add to &queue…" as lists show it.
QString plain(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral(R"(\(&.\))"));
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    return text.remove(inBrackets).replace(mark, QStringLiteral("\\1")).trimmed();
}

QString idOf(const QObject &object, const QString &scope, const QList<QKeySequence> &usual)
{
    return scope + u'/' +
           (object.objectName().isEmpty() ? usual.first().toString(QKeySequence::PortableText)
                                          : object.objectName());
}

/// In a window of its own, too, as QWidget::isAncestorOf() has it not.
bool contains(const QWidget &page, const QWidget &widget)
{
    const QObject *part = &widget;
    while (part && part != &page)
        part = part->parent();
    return part;
}

bool meet(const KeyBinding &one, const KeyBinding &other)
{
    return one.scope.isEmpty() || other.scope.isEmpty() || one.scope == other.scope;
}

} // namespace

KeyBindings::KeyBindings(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    // Tool tips name keys, in sentences that are written at many places: they are put right where they
    // appear.
    qApp->installEventFilter(this);
}

void KeyBindings::gather(QWidget &part, const QString &scope, const QString &title)
{
    const auto isPage = [this](const QObject *object) {
        return std::ranges::any_of(m_pages, [object](const Page &page) { return page.widget == object; });
    };
    if (!scope.isEmpty() && !isPage(&part))
        m_pages.push_back({&part, scope});
    const auto isOnPage = [&](const QObject *object) {
        while (object && object != &part && !isPage(object))
            object = object->parent();
        return object != &part;
    };
    const auto known = [this](const QObject *object) {
        return std::ranges::any_of(m_targets, [object](const Target &target) {
            return target.action == object || target.shortcut == object;
        });
    };
    const auto textOf = [&title](const QString &text) {
        return title.isEmpty() ? plain(text) : title + QStringLiteral(": ") + plain(text);
    };
    for (QAction *action : part.findChildren<QAction *>()) {
        if (action->shortcuts().isEmpty() || action->text().isEmpty() ||
            action->associatedObjects().isEmpty() || isOnPage(action) || known(action))
            continue;
        add(idOf(*action, scope, action->shortcuts()), scope, textOf(action->text()),
            {.id = {}, .action = action, .shortcut = nullptr}, action->shortcuts(),
            action->property(fixedKeys).toBool());
    }
    for (QShortcut *shortcut : part.findChildren<QShortcut *>())
        if (!shortcut->whatsThis().isEmpty() && !isOnPage(shortcut) && !known(shortcut))
            add(idOf(*shortcut, scope, {shortcut->key()}), scope, textOf(shortcut->whatsThis()),
                {.id = {}, .action = nullptr, .shortcut = shortcut}, {shortcut->key()}, false);
}

void KeyBindings::add(QString id, const QString &scope, const QString &text, Target target,
                      const QList<QKeySequence> &usual, bool isFixed)
{
    target.id = id;
    if (const KeyBinding *known = find(id)) {
        apply(target, known->now);
    } else {
        KeyBinding binding{.id = std::move(id),
                           .scope = scope,
                           .text = text,
                           .usual = usual,
                           .now = usual,
                           .isFixed = isFixed};
        for (const QString &line : m_settings.get(keys::changedKeys))
            if (!isFixed && line.section(separator, 0, 0) == binding.id) {
                const auto keys =
                    QKeySequence::fromString(line.section(separator, 1), QKeySequence::PortableText);
                binding.now = keys.isEmpty() ? QList<QKeySequence>() : QList{keys};
                apply(target, binding.now);
            }
        m_bindings.push_back(std::move(binding));
    }
    m_targets.push_back(std::move(target));
}

KeyBinding *KeyBindings::find(const QString &id)
{
    const auto found = std::ranges::find(m_bindings, id, &KeyBinding::id);
    return found == m_bindings.end() ? nullptr : &*found;
}

const KeyBinding *KeyBindings::holder(const QString &id, const QKeySequence &keys) const
{
    const auto self = std::ranges::find(m_bindings, id, &KeyBinding::id);
    if (self == m_bindings.end())
        return nullptr;
    const KeyBinding *found = nullptr;
    for (const KeyBinding &other : m_bindings)
        if (other.id != id && other.now.contains(keys) && meet(*self, other) && (!found || other.isFixed))
            found = &other;
    return found;
}

void KeyBindings::set(const QString &id, const QKeySequence &keys)
{
    if (KeyBinding *binding = find(id))
        change(*binding, keys.isEmpty() ? QList<QKeySequence>() : QList{keys});
}

void KeyBindings::reset(const QString &id)
{
    if (KeyBinding *binding = find(id))
        change(*binding, binding->usual);
}

void KeyBindings::resetAll()
{
    for (KeyBinding &binding : m_bindings)
        change(binding, binding.usual);
    m_settings.set(keys::changedKeys, QStringList()); // of commands, too, that were not met today
}

void KeyBindings::change(KeyBinding &binding, const QList<QKeySequence> &keys)
{
    if (binding.isFixed || binding.now == keys)
        return;
    binding.now = keys;
    for (const Target &target : m_targets)
        if (target.id == binding.id)
            apply(target, keys);
    store();
    Q_EMIT changed();
}

void KeyBindings::apply(const Target &target, const QList<QKeySequence> &keys) const
{
    if (target.action)
        target.action->setShortcuts(keys);
    else if (target.shortcut)
        target.shortcut->setKey(keys.value(0));
}

/// What was stored of commands that are not there today stays.
void KeyBindings::store()
{
    QStringList lines;
    for (const QString &line : m_settings.get(keys::changedKeys))
        if (!find(line.section(separator, 0, 0)))
            lines += line;
    for (const KeyBinding &binding : m_bindings)
        if (binding.isChanged())
            lines += binding.id + separator + binding.now.value(0).toString(QKeySequence::PortableText);
    m_settings.set(keys::changedKeys, lines);
}

QString KeyBindings::retold(const QWidget &widget) const
{
    const auto inBrackets = [](const QKeySequence &keys) {
        return QStringLiteral("(%1)").arg(keys.toString(QKeySequence::NativeText));
    };
    QString tip = widget.toolTip();
    for (const KeyBinding &binding : m_bindings) {
        if (!binding.isChanged())
            continue;
        const bool onPage = std::ranges::any_of(m_pages, [&](const Page &page) {
            return page.widget && page.scope == binding.scope && contains(*page.widget, widget);
        });
        const QString usual = inBrackets(binding.usual.first());
        if ((!onPage && !binding.scope.isEmpty()) || !tip.contains(usual))
            continue;
        tip.replace(usual, binding.now.isEmpty() ? QString() : inBrackets(binding.now.first()));
        break;
    }
    return tip.trimmed();
}

bool KeyBindings::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    auto &widget = static_cast<QWidget &>(*watched);
    const QString tip = retold(widget);
    if (tip == widget.toolTip())
        return false;
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tip, &widget);
    return true;
}

} // namespace genrescope::ui
