// SPDX-License-Identifier: GPL-3.0-or-later
// LibraryEditor's new splits, and what is taken out of the library.
#include "ui/bridge/library_editor.h"

#include <QFileInfo>
#include <QUndoCommand>

#include <algorithm>

namespace genrescope::ui {

class SplitCommand final : public QUndoCommand
{
public:
    SplitCommand(LibraryEditor &editor, SplitChange change)
        : m_editor(editor)
        , m_change(std::move(change))
    {}

    const SplitChange &change() const { return m_change; }
    void undo() override { m_editor.applySplits(m_change.before); }
    void redo() override { m_editor.applySplits(m_change.after); }

private:
    LibraryEditor &m_editor;
    SplitChange m_change;
};

void LibraryEditor::changeSplits(const std::vector<TrackSplit> &splits)
{
    SplitChange change;
    for (const TrackSplit &wanted : splits) {
        const Split before = m_model.store().split(wanted.track);
        if (before == wanted.split)
            continue;
        change.before.push_back({wanted.track, before});
        change.after.push_back(wanted);
    }
    if (!change.after.empty())
        pushSplits(std::move(change));
}

void LibraryEditor::pushSplits(SplitChange change)
{
    m_history.push(new SplitCommand(*this, std::move(change)));
}

void LibraryEditor::applySplits(const std::vector<TrackSplit> &splits)
{
    ++m_revision;
    std::vector<TrackId> tracks;
    for (const TrackSplit &entry : splits) {
        m_splitsOnDisk.emplace(entry.track, m_model.store().split(entry.track));
        tracks.push_back(entry.track);
    }
    m_model.setSplits(splits);
    for (const TrackSplit &entry : splits)
        if (const auto known = m_splitsOnDisk.find(entry.track);
            known != m_splitsOnDisk.end() && known->second == entry.split)
            m_splitsOnDisk.erase(known);
    save(tracks);
    Q_EMIT splitsChanged();
    Q_EMIT stateChanged();
}

const SplitChange *LibraryEditor::splitChange(int index) const
{
    const auto *command = dynamic_cast<const SplitCommand *>(m_history.command(index));
    return command ? &command->change() : nullptr;
}

QString LibraryEditor::splitProblem() const
{
    const auto tracks = static_cast<int>(m_splitsOnDisk.size());
    if (tracks == 0)
        return {};
    const QString unsaved = tr("The new splits of %Ln tracks are not saved.", nullptr, tracks);
    const ManifestFile manifest = m_saver.manifest();
    const QString name = QFileInfo(manifest.path).fileName();
    const auto because = [&](const QString &why) { return unsaved + u' ' + why; };
    if (m_changedMeanwhile)
        return because(tr("%1 has been changed by another program since it was opened, and is left as it is.")
                           .arg(name));
    if (!m_failure.isEmpty())
        return because(m_failure);
    if (manifest.path.isEmpty())
        return because(tr("These tracks are in no manifest yet."));
    if (m_keepOnDisk)
        return because(tr("The demo library stays as it is on disk."));
    const bool added = std::ranges::any_of(
        m_splitsOnDisk, [this](const auto &entry) { return m_model.store().record(entry.first) == 0; });
    return added ? because(tr("There are tracks that are not in %1.").arg(name)) : QString();
}

class RemovalCommand final : public QUndoCommand
{
public:
    RemovalCommand(LibraryEditor &editor, RemovalChange change)
        : m_editor(editor)
        , m_change(std::move(change))
    {}

    const RemovalChange &change() const { return m_change; }
    void undo() override { m_editor.applyRemoval(m_change.tracks, !m_change.removed); }
    void redo() override { m_editor.applyRemoval(m_change.tracks, m_change.removed); }

private:
    LibraryEditor &m_editor;
    RemovalChange m_change;
};

void LibraryEditor::removeTracks(const std::vector<TrackId> &tracks)
{
    if (!tracks.empty())
        pushRemoval({.tracks = tracks, .removed = true});
}

void LibraryEditor::putBack(const std::vector<TrackId> &tracks)
{
    if (!tracks.empty())
        pushRemoval({.tracks = tracks, .removed = false});
}

void LibraryEditor::pushRemoval(RemovalChange change)
{
    m_history.push(new RemovalCommand(*this, std::move(change)));
}

void LibraryEditor::applyRemoval(const std::vector<TrackId> &tracks, bool removed)
{
    ++m_revision;
    m_model.setRemoved(tracks, removed);
    Q_EMIT tracksRemoved();
    Q_EMIT stateChanged();
}

const RemovalChange *LibraryEditor::removal(int index) const
{
    const auto *command = dynamic_cast<const RemovalCommand *>(m_history.command(index));
    return command ? &command->change() : nullptr;
}

QString LibraryEditor::removalProblem() const
{
    const TrackStore &store = m_model.store();
    const QString name = QFileInfo(m_saver.manifest().path).fileName();
    const auto back = static_cast<int>(
        std::ranges::count_if(m_leftOut, [&](TrackId track) { return !store.isRemoved(track); }));
    int listed = 0;
    for (TrackId track = 0; store.presentCount() < store.size() && track < store.size(); ++track)
        listed += store.isRemoved(track) && store.record(track) > 0;
    QStringList sentences;
    if (back > 0)
        sentences.append(tr("%Ln tracks that were put back are not in %1.", nullptr, back).arg(name));
    if (listed > 0)
        sentences.append(
            tr("%Ln removed tracks are still in %1. Saved under another name, the library is without them.",
               nullptr, listed)
                .arg(name));
    return sentences.join(u' ');
}

} // namespace genrescope::ui
