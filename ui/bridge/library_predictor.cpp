// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/library_predictor.h"

#include "core/base/content_hash.h"
#include "core/base/guarded.h"
#include "core/datasets/parallel.h"
#include "ui/bridge/post_latest.h"
#include "ui/bridge/timed_batch.h"
#include "ui/bridge/worker_threads.h"
#include "ui/models/model_title.h"

#include <algorithm>
#include <memory>
#include <mutex>

namespace genrescope::ui {

namespace {

/// One model, loaded as often as threads ask it at a time: a predictor is for one of them.
class Predictors
{
public:
    explicit Predictors(std::unique_ptr<Predictor> first) { m_idle.push_back(std::move(first)); }

    Result<TrackPrediction> predict(const std::filesystem::path &file, const PredictorFactory &factory,
                                    const std::filesystem::path &model, const std::stop_token &stop)
    {
        std::unique_ptr<Predictor> predictor = takeIdle();
        if (!predictor) {
            auto made = factory(model);
            if (!made)
                return made.error();
            predictor = std::move(*made);
        }
        const auto answer =
            genrescope::guarded(file.string(), [&] { return predictor->predict(file, stop); });
        giveBack(std::move(predictor));
        if (!answer)
            return TrackPrediction{.probabilities = {}, .problem = answer.error().message};
        return TrackPrediction{.probabilities = {answer->probabilities.begin(), answer->probabilities.end()},
                               .problem = {}};
    }

private:
    std::unique_ptr<Predictor> takeIdle()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_idle.empty())
            return nullptr;
        std::unique_ptr<Predictor> predictor = std::move(m_idle.back());
        m_idle.pop_back();
        return predictor;
    }

    void giveBack(std::unique_ptr<Predictor> predictor)
    {
        const std::scoped_lock lock(m_mutex);
        m_idle.push_back(std::move(predictor));
    }

    std::mutex m_mutex;
    std::vector<std::unique_ptr<Predictor>> m_idle;
};

PredictionModel described(const ModelCard &card, const std::string &hash)
{
    PredictionModel model{.hash = hash, .title = modelTitle(card), .genres = {}};
    for (const std::string &genre : card.genres)
        model.genres.append(QString::fromStdString(genre));
    return model;
}

/// Those that are to be heard by the model of that hash.
std::vector<TrackId> wanted(const TrackStore &store, const std::string &hash, std::vector<TrackId> only)
{
    if (!only.empty())
        return only;
    std::vector<TrackId> all;
    for (TrackId track = 0; track < store.size(); ++track)
        if (!store.isRemoved(track))
            all.push_back(track);
    if (store.predictions().model().hash != hash)
        return all;
    std::vector<TrackId> rest;
    std::ranges::copy_if(all, std::back_inserter(rest),
                         [&](TrackId track) { return !store.predictions().isHeard(track); });
    return rest.empty() ? all : rest;
}

Result<std::string> modelHash(const std::filesystem::path &file)
{
    if (!file.empty())
        return fileContentHash(file);
    const auto standard = defaultModelPath();
    return standard ? fileContentHash(*standard) : Result<std::string>(standard.error());
}

} // namespace

Result<PredictionModel> predictionModelOf(const std::filesystem::path &file)
{
    const auto standard = file.empty() ? defaultModelPath() : Result<std::filesystem::path>(file);
    if (!standard)
        return standard.error();
    const auto hash = fileContentHash(*standard);
    if (!hash)
        return hash.error();
    const auto card = readModelCard(*standard);
    if (!card)
        return card.error();
    return described(*card, *hash);
}

LibraryPredictor::LibraryPredictor(PredictorFactory factory, QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
{}

void LibraryPredictor::predict(const TrackStore &store, const std::filesystem::path &model,
                               std::vector<TrackId> only)
{
    m_predicting = true;
    m_done = 0;
    m_total = only.empty() ? store.presentCount() : static_cast<int>(only.size());
    m_stop = std::stop_source();
    const quint64 request = ++m_request;
    const auto post = [this, request](auto deliver) {
        postLatest(this, m_request, request, std::move(deliver));
    };
    const auto fail = [this, post](const QString &sentence) {
        post([this, sentence] {
            end(false);
            Q_EMIT failed(sentence); // after what the end says
        });
    };
    auto work = [this, post, fail, model, only = std::move(only), stop = m_stop,
                 copy = std::make_shared<const TrackStore>(store)](const std::stop_token &outer) mutable {
        const std::stop_callback both(outer, [&stop] { stop.request_stop(); });
        const std::stop_token token = stop.get_token();
        auto first = m_factory(model);
        if (!first)
            return fail(QString::fromStdString(first.error().message));
        // Without a hash (tests, a model that is no file) nothing is kept on disk, but all is shown.
        const auto hash = modelHash(model);
        const PredictionModel loaded = described((*first)->card(), hash ? *hash : std::string());
        const std::vector<TrackId> todo = wanted(*copy, loaded.hash, std::move(only));
        post([this, loaded, total = static_cast<int>(todo.size())] {
            m_total = total;
            Q_EMIT modelLoaded(loaded);
            Q_EMIT progressed(0, total);
        });

        Predictors predictors(std::move(*first));
        TimedBatch<HeardTrack> batch([this, post](std::vector<HeardTrack> tracks) {
            post([this, tracks = std::move(tracks)] {
                m_done += static_cast<int>(tracks.size());
                Q_EMIT heard(tracks);
                Q_EMIT progressed(m_done, m_total);
            });
        });
        const auto hearOne = [&](std::size_t n) {
            const std::filesystem::path file = copy->path(todo[n]);
            const FileStamp stamp = FileStamp::of(file); // before it is read
            auto said = predictors.predict(file, m_factory, model, token);
            if (!token.stop_requested() && said)
                batch.add({todo[n], std::move(*said), stamp});
        };
        const bool whole = forEachItem(todo.size(), workerThreads(), hearOne, {}, {}, token);
        batch.flush();
        post([this, whole] { end(whole); });
    };
    m_task.run(std::move(work), fail);
    Q_EMIT progressed(0, m_total);
}

void LibraryPredictor::stop()
{
    m_stop.request_stop();
}

void LibraryPredictor::forget()
{
    ++m_request;
    m_stop.request_stop();
    m_task.cancel();
    if (std::exchange(m_predicting, false))
        Q_EMIT progressed(0, 0);
}

void LibraryPredictor::end(bool whole)
{
    m_predicting = false;
    Q_EMIT progressed(0, 0);
    Q_EMIT finished(whole);
}

} // namespace genrescope::ui
