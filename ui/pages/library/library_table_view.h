// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/track_store.h"
#include "ui/pages/row_table_view.h"

namespace genrescope::ui {

/// The table of tracks: fixed row height (no row is ever measured), Return plays, Space starts and stops, and
/// a signal when other rows have come into sight.
class LibraryTableView final : public RowTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryTableView)

public:
    explicit LibraryTableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QByteArray columnState() const;
    void restoreColumns(const QByteArray &state); ///< empty: sensible widths

    /// One that has nothing to show is hidden, unless a person has said in the header's menu what is to be seen.
    void setColumnUseful(TrackField field, bool useful);
    void showColumn(TrackField field) { setColumnUseful(field, true); }
    int firstVisibleRow() const;
    int lastVisibleRow() const;

Q_SIGNALS:
    void playRequested();
    void playToggled();
    void visibleRowsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void adaptRowHeight();
    void fitColumns();
    void showColumnMenu(const QPoint &position);

    quint32 m_chosen = 0;      ///< a bit for each column that a person has shown or hidden
    bool m_fitColumns = false; ///< until the user has chosen widths of their own
};

} // namespace genrescope::ui
