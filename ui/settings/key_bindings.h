// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <vector>

class QAction;
class QShortcut;

namespace genrescope::ui {

/// A command and the keys it is called by.
struct KeyBinding
{
    QString id;    ///< the same at every start and in every language
    QString scope; ///< name of the page whose keys they are; empty: the whole window's
    QString text;  ///< "Library: Check files"
    QList<QKeySequence> usual;
    QList<QKeySequence> now;
    bool isFixed = false; ///< never other keys than the usual ones

    bool isChanged() const { return now != usual; }
};

/// The window's keys as a person wants them: what has keys is gathered from the widgets, so that nothing has
/// to be registered, and gets others at once. Only what differs from the usual is stored.
class KeyBindings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyBindings)

public:
    explicit KeyBindings(Settings &settings, QObject *parent = nullptr);

    /// Gathers what has keys below `part`; what is known already is left alone. A QShortcut counts if its
    /// whatsThis() tells what it does, an action if it is part of a widget.
    /// @param title of the page, in front of the commands' own texts
    void gather(QWidget &part, const QString &scope, const QString &title);
    const std::vector<KeyBinding> &all() const { return m_bindings; }

    /// Another command that would be called by the same keys: of the same page, or either is the window's. One
    /// whose keys are fixed comes first.
    const KeyBinding *holder(const QString &id, const QKeySequence &keys) const;
    void set(const QString &id, const QKeySequence &keys); ///< empty: none; nothing happens where they are fixed
    void reset(const QString &id);
    void resetAll();

    /// A tool tip of `widget`, with the keys as they are now.
    QString retold(const QWidget &widget) const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Target
    {
        QString id;
        QPointer<QAction> action; ///< one of the two
        QPointer<QShortcut> shortcut;
    };

    struct Page
    {
        QPointer<QWidget> widget;
        QString scope;
    };

    void add(QString id, const QString &scope, const QString &text, Target target,
             const QList<QKeySequence> &usual, bool isFixed);
    KeyBinding *find(const QString &id);
    void change(KeyBinding &binding, const QList<QKeySequence> &keys);
    void apply(const Target &target, const QList<QKeySequence> &keys) const;
    void store();

    Settings &m_settings;
    std::vector<KeyBinding> m_bindings;
    std::vector<Target> m_targets; ///< several may have one id: "Undo" of a page and of its menu
    std::vector<Page> m_pages;
};

/// Dynamic property of an action whose keys are not to be changed, such as one that every chart has.
inline constexpr const char *fixedKeys = "fixedKeys";

} // namespace genrescope::ui
