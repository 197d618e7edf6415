// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/library_doctor.h"

#include "core/base/translatable.h"
#include "core/datasets/manifest_check.h"
#include "core/datasets/parallel.h"
#include "ui/bridge/post_latest.h"

#include <QElapsedTimer>

#include <algorithm>
#include <memory>
#include <mutex>
#include <new>
#include <thread>

namespace genrescope::ui {

namespace {

using Reports = std::vector<std::pair<TrackId, ClipReport>>;

/// All but one: the window and what plays need one.
int checkThreads()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
}

ClipReport checked(const std::filesystem::path &file, const std::stop_token &stop)
{
    try {
        return checkClip(file, {}, stop);
    } catch (const std::bad_alloc &) {
        return {
            .findings = {clipFinding(ClipFault::Broken,
                                     translatable("ClipFinding", "there is not enough memory to read it"))}};
    }
}

Manifest listed(const TrackStore &store)
{
    Manifest manifest;
    manifest.items.reserve(static_cast<std::size_t>(store.size()));
    for (TrackId track = 0; track < store.size(); ++track)
        manifest.items.push_back(store.item(track));
    return manifest;
}

/// What has been found about the checked ones, now that they stand beside each other.
std::vector<TrackCondition> compared(const Manifest &manifest, LibraryReports known)
{
    compareClips(manifest, known.reports);
    std::vector<TrackCondition> conditions;
    for (std::size_t i = 0; i < known.reports.size(); ++i) {
        if (!known.checked[i])
            continue;
        ClipReport &report = known.reports[i];
        conditions.push_back({.track = static_cast<TrackId>(i),
                              .findings = std::move(report.findings),
                              .original = report.original ? static_cast<TrackId>(report.original->item) : -1,
                              .sameBytes = report.original && report.original->sameBytes});
    }
    return conditions;
}

} // namespace

LibraryDoctor::LibraryDoctor(QObject *parent)
    : QObject(parent)
{}

void LibraryDoctor::check(const TrackStore &store)
{
    const auto size = static_cast<std::size_t>(store.size());
    m_known.reports.resize(size);
    m_known.checked.resize(size, 0);
    if (std::ranges::find(m_known.checked, char{0}) == m_known.checked.end()) {
        m_known.reports.assign(size, {});
        m_known.checked.assign(size, 0);
    }
    std::vector<std::size_t> todo;
    for (std::size_t i = 0; i < size; ++i)
        if (!m_known.checked[i])
            todo.push_back(i);
    m_checking = true;
    m_done = 0;
    m_stop = std::stop_source();
    const quint64 request = ++m_request;
    const int total = static_cast<int>(todo.size());

    auto work = [this, request, total, todo = std::move(todo), known = m_known, stop = m_stop,
                 copy = std::make_shared<const TrackStore>(store)](const std::stop_token &outer) mutable {
        const std::stop_callback both(outer, [&stop] { stop.request_stop(); });
        const std::stop_token token = stop.get_token();
        const Manifest manifest = listed(*copy);
        std::mutex mutex;
        Reports batch;
        QElapsedTimer sincePost;
        sincePost.start();
        const auto tell = [&] { // the mutex is held
            postLatest(this, m_request, request,
                       [this, total, reports = std::exchange(batch, {})] { take(reports, total); });
            sincePost.restart();
        };
        const auto checkOne = [&](std::size_t n) {
            const std::size_t item = todo[n];
            ClipReport report = checked(manifest.items[item].path, token);
            if (token.stop_requested())
                return; // read in part, perhaps
            const std::scoped_lock lock(mutex);
            known.reports[item] = report;
            known.checked[item] = 1;
            batch.emplace_back(static_cast<TrackId>(item), std::move(report));
            if (sincePost.elapsed() >= 50)
                tell();
        };
        const bool whole = forEachItem(todo.size(), checkThreads(), checkOne, {}, {}, token);
        {
            const std::scoped_lock lock(mutex);
            tell();
        }
        if (outer.stop_requested())
            return;
        postLatest(
            this, m_request, request,
            [this, conditions = compared(manifest, std::move(known)), whole] { end(conditions, whole); });
    };
    m_task.run(std::move(work), [this, request](const QString &sentence) {
        postLatest(this, m_request, request, [this, sentence] {
            end({}, false);
            Q_EMIT failed(sentence); // after what the end says
        });
    });
    Q_EMIT progressed(0, total);
}

void LibraryDoctor::stop()
{
    m_stop.request_stop();
}

void LibraryDoctor::forget()
{
    ++m_request;
    m_task.cancel();
    m_known = {};
    if (std::exchange(m_checking, false))
        Q_EMIT progressed(0, 0);
}

void LibraryDoctor::take(const Reports &reports, int total)
{
    std::vector<TrackCondition> conditions;
    for (const auto &[track, report] : reports) {
        m_known.reports[static_cast<std::size_t>(track)] = report;
        m_known.checked[static_cast<std::size_t>(track)] = 1;
        conditions.push_back({.track = track, .findings = report.findings});
    }
    m_done += static_cast<int>(reports.size());
    Q_EMIT found(conditions);
    Q_EMIT progressed(m_done, total);
}

void LibraryDoctor::end(const std::vector<TrackCondition> &conditions, bool whole)
{
    m_checking = false;
    Q_EMIT found(conditions);
    Q_EMIT progressed(0, 0);
    Q_EMIT finished(whole);
}

} // namespace genrescope::ui
