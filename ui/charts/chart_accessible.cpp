// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <utility>

namespace genrescope::ui {

namespace {

/// By class name without namespace. What is not here and draws itself is a picture.
constexpr std::pair<QLatin1StringView, QAccessible::Role> roles[] = {
    {QLatin1StringView("CurveView"), QAccessible::Chart},
    {QLatin1StringView("ConfusionView"), QAccessible::Chart},
    {QLatin1StringView("GenreBarsView"), QAccessible::Chart},
    {QLatin1StringView("ParallelView"), QAccessible::Chart},
    {QLatin1StringView("ProbabilityBars"), QAccessible::Chart},
    {QLatin1StringView("GenreTimeline"), QAccessible::Chart},
    {QLatin1StringView("GenreLane"), QAccessible::Chart},
    {QLatin1StringView("SpectrogramView"), QAccessible::Graphic},
    {QLatin1StringView("WaveformStrip"), QAccessible::Graphic},
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    constexpr QLatin1StringView ours("genrescope::ui::");
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || !className.startsWith(ours))
        return nullptr;
    const auto role = std::ranges::find(roles, className.mid(ours.size()),
                                        [](const auto &entry) { return QString(entry.first); });
    return role == std::end(roles) ? nullptr : new QAccessibleWidget(widget, role->second);
}

} // namespace

void installChartAccessibility()
{
    QAccessible::installFactory(&makeInterface);
}

} // namespace genrescope::ui
