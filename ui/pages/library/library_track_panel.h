// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/predictor.h"
#include "ui/charts/spectrogram/spectrogram_data.h"
#include "ui/charts/spectrogram/time_axis.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace genrescope::ui {

class AugmentationBar;
class ElidedLabel;
class LibraryModelView;
class Player;
class Settings;
class SpectrogramControls;
class SpectrogramLoader;
class SpectrogramView;
class TextsInARow;
class TrackLabels;
class TrackLine;
class TrackSelectionBar;
class WaveformStrip;

/// What the panel says about a track before its sound has been read.
struct TrackDescription
{
    QString file;
    QString title;
    QString artist;
    QString album;
    QString genre;
    QStringList condition; ///< what a check has found, in sentences
};

/// One track to look at and listen to: transport, waveform, spectrogram, and what lies under the mouse.
class LibraryTrackPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryTrackPanel)

public:
    LibraryTrackPanel(Settings &settings, PredictorFactory factory, QWidget *parent = nullptr);
    ~LibraryTrackPanel() override;

    /// Reads `track` in the background and shows it; goes on playing, with the new track, if one was playing.
    void showTrack(const TrackDescription &track);
    void describe(const TrackDescription &track); ///< new words for the track that is shown
    void clear();

    void play();
    void togglePlay();

    SpectrogramView &spectrogram() { return *m_spectrogram; }
    WaveformStrip &waveform() { return *m_waveform; }
    LibraryModelView &modelView() { return *m_modelView; }
    Player &player() { return *m_player; }
    TrackSelectionBar &selectionBar() { return *m_selection; }
    AugmentationBar &augmentation() { return *m_augmentation; }
    TrackLabels &labels() { return *m_labels; }
    QString readout() const;
    QString note() const; ///< what is odd about playback or the file, as shown

Q_SIGNALS:
    void message(const QString &sentence); ///< for the status bar

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFooter();
    void connectParts();
    void connectTools();
    void offerExport();
    void saveData(const QString &file);
    void showData(const SpectrogramDataPtr &data);
    void showFailure(const QString &sentence);
    void setPosition(double time_s);
    void updateTransport();
    void updateReadout();
    void updateNote();
    void alignStrip();
    QString formatText(const SpectrogramData &data) const;

    Settings &m_settings;
    TrackDescription m_track;
    Player *m_player;
    SpectrogramView *m_spectrogram;
    WaveformStrip *m_waveform;
    QToolButton *m_play = nullptr;
    QLabel *m_time = nullptr;
    TrackLine *m_title = nullptr;
    QLabel *m_format = nullptr;
    ElidedLabel *m_readout = nullptr;
    ElidedLabel *m_note = nullptr;
    TextsInARow *m_texts = nullptr; ///< the two
    SpectrogramControls *m_controls = nullptr;
    LibraryModelView *m_modelView;
    TrackSelectionBar *m_selection;
    TrackLabels *m_labels;
    AugmentationBar *m_augmentation;
    QTimer m_sayReading; ///< a track that is read at once needs no message
    bool m_playWhenRead = false;
    QString m_playbackNote;
    QPointF m_mouse;
    SpectrogramLoader *m_loader;
};

} // namespace genrescope::ui
