// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

#include <QObject>
#include <functional>
#include <memory>
#include <thread>

namespace genrescope::ui {

using EngineSource = std::function<Result<std::shared_ptr<Engine>>()>;

/// Loads the tensor engine on a thread of its own once the window is on the screen, and tells how that went.
class EngineLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EngineLoader)

public:
    enum class State { Idle, Loading, Ready, Failed };
    Q_ENUM(State)

    explicit EngineLoader(EngineSource source, QObject *parent = nullptr);
    ~EngineLoader() override;

    void start(); ///< once; later calls do nothing

    State state() const { return m_state; }
    const EngineInfo &info() const { return m_info; }    ///< once Ready
    const QString &problem() const { return m_problem; } ///< once Failed

Q_SIGNALS:
    void stateChanged();

private:
    EngineSource m_source;
    State m_state = State::Idle;
    EngineInfo m_info;
    QString m_problem;
    std::shared_ptr<Engine> m_engine; // kept, so that it is loaded only once
    std::jthread m_thread;
};

} // namespace genrescope::ui
