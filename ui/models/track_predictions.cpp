// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/track_predictions.h"

#include "ui/theme/genre_key.h"

#include <algorithm>
#include <numeric>

namespace genrescope::ui {

void TrackPredictions::setModel(const PredictionModel &model)
{
    *this = {};
    m_model = model;
    for (const QString &genre : model.genres)
        m_keys.push_back(genreKey(genre));
}

void TrackPredictions::set(const HeardTrack &heard)
{
    const std::vector<float> &probabilities = heard.prediction.probabilities;
    const std::size_t genres = m_keys.size();
    if (!probabilities.empty() && probabilities.size() != genres)
        return;
    const auto at = static_cast<std::size_t>(heard.track);
    if (m_best.size() <= at) {
        m_best.resize(at + 1, notHeard);
        m_probabilities.resize((at + 1) * genres, 0.0f);
    }
    m_problems.erase(heard.track);
    if (probabilities.empty()) {
        m_best[at] = -1;
        m_problems.emplace(heard.track, QString::fromStdString(heard.prediction.problem));
        return;
    }
    m_best[at] = static_cast<std::int16_t>(std::ranges::max_element(probabilities) - probabilities.begin());
    std::ranges::copy(probabilities, m_probabilities.begin() + static_cast<std::ptrdiff_t>(at * genres));
}

double TrackPredictions::probability(TrackId track, int genre) const
{
    if (genre < 0 || best(track) < 0)
        return 0.0;
    return m_probabilities[static_cast<std::size_t>(track) * m_keys.size() + static_cast<std::size_t>(genre)];
}

QString TrackPredictions::problem(TrackId track) const
{
    const auto found = m_problems.find(track);
    return found != m_problems.end() ? found->second : QString();
}

std::vector<int> TrackPredictions::ranking(TrackId track) const
{
    std::vector<int> genres(best(track) >= 0 ? m_keys.size() : 0);
    std::iota(genres.begin(), genres.end(), 0);
    std::ranges::stable_sort(genres, std::greater(), [&](int genre) { return probability(track, genre); });
    return genres;
}

int TrackPredictions::genreOf(const QString &label) const
{
    const QString key = genreKey(label);
    const auto found = std::ranges::find(m_keys, key);
    return found != m_keys.end() && !key.isEmpty() ? static_cast<int>(found - m_keys.begin()) : -1;
}

} // namespace genrescope::ui
