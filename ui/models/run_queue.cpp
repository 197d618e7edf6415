// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_queue.h"

#include "core/training/option_table.h"
#include "ui/settings/core_texts.h"
#include "ui/theme/icons.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace genrescope::ui {

namespace {

/// A comment of TOML's: a version that does not know it has a run that waits.
const QString failedMark = QStringLiteral("# failed: ");

constexpr std::array choices = {"training.preset", "model.name", "training.optimizer"};

/// What the run would be with its preset, network and optimizer and nothing else touched.
TrainingOptions untouched(const TrainingOptions &options)
{
    TrainingOptions plain;
    std::vector<std::string> assignments;
    for (const char *key : choices)
        assignments.push_back(std::string(key) + '=' + findOption(key)->get(options));
    // What is no preset or network any more leaves the defaults, and everything is named.
    [[maybe_unused]] const auto set = applySettings(plain, assignments);
    return plain;
}

bool isToldApart(const OptionEntry &entry)
{
    return entry.key != "training.name" && entry.key != "training.threads";
}

QString stateText(const QueuedRun &run)
{
    switch (run.state) {
    case QueuedRun::State::Waiting:
        return RunQueue::tr("waiting");
    case QueuedRun::State::Training:
        return RunQueue::tr("training");
    case QueuedRun::State::Finished:
        return run.note.isEmpty() ? RunQueue::tr("finished") : RunQueue::tr("finished, %1").arg(run.note);
    case QueuedRun::State::Stopped:
        return RunQueue::tr("stopped");
    case QueuedRun::State::Failed:
        return RunQueue::tr("failed");
    }
    return {};
}

QIcon stateIcon(QueuedRun::State state)
{
    switch (state) {
    case QueuedRun::State::Waiting:
        return icon(QStringLiteral("clock"), IconTone::Muted);
    case QueuedRun::State::Training:
        return icon(QStringLiteral("train"), IconTone::Accent);
    case QueuedRun::State::Finished:
        return icon(QStringLiteral("check"), IconTone::Success);
    case QueuedRun::State::Stopped:
        return icon(QStringLiteral("stop"), IconTone::Muted);
    case QueuedRun::State::Failed:
        return icon(QStringLiteral("error"), IconTone::Danger);
    }
    return {};
}

} // namespace

QList<QStringList> settingDifferences(const std::vector<TrainingOptions> &runs)
{
    std::vector<TrainingOptions> compared = runs;
    if (runs.size() == 1)
        compared.emplace_back();
    std::vector<TrainingOptions> plain;
    for (const TrainingOptions &options : compared)
        plain.push_back(untouched(options));

    std::vector<const OptionEntry *> entries; // what people choose first comes first
    for (const char *key : choices)
        entries.push_back(findOption(key));
    for (const OptionEntry &entry : optionTable())
        if (std::ranges::find(choices, entry.key) == choices.end() && isToldApart(entry))
            entries.push_back(&entry);

    QList<QStringList> differences(static_cast<qsizetype>(runs.size()));
    for (const OptionEntry *entry : entries) {
        std::vector<std::string> values;
        bool touched = std::ranges::find(choices, entry->key) != choices.end();
        for (std::size_t i = 0; i < compared.size(); ++i) {
            values.push_back(entry->get(compared[i]));
            touched = touched || values.back() != entry->get(plain[i]);
        }
        if (!touched || std::ranges::all_of(values, [&](const auto &value) { return value == values[0]; }))
            continue;
        for (std::size_t i = 0; i < runs.size(); ++i)
            differences[static_cast<qsizetype>(i)] +=
                RunQueue::tr("%1 %2", "a setting and its value: Batch size 32")
                    .arg(optionTitle(*entry), QString::fromStdString(values[i]));
    }
    return differences;
}

QString tomlToRemember(const TrainingOptions &options)
{
    QString text;
    for (const QString &line : QString::fromStdString(toToml(options)).split(u'\n'))
        if (!line.isEmpty() && !line.startsWith(u'#'))
            text += line + u'\n';
    return text;
}

QString QueuedRun::name() const
{
    return QString::fromStdString(options.name.empty() ? options.model.name : options.name);
}

RunQueue::RunQueue(QObject *parent)
    : QAbstractListModel(parent)
{}

int RunQueue::firstWaiting() const
{
    return static_cast<int>(std::ranges::find(m_runs, QueuedRun::State::Waiting, &QueuedRun::state) -
                            m_runs.begin());
}

int RunQueue::waiting() const
{
    return static_cast<int>(std::ranges::count(m_runs, QueuedRun::State::Waiting, &QueuedRun::state));
}

const QueuedRun *RunQueue::next() const
{
    const auto row = static_cast<std::size_t>(firstWaiting());
    return row < m_runs.size() ? &m_runs[row] : nullptr;
}

const QueuedRun *RunQueue::find(quint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_runs[static_cast<std::size_t>(row)];
}

