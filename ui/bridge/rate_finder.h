// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiments/rate_range_job.h"
#include "ui/bridge/event_pump.h"
#include "ui/bridge/going_work.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <thread>
#include <variant>
#include <vector>

namespace genrescope::ui {

/// What tests learning rates: runRateRangeJob in the program, something quick in tests. Called on the worker
/// thread.
using RateRangeRunner = std::function<Result<RateRangeResult>(
    const RateRangeJob &, const ProgressSink &loading, const ProgressSink &steps, std::stop_token)>;

/// One learning-rate range test at a time, on a thread of its own.
class RateFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RateFinder)

public:
    explicit RateFinder(RateRangeRunner runner, QObject *parent = nullptr);
    ~RateFinder() override; ///< stops the test and waits for it

    bool isRunning() const { return m_going.isGoingOn(); }
    void start(RateRangeJob job);
    void cancel(); ///< found() then tells of the steps made so far

Q_SIGNALS:
    void runningChanged();
    void loading(const genrescope::Progress &progress);
    void stepped(const genrescope::Progress &progress);
    void found(const std::shared_ptr<const genrescope::RateRangeResult> &result);
    void failed(const QString &sentence);

private:
    struct Step
    {
        Progress progress;
    };
    struct Ended
    {
        std::shared_ptr<const RateRangeResult> result;
        QString problem; ///< empty when all went well
    };
    using Update = std::variant<Progress, Step, Ended>;

    void receive(std::vector<Update> &&updates);

    RateRangeRunner m_runner;
    GoingWork m_going;
    EventPump<Update> m_pump;
    std::jthread m_thread; ///< last: it pushes into the pump
};

} // namespace genrescope::ui
