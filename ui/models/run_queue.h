// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_options.h"

#include <QAbstractListModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace genrescope::ui {

/// A training that waits for its turn, goes on or has ended.
struct QueuedRun
{
    enum class State { Waiting, Training, Finished, Stopped, Failed };

    quint64 id = 0; ///< of this queue, never used twice
    QString manifest;
    TrainingOptions options;
    State state = State::Waiting;
    QString note = {};       ///< why it failed; what it has reached
    bool remembered = false; ///< from the settings
    QString unread = {};     ///< what was remembered, where this version cannot read it

    QString name() const; ///< the settings' own, or the network's
    bool hasEnded() const { return state != State::Waiting && state != State::Training; }
};

/// Trainings one after the other: those that have ended, the one that goes on, those that wait, in the order
/// of the list. Only says what is there; the Train page starts them.
class RunQueue final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunQueue)

public:
    explicit RunQueue(QObject *parent = nullptr);

    quint64 add(const QString &manifest, const TrainingOptions &options); ///< at the end; waits
    /// Before those that wait: what is about to be trained now.
    quint64 addFirst(const QString &manifest, const TrainingOptions &options);

    const std::vector<QueuedRun> &runs() const { return m_runs; }
    int waiting() const;
    const QueuedRun *next() const; ///< the first that waits, or null
    const QueuedRun *find(quint64 id) const;
    int rowOf(quint64 id) const; ///< -1: it is not there
    void setState(quint64 id, QueuedRun::State state, const QString &note = {});

    /// Among those that wait.
    bool canMove(int row, int by) const;
    void move(int row, int by);
    /// Not the one that goes on.
    bool canTake(int row) const;
    QueuedRun take(int row);
    /// One that was taken, at `row` or as near to it as the order allows.
    void putBack(const QueuedRun &run, int row);
    void removeEnded();

    /// Those that wait and those that have failed: data set, settings as TOML, data set, settings ... The
    /// first line of a failed one's settings is a comment with the reason.
    QStringList toTexts() const;
    /// What cannot be read, another version's, is listed as failed, with the reason, and kept as it is.
    void addTexts(const QStringList &texts);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void changed(); ///< anything in it

private:
    int firstWaiting() const;
    int insert(QueuedRun run, int row);
    void refresh();
    QString text(const QueuedRun &run, const QString &differences) const;

    std::vector<QueuedRun> m_runs;
    QList<QStringList> m_differences; ///< of each run
    bool m_single = false;            ///< as m_differences was made
    quint64 m_lastId = 0;
};

/// What tells each of `runs` from the others, as people name it: "Batch size 32". What a network or an
/// optimizer brings along is not named again. A run alone is told from the default settings.
QList<QStringList> settingDifferences(const std::vector<TrainingOptions> &runs);

/// toToml without the help texts, for the settings.
QString tomlToRemember(const TrainingOptions &options);

} // namespace genrescope::ui
