// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/engine_loader.h"

#include "ui/bridge/guard.h"
#include "ui/bridge/post.h"

namespace genrescope::ui {

EngineLoader::EngineLoader(EngineSource source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{}

EngineLoader::~EngineLoader() = default;

void EngineLoader::start()
{
    if (m_state != State::Idle)
        return;
    m_state = State::Loading;
    Q_EMIT stateChanged();
    m_thread = std::jthread([this] {
        Result<std::shared_ptr<Engine>> engine = Error{};
        EngineInfo info;
        const QString bug = guarded([&] {
            engine = m_source();
            if (engine) {
                (*engine)->setThreads(0); // LibTorch may come up with one thread on any machine
                info = (*engine)->info();
            }
        });
        if (!bug.isEmpty())
            engine = Error{bug.toStdString()};
        // The destructor joins this thread, and a deleted object takes its pending calls with it.
        post(this, [this, engine = std::move(engine), info = std::move(info)]() mutable {
            if (engine) {
                m_engine = *engine;
                m_info = std::move(info);
                m_state = State::Ready;
            } else {
                m_problem = QString::fromStdString(engine.error().message);
                m_state = State::Failed;
            }
            Q_EMIT stateChanged();
        });
    });
}

} // namespace genrescope::ui
