// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/comparison_loader.h"

#include "core/datasets/parallel.h"
#include "core/training/run_folder.h"
#include "ui/bridge/post_latest.h"

#include <QElapsedTimer>

namespace genrescope::ui {

namespace {

namespace fs = std::filesystem;

/// Changes whenever one of the files that a run's picture is made of does.
std::vector<FileStamp> stampsOf(const RunPaths &paths)
{
    std::vector<FileStamp> stamps;
    for (const fs::path &file :
         {paths.events(), paths.config(), paths.evaluation() / "test" / "predictions.csv",
          paths.evaluation() / "validation" / "predictions.csv", paths.annotations(), paths.lock()})
        stamps.push_back(FileStamp::of(file));
    return stamps;
}

} // namespace

ComparisonLoader::ComparisonLoader(QObject *parent)
    : QObject(parent)
{}

void ComparisonLoader::readRuns(const QString &folder)
{
    const quint64 request = ++m_readRequest;
    const auto work = [this, request, folder](const std::stop_token &stop) {
        const std::vector<fs::path> paths = listRuns(folder.toStdString());
        std::vector<Known> read(paths.size());
        std::vector<std::string> failures(paths.size());
        const auto readOne = [&](std::size_t i) {
            read[i].stamps = stampsOf(RunPaths{paths[i]});
            const auto before = m_known.find(paths[i].string());
            if (before != m_known.end() && before->second.stamps == read[i].stamps) {
                read[i].run = before->second.run;
                return;
            }
            if (auto loaded = readLoadedRun(paths[i]))
                read[i].run = std::make_shared<const LoadedRun>(std::move(*loaded));
            else
                failures[i] = loaded.error().message;
        };
        QElapsedTimer sinceTold;
        sinceTold.start();
        const auto tell = [&](const Progress &progress) {
            if (sinceTold.elapsed() < 100)
                return;
            sinceTold.restart();
            postLatest(this, m_readRequest, request,
                       [this, done = static_cast<int>(progress.done),
                        total = static_cast<int>(progress.total)] { Q_EMIT reading(done, total); });
        };
        if (!forEachItem(paths.size(), 0, readOne, tell, {}, stop))
            return;
        std::vector<LoadedRunPointer> runs;
        QStringList problems;
        std::map<std::string, Known> known;
        for (std::size_t i = 0; i < paths.size(); ++i) {
            if (!read[i].run) {
                problems += QString::fromStdString(failures[i]);
                continue;
            }
            runs.push_back(read[i].run);
            known.emplace(paths[i].string(), std::move(read[i]));
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
