// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/library_loader.h"

#include "core/audio/media_files.h"
#include "core/audio/tags.h"
#include "core/base/content_hash.h"
#include "core/base/paths.h"
#include "core/datasets/manifest.h"
#include "ui/bridge/post_latest.h"
#include "ui/bridge/timed_batch.h"

namespace genrescope::ui {

namespace {

std::filesystem::path demoManifestFile()
{
    return demoLibraryFolder() / "manifest.csv";
}

} // namespace

LibraryLoader::LibraryLoader(QObject *parent)
    : QObject(parent)
{}

void LibraryLoader::postFailure(const QString &sentence)
{
    post(this, [this, sentence] { Q_EMIT failed(sentence); });
}

void LibraryLoader::findFirst(const QString &remembered)
{
    const auto work = [this, remembered](const std::stop_token &) {
        std::error_code ignored;
        const std::filesystem::path demo = demoManifestFile();
        const QString demoManifest = std::filesystem::is_regular_file(demo, ignored)
                                         ? QString::fromStdString(demo.string())
                                         : QString();
        const bool there =
            !remembered.isEmpty() && std::filesystem::exists(remembered.toStdString(), ignored);
        post(this, [this, demoManifest, manifest = there ? remembered : demoManifest] {
            Q_EMIT firstLibrary(manifest, demoManifest);
        });
    };
    m_findTask.run(work, [this](const QString &sentence) { postFailure(sentence); });
}

void LibraryLoader::openManifest(const QString &path)
{
    const quint64 request = ++m_libraryRequest;
    const auto fail = [this, request](const QString &sentence) {
        postLatest(this, m_libraryRequest, request, [this, sentence] { Q_EMIT failed(sentence); });
    };
    const auto work = [this, request, path, fail](const std::stop_token &stop) {
        const std::filesystem::path file(path.toStdString());
        // Before it is read: whoever writes to it meanwhile makes it another file, which saving then finds
        // out.
        const Result<std::string> hash = fileContentHash(file);
        auto read = genrescope::readManifest(file);
        if (stop.stop_requested())
            return;
        if (!read) {
            fail(QString::fromStdString(read.error().message));
            return;
        }
        auto library = std::make_shared<LoadedLibrary>();
        library->manifest = path;
        library->hash = hash ? *hash : std::string();
        library->store =
            TrackStore(read->manifest, std::filesystem::absolute(file).parent_path(), read->records);
        std::error_code ignored; // no demo library is installed
        library->isDemo = std::filesystem::equivalent(file, demoManifestFile(), ignored);
        for (const std::string &warning : read->warnings)
            library->warnings.append(QString::fromStdString(warning));
        postLatest(this, m_libraryRequest, request, [this, library] { Q_EMIT manifestLoaded(library); });
    };
    m_libraryTask.run(work, fail);
}

void LibraryLoader::findFiles(const QStringList &paths)
{
    const quint64 request = ++m_libraryRequest;
    const auto fail = [this, request](const QString &sentence) {
        postLatest(this, m_libraryRequest, request, [this, sentence] { Q_EMIT failed(sentence); });
    };
    const auto work = [this, request, paths](const std::stop_token &stop) {
        std::vector<std::filesystem::path> wanted;
        for (const QString &path : paths)
            wanted.emplace_back(std::filesystem::absolute(path.toStdString()));
        QStringList files, missing;
        for (const std::filesystem::path &file : expandMediaPaths(wanted, stop)) {
            std::error_code ignored;
            files.append(QString::fromStdString(file.string()));
            if (!stop.stop_requested() && !isWebAddress(file) && !std::filesystem::exists(file, ignored))
                missing.append(files.last());
        }
        postLatest(this, m_libraryRequest, request,
                   [this, files, missing] { Q_EMIT filesFound(files, missing); });
    };
    m_libraryTask.run(work, fail);
}

void LibraryLoader::readTags(std::vector<TagRequest> requests)
{
    const quint64 request = ++m_tagRequest;
    const auto work = [this, request, requests = std::move(requests)](const std::stop_token &stop) {
        TimedBatch<TrackTags> batch([this, request](std::vector<TrackTags> read) {
            postLatest(this, m_tagRequest, request,
                       [this, tags = std::move(read)] { Q_EMIT tagsRead(tags); });
        });
        for (const TagRequest &wanted : requests) {
            if (stop.stop_requested())
                return;
            const std::filesystem::path file(wanted.file.toStdString());
            const FileStamp stamp = FileStamp::of(file); // before it is read
            const auto tags = genrescope::readTags(file);
            // A file that cannot be read counts as read: it would fail again on every scroll.
            batch.add({wanted.track, tags ? *tags : Tags{}, stamp});
        }
        batch.flush();
        postLatest(this, m_tagRequest, request, [this] { Q_EMIT tagsFinished(); });
    };
    m_tagTask.run(work, [this](const QString &sentence) { postFailure(sentence); });
}

void LibraryLoader::cancelTags()
{
    ++m_tagRequest;
    m_tagTask.cancel();
}

} // namespace genrescope::ui
