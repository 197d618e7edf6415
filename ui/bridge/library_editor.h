// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/library_saver.h"

#include <QUndoStack>

#include <map>
#include <set>
#include <variant>
#include <vector>

namespace genrescope::ui {

/// One change of genres: what the tracks had before, and what each was given.
struct GenreChange
{
    std::vector<TrackGenre> before;
    std::vector<TrackGenre> after; ///< the same tracks
};

/// A new split of the library.
struct SplitChange
{
    std::vector<TrackSplit> before;
    std::vector<TrackSplit> after; ///< the same tracks
};

/// Tracks taken out of the library, or put back; their files stay where they are.
struct RemovalChange
{
    std::vector<TrackId> tracks;
    bool removed = true;
};

using LibraryChange = std::variant<GenreChange, SplitChange, RemovalChange>;

/// What has been edited, to go on with in another window.
struct LibraryEdits
{
    ManifestFile manifest;
    std::vector<LibraryChange> history;
    int done = 0; ///< how much of the history has not been undone
    std::map<TrackId, QString> onDisk;
    std::map<TrackId, Split> splitsOnDisk = {};
    std::set<TrackId> leftOut = {};
    bool keepOnDisk = false;
};

/// Changes of genre and split in the library: with undo, and saved at once to the manifest that the library came from,
/// where that can be. Where it cannot, problem() says why, and saveAs() is the way out.
class LibraryEditor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryEditor)

public:
    explicit LibraryEditor(TrackTableModel &model, QObject *parent = nullptr);
    ~LibraryEditor() override; ///< what was to be saved is written first

    /// Another library is in the model; nothing of the one before can be undone.
    /// @param keepOnDisk never written to: the demo library, which others open too
    void open(const ManifestFile &manifest, bool keepOnDisk);
    /// For another editor, which goes on with them. Waits for a write that is on its way, whose manifest the
    /// other one must know.
    LibraryEdits edits() const;
    void restore(const LibraryEdits &edits); ///< after open()

    int changeGenre(const std::vector<TrackId> &tracks, const QString &genre); ///< tracks that had another one
    void changeSplits(const std::vector<TrackSplit> &splits); ///< in one step; what is the same already is no change
    /// Each its own, in one step that can be undone. What is empty, or the genre it has, changes nothing.
    /// @return tracks that have another genre now
    int changeGenres(const std::vector<TrackGenre> &genres);
    int revision() const { return m_revision; } ///< another one after each change, undo, redo and open()
    /// Out of the library, an undo away; the manifest keeps them until the library is saved under another name.
    void removeTracks(const std::vector<TrackId> &tracks);
    void putBack(const std::vector<TrackId> &tracks); ///< of the removed ones; an undo away, too
    void saveAs(const QString &file); ///< the whole library; it is where genres are saved from then on

    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    void undo() { m_history.undo(); }
    void redo() { m_history.redo(); }
    QString undoText() const; ///< "Undo change of genre of 3 tracks"
    QString redoText() const;

    bool hasUnsavedGenres() const { return !m_onDisk.empty(); }
    bool hasUnsavedSplits() const { return !m_splitsOnDisk.empty(); }
    bool isSaving() const { return m_saving > 0; }
    QString problem() const; ///< which genres are not saved, and why; empty: all is well
    bool changedMeanwhile() const { return m_changedMeanwhile; } ///< the manifest, by another program

Q_SIGNALS:
    void genresChanged(const std::vector<genrescope::ui::TrackId> &tracks);
    void splitsChanged();
    void tracksRemoved(); ///< or put back
    void stateChanged(); ///< what can be undone, and what is saved
    void savedAs(const QString &file, int leftOut, bool columnsKept);
    void failed(const QString &sentence); ///< a write, whether genres wait for it or not

private:
    friend class GenreCommand;
    friend class SplitCommand;
    friend class RemovalCommand;
    void pushRemoval(RemovalChange change);
    void applyRemoval(const std::vector<TrackId> &tracks, bool removed);
    QString removalProblem() const;
    const RemovalChange *removal(int index) const;
    void pushSplits(SplitChange change);
    void applySplits(const std::vector<TrackSplit> &splits);
    QString splitProblem() const;
    const SplitChange *splitChange(int index) const;
    void apply(const std::vector<TrackGenre> &genres);
    void save(const std::vector<TrackId> &touched);
    void noteSaved(const std::vector<LibrarySaver::Change> &changes);
    void noteSavedAs(const QString &file, const ManifestCopied &copied);
    void noteFailed(bool changedMeanwhile, const QString &sentence);
    const GenreChange *change(int index) const;

    TrackTableModel &m_model;
    LibrarySaver m_saver;
    QUndoStack m_history;
    std::map<TrackId, QString> m_onDisk; ///< tracks whose genre there is another one, and that
    std::map<TrackId, Split> m_splitsOnDisk; ///< the same for splits
    bool m_keepOnDisk = false;
    int m_revision = 0;
    int m_saving = 0; ///< writes that have not been answered
    bool m_changedMeanwhile = false;
    QString m_failure;
    std::vector<LibrarySaver::Change> m_copied; ///< what the copy on its way says
    std::set<TrackId> m_leftOut;                ///< removed when the library was saved under this name
    std::set<TrackId> m_leavingOut;             ///< the same, of the copy on its way
};

} // namespace genrescope::ui