int RunQueue::rowOf(quint64 id) const
{
    const auto found = std::ranges::find(m_runs, id, &QueuedRun::id);
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

int RunQueue::insert(QueuedRun run, int row)
{
    beginInsertRows({}, row, row);
    m_runs.insert(m_runs.begin() + row, std::move(run));
    m_differences.insert(row, QStringList());
    endInsertRows();
    refresh();
    return row;
}

quint64 RunQueue::add(const QString &manifest, const TrainingOptions &options)
{
    insert({.id = ++m_lastId, .manifest = manifest, .options = options}, rowCount());
    return m_lastId;
}

quint64 RunQueue::addFirst(const QString &manifest, const TrainingOptions &options)
{
    insert({.id = ++m_lastId, .manifest = manifest, .options = options}, firstWaiting());
    return m_lastId;
}

void RunQueue::setState(quint64 id, QueuedRun::State state, const QString &note)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_runs[static_cast<std::size_t>(row)].state = state;
    m_runs[static_cast<std::size_t>(row)].note = note;
    refresh();
}

bool RunQueue::canMove(int row, int by) const
{
    return row >= firstWaiting() && row < rowCount() && row + by >= firstWaiting() && row + by < rowCount();
}

void RunQueue::move(int row, int by)
{
    if (by == 0 || !canMove(row, by))
        return;
    const int to = row + by;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    QueuedRun run = std::move(m_runs[static_cast<std::size_t>(row)]);
    m_runs.erase(m_runs.begin() + row);
    m_runs.insert(m_runs.begin() + to, std::move(run));
    m_differences.move(row, to);
    endMoveRows();
    refresh();
}

bool RunQueue::canTake(int row) const
{
    return row >= 0 && row < rowCount() &&
           m_runs[static_cast<std::size_t>(row)].state != QueuedRun::State::Training;
}

QueuedRun RunQueue::take(int row)
{
    Q_ASSERT(canTake(row));
    beginRemoveRows({}, row, row);
    QueuedRun run = std::move(m_runs[static_cast<std::size_t>(row)]);
    m_runs.erase(m_runs.begin() + row);
    m_differences.removeAt(row);
    endRemoveRows();
    refresh();
    return run;
}

void RunQueue::putBack(const QueuedRun &run, int row)
{
    const int waitingFrom = firstWaiting();
    insert(run, run.state == QueuedRun::State::Waiting ? std::clamp(row, waitingFrom, rowCount())
                                                       : std::clamp(row, 0, waitingFrom));
}

void RunQueue::removeEnded()
{
    for (int row = rowCount() - 1; row >= 0; --row)
        if (m_runs[static_cast<std::size_t>(row)].hasEnded())
            take(row);
}

QStringList RunQueue::toTexts() const
{
    QStringList texts;
    for (const QueuedRun &run : m_runs) {
        if (!run.unread.isEmpty())
            texts << run.manifest << run.unread;
        else if (run.state == QueuedRun::State::Waiting)
            texts << run.manifest << tomlToRemember(run.options);
        else if (run.state == QueuedRun::State::Failed)
            texts << run.manifest << failedMark + run.note.simplified() + u'\n' + tomlToRemember(run.options);
    }
    return texts;
}

void RunQueue::addTexts(const QStringList &texts)
{
    for (qsizetype i = 0; i + 1 < texts.size(); i += 2) {
        const auto options = trainingOptionsFromToml(texts[i + 1].toStdString(), "config.toml");
        QueuedRun run{.id = ++m_lastId, .manifest = texts[i], .remembered = true};
        if (options) {
            run.options = *options;
            if (texts[i + 1].startsWith(failedMark)) {
                run.state = QueuedRun::State::Failed;
                run.note = texts[i + 1].section(u'\n', 0, 0).mid(failedMark.size());
            }
        } else {
            run.unread = texts[i + 1];
            run.state = QueuedRun::State::Failed;
            run.options.name = tr("Remembered run").toStdString();
            run.note = QString::fromStdString(options.error().message);
        }
        insert(run, run.state == QueuedRun::State::Waiting ? rowCount() : firstWaiting());
    }
}

void RunQueue::refresh()
{
    std::vector<TrainingOptions> options;
    bool sameData = true;
    for (const QueuedRun &run : m_runs) {
        options.push_back(run.options);
        sameData = sameData && run.manifest == m_runs.front().manifest;
    }
    m_differences = settingDifferences(options);
    m_single = m_runs.size() == 1;
    for (std::size_t i = 0; i < m_runs.size() && !sameData; ++i) {
        const QFileInfo file(m_runs[i].manifest); // most are called manifest.csv: the folder tells more
        m_differences[static_cast<qsizetype>(i)].prepend(file.dir().dirName() + u'/' + file.fileName());
    }
    if (!m_runs.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

int RunQueue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

QString RunQueue::text(const QueuedRun &run, const QString &differences) const
{
    return tr("%1 — %2", "a run's name, its state").arg(run.name(), stateText(run)) + u'\n' +
           (run.state == QueuedRun::State::Failed ? run.note
            : !differences.isEmpty()              ? differences
            : !m_single                           ? tr("Same settings as the others")
                                                  : tr("Default settings"));
}

QVariant RunQueue::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QueuedRun &run = m_runs[static_cast<std::size_t>(index.row())];
    const QStringList &differences = m_differences[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        // One line each: a sentence with a line break would push the next run away.
        return text(run, differences.join(QStringLiteral(", ")).replace(u'\n', u' ')).section(u'\n', 0, 1);
    case Qt::AccessibleTextRole:
        return text(run, differences.join(QStringLiteral(", ")));
    case Qt::ToolTipRole:
        return text(run, differences.join(u'\n')) + u'\n' + run.manifest;
    case Qt::DecorationRole:
        return stateIcon(run.state);
    default:
        return {};
    }
}

} // namespace genrescope::ui
