// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/post.h"

#include <QObject>

#include <utility>

namespace genrescope::ui {

/// From a worker thread to the thread of `receiver`, where an answer that a newer request has overtaken is
/// dropped: `deliver` runs only if `counter`, a member of the receiver, still has the number of the request.
template <class Deliver>
void postLatest(QObject *receiver, const quint64 &counter, quint64 request, Deliver deliver)
{
    post(receiver, [&counter, request, deliver = std::move(deliver)] {
        if (request == counter)
            deliver();
    });
}

} // namespace genrescope::ui
