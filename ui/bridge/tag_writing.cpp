// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/tag_writing.h"

#include "core/audio/tag_journal.h"
#include "ui/bridge/background.h"
#include "ui/settings/core_sentences.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace genrescope::ui {

namespace {

constexpr std::size_t journalsKept = 20;

QString shownName(const std::filesystem::path &file)
{
    return QFile::decodeName(QByteArray::fromStdString(file.filename().string()));
}

/// "song.mp3: is write-protected" of a sentence that begins with the whole path.
QString withShortName(const std::filesystem::path &file, const std::string &message)
{
    const std::string path = file.string();
    return inOurLanguage(message.starts_with(path)
                             ? shownName(file) + QString::fromStdString(message.substr(path.size()))
                             : QString::fromStdString(message));
}

} // namespace

/// Undoing and redoing only start the work; ended() tells how it went.
class TagCommand final : public QUndoCommand
{
public:
    TagCommand(TagWriting &owner, std::shared_ptr<TagWriting::Writing> writing)
        : m_owner(owner)
        , m_writing(std::move(writing))
    {}

    const TagWriting::Writing &writing() const { return *m_writing; }

    void undo() override
    {
        m_owner.run([owner = &m_owner, journal = m_writing->journal](const std::stop_token &stop) {
            return owner->restoreAll(journal, stop);
        });
    }

    void redo() override
    {
        if (std::exchange(m_done, false))
            return; // pushed once it was written
        m_owner.startWriting(m_writing->wishes, m_writing);
    }

private:
    TagWriting &m_owner;
    std::shared_ptr<TagWriting::Writing> m_writing;
    bool m_done = true;
};

TagWriting::TagWriting(std::filesystem::path journals, QObject *parent)
    : QObject(parent)
    , m_journals(std::move(journals))
    , m_going(this,
              {.what = tr("Genre tags are being written."),
               .kept = [] { return tr("Those that are written can be taken back at the next start."); }},
              [this] { stop(); })
    , m_pump([this](std::vector<Event> &&events) { receive(std::move(events)); })
{
    m_worker.setMaxThreadCount(1);
    connect(&m_history, &QUndoStack::indexChanged, this, &TagWriting::stateChanged);
}

TagWriting::~TagWriting()
{
    m_history.disconnect(this); // it empties itself, which is no news any more
    m_stop.request_stop();
    m_worker.waitForDone();
}

void TagWriting::start()
{
    const auto look = [folder = m_journals] {
        std::vector<std::shared_ptr<Writing>> found;
        auto journals = TagJournal::all(folder);
        for (; journals.size() > journalsKept; journals.erase(journals.begin()))
            std::filesystem::remove(journals.front());
        for (const auto &journal : journals) {
            const auto changes = TagJournal::read(journal);
            if (!changes || changes->empty())
                continue;
            auto writing = std::make_shared<Writing>(Writing{.journal = journal, .wishes = {}, .earlier = true});
            for (const GenreTagChange &change : *changes)
                writing->wishes.push_back({change.file, QString::fromStdString(change.genre)});
            found.push_back(std::move(writing));
        }
        return found;
    };
    inBackground(this, look, [this](const std::vector<std::shared_ptr<Writing>> &found, const QString &bug) {
        if (!bug.isEmpty())
            qWarning("%s", qUtf8Printable(bug));
        if (isRunning() || m_history.count() > 0)
            return; // somebody was quicker, and what is older stays on the disk
        for (const auto &writing : found)
            m_history.push(new TagCommand(*this, writing));
    });
}

void TagWriting::check(std::vector<std::filesystem::path> files)
{
    const quint64 request = ++m_request;
    m_checker.run(
        [this, request, files = std::move(files)](const std::stop_token &stop) {
            for (std::size_t row = 0; row < files.size() && !stop.stop_requested(); ++row)
                m_pump.push(
                    Checked{{.row = row, .check = checkGenreTag(files[row]), .problem = {}}, request});
        },
        [this](const QString &bug) {
            m_pump.push(Ended{nullptr, bug});
        });
}

void TagWriting::run(std::function<Ended(std::stop_token)> job)
{
    m_going.setGoingOn(true);
    m_stop = {};
    const auto work = [this, job = std::move(job), stop = m_stop.get_token()] {
        takeOver();
        Ended ended;
        const QString bug = guarded([&] { ended = job(stop); });
        if (!bug.isEmpty())
            ended.sentence = bug;
        m_pump.push(std::move(ended));
    };
    {
        [[maybe_unused]] const HandOver handOver;
        m_worker.start(work);
    }
    Q_EMIT stateChanged();
}

void TagWriting::write(std::vector<TagWish> wishes)
{
    if (!isRunning() && !wishes.empty())
        startWriting(std::move(wishes), nullptr);
}

void TagWriting::startWriting(std::vector<TagWish> wishes, std::shared_ptr<Writing> again)
{
    const bool isNew = !again;
    auto writing = isNew ? std::make_shared<Writing>() : std::move(again);
    run([this, isNew, wishes = std::move(wishes), writing](const std::stop_token &stop) {
        Ended ended = writeAll(wishes, writing, stop);
        if (!isNew)
            ended.pushed.reset(); // its command is there
        return ended;
    });
}

