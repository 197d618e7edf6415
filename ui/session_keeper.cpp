// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session_keeper.h"

#include "core/base/atomic_file.h"
#include "ui/bridge/background.h"

#include <QByteArray>

#include <mutex>
#include <string_view>

namespace genrescope::ui {

struct SessionKeeper::Shared
{
    std::filesystem::path file;
    std::mutex writing;
    int newest = 0;     // of the sessions written; guarded by writing
    QByteArray written; // guarded by writing

    Result<void> write(const Session &session, int number)
    {
        const QByteArray bytes = toBytes(session);
        const std::scoped_lock lock(writing);
        if (number < newest || bytes == written)
            return {};
        newest = number;
        const auto done =
            writeFileAtomically(file, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        if (done)
            written = bytes;
        return done;
    }
};

SessionKeeper::SessionKeeper(std::filesystem::path file)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->file = std::move(file);
}

SessionKeeper::~SessionKeeper() = default;

bool SessionKeeper::hasFile() const
{
    return !m_shared->file.empty();
}

void SessionKeeper::keep(Session session, QObject *owner)
{
    const auto work = [shared = m_shared, session = std::move(session), number = ++m_asked] {
        const auto done = shared->write(session, number);
        return done ? QString() : QString::fromStdString(done.error().message);
    };
    inBackground(owner, work, [](const QString &problem, const QString &bug) {
        if (!problem.isEmpty() || !bug.isEmpty())
            qWarning("%s", qPrintable(problem.isEmpty() ? bug : problem));
    });
}

Result<void> SessionKeeper::keepNow(const Session &session)
{
    return m_shared->write(session, ++m_asked);
}

} // namespace genrescope::ui
