// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/run_loader.h"

#include "ui/bridge/post_latest.h"

#include <utility>

namespace genrescope::ui {

RunLoader::RunLoader(QObject *parent)
    : QObject(parent)
{}

void RunLoader::readRun(const QString &folder)
{
    const quint64 request = ++m_runRequest;
    const auto fail = [this, request](const QString &sentence) {
        postLatest(this, m_runRequest, request, [this, sentence] { Q_EMIT runFailed(sentence); });
    };
    const auto work = [this, request, folder, fail](const std::stop_token &) {
        const auto read = genrescope::readRun(folder.toStdString(), true);
        if (!read) {
            fail(QString::fromStdString(read.error().message));
            return;
        }
        auto run = std::make_shared<OpenedRun>();
        run->folder = folder;
        run->alive = read->alive;
        for (const RunEvent &event : read->events)
            run->history.append(event);
        if (!run->alive)
            run->history.settle();
        if (auto annotations = readRunAnnotations(folder.toStdString()))
            run->annotations = std::move(*annotations);
        std::error_code ignored;
        run->hasCheckpoint = std::filesystem::exists(read->paths.last(), ignored);
        postLatest(this, m_runRequest, request, [this, run] { Q_EMIT runRead(run); });
    };
    m_runTask.run(work, fail);
}

} // namespace genrescope::ui
