// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/library_editor.h"

#include <QFileInfo>
#include <QUndoCommand>

#include <algorithm>

namespace genrescope::ui {

class GenreCommand final : public QUndoCommand
{
public:
    GenreCommand(LibraryEditor &editor, GenreChange change)
        : m_editor(editor)
        , m_change(std::move(change))
    {}

    const GenreChange &change() const { return m_change; }
    void undo() override { m_editor.apply(m_change.before); }

    void redo() override { m_editor.apply(m_change.after); }

private:
    LibraryEditor &m_editor;
    GenreChange m_change;
};

LibraryEditor::LibraryEditor(TrackTableModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(&m_saver, &LibrarySaver::saved, this, &LibraryEditor::noteSaved);
    connect(&m_saver, &LibrarySaver::savedAs, this, &LibraryEditor::noteSavedAs);
    connect(&m_saver, &LibrarySaver::failed, this, &LibraryEditor::noteFailed);
    m_history.setUndoLimit(1000);
    connect(&m_history, &QUndoStack::indexChanged, this, &LibraryEditor::stateChanged);
}

LibraryEditor::~LibraryEditor()
{
    m_history.disconnect(this); // it empties itself, which is no news any more
}

void LibraryEditor::open(const ManifestFile &manifest, bool keepOnDisk)
{
    m_saver.setManifest(manifest);
    m_keepOnDisk = keepOnDisk;
    m_saving = 0;
    m_onDisk.clear();
    m_splitsOnDisk.clear();
    m_leftOut.clear();
    ++m_revision;
    m_changedMeanwhile = false;
    m_failure.clear();
    m_history.clear();
    Q_EMIT stateChanged();
}

LibraryEdits LibraryEditor::edits() const
{
    m_saver.finish();
    LibraryEdits edits{.manifest = m_saver.manifest(),
                       .done = m_history.index(),
                       .onDisk = m_onDisk,
                       .keepOnDisk = m_keepOnDisk};
    for (int i = 0; i < m_history.count(); ++i)
        if (const GenreChange *genres = change(i))
            edits.history.emplace_back(*genres);
        else if (const SplitChange *splits = splitChange(i))
            edits.history.emplace_back(*splits);
        else
            edits.history.emplace_back(*removal(i));
    edits.splitsOnDisk = m_splitsOnDisk;
    edits.leftOut = m_leftOut;
    return edits;
}

void LibraryEditor::restore(const LibraryEdits &edits)
{
    // The genres are in the model already: what the commands do now must change nothing on disk.
    const bool keepOnDisk = std::exchange(m_keepOnDisk, true);
    for (const LibraryChange &change : edits.history) {
        if (const auto *genres = std::get_if<GenreChange>(&change))
            m_history.push(new GenreCommand(*this, *genres));
        else if (const auto *splits = std::get_if<SplitChange>(&change))
            pushSplits(*splits);
        else
            pushRemoval(std::get<RemovalChange>(change));
    }
    m_history.setIndex(edits.done);
    m_keepOnDisk = keepOnDisk;
    m_onDisk = edits.onDisk;
    m_splitsOnDisk = edits.splitsOnDisk;
    m_leftOut = edits.leftOut;
    save({});
    Q_EMIT stateChanged();
}

int LibraryEditor::changeGenre(const std::vector<TrackId> &tracks, const QString &genre)
{
    std::vector<TrackGenre> genres;
    for (const TrackId track : tracks)
        genres.push_back({track, genre});
    return changeGenres(genres);
}

int LibraryEditor::changeGenres(const std::vector<TrackGenre> &genres)
{
    GenreChange change;
    for (const TrackGenre &wanted : genres) {
        const QString genre = wanted.genre.simplified();
        const QString before = m_model.store().text(wanted.track, TrackField::Genre);
        if (genre.isEmpty() || before == genre)
            continue;
        change.before.push_back({wanted.track, before});
        change.after.push_back({wanted.track, genre});
    }
    const auto changed = static_cast<int>(change.after.size());
    if (changed > 0)
        m_history.push(new GenreCommand(*this, std::move(change)));
    return changed;
}

void LibraryEditor::apply(const std::vector<TrackGenre> &genres)
{
    ++m_revision;
    std::vector<TrackId> tracks;
    for (const TrackGenre &entry : genres) {
        // emplace: what is known to be on disk stays known.
        m_onDisk.emplace(entry.track, m_model.store().text(entry.track, TrackField::Genre));
        tracks.push_back(entry.track);
    }
    m_model.setGenres(genres);
    for (const TrackGenre &entry : genres)
        if (const auto known = m_onDisk.find(entry.track);
            known != m_onDisk.end() && known->second == entry.genre)
            m_onDisk.erase(known);
    save(tracks);
    Q_EMIT genresChanged(tracks);
    Q_EMIT stateChanged();
}

void LibraryEditor::save(const std::vector<TrackId> &touched)
{
    if (m_keepOnDisk || m_saver.manifest().path.isEmpty())
        return;
    // Those too that are back at what the disk has: a write that is on its way may be about to change it.
    std::vector<TrackId> tracks = touched;
    for (const auto &[track, genre] : m_onDisk)
        tracks.push_back(track);
    for (const auto &[track, split] : m_splitsOnDisk)
        tracks.push_back(track);
    std::ranges::sort(tracks);
    tracks.erase(std::ranges::unique(tracks).begin(), tracks.end());
    std::vector<LibrarySaver::Change> changes;
    for (const TrackId track : tracks) {
        const QString genre = m_model.store().text(track, TrackField::Genre);
        if (const std::size_t record = m_model.store().record(track); record > 0 && !genre.isEmpty())
            changes.push_back({track, record, genre, m_model.store().split(track)});
    }
    if (changes.empty())
        return;
    ++m_saving;
    m_saver.save(changes);
}

void LibraryEditor::noteSaved(const std::vector<LibrarySaver::Change> &changes)
{
    --m_saving;
    m_failure.clear();
    m_changedMeanwhile = false;
    bool overtaken = false;
    for (const LibrarySaver::Change &entry : changes) {
        const bool same = m_model.store().text(entry.track, TrackField::Genre) == entry.genre;
        if (same)
            m_onDisk.erase(entry.track);
        else
            m_onDisk[entry.track] = entry.genre;
        const bool sameSplit = m_model.store().split(entry.track) == entry.split;
        if (sameSplit)
            m_splitsOnDisk.erase(entry.track);
        else
            m_splitsOnDisk[entry.track] = entry.split;
        overtaken = overtaken || !same || !sameSplit;
    }
    if (overtaken && m_saving == 0)
        save({});
    Q_EMIT stateChanged();
}

void LibraryEditor::noteFailed(bool changedMeanwhile, const QString &sentence)
{
    --m_saving;
    m_changedMeanwhile = changedMeanwhile;
    m_failure = sentence;
    if (!sentence.isEmpty())
        Q_EMIT failed(sentence);
    Q_EMIT stateChanged();
}

void LibraryEditor::saveAs(const QString &file)
{
    ManifestCopy copy;
    const TrackStore &store = m_model.store();
    m_copied.clear();
    m_leavingOut.clear();
    for (TrackId track = 0; track < store.size(); ++track) {
        if (m_model.isRemoved(track)) {
            m_leavingOut.insert(track);
            if (store.record(track) > 0)
                copy.leftOut.push_back(store.record(track));
            continue;
        }
        copy.items.push_back(store.item(track));
        copy.records.push_back(store.record(track));
        m_copied.push_back({track, 0, store.text(track, TrackField::Genre), store.split(track)});
    }
    ++m_saving;
    m_saver.saveAs(std::move(copy), file);
}

void LibraryEditor::noteSavedAs(const QString &file, const ManifestCopied &copied)
{
    m_saving = 0; // what else was asked for went to the other file before, or goes nowhere
    m_saver.setManifest({file, copied.hash});
    m_keepOnDisk = false;
    m_failure.clear();
    m_changedMeanwhile = false;
    // Tracks may have been added since the copy was made: they are in no manifest yet.
    std::vector<std::size_t> records(static_cast<std::size_t>(m_model.store().size()), 0);
    for (std::size_t i = 0; i < m_copied.size(); ++i)
        records[static_cast<std::size_t>(m_copied[i].track)] = copied.records[i];
    m_model.setRecords(records);
    m_leftOut = std::exchange(m_leavingOut, {});
    int leftOut = 0;
    m_onDisk.clear();
    m_splitsOnDisk.clear();
    for (const LibrarySaver::Change &entry : std::exchange(m_copied, {})) {
        leftOut += records[static_cast<std::size_t>(entry.track)] == 0;
        if (m_model.store().text(entry.track, TrackField::Genre) != entry.genre)
            m_onDisk.emplace(entry.track, entry.genre);
        if (m_model.store().split(entry.track) != entry.split)
            m_splitsOnDisk.emplace(entry.track, entry.split);
    }
    save({});
    Q_EMIT savedAs(file, leftOut, copied.columnsKept);
    Q_EMIT stateChanged();
}

const GenreChange *LibraryEditor::change(int index) const
{
    const auto *command = dynamic_cast<const GenreCommand *>(m_history.command(index));
    return command ? &command->change() : nullptr;
}

QString LibraryEditor::undoText() const
{
    if (const SplitChange *split = splitChange(m_history.index() - 1))
        return tr("Undo new split of %Ln tracks", nullptr, static_cast<int>(split->before.size()));
    if (const RemovalChange *out = removal(m_history.index() - 1))
        return out->removed
                   ? tr("Undo removal of %Ln tracks", nullptr, static_cast<int>(out->tracks.size()))
                   : tr("Undo putting back %Ln tracks", nullptr, static_cast<int>(out->tracks.size()));
    const GenreChange *last = change(m_history.index() - 1);
    return last ? tr("Undo change of genre of %Ln tracks", nullptr, static_cast<int>(last->before.size()))
                : tr("Undo");
}

QString LibraryEditor::redoText() const
{
    if (const SplitChange *split = splitChange(m_history.index()))
        return tr("Redo new split of %Ln tracks", nullptr, static_cast<int>(split->before.size()));
    if (const RemovalChange *out = removal(m_history.index()))
        return out->removed
                   ? tr("Redo removal of %Ln tracks", nullptr, static_cast<int>(out->tracks.size()))
                   : tr("Redo putting back %Ln tracks", nullptr, static_cast<int>(out->tracks.size()));
    const GenreChange *next = change(m_history.index());
    return next ? tr("Redo change of genre of %Ln tracks", nullptr, static_cast<int>(next->before.size()))
                : tr("Redo");
}

QString LibraryEditor::problem() const
{
    const auto tracks = static_cast<int>(m_onDisk.size());
    if (tracks == 0)
        return hasUnsavedSplits() ? splitProblem() : removalProblem();
    const ManifestFile manifest = m_saver.manifest();
    const QString name = QFileInfo(manifest.path).fileName();
    if (m_changedMeanwhile)
        return tr("%1 has been changed by another program since it was opened, and is left as it is: the "
                  "new genres of %Ln tracks are not saved.",
                  nullptr, tracks)
            .arg(name);
    if (!m_failure.isEmpty())
        return tr("The new genres of %Ln tracks are not saved. %1", nullptr, tracks).arg(m_failure);
    if (manifest.path.isEmpty())
        return tr("These tracks are in no manifest yet: the new genres of %Ln tracks are not saved.", nullptr,
                  tracks);
    if (m_keepOnDisk)
        return tr("The demo library stays as it is on disk: the new genres of %Ln tracks are not saved.",
                  nullptr, tracks);
    const auto added = static_cast<int>(std::ranges::count_if(
        m_onDisk, [this](const auto &entry) { return m_model.store().record(entry.first) == 0; }));
    if (added > 0)
        return tr("%Ln tracks with new genres are not in %1, so these are not saved.", nullptr, added)
            .arg(name);
    return {};
}

} // namespace genrescope::ui
