// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/library_index.h"

#include "ui/bridge/guard.h"
#include "ui/bridge/library_predictor.h"
#include "ui/bridge/post_latest.h"
#include "ui/bridge/timed_batch.h"

#include <QElapsedTimer>

#include <utility>

namespace genrescope::ui {

namespace {

constexpr qint64 slice_ms = 4; ///< of the window's thread, until it looks for keys and the mouse again
constexpr std::size_t sliceTracks = 64; ///< between two looks at the clock
constexpr int readAtOnce = 512; ///< tracks a transaction: a long one keeps the log of writes long, too

/// Every track from `from` on, those in sight first.
std::vector<TrackId> inOrder(const TrackStore &store, const std::vector<TrackId> &sight, TrackId from)
{
    std::vector<TrackId> order;
    std::vector<char> taken(static_cast<std::size_t>(store.size()), 0);
    const auto take = [&](TrackId track) {
        if (track >= from && track < store.size() &&
            !std::exchange(taken[static_cast<std::size_t>(track)], 1))
            order.push_back(track);
    };
    for (const TrackId track : sight)
        take(track);
    for (TrackId track = from; track < store.size(); ++track)
        take(track);
    return order;
}

} // namespace

LibraryIndex::LibraryIndex(std::filesystem::path file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_writer.setMaxThreadCount(1);
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &LibraryIndex::deliverSlice);
}

LibraryIndex::~LibraryIndex()
{
    m_writer.waitForDone();
}

void LibraryIndex::tell(const QString &sentence)
{
    if (!m_told.exchange(true))
        post(this, [this, sentence] { Q_EMIT failed(sentence); });
}

std::unique_ptr<TrackIndex> LibraryIndex::open()
{
    auto opened = TrackIndex::open(m_file);
    if (!opened) {
        tell(tr("What is found out about files cannot be remembered. %1")
                 .arg(QString::fromStdString(opened.error().message)));
        return nullptr;
    }
    if (opened->anew) {
        ++m_epoch;
        tell(tr("What was remembered about files was damaged, or another version's: it is found out anew."));
    }
    return std::move(opened->index);
}

void LibraryIndex::noteFailure(std::unique_ptr<TrackIndex> &index, const Error &error)
{
    const bool damaged = index->isDamaged();
    index.reset();
    if (!damaged)
        return tell(tr("What is found out about files cannot be remembered. %1")
                        .arg(QString::fromStdString(error.message)));
    TrackIndex::throwAway(m_file);
    ++m_epoch;
    tell(tr("What was remembered about files was damaged, or another version's: it is found out anew."));
}

void LibraryIndex::lookUp(const TrackStore &store, const std::filesystem::path &model,
                          std::vector<TrackId> sight, TrackId from)
{
    const quint64 request = ++m_request;
    m_waiting.clear();
    m_lookingUp = true;
    m_lookingUpSight = true;
    m_sightRead = false;
    m_allRead = false;
    const auto post = [this, request](auto deliver) {
        postLatest(this, m_request, request, std::move(deliver));
    };
    const auto end = [this, post] {
        post([this] {
            m_allRead = true;
            m_slices.start();
        });
    };
    auto work = [this, post, end, model, sight = std::move(sight), from,
                 copy = std::make_shared<const TrackStore>(store)](const std::stop_token &stop) {
        const auto known = predictionModelOf(model);
        const PredictionModel asked = known ? *known : PredictionModel{};
        post([this, asked] {
            m_model = asked.hash;
            Q_EMIT modelKnown(asked);
        });
        std::unique_ptr<TrackIndex> index = open();
        if (!index)
            return end();
        TimedBatch<KnownTrack> batch([this, post](std::vector<KnownTrack> tracks) {
            post([this, tracks = std::make_shared<std::vector<KnownTrack>>(std::move(tracks))] {
                take(*tracks);
            });
        });
        index->beginReading();
        int sinceBegin = 0;
        std::size_t done = 0;
        const std::vector<TrackId> order = inOrder(*copy, sight, from);
        for (const TrackId track : order) {
            if (stop.stop_requested())
                return;
            if (done++ == sight.size()) { // or a few more, where some of these come before `from`
                batch.flush();
                post([this] {
                    m_sightRead = true;
                    m_slices.start();
                });
            }
            if (++sinceBegin == readAtOnce) {
                index->endReading();
                index->beginReading();
                sinceBegin = 0;
            }
            const std::filesystem::path file = copy->path(track);
            auto note = index->find(file, FileStamp::of(file), asked.hash);
            if (!note) {
                noteFailure(index, note.error());
                break;
            }
            if (note->tags || note->report || note->prediction)
                batch.add({track, std::move(*note)});
        }
        if (index)
            index->endReading();
        batch.flush();
        end();
    };
    m_reader.run(std::move(work), [this, end](const QString &sentence) {
        tell(sentence);
        end();
    });
}

void LibraryIndex::forget()
{
    ++m_request;
    m_reader.cancel();
    m_waiting.clear();
    m_slices.stop();
    m_lookingUp = m_lookingUpSight = false;
}

void LibraryIndex::take(std::vector<KnownTrack> &tracks)
{
    std::ranges::move(tracks, std::back_inserter(m_waiting));
    m_slices.start();
}

void LibraryIndex::deliverSlice()
{
    const quint64 request = m_request;
    QElapsedTimer clock;
    clock.start();
    while (!m_waiting.empty() && clock.elapsed() < slice_ms) {
        std::vector<KnownTrack> slice;
        while (!m_waiting.empty() && slice.size() < sliceTracks) {
            slice.push_back(std::move(m_waiting.front()));
            m_waiting.pop_front();
        }
        Q_EMIT found(slice, m_model);
        if (request != m_request)
            return; // whoever heard of it has asked for something else
    }
    if (!m_waiting.empty())
        return;
    m_slices.stop();
    if ((m_sightRead || m_allRead) && std::exchange(m_lookingUpSight, false))
        Q_EMIT sightLookedUp();
    if (m_allRead && std::exchange(m_lookingUp, false))
        Q_EMIT lookedUp();
}

void LibraryIndex::note(std::vector<TrackNote> notes, const std::string &model)
{
    if (notes.empty())
        return;
    const auto write = [this, notes = std::move(notes), model] {
        takeOver();
        const QString bug = guarded([&] {
            if (const int epoch = m_epoch; !m_writing || m_writingEpoch != epoch) {
                m_writing = open();
                m_writingEpoch = epoch;
            }
            if (!m_writing)
                return;
            if (const auto noted = m_writing->note(notes, model); !noted)
                noteFailure(m_writing, noted.error());
        });
        if (!bug.isEmpty())
            tell(bug);
    };
    [[maybe_unused]] const HandOver handOver;
    m_writer.start(write);
}

} // namespace genrescope::ui
