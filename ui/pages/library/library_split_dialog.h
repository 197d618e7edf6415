// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/split_summary.h"
#include "ui/bridge/latest_task.h"
#include "ui/models/track_table_model.h"

#include <QDialog>

#include <memory>
#include <vector>

class QLabel;
class QPushButton;

namespace genrescope::ui {

class Notice;
class SplitForm;
class SplitTable;

/// Asks how the library's tracks are to be split, and shows what comes of it, by genre, before it is done.
/// The splitting itself is a worker's.
class LibrarySplitDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibrarySplitDialog)

public:
    LibrarySplitDialog(const TrackStore &store, QWidget *parent);

Q_SIGNALS:
    void chosen(const std::vector<genrescope::ui::TrackSplit> &splits);

private:
    /// What the worker has come to.
    struct Preview
    {
        std::vector<TrackSplit> splits;
        SplitSummary summary;
        int changed = 0; ///< tracks that are in another split now
    };
    void preview();
    void show(const std::shared_ptr<const Preview> &preview);

    std::shared_ptr<const TrackStore> m_store;
    std::shared_ptr<const Preview> m_preview;
    SplitForm *m_form;
    SplitTable *m_table;
    QLabel *m_what;
    Notice *m_doubts;
    QPushButton *m_split = nullptr;
    quint64 m_request = 0;
    LatestTask m_task; ///< last: its thread posts to this object
};

} // namespace genrescope::ui
