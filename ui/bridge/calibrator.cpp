// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/calibrator.h"

#include "core/base/atomic_file.h"
#include "core/base/content_hash.h"
#include "core/base/paths.h"
#include "core/models/model_card.h"
#include "ui/bridge/guard.h"

#include <QFile>

#include <algorithm>
#include <fmt/format.h>
#include <unistd.h>
#include <utility>

namespace genrescope::ui {

namespace {

namespace fs = std::filesystem;

/// What is marked read-only is meant to stay, though a rename would go through, and for root all would.
bool mayBeReplaced(const fs::path &file)
{
    std::error_code code;
    const auto permissions = fs::status(file, code).permissions();
    constexpr auto anybody = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    return !code && (permissions & anybody) != fs::perms::none && ::access(file.c_str(), W_OK) == 0 &&
           checkWritable(file).ok();
}

/// Where a calibrated model goes: nobody else's file is in the way there. Checkpoints of all runs have one
/// file name, so theirs begins with the run's.
fs::path targetOf(const fs::path &model)
{
    const std::string bundled = (resourcesFolder() / "models").string();
    if (!model.string().starts_with(bundled) && mayBeReplaced(model))
        return model;
    const fs::path folder = userDataFolder() / "models";
    std::string stem = model.stem().string();
    if (const auto card = readModelCard(model); card && modelLabel(*card) != card->name)
        stem = card->runId + '-' + stem;
    std::error_code code;
    fs::path target = folder / (stem + model.extension().string());
    for (int number = 2; fs::exists(fs::symlink_status(target, code)); ++number)
        target = folder / fmt::format("{}-{}{}", stem, number, model.extension().string());
    return target;
}

} // namespace

Calibrator::Calibrator(PredictorFactory factory, QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
    , m_going(this,
              {.what = tr("A model is being calibrated."),
               .kept = [] { return tr("Its fit begins anew the next time."); }},
              [this] { cancel(); })
    , m_pump([this](std::vector<Update> &&updates) { receive(std::move(updates)); },
             [](Update &last, const Update &next) {
                 if (!std::holds_alternative<Progress>(last) || !std::holds_alternative<Progress>(next))
                     return false;
                 last = next;
                 return true;
             })
{}

Calibrator::~Calibrator() = default;

void Calibrator::run(std::function<void(Ended &, const std::stop_token &)> work)
{
    if (isRunning())
        return;
    m_going.setGoingOn(true);
    Q_EMIT runningChanged();
    m_thread = std::jthread([this, work = std::move(work)](const std::stop_token &stop) {
        Ended ended;
        const QString bug = guarded([&] { work(ended, stop); });
        if (!bug.isEmpty())
            ended.problem = bug;
        m_pump.push(std::move(ended));
    });
}

void Calibrator::start(const std::filesystem::path &model, const std::filesystem::path &manifest)
{
    run([this, model, manifest](Ended &ended, const std::stop_token &stop) {
        const auto fail = [&ended](const Error &error) {
            ended.problem = QString::fromStdString(error.message);
        };
        auto read = readManifest(manifest);
        if (!read)
            return fail(read.error());
        const auto hash = fileContentHash(model); // before it is loaded: a change in between is one
        auto predictor = m_factory(model);
        if (!predictor)
            return fail(predictor.error());
        ended.hash = hash ? *hash : std::string();
        auto result = calibrateModel(
            {.data = std::move(read->manifest), .dataName = manifest.string(), .split = Split::Validation},
            (*predictor)->card(),
            [&](const std::filesystem::path &file, std::stop_token token) {
                return (*predictor)->predict(file, std::move(token));
            },
            [this](const Progress &progress) { m_pump.push(progress); }, stop);
        if (!result)
            return fail(result.error());
        ended.result = std::make_shared<const CalibrationResult>(std::move(*result));
    });
}

void Calibrator::save(const std::filesystem::path &model,
                      const std::shared_ptr<const CalibrationResult> &result)
{
    run([model, result, fittedTo = m_fittedTo](Ended &ended, const std::stop_token &) {
        const auto hash = fileContentHash(model);
        if (!hash || *hash != fittedTo) {
            ended.problem = hash ? tr("%1 is another file than the one that was fitted: fit it again.")
                                       .arg(QFile::decodeName(QByteArray::fromStdString(model.string())))
                                 : QString::fromStdString(hash.error().message);
            return;
        }
        const std::filesystem::path target = targetOf(model);
        if (const auto written = writeCalibratedModel(model, *result, target); !written)
            ended.problem = QString::fromStdString(written.error().message);
        else
            ended.file = QFile::decodeName(QByteArray::fromStdString(target.string()));
    });
}

void Calibrator::cancel()
{
    m_thread.request_stop();
}

void Calibrator::receive(std::vector<Update> &&updates)
{
    for (const Update &update : updates) {
        if (const auto *progress = std::get_if<Progress>(&update)) {
            Q_EMIT progressed(*progress);
        } else if (const auto *ended = std::get_if<Ended>(&update)) {
            m_going.setGoingOn(false);
            Q_EMIT runningChanged();
            if (!ended->problem.isEmpty())
                Q_EMIT failed(ended->problem);
            else if (ended->result) {
                m_fittedTo = ended->hash;
                Q_EMIT fitted(ended->result);
            } else
                Q_EMIT saved(ended->file);
        }
    }
}

} // namespace genrescope::ui
