// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/spectrogram/time_axis.h"

#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QToolButton;

namespace genrescope::ui {

class Player;
class Settings;
class SpectrogramView;
class WaveformStrip;

/// The selected stretch of a track: keeps spectrogram, waveform and player in step about it, says where it
/// begins and ends and how long it is, and offers what can be done with it. Takes no room while nothing is
/// selected.
class TrackSelectionBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrackSelectionBar)

public:
    TrackSelectionBar(Settings &settings, SpectrogramView &view, WaveformStrip &strip, Player &player,
                      QWidget *parent = nullptr);

    QString text() const;
    /// Switches the loop of the selection, or of the whole track. For beside the play button.
    QToolButton *makeLoopButton();
    void saveSound(const QString &file); ///< the selected stretch as WAV, in the background
    void saveAsLabel(const QString &file, const QString &text);

Q_SIGNALS:
    void said(const QString &sentence); ///< what became of a file that was to be written

private:
    void showSelection(const std::optional<TimeRange> &selection, bool settled);
    void setLoop(bool loop);
    QString askForFile(const QString &title, const QString &suffix, const QString &filter);
    QString trackName() const;

    Settings &m_settings;
    SpectrogramView &m_view;
    Player &m_player;
    QLabel *m_text;
    QMenu *m_menu;
};

} // namespace genrescope::ui
