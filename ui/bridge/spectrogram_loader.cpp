// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/spectrogram_loader.h"

#include "ui/bridge/post_latest.h"
#include "ui/bridge/spectrogram_builder.h"

#include <QElapsedTimer>

namespace genrescope::ui {

SpectrogramLoader::SpectrogramLoader(QObject *parent)
    : QObject(parent)
{}

void SpectrogramLoader::load(const QString &file, const MelOptions &options)
{
    const quint64 request = ++m_request;
    const auto post = [this, request](auto deliver) {
        postLatest(this, m_request, request, std::move(deliver));
    };
    const auto fail = [this, file, post](const QString &sentence) {
        post([this, file, sentence] { Q_EMIT failed(file, sentence); });
    };
    const auto work = [this, post, fail, file, options](const std::stop_token &stop) {
        QElapsedTimer sinceReport;
        sinceReport.start();
        const auto report = [&](double share) {
            if (sinceReport.elapsed() < 50)
                return;
            sinceReport.restart();
            post([this, share] { Q_EMIT progressed(share); });
        };
        auto built = buildSpectrogram(std::filesystem::path(file.toStdString()), options, stop, report);
        if (stop.stop_requested())
            return;
        if (!built) {
            fail(QString::fromStdString(built.error().message));
            return;
        }
        const auto data = std::make_shared<const SpectrogramData>(std::move(*built));
        post([this, data] { Q_EMIT loaded(data); });
    };
    m_task.run(work, fail);
}

void SpectrogramLoader::cancel()
{
    ++m_request;
    m_task.cancel();
}

} // namespace genrescope::ui
