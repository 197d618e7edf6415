// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_event.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <nlohmann/json.hpp>

namespace genrescope {

namespace {

using Json = nlohmann::ordered_json;

/// JSON has no NaN; null stands for it.
Json number(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

double realAt(const Json &json, const char *key)
{
    const Json &value = json.at(key);
    return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
}

template <class T>
T at(const Json &json, const char *key)
{
    return json.at(key).get<T>();
}

struct Writer
{
    Json &json;

    void operator()(const RunStarted &e) const
    {
        json["event"] = "started";
        json["train_clips"] = e.trainClips;
        json["validation_clips"] = e.validationClips;
        json["test_clips"] = e.testClips;
        json["epochs"] = e.epochs;
        json["steps_per_epoch"] = e.stepsPerEpoch;
        json["first_epoch"] = e.firstEpoch;
        json["genres"] = e.genres;
        json["parameters"] = e.parameters;
        json["device"] = e.device;
        json["threads"] = e.threads;
    }
    void operator()(const BatchDone &e) const
    {
        json["event"] = "batch";
        json["epoch"] = e.epoch;
        json["step"] = e.step;
        json["loss"] = number(e.loss);
        json["accuracy"] = number(e.accuracy);
        json["learning_rate"] = number(e.learningRate);
        json["clips_per_s"] = number(e.clipsPerSecond);
    }
    void operator()(const EpochDone &e) const
    {
        json["event"] = "epoch";
        json["epoch"] = e.epoch;
        json["learning_rate"] = number(e.learningRate);
        json["train_loss"] = number(e.trainLoss);
        json["train_accuracy"] = number(e.trainAccuracy);
        json["validation_loss"] = number(e.validationLoss);
        json["validation_accuracy"] = number(e.validationAccuracy);
        json["seconds"] = number(e.seconds);
        json["confusion"] = e.confusion;
    }
    void operator()(const Checkpointed &e) const
    {
        json["event"] = "checkpointed";
        json["epoch"] = e.epoch;
        json["best"] = e.best;
    }
    void operator()(const RunMessage &e) const
    {
        json["event"] = "message";
        json["text"] = e.text;
    }
    void operator()(const RunFinished &e) const
    {
        json["event"] = "finished";
        json["epochs"] = e.epochs;
        json["best_epoch"] = e.bestEpoch;
        json["best_validation_accuracy"] = number(e.bestValidationAccuracy);
        json["test_accuracy"] = number(e.testAccuracy);
        json["stopped_early"] = e.stoppedEarly;
    }
    void operator()(const RunFailed &e) const
    {
        json["event"] = "failed";
        json["reason"] = e.reason;
    }
    void operator()(const RunCancelled &e) const
    {
        json["event"] = "cancelled";
        json["epochs"] = e.epochs;
    }
};

decltype(RunEvent::what) contentFrom(const Json &json, const std::string &kind)
{
    if (kind == "started")
        return RunStarted{at<std::int64_t>(json, "train_clips"),
                          at<std::int64_t>(json, "validation_clips"),
                          at<std::int64_t>(json, "test_clips"),
                          at<int>(json, "epochs"),
                          at<std::int64_t>(json, "steps_per_epoch"),
                          at<int>(json, "first_epoch"),
                          at<std::vector<std::string>>(json, "genres"),
                          at<std::int64_t>(json, "parameters"),
                          at<std::string>(json, "device"),
                          at<int>(json, "threads")};
    if (kind == "batch")
        return BatchDone{at<int>(json, "epoch"),        at<std::int64_t>(json, "step"),
                         realAt(json, "loss"),          realAt(json, "accuracy"),
                         realAt(json, "learning_rate"), realAt(json, "clips_per_s")};
    if (kind == "epoch")
        return EpochDone{at<int>(json, "epoch"),          realAt(json, "learning_rate"),
                         realAt(json, "train_loss"),      realAt(json, "train_accuracy"),
                         realAt(json, "validation_loss"), realAt(json, "validation_accuracy"),
                         realAt(json, "seconds"),         at<std::vector<std::int64_t>>(json, "confusion")};
    if (kind == "checkpointed")
        return Checkpointed{at<int>(json, "epoch"), at<bool>(json, "best")};
    if (kind == "finished")
        return RunFinished{at<int>(json, "epochs"), at<int>(json, "best_epoch"),
                           realAt(json, "best_validation_accuracy"), realAt(json, "test_accuracy"),
                           at<bool>(json, "stopped_early")};
    if (kind == "failed")
        return RunFailed{at<std::string>(json, "reason")};
    if (kind == "cancelled")
        return RunCancelled{at<int>(json, "epochs")};
    return RunMessage{at<std::string>(json, "text")};
}

} // namespace

bool isEnding(const RunEvent &event)
{
    return std::holds_alternative<RunFinished>(event.what) || std::holds_alternative<RunFailed>(event.what) ||
           std::holds_alternative<RunCancelled>(event.what);
}

std::string toJsonLine(const RunEvent &event)
{
    Json json;
    json["sequence"] = event.sequence;
    json["time_s"] = event.time_s;
    std::visit(Writer{json}, event.what);
    // Names come from outside: a byte that is no UTF-8 must not cost the run its record.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<RunEvent> runEventFromJson(const std::string &line)
{
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object())
        return Error{"is not a JSON object"};
    try {
        const auto kind = at<std::string>(json, "event");
        static const std::vector<std::string> kinds = {"started", "batch",    "epoch",  "checkpointed",
                                                       "message", "finished", "failed", "cancelled"};
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
            return Error{fmt::format("is of the unknown kind \"{}\"", kind)};
        return RunEvent{at<std::int64_t>(json, "sequence"), at<double>(json, "time_s"),
                        contentFrom(json, kind)};
    } catch (const Json::exception &error) {
        return Error{fmt::format("lacks a field or has one of the wrong type ({})", error.what())};
    }
}

} // namespace genrescope
