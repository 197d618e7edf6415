// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/track_selection_bar.h"

#include "core/audio/mono_stream.h"
#include "core/audio/wav_file.h"
#include "core/formats/label_file.h"
#include "ui/bridge/file_writing.h"
#include "ui/bridge/player.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/charts/spectrogram/waveform_strip.h"
#include "ui/pages/library/library_track_parts.h"
#include "ui/settings/save_place.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/icons.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace genrescope::ui {

namespace {

/// A stretch of what is played: of the file in its own rate, or of the sound in its place.
Result<AudioBuffer> cut(const std::filesystem::path &file, const std::shared_ptr<const AudioBuffer> &sound,
                        const TimeRange &stretch)
{
    if (!sound) {
        auto decoded = decodeMono(file, 0, stretch.start_s, stretch.span_s());
        if (!decoded)
            return decoded.error();
        return std::move(decoded->audio);
    }
    const auto sampleAt = [&](double time_s) {
        const auto sample = static_cast<std::size_t>(std::llround(time_s * sound->sampleRate));
        return std::min(sample, sound->samples.size());
    };
    const std::span part = std::span(sound->samples).first(sampleAt(stretch.end_s));
    const std::span from = part.subspan(std::min(part.size(), sampleAt(stretch.start_s)));
    return AudioBuffer{.samples = {from.begin(), from.end()}, .sampleRate = sound->sampleRate};
}

} // namespace

TrackSelectionBar::TrackSelectionBar(Settings &settings, SpectrogramView &view, WaveformStrip &strip,
                                     Player &player, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_view(view)
    , m_player(player)
    , m_text(new QLabel)
    , m_menu(new QMenu(this))
{
    m_text->setAccessibleName(tr("Selection"));
    auto *zoom = makeToolButton(QStringLiteral("zoom-selection"), tr("Zoom to the selection (Z)"));
    auto *save = makeToolButton(QStringLiteral("export"), tr("Save the selection"));
    auto *clear = makeToolButton(QStringLiteral("close"), tr("Clear the selection (Esc)"));
    save->setMenu(m_menu);
    save->setPopupMode(QToolButton::InstantPopup);
    connect(m_menu->addAction(tr("Save sound as WAV…")), &QAction::triggered, this, [this] {
        const QString file = askForFile(tr("Save sound"), QStringLiteral("wav"), tr("WAV files (*.wav)"));
        if (!file.isEmpty())
            saveSound(file);
    });
    connect(m_menu->addAction(tr("Save as label file…")), &QAction::triggered, this, [this] {
        const QString file =
            askForFile(tr("Save as label file"), QStringLiteral("txt"), tr("Label files (*.txt)"));
        if (!file.isEmpty())
            saveAsLabel(file, trackName());
    });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_text);
    row->addSpacing(4);
    for (QToolButton *button : {zoom, save, clear})
        row->addWidget(button);
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Maximum);
    setSizePolicy(policy);
    hide();

    connect(zoom, &QToolButton::clicked, &m_view, &SpectrogramView::zoomToSelection);
    connect(clear, &QToolButton::clicked, this, [this] {
        m_view.setSelection({});
        m_view.setFocus();
    });
    connect(&m_view, &SpectrogramView::selectionChanged, this, &TrackSelectionBar::showSelection);
    connect(&m_view, &SpectrogramView::selectionChanged, &strip, &WaveformStrip::setSelection);
    connect(&strip, &WaveformStrip::selectionRequested, &m_view,
            [this](const TimeRange &selection, bool settled) { m_view.setSelection(selection, settled); });
}

QString TrackSelectionBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

QToolButton *TrackSelectionBar::makeLoopButton()
{
    auto *button = makeToolButton(QStringLiteral("loop"), tr("Loop the selection, or the whole track (L)"));
    button->setObjectName(QStringLiteral("loop"));
    button->setCheckable(true);
    connect(button, &QToolButton::toggled, this, &TrackSelectionBar::setLoop);
    return button;
}

void TrackSelectionBar::setLoop(bool loop)
{
    m_player.setStretch(m_view.selection(), loop);
}

void TrackSelectionBar::showSelection(const std::optional<TimeRange> &selection, bool settled)
{
    setVisible(selection.has_value());
    if (selection)
        m_text->setText(tr("%1 – %2 (%3 s)", "start, end and length of the selected stretch")
                            .arg(formatTime(selection->start_s, 3), formatTime(selection->end_s, 3),
                                 QLocale().toString(selection->span_s(), 'f', 3)));
    if (!settled)
        return;
    // Who does not see the veil hears it.
    m_view.setAccessibleDescription(selection ? tr("Selected: %1").arg(m_text->text()) : QString());
    m_player.setStretch(selection, m_player.loops());
    if (selection && !m_player.isPlaying())
        m_player.seek(selection->start_s); // where Play begins then
}

void TrackSelectionBar::saveSound(const QString &file)
{
    const std::optional<TimeRange> selection = m_view.selection();
    if (!selection)
        return;
    writeInBackground(
        this, file,
        [file, track = std::filesystem::path(m_player.file().toStdString()), sound = m_player.sound(),
         stretch = *selection]() -> Result<void> {
            const auto audio = cut(track, sound, stretch);
            if (!audio)
                return audio.error();
            return writeWavFile(file.toStdString(), *audio);
        },
        [this](const QString &sentence) { Q_EMIT said(sentence); });
}

void TrackSelectionBar::saveAsLabel(const QString &file, const QString &text)
{
    const std::optional<TimeRange> selection = m_view.selection();
    if (!selection)
        return;
    const std::vector<TimeLabel> labels{
        {.start_s = selection->start_s, .end_s = selection->end_s, .text = text.toStdString()}};
    writeInBackground(
        this, file, [file, labels] { return writeLabels(file.toStdString(), labels); },
        [this](const QString &sentence) { Q_EMIT said(sentence); });
}

QString TrackSelectionBar::trackName() const
{
    return QFileInfo(m_player.file()).completeBaseName();
}

QString TrackSelectionBar::askForFile(const QString &title, const QString &suffix, const QString &filter)
{
    const std::optional<TimeRange> selection = m_view.selection();
    if (!selection)
        return {};
    const QString name =
        suggestedFile(m_settings, QStringLiteral("%1_%2-%3.%4")
                                      .arg(trackName(), QString::number(selection->start_s, 'f', 2),
                                           QString::number(selection->end_s, 'f', 2), suffix));
    const QString file = QFileDialog::getSaveFileName(this, title, name, filter);
    if (!file.isEmpty())
        m_settings.set(keys::lastFolder, QFileInfo(file).absolutePath());
    return file;
}

} // namespace genrescope::ui
