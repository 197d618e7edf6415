// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/library_loader.h"

#include "core/audio/media_files.h"
#include "core/audio/tags.h"
#include "core/datasets/manifest.h"

#include <QElapsedTimer>

namespace genrescope::ui {

LibraryLoader::LibraryLoader(QObject *parent)
    : QObject(parent)
{}

void LibraryLoader::openManifest(const QString &path)
{
    const quint64 request = ++m_libraryRequest;
    m_libraryTask.run([this, request, path](const std::stop_token &stop) {
        const std::filesystem::path file(path.toStdString());
        auto read = genrescope::readManifest(file);
        if (stop.stop_requested())
            return;
        if (!read) {
            QMetaObject::invokeMethod(
                this,
                [this, request, sentence = QString::fromStdString(read.error().message)] {
                    if (request == m_libraryRequest)
                        Q_EMIT failed(sentence);
                },
                Qt::QueuedConnection);
            return;
        }
        auto library = std::make_shared<LoadedLibrary>();
        library->manifest = path;
        library->store = TrackStore(read->manifest, std::filesystem::absolute(file).parent_path());
        for (const std::string &warning : read->warnings)
            library->warnings.append(QString::fromStdString(warning));
        QMetaObject::invokeMethod(
            this,
            [this, request, library] {
                if (request == m_libraryRequest)
                    Q_EMIT manifestLoaded(library);
            },
            Qt::QueuedConnection);
    });
}

void LibraryLoader::findFiles(const QStringList &paths)
{
    const quint64 request = ++m_libraryRequest;
    m_libraryTask.run([this, request, paths](const std::stop_token &) {
        std::vector<std::filesystem::path> wanted;
        for (const QString &path : paths)
            wanted.emplace_back(std::filesystem::absolute(path.toStdString()));
        QStringList files;
        for (const std::filesystem::path &file : expandMediaPaths(wanted))
            files.append(QString::fromStdString(file.string()));
        QMetaObject::invokeMethod(
            this,
            [this, request, files] {
                if (request == m_libraryRequest)
                    Q_EMIT filesFound(files);
            },
            Qt::QueuedConnection);
    });
}

void LibraryLoader::readTags(std::vector<TagRequest> requests)
{
    const quint64 request = ++m_tagRequest;
    m_tagTask.run([this, request, requests = std::move(requests)](const std::stop_token &stop) {
        std::vector<TrackTags> batch;
        const auto post = [&] {
            QMetaObject::invokeMethod(
                this,
                [this, request, tags = std::exchange(batch, {})] {
                    if (request == m_tagRequest)
                        Q_EMIT tagsRead(tags);
                },
                Qt::QueuedConnection);
        };
        QElapsedTimer sincePost;
        sincePost.start();
        for (const TagRequest &wanted : requests) {
            if (stop.stop_requested())
                return;
            const auto tags = genrescope::readTags(std::filesystem::path(wanted.file.toStdString()));
            // A file that cannot be read counts as read: it would fail again on every scroll.
            batch.push_back({wanted.track, tags ? *tags : Tags{}});
            if (sincePost.elapsed() >= 50) {
                post();
                sincePost.restart();
            }
        }
        post();
        QMetaObject::invokeMethod(
            this,
            [this, request] {
                if (request == m_tagRequest)
                    Q_EMIT tagsFinished();
            },
            Qt::QueuedConnection);
    });
}

void LibraryLoader::cancelTags()
{
    ++m_tagRequest;
    m_tagTask.cancel();
}

} // namespace genrescope::ui
