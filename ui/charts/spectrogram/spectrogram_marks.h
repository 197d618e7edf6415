// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/label_file.h"
#include "ui/charts/axis_painter.h"
#include "ui/charts/spectrogram/time_axis.h"

#include <QRectF>

#include <optional>
#include <vector>

class QFont;
class QPainter;

namespace genrescope::ui {

/// A window of a model over a track, as the segment grid shows it.
struct SegmentWindow
{
    double start_s = 0.0;
    double end_s = 0.0;

    bool operator==(const SegmentWindow &) const = default;
};

/// What is drawn over a spectrogram and says something about times: on screen and in figures alike.
struct SpectrogramMarks
{
    std::optional<TimeRange> selection;
    std::vector<TimeLabel> labels;
    std::vector<SegmentWindow> windows; ///< of the model, in its order; may overlap
    std::optional<TimeRange> framed;    ///< the stretch that one answer comes from
};

/// Draws the marks over `plot`, which shows `time`.
void paintSpectrogramMarks(QPainter &painter, const QRectF &plot, const TimeRange &time,
                           const SpectrogramMarks &marks, const ViewColours &colours);

/// Which window's numbered bracket lies at `position`. Windows overlap: brackets take turns between two
/// lines.
std::optional<std::size_t> windowAt(const QPointF &position, const QRectF &plot, const TimeRange &time,
                                    const std::vector<SegmentWindow> &windows, const QFont &font);

/// Which label's words lie at `position`, else the shortest stretch there.
std::optional<std::size_t> labelAt(const QPointF &position, const QRectF &plot, const TimeRange &time,
                                   const std::vector<TimeLabel> &labels, const QFont &font);

} // namespace genrescope::ui
