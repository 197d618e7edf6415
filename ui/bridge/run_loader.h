// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/run_annotations.h"
#include "core/training/run_folder.h"
#include "ui/bridge/latest_task.h"
#include "ui/models/run_history.h"

#include <QObject>
#include <QString>

#include <memory>

namespace genrescope::ui {

/// A run read back from its folder.
struct OpenedRun
{
    QString folder;
    RunHistory history; ///< settled: a run that nobody works on is never "training"
    bool alive = false;
    bool hasCheckpoint = false;
    RunAnnotations annotations;
};

/// Reads an earlier run off the window's thread; the newest request wins.
class RunLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunLoader)

public:
    explicit RunLoader(QObject *parent = nullptr);

    void readRun(const QString &folder); ///< -> runRead or runFailed

Q_SIGNALS:
    void runRead(const std::shared_ptr<const genrescope::ui::OpenedRun> &run);
    void runFailed(const QString &sentence);

private:
    quint64 m_runRequest = 0;
    LatestTask m_runTask; ///< last: its thread posts to this object
};

} // namespace genrescope::ui
