// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiments/rate_range_job.h"

#include "core/base/paths.h"
#include "core/engine/engine.h"
#include "core/features/feature_cache.h"
#include "core/training/augmented_clips.h"
#include "core/training/training_data.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace genrescope {

Result<RateRangeResult> runRateRangeJob(const RateRangeJob &job, const ProgressSink &loading,
                                        const ProgressSink &steps, std::stop_token stop)
{
    for (const auto &problems : {job.options.problems(), job.range.problems()})
        if (!problems.empty())
            return Error{fmt::format("{}", fmt::join(problems, "\n  "))};
    const auto engine = loadEngine();
    if (!engine)
        return engine.error();
    Manifest training; // the other splits need not be loaded
    for (const std::size_t index : job.data.indices(Split::Train))
        training.items.push_back(job.data.items[index]);
    if (training.items.empty())
        return Error{"the data set has no items in its train split"};
    FeatureCache cache(job.cacheFolder.empty() ? userCacheFolder() / "features" : job.cacheFolder);
    auto data = loadTrainingData(training, job.options.input, job.data.genres(), &cache, job.options.threads,
                                 loading, stop);
    if (!data)
        return data.error();
    if (auto added = addAugmentedClips(*data, training, job.options.input, job.options.augmentation, &cache,
                                       job.options.threads, loading, stop);
        !added)
        return added.error();
    auto range = (*engine)->findLearningRate(job.options, *data, job.range, steps, std::move(stop));
    if (!range)
        return range.error();
    return RateRangeResult{std::move(*range), std::move(data->leftOut)};
}

std::string rateRangeCsv(const RateRange &range)
{
    std::string text = "step,learning_rate,loss,smoothed_loss\n";
    for (const RatePoint &point : range.points)
        text += fmt::format("{},{},{},{}\n", point.step, point.learningRate, point.loss, point.smoothedLoss);
    return text;
}

std::string rateRangeJson(const RateRange &range)
{
    using Json = nlohmann::ordered_json;
    Json points = Json::array();
    for (const RatePoint &point : range.points)
        points.push_back({{"step", point.step},
                          {"learning_rate", point.learningRate},
                          {"loss", point.loss},
                          {"smoothed_loss", point.smoothedLoss}});
    Json suggestion;
    if (const auto rates = suggestRates(range.points))
        suggestion = {{"base_lr", rates->baseLr},
                      {"max_lr", rates->maxLr},
                      {"constant_lr", rates->constantLr},
                      {"steepest_lr", rates->steepestLr},
                      {"lowest_lr", rates->lowestLr}};
    return Json{{"suggestion", suggestion},
                {"diverged", range.diverged},
                {"stopped", range.stopped},
                {"points", points}}
        .dump();
}

} // namespace genrescope
