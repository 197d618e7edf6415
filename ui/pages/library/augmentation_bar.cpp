// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/augmentation_bar.h"

#include "core/training/augmented_clips.h"
#include "core/training/option_table.h"
#include "ui/bridge/player.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/charts/spectrogram/waveform_strip.h"
#include "ui/pages/library/library_track_parts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace genrescope::ui {

namespace {

QDoubleSpinBox *numberBox(double low, double high, double step, int decimals, const QString &name)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(low, high);
    box->setSingleStep(step);
    box->setDecimals(decimals);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setKeyboardTracking(false); // "12" is not first 1, then 12
    return box;
}

} // namespace

AugmentationBar::AugmentationBar(SpectrogramView &view, WaveformStrip &strip, Player &player, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_strip(strip)
    , m_player(player)
    , m_message(new ElidedLabel)
{
    m_pitch = numberBox(-12.0, 12.0, 0.5, 1, tr("Pitch shift; the tempo stays"));
    m_pitch->setSuffix(tr(" semitones"));
    m_tempo = numberBox(0.5, 2.0, 0.01, 2, tr("Tempo factor; the pitch stays"));
    m_tempo->setPrefix(QStringLiteral("× "));
    m_tempo->setValue(1.0);
    m_copies = new QComboBox;
    m_copies->setAccessibleName(tr("The paper's copies"));
    m_copies->setToolTip(tr("The copies that the paper adds of each training track"));
    fillCopies();
    const auto versionButton = [this](const QString &text, const QString &tip) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        return button;
    };
    m_originalButton = versionButton(tr("Original"), tr("See and hear the track as it is (B switches)"));
    m_copyButton = versionButton(tr("Copy"), tr("See and hear what training makes of it (B switches)"));
    m_copyButton->setObjectName(QStringLiteral("copy"));
    auto *versions = new QButtonGroup(this);
    versions->addButton(m_originalButton);
    versions->addButton(m_copyButton);
    m_originalButton->setChecked(true);
    setMuted(m_message);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(8);
    row->addWidget(new QLabel(tr("Augmentation")));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_copies, m_pitch, m_tempo, m_originalButton, m_copyButton})
        row->addWidget(part);
    row->addWidget(m_message, 1);

    connect(m_copies, &QComboBox::activated, this, [this](int index) {
        const QPointF numbers = m_copies->itemData(index).toPointF();
        setAugmentation({.semitones = numbers.x(), .tempo = numbers.y()});
    });
    for (QDoubleSpinBox *box : {m_pitch, m_tempo})
        connect(box, &QDoubleSpinBox::valueChanged, this, &AugmentationBar::request);
    connect(m_originalButton, &QToolButton::clicked, this, [this] {
        m_wantsCopy = false;
        showVersion({});
    });
    connect(m_copyButton, &QToolButton::clicked, this, [this] {
        m_wantsCopy = true;
        if (m_made)
            showVersion(m_made);
        refresh();
    });
    connect(&m_previewer, &AugmentationPreviewer::made, this, [this](const AugmentedTrack &track) {
        m_made = track;
        if (m_wantsCopy)
            showVersion(track);
        refresh();
    });
    connect(&m_previewer, &AugmentationPreviewer::failed, this, [this](const QString &sentence) {
        m_problem = sentence;
        refresh();
    });
    refresh();
}

/// By the preset that does what the paper says.
void AugmentationBar::fillCopies()
{
    m_copies->addItem(tr("Own numbers"), QPointF(0.0, 1.0));
    const TrainingPreset *paper = findTrainingPreset("paper-text");
    if (!paper)
        return;
    const QLocale locale;
    for (const WaveformAugmentation &copy : augmentedVariants(paper->make("cnn").augmentation))
        m_copies->addItem(copy.semitones != 0.0
                              ? tr("Paper: %1 semitones")
                                    .arg((copy.semitones > 0.0 ? QStringLiteral("+") : QString()) +
                                         locale.toString(copy.semitones))
                              : tr("Paper: tempo × %1").arg(locale.toString(copy.tempo)),
                          QPointF(copy.semitones, copy.tempo));
}

void AugmentationBar::setTrack(const QString &file, SpectrogramDataPtr original)
{
    m_previewer.cancel();
    m_file = original ? file : QString();
    m_original = std::move(original);
    m_made.reset();
    m_shown.reset(); // view and player have been given the original
    if (isVisible())
        request();
    refresh();
}

void AugmentationBar::setAugmentation(const WaveformAugmentation &augmentation)
{
    {
        const QSignalBlocker pitch(m_pitch), tempo(m_tempo);
        m_pitch->setValue(augmentation.semitones);
        m_tempo->setValue(augmentation.tempo);
    }
    request();
}

WaveformAugmentation AugmentationBar::wanted() const
{
    return {.semitones = m_pitch->value(), .tempo = m_tempo->value()};
}

void AugmentationBar::request()
{
    const WaveformAugmentation numbers = wanted();
    const int known = m_copies->findData(QPointF(numbers.semitones, numbers.tempo));
    m_copies->setCurrentIndex(std::max(0, known));
    m_previewer.cancel();
    m_made.reset();
    m_problem.clear();
    // What changes nothing needs no copy.
    if (numbers == WaveformAugmentation{})
        showVersion({});
    else if (!m_file.isEmpty())
        m_previewer.make(m_file, numbers, length_s);
    refresh();
}

void AugmentationBar::swap()
{
    if (isVisible())
        (m_copyButton->isChecked() ? m_originalButton : m_copyButton)->click();
}

void AugmentationBar::showVersion(const std::optional<AugmentedTrack> &copy)
{
    if (!m_original || (!copy && !m_shown))
        return refresh();
    // The same place in the music, at another tempo.
    const double tempo =
        (copy ? copy->augmentation.tempo : 1.0) / (m_shown ? m_shown->augmentation.tempo : 1.0);
    const SpectrogramDataPtr data = copy ? copy->data : m_original;
    m_player.setSound(copy ? copy->sound : nullptr, m_player.position_s() / tempo);
    m_view.replaceData(data, tempo);
    m_strip.setData(data);
    m_strip.setVisibleRange(m_view.timeRange());
    m_strip.setSelection(m_view.selection());
    m_shown = copy;
    const double position = m_player.position_s();
    m_view.setCursor_s(position, false);
    m_strip.setCursor_s(position);
    refresh();
    Q_EMIT versionChanged(showsCopy());
}

void AugmentationBar::refresh()
{
    const bool changes = wanted() != WaveformAugmentation{};
    (m_wantsCopy && changes ? m_copyButton : m_originalButton)->setChecked(true);
    m_copyButton->setEnabled(changes && !m_file.isEmpty());
    if (!m_problem.isEmpty())
        m_message->setText(m_problem);
    else if (m_file.isEmpty())
        m_message->setText({});
    else if (!changes)
        m_message->setText(tr("Choose a shift or a tempo."));
    else if (!m_made)
        m_message->setText(tr("Computing the copy …"));
    else if (m_original->duration_s > length_s + 0.5)
        m_message->setText(tr("Of the first %1 s, which is what training takes of a track.")
                               .arg(QLocale().toString(length_s, 'f', 0)));
    else
        m_message->setText(tr("Made by training's own code."));
    m_message->setToolTip(m_message->text());
}

QString AugmentationBar::message() const
{
    return m_message->text();
}

void AugmentationBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && !m_made)
        request();
}

void AugmentationBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    m_previewer.cancel();
    m_wantsCopy = false;
    showVersion({});
}

} // namespace genrescope::ui
