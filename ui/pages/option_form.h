// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/option_table.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace genrescope::ui {

/// The form for TrainingOptions, made from the option table: a field a key, its meaning as tool tip, what is wrong with
/// it right below. Choosing a preset, network or optimizer moves the fields that nobody has touched, as --set does.
class OptionForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionForm)

public:
    explicit OptionForm(QWidget *parent = nullptr);

    const TrainingOptions &options() const { return m_options; }
    void setOptions(const TrainingOptions &options);

    /// True when every field can be read and the options have no problems.
    bool isUsable() const { return m_problems.isEmpty(); }
    /// Key -> sentence; "" for problems that name no key.
    const QHash<QString, QString> &problems() const { return m_problems; }

    /// The editor of a key, for tests and for focus; null for a key the form does not show.
    QWidget *editor(const QString &key) const;

Q_SIGNALS:
    void changed();

private:
    struct Field
    {
        const OptionEntry *entry = nullptr;
        QLabel *title = nullptr;
        QWidget *editor = nullptr;
        QLabel *problem = nullptr;
        QWidget *cell = nullptr;
        QFormLayout *form = nullptr;
        std::function<void(const QString &)> show;
        QString unreadable; ///< why the text in the field is no value; the option keeps its last one
    };

    void addSection(QVBoxLayout *layout, const QString &title, const QStringList &keys, bool open);
    void addField(QFormLayout *form, const QString &key);
    QWidget *makeEditor(Field &field);
    void edited(const QString &key, const QString &text);
    void refresh(const QString &exceptKey = {});
    void showProblems();
    void showRelevantFields();

    TrainingOptions m_options;
    QHash<QString, Field> m_fields;
    QHash<QString, QString> m_problems;
    bool m_refreshing = false;
};

} // namespace genrescope::ui
