// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/library_model_view.h"

#include "ui/bridge/track_explainer.h"
#include "ui/charts/spectrogram/genre_lane.h"
#include "ui/charts/spectrogram/genre_timeline.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/dialogs/network_input_dialog.h"
#include "ui/pages/library/library_track_parts.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/genre_colours.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPixmap>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace genrescope::ui {

namespace {

/// "■ for" in its colour, as the overlay is read.
QLabel *legendEntry(const QColor &colour, const QString &text)
{
    auto *label =
        new QLabel(QStringLiteral("<span style=\"color:%1\">■</span>&nbsp;%2").arg(colour.name(), text));
    label->setTextFormat(Qt::RichText);
    return label;
}

} // namespace

LibraryModelView::LibraryModelView(Settings &settings, PredictorFactory factory, SpectrogramView &spectrogram,
                                   QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_spectrogram(spectrogram)
    , m_explainer(new TrackExplainer(std::move(factory), this))
    , m_lane(new GenreLane)
    , m_genres(new QComboBox)
    , m_message(new ElidedLabel)
    , m_windows(new QToolButton)
    , m_showInput(new QToolButton)
{
    m_genres->setAccessibleName(tr("Genre whose evidence is shown"));
    m_genres->setToolTip(tr("Genre whose evidence is shown"));
    m_genres->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMuted(m_message);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 2);
    row->setSpacing(10);
    row->addWidget(new QLabel(tr("Evidence")));
    row->addWidget(m_genres);
    row->addWidget(legendEntry(evidenceFor(), tr("speaks for it")));
    row->addWidget(legendEntry(evidenceAgainst(), tr("speaks against it")));
    row->addWidget(m_message, 1);
    makeTools();
    row->addWidget(m_windows);
    row->addWidget(m_showInput);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_lane);
    column->addLayout(row);

    connect(&m_spectrogram, &SpectrogramView::timeRangeChanged, m_lane, &GenreLane::setTimeRange);
    connect(m_lane, &GenreLane::segmentPicked, this, &LibraryModelView::pickSegment);
    connect(m_genres, &QComboBox::activated, this,
            [this](int index) { ask(m_genres->itemData(index).toInt()); });
    connect(m_explainer, &TrackExplainer::predicted, this, &LibraryModelView::showPrediction);
    connect(m_explainer, &TrackExplainer::progressed, this, [this](double share) {
        say(tr("Looking for evidence … %1 %").arg(static_cast<int>(share * 100.0)));
    });
    connect(m_explainer, &TrackExplainer::explained, this, [this](const EvidenceLayerPtr &layer) {
        m_spectrogram.setEvidence(layer);
        m_genres->setCurrentIndex(m_genres->findData(layer->explanation.genre));
        say(tr("Model: %1. Point at the strip for one stretch.").arg(QString::fromStdString(m_model->name)));
    });
    connect(m_explainer, &TrackExplainer::failed, this, [this](const QString &sentence) {
        say(sentence);
        setProperty("busy", false);
    });
    connect(m_explainer, &TrackExplainer::explained, this, [this] { setProperty("busy", false); });
}

LibraryModelView::~LibraryModelView() = default;

void LibraryModelView::setTrack(const QString &file)
{
    forget();
    m_file = file;
    if (isVisible())
        ask({});
}

void LibraryModelView::setModel(const std::filesystem::path &file)
{
    if (m_modelFile == file)
        return;
    m_modelFile = file;
    askAnew();
}

void LibraryModelView::askAnew()
{
    forget();
    if (isVisible())
        ask({});
}

void LibraryModelView::alignWithSpectrogram()
{
    const QRectF plot = m_spectrogram.plotRect();
    m_lane->setInsets(plot.left(), m_spectrogram.width() - plot.right());
}

QString LibraryModelView::message() const
{
    return m_message->text();
}

void LibraryModelView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    alignWithSpectrogram();
    m_lane->setTimeRange(m_spectrogram.timeRange());
    if (!event->spontaneous()) // a window that comes back from the task bar has lost nothing
        ask(pickedGenre());
}

void LibraryModelView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    // What has been answered stays for when it is shown again.
    m_explainer->cancel();
    setProperty("busy", false);
    m_spectrogram.setEvidence(nullptr);
    m_spectrogram.setFramedStretch({});
    m_spectrogram.setWindows({});
    if (m_input)
        m_input->close();
}

void LibraryModelView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_model)
        fillSwatches();
    QWidget::changeEvent(event);
}

std::optional<int> LibraryModelView::pickedGenre() const
{
    return m_prediction ? std::optional(m_genres->currentData().toInt()) : std::nullopt;
}

void LibraryModelView::ask(std::optional<int> genre)
{
    m_explainer->cancel();
    m_spectrogram.setEvidence(nullptr);
    setProperty("busy", !m_file.isEmpty());
    if (m_file.isEmpty())
        return;
    say(tr("Asking the model …"));
    if (m_modelFile) // else setModel() asks
        m_explainer->ask(m_file, *m_modelFile, genre);
}

