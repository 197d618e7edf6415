// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/model_comparison.h"

#include "core/base/file_twin.h"

#include <fmt/format.h>
#include <utility>

namespace genrescope::ui {

namespace {

constexpr std::size_t mostKept = 20'000;

/// The file as it is now: another state is another file.
std::string stateOf(const std::filesystem::path &file)
{
    const auto state = fileState(file);
    return state ? fmt::format("{}\n{} {}", file.string(), state->bytes, state->modified_ns) : file.string();
}

} // namespace

ModelComparison::ModelComparison(PredictorFactory factory, QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
    , m_going(this,
              {.what = tr("Models are being compared."),
               .kept = [] { return tr("What they have said is asked anew the next time."); }},
              [this] { stop(); })
    , m_pump([this](std::vector<Event> &&events) { receive(std::move(events)); })
{}

ModelComparison::~ModelComparison() = default;

void ModelComparison::ask(std::vector<std::filesystem::path> files, std::vector<std::filesystem::path> models)
{
    const quint64 request = ++m_request;
    m_going.setGoingOn(true);
    m_task.run(
        [this, request, files = std::move(files), models = std::move(models)](const std::stop_token &stop) {
            work(request, files, models, stop);
            m_pump.push(Event{.request = request, .ended = true});
        },
        [this, request](const QString &bug) {
            m_pump.push(Event{.request = request, .answer = {.problem = bug}});
            m_pump.push(Event{.request = request, .ended = true});
        });
}

void ModelComparison::stop()
{
    if (!isRunning())
        return;
    m_task.cancel();
    ++m_request; // what is on its way comes too late
    m_going.setGoingOn(false);
    Q_EMIT ended();
}

void ModelComparison::work(quint64 request, const std::vector<std::filesystem::path> &files,
                           const std::vector<std::filesystem::path> &models, const std::stop_token &stop)
{
    const auto total = static_cast<int>(files.size() * models.size());
    int done = 0;
    for (std::size_t m = 0; m < models.size(); ++m) {
        std::unique_ptr<Predictor> predictor; // loaded when a file is not known yet
        std::shared_ptr<const ModelCard> card;
        QString problem;
        const std::string modelState = stateOf(models[m]);
        for (std::size_t f = 0; f < files.size(); ++f) {
            if (stop.stop_requested())
                return;
            const std::pair key(modelState, stateOf(files[f]));
            ModelAnswer answer;
            if (const auto known = m_known.find(key); known != m_known.end()) {
                answer = known->second;
            } else {
                if (!predictor && problem.isEmpty()) {
                    if (auto made = m_factory(models[m])) {
                        predictor = std::move(*made);
                        card = std::make_shared<const ModelCard>(predictor->card());
                    } else {
                        problem = QString::fromStdString(made.error().message);
                    }
                }
                answer.card = card;
                answer.problem = problem;
                if (predictor) {
                    auto prediction = predictor->predict(files[f], stop);
                    if (stop.stop_requested())
                        return;
                    if (prediction)
                        answer.prediction = std::make_shared<const Prediction>(std::move(*prediction));
                    else
                        answer.problem = QString::fromStdString(prediction.error().message);
                }
                if (m_known.size() >= mostKept)
                    m_known.clear();
                if (answer.prediction)
                    m_known.emplace(key, answer);
            }
            answer.file = f;
            answer.model = m;
            m_pump.push(
                Event{.request = request, .answer = std::move(answer), .done = ++done, .total = total});
        }
    }
}

void ModelComparison::receive(std::vector<Event> &&events)
{
    std::vector<ModelAnswer> answers;
    bool isOver = false;
    int done = 0, total = 0;
    for (Event &event : events) {
        if (event.request != m_request)
            continue;
        isOver = isOver || event.ended;
        if (event.ended)
            continue;
        answers.push_back(std::move(event.answer));
        done = event.done;
        total = event.total;
    }
    if (!answers.empty()) {
        Q_EMIT answered(answers);
        Q_EMIT progressed(done, total);
    }
    if (isOver) {
        m_going.setGoingOn(false);
        Q_EMIT ended();
    }
}

} // namespace genrescope::ui
