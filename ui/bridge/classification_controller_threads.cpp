// SPDX-License-Identifier: GPL-3.0-or-later
// What a ClassificationController's two threads do: one looks for files, the other one hears them.
#include "core/audio/media_files.h"
#include "ui/bridge/classification_controller.h"
#include "ui/bridge/guard.h"
#include "ui/models/track_identity.h"

#include <QFile>
#include <algorithm>
#include <utility>

namespace genrescope::ui {

namespace {

QString shownPath(const std::filesystem::path &file)
{
    return QFile::decodeName(QByteArray::fromStdString(file.string()));
}

} // namespace

// --- the scanner's thread
// ---------------------------------------------------------------------------------------

void ClassificationController::scan(std::stop_token ended)
{
    while (true) {
        std::vector<std::filesystem::path> paths;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, ended, [this] { return !m_drops.empty(); }))
                return;
            paths = std::move(m_drops.front());
            m_drops.pop_front();
            if (ended.stop_requested())
                return;
            stop = m_scanStop.get_token();
            m_searched = paths;
        }
        ScanFinished finished;
        const QString bug = guarded([&] { finished = scanOne(paths, stop); });
        if (!bug.isEmpty())
            m_pump.push(ScanFailed{bug});
        m_pump.push(std::move(finished));
    }
}

ScanFinished ClassificationController::scanOne(const std::vector<std::filesystem::path> &paths,
                                               const std::stop_token &stop)
{
    ScanFinished finished;
    std::shared_ptr<const std::unordered_set<std::string>> answered;
    {
        const std::lock_guard lock(m_mutex);
        answered = m_answered;
    }
    std::vector<std::filesystem::path> files;
    std::unordered_set<std::string> taken; // one drop may name a track twice
    for (const auto &path : paths) {
        const auto below = expandMediaPaths({path}, stop);
        if (below.empty())
            finished.empty += shownPath(path);
        for (const auto &file : below) {
            const std::string name = trackIdentity(file);
            if (answered && answered->contains(name))
                ++finished.answered;
            else if (taken.insert(name).second)
                files.push_back(file);
        }
    }
    TracksQueued queued;
    TracksKnown known;
    std::vector<Task> tasks;
    {
        const std::lock_guard lock(m_mutex);
        m_searched.clear();
        if (!stop.stop_requested()) {
            for (const auto &file : files) {
                const auto [place, isNew] = m_idOfFile.try_emplace(trackIdentity(file), m_lastId + 1);
                if (!isNew) {
                    known.ids.push_back(place->second);
                    continue;
                }
                const EntryId id = ++m_lastId;
                m_files.emplace(id, file);
                queued.entries.push_back({id, shownPath(file)});
                tasks.push_back({id, file});
            }
            // Pushed under the lock: the worker cannot report on a track before its row is announced.
            if (!known.ids.empty())
                m_pump.push(std::move(known));
            if (!tasks.empty())
                m_pump.push(std::move(queued));
            m_tasks.insert(m_tasks.end(), tasks.begin(), tasks.end());
            for (const Task &task : tasks)
                m_waiting.insert(task.id);
        }
    }
    m_wake.notify_all();
    for (const auto &task : tasks) {
        if (stop.stop_requested())
            break;
        const ReadingNote::Reading reading(m_note, task.file);
        if (auto tags = readTags(task.file)) // without: the decoder will say what is wrong with the file
            m_pump.push(TrackTagged{task.id, std::move(*tags)});
    }
    if (stop.stop_requested())
        finished.empty.clear();
    return finished;
}

// --- the worker's thread
// ----------------------------------------------------------------------------------------

void ClassificationController::work(std::stop_token ended)
{
    std::unique_ptr<Predictor> predictor;
    while (true) {
        std::optional<Wanted> model;
        std::optional<Task> task;
        std::stop_token stop;
        QString whyNot;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, ended, [this] {
                    return m_wantedModel || (!m_tasks.empty() && (m_hasModel || !m_whyNoModel.isEmpty()));
                }))
                return;
            if (ended.stop_requested())
                return;
            model = std::exchange(m_wantedModel, std::nullopt);
            if (!model) {
                task = std::move(m_tasks.front());
                m_tasks.pop_front();
                m_waiting.erase(task->id);
                m_current = task->id;
                m_taskStop = {};
                stop = m_taskStop.get_token();
                if (!m_hasModel) {
                    whyNot = m_whyNoModel;
                    m_unheard.insert(task->id);
                }
            }
        }
        if (model) {
            loadModel(predictor, *model);
        } else if (!predictor) {
            m_pump.push(TrackFailed{task->id, tr("No model to ask: %1").arg(whyNot)});
        } else {
            const QString bug = guarded([&] { predictOne(*predictor, *task, stop); });
            if (!bug.isEmpty())
                m_pump.push(TrackFailed{task->id, bug});
        }
        const std::lock_guard lock(m_mutex);
        m_hasModel = predictor != nullptr;
        m_current = 0;
    }
}

void ClassificationController::loadModel(std::unique_ptr<Predictor> &predictor, const Wanted &wanted)
{
    // The old one stays until the new one is there: a file that is no model must not cost the one at work.
    const auto load = [&](const std::filesystem::path &file) {
        QString problem;
        const QString bug = guarded([&] {
            auto made = m_factory(file);
            if (!made) {
                problem = QString::fromStdString(made.error().message);
                return;
            }
            auto card = std::make_shared<const ModelCard>((*made)->card());
            predictor = std::move(*made);
            m_workerCard = std::move(card);
            m_workerModel = file;
        });
        return bug.isEmpty() ? problem : bug;
    };
    const QString problem = load(wanted.file);
    if (!predictor && wanted.otherwise != wanted.file)
        load(wanted.otherwise);
    const std::lock_guard lock(m_mutex);
    m_whyNoModel = predictor ? QString() : problem;
    if (predictor)
        takeUpUnheard();
    if (m_wantedModel)
        return; // another one was chosen meanwhile: that one reports
    if (problem.isEmpty())
        m_pump.push(ModelReady{wanted.request, m_workerCard});
    else
        m_pump.push(ModelFailed{wanted.request, problem, predictor ? m_workerCard : nullptr, m_workerModel});
}

/// Under m_mutex.
void ClassificationController::takeUpUnheard()
{
    std::vector<EntryId> ids(m_unheard.begin(), m_unheard.end());
    m_unheard.clear();
    std::ranges::sort(ids);
    for (const EntryId id : ids) {
        const auto file = m_files.find(id);
        if (file == m_files.end() || !m_waiting.insert(id).second)
            continue;
        m_tasks.push_back({id, file->second});
        m_pump.push(TrackRequeued{id});
    }
}

void ClassificationController::predictOne(Predictor &predictor, const Task &task, const std::stop_token &stop)
{
    m_pump.push(TrackStarted{task.id});
    const ReadingNote::Reading reading(m_note, task.file);
    auto prediction = predictor.predict(task.file, stop);
    if (prediction)
        m_pump.push(
            TrackFinished{task.id, std::make_shared<const Prediction>(std::move(*prediction)), m_workerCard});
    else if (stop.stop_requested())
        m_pump.push(TrackCancelled{task.id});
    else
        m_pump.push(TrackFailed{task.id, QString::fromStdString(prediction.error().message)});
}

} // namespace genrescope::ui
