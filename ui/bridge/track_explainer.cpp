// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/track_explainer.h"

#include "ui/bridge/post_latest.h"

namespace genrescope::ui {

struct TrackExplainer::Model
{
    std::filesystem::path file;
    std::unique_ptr<Predictor> predictor;

    Result<Predictor *> get(const PredictorFactory &factory, const std::filesystem::path &wanted)
    {
        if (!predictor || file != wanted) {
            predictor.reset();
            auto made = factory(wanted);
            if (!made)
                return made.error();
            predictor = std::move(*made);
            file = wanted;
        }
        return predictor.get();
    }
};

TrackExplainer::TrackExplainer(PredictorFactory factory, QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
    , m_model(std::make_shared<Model>())
{}

void TrackExplainer::ask(const QString &file, const std::filesystem::path &model, std::optional<int> genre)
{
    const quint64 request = ++m_request;
    const auto post = [this, request](auto deliver) {
        postLatest(this, m_request, request, std::move(deliver));
    };
    const auto fail = [this, post](const QString &sentence) {
        post([this, sentence] { Q_EMIT failed(sentence); });
    };
    const auto work = [this, post, fail, loaded = m_model, path = std::filesystem::path(file.toStdString()),
                       model, genre](const std::stop_token &stop) {
        const auto predictor = loaded->get(m_factory, model);
        if (!predictor)
            return fail(QString::fromStdString(predictor.error().message));
        auto answer = (*predictor)->predict(path, stop);
        if (stop.stop_requested())
            return;
        if (!answer)
            return fail(QString::fromStdString(answer.error().message));
        const auto prediction = std::make_shared<const Prediction>(std::move(*answer));
        const auto card = std::make_shared<const ModelCard>((*predictor)->card());
        post([this, prediction, card] { Q_EMIT predicted(prediction, card); });

        const auto report = [this, post](const Progress &progress) {
            if (progress.total > 0)
                post([this, share = static_cast<double>(progress.done) /
                                    static_cast<double>(progress.total)] { Q_EMIT progressed(share); });
        };
        auto explanation =
            (*predictor)->explain(path, genre.value_or(prediction->ranking().front()), report, stop);
        if (stop.stop_requested())
            return;
        if (!explanation)
            return fail(QString::fromStdString(explanation.error().message));
        const auto layer = EvidenceLayer::of(std::move(*explanation));
        post([this, layer] { Q_EMIT explained(layer); });
    };
    m_task.run(work, fail);
}

void TrackExplainer::cancel()
{
    ++m_request;
    m_task.cancel();
}

} // namespace genrescope::ui
