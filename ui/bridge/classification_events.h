// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/tags.h"
#include "core/inference/classifier.h"

#include <QString>
#include <QStringList>
#include <filesystem>
#include <memory>
#include <variant>
#include <vector>

/// What the classification worker tells the window, by value.
namespace genrescope::ui {

using EntryId = qint64; ///< 1, 2, 3 ... over the controller's life

struct TracksQueued
{
    struct Entry
    {
        EntryId id = 0;
        QString path;
    };
    std::vector<Entry> entries;
};
struct TracksKnown ///< dropped again
{
    std::vector<EntryId> ids;
};
struct TrackTagged
{
    EntryId id = 0;
    Tags tags;
};
struct TrackRequeued
{
    EntryId id = 0;
};
struct TrackStarted
{
    EntryId id = 0;
};
struct TrackFinished
{
    EntryId id = 0;
    std::shared_ptr<const Prediction> prediction;
    std::shared_ptr<const ModelCard> model;
};
struct TrackFailed
{
    EntryId id = 0;
    QString reason;
};
struct TrackCancelled
{
    EntryId id = 0;
};
struct ModelReady
{
    quint64 request = 0; ///< which call of setModel() it answers
    std::shared_ptr<const ModelCard> card;
};
struct ModelFailed
{
    quint64 request = 0; ///< which call of setModel() it answers
    QString reason;
    std::shared_ptr<const ModelCard> card; ///< of the model that works on in its place; null: none does
    std::filesystem::path instead;         ///< that model's file
};
struct ScanFailed ///< in a way that is no row's fault; ScanFinished follows
{
    QString reason;
};
struct ScanFinished ///< one call of add() has been looked through
{
    QStringList
        empty; ///< folders and playlists in which there was no music; none where the search was cut short
    int answered = 0; ///< files left out, as setAnswered() wants it
};

using ClassificationEvent =
    std::variant<TracksQueued, TracksKnown, TrackTagged, TrackRequeued, TrackStarted, TrackFinished,
                 TrackFailed, TrackCancelled, ModelReady, ModelFailed, ScanFailed, ScanFinished>;

} // namespace genrescope::ui
