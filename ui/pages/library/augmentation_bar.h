// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/augmentation_previewer.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace genrescope::ui {

class Player;
class SpectrogramView;
class WaveformStrip;

/// What training's pitch and tempo copies of the track look and sound like: their numbers, and the switch
/// between original and copy, of picture and sound alike. While it is hidden the original is shown.
class AugmentationBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AugmentationBar)

public:
    /// How much of a track training makes copies of.
    static constexpr double length_s = 30.0;

    AugmentationBar(SpectrogramView &view, WaveformStrip &strip, Player &player, QWidget *parent = nullptr);

    /// The track that view and player have just been given; no data: none.
    void setTrack(const QString &file, SpectrogramDataPtr original);
    void setAugmentation(const WaveformAugmentation &augmentation);
    bool showsCopy() const { return m_shown.has_value(); }
    void swap(); ///< original or copy
    QString message() const;

Q_SIGNALS:
    void versionChanged(bool copy); ///< another one is shown and played

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    WaveformAugmentation wanted() const;
    void fillCopies();
    void request();
    void showVersion(const std::optional<AugmentedTrack> &copy);
    void refresh();

    SpectrogramView &m_view;
    WaveformStrip &m_strip;
    Player &m_player;
    AugmentationPreviewer m_previewer;
    QString m_file;
    SpectrogramDataPtr m_original;
    std::optional<AugmentedTrack> m_made;  ///< the last answer
    std::optional<AugmentedTrack> m_shown; ///< in the original's place
    bool m_wantsCopy = false;              ///< shown as soon as it is there
    QString m_problem;

    QDoubleSpinBox *m_pitch = nullptr;
    QDoubleSpinBox *m_tempo = nullptr;
    QComboBox *m_copies = nullptr;
    QToolButton *m_originalButton = nullptr;
    QToolButton *m_copyButton = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace genrescope::ui
