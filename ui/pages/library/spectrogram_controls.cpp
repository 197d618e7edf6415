// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/spectrogram_controls.h"

#include "core/features/colour_map.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/pages/library/library_track_parts.h"
#include "ui/settings/setting_keys.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace genrescope::ui {

namespace {

QToolButton *makeToggle(const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    return button;
}

} // namespace

SpectrogramControls::SpectrogramControls(Settings &settings, SpectrogramView &view, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_view(view)
{
    makeParts();
    load();
    connectParts();
    apply();
}

bool SpectrogramControls::showsModelView() const
{
    return m_modelView->isChecked();
}

void SpectrogramControls::toggleModelView()
{
    m_modelView->toggle();
}

void SpectrogramControls::toggleAugmentation()
{
    m_augmentation->toggle();
}

void SpectrogramControls::toggleSelectTool()
{
    m_selectTool->toggle();
}

void SpectrogramControls::makeParts()
{
    m_colourMap = new QComboBox;
    m_colourMap->setAccessibleName(tr("Colour map"));
    m_colourMap->setToolTip(tr("Colour map"));
    m_colourMap->setIconSize({40, 12});
    for (const ColourMap map : allColourMaps())
        m_colourMap->addItem(colourMapIcon(map), colourMapName(map), QString::fromStdString(toString(map)));
    m_scale = new QComboBox;
    m_scale->setAccessibleName(tr("Frequency scale"));
    m_scale->setToolTip(tr("Frequency scale"));
    m_scale->addItem(tr("Mel scale"), QStringLiteral("mel"));
    m_scale->addItem(tr("Linear scale"), QStringLiteral("linear"));
    m_floor = makeDecibelBox(-140, -10, tr("Darkest level, relative to the loudest"));
    m_ceiling = makeDecibelBox(-80, 0, tr("Brightest level, relative to the loudest"));
    auto *to = new QLabel(tr("to"));
    setMuted(to);
    m_smooth = makeToggle(tr("Smooth"), tr("Blend neighbouring frames and bands; off shows each as a block"));
    m_modelView =
        makeToggle(tr("Model's view"),
                   tr("What the model names over time, and what in the spectrogram speaks for it (M)"));
    m_modelView->setObjectName(QStringLiteral("modelView"));
    m_augmentation = makeToggle(tr("Augmentation"), tr("See and hear what training makes of the track (A)"));
    m_augmentation->setObjectName(QStringLiteral("augmentation"));
    m_selectTool = makeToolButton(QStringLiteral("select"),
                                  tr("Select a stretch by dragging (S); with Shift a drag always does"));
    m_selectTool->setObjectName(QStringLiteral("selectTool"));
    m_selectTool->setCheckable(true);
    auto *zoomOut = makeToolButton(QStringLiteral("zoom-out"), tr("Zoom out (Down)"));
    auto *zoomFit = makeToolButton(QStringLiteral("zoom-fit"), tr("Whole track (F)"));
    auto *zoomIn = makeToolButton(QStringLiteral("zoom-in"), tr("Zoom in (Up)"));
    connect(zoomOut, &QToolButton::clicked, &m_view, &SpectrogramView::zoomOut);
    connect(zoomFit, &QToolButton::clicked, &m_view, &SpectrogramView::fit);
    connect(zoomIn, &QToolButton::clicked, &m_view, &SpectrogramView::zoomIn);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_scale, m_colourMap, m_floor, to, m_ceiling, m_smooth, m_modelView,
                                          m_augmentation, m_selectTool, zoomOut, zoomFit, zoomIn})
        row->addWidget(part);
}

void SpectrogramControls::load()
{
    m_colourMap->setCurrentIndex(
        std::max(0, m_colourMap->findData(m_settings.get(keys::spectrogramColourMap))));
    m_scale->setCurrentIndex(std::max(0, m_scale->findData(m_settings.get(keys::spectrogramScale))));
    m_floor->setValue(m_settings.get(keys::spectrogramFloor));
    m_ceiling->setMinimum(m_floor->value() + 5);
    m_ceiling->setValue(m_settings.get(keys::spectrogramCeiling));
    m_floor->setMaximum(m_ceiling->value() - 5);
    m_smooth->setChecked(m_settings.get(keys::spectrogramSmooth));
    m_modelView->setChecked(m_settings.get(keys::spectrogramModelView));
}

void SpectrogramControls::connectParts()
{
    connect(m_colourMap, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.set(keys::spectrogramColourMap, m_colourMap->currentData().toString());
        apply();
    });
    // They can be changed in the window's menu and in its settings, too.
    connect(&m_settings, &Settings::changed, this, [this](const QString &name) {
        for (const char *ours : {keys::spectrogramColourMap.name, keys::spectrogramScale.name, keys::spectrogramFloor.name,
                                 keys::spectrogramCeiling.name, keys::spectrogramSmooth.name})
            if (name == QLatin1StringView(ours))
                load();
        if (name == QLatin1StringView(keys::spectrogramPeaks.name))
            apply();
    });
    connect(m_scale, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.set(keys::spectrogramScale, m_scale->currentData().toString());
        apply();
    });
    connect(m_floor, &QSpinBox::valueChanged, this, [this](int level) {
        m_ceiling->setMinimum(level + 5);
        m_settings.set(keys::spectrogramFloor, level);
        apply();
    });
    connect(m_ceiling, &QSpinBox::valueChanged, this, [this](int level) {
        m_floor->setMaximum(level - 5);
        m_settings.set(keys::spectrogramCeiling, level);
        apply();
    });
    connect(m_smooth, &QToolButton::toggled, this, [this](bool smooth) {
        m_settings.set(keys::spectrogramSmooth, smooth);
        apply();
    });
    connect(m_modelView, &QToolButton::toggled, this, [this](bool shown) {
        m_settings.set(keys::spectrogramModelView, shown);
        Q_EMIT modelViewToggled(shown);
    });
    connect(m_augmentation, &QToolButton::toggled, this, &SpectrogramControls::augmentationToggled);
    connect(m_selectTool, &QToolButton::toggled, this, &SpectrogramControls::selectToolToggled);
}

void SpectrogramControls::apply()
{
    m_view.setColourMap(
        colourMapFromString(m_colourMap->currentData().toString().toStdString()).value_or(ColourMap::Magma));
    const FrequencyScale wanted =
        m_scale->currentIndex() == 1 ? FrequencyScale::Linear : FrequencyScale::MelSlaney;
    if (m_view.frequencyAxis().scale() != wanted)
        m_view.setFrequencyScale(wanted);
    m_view.setLevels(m_floor->value(), m_ceiling->value());
    m_view.setSmooth(m_smooth->isChecked());
    m_view.setPeaks(m_settings.get(keys::spectrogramPeaks));
    Q_EMIT applied();
}

} // namespace genrescope::ui
