// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/classify/classify_details.h"

#include "ui/models/model_title.h"
#include "ui/models/run_name.h"

#include "ui/charts/probability_bars.h"
#include "ui/charts/spectrogram/genre_timeline.h"
#include "ui/charts/spectrogram/time_axis.h"
#include "ui/settings/core_texts.h"
#include "ui/theme/genre_colours.h"
#include "ui/theme/text.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <map>

namespace genrescope::ui {

namespace {

QLabel *selectableLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    return label;
}

QString inputText(const InputOptions &input)
{
    const QString rate = QLocale().toString(input.mel.sampleRate);
    const QString size = QStringLiteral("%1 × %2").arg(input.height).arg(input.width);
    return input.kind == InputKind::Picture
               ? ClassifyDetails::tr("%1 picture of each %2\u00a0s at %3\u00a0Hz")
                     .arg(size)
                     .arg(input.clip_s)
                     .arg(rate)
               : ClassifyDetails::tr("%1 log-mel windows at %2\u00a0Hz").arg(size, rate);
}

} // namespace

ClassifyDetails::ClassifyDetails(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Details of the selected track"));
    setMinimumWidth(260);

    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(20, 18, 20, 20);
    layout->setSpacing(0);
    m_title = selectableLabel(body);
    m_subtitle = selectableLabel(body);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_answer = selectableLabel(body);
    m_notice = selectableLabel(body);
    m_barsHeading = new QLabel(body);
    m_bars = new ProbabilityBars(body);
    m_timelineHeading = new QLabel(tr("Genre over time"), body);
    m_timeline = new GenreTimeline(body);
    m_modelHeading = new QLabel(tr("Model"), body);
    m_modelCard = new QWidget(body);
    m_modelRows = new QFormLayout(m_modelCard);
    m_modelRows->setContentsMargins(0, 0, 0, 0);
    m_modelRows->setHorizontalSpacing(14);
    m_modelRows->setVerticalSpacing(5);
    m_modelRows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_modelRows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);

    layout->addWidget(m_title);
    layout->addSpacing(2);
    layout->addWidget(m_subtitle);
    layout->addSpacing(12);
    layout->addWidget(m_answer);
    layout->addWidget(m_notice);
    layout->addSpacing(18);
    layout->addWidget(m_barsHeading);
    layout->addSpacing(6);
    layout->addWidget(m_bars);
    layout->addSpacing(20);
    layout->addWidget(m_timelineHeading);
    layout->addSpacing(6);
    layout->addWidget(m_timeline);
    layout->addSpacing(18);
    layout->addWidget(m_modelHeading);
    layout->addSpacing(6);
    layout->addWidget(m_modelCard);
    layout->addStretch();
    setWidget(body);
    applyFonts();
}

void ClassifyDetails::applyFonts()
{
    setTextSize(m_title, 1.15, QFont::DemiBold);
    setTextSize(m_subtitle, 0.95, QFont::Normal);
    setTextSize(m_answer, 1.9, QFont::DemiBold);
    for (QLabel *heading : {m_barsHeading, m_timelineHeading, m_modelHeading})
        setTextSize(heading, 1.0, QFont::DemiBold);
}

void ClassifyDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && m_title)
        applyFonts();
}

