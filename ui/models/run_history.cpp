// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_history.h"

#include <algorithm>

namespace genrescope::ui {

namespace {

template <class... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};

} // namespace

void RunHistory::append(const RunEvent &event)
{
    std::visit(Overloaded{
                   [&](const RunStarted &started) {
                       m_started = started;
                       m_state = State::Running;
                       m_latestBatch.reset();
                       dropAfter(started.firstEpoch - 1, started.firstEpoch);
                   },
                   [&](const BatchDone &batch) {
                       m_latestBatch = batch;
                       const double steps = m_started ? static_cast<double>(m_started->stepsPerEpoch) : 0.0;
                       if (steps <= 0)
                           return;
                       const double x = static_cast<double>(batch.step) / steps;
                       m_batchLoss.append({x, batch.loss});
                       m_batchAverages.append({x, batch.loss});
                       m_learningRate.append({x, batch.learningRate});
                   },
                   [&](const EpochDone &epoch) {
                       dropAfter(epoch.epoch, epoch.epoch);
                       m_epochs.push_back(epoch);
                       if (learningRate().empty() || learningRate().back().x() < epoch.epoch)
                           m_learningRate.append({static_cast<double>(epoch.epoch), epoch.learningRate});
                   },
                   [&](const Checkpointed &checkpoint) {
                       if (checkpoint.best)
                           m_bestEpoch = checkpoint.epoch;
                   },
                   [&](const RunMessage &message) { m_message = QString::fromStdString(message.text); },
                   [&](const RunFinished &finished) {
                       m_finished = finished;
                       m_state = State::Finished;
                   },
                   [&](const RunFailed &failed) {
                       m_reason = QString::fromStdString(failed.reason);
                       m_state = State::Failed;
                   },
                   [&](const RunCancelled &) { m_state = State::Cancelled; },
               },
               event.what);
}

void RunHistory::settle()
{
    if (m_state == State::Running || m_state == State::Empty)
        m_state = State::Interrupted;
}

void RunHistory::dropAfter(double x, int epoch)
{
    std::erase_if(m_epochs, [&](const EpochDone &done) { return done.epoch >= epoch; });
    m_batchLoss.dropAfter(x);
    m_batchAverages.dropAfter(x);
    m_learningRate.dropAfter(x);
}

int RunHistory::currentEpoch() const
{
    if (!m_started)
        return 0;
    const int finished = m_epochs.empty() ? 0 : m_epochs.back().epoch;
    return m_state == State::Running ? std::min(finished + 1, m_started->epochs) : finished;
}

double RunHistory::progress() const
{
    if (m_state == State::Finished)
        return 1.0;
    if (!m_started || m_started->epochs <= 0)
        return 0.0;
    double done = static_cast<double>(m_epochs.size());
    if (m_latestBatch && m_started->stepsPerEpoch > 0)
        done = std::max(done, static_cast<double>(m_latestBatch->step) /
                                  static_cast<double>(m_started->stepsPerEpoch));
    return std::min(1.0, done / m_started->epochs);
}

std::optional<double> RunHistory::secondsAnEpoch() const
{
    if (!m_started)
        return std::nullopt;
    if (m_epochs.empty()) {
        // Validation goes forward only, which is about a third of a step's work.
        constexpr double forwardShare = 1.0 / 3.0;
        const double pace = m_latestBatch ? m_latestBatch->clipsPerSecond : 0.0;
        if (pace <= 0 || m_started->trainClips <= 0)
            return std::nullopt;
        return (static_cast<double>(m_started->trainClips) +
                forwardShare * static_cast<double>(m_started->validationClips)) /
               pace;
    }
    // The latest five: the first epoch is slower (caches, thread pools), and machines change pace.
    const std::size_t counted = std::min<std::size_t>(5, m_epochs.size());
    double seconds = 0;
    for (std::size_t i = m_epochs.size() - counted; i < m_epochs.size(); ++i)
        seconds += m_epochs[i].seconds;
    return seconds / static_cast<double>(counted);
}

std::optional<double> RunHistory::secondsLeft() const
{
    const auto epoch = secondsAnEpoch();
    return epoch ? std::optional(*epoch * m_started->epochs * (1.0 - progress())) : std::nullopt;
}

std::optional<double> RunHistory::secondsLeftInEpoch() const
{
    const auto epoch = secondsAnEpoch();
    if (!epoch)
        return std::nullopt;
    const double done = progress() * m_started->epochs - (currentEpoch() - 1);
    return *epoch * std::clamp(1.0 - done, 0.0, 1.0);
}

std::optional<double> RunHistory::stepsPerSecond() const
{
    if (!m_latestBatch || !m_started || m_started->trainClips <= 0 || m_started->stepsPerEpoch <= 0)
        return std::nullopt;
    return m_latestBatch->clipsPerSecond * static_cast<double>(m_started->stepsPerEpoch) /
           static_cast<double>(m_started->trainClips);
}

} // namespace genrescope::ui
