// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/spectrogram/spectrogram_marks.h"
#include "ui/charts/spectrogram/spectrogram_renderer.h"
#include "ui/charts/spectrogram/time_selection.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace genrescope::ui {

/// What lies under the mouse.
struct SpectrogramReading
{
    double time_s = 0.0;
    double frequency_hz = 0.0;
    double mel = 0.0; ///< the same on the mel scale of the spectrogram
    int band = 0;     ///< 1 is the lowest, as people count
    double level_dB = 0.0;
};

/// A track's spectrogram on screen: zoom, scroll, cursor. The keys are Sonic Visualiser's: Left and Right
/// scroll (with Ctrl far), Up and Down zoom, F fits the track, Home and End go to its ends, Space plays. The
/// wheel zooms around the mouse (with Shift it scrolls, with Ctrl it zooms the frequencies), a drag scrolls,
/// a click seeks.
///
/// A drag with Shift, or with the select tool, selects a stretch of time, whose edges can be dragged then;
/// the keys [ and ] put them at the cursor, which Shift with Left and Right moves; Z zooms to the stretch,
/// Escape forgets it.
///
/// The coloured picture is made once per scene and kept; cursor and mouse are drawn over it.
class SpectrogramView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpectrogramView)

public:
    explicit SpectrogramView(QWidget *parent = nullptr);

    /// Shows all of `data` from the lowest to the highest band; null shows nothing.
    void setData(SpectrogramDataPtr data);
    SpectrogramDataPtr data() const { return m_scene.data; }
    /// Shows another version of the same music, which goes `tempo` times as fast as what is shown: zoom and
    /// selection keep their places in it.
    void replaceData(SpectrogramDataPtr data, double tempo);
    /// A sentence in place of the picture: a hint, progress, what went wrong. Empty shows the picture again.
    void setMessage(const QString &sentence);
    QString message() const { return m_message; }

    const SpectrogramScene &scene() const { return m_scene; }
    TimeRange timeRange() const { return m_scene.time; }
    const FrequencyAxis &frequencyAxis() const { return m_scene.frequency; }
    double duration_s() const;

    void setColourMap(ColourMap map);
    void setLevels(double floor_dB, double ceiling_dB);
    void setSmooth(bool smooth);
    void setPeaks(bool peaks); ///< SpectrogramScene::peaks
    void setFrequencyScale(FrequencyScale scale); ///< shows all frequencies on that scale

    /// What a model's answer rests on, over the picture; null: nothing.
    void setEvidence(EvidenceLayerPtr evidence);
    /// Frames the stretch that one answer comes from.
    void setFramedStretch(const std::optional<TimeRange> &stretch);
    /// The windows that a model hears; none: no grid.
    void setWindows(std::vector<SegmentWindow> windows);
    void setLabels(std::vector<TimeLabel> labels);
    const SpectrogramMarks &marks() const { return m_marks; }

    std::optional<TimeRange> selection() const { return m_marks.selection; }
    /// Within the track; an empty stretch is none once it has settled.
    void setSelection(const std::optional<TimeRange> &selection, bool settled = true);
    void setSelectTool(bool selects); ///< a drag without Shift selects, too
    void zoomToSelection();

    void setTimeRange(const TimeRange &range);
    void zoom(double factor, double anchor_s);
    void zoomIn();
    void zoomOut();
    void fit();
    void scroll(double share); ///< of the visible span; negative to the left

    double cursor_s() const { return m_cursor_s; }
    /// Moves the playback cursor; with `follow` the view turns the page when the cursor leaves it.
    void setCursor_s(double time_s, bool follow);

    QRectF plotRect() const;
    double timeAt(double x) const;
    double xAt(double time_s) const;
    std::optional<SpectrogramReading> readingAt(const QPointF &position) const;
    std::optional<std::size_t> labelUnder(const QPointF &position) const; ///< of marks()

    /// How often the coloured picture has been made: a moving cursor must not raise it.
    int renderCount() const { return m_renderCount; }
    /// How often all of it: a scrolled picture is moved, and only what comes into sight is made.
    int wholeRenderCount() const { return m_wholeRenderCount; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void timeRangeChanged(const genrescope::ui::TimeRange &range);
    void seekRequested(double time_s);
    void playToggled();
    void windowClicked(std::size_t window); ///< the bracket of one of the model's
    /// While an edge is dragged, too; then `settled` is false.
    void selectionChanged(const std::optional<genrescope::ui::TimeRange> &selection, bool settled);
    void hovered(const QPointF &position); ///< ask readingAt(); a null point when the mouse has left

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showRange(const TimeRange &range);
    void showFrequencies(const FrequencyAxis &axis);
    double highestFrequency() const;
    void updateCursorStrip(double time_s);
    double shortestSpan_s() const;
    void changeSelection(const std::optional<TimeRange> &selection, bool settled);
    void moveSelectionEdge(bool start); ///< to the cursor
    void selectToMouse();
    void scrollWhileSelecting(); ///< as long as the mouse is beyond the picture
    std::optional<std::size_t> windowUnder(const QPointF &position) const;
    bool isAtSelectionEdge(double x) const;
    void updateMouseCursor(const QMouseEvent &event);
    void dragPicture(const QPointF &to);
    void updateHairLines(const std::optional<QPointF> &before);
    bool selectByKey(const QKeyEvent &event);
    bool hasPicture() const { return m_scene.data && m_message.isEmpty(); }
    void paintMessage(QPainter &painter) const;
    void paintOverlay(QPainter &painter) const;
    void updatePicture();
    bool scrollPicture(const QSize &size);
    /// `range` moved by less than a pixel, so that scrolling moves the picture by whole ones.
    TimeRange onWholePixels(const TimeRange &range) const;

    SpectrogramScene m_scene;
    QString m_message;
    double m_cursor_s = 0.0;
    SpectrogramMarks m_marks;
    bool m_selectTool = false;
    std::optional<QPointF> m_mouse;

    std::optional<QPointF> m_pressed; ///< where the left button went down
    SpectrogramScene m_pressedScene;
    std::optional<SelectionDrag> m_selecting;
    QTimer m_scrollWhileSelecting{this};
    bool m_dragging = false;

    QImage m_picture;
    SpectrogramScene m_pictureScene;
    int m_renderCount = 0;
    int m_wholeRenderCount = 0;
};

} // namespace genrescope::ui
