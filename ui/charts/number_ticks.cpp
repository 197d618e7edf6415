// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/number_ticks.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

QString scientificText(double value, int decimals)
{
    const QString text = QString::number(value, 'e', decimals);
    const auto split = text.indexOf(u'e');
    QString mantissa = text.left(split);
    while (mantissa.contains(u'.') && (mantissa.endsWith(u'0') || mantissa.endsWith(u'.')))
        mantissa.chop(1);
    return mantissa.replace(u'.', QLocale().decimalPoint()) + u'e' +
           QString::number(text.mid(split + 1).toInt());
}

std::vector<AxisTick> logTicks(double low, double high, int count)
{
    std::vector<AxisTick> ticks;
    const double first = std::log10(low), last = std::log10(high);
    const int every = std::max(1, static_cast<int>(std::ceil((last - first) / std::max(1, count))));
    for (int power = static_cast<int>(std::floor(first)); power <= static_cast<int>(std::floor(last));
         ++power) {
        for (int multiple = 1; multiple < 10; ++multiple) {
            const double value = multiple * std::pow(10.0, power);
            const double position = (std::log10(value) - first) / (last - first);
            if (position < -1e-9 || position > 1 + 1e-9)
                continue;
            const bool told =
                multiple == 1 ? power % every == 0 : last - first < 2 && (multiple == 2 || multiple == 5);
            ticks.push_back({position, told ? scientificText(value, 0) : QString()});
        }
    }
    return ticks;
}

} // namespace genrescope::ui
