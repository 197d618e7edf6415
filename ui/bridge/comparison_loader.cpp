// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/comparison_loader.h"

#include "core/training/run_folder.h"
#include "ui/bridge/post_latest.h"

#include <system_error>

namespace genrescope::ui {

namespace {

namespace fs = std::filesystem;

/// Changes whenever one of the files that a run's picture is made of does.
std::string stampOf(const RunPaths &paths)
{
    std::string stamp;
    for (const fs::path &file :
         {paths.events(), paths.config(), paths.evaluation() / "test" / "predictions.csv",
          paths.evaluation() / "validation" / "predictions.csv", paths.lock()}) {
        std::error_code code;
        const auto size = fs::file_size(file, code);
        stamp += code ? std::string("-") : std::to_string(size);
        const auto time = fs::last_write_time(file, code);
        stamp += code ? std::string(";") : ":" + std::to_string(time.time_since_epoch().count()) + ";";
    }
    return stamp;
}

} // namespace

ComparisonLoader::ComparisonLoader(QObject *parent)
    : QObject(parent)
{}

void ComparisonLoader::readRuns(const QString &folder)
{
    const quint64 request = ++m_readRequest;
    const auto work = [this, request, folder](const std::stop_token &stop) {
        std::vector<LoadedRunPointer> runs;
        QStringList problems;
        std::map<std::string, Known> known;
        for (const fs::path &path : listRuns(folder.toStdString())) {
            if (stop.stop_requested())
                return;
            const std::string stamp = stampOf(RunPaths{path});
            const auto before = m_known.find(path.string());
            if (before != m_known.end() && before->second.stamp == stamp) {
                known.insert(*before);
                runs.push_back(before->second.run);
                continue;
            }
            auto loaded = readLoadedRun(path);
            if (!loaded) {
                problems += QString::fromStdString(loaded.error().message);
                continue;
            }
            const auto run = std::make_shared<const LoadedRun>(std::move(*loaded));
            known.emplace(path.string(), Known{.stamp = stamp, .run = run});
            runs.push_back(run);
        }
        m_known = std::move(known);
        postLatest(this, m_readRequest, request,
                   [this, runs = std::move(runs), problems] { Q_EMIT runsRead(runs, problems); });
    };
    m_readTask.run(work, [this, request](const QString &sentence) {
        postLatest(this, m_readRequest, request, [this, sentence] { Q_EMIT runsRead({}, {sentence}); });
    });
}

void ComparisonLoader::compare(std::vector<LoadedRunPointer> runs)
{
    const quint64 request = ++m_compareRequest;
    const auto work = [this, request, runs = std::move(runs)](const std::stop_token &stop) {
        auto result = std::make_shared<LoadedComparison>();
        result->runs = runs;
        std::vector<ComparedRun> copies;
        copies.reserve(runs.size());
        for (const LoadedRunPointer &run : runs)
            copies.push_back(run->run);
        result->comparison = compareRuns(std::move(copies), stop);
        if (stop.stop_requested())
            return; // a newer request waits
        postLatest(this, m_compareRequest, request,
                   [this, result = std::shared_ptr<const LoadedComparison>(std::move(result))] {
                       Q_EMIT compared(result);
                   });
    };
    m_compareTask.run(work, [this, request](const QString &sentence) {
        postLatest(this, m_compareRequest, request, [this, sentence] { Q_EMIT compareFailed(sentence); });
    });
}

} // namespace genrescope::ui
