// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/run_loader.h"

#include "core/datasets/leakage.h"

namespace genrescope::ui {

RunLoader::RunLoader(QObject *parent)
    : QObject(parent)
{}

template <class Deliver>
void RunLoader::post(const quint64 &counter, quint64 request, Deliver deliver)
{
    QMetaObject::invokeMethod(
        this,
        [&counter, request, deliver = std::move(deliver)] {
            if (request == counter)
                deliver();
        },
        Qt::QueuedConnection);
}

void RunLoader::readManifest(const QString &file)
{
    const quint64 request = ++m_manifestRequest;
    ++m_checkRequest; // what is still being found out is about another data set
    m_checkTask.cancel();
    const auto fail = [this, request, file](const QString &sentence) {
        post(m_manifestRequest, request, [this, file, sentence] { Q_EMIT manifestFailed(file, sentence); });
    };
    const auto work = [this, request, file, fail](const std::stop_token &) {
        auto read = genrescope::readManifest(file.toStdString());
        if (!read) {
            fail(QString::fromStdString(read.error().message));
            return;
        }
        const auto manifest = std::make_shared<const ManifestRead>(std::move(*read));
        post(m_manifestRequest, request, [this, file, manifest] { Q_EMIT manifestRead(file, manifest); });
    };
    m_manifestTask.run(work, fail);
}

void RunLoader::checkManifest(const QString &file, std::shared_ptr<const ManifestRead> read)
{
    const quint64 request = ++m_checkRequest;
    const auto tell = [this, request, file](const QStringList &warnings) {
        post(m_checkRequest, request, [this, file, warnings] { Q_EMIT manifestChecked(file, warnings); });
    };
    const auto work = [tell, read = std::move(read)](const std::stop_token &stop) {
        QStringList warnings;
        // By names and paths only: comparing contents reads the whole data set, which is the doctor's work.
        for (const std::string &warning : leakageWarnings(read->manifest, {.contents = false}, {}, stop))
            warnings += QString::fromStdString(warning);
        tell(warnings);
    };
    m_checkTask.run(work, [tell](const QString &sentence) { tell({sentence}); });
}

void RunLoader::listRuns(const QString &folder)
{
    const quint64 request = ++m_listRequest;
    m_listTask.run([this, request, folder](const std::stop_token &) {
        QStringList folders;
        for (const std::filesystem::path &run : genrescope::listRuns(folder.toStdString()))
            folders += QString::fromStdString(run.string());
        post(m_listRequest, request, [this, folders] { Q_EMIT runsListed(folders); });
    });
}

void RunLoader::readRun(const QString &folder)
{
    const quint64 request = ++m_runRequest;
    const auto fail = [this, request](const QString &sentence) {
        post(m_runRequest, request, [this, sentence] { Q_EMIT runFailed(sentence); });
    };
    const auto work = [this, request, folder, fail](const std::stop_token &) {
        const auto read = genrescope::readRun(folder.toStdString(), true);
        if (!read) {
            fail(QString::fromStdString(read.error().message));
            return;
        }
        auto run = std::make_shared<OpenedRun>();
        run->folder = folder;
        run->alive = read->alive;
        for (const RunEvent &event : read->events)
            run->history.append(event);
        if (!run->alive)
            run->history.settle();
        std::error_code ignored;
        run->hasCheckpoint = std::filesystem::exists(read->paths.last(), ignored);
        post(m_runRequest, request, [this, run] { Q_EMIT runRead(run); });
    };
    m_runTask.run(work, fail);
}

} // namespace genrescope::ui
