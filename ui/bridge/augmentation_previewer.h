// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/augmentation/waveform_augmentation.h"
#include "ui/bridge/latest_task.h"
#include "ui/charts/spectrogram/spectrogram_data.h"

#include <QObject>

#include <memory>

namespace genrescope::ui {

/// A track as an augmentation changes it: to hear and to see.
struct AugmentedTrack
{
    WaveformAugmentation augmentation;
    std::shared_ptr<const AudioBuffer> sound;
    SpectrogramDataPtr data;
};

/// Makes what training would make of a track, by training's own code (core/augmentation), off the window's
/// thread. The latest request wins: an earlier one is stopped and never answered.
class AugmentationPreviewer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AugmentationPreviewer)

public:
    explicit AugmentationPreviewer(QObject *parent = nullptr);

    /// @param length_s of the track, from its beginning
    void make(const QString &file, const WaveformAugmentation &augmentation, double length_s);
    void cancel();

Q_SIGNALS:
    void made(const genrescope::ui::AugmentedTrack &track);
    void failed(const QString &sentence);

private:
    quint64 m_request = 0;
    LatestTask m_task; ///< last: its thread posts to this object
};

} // namespace genrescope::ui
