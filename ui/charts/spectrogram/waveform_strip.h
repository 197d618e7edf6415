// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/spectrogram/spectrogram_data.h"
#include "ui/charts/spectrogram/time_axis.h"
#include "ui/charts/spectrogram/time_selection.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace genrescope::ui {

struct ViewColours;

/// Draws peaks and RMS of `range` into `area`; the same code for screen and files.
void paintWaveform(QPainter &painter, const QRectF &area, const WaveformPeaks &peaks, int sampleRate,
                   const TimeRange &range, const ViewColours &colours);

/// The whole track's waveform with the stretch that the spectrogram shows: drag the stretch to scroll, click
/// beside it to seek; with Shift, or the select tool, a drag selects.
class WaveformStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaveformStrip)

public:
    explicit WaveformStrip(QWidget *parent = nullptr);

    void setData(SpectrogramDataPtr data);
    void setVisibleRange(const TimeRange &range);
    void setCursor_s(double time_s);
    void setSelection(const std::optional<TimeRange> &selection);
    void setSelectTool(bool selects); ///< a drag without Shift selects, too
    /// Left and right room, so that the strip lines up with the spectrogram's plot below it.
    void setInsets(double left, double right);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekRequested(double time_s);
    void rangeRequested(const genrescope::ui::TimeRange &range);
    void selectionRequested(const genrescope::ui::TimeRange &selection, bool settled);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRectF area() const;
    double timeAt(double x) const;
    double xAt(double time_s) const;
    bool showsAll() const;
    double reach_s() const; ///< of the mouse around an edge

    SpectrogramDataPtr m_data;
    TimeRange m_range;
    double m_cursor_s = 0.0;
    double m_left = 0.0;
    double m_right = 0.0;
    std::optional<double> m_dragFrom_s;
    TimeRange m_dragRange;
    std::optional<TimeRange> m_selection;
    std::optional<SelectionDrag> m_selecting;
    bool m_selectTool = false;
    bool m_moved = false;
    QPixmap m_picture;
};

} // namespace genrescope::ui