void LibraryModelView::forget()
{
    m_explainer->cancel();
    setProperty("busy", false);
    m_prediction.reset();
    m_model.reset();
    m_lane->setPrediction(nullptr, nullptr);
    m_genres->clear();
    m_spectrogram.setEvidence(nullptr);
    m_spectrogram.setFramedStretch({});
    showWindows();
    if (m_input) // it is about another track, or another model
        m_input->close();
    say({});
}

void LibraryModelView::showPrediction(const std::shared_ptr<const Prediction> &prediction,
                                      const std::shared_ptr<const ModelCard> &model)
{
    const bool known = m_prediction == prediction;
    m_prediction = prediction;
    m_model = model;
    showWindows();
    if (known)
        return; // the same answer: genre and stretch stay picked
    m_lane->setPrediction(prediction, model);
    const QSignalBlocker block(m_genres);
    m_genres->clear();
    for (const int genre : prediction->ranking()) {
        const auto index = static_cast<std::size_t>(genre);
        const QString name = QString::fromStdString(model->genres[index]);
        m_genres->addItem(
            tr("%1 %2 %", "genre and its probability")
                .arg(genreTitle(name), QLocale().toString(prediction->probabilities[index] * 100.0, 'f', 0)),
            genre);
    }
    fillSwatches();
}

/// In the colours of the lane above.
void LibraryModelView::fillSwatches()
{
    const QColor background = m_lane->palette().color(m_lane->backgroundRole());
    for (int i = 0; i < m_genres->count(); ++i) {
        const auto genre = static_cast<std::size_t>(m_genres->itemData(i).toInt());
        QPixmap swatch(12, 12);
        swatch.fill(genreColour(QString::fromStdString(m_model->genres[genre]), background));
        m_genres->setItemIcon(i, swatch);
    }
}

void LibraryModelView::pickSegment(std::optional<std::size_t> segment)
{
    if (!segment) {
        m_spectrogram.setFramedStretch({});
        m_message->setText(m_standing);
        return;
    }
    const SegmentPrediction &picked = m_prediction->segments[*segment];
    m_spectrogram.setFramedStretch(TimeRange{picked.start_s, picked.end_s});
    m_message->setText(describeSegment(*m_prediction, *m_model, *segment));
}

void LibraryModelView::say(const QString &sentence)
{
    m_standing = sentence;
    if (!m_lane->currentSegment())
        m_message->setText(sentence);
}

void LibraryModelView::makeTools()
{
    m_windows->setText(tr("Windows"));
    m_windows->setToolTip(
        tr("Where each of the model's windows begins and ends (W); a click on its number shows what the "
           "model gets"));
    m_windows->setObjectName(QStringLiteral("windows"));
    m_windows->setCheckable(true);
    m_windows->setChecked(m_settings.get(keys::spectrogramWindows));
    m_showInput->setText(tr("Input…"));
    m_showInput->setToolTip(tr("What the model gets of a window, number by number (I)"));
    for (QToolButton *button : {m_windows, m_showInput})
        button->setAutoRaise(true);
    connect(m_windows, &QToolButton::toggled, this, [this](bool shown) {
        m_settings.set(keys::spectrogramWindows, shown);
        showWindows();
    });
    connect(m_showInput, &QToolButton::clicked, this, [this] { showInput({}); });
    connect(m_lane, &GenreLane::segmentActivated, this, &LibraryModelView::showInput);
    connect(&m_spectrogram, &SpectrogramView::windowClicked, this, &LibraryModelView::showInput);
}

NetworkInputDialog *LibraryModelView::inputDialog() const
{
    return m_input;
}

void LibraryModelView::toggleWindows()
{
    m_windows->toggle();
}

void LibraryModelView::showWindows()
{
    m_showInput->setEnabled(m_prediction != nullptr);
    std::vector<SegmentWindow> windows;
    if (m_prediction && m_windows->isChecked() && isVisible())
        for (const SegmentPrediction &segment : m_prediction->segments)
            windows.push_back({.start_s = segment.start_s, .end_s = segment.end_s});
    m_spectrogram.setWindows(std::move(windows));
}

void LibraryModelView::showInput(std::optional<std::size_t> window)
{
    if (!m_prediction || !isVisible())
        return;
    if (!window)
        window = m_lane->currentSegment();
    if (!window)
        window = segmentAt(*m_prediction, m_spectrogram.cursor_s());
    if (!m_input) {
        m_input = new NetworkInputDialog(m_file, m_model->input, m_prediction->segments.size(), m_settings,
                                         this->window());
        m_input->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_input, &NetworkInputDialog::windowShown, this, [this](std::size_t index) {
            if (!m_prediction || index >= m_prediction->segments.size())
                return; // forgotten meanwhile: the dialog is on its way out
            const SegmentPrediction &shown = m_prediction->segments[index];
            m_spectrogram.setFramedStretch(TimeRange{shown.start_s, shown.end_s});
        });
        connect(m_input, &QDialog::finished, this, [this] { m_spectrogram.setFramedStretch({}); });
    }
    m_input->showWindow(window.value_or(0));
    m_input->show();
    m_input->raise();
}

} // namespace genrescope::ui
