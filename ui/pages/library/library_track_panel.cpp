// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/library_track_panel.h"

#include "ui/bridge/player.h"
#include "ui/bridge/spectrogram_loader.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/charts/spectrogram/waveform_strip.h"
#include "ui/pages/library/augmentation_bar.h"
#include "ui/pages/library/library_model_view.h"
#include "ui/pages/library/library_track_parts.h"
#include "ui/pages/library/spectrogram_controls.h"
#include "ui/pages/library/track_labels.h"
#include "ui/pages/library/track_selection_bar.h"
#include "ui/theme/genre_colours.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace genrescope::ui {

LibraryTrackPanel::LibraryTrackPanel(Settings &settings, PredictorFactory factory, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_player(new Player(Player::Output::SoundCard, this))
    , m_spectrogram(new SpectrogramView)
    , m_waveform(new WaveformStrip)
    , m_modelView(new LibraryModelView(settings, std::move(factory), *m_spectrogram))
    , m_selection(new TrackSelectionBar(settings, *m_spectrogram, *m_waveform, *m_player))
    , m_labels(new TrackLabels(settings, *m_spectrogram))
    , m_augmentation(new AugmentationBar(*m_spectrogram, *m_waveform, *m_player))
    , m_loader(new SpectrogramLoader(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_waveform);
    // Not by a stretch, with which the strips would keep their height until the spectrogram had hardly any.
    m_spectrogram->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    column->addWidget(m_spectrogram);
    column->addWidget(m_modelView);
    column->addWidget(m_augmentation);
    m_augmentation->hide();
    column->addWidget(makeFooter());
    m_sayReading.setSingleShot(true);
    m_sayReading.setInterval(150);
    connectParts();
    clear();
}

LibraryTrackPanel::~LibraryTrackPanel() = default;

QWidget *LibraryTrackPanel::makeHeader()
{
    auto *header = new QWidget;
    m_play = makeToolButton(QStringLiteral("play"), tr("Play (Space)"));
    m_play->setIconSize({20, 20});
    m_time = new QLabel;
    m_time->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_time->setAccessibleName(tr("Playback position"));
    m_title = new TrackLine;
    m_format = new QLabel;
    setMuted(m_format);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(10, 6, 12, 6);
    row->setSpacing(10);
    row->addWidget(m_play);
    row->addWidget(m_selection->makeLoopButton());
    row->addWidget(m_time);
    row->addWidget(m_title, 1);
    row->addWidget(m_selection);
    row->addWidget(m_labels);
    row->addWidget(m_format);
    return header;
}

QWidget *LibraryTrackPanel::makeFooter()
{
    auto *footer = new QWidget;
    m_readout = new ElidedLabel;
    m_readout->setAccessibleName(tr("Under the mouse"));
    m_note = new ElidedLabel;
    setMuted(m_note);
    m_texts = new TextsInARow(m_readout, m_note);

    m_controls = new SpectrogramControls(m_settings, *m_spectrogram);

    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(12, 6, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_texts, 1);
    row->addWidget(m_controls);
    return footer;
}

void LibraryTrackPanel::connectParts()
{
    connect(m_play, &QToolButton::clicked, this, &LibraryTrackPanel::togglePlay);
    connect(m_spectrogram, &SpectrogramView::playToggled, this, &LibraryTrackPanel::togglePlay);
    connect(m_spectrogram, &SpectrogramView::seekRequested, m_player, &Player::seek);
    connect(m_waveform, &WaveformStrip::seekRequested, m_player, &Player::seek);
    connect(m_waveform, &WaveformStrip::rangeRequested, m_spectrogram, &SpectrogramView::setTimeRange);
    connect(m_spectrogram, &SpectrogramView::timeRangeChanged, m_waveform, &WaveformStrip::setVisibleRange);
    connect(m_spectrogram, &SpectrogramView::timeRangeChanged, this, &LibraryTrackPanel::updateReadout);
    connect(m_spectrogram, &SpectrogramView::hovered, this, [this](const QPointF &position) {
        m_mouse = position;
        updateReadout();
    });
    connect(m_player, &Player::positionChanged, this, &LibraryTrackPanel::setPosition);
    connect(m_player, &Player::stateChanged, this, [this] {
        m_playbackNote = m_player->isPlaying() && m_player->isSilent()
                             ? tr("No sound device: playing silently")
                             : QString();
        updateTransport();
        updateNote();
    });
    connect(m_player, &Player::failed, this, [this](const QString &sentence) {
        m_playbackNote = sentence;
        updateNote();
    });

    connect(m_loader, &SpectrogramLoader::loaded, this, &LibraryTrackPanel::showData);
    connect(m_loader, &SpectrogramLoader::failed, this,
            [this](const QString &, const QString &sentence) { showFailure(sentence); });
    connect(m_loader, &SpectrogramLoader::progressed, this, [this](double share) {
        if (!m_sayReading.isActive() && !m_spectrogram->data())
            m_spectrogram->setMessage(tr("Reading %1 … %2 %")
                                          .arg(QFileInfo(m_track.file).fileName())
                                          .arg(static_cast<int>(share * 100.0)));
    });
    connect(&m_sayReading, &QTimer::timeout, this, [this] {
        m_waveform->setData(nullptr);
        m_spectrogram->setData(nullptr);
        m_spectrogram->setMessage(tr("Reading %1 …").arg(QFileInfo(m_track.file).fileName()));
    });

    connect(m_controls, &SpectrogramControls::applied, this, &LibraryTrackPanel::updateReadout);
    connect(m_controls, &SpectrogramControls::modelViewToggled, m_modelView, &QWidget::setVisible);
    m_modelView->setVisible(m_controls->showsModelView());
    connectTools();
    offerExport();
}

void LibraryTrackPanel::showTrack(const TrackDescription &track)
{
    m_playWhenRead = m_player->isPlaying();
    m_player->setFile(QString(), 0.0);
    m_playbackNote.clear();
    m_format->clear();
    describe(track);
    m_sayReading.start();
    m_modelView->setTrack({});
    m_augmentation->setTrack({}, nullptr);
    m_spectrogram->setSelection({});
    m_labels->setTrack({});
    m_loader->load(track.file, MelOptions{});
    updateTransport();
    updateNote();
}

void LibraryTrackPanel::describe(const TrackDescription &track)
{
    m_track = track;
    QStringList rest;
    for (const QString &part :
         {track.artist, track.album, track.genre.isEmpty() ? QString() : genreTitle(track.genre)})
        if (!part.isEmpty())
            rest.append(part);
    m_title->setWords(track.title, rest.join(QStringLiteral(" · ")));
    updateNote();
}

void LibraryTrackPanel::clear()
{
    m_loader->cancel();
    m_sayReading.stop();
    m_playWhenRead = false;
    m_player->setFile(QString(), 0.0);
    m_modelView->setTrack({});
    m_augmentation->setTrack({}, nullptr);
    m_labels->setTrack({});
    m_format->clear();
    describe({});
    m_waveform->setData(nullptr);
    m_spectrogram->setData(nullptr);
    m_spectrogram->setMessage(tr("Select a track to see its mel-spectrogram."));
    updateTransport();
    updateReadout();
    updateNote();
}

void LibraryTrackPanel::play()
{
    if (m_player->file().isEmpty())
        m_playWhenRead = !m_track.file.isEmpty();
    else
        m_player->play();
}

void LibraryTrackPanel::togglePlay()
{
    if (m_player->isPlaying())
        m_player->pause();
    else
        play();
}

void LibraryTrackPanel::showData(const SpectrogramDataPtr &data)
{
    m_sayReading.stop();
    m_spectrogram->setData(data);
    m_waveform->setData(data);
    m_waveform->setVisibleRange(m_spectrogram->timeRange());
    alignStrip();
    m_player->setFile(m_track.file, data->duration_s);
    m_modelView->setTrack(m_track.file);
    m_augmentation->setTrack(m_track.file, data);
    m_labels->setTrack(m_track.file);
    m_format->setText(formatText(*data));
    setPosition(0.0);
    updateTransport();
    updateReadout();
    updateNote();
    if (std::exchange(m_playWhenRead, false))
        m_player->play();
}

void LibraryTrackPanel::showFailure(const QString &sentence)
{
    m_sayReading.stop();
    m_playWhenRead = false;
    m_waveform->setData(nullptr);
    m_spectrogram->setData(nullptr);
    m_labels->setTrack({});
    m_spectrogram->setMessage(sentence);
    updateTransport();
    updateReadout();
}

void LibraryTrackPanel::setPosition(double time_s)
{
    m_spectrogram->setCursor_s(time_s, m_player->isPlaying());
    m_waveform->setCursor_s(time_s);
    const SpectrogramDataPtr data = m_spectrogram->data();
    m_time->setText(
        QStringLiteral("%1 / %2").arg(formatTime(time_s, 1), formatTime(data ? data->duration_s : 0.0, 1)));
}

void LibraryTrackPanel::updateTransport()
{
    const bool playing = m_player->isPlaying();
    m_play->setIcon(icon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setToolTip(playing ? tr("Pause (Space)") : tr("Play (Space)"));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    m_play->setEnabled(!m_player->file().isEmpty());
    for (QAction *save : m_spectrogram->actions())
        save->setEnabled(m_spectrogram->data() != nullptr);
    if (m_player->file().isEmpty())
        m_time->setText(QStringLiteral("-:--.- / -:--.-"));
}

void LibraryTrackPanel::updateReadout()
{
    const std::optional<SpectrogramReading> reading = m_spectrogram->readingAt(m_mouse);
    if (!reading) {
        m_readout->clear();
        m_texts->share();
        return;
    }
    const QLocale locale;
    const QString time = formatTime(reading->time_s, 3);
    const QString frequency = locale.toString(reading->frequency_hz, 'f', 0);
    const QString band = locale.toString(reading->band);
    const QString mel = locale.toString(reading->mel, 'f', 1);
    m_readout->setText(
        m_spectrogram->data()->silent
            ? tr("%1 · %2 Hz · %3 mel · band %4 · silent", "time, frequency, mel, mel band under the mouse")
                  .arg(time, frequency, mel, band)
            : tr("%1 · %2 Hz · %3 mel · band %4 · %5 dB",
                 "time, frequency, mel, mel band, level under the mouse")
                  .arg(time, frequency, mel, band, locale.toString(reading->level_dB, 'f', 1)));
    m_texts->share();
}

void LibraryTrackPanel::updateNote()
{
    QStringList notes;
    if (!m_playbackNote.isEmpty())
        notes.append(m_playbackNote);
    notes += m_track.condition;
    if (const SpectrogramDataPtr data = m_spectrogram->data()) {
        if (data->silent)
            notes.append(tr("This track is silent from beginning to end."));
        for (const std::string &warning : data->warnings)
            notes.append(QString::fromStdString(warning));
        if (data->framesPerColumn > 1)
            notes.append(
                tr("Long track: each column is the mean of %n frames.", nullptr, data->framesPerColumn));
    }
    m_note->setText(notes.join(QStringLiteral("  ")));
    m_note->setToolTip(notes.join(QLatin1Char('\n')));
}

QString LibraryTrackPanel::readout() const
{
    return m_readout->text();
}

QString LibraryTrackPanel::note() const
{
    return m_note->text();
}

void LibraryTrackPanel::alignStrip()
{
    const QRectF plot = m_spectrogram->plotRect();
    m_waveform->setInsets(plot.left(), m_spectrogram->width() - plot.right());
    m_modelView->alignWithSpectrogram();
}

void LibraryTrackPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    alignStrip();
}

void LibraryTrackPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        alignStrip();
    QWidget::changeEvent(event);
}

QString LibraryTrackPanel::formatText(const SpectrogramData &data) const
{
    const QLocale locale;
    const QString channels = data.source.channels == 1   ? tr("mono")
                             : data.source.channels == 2 ? tr("stereo")
                                                         : tr("%n channels", nullptr, data.source.channels);
    return QStringLiteral("%1 · %2 · %3")
        .arg(QString::fromStdString(data.source.codec).toUpper(),
             tr("%1 Hz").arg(locale.toString(data.source.sampleRate)), channels);
}

} // namespace genrescope::ui
