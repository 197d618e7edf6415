// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/network_window.h"
#include "ui/bridge/latest_task.h"

#include <QObject>

#include <memory>

namespace genrescope::ui {

/// A window of a track, and the one after it (before it, at the end; none, if it is the only one), which
/// stands for the other track that mixup blends in.
struct WindowWithNeighbour
{
    NetworkWindow window;
    std::optional<NetworkWindow> neighbour;
};

/// Reads what a network gets, off the window's thread. The latest request wins: an earlier one is stopped and
/// never answered.
class WindowReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowReader)

public:
    explicit WindowReader(QObject *parent = nullptr);

    void read(const QString &file, const InputOptions &input, std::size_t index);

Q_SIGNALS:
    void finished(std::shared_ptr<const genrescope::ui::WindowWithNeighbour> window);
    void failed(const QString &sentence);

private:
    quint64 m_request = 0;
    LatestTask m_task; ///< last: its thread posts to this object
};

} // namespace genrescope::ui
