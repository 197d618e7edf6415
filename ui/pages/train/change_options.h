// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/option_table.h"
#include "ui/pages/train/option_form.h"

#include <QUndoCommand>

#include <string>
#include <vector>

namespace genrescope::ui {

/// Several settings of the form at once, and back. What somebody has edited since stays as it is.
class ChangeOptions final : public QUndoCommand
{
public:
    ChangeOptions(OptionForm &form, const TrainingOptions &after, const QString &what)
        : m_form(form)
    {
        setText(what);
        for (const OptionEntry &entry : optionTable())
            if (std::string from = entry.get(form.options()), to = entry.get(after); from != to)
                m_changes.push_back({&entry, std::move(from), std::move(to)});
    }

    void redo() override
    {
        TrainingOptions options = m_form.options();
        for (const Change &change : m_changes)
            set(options, change, change.after);
        m_form.setOptions(options);
    }

    void undo() override
    {
        TrainingOptions options = m_form.options();
        for (const Change &change : m_changes)
            if (change.entry->get(options) == change.after)
                set(options, change, change.before);
        m_form.setOptions(options);
    }

private:
    struct Change
    {
        const OptionEntry *entry;
        std::string before, after;
    };

    static void set(TrainingOptions &options, const Change &change, const std::string &value)
    {
        [[maybe_unused]] const auto done = change.entry->set(options, value);
        Q_ASSERT(done.ok()); // it was a setting's own text
    }

    OptionForm &m_form;
    std::vector<Change> m_changes;
};

} // namespace genrescope::ui
