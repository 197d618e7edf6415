// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/run_list_loader.h"

#include "core/training/run_folder.h"
#include "core/training/run_trash.h"
#include "ui/bridge/post_latest.h"

#include <chrono>
#include <utility>

namespace genrescope::ui {

namespace {

namespace fs = std::filesystem;

/// How long what has been read waits for more before it is shown.
constexpr std::chrono::milliseconds patience(60);

/// Changes whenever a run's line does, but for one that has just been let go of.
std::vector<FileStamp> stampsOf(const RunPaths &paths)
{
    return {FileStamp::of(paths.events()), FileStamp::of(paths.annotations()), FileStamp::of(paths.lock())};
}

} // namespace

RunListLoader::RunListLoader(QObject *parent)
    : QObject(parent)
{}

void RunListLoader::list(const QString &folder, bool trash)
{
    const quint64 request = ++m_request;
    const auto tell = [this, request](auto &&signal) { postLatest(this, m_request, request, signal); };
    const auto work = [this, tell, folder, trash](const std::stop_token &stop) {
        const std::vector<fs::path> runs =
            trash ? listTrash(folder.toStdString()) : listRuns(folder.toStdString());
        QStringList folders;
        for (const fs::path &run : runs)
            folders += QString::fromStdString(run.string());
        tell([this, folders] { Q_EMIT listed(folders); });

        std::vector<RunSummary> read;
        auto shown = std::chrono::steady_clock::now();
        const auto show = [&] {
            if (!read.empty())
                tell([this, part = std::exchange(read, {})] { Q_EMIT summariesRead(part); });
            shown = std::chrono::steady_clock::now();
        };
        for (const fs::path &run : runs) {
            if (stop.stop_requested())
                return;
            std::vector<FileStamp> stamps = stampsOf(RunPaths{run});
            Known &known = m_known[run.string()];
            // A lock that nobody holds any more leaves no trace in the times of files.
            if (known.stamps != stamps || known.run.state == "running") {
                auto summary = readRunSummary(run);
                if (!summary)
                    continue;
                known = {std::move(stamps), std::move(*summary)};
            }
            read.push_back(known.run);
            if (std::chrono::steady_clock::now() - shown > patience)
                show();
        }
        show();
        tell([this] { Q_EMIT finished(); });
    };
    m_task.run(
        work, [tell, this](const QString &sentence) { tell([this, sentence] { Q_EMIT failed(sentence); }); });
}

} // namespace genrescope::ui
