// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session_file.h"

#include <filesystem>
#include <memory>

class QObject;

namespace genrescope::ui {

/// Writes the session's file, now and then while the window is open, so that a crash costs little, and once
/// when it closes. What was asked for later is never overwritten by what was asked for before it.
class SessionKeeper
{
public:
    explicit SessionKeeper(std::filesystem::path file); ///< empty: nothing is ever written
    ~SessionKeeper();
    SessionKeeper(const SessionKeeper &) = delete;
    SessionKeeper &operator=(const SessionKeeper &) = delete;

    bool hasFile() const;
    /// On a worker; a session that the file holds already is not written again. Failures are warned of.
    void keep(Session session, QObject *owner);
    /// Done on return, for there is no later. Waits for a write that is going on.
    Result<void> keepNow(const Session &session);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    int m_asked = 0;
};

} // namespace genrescope::ui
