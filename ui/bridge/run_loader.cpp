// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/run_loader.h"

namespace genrescope::ui {

RunLoader::RunLoader(QObject *parent)
    : QObject(parent)
{}

void RunLoader::readManifest(const QString &file)
{
    const quint64 request = ++m_manifestRequest;
    m_manifestTask.run([this, request, file](const std::stop_token &) {
        auto read = genrescope::readManifest(file.toStdString());
        std::shared_ptr<const ManifestRead> manifest;
        QString problem;
        if (read)
            manifest = std::make_shared<const ManifestRead>(std::move(*read));
        else
            problem = QString::fromStdString(read.error().message);
        QMetaObject::invokeMethod(
            this,
            [this, request, file, manifest, problem] {
                if (request != m_manifestRequest)
                    return;
                if (manifest)
                    Q_EMIT manifestRead(file, manifest);
                else
                    Q_EMIT manifestFailed(file, problem);
            },
            Qt::QueuedConnection);
    });
}

void RunLoader::listRuns(const QString &folder)
{
    const quint64 request = ++m_listRequest;
    m_listTask.run([this, request, folder](const std::stop_token &) {
        QStringList folders;
        for (const std::filesystem::path &run : genrescope::listRuns(folder.toStdString()))
            folders += QString::fromStdString(run.string());
        QMetaObject::invokeMethod(
            this,
            [this, request, folders] {
                if (request == m_listRequest)
                    Q_EMIT runsListed(folders);
            },
            Qt::QueuedConnection);
    });
}

void RunLoader::readRun(const QString &folder)
{
    const quint64 request = ++m_runRequest;
    m_runTask.run([this, request, folder](const std::stop_token &) {
        auto read = genrescope::readRun(folder.toStdString(), true);
        std::shared_ptr<const RunRecord> run;
        QString problem;
        if (read)
            run = std::make_shared<const RunRecord>(std::move(*read));
        else
            problem = QString::fromStdString(read.error().message);
        QMetaObject::invokeMethod(
            this,
            [this, request, run, problem] {
                if (request != m_runRequest)
                    return;
                if (run)
                    Q_EMIT runRead(run);
                else
                    Q_EMIT runFailed(problem);
            },
            Qt::QueuedConnection);
    });
}

} // namespace genrescope::ui
