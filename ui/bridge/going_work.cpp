// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/going_work.h"

#include <utility>

namespace genrescope::ui {

GoingWork::GoingWork(QObject *owner, Words words, std::function<void()> stop)
    : QObject(owner)
    , m_words(std::move(words))
    , m_stop(std::move(stop))
{}

void GoingWork::setGoingOn(bool goingOn)
{
    if (std::exchange(m_goingOn, goingOn) && !goingOn)
        Q_EMIT ended();
}

QList<GoingWork *> GoingWork::allOf(const QObject &root)
{
    QList<GoingWork *> works = root.findChildren<GoingWork *>();
    works.removeIf([](const GoingWork *work) { return !work->isGoingOn(); });
    return works;
}

} // namespace genrescope::ui
