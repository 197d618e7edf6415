// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/library_doctor.h"

#include "core/base/translatable.h"
#include "core/datasets/manifest_check.h"
#include "core/datasets/parallel.h"
#include "ui/bridge/post_latest.h"
#include "ui/bridge/timed_batch.h"
#include "ui/bridge/worker_threads.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <new>

namespace genrescope::ui {

namespace {

ClipReport examined(const std::filesystem::path &file, const std::stop_token &stop)
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

/// What is found about the checked ones when they stand beside each other, where that is other than what each
/// is by itself or than what `store` says.
std::vector<TrackCondition> compared(const TrackStore &store, const Manifest &manifest,
                                     const LibraryReports &known)
{
    std::vector<ClipReport> reports(manifest.items.size());
    for (std::size_t i = 0; i < known.size(); ++i)
        if (known[i])
            reports[i] = *known[i];
    compareClips(manifest, reports);
    std::vector<TrackCondition> conditions;
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (!known[i])
            continue;
        const auto track = static_cast<TrackId>(i);
        ClipReport &report = reports[i];
        const std::size_t alone = known[i]->findings.size();
        const TrackCondition *shown = store.conditions().problem(track);
        if (report.findings.size() == alone && (!shown || shown->findings.size() == alone))
            continue;
        conditions.push_back({.track = track,
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
    m_known.resize(size);
    std::vector<std::size_t> present, todo;
    for (std::size_t i = 0; i < size; ++i)
        if (!store.isRemoved(static_cast<TrackId>(i)))
            present.push_back(i);
    std::ranges::copy_if(present, std::back_inserter(todo), [this](std::size_t i) { return !m_known[i]; });
    if (todo.empty()) {
        for (const std::size_t i : present)
            m_known[i] = nullptr;
        todo = std::move(present);
    }
    m_checking = true;
    m_done = 0;
    m_total = static_cast<int>(todo.size());
    m_stop = std::stop_source();
    const quint64 request = ++m_request;

    auto work = [this, request, todo = std::move(todo), known = m_known, stop = m_stop,
                 copy = std::make_shared<const TrackStore>(store)](const std::stop_token &outer) mutable {
        const std::stop_callback both(outer, [&stop] { stop.request_stop(); });
        const std::stop_token token = stop.get_token();
        const Manifest manifest = listed(*copy);
        TimedBatch<CheckedClip> batch([this, request](std::vector<CheckedClip> clips) {
            postLatest(this, m_request, request, [this, clips = std::move(clips)] { take(clips); });
        });
        const auto checkOne = [&](std::size_t n) {
            const std::size_t item = todo[n];
            const FileStamp stamp = FileStamp::of(manifest.items[item].path); // before it is read
            ClipReport report = examined(manifest.items[item].path, token);
            if (token.stop_requested())
                return; // read in part, perhaps
            known[item] = std::make_shared<const ClipReport>(std::move(report));
            batch.add({static_cast<TrackId>(item), known[item], stamp});
        };
        const bool whole = forEachItem(todo.size(), workerThreads(), checkOne, {}, {}, token);
        batch.flush();
        if (outer.stop_requested())
            return;
        postLatest(this, m_request, request,
                   [this, conditions = compared(*copy, manifest, known), whole] { end(conditions, whole); });
    };
    m_task.run(std::move(work), [this, request](const QString &sentence) {
        postLatest(this, m_request, request, [this, sentence] {
            end({}, false);
            Q_EMIT failed(sentence); // after what the end says
        });
    });
    Q_EMIT progressed(0, m_total);
}

void LibraryDoctor::remember(const std::vector<CheckedClip> &clips)
{
    std::vector<TrackCondition> conditions;
    for (const CheckedClip &clip : clips) {
        const auto at = static_cast<std::size_t>(clip.track);
        if (m_known.size() <= at)
            m_known.resize(at + 1);
        if (m_known[at])
            continue;
        m_known[at] = clip.report;
        conditions.push_back({.track = clip.track, .findings = clip.report->findings});
    }
    if (!conditions.empty())
        Q_EMIT found(conditions);
}

void LibraryDoctor::compare(const TrackStore &store)
{
    if (m_checking)
        return;
    const quint64 request = ++m_request;
    auto work = [this, request, known = m_known,
                 copy = std::make_shared<const TrackStore>(store)](const std::stop_token &) {
        postLatest(this, m_request, request,
                   [this, conditions = compared(*copy, listed(*copy), known)] { Q_EMIT found(conditions); });
    };
    m_task.run(std::move(work), [this, request](const QString &sentence) {
        postLatest(this, m_request, request, [this, sentence] { Q_EMIT failed(sentence); });
    });
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

void LibraryDoctor::take(const std::vector<CheckedClip> &clips)
{
    std::vector<TrackCondition> conditions;
    for (const CheckedClip &clip : clips) {
        m_known[static_cast<std::size_t>(clip.track)] = clip.report;
        conditions.push_back({.track = clip.track, .findings = clip.report->findings});
    }
    m_done += static_cast<int>(clips.size());
    Q_EMIT found(conditions);
    Q_EMIT checked(clips);
    Q_EMIT progressed(m_done, m_total);
}

void LibraryDoctor::end(const std::vector<TrackCondition> &conditions, bool whole)
{
    m_checking = false;
    Q_EMIT found(conditions);
    Q_EMIT progressed(0, 0);
    Q_EMIT finished(whole);
}

} // namespace genrescope::ui
