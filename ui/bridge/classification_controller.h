// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/classification_events.h"
#include "ui/bridge/event_pump.h"
#include "ui/bridge/predictor.h"
#include "ui/bridge/reading_note.h"

#include <QObject>
#include <condition_variable>
#include <deque>
#include <optional>
#include <thread>
#include <unordered_map>
#include <unordered_set>

namespace genrescope::ui {

/// The Classify page's link to the work: one thread looks through what was dropped (folders, playlists,
/// tags), one loads the model and predicts track after track. Everything public is for the window's thread,
/// and returns at once.
class ClassificationController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClassificationController)

public:
    enum class ModelState { None, Loading, Ready, Failed };

    explicit ClassificationController(PredictorFactory factory, QObject *parent = nullptr);
    ~ClassificationController() override;

    /// Loads a model file; empty: the bundled default. Tracks that wait are predicted by it, earlier results
    /// stay. If it cannot be loaded, the model that is at work goes on, or, if there is none, `otherwise` is
    /// loaded. Without any the tracks that wait fail, and are taken up by the next model that can be loaded.
    void setModel(const std::filesystem::path &file, const std::filesystem::path &otherwise = {});
    /// The last setModel()'s, or, where that could not be loaded, the one that goes on in its place.
    const std::filesystem::path &modelFile() const { return m_modelFile; }
    ModelState modelState() const { return m_modelState; }
    std::shared_ptr<const ModelCard> modelCard() const { return m_card; } ///< null unless Ready
    /// Why the last setModel()'s file could not be loaded, also where another goes on; else empty.
    const QString &modelProblem() const { return m_modelProblem; }

    void add(std::vector<std::filesystem::path> paths); ///< files, folders, playlists
    /// Files (trackIdentity()) that need no answer any more: what is added from now on is left out where it is
    /// one of them. Null: none are.
    void setAnswered(std::shared_ptr<const std::unordered_set<std::string>> files);
    /// For another controller: the files as they are named on the disk, whatever their bytes mean.
    struct Work
    {
        std::vector<std::pair<EntryId, std::filesystem::path>> tracks;
        std::unordered_set<EntryId> unheard;                   ///< of these, which failed for want of a model
        std::vector<std::vector<std::filesystem::path>> drops; ///< to be looked through
    };
    Work handOver(const std::vector<EntryId> &shown) const;
    /// Tracks of an earlier controller, with the ids they had there; nothing is predicted unless again() asks
    /// for it, but what only wanted a model, once there is one. What was still looked through there is looked
    /// through here. Before anything is added.
    void adopt(const Work &work);
    void again(const std::vector<EntryId> &ids);  ///< predict once more, with the model of now
    void forget(const std::vector<EntryId> &ids); ///< removed rows: drop what is queued or at work
    /// From now on the file that is being read is noted there, should the program end with it.
    void noteReadingIn(const std::filesystem::path &place) { m_note.keepIn(place); }
    void cancel();                                ///< everything queued or at work ends as cancelled

    /// Tracks of the current job: done (ended in whatever way) of total. Both 0 when nothing is going on.
    int done() const { return m_done; }
    int total() const { return m_total; }
    /// True while work is going on; tracks waiting for a model that nobody has asked for are no work.
    bool isBusy() const;
    bool isScanning() const { return m_scans > 0; }

Q_SIGNALS:
    /// A batch, in order, at most 20 times a second.
    void delivered(const std::vector<genrescope::ui::ClassificationEvent> &events);
    void progressChanged();
    void modelChanged();

private:
    struct Task
    {
        EntryId id = 0;
        std::filesystem::path file;
    };

    void scan(std::stop_token ended);
    /// @return what had no music in it, and what was left out
    ScanFinished scanOne(const std::vector<std::filesystem::path> &paths, const std::stop_token &stop);
    void work(std::stop_token ended);
    struct Wanted
    {
        std::filesystem::path file;
        std::filesystem::path otherwise;
        quint64 request = 0;
    };
    void loadModel(std::unique_ptr<Predictor> &predictor, const Wanted &wanted);
    void takeUpUnheard();
    void predictOne(Predictor &predictor, const Task &task, const std::stop_token &stop);
    void receive(std::vector<ClassificationEvent> &&events);

    const PredictorFactory m_factory;

    // The window's side.
    ModelState m_modelState = ModelState::None;
    std::shared_ptr<const ModelCard> m_card;
    std::filesystem::path m_modelFile;
    QString m_modelProblem;
    quint64 m_modelRequest = 0; ///< of the last setModel(); news of an earlier one are dropped
    int m_scans = 0;            ///< asked for and not yet reported
    int m_done = 0;
    int m_total = 0;

    // Shared, under m_mutex.
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::vector<std::filesystem::path>> m_drops;
    std::vector<std::filesystem::path> m_searched; ///< the drop whose tracks are not queued yet
    std::shared_ptr<const std::unordered_set<std::string>> m_answered; ///< trackIdentity()
    std::deque<Task> m_tasks;
    std::unordered_set<EntryId> m_waiting; // the ids in m_tasks
    std::optional<Wanted> m_wantedModel;
    bool m_hasModel = false;
    QString m_whyNoModel;                  // empty while there is one, or none has been tried
    std::unordered_set<EntryId> m_unheard; // failed for want of a model
    std::stop_source m_scanStop;
    std::stop_source m_taskStop;
    EntryId m_current = 0;
    EntryId m_lastId = 0;
    std::unordered_map<EntryId, std::filesystem::path> m_files;
    std::unordered_map<std::string, EntryId> m_idOfFile;
    std::shared_ptr<const ModelCard> m_workerCard; // the prediction thread's own, as is the next
    std::filesystem::path m_workerModel;

    ReadingNote m_note;
    EventPump<ClassificationEvent> m_pump;
    std::jthread m_scanner; // last: joined before anything they use goes
    std::jthread m_worker;
};

} // namespace genrescope::ui
