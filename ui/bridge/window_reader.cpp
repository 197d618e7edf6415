// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/window_reader.h"

#include "ui/bridge/post_latest.h"

#include <QFile>

namespace genrescope::ui {

WindowReader::WindowReader(QObject *parent)
    : QObject(parent)
{}

void WindowReader::read(const QString &file, const InputOptions &input, std::size_t index)
{
    const quint64 request = ++m_request;
    const auto fail = [this, request](const QString &sentence) {
        postLatest(this, m_request, request, [this, sentence] { Q_EMIT failed(sentence); });
    };
    const auto work =
        [this, request, fail, input, index,
         path = std::filesystem::path(QFile::encodeName(file).toStdString())](const std::stop_token &stop) {
            auto window = networkWindow(path, input, index, stop);
            if (stop.stop_requested())
                return;
            if (!window)
                return fail(QString::fromStdString(window.error().message));
            auto answer = std::make_shared<WindowWithNeighbour>();
            answer->window = std::move(*window);
            for (const std::size_t other : {index + 1, index - 1}) {
                if (answer->neighbour || other == static_cast<std::size_t>(-1))
                    continue;
                if (auto neighbour = networkWindow(path, input, other, stop))
                    answer->neighbour = std::move(*neighbour);
            }
            postLatest(this, m_request, request, [this, answer] { Q_EMIT finished(answer); });
        };
    m_task.run(work, fail);
}

} // namespace genrescope::ui
