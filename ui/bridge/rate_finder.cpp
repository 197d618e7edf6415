// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/rate_finder.h"

#include "ui/bridge/guard.h"

#include <utility>

namespace genrescope::ui {

RateFinder::RateFinder(RateRangeRunner runner, QObject *parent)
    : QObject(parent)
    , m_runner(std::move(runner))
    , m_going(this,
              {.what = tr("Learning rates are being tested."),
               .kept = [] { return tr("The test begins anew the next time."); }},
              [this] { cancel(); })
    , m_pump([this](std::vector<Update> &&updates) { receive(std::move(updates)); },
             [](Update &last, const Update &next) {
                 if (last.index() != next.index() || std::holds_alternative<Ended>(next))
                     return false;
                 last = next;
                 return true;
             })
{}

RateFinder::~RateFinder() = default;

void RateFinder::start(RateRangeJob job)
{
    if (isRunning())
        return;
    m_going.setGoingOn(true);
    Q_EMIT runningChanged();
    m_thread = std::jthread([this, job = std::move(job)](std::stop_token stop) {
        Ended ended;
        const QString bug = guarded([&] {
            auto result = m_runner(
                job, [this](const Progress &progress) { m_pump.push(progress); },
                [this](const Progress &progress) { m_pump.push(Step{progress}); }, std::move(stop));
            if (result)
                ended.result = std::make_shared<const RateRangeResult>(std::move(*result));
            else
                ended.problem = QString::fromStdString(result.error().message);
        });
        if (!bug.isEmpty())
            ended.problem = bug;
        m_pump.push(std::move(ended));
    });
}

void RateFinder::cancel()
{
    m_thread.request_stop();
}

void RateFinder::receive(std::vector<Update> &&updates)
{
    for (const Update &update : updates) {
        if (const auto *progress = std::get_if<Progress>(&update)) {
            Q_EMIT loading(*progress);
        } else if (const auto *step = std::get_if<Step>(&update)) {
            Q_EMIT stepped(step->progress);
        } else if (const auto *ended = std::get_if<Ended>(&update)) {
            m_going.setGoingOn(false);
            Q_EMIT runningChanged();
            if (ended->result)
                Q_EMIT found(ended->result);
            else
                Q_EMIT failed(ended->problem);
        }
    }
}

} // namespace genrescope::ui
