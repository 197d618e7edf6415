// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;
class QToolButton;

namespace genrescope::ui {

class Settings;
class SpectrogramView;

/// How a spectrogram is looked at: frequency scale, colour map, levels, smoothing, zoom, the model's view.
/// Every choice is kept in the settings and applied to the view at once.
class SpectrogramControls final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpectrogramControls)

public:
    SpectrogramControls(Settings &settings, SpectrogramView &view, QWidget *parent = nullptr);

    bool showsModelView() const;
    void toggleModelView();
    void toggleSelectTool();
    void toggleAugmentation();

Q_SIGNALS:
    void applied(); ///< the view shows something in another way
    void modelViewToggled(bool shown);
    void augmentationToggled(bool shown);
    void selectToolToggled(bool selects);

private:
    void makeParts();
    void connectParts();
    void load();
    void apply();

    Settings &m_settings;
    SpectrogramView &m_view;
    QComboBox *m_colourMap = nullptr;
    QComboBox *m_scale = nullptr;
    QSpinBox *m_floor = nullptr;
    QSpinBox *m_ceiling = nullptr;
    QToolButton *m_smooth = nullptr;
    QToolButton *m_modelView = nullptr;
    QToolButton *m_augmentation = nullptr;
    QToolButton *m_selectTool = nullptr;
};

} // namespace genrescope::ui
