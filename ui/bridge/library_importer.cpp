// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/library_importer.h"

#include "core/base/content_hash.h"
#include "core/base/paths.h"
#include "ui/bridge/post_latest.h"

#include <QElapsedTimer>

#include <deque>
#include <fmt/format.h>

namespace genrescope::ui {

namespace fs = std::filesystem;

namespace {

/// Items a second over the last seconds: what was known already went by in no time.
class RateMeter
{
public:
    double add(double now_s, int done)
    {
        constexpr double span_s = 5.0;
        m_seen.push_back({now_s, done});
        while (m_seen.size() > 2 && now_s - m_seen.front().first > span_s)
            m_seen.pop_front();
        const auto [since, before] = m_seen.front();
        return now_s - since > 0.5 ? (done - before) / (now_s - since) : 0.0;
    }
    void clear() { m_seen.clear(); }

private:
    std::deque<std::pair<double, int>> m_seen;
};

/// In our own folder, under the source's name, and never where a file is already: the source stays as it is.
fs::path placeFor(const ImportSource &source)
{
    fs::path name = source.kind == SourceKind::Table ? source.path.stem() : source.path.filename();
    if (source.kind == SourceKind::Fma)
        name = source.audio.empty() ? fs::path("fma") : source.audio.filename();
    if (name.empty())
        name = "library";
    const fs::path folder = userDataFolder() / "libraries";
    std::error_code code;
    fs::path place = folder / (name.string() + ".csv");
    for (int copy = 2; fs::exists(place, code); ++copy)
        place = folder / fmt::format("{}-{}.csv", name.string(), copy);
    return place;
}

ImportFound foundAt(const ImportSource &source, const std::stop_token &stop)
{
    ImportFound found{.source = source};
    Result<Imported> imported = importSource(source, stop);
    if (!imported) {
        found.problem = QString::fromStdString(imported.error().message);
        return found;
    }
    found.splits = summarizeSplits(imported->manifest);
    for (const ManifestItem &item : imported->manifest.items) {
        std::error_code code;
        found.missing += !stop.stop_requested() && !fs::exists(item.path, code);
    }
    found.imported = std::make_shared<const Imported>(std::move(*imported));
    std::error_code code;
    found.continues = fs::exists(LibraryImporter::journalOf(source), code);
    found.out = QString::fromStdString(placeFor(source).string());
    return found;
}

} // namespace

LibraryImporter::LibraryImporter(QObject *parent)
    : QObject(parent)
    , m_going(this,
              {.what = tr("A data set is being imported."),
               .kept = [] { return tr("What has been read is kept: importing it again goes on from there."); }},
              [this] { stop(); })
{}

fs::path LibraryImporter::journalOf(const ImportSource &source)
{
    const std::string name =
        fmt::format("{}\n{}\n{}", static_cast<int>(source.kind), source.path.string(), source.audio.string());
    return userCacheFolder() / "imports" / (contentHash(name) + ".csv");
}

void LibraryImporter::show(const ImportFound &found)
{
    m_imported = found.imported;
    Q_EMIT looked(found);
}

void LibraryImporter::recognize(const QString &path)
{
    const quint64 request = ++m_lookRequest;
    const auto work = [this, request, path](const std::stop_token &stop) {
        const auto source = recognizeSource(path.toStdString());
        if (!source) {
            postLatest(this, m_lookRequest, request, [this, path] { Q_EMIT unrecognized(path); });
            return;
        }
        const ImportFound found = foundAt(*source, stop);
        postLatest(this, m_lookRequest, request, [this, found] { show(found); });
    };
    m_lookTask.run(work, [this, request](const QString &sentence) {
        postLatest(this, m_lookRequest, request, [this, sentence] { show({.problem = sentence}); });
    });
}

void LibraryImporter::look(const ImportSource &source)
{
    const quint64 request = ++m_lookRequest;
    const auto work = [this, request, source](const std::stop_token &stop) {
        const ImportFound found = foundAt(source, stop);
        postLatest(this, m_lookRequest, request, [this, found] { show(found); });
    };
    m_lookTask.run(work, [this, request, source](const QString &sentence) {
        postLatest(this, m_lookRequest, request,
                   [this, source, sentence] { show({.source = source, .problem = sentence}); });
    });
}

void LibraryImporter::preview(const SplitOptions &split)
{
    if (!m_imported)
        return;
    const quint64 request = ++m_previewRequest;
    const auto work = [this, request, split, imported = m_imported](const std::stop_token &) {
        Manifest manifest = imported->manifest;
        assignSplits(manifest, split);
        postLatest(this, m_previewRequest, request,
                   [this, splits = summarizeSplits(manifest)] { Q_EMIT previewed(splits); });
    };
    m_previewTask.run(
        work, [this](const QString &sentence) { post(this, [this, sentence] { Q_EMIT failed(sentence); }); });
}

void LibraryImporter::start(const ImportJobOptions &options)
{
    if (isRunning())
        return;
    m_going.setGoingOn(true);
    const quint64 request = ++m_jobRequest;
    m_stop = std::stop_source();
    auto work = [this, request, options, stopper = m_stop](const std::stop_token &outer) mutable {
        const std::stop_callback both(outer, [&stopper] { stopper.request_stop(); });
        const std::stop_token stop = stopper.get_token();
        QElapsedTimer clock, sincePost;
        clock.start();
        sincePost.start();
        RateMeter meter;
        ImportStage stage = ImportStage::Looking;
        const auto tell = [&](ImportStage now, const Progress &progress) {
            if (now != stage)
                meter.clear();
            else if (sincePost.elapsed() < 50 && progress.done != progress.total)
                return;
            stage = now;
            sincePost.restart();
            const int done = static_cast<int>(progress.done);
            const ImportStep step{now, done, static_cast<int>(progress.total),
                                  meter.add(static_cast<double>(clock.elapsed()) / 1000.0, done)};
            postLatest(this, m_jobRequest, request, [this, step] { Q_EMIT progressed(step); });
        };
        Result<ImportOutcome> result = runImport(options, tell, stop);
        if (!result && stop.stop_requested()) {
            postLatest(this, m_jobRequest, request, [this] { end([this] { Q_EMIT stopped(); }); });
        } else if (!result) {
            const QString sentence = QString::fromStdString(result.error().message);
            postLatest(this, m_jobRequest, request,
                       [this, sentence] { end([this, sentence] { Q_EMIT failed(sentence); }); });
        } else {
            const auto outcome = std::make_shared<const ImportOutcome>(std::move(*result));
            const QString manifest = QString::fromStdString(options.out.string());
            postLatest(this, m_jobRequest, request, [this, outcome, manifest] {
                end([this, outcome, manifest] { Q_EMIT finished(outcome, manifest); });
            });
        }
    };
    m_jobTask.run(std::move(work), [this, request](const QString &sentence) {
        postLatest(this, m_jobRequest, request,
                   [this, sentence] { end([this, sentence] { Q_EMIT failed(sentence); }); });
    });
}

void LibraryImporter::stop()
{
    m_stop.request_stop(); // not the task's cancel(): a job that waits for its thread is to end, too
}

void LibraryImporter::end(const std::function<void()> &tell)
{
    m_going.setGoingOn(false);
    tell();
}

} // namespace genrescope::ui
