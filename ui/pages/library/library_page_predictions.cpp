// SPDX-License-Identifier: GPL-3.0-or-later
// What a model says of the library's tracks, against their labels; and what earlier starts have found out.
#include "ui/dialogs/question.h"
#include "ui/pages/library/library_mark_bar.h"
#include "ui/pages/library/library_model_view.h"
#include "ui/pages/library/library_page.h"
#include "ui/pages/library/library_table_view.h"
#include "ui/pages/library/library_track_panel.h"
#include "ui/pages/notice.h"
#include "ui/theme/genre_colours.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace genrescope::ui {

namespace {

constexpr int mostInSight = 100; ///< rows that are looked up before the others

} // namespace

void LibraryPage::setModel(const std::filesystem::path &file)
{
    m_panel->modelView().setModel(file);
    if (file == m_modelFile)
        return;
    const bool wasKnown = m_modelFile.has_value();
    m_modelFile = file;
    takeOtherModel(wasKnown);
}

void LibraryPage::noteModelFileChanged(const std::filesystem::path &file)
{
    if (file != m_modelFile)
        return;
    m_panel->modelView().askAnew();
    takeOtherModel(true);
}

void LibraryPage::takeOtherModel(bool wasKnown)
{
    if (m_model.totalCount() > 0)
        lookUp();
    if (const auto tracks = std::exchange(m_toAsk, {}))
        return predictGenres(*tracks);
    if (!isPredicting())
        return;
    m_predictor.forget();
    if (wasKnown)
        Q_EMIT message(tr("Another model was chosen: predicting has stopped."));
    else // asked for before the window knew its model
        predictGenres(std::vector(m_asked));
}

// --- what is known already
// ---------------------------------------------------------------------------------------

void LibraryPage::connectIndex()
{
    connect(&m_index, &LibraryIndex::modelKnown, this, [this](const PredictionModel &model) {
        if (m_model.store().predictions().model().hash == model.hash || isPredicting())
            return;
        setPredictionModel(model);
        if (m_lookUpFrom > 0)
            lookUp(); // of those before, too, it is to be known what this one has said
    });
    connect(&m_index, &LibraryIndex::found, this, &LibraryPage::showKnown);
    connect(&m_index, &LibraryIndex::sightLookedUp, this, &LibraryPage::readMoreTags);
    connect(&m_index, &LibraryIndex::lookedUp, this, [this] {
        if (!m_doctor.reports().empty())
            m_doctor.compare(m_model.store());
        refreshFilters();
        readMoreTags();
    });
    connect(&m_index, &LibraryIndex::failed, this, &LibraryPage::message);
}

void LibraryPage::lookUp(TrackId from)
{
    m_lookUpFrom = from;
    std::vector<TrackId> sight;
    const int first = m_table->firstVisibleRow();
    for (int row = first; row <= std::min(m_table->lastVisibleRow(), first + mostInSight); ++row)
        sight.push_back(m_model.trackAt(row));
    m_index.lookUp(m_model.store(), m_modelFile.value_or(std::filesystem::path()), std::move(sight), from);
}

void LibraryPage::showKnown(const std::vector<KnownTrack> &tracks, const std::string &model)
{
    const TrackPredictions &shown = m_model.store().predictions();
    std::vector<TrackTags> tags;
    std::vector<CheckedClip> clips;
    std::vector<HeardTrack> heard;
    for (const auto &[track, note] : tracks) {
        if (note.tags)
            tags.push_back({track, *note.tags});
        if (note.report)
            clips.push_back({track, std::make_shared<const ClipReport>(*note.report), note.stamp});
        if (note.prediction && model == shown.model().hash && !shown.isHeard(track))
            heard.push_back({track, *note.prediction});
    }
    m_model.applyTags(tags);
    if (!clips.empty()) {
        m_table->showColumn(TrackField::Condition);
        m_doctor.remember(clips);
    }
    showPredictions(heard);
    if (std::ranges::find(tracks, m_current, &KnownTrack::track) != tracks.end())
        m_panel->describe(describe(m_current));
}

// --- predicting
// ---------------------------------------------------------------------------------------

void LibraryPage::connectPredictor()
{
    connect(&m_predictor, &LibraryPredictor::modelLoaded, this, [this](const PredictionModel &model) {
        const PredictionModel &shown = m_model.store().predictions().model();
        if (shown.hash != model.hash || shown.genres != model.genres)
            setPredictionModel(model);
    });
    connect(&m_predictor, &LibraryPredictor::heard, this, [this](const std::vector<HeardTrack> &heard) {
        showPredictions(heard);
        const std::string &hash = m_model.store().predictions().model().hash;
        std::vector<TrackNote> notes;
        for (const HeardTrack &entry : heard)
            notes.push_back({.path = m_model.store().path(entry.track),
                             .stamp = entry.stamp,
                             .prediction = entry.prediction});
        if (!hash.empty())
            m_index.note(std::move(notes), hash);
        if (std::ranges::find(heard, m_current, &HeardTrack::track) != heard.end())
            m_panel->describe(describe(m_current));
    });
    connect(&m_predictor, &LibraryPredictor::progressed, this, [this](int done, int total) {
        refreshPredicting();
        Q_EMIT predictionProgressed(done, total);
    });
    connect(&m_predictor, &LibraryPredictor::finished, this, &LibraryPage::endPredicting);
    connect(&m_predictor, &LibraryPredictor::failed, this, &LibraryPage::message);
    refreshPredicting();
}

void LibraryPage::predictGenres(const std::vector<TrackId> &tracks)
{
    if (m_model.totalCount() == 0 || isPredicting())
        return;
    m_asked = tracks;
    m_predictionNotice->setText({});
    m_table->showColumn(TrackField::Predicted);
    m_table->showColumn(TrackField::Disagreement);
    m_predictor.predict(m_model.store(), m_modelFile.value_or(std::filesystem::path()), tracks);
}

