// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/command_sources.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QToolButton>

namespace genrescope::ui {

namespace {

constexpr int mostChoices = 30; ///< of a box: more are a list to scroll through, not commands

class Collector
{
public:
    explicit Collector(std::vector<Command> &commands)
        : m_commands(commands)
    {}

    void menu(QMenu &menu, const QString &group)
    {
        Q_EMIT menu.aboutToShow(); // many bring themselves up to date by that
        for (QAction *entry : menu.actions()) {
            if (!entry->isVisible() || entry->isSeparator())
                continue;
            if (QMenu *sub = entry->menu()) {
                const std::size_t first = m_commands.size();
                this->menu(*sub, withoutMnemonic(sub->title()));
                if (!entry->isEnabled())
                    for (std::size_t i = first; i < m_commands.size(); ++i)
                        disable(m_commands[i], *entry);
            } else {
                action(*entry, group);
            }
        }
    }

    void action(QAction &action, const QString &group)
    {
        const QString title = withoutMnemonic(action.text());
        if (title.isEmpty() || !action.isVisible() || action.isSeparator())
            return;
        Command command{.id = idOf(action, group, title),
                        .group = group,
                        .title = title,
                        .icon = action.icon(),
                        .keys = action.shortcut().toString(QKeySequence::NativeText),
                        .checked = action.isCheckable() && action.isChecked(),
                        .run =
                            [target = QPointer(&action)] {
                                if (target)
                                    target->trigger();
                            },
                        .source = &action};
        if (!action.isEnabled())
            disable(command, action);
        add(std::move(command));
    }

    void button(QAbstractButton &button, const QString &page)
    {
        QMenu *menu = nullptr;
        if (auto *tool = qobject_cast<QToolButton *>(&button)) {
            if (tool->defaultAction()) {
                action(*tool->defaultAction(), page);
                return;
            }
            menu = tool->menu();
        } else if (auto *push = qobject_cast<QPushButton *>(&button)) {
            menu = push->menu();
        }
        QString title = withoutMnemonic(button.text());
        if (title.isEmpty())
            title = button.accessibleName().isEmpty() ? button.toolTip() : button.accessibleName();
        if (menu) {
            this->menu(*menu, page);
            return;
        }
        if (title.isEmpty())
            return;
        Command command{.id = idOf(button, page, title),
                        .group = page,
                        .title = title,
                        .icon = button.icon(),
                        .keys = button.shortcut().toString(QKeySequence::NativeText),
                        .checked = button.isCheckable() && button.isChecked(),
                        .run =
                            [target = QPointer(&button)] {
                                if (target)
                                    target->click();
                            },
                        .source = &button};
        if (!button.isEnabled())
            disable(command, button);
        add(std::move(command));
    }

    void box(QComboBox &box)
    {
        if (box.accessibleName().isEmpty() || box.count() < 2 || box.count() > mostChoices)
            return;
        for (int choice = 0; choice < box.count(); ++choice) {
            const QString title = box.itemText(choice);
            Command command{.id = idOf(box, box.accessibleName(), title) + u'/' + QString::number(choice),
                            .group = box.accessibleName(),
                            .title = title,
                            .icon = box.itemIcon(choice),
                            .checked = box.currentIndex() == choice,
                            .run = [target = QPointer(&box), choice] {
                                if (!target || choice >= target->count())
                                    return;
                                target->setCurrentIndex(choice);
                                Q_EMIT target->activated(choice);
                            }};
            if (!box.isEnabled())
                disable(command, box);
            add(std::move(command));
        }
    }

private:
    /// By its object name, where it has one: that is the same in every language.
    static QString idOf(const QObject &object, const QString &group, const QString &title)
    {
        return object.objectName().isEmpty() ? group + u'/' + title
                                             : QStringLiteral("#") + object.objectName();
    }

    static void disable(Command &command, const QObject &why)
    {
        command.enabled = false;
        command.reason = why.property(disabledReason).toString();
    }

    void add(Command command)
    {
        if (!m_seen.contains(command.text())) {
            m_seen += command.text();
            m_commands.push_back(std::move(command));
        }
    }

    std::vector<Command> &m_commands;
    QSet<QString> m_seen; ///< one of several things of one name is enough: nobody could tell them apart
};

/// Qt's own small parts: a tab bar's arrows, the cross in a text field.
bool isPartOfControl(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QTabBar *>(parent) || qobject_cast<const QLineEdit *>(parent);
}

} // namespace

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression inBrackets(QStringLiteral(R"(\(&.\))"));
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    QString plain = text;
    plain.remove(inBrackets);
    plain.replace(mark, QStringLiteral("\\1"));
    return plain.trimmed();
}

std::vector<Command> commandsOf(QMenuBar &menus)
{
    std::vector<Command> commands;
    Collector collector(commands);
    for (const QAction *entry : menus.actions())
        if (entry->isVisible() && entry->menu())
            collector.menu(*entry->menu(), withoutMnemonic(entry->text()));
    return commands;
}

std::vector<Command> commandsOf(QWidget &page, const QString &title)
{
    std::vector<Command> commands;
    Collector collector(commands);
    QWidgetList parts{&page};
    for (QWidget *part : page.findChildren<QWidget *>())
        if (part->isVisibleTo(&page) &&
            (part->window() == page.window() || qobject_cast<QDockWidget *>(part->window())) &&
            !isPartOfControl(*part))
            parts += part;
    for (QWidget *part : std::as_const(parts)) {
        if (auto *box = qobject_cast<QComboBox *>(part)) {
            collector.box(*box);
            continue;
        }
        if (qobject_cast<QPushButton *>(part) || qobject_cast<QToolButton *>(part)) {
            collector.button(*qobject_cast<QAbstractButton *>(part), title);
            continue;
        }
        // Several charts have actions of the same name; a chart's own name tells them apart.
        const bool named =
            part->contextMenuPolicy() == Qt::ActionsContextMenu && !part->accessibleName().isEmpty();
        for (QAction *action : part->actions())
            collector.action(*action, named ? part->accessibleName() : title);
    }
    return commands;
}

} // namespace genrescope::ui
