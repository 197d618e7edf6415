// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/latest_task.h"
#include "ui/bridge/predictor.h"
#include "ui/models/track_store.h"

#include <QObject>

#include <stop_token>
#include <vector>

namespace genrescope::ui {

/// Lets a model hear the library's files in the background. Stopped in between, what has been heard counts,
/// and the next call goes on from there.
class LibraryPredictor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryPredictor)

public:
    explicit LibraryPredictor(PredictorFactory factory, QObject *parent = nullptr);

    /// @param model empty: the bundled default
    /// @param only these tracks, anew; none named: every track that this very model has not heard yet, or, if
    /// there is none, all of them again
    void predict(const TrackStore &store, const std::filesystem::path &model, std::vector<TrackId> only = {});
    void stop();   ///< -> finished
    void forget(); ///< another library is open; nothing more is heard of this one

    bool isPredicting() const { return m_predicting; }

Q_SIGNALS:
    void modelLoaded(const genrescope::ui::PredictionModel &model); ///< what follows is its
    void heard(const std::vector<genrescope::ui::HeardTrack> &tracks);
    void progressed(int done, int total); ///< 0 of 0: nothing goes on
    void finished(bool whole);
    void failed(const QString &sentence); ///< there is no such model, or a bug; finished comes, too

private:
    void end(bool whole);

    PredictorFactory m_factory;
    bool m_predicting = false;
    int m_done = 0;
    int m_total = 0;
    quint64 m_request = 0;
    std::stop_source m_stop;
    LatestTask m_task; ///< last: its thread posts to this object
};

/// Who a model file is, for what it says to be kept with. Errors name the file.
Result<PredictionModel> predictionModelOf(const std::filesystem::path &file);

} // namespace genrescope::ui
