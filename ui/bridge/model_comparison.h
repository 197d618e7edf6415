// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/event_pump.h"
#include "ui/bridge/going_work.h"
#include "ui/bridge/latest_task.h"
#include "ui/bridge/predictor.h"

#include <map>
#include <memory>
#include <variant>
#include <vector>

namespace genrescope::ui {

/// What one model says of one file.
struct ModelAnswer
{
    std::size_t file = 0, model = 0;              ///< as they were numbered in the question
    std::shared_ptr<const Prediction> prediction; ///< null: see problem
    std::shared_ptr<const ModelCard> card;
    QString problem;
};

/// Asks several models about the same files, one model after the other, on a thread of its own. Answers are
/// kept for as long as neither the file nor the model's changes.
class ModelComparison final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelComparison)

public:
    explicit ModelComparison(PredictorFactory factory, QObject *parent = nullptr);
    ~ModelComparison() override;

    /// Takes the place of a question that is still being answered. An empty model path is the bundled one.
    void ask(std::vector<std::filesystem::path> files, std::vector<std::filesystem::path> models);
    void stop(); ///< ended() follows
    bool isRunning() const { return m_going.isGoingOn(); }

Q_SIGNALS:
    void answered(const std::vector<genrescope::ui::ModelAnswer> &answers);
    void progressed(int done, int total);
    void ended();

private:
    struct Event
    {
        quint64 request = 0;
        bool ended = false;
        ModelAnswer answer;
        int done = 0, total = 0;
    };
    void work(quint64 request, const std::vector<std::filesystem::path> &files,
              const std::vector<std::filesystem::path> &models, const std::stop_token &stop);
    void receive(std::vector<Event> &&events);

    const PredictorFactory m_factory;
    GoingWork m_going;
    quint64 m_request = 0;
    std::map<std::pair<std::string, std::string>, ModelAnswer>
        m_known; ///< the worker's; by the states of two files
    EventPump<Event> m_pump;
    LatestTask m_task; ///< last: its thread pushes into the pump
};

} // namespace genrescope::ui
