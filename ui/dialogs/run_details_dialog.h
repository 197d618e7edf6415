// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/run_keeper.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace genrescope::ui {

class TagEditor;

/// What people say about a run: a name, tags and a note; about several runs the tags alone.
class RunDetailsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunDetailsDialog)

public:
    struct Run
    {
        QString folder;
        QString ownName; ///< what it is shown by without a name
        RunAnnotations annotations;
    };

    /// @param knownTags those of other runs, offered while one types
    RunDetailsDialog(std::vector<Run> runs, const QStringList &knownTags, QWidget *parent);

Q_SIGNALS:
    /// What was changed; not emitted when nothing was.
    void changed(const std::vector<genrescope::ui::RunChange> &changes);

private:
    void finish();

    std::vector<Run> m_runs;
    QStringList m_tagsBefore; ///< of any of them
    QLineEdit *m_name = nullptr;
    TagEditor *m_tags;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace genrescope::ui
