// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/latest_task.h"
#include "ui/bridge/predictor.h"
#include "ui/charts/spectrogram/evidence_layer.h"

#include <QObject>

#include <memory>
#include <optional>

namespace genrescope::ui {

/// Asks a model about one track off the window's thread: first what it names, then why. The latest question
/// wins: an earlier one is stopped and never answered. The model stays loaded from question to question, and
/// the last answer about a track is kept, until one of their files is written anew.
class TrackExplainer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrackExplainer)

public:
    explicit TrackExplainer(PredictorFactory factory, QObject *parent = nullptr);

    /// @param model empty: the bundled default
    /// @param genre which one to explain; none: the most probable
    void ask(const QString &file, const std::filesystem::path &model, std::optional<int> genre = {});
    void cancel();

Q_SIGNALS:
    void predicted(std::shared_ptr<const genrescope::Prediction> prediction,
                   std::shared_ptr<const genrescope::ModelCard> model);
    void progressed(double share); ///< of the explanation, [0, 1]
    void explained(genrescope::ui::EvidenceLayerPtr layer);
    void failed(const QString &sentence);

private:
    struct Model; ///< the loaded predictor, used by the worker alone

    PredictorFactory m_factory;
    std::shared_ptr<Model> m_model;
    quint64 m_request = 0;
    LatestTask m_task; ///< last: its thread posts to this object
};

} // namespace genrescope::ui
