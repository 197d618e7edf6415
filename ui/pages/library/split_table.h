// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/split_summary.h"

#include <QTableWidget>

namespace genrescope::ui {

/// Genres with their tracks, as a bar and by split, to look at before a split is taken.
class SplitTable final : public QTableWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SplitTable)

public:
    explicit SplitTable(QWidget *parent = nullptr);

    void show(const SplitSummary &summary);
    using QTableWidget::show;

    enum Column { Genre, All, Training, Validation, Test };
};

/// What is doubtful about a split, a sentence each: artists in several splits, genres that are not in all of
/// them.
QStringList splitDoubts(const SplitSummary &summary);

} // namespace genrescope::ui
