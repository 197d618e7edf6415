// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/latest_task.h"
#include "ui/charts/spectrogram/spectrogram_data.h"

#include <QObject>

namespace genrescope::ui {

/// Makes spectrograms off the window's thread. The latest request wins: an earlier one is stopped and never
/// answered.
class SpectrogramLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpectrogramLoader)

public:
    explicit SpectrogramLoader(QObject *parent = nullptr);

    void load(const QString &file, const MelOptions &options);
    void cancel();

Q_SIGNALS:
    void progressed(double share); ///< of the request at hand, [0, 1]; some twenty times a second at most
    void loaded(genrescope::ui::SpectrogramDataPtr data);
    void failed(const QString &file, const QString &sentence);

private:
    quint64 m_request = 0;
    LatestTask m_task; ///< last: its thread posts to this object
};

} // namespace genrescope::ui
