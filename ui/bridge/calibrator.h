// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiments/calibration_job.h"
#include "ui/bridge/event_pump.h"
#include "ui/bridge/going_work.h"
#include "ui/bridge/predictor.h"

#include <memory>
#include <thread>
#include <variant>

namespace genrescope::ui {

/// Fits a model's temperature on labelled tracks and stores it, one at a time, on a thread of its own.
class Calibrator final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Calibrator)

public:
    explicit Calibrator(PredictorFactory factory, QObject *parent = nullptr);
    ~Calibrator() override; ///< stops and waits

    bool isRunning() const { return m_going.isGoingOn(); }
    /// On the manifest's validation split. -> progressed(), then fitted() or failed()
    void start(const std::filesystem::path &model, const std::filesystem::path &manifest);
    void cancel();
    /// Into the model's own file, or, where that is not to be written or came with the program, into a new one
    /// among the user's models; only if the file is the one that start() fitted. -> saved() or failed()
    void save(const std::filesystem::path &model, const std::shared_ptr<const CalibrationResult> &result);

Q_SIGNALS:
    void runningChanged();
    void progressed(const genrescope::Progress &progress);
    void fitted(const std::shared_ptr<const genrescope::CalibrationResult> &result);
    void saved(const QString &file);
    void failed(const QString &sentence);

private:
    struct Ended
    {
        std::shared_ptr<const CalibrationResult> result;
        std::string hash; ///< contentHash() of the model that was fitted
        QString file;
        QString problem;
    };
    using Update = std::variant<Progress, Ended>;

    void run(std::function<void(Ended &, const std::stop_token &)> work);
    void receive(std::vector<Update> &&updates);

    const PredictorFactory m_factory;
    GoingWork m_going;
    std::string m_fittedTo; ///< Ended::hash of the last fit
    EventPump<Update> m_pump;
    std::jthread m_thread; ///< last: it pushes into the pump
};

} // namespace genrescope::ui
