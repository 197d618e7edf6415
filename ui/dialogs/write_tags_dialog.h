// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tag_plan_model.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace genrescope::ui {

/// Shows what writing genre tags would do before it is done: one row a file, ticked by hand. Stays open while
/// the files are written and tells how each fared; closing it stops nothing.
class WriteTagsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteTagsDialog)

public:
    /// @param selected some of `all`, offered first where there are several
    WriteTagsDialog(TagWriting &writing, std::vector<TagCandidate> selected, std::vector<TagCandidate> all,
                    QWidget *parent = nullptr);

    TagPlanModel &plan() const { return *m_plan; }

private:
    void showTracks();
    void showCounts();
    void write();
    void showEnd(const QString &sentence);

    TagWriting &m_writing;
    std::vector<TagCandidate> m_selected, m_all;
    TagPlanModel *m_plan;
    QComboBox *m_tracks;
    QCheckBox *m_everything;
    QSpinBox *m_least;
    QTableView *m_table;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_write;
    bool m_mine = false; ///< what is being written was asked for here
};

} // namespace genrescope::ui