TagWriting::Ended TagWriting::writeAll(const std::vector<TagWish> &wishes,
                                       const std::shared_ptr<Writing> &writing, const std::stop_token &stop)
{
    const auto journal = TagJournal::create(m_journals);
    if (!journal)
        return {nullptr, tr("Nothing was written: %1").arg(QString::fromStdString(journal.error().message))};
    std::vector<TagWish> written;
    QString firstProblem;
    const auto total = static_cast<int>(wishes.size());
    int done = 0;
    for (const TagWish &wish : wishes) {
        if (stop.stop_requested())
            break;
        const auto change =
            writeGenreTag(wish.file, wish.genre.toStdString(),
                          [&](const GenreTagChange &planned) { return (*journal)->note(planned); });
        Wrote news;
        news.row = static_cast<std::size_t>(done);
        if (change)
            written.push_back(wish);
        else
            news.problem = withShortName(wish.file, change.error().message);
        if (firstProblem.isEmpty())
            firstProblem = news.problem;
        news.done = ++done;
        news.total = total;
        m_pump.push(std::move(news));
    }
    const int failed = done - static_cast<int>(written.size());
    QStringList sentences{tr("%Ln genre tags were written.", nullptr, static_cast<int>(written.size()))};
    if (failed > 0)
        sentences += tr("%Ln could not be written: %1", nullptr, failed).arg(firstProblem);
    if (done < total)
        sentences += tr("Stopped: %Ln files were left as they are.", nullptr, total - done);
    if (written.empty()) {
        (void)TagJournal::keepOnly((*journal)->path(), {});
        return {nullptr, sentences.join(u' ')};
    }
    writing->journal = (*journal)->path();
    writing->wishes = std::move(written);
    return {writing, sentences.join(u' ')};
}

TagWriting::Ended TagWriting::restoreAll(const std::filesystem::path &journal, const std::stop_token &stop)
{
    const auto changes = TagJournal::read(journal);
    if (!changes)
        return {nullptr, tr("Nothing was put back: %1").arg(QString::fromStdString(changes.error().message))};
    std::vector<GenreTagChange> left;
    int back = 0, done = 0;
    QString firstProblem;
    auto rest = std::make_shared<Writing>(Writing{.journal = journal, .wishes = {}});
    // Backwards: a file that was written twice goes back the way it came.
    for (auto change = changes->rbegin(); change != changes->rend(); ++change) {
        QString problem;
        if (!stop.stop_requested()) {
            const auto restored = restoreGenreTag(*change);
            if (restored) {
                ++back;
            } else {
                problem = withShortName(change->file, restored.error().message);
                if (firstProblem.isEmpty())
                    firstProblem = problem;
            }
        }
        if (stop.stop_requested() || !problem.isEmpty()) {
            left.push_back(*change);
            rest->wishes.push_back({change->file, QString::fromStdString(change->genre)});
        }
        Wrote news;
        news.done = ++done;
        news.total = static_cast<int>(changes->size());
        m_pump.push(std::move(news));
    }
    std::ranges::reverse(left);
    const auto kept = TagJournal::keepOnly(journal, left);
    QStringList sentences{tr("%Ln genre tags are as they were.", nullptr, back)};
    if (!firstProblem.isEmpty())
        sentences +=
            tr("%Ln could not be put back: %1", nullptr, static_cast<int>(left.size())).arg(firstProblem);
    else if (!left.empty())
        sentences += tr("Stopped: %Ln files were left as they are.", nullptr, static_cast<int>(left.size()));
    if (!kept)
        sentences += QString::fromStdString(kept.error().message);
    return {left.empty() ? nullptr : rest, sentences.join(u' ')};
}

void TagWriting::stop()
{
    m_stop.request_stop();
}

void TagWriting::undo()
{
    if (canUndo())
        m_history.undo();
}

void TagWriting::redo()
{
    if (canRedo())
        m_history.redo();
}

const TagWriting::Writing *TagWriting::writing(int index) const
{
    const auto *command = static_cast<const TagCommand *>(m_history.command(index));
    return command ? &command->writing() : nullptr;
}

int TagWriting::undoFiles() const
{
    const Writing *last = writing(m_history.index() - 1);
    return last ? static_cast<int>(last->wishes.size()) : 0;
}

bool TagWriting::undoIsEarlier() const
{
    const Writing *last = writing(m_history.index() - 1);
    return last && last->earlier;
}

QString TagWriting::undoText() const
{
    const Writing *last = writing(m_history.index() - 1);
    return last ? tr("Undo writing of %Ln genre tags", nullptr, static_cast<int>(last->wishes.size()))
                : tr("Undo last tag writing");
}

QString TagWriting::redoText() const
{
    const Writing *next = writing(m_history.index());
    return next ? tr("Write %Ln genre tags again", nullptr, static_cast<int>(next->wishes.size()))
                : tr("Write tags again");
}

void TagWriting::receive(std::vector<Event> &&events)
{
    std::vector<TagNews> checks, writes;
    const Wrote *last = nullptr;
    for (Event &event : events) {
        if (auto *check = std::get_if<Checked>(&event)) {
            if (check->request == m_request)
                checks.push_back(std::move(*check));
        } else if (auto *write = std::get_if<Wrote>(&event)) {
            if (write->row != TagNews::noRow)
                writes.push_back(*write);
            last = write;
        }
    }
    if (!checks.empty())
        Q_EMIT checked(checks);
    if (last) {
        if (!writes.empty())
            Q_EMIT wrote(writes);
        Q_EMIT progressed(last->done, last->total);
    }
    for (Event &event : events)
        if (auto *ended = std::get_if<Ended>(&event)) {
            m_going.setGoingOn(false);
            if (ended->pushed)
                m_history.push(new TagCommand(*this, ended->pushed));
            Q_EMIT stateChanged();
            Q_EMIT this->ended(ended->sentence);
        }
}

} // namespace genrescope::ui