void LibraryPage::stopPredicting()
{
    m_predictor.stop();
}

void LibraryPage::setPredictionModel(const PredictionModel &model)
{
    m_predictionNotice->setText({}); // it was about another one
    m_model.setPredictionModel(model);
    m_marks->setCounts(m_model.marks());
}

void LibraryPage::showPredictions(const std::vector<HeardTrack> &heard)
{
    if (heard.empty())
        return;
    m_table->showColumn(TrackField::Predicted);
    m_table->showColumn(TrackField::Disagreement);
    m_model.setPredictions(heard);
    m_marks->setCounts(m_model.marks());
}

void LibraryPage::refreshPredicting()
{
    m_predict->setText(isPredicting() ? tr("Stop predicting") : tr("Predict genres"));
    m_predict->setIcon(icon(isPredicting() ? QStringLiteral("stop") : QStringLiteral("classify")));
    m_predict->setToolTip(
        tr("Let the model of the Classify page hear all tracks, and compare what it says with their "
           "labels (F8)"));
    m_predictButton->setText(m_predict->text());
    m_predictButton->setIcon(m_predict->icon());
    m_predictButton->setToolTip(m_predict->toolTip());
}

void LibraryPage::endPredicting(bool whole)
{
    if (m_model.markFilter().disagrees)
        m_model.arrange();
    refreshFilters();
    if (!whole) {
        Q_EMIT message(
            tr("Predicting stopped; what has been predicted stays. Predict genres goes on from there."));
        return;
    }
    const QStringList sentences = predictionSummary();
    m_predictionNotice->setText(sentences.join(u' '));
    Q_EMIT message(sentences.first());
}

QStringList LibraryPage::predictionSummary() const
{
    constexpr int mostNamed = 4;
    const auto tracks = [this](Verdict verdict) {
        return m_model.store().verdicts()[static_cast<std::size_t>(verdict)];
    };
    const QLocale locale;
    const QString model = m_model.store().predictions().model().title;
    const int comparable = tracks(Verdict::Agrees) + tracks(Verdict::Disagrees);
    QStringList sentences;
    if (comparable > 0)
        sentences.append(tr("%1 agrees with %2 of %3 labels (%4 %).")
                             .arg(model, locale.toString(tracks(Verdict::Agrees)),
                                  locale.toString(comparable),
                                  locale.toString(100.0 * tracks(Verdict::Agrees) / comparable, 'f', 1)));
    else
        sentences.append(tr("None of the labels can be compared with what %1 says.").arg(model));
    if (const int unknown = tracks(Verdict::UnknownLabel); unknown > 0) {
        const QStringList labels = m_model.store().unknownLabels();
        QStringList names;
        for (const QString &label : labels.mid(0, mostNamed))
            names.append(genreTitle(label));
        if (labels.size() > mostNamed)
            names.append(QStringLiteral("…"));
        sentences.append(
            tr("It does not know the labels of %Ln tracks (%1), which count neither way.", nullptr, unknown)
                .arg(names.join(QStringLiteral(", "))));
    }
    if (const int failed = tracks(Verdict::Failed); failed > 0)
        sentences.append(tr("%Ln files could not be heard.", nullptr, failed));
    return sentences;
}

QWidget *LibraryPage::makePredictionNotice()
{
    m_predictionNotice = new Notice(this, QStringLiteral("info"), IconTone::Accent);
    m_predictionNotice->setObjectName(QStringLiteral("predictionNotice"));
    auto *doubtful = new QPushButton(tr("Show doubtful labels"));
    doubtful->setObjectName(QStringLiteral("showDoubtful"));
    doubtful->setToolTip(
        tr("Only tracks whose label the model contradicts, the most strongly contradicted first"));
    connect(doubtful, &QPushButton::clicked, this, &LibraryPage::showDoubtfulLabels);
    m_predictionNotice->addButton(doubtful);
    auto *close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Hide"));
    close->setToolTip(tr("Hide"));
    connect(close, &QToolButton::clicked, this, [this] { m_predictionNotice->setText({}); });
    m_predictionNotice->addButton(close);
    return m_predictionNotice;
}

void LibraryPage::showDoubtfulLabels()
{
    m_table->showColumn(TrackField::Predicted);
    m_table->showColumn(TrackField::Disagreement);
    if (MarkChip *chip = m_marks->chip(MarkChip::Kind::Disagrees))
        chip->setChecked(true);
    m_table->sortByColumn(static_cast<int>(TrackField::Disagreement), Qt::AscendingOrder);
    m_table->scrollToTop();
    m_table->setFocus(Qt::OtherFocusReason);
}

void LibraryPage::usePredictedGenres()
{
    std::vector<TrackGenre> genres;
    for (const TrackId track : selectedTracks())
        if (const QString genre = m_model.store().predictedGenre(track);
            !genre.isEmpty() && genre != m_model.store().text(track, TrackField::Genre))
            genres.push_back({track, genre});
    if (genres.empty()) {
        Q_EMIT message(
            tr("The selected tracks have the genres that the model gives them, or no prediction."));
        return;
    }
    const auto count = static_cast<int>(genres.size());
    askIfMany(count,
              {.name = QStringLiteral("manyGenres"),
               .title = tr("Use predicted genre"),
               .sentence = tr("Give %Ln tracks the genre that the model gives them?", nullptr, count),
               .icon = QStringLiteral("music"),
               .yes = tr("&Use predicted genres")},
              [this, genres] { m_editor.changeGenres(genres); });
}

} // namespace genrescope::ui
