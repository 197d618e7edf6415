// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_tick.h"

#include <vector>

namespace genrescope::ui {

enum class FrequencyScale { MelSlaney, MelHtk, Linear };

/// The vertical axis of a spectrogram: which frequency lies at which height. A value; zooming gives a new
/// axis.
class FrequencyAxis
{
public:
    FrequencyAxis() = default;
    FrequencyAxis(FrequencyScale scale, double low_hz, double high_hz);

    FrequencyScale scale() const { return m_scale; }
    double low_hz() const { return m_low_hz; }
    double high_hz() const { return m_high_hz; }

    double position(double hz) const;          ///< 0 at the bottom, 1 at the top
    double frequencyAt(double position) const; ///< Hz

    /// `factor` times as tall a stretch around the frequency at `anchor` (a position), within [0, limit_hz].
    FrequencyAxis zoomed(double factor, double anchor, double limit_hz) const;
    /// Moved up by a share of its height, within [0, limit_hz].
    FrequencyAxis scrolled(double share, double limit_hz) const;

    /// Ticks with labels in Hz ("440", "2k", "2.5k") at their true positions, at least `gap_px` apart. Round
    /// numbers go first: powers of ten, then fives and twos, then what still fits. Two or more at every zoom
    /// as long as two fit at all.
    std::vector<AxisTick> ticks(double length_px, double gap_px) const;

    bool operator==(const FrequencyAxis &) const = default;

private:
    double toScale(double hz) const;
    double fromScale(double value) const;
    FrequencyAxis fromScaleRange(double low, double high, double limit_hz) const;

    FrequencyScale m_scale = FrequencyScale::MelSlaney;
    double m_low_hz = 0.0;
    double m_high_hz = 11025.0;
};

/// "440 Hz" as a tick says it: "440", "1k", "2.5k", "10k"; `resolution_hz` is what must still be told apart.
QString formatFrequency(double hz, double resolution_hz);

} // namespace genrescope::ui
