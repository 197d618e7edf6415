// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/classification_events.h"

#include <QMetaType>
#include <QString>

#include <memory>
#include <vector>

namespace genrescope::ui {

/// One dropped track and what became of it. Cheap to copy: large parts are shared and never change.
struct PredictionRow
{
    enum class State { Queued, Working, Done, Failed, Cancelled };

    EntryId id = 0;
    QString path;
    QString fileName;
    QString artist;
    QString title;
    double duration_s = 0.0;
    State state = State::Queued;
    QString reason;                                  ///< Failed: why, in English as core says it
    std::shared_ptr<const Prediction> prediction;    ///< of the last finished time; null before
    std::shared_ptr<const ModelCard> model;          ///< that made it
    std::shared_ptr<const std::vector<int>> ranking; ///< the prediction's genre indices, most probable first

    bool hasPrediction() const { return prediction && model; }
    int rankedGenre(int rank) const;   ///< index of the rank-th most probable genre, -1 if there are fewer
    QString genre(int rank = 0) const; ///< as the model writes it; empty if there is none
    double probability(int rank = 0) const;
    QString genreAt(std::size_t segment) const; ///< a segment's most probable genre
    QString reasonText() const;                 ///< `reason` in the window's language
    QString artistAndTitle() const;             ///< "Artist – Title", one of the two, or nothing
};

QString stateText(PredictionRow::State state); ///< "Queued", "Listening…", "Done" ...

} // namespace genrescope::ui

Q_DECLARE_METATYPE(genrescope::ui::PredictionRow)
