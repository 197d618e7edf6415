// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/prediction_log.h"
#include "ui/models/prediction_row.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace genrescope::ui {

/// Writes results into a growing CSV as they come, off the window's thread and in their order.
class ResultsFile final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultsFile)

public:
    explicit ResultsFile(QObject *parent = nullptr);
    ~ResultsFile() override; ///< what was handed over is written first

    void open(const QString &file); ///< -> opened() or failed()
    void close();
    const QString &file() const { return m_file; } ///< empty: there is none
    int written() const { return m_written; }      ///< records, since it was opened
    /// What was in it when it was opened, as trackIdentity() names files; null before that.
    const std::shared_ptr<const PredictionLog::Answered> &answered() const { return m_answered; }

    /// Finished and failed rows; the rest is left out.
    /// @param asked modelIdentity() of the model whose failures these are
    void append(std::vector<PredictionRow> rows, const std::string &asked);

Q_SIGNALS:
    void opened();
    void changed(); ///< written()
    /// The disk refuses, or the file is another table: nothing more is written, and it is closed.
    void failed(const QString &sentence);

private:
    /// Threads share it; `file` is the worker's.
    struct Target
    {
        std::unique_ptr<PredictionLog> file;
    };
    template <class Work, class Show>
    void run(Work work, Show show);
    void fail(const QString &sentence);

    QString m_file;
    int m_written = 0;
    std::shared_ptr<const PredictionLog::Answered> m_answered;
    std::shared_ptr<Target> m_target;
    QThreadPool m_writer; ///< last: its thread posts to this object
};

} // namespace genrescope::ui
