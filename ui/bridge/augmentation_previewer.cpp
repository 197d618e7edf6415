// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/augmentation_previewer.h"

#include "core/audio/memory_stream.h"
#include "ui/bridge/post_latest.h"
#include "ui/bridge/spectrogram_builder.h"

#include <QFile>

namespace genrescope::ui {

AugmentationPreviewer::AugmentationPreviewer(QObject *parent)
    : QObject(parent)
{}

void AugmentationPreviewer::make(const QString &file, const WaveformAugmentation &augmentation,
                                 double length_s)
{
    const quint64 request = ++m_request;
    const auto fail = [this, request](const QString &sentence) {
        postLatest(this, m_request, request, [this, sentence] { Q_EMIT failed(sentence); });
    };
    const auto work =
        [this, request, fail, augmentation, length_s,
         path = std::filesystem::path(QFile::encodeName(file).toStdString())](const std::stop_token &stop) {
            const MelOptions options;
            const auto decoded = decodeMono(path, options.sampleRate, 0.0, length_s);
            if (stop.stop_requested())
                return;
            if (!decoded)
                return fail(QString::fromStdString(decoded.error().message));
            auto changed = augmented(decoded->audio, augmentation, stop);
            if (stop.stop_requested())
                return;
            if (!changed)
                return fail(QString::fromStdString(changed.error().message));
            AugmentedTrack track{.augmentation = augmentation,
                                 .sound = std::make_shared<const AudioBuffer>(std::move(*changed)),
                                 .data = nullptr};
            auto data = buildSpectrogram(*streamOf(track.sound), path, options, stop, {});
            if (stop.stop_requested())
                return;
            if (!data)
                return fail(QString::fromStdString(data.error().message));
            data->source = decoded->source;
            data->warnings = decoded->warnings;
            track.data = std::make_shared<const SpectrogramData>(std::move(*data));
            postLatest(this, m_request, request, [this, track] { Q_EMIT made(track); });
        };
    m_task.run(work, fail);
}

void AugmentationPreviewer::cancel()
{
    ++m_request;
    m_task.cancel();
}

} // namespace genrescope::ui
