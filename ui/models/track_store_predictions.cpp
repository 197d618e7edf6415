// SPDX-License-Identifier: GPL-3.0-or-later
// What TrackStore knows beside the manifest: conditions, and what a model says against the labels.
#include "ui/models/track_store.h"
#include "ui/theme/genre_colours.h"

namespace genrescope::ui {

void TrackStore::setCondition(const TrackCondition &condition)
{
    m_conditions.set(condition);
    m_orders[static_cast<std::size_t>(TrackField::Condition)].clear();
}

void TrackStore::setPredictionModel(const PredictionModel &model)
{
    m_predictions.setModel(model);
    for (qsizetype i = 0; i < m_genreNames.size(); ++i)
        m_labelGenres[static_cast<std::size_t>(i)] = m_predictions.genreOf(m_genreNames.at(i));
    m_verdicts = {};
    m_verdicts[static_cast<std::size_t>(Verdict::NotHeard)] = presentCount();
    m_orders[static_cast<std::size_t>(TrackField::Predicted)].clear();
    m_orders[static_cast<std::size_t>(TrackField::Disagreement)].clear();
}

void TrackStore::setPrediction(const HeardTrack &heard)
{
    countVerdict(heard.track, -1);
    m_predictions.set(heard);
    countVerdict(heard.track, 1);
    m_orders[static_cast<std::size_t>(TrackField::Predicted)].clear();
    m_orders[static_cast<std::size_t>(TrackField::Disagreement)].clear();
}

void TrackStore::setGenreNumber(TrackId track, int number)
{
    count(track, -1);
    m_genre[static_cast<std::size_t>(track)] = number;
    count(track, 1);
    m_orders[static_cast<std::size_t>(TrackField::Genre)].clear();
    m_orders[static_cast<std::size_t>(TrackField::Disagreement)].clear();
}

void TrackStore::countVerdict(TrackId track, int step)
{
    if (!isRemoved(track))
        m_verdicts[static_cast<std::size_t>(verdict(track))] += step;
}

Verdict TrackStore::verdict(TrackId track) const
{
    if (!m_predictions.isHeard(track))
        return Verdict::NotHeard;
    const int said = m_predictions.genre(track);
    if (said < 0)
        return Verdict::Failed;
    if (m_genreKeys[static_cast<std::size_t>(genreIndex(track))].empty())
        return Verdict::NoLabel;
    const int label = labelGenre(track);
    return label < 0 ? Verdict::UnknownLabel : label == said ? Verdict::Agrees : Verdict::Disagrees;
}

double TrackStore::disagreement(TrackId track) const
{
    return verdict(track) == Verdict::Disagrees
               ? m_predictions.confidence(track) - m_predictions.probability(track, labelGenre(track))
               : 0.0;
}

QString TrackStore::predictedGenre(TrackId track) const
{
    const int said = m_predictions.genre(track);
    if (said < 0)
        return {};
    // Of several spellings the one that most tracks have.
    std::size_t best = m_labelGenres.size();
    for (std::size_t i = 0; i < m_labelGenres.size(); ++i)
        if (m_labelGenres[i] == said && m_genreCounts[i] > 0 &&
            (best == m_labelGenres.size() || m_genreCounts[i] > m_genreCounts[best]))
            best = i;
    return best < m_labelGenres.size() ? m_genreNames.at(static_cast<qsizetype>(best))
                                       : m_predictions.model().genres.at(said);
}

QStringList TrackStore::unknownLabels() const
{
    QStringList labels;
    for (std::size_t i = 0; i < m_labelGenres.size(); ++i)
        if (m_labelGenres[i] < 0 && m_genreCounts[i] > 0 && !m_genreKeys[i].empty())
            labels.append(m_genreNames.at(static_cast<qsizetype>(i)));
    return labels;
}

std::vector<char> TrackStore::predictedGenresWith(const std::string &word) const
{
    std::vector<char> with;
    for (const QString &genre : m_predictions.model().genres)
        with.push_back(foldedText(genre.toStdString()).find(word) != std::string::npos ||
                       foldedText(genreTitle(genre).toStdString()).find(word) != std::string::npos);
    return with;
}

} // namespace genrescope::ui