void ClassifyDetails::showTrack(const PredictionRow &row)
{
    m_title->setText(row.artistAndTitle().isEmpty() ? row.fileName : row.artistAndTitle());
    QStringList facts;
    if (!row.artistAndTitle().isEmpty())
        facts += row.fileName;
    if (row.duration_s > 0)
        facts += formatTime(row.duration_s, 0);
    m_subtitle->setText(facts.join(QStringLiteral("  ·  ")));
    m_subtitle->setVisible(!facts.isEmpty());

    const bool known = row.hasPrediction();
    m_answer->setVisible(known);
    QStringList notices;
    if (known) {
        m_answer->setText(tr("%1, %2 %").arg(genreTitle(row.genre())).arg(qRound(row.probability() * 100)));
        std::vector<GenreShare> shares;
        for (std::size_t i = 0; i < row.model->genres.size() && i < row.prediction->probabilities.size(); ++i)
            shares.push_back(
                {QString::fromStdString(row.model->genres[i]), row.prediction->probabilities[i]});
        m_bars->setShares(std::move(shares));
        m_timeline->setPrediction(row.prediction, row.model);
        showModel(row.model);
        for (const auto &warning : row.prediction->warnings)
            notices += QString::fromStdString(warning);
    }
    switch (row.state) {
    case PredictionRow::State::Queued:
        notices += tr("Waiting for its turn.");
        break;
    case PredictionRow::State::Working:
        notices += tr("Listening to it now…");
        break;
    case PredictionRow::State::Failed:
        notices += row.reasonText();
        break;
    case PredictionRow::State::Cancelled:
        notices += tr("Cancelled. “Classify again” starts over.");
        break;
    case PredictionRow::State::Done:
        break;
    }
    m_notice->setText(notices.join(u'\n'));
    m_notice->setForegroundRole(row.state == PredictionRow::State::Failed ? QPalette::BrightText
                                                                          : QPalette::PlaceholderText);
    m_notice->setVisible(!notices.isEmpty());
    m_barsHeading->setText(tr("All genres"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_barsHeading, m_bars, m_timelineHeading,
                                                          m_timeline, m_modelHeading, m_modelCard})
        part->setVisible(known);
}

void ClassifyDetails::showOverview(const std::vector<PredictionRow> &rows)
{
    std::map<QString, int> counts;
    int known = 0;
    for (const auto &row : rows) {
        if (row.hasPrediction()) {
            ++counts[row.genre()];
            ++known;
        }
    }
    std::vector<GenreShare> shares;
    for (const auto &[genre, count] : counts)
        shares.push_back({genre, double(count) / known, QLocale().toString(count)});
    m_title->setText(tr("%Ln tracks", nullptr, static_cast<int>(rows.size())));
    m_subtitle->setText(tr("Select one to see how sure the model is, and when."));
    m_subtitle->show();
    m_bars->setShares(std::move(shares));
    m_barsHeading->setText(tr("Genres in the list"));
    m_barsHeading->setVisible(known > 0);
    m_bars->setVisible(known > 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_answer, m_notice, m_timelineHeading, m_timeline,
                                                          m_modelHeading, m_modelCard})
        part->hide();
}

void ClassifyDetails::showModel(const std::shared_ptr<const ModelCard> &shown)
{
    if (shown == m_shownModel)
        return;
    m_shownModel = shown;
    const ModelCard &card = *shown;
    while (m_modelRows->rowCount() > 0)
        m_modelRows->removeRow(0);
    const auto add = [this](const QString &name, const QString &value, const QString &toolTip = {}) {
        if (value.isEmpty())
            return;
        auto *label = new QLabel(name, m_modelCard);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        auto *text = selectableLabel(m_modelCard);
        text->setText(value);
        text->setToolTip(toolTip);
        m_modelRows->addRow(label, text);
    };
    const ModelPreset *preset = findModelPreset(card.model.name);
    add(tr("Name"), modelTitle(card));
    if (preset)
        add(tr("Network"), networkTitle(*preset), networkDescription(*preset));
    else
        add(tr("Network"), QString::fromStdString(card.model.name));
    add(tr("Hears"), inputText(card.input));
    QStringList genres;
    for (const auto &genre : card.genres)
        genres += genreTitle(QString::fromStdString(genre));
    add(tr("Genres"), genres.join(QStringLiteral(", ")));
    add(tr("Confidence"),
        card.temperature == 1.0 ? tr("not calibrated")
                                : tr("calibrated, temperature %1").arg(QLocale().toString(card.temperature, 'f', 2)),
        tr("Edit > Calibrate confidence… fits it to labelled tracks"));
    add(tr("Note"), QString::fromStdString(card.note));
    const QString run = QString::fromStdString(card.runId);
    add(tr("Trained in"), RunName::fromFolder(run).text(), run);
    add(tr("Licence"), QString::fromStdString(card.licence));
}

} // namespace genrescope::ui
