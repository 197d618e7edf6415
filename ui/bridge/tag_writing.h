// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/tag_writer.h"
#include "ui/bridge/event_pump.h"
#include "ui/bridge/going_work.h"
#include "ui/bridge/latest_task.h"

#include <QThreadPool>
#include <QUndoStack>

#include <filesystem>
#include <memory>
#include <stop_token>
#include <variant>
#include <vector>

namespace genrescope::ui {

/// A file and the genre it is to carry.
struct TagWish
{
    std::filesystem::path file;
    QString genre;
};

/// What became of a row of check() or write().
struct TagNews
{
    static constexpr std::size_t noRow = ~std::size_t(0); ///< something is taken back
    std::size_t row = noRow;
    GenreTagCheck check; ///< of check()
    QString problem;     ///< of write(); empty: it is written
};

/// Writes genres into the files' tags off the window's thread, and takes that back: an undo stack whose
/// commands are journals on the disk (core/audio/tag_journal.h), so that it outlives the program.
class TagWriting final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagWriting)

public:
    explicit TagWriting(std::filesystem::path journals, QObject *parent = nullptr);
    ~TagWriting() override; ///< stops after the file at hand

    void start(); ///< looks for what an earlier start has left to be undone

    void check(std::vector<std::filesystem::path> files); ///< -> checked(); another call replaces it
    void write(std::vector<TagWish> wishes);              ///< -> wrote(), progressed(), ended()
    void stop();

    bool isRunning() const { return m_going.isGoingOn(); }
    bool canUndo() const { return !isRunning() && m_history.canUndo(); }
    bool canRedo() const { return !isRunning() && m_history.canRedo(); }
    void undo();
    void redo();
    int undoFiles() const;      ///< whose tags undo() would put back
    bool undoIsEarlier() const; ///< written at an earlier start, which nobody need remember
    QString undoText() const; ///< "Undo writing of 3 genre tags"
    QString redoText() const;

Q_SIGNALS:
    void stateChanged(); ///< isRunning(), canUndo(), canRedo()
    void checked(const std::vector<genrescope::ui::TagNews> &news);
    void wrote(const std::vector<genrescope::ui::TagNews> &news);
    void progressed(int done, int total);
    void ended(const QString &sentence);

private:
    friend class TagCommand;
    /// One writing: shared by its command and the worker, which the window's thread waits for.
    struct Writing
    {
        std::filesystem::path journal;
        std::vector<TagWish> wishes; ///< that were fulfilled
        bool earlier = false;        ///< at an earlier start
    };
    struct Ended
    {
        std::shared_ptr<Writing> pushed; ///< to be undone from now on; null: nothing
        QString sentence;
    };
    struct Checked : TagNews
    {
        quint64 request = 0;
    };
    struct Wrote : TagNews
    {
        int done = 0, total = 0;
    };
    using Event = std::variant<Checked, Wrote, Ended>;

    void run(std::function<Ended(std::stop_token)> job);
    Ended writeAll(const std::vector<TagWish> &wishes, const std::shared_ptr<Writing> &writing,
                   const std::stop_token &stop);
    Ended restoreAll(const std::filesystem::path &journal, const std::stop_token &stop);
    void startWriting(std::vector<TagWish> wishes, std::shared_ptr<Writing> again);
    void receive(std::vector<Event> &&events);
    const Writing *writing(int index) const;

    const std::filesystem::path m_journals;
    QUndoStack m_history;
    GoingWork m_going;
    quint64 m_request = 0;
    std::stop_source m_stop;
    EventPump<Event> m_pump;
    LatestTask m_checker;
    QThreadPool m_worker; ///< last: its thread pushes into the pump
};

} // namespace genrescope::ui
