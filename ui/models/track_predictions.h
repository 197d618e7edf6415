// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/track_index.h"
#include "ui/models/track_conditions.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace genrescope::ui {

/// Whose predictions they are.
struct PredictionModel
{
    std::string hash; ///< content hash of its file; empty: there are none
    QString title;
    QStringList genres; ///< in its output order

    bool operator==(const PredictionModel &) const = default;
};

/// What the model has said of a track, or why it could say nothing.
struct HeardTrack
{
    TrackId track = 0;
    TrackPrediction prediction;
    FileStamp stamp = {}; ///< of the file that was heard
};

/// What a prediction means for a track's label.
enum class Verdict : std::uint8_t {
    NotHeard,
    Failed,       ///< the file could not be heard
    NoLabel,      ///< there is none to compare with
    UnknownLabel, ///< the model does not know the label: it can neither agree nor disagree
    Agrees,
    Disagrees,
};
inline constexpr int verdictCount = 6;

/// One model's predictions for a library: all its probabilities, in one block of memory.
class TrackPredictions
{
public:
    void setModel(const PredictionModel &model); ///< forgets what another has said
    const PredictionModel &model() const { return m_model; }

    /// A prediction of another number of genres than the model's counts as none.
    void set(const HeardTrack &heard);

    bool isHeard(TrackId track) const { return best(track) != notHeard; } ///< failures included
    int genre(TrackId track) const { return std::max(best(track), -1); }  ///< the most probable; -1: none
    double probability(TrackId track, int genre) const;
    double confidence(TrackId track) const { return probability(track, genre(track)); }
    QString problem(TrackId track) const;          ///< why it could not be heard; empty: it could
    std::vector<int> ranking(TrackId track) const; ///< genres, the most probable first

    /// The model's genre of that name, however the two are spelled; -1: it knows none.
    int genreOf(const QString &label) const;

private:
    static constexpr int notHeard = -2;
    int best(TrackId track) const
    {
        const auto at = static_cast<std::size_t>(track);
        return track >= 0 && at < m_best.size() ? m_best[at] : notHeard;
    }

    PredictionModel m_model;
    std::vector<QString> m_keys;      ///< genreKey() of each genre
    std::vector<std::int16_t> m_best; ///< -1: it could not be heard
    std::vector<float> m_probabilities;
    std::unordered_map<TrackId, QString> m_problems;
};

} // namespace genrescope::ui
