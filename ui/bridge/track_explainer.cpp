// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/track_explainer.h"

#include "core/base/file_stamp.h"
#include "ui/bridge/post_latest.h"

#include <QFile>

namespace genrescope::ui {

namespace {

/// A file as it was: written anew it is another one, though its name is the same. What is not there says so
/// when it is read.
struct KnownFile
{
    std::filesystem::path file;
    FileStamp stamp;

    static KnownFile of(const std::filesystem::path &file) { return {file, FileStamp::of(file)}; }
    bool operator==(const KnownFile &) const = default;
};

} // namespace

struct TrackExplainer::Model
{
    KnownFile state;
    std::unique_ptr<Predictor> predictor;
    std::shared_ptr<const ModelCard> card;
    KnownFile track; ///< that the two below are about
    std::shared_ptr<const Prediction> prediction;
    EvidenceLayerPtr layer;

    Result<Predictor *> get(const PredictorFactory &factory, const std::filesystem::path &wanted)
    {
        const auto standard = defaultModelPath();
        KnownFile now = KnownFile::of(wanted.empty() && standard ? *standard : wanted);
        if (!predictor || state != now) {
            predictor.reset();
            prediction.reset();
            layer.reset();
            auto made = factory(wanted);
            if (!made)
                return made.error();
            predictor = std::move(*made);
            card = std::make_shared<const ModelCard>(predictor->card());
            state = std::move(now);
        }
        return predictor.get();
    }

    void turnTo(const std::filesystem::path &file)
    {
        KnownFile now = KnownFile::of(file);
        if (track == now)
            return;
        prediction.reset();
        layer.reset();
        track = std::move(now);
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
    const auto work = [this, post, fail, loaded = m_model,
                       path = std::filesystem::path(QFile::encodeName(file).toStdString()), model,
                       genre](const std::stop_token &stop) {
        const auto predictor = loaded->get(m_factory, model);
        if (!predictor)
            return fail(QString::fromStdString(predictor.error().message));
        loaded->turnTo(path);
        if (!loaded->prediction) {
            auto answer = (*predictor)->predict(path, stop);
            if (stop.stop_requested())
                return;
            if (!answer)
                return fail(QString::fromStdString(answer.error().message));
            loaded->prediction = std::make_shared<const Prediction>(std::move(*answer));
        }
        post([this, prediction = loaded->prediction, card = loaded->card] {
            Q_EMIT predicted(prediction, card);
        });

        const int best = loaded->prediction->ranking().front();
        // Trained anew a model may know fewer genres than when this one was picked.
        const int wanted = genre && *genre < static_cast<int>(loaded->card->genres.size()) ? *genre : best;
        if (!loaded->layer || loaded->layer->explanation.genre != wanted) {
            loaded->layer.reset(); // two of a long track need not fit in memory
            const auto report = [this, post](const Progress &progress) {
                if (progress.total > 0)
                    post([this, share = static_cast<double>(progress.done) /
                                        static_cast<double>(progress.total)] { Q_EMIT progressed(share); });
            };
            auto explanation = (*predictor)->explain(path, wanted, report, stop);
            if (stop.stop_requested())
                return;
            if (!explanation)
                return fail(QString::fromStdString(explanation.error().message));
            loaded->layer = EvidenceLayer::of(std::move(*explanation));
        }
        post([this, layer = loaded->layer] { Q_EMIT explained(layer); });
    };
    m_task.run(work, fail);
}

void TrackExplainer::cancel()
{
    ++m_request;
    m_task.cancel();
}

} // namespace genrescope::ui
