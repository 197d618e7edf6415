// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/option_table.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace genrescope::ui {

/// Something wrong with a setting: "training.batch_size", "Batch size", "must be ...". The key is empty where
/// it is about several.
struct OptionProblem
{
    QString key;
    QString title;
    QString sentence;
};

/// The form for TrainingOptions, made from the option table: a field a key, its meaning as tool tip, what is
/// wrong with it right below. Choosing a preset, network or optimizer moves the fields that nobody has
/// touched, as --set does.
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
    /// The topmost in the form; empty when there is none.
    OptionProblem firstProblem() const;
    /// Opens the group a key's editor is in and gives the editor; null for a key the form does not show.
    QWidget *reveal(const QString &key);

    /// The editor of a key, for tests and for focus; null for a key the form does not show.
    QWidget *editor(const QString &key) const;

    /// Puts `widget` at the right of a key's editor: what helps to find its value.
    void addBeside(const QString &key, QWidget *widget);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section
    {
        QToolButton *header = nullptr; ///< shows and hides the group
        const char *title = nullptr;   ///< for tr()
    };
    struct Field
    {
        const OptionEntry *entry = nullptr;
        QLabel *title = nullptr;
        QWidget *editor = nullptr;
        QLabel *problem = nullptr;
        QWidget *cell = nullptr;
        QToolButton *section = nullptr; ///< its header
        QFormLayout *form = nullptr;
        std::function<void(const QString &)> show;
        QString unreadable; ///< why the text in the field is no value; the option keeps its last one
    };

    void addSection(QVBoxLayout *layout, const char *title, const QStringList &keys, bool open);
    void addField(QFormLayout *form, QToolButton *section, const QString &key);
    QWidget *makeEditor(Field &field);
    void showTexts();
    void edited(const QString &key, const QString &text);
    void refresh(const QString &exceptKey = {});
    void showProblems();
    void showRelevantFields();

    TrainingOptions m_options;
    std::vector<Section> m_sections;
    QHash<QString, Field> m_fields;
    QStringList m_order; ///< keys, from top to bottom
    QHash<QString, QString> m_problems;
    bool m_refreshing = false;
};

} // namespace genrescope::ui
