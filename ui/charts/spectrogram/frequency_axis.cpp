// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spectrogram/frequency_axis.h"

#include "core/features/mel_spectrogram.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

constexpr double shortestRange_hz = 20.0; ///< the closest zoom

/// 1, 2 or 5 times a power of ten, at least `smallest`.
double niceStep(double smallest)
{
    const double decade = std::pow(10.0, std::floor(std::log10(smallest)));
    for (const double digit : {1.0, 2.0, 5.0, 10.0})
        if (digit * decade >= smallest * (1.0 - 1e-9))
            return digit * decade;
    return 10.0 * decade;
}

} // namespace

FrequencyAxis::FrequencyAxis(FrequencyScale scale, double low_hz, double high_hz)
    : m_scale(scale)
    , m_low_hz(low_hz)
    , m_high_hz(std::max(high_hz, low_hz + 1.0))
{}

double FrequencyAxis::toScale(double hz) const
{
    switch (m_scale) {
    case FrequencyScale::MelSlaney:
        return hzToMel(hz, MelScale::Slaney);
    case FrequencyScale::MelHtk:
        return hzToMel(hz, MelScale::Htk);
    case FrequencyScale::Linear:
        break;
    }
    return hz;
}

double FrequencyAxis::fromScale(double value) const
{
    switch (m_scale) {
    case FrequencyScale::MelSlaney:
        return melToHz(value, MelScale::Slaney);
    case FrequencyScale::MelHtk:
        return melToHz(value, MelScale::Htk);
    case FrequencyScale::Linear:
        break;
    }
    return value;
}

double FrequencyAxis::position(double hz) const
{
    const double low = toScale(m_low_hz);
    return (toScale(hz) - low) / (toScale(m_high_hz) - low);
}

double FrequencyAxis::frequencyAt(double position) const
{
    const double low = toScale(m_low_hz);
    return fromScale(low + position * (toScale(m_high_hz) - low));
}

FrequencyAxis FrequencyAxis::fromScaleRange(double low, double high, double limit_hz) const
{
    const double top = toScale(limit_hz);
    const double height = std::min(high - low, top);
    const double start = std::clamp(low, 0.0, top - height);
    FrequencyAxis axis(m_scale, fromScale(start), fromScale(start + height));
    axis.m_low_hz = std::max(0.0, axis.m_low_hz);
    axis.m_high_hz = std::min(limit_hz, axis.m_high_hz);
    return axis;
}

FrequencyAxis FrequencyAxis::zoomed(double factor, double anchor, double limit_hz) const
{
    const double low = toScale(m_low_hz);
    const double height = toScale(m_high_hz) - low;
    const double wanted = height * factor;
    const double at = low + anchor * height;
    const FrequencyAxis axis = fromScaleRange(at - anchor * wanted, at + (1.0 - anchor) * wanted, limit_hz);
    return axis.m_high_hz - axis.m_low_hz < shortestRange_hz && factor < 1.0 ? *this : axis;
}

FrequencyAxis FrequencyAxis::scrolled(double share, double limit_hz) const
{
    const double low = toScale(m_low_hz);
    const double height = toScale(m_high_hz) - low;
    return fromScaleRange(low + share * height, low + (1.0 + share) * height, limit_hz);
}

std::vector<AxisTick> FrequencyAxis::ticks(double length_px, double gap_px) const
{
    struct Placed
    {
        double hz;
        double position;
    };
    std::vector<Placed> placed;
    const auto place = [&](double hz, double gap) {
        if (hz < m_low_hz - 1e-6 || hz > m_high_hz + 1e-6)
            return;
        const double at = position(hz);
        if (std::ranges::all_of(placed, [&](const Placed &other) {
                return std::abs(other.position - at) * length_px >= gap;
            }))
            placed.push_back({hz, at});
    };

    double resolution = 1.0;
    if (m_scale == FrequencyScale::Linear) {
        const double step = niceStep((m_high_hz - m_low_hz) * gap_px / std::max(1.0, length_px));
        resolution = step;
        for (double i = std::ceil(m_low_hz / step - 1e-9); i * step <= m_high_hz + 1e-6; ++i)
            place(i * step, gap_px * 0.99);
    } else {
        // Digits in the order in which a reader wants them; all decades of one digit before the next digit.
        for (const double digit : {1.0, 5.0, 2.0, 3.0, 4.0, 7.0, 6.0, 8.0, 9.0, 1.5, 2.5})
            for (const double decade : {1000.0, 100.0, 10000.0})
                place(digit * decade, gap_px);
        place(0.0, gap_px);
    }
    // Zoomed in between round numbers: ever finer steps until two labels show, closer together if they must
    // be.
    for (double step = niceStep((m_high_hz - m_low_hz) / 2.0); placed.size() < 2 && step >= 1e-3;
         step = niceStep(step / 2.6)) {
        for (double i = std::ceil(m_low_hz / step - 1e-9); i * step <= m_high_hz + 1e-6; ++i)
            place(i * step, std::min(gap_px, length_px / 3.0));
        resolution = step;
    }

    std::ranges::sort(placed, {}, &Placed::hz);
    std::vector<AxisTick> ticks;
    ticks.reserve(placed.size());
    for (const Placed &tick : placed)
        ticks.push_back({tick.position, formatFrequency(tick.hz, resolution)});
    return ticks;
}

QString formatFrequency(double hz, double resolution_hz)
{
    const QLocale locale;
    const auto text = [&](double value, double resolution) {
        // As many decimals as tell neighbours apart, without trailing zeros.
        int decimals = 0;
        for (double rest = resolution; rest < 0.999 && decimals < 6; rest *= 10.0)
            ++decimals;
        while (decimals > 0) {
            const double coarse = std::pow(10.0, decimals - 1);
            if (std::abs(value * coarse - std::round(value * coarse)) > 1e-6 * std::max(1.0, value * coarse))
                break;
            --decimals;
        }
        QLocale plain = locale;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(value, 'f', decimals);
    };
    if (hz >= 1000.0)
        return text(hz / 1000.0, resolution_hz / 1000.0) + QLatin1Char('k');
    return text(hz, resolution_hz);
}

} // namespace genrescope::ui
