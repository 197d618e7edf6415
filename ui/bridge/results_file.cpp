// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/results_file.h"

#include "core/models/model_identity.h"
#include "ui/bridge/guard.h"
#include "ui/bridge/post.h"
#include "ui/models/track_identity.h"
#include "ui/models/prediction_csv.h"

#include <QFile>

#include <utility>

namespace genrescope::ui {

ResultsFile::ResultsFile(QObject *parent)
    : QObject(parent)
{
    m_writer.setMaxThreadCount(1); // records keep their order
}

ResultsFile::~ResultsFile()
{
    m_writer.waitForDone();
}

/// `work(target)` on the writer's thread gives a Result; `show(value)` comes back unless the file was closed.
template <class Work, class Show>
void ResultsFile::run(Work work, Show show)
{
    const auto job = [this, target = m_target, work = std::move(work), show = std::move(show)] {
        takeOver();
        QString problem;
        std::optional<std::decay_t<decltype(work(*target).value())>> value;
        const QString bug = guarded([&] {
            auto result = work(*target);
            if (result)
                value = std::move(*result);
            else
                problem = QString::fromStdString(result.error().message);
        });
        post(this, [this, target, show, value, sentence = bug.isEmpty() ? problem : bug] {
            if (target != m_target)
                return; // closed, or another one is open by now
            if (value)
                show(*value);
            else
                fail(sentence);
        });
    };
    [[maybe_unused]] const HandOver handOver;
    m_writer.start(job);
}

void ResultsFile::open(const QString &file)
{
    close();
    m_file = file;
    m_target = std::make_shared<Target>();
    run(
        [path = QFile::encodeName(file).toStdString()](
            Target &target) -> Result<std::shared_ptr<const PredictionLog::Answered>> {
            auto opened = PredictionLog::open(path);
            if (!opened)
                return opened.error();
            target.file = std::move(*opened);
            PredictionLog::Answered answered;
            for (const auto &[model, files] : target.file->answered())
                for (const std::string &name : files)
                    answered[model].insert(trackIdentity(name));
            return std::make_shared<const PredictionLog::Answered>(std::move(answered));
        },
        [this](const std::shared_ptr<const PredictionLog::Answered> &answered) {
            m_answered = answered;
            Q_EMIT opened();
        });
    Q_EMIT changed();
}

void ResultsFile::close()
{
    m_file.clear();
    // Let go of after what was handed over, before another one is opened: it may be the same file.
    if (m_target) {
        [[maybe_unused]] const HandOver handOver;
        m_writer.start([target = std::exchange(m_target, {})] {
            takeOver();
            target->file.reset();
        });
    }
    m_answered.reset();
    m_written = 0;
    Q_EMIT changed();
}

void ResultsFile::fail(const QString &sentence)
{
    close();
    Q_EMIT failed(sentence);
}

void ResultsFile::append(std::vector<PredictionRow> rows, const std::string &asked)
{
    using State = PredictionRow::State;
    std::erase_if(rows, [](const PredictionRow &row) {
        return row.state != State::Done && row.state != State::Failed;
    });
    if (!m_target || rows.empty())
        return;
    run(
        [rows = std::move(rows), asked](Target &target) -> Result<int> {
            int written = 0;
            for (const PredictionRow &row : rows) {
                if (!target.file)
                    break; // it could not be opened
                PredictionCsvLine line = predictionCsvLine(row);
                line.model = row.state == State::Done ? modelIdentity(*row.model) : asked;
                const auto appended = target.file->append(line);
                if (!appended)
                    return appended.error();
                written += *appended;
            }
            return written;
        },
        [this](int written) {
            m_written += written;
            Q_EMIT changed();
        });
}

} // namespace genrescope::ui
