// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the track that a LibraryTrackPanel shows: its tools, their keys, and what can be
// saved.
#include "ui/pages/library/library_track_panel.h"

#include "ui/bridge/file_writing.h"
#include "ui/bridge/player.h"
#include "ui/charts/spectrogram/spectrogram_figure.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/charts/spectrogram/waveform_strip.h"
#include "ui/dialogs/figure_menu.h"
#include "ui/pages/library/augmentation_bar.h"
#include "ui/pages/library/library_model_view.h"
#include "ui/pages/library/spectrogram_controls.h"
#include "ui/pages/library/track_labels.h"
#include "ui/pages/library/track_selection_bar.h"
#include "ui/settings/save_place.h"
#include "ui/settings/setting_keys.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QShortcut>
#include <QToolButton>

namespace genrescope::ui {

void LibraryTrackPanel::connectTools()
{
    connect(m_controls, &SpectrogramControls::selectToolToggled, m_spectrogram,
            &SpectrogramView::setSelectTool);
    connect(m_controls, &SpectrogramControls::selectToolToggled, m_waveform, &WaveformStrip::setSelectTool);
    connect(m_controls, &SpectrogramControls::augmentationToggled, m_augmentation, &QWidget::setVisible);
    connect(m_augmentation, &AugmentationBar::versionChanged, this, [this](bool copy) {
        setPosition(m_player->position_s());
        // What has been said about the track is not about its copies.
        m_modelView->setTrack(copy ? QString() : m_track.file);
        m_labels->setTrack(copy ? QString() : m_track.file);
    });
    connect(m_selection, &TrackSelectionBar::said, this, &LibraryTrackPanel::message);
    connect(m_labels, &TrackLabels::said, this, &LibraryTrackPanel::message);

    // Not all over the window: in the table above a letter leads to the next track that begins with it.
    const auto onKey = [this](Qt::Key key, const char *context, const char *text, auto receiver, auto slot) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(QCoreApplication::translate(context, text));
        connect(shortcut, &QShortcut::activated, receiver, slot);
    };
    constexpr const char *help = "ShortcutHelp"; // which names them already
    constexpr const char *controls = "genrescope::ui::SpectrogramControls";
    onKey(Qt::Key_M, controls, "Model's view", m_controls, &SpectrogramControls::toggleModelView);
    onKey(Qt::Key_W, help, "Show the model's windows", m_modelView, &LibraryModelView::toggleWindows);
    onKey(Qt::Key_I, help, "Show the model's input", m_modelView, [this] { m_modelView->showInput({}); });
    onKey(Qt::Key_A, controls, "Augmentation", m_controls, &SpectrogramControls::toggleAugmentation);
    onKey(Qt::Key_B, help, "Switch between the original and the copy", m_augmentation, &AugmentationBar::swap);
    onKey(Qt::Key_S, help, "Select by dragging, or scroll", m_controls, &SpectrogramControls::toggleSelectTool);
    onKey(Qt::Key_L, help, "Loop the selection, or the whole track", findChild<QToolButton *>(QStringLiteral("loop")), &QToolButton::toggle);
}

/// In a box a letter leads to the next choice that begins with it, and is no tool's key.
bool LibraryTrackPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QComboBox *>(focusWidget())) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.modifiers() == Qt::NoModifier && key.text().size() == 1 && key.text().front().isLetter())
            event->accept();
    }
    return QWidget::event(event);
}

void LibraryTrackPanel::offerExport()
{
    QAction *figure = offerFigure(m_spectrogram, m_settings, [this] {
        return spectrogramFigure(m_track.title, m_spectrogram->scene(), m_spectrogram->marks());
    });
    figure->setObjectName(QStringLiteral("saveSpectrogram"));
    figure->setShortcut(Qt::CTRL | Qt::Key_E);
    figure->setShortcutContext(Qt::WidgetShortcut); // in the table the same key writes a list
    auto *data = new QAction(tr("Save data as…"), m_spectrogram);
    connect(data, &QAction::triggered, this, [this] {
        const QString file = QFileDialog::getSaveFileName(
            this, tr("Save the shown levels"),
            suggestedFile(m_settings, QFileInfo(m_track.file).completeBaseName() + QStringLiteral(".npy")),
            tr("NumPy arrays (*.npy);;CSV (*.csv)"));
        if (!file.isEmpty())
            saveData(file);
    });
    const QList<QAction *> actions = m_spectrogram->actions();
    m_spectrogram->insertAction(actions.value(actions.indexOf(figure) + 1), data);
}

void LibraryTrackPanel::saveData(const QString &file)
{
    m_settings.set(keys::lastFolder, QFileInfo(file).absolutePath());
    writeInBackground(
        this, file,
        [file, scene = m_spectrogram->scene()] { return writeSpectrogramData(file.toStdString(), scene); },
        [this](const QString &sentence) { Q_EMIT message(sentence); });
}

} // namespace genrescope::ui
