// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/run_event.h"
#include "ui/models/bounded_curve.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace genrescope::ui {

/// A run so far, gathered from its events, live or replayed: the one thing charts of a run are drawn from.
/// Cheap to append to; an epoch that is run again after a resume replaces its first try.
class RunHistory
{
public:
    void append(const RunEvent &event);
    void clear() { *this = {}; }

    /// For a run that no process works on any more: without an ending it was interrupted.
    void settle();

    enum class State { Empty, Running, Finished, Failed, Cancelled, Interrupted };

    State state() const { return m_state; }
    const QString &reason() const { return m_reason; } ///< of a failure
    const std::optional<RunStarted> &started() const { return m_started; }
    const std::optional<RunFinished> &finished() const { return m_finished; }
    const std::optional<BatchDone> &latestBatch() const { return m_latestBatch; }
    const std::vector<EpochDone> &epochs() const { return m_epochs; }
    int bestEpoch() const { return m_bestEpoch; } ///< by the checkpoints; 0 before the first
    const QString &latestMessage() const { return m_message; }

    /// The epoch that is being worked on, from 1; once nothing is, the last finished one. 0 before the start.
    int currentEpoch() const;

    /// x in epochs: a batch lies between the epoch before and its own. Empty for replays without batches.
    /// Long runs are merged to BoundedCurve::capacity points.
    const std::vector<QPointF> &batchLoss() const { return m_batchLoss.points(); }
    /// The same as averages, for smoothing.
    const AveragedCurve &batchLossAverages() const { return m_batchAverages; }
    const std::vector<QPointF> &learningRate() const { return m_learningRate.points(); }

    /// Share of the whole training, [0, 1].
    double progress() const;
    /// Of the whole training and of the epoch, by the pace of the latest epochs; in the first one by that of
    /// the batches, with what validation takes guessed. Unset before the first batch, and in a run without
    /// steps.
    std::optional<double> secondsLeft() const;
    std::optional<double> secondsLeftInEpoch() const;
    /// Of the latest batch; unset before it.
    std::optional<double> stepsPerSecond() const;

private:
    /// Forgets epochs from `epoch` on, and points right of `x` (in epochs).
    void dropAfter(double x, int epoch);

    State m_state = State::Empty;
    QString m_reason;
    QString m_message;
    std::optional<RunStarted> m_started;
    std::optional<RunFinished> m_finished;
    std::optional<BatchDone> m_latestBatch;
    std::vector<EpochDone> m_epochs;
    std::optional<double> secondsAnEpoch() const;

    BoundedCurve m_batchLoss;
    AveragedCurve m_batchAverages;
    BoundedCurve m_learningRate;
    int m_bestEpoch = 0;
};

} // namespace genrescope::ui
