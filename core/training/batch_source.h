// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/batch_augmentation.h"
#include "core/training/training_data.h"

#include <cstdint>
#include <deque>
#include <future>
#include <memory>
#include <mutex>
#include <span>

namespace genrescope {

/// One optimizer step's worth of training inputs.
struct TrainingBatch
{
    int count = 0;
    std::vector<float> inputs;        ///< (count, channels, height, width)
    std::vector<float> targets;       ///< (count, genres): label smoothing and mixup make them soft
    std::vector<std::int64_t> labels; ///< (count): each row's main genre, for the accuracy
};

/// The training batches of one epoch after the other, each epoch in its own seeded order, every clip
/// `windowsPerClip` times (pictures: once). Batch `i` of epoch `e` is the same whenever and on whichever
/// thread it is made. The next batches are made in the background while the network works on the current one.
class BatchSource
{
public:
    /// @param clips must outlive the source, and not be empty
    BatchSource(const ClipSet &clips, const TrainingOptions &options, int genres, int batchesAhead);
    ~BatchSource();

    std::int64_t batchesPerEpoch() const;
    std::int64_t inputsPerEpoch() const { return m_draws; }

    void startEpoch(int epoch); ///< from 1
    /// The epoch's next batch; null at its end.
    std::unique_ptr<TrainingBatch> next();
    /// Gives a batch's memory back for reuse.
    void recycle(std::unique_ptr<TrainingBatch> batch);

private:
    std::unique_ptr<TrainingBatch> assemble(std::int64_t index);
    void fillInput(std::span<float> out, std::int64_t draw) const;
    void topUp();

    const ClipSet &m_clips;
    TrainingOptions m_options;
    InputShape m_shape;
    int m_genres;
    int m_batchesAhead;
    std::int64_t m_draws;

    int m_epoch = 0;
    std::vector<std::int64_t> m_order; ///< draw numbers: clip = draw % clips, turn = draw / clips
    std::int64_t m_nextToStart = 0;
    std::deque<std::future<std::unique_ptr<TrainingBatch>>> m_pending;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<TrainingBatch>> m_free;
};

} // namespace genrescope
