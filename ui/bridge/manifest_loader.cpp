// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/manifest_loader.h"

#include "core/datasets/genre_coverage.h"
#include "ui/bridge/post_latest.h"

namespace genrescope::ui {

ManifestLoader::ManifestLoader(QObject *parent)
    : QObject(parent)
{}

void ManifestLoader::read(const QString &file)
{
    const quint64 request = ++m_readRequest;
    ++m_checkRequest; // what is still being found out is about another data set
    m_checkTask.cancel();
    const auto fail = [this, request, file](const QString &sentence) {
        postLatest(this, m_readRequest, request, [this, file, sentence] { Q_EMIT failed(file, sentence); });
    };
    const auto work = [this, request, file, fail](const std::stop_token &) {
        auto read = genrescope::readManifest(file.toStdString());
        if (!read) {
            fail(QString::fromStdString(read.error().message));
            return;
        }
        const auto manifest = std::make_shared<const ManifestRead>(std::move(*read));
        postLatest(this, m_readRequest, request, [this, file, manifest] { Q_EMIT wasRead(file, manifest); });
    };
    m_readTask.run(work, fail);
}

void ManifestLoader::cancel()
{
    ++m_readRequest;
    ++m_checkRequest;
    m_readTask.cancel();
    m_checkTask.cancel();
}

void ManifestLoader::check(const QString &file, std::shared_ptr<const ManifestRead> manifest)
{
    const quint64 request = ++m_checkRequest;
    const auto tell = [this, request, file](const QStringList &warnings) {
        postLatest(this, m_checkRequest, request, [this, file, warnings] { Q_EMIT checked(file, warnings); });
    };
    const auto work = [tell, manifest = std::move(manifest)](const std::stop_token &stop) {
        QStringList warnings;
        for (const std::string &warning : trainingDataWarnings(manifest->manifest, stop))
            warnings += QString::fromStdString(warning);
        tell(warnings);
    };
    m_checkTask.run(work, [tell](const QString &sentence) { tell({sentence}); });
}

} // namespace genrescope::ui
