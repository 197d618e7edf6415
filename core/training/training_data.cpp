// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_data.h"

#include "core/base/counted.h"
#include "core/datasets/parallel.h"
#include "core/features/network_input.h"

#include <algorithm>
#include <fmt/format.h>
#include <new>
#include <optional>
#include <unordered_map>

namespace genrescope {

namespace {

/// "path: reason"; most errors begin with the path already.
std::string leftOutLine(const ManifestItem &item, const std::string &reason)
{
    const std::string path = item.path.string();
    return reason.starts_with(path) ? reason : path + ": " + reason;
}

ClipSet *setOf(TrainingData &data, Split split)
{
    switch (split) {
    case Split::Train:
        return &data.train;
    case Split::Validation:
        return &data.validation;
    case Split::Test:
        return &data.test;
    case Split::None:
        break;
    }
    return nullptr;
}

struct Load
{
    std::size_t item = 0; ///< in the manifest
    int label = 0;
    std::optional<PackedClip> clip;
    std::string reason; ///< why there is no clip
};

} // namespace

Result<TrainingData> loadTrainingData(const Manifest &manifest, const InputOptions &options,
                                      const std::vector<std::string> &genres, FeatureCache *cache,
                                      int threads, const ProgressSink &progress, std::stop_token stop)
{
    TrainingData data;
    data.genres = genres.empty() ? manifest.genres() : genres;
    std::unordered_map<std::string, int> labels;
    for (std::size_t i = 0; i < data.genres.size(); ++i)
        labels.emplace(data.genres[i], static_cast<int>(i));

    std::vector<Load> loads;
    std::vector<std::pair<std::size_t, std::string>> leftOut; // by item, for an order that no thread decides
    std::size_t inNoSplit = 0;
    for (std::size_t i = 0; i < manifest.items.size(); ++i) {
        const ManifestItem &item = manifest.items[i];
        if (item.split == Split::None) {
            ++inNoSplit;
            continue;
        }
        const auto label = labels.find(item.genre);
        if (label == labels.end())
            leftOut.emplace_back(
                i, leftOutLine(item, fmt::format("its genre \"{}\" is not one of the model's", item.genre)));
        else
            loads.push_back({.item = i, .label = label->second});
    }

    const bool whole = forEachItem(
        loads.size(), threads,
        [&](std::size_t i) {
            Load &load = loads[i];
            try {
                if (Result<FeatureArray> clip = loadClip(manifest.items[load.item].path, options, cache))
                    load.clip = std::move(*clip);
                else
                    load.reason = clip.error().message;
            } catch (const std::bad_alloc &) {
                load.reason = "there is not enough memory to read it";
            }
        },
        progress, [&](std::size_t i) { return manifest.items[loads[i].item].path.filename().string(); },
        stop);
    if (!whole)
        return Error{"stopped while loading clips; what was computed is in the cache"};

    for (Load &load : loads) {
        const ManifestItem &item = manifest.items[load.item];
        if (!load.clip) {
            leftOut.emplace_back(load.item, leftOutLine(item, load.reason));
            continue;
        }
        ClipSet &set = *setOf(data, item.split);
        set.clips.push_back(std::move(*load.clip));
        set.labels.push_back(load.label);
        set.source.push_back(load.item);
    }
    std::sort(leftOut.begin(), leftOut.end());
    for (auto &[item, line] : leftOut)
        data.leftOut.push_back(std::move(line));
    if (data.train.clips.empty()) {
        std::string reason = "no usable training clip";
        if (!data.leftOut.empty())
            reason +=
                fmt::format(": {} left out, the first being {}", data.leftOut.size(), data.leftOut.front());
        else if (inNoSplit > 0)
            reason += fmt::format(": {} in no split; `genrescope-cli import csv` makes one",
                                  counted(inNoSplit, "item of the manifest is", "items of the manifest are"));
        else
            reason += manifest.items.empty() ? ": the manifest is empty" : ": no item is in the split train";
        return Error{reason};
    }
    return data;
}

} // namespace genrescope
