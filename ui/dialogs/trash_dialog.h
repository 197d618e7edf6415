// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/run_list_loader.h"

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;

namespace genrescope::ui {

class RunKeeper;
class RunListModel;

/// Runs that were thrown away: restore them, or delete them for good after a question.
class TrashDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrashDialog)

public:
    TrashDialog(RunKeeper &keeper, const QString &runsFolder, QWidget *parent);

private:
    QStringList selected() const;
    void restore();
    void askToDelete();
    void refresh();

    RunKeeper &m_keeper;
    QString m_runsFolder;
    RunListModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
    QPushButton *m_restore = nullptr;
    QPushButton *m_delete = nullptr;
    RunListLoader m_loader; ///< last: stops before what it tells is gone
};

} // namespace genrescope::ui
