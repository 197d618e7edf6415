// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/batch_source.h"

#include "core/features/network_input.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace genrescope {

BatchSource::BatchSource(const ClipSet &clips, const TrainingOptions &options, int genres, int batchesAhead)
    : m_clips(clips)
    , m_options(options)
    , m_shape{options.input.channels, options.input.height, options.input.width}
    , m_genres(genres)
    , m_batchesAhead(std::max(1, batchesAhead))
    , m_draws(std::ssize(clips.clips) *
              (options.input.kind == InputKind::LogMel ? std::max(1, options.windowsPerClip) : 1))
{
    assert(!clips.clips.empty());
}

BatchSource::~BatchSource()
{
    m_pending.clear(); // waits for the threads, which use the other members
}

std::int64_t BatchSource::batchesPerEpoch() const
{
    return (m_draws + m_options.batchSize - 1) / m_options.batchSize;
}

void BatchSource::startEpoch(int epoch)
{
    while (!m_pending.empty()) {
        recycle(m_pending.front().get());
        m_pending.pop_front();
    }
    m_epoch = epoch;
    m_order = RandomStream(m_options.seed, RandomStream::Purpose::EpochOrder, {epoch}).permutation(m_draws);
    m_nextToStart = 0;
    topUp();
}

std::unique_ptr<TrainingBatch> BatchSource::next()
{
    if (m_pending.empty())
        return nullptr;
    auto batch = m_pending.front().get();
    m_pending.pop_front();
    topUp();
    return batch;
}

void BatchSource::recycle(std::unique_ptr<TrainingBatch> batch)
{
    const std::lock_guard lock(m_mutex);
    m_free.push_back(std::move(batch));
}

void BatchSource::topUp()
{
    for (; std::ssize(m_pending) < m_batchesAhead && m_nextToStart < batchesPerEpoch(); ++m_nextToStart)
        m_pending.push_back(
            std::async(std::launch::async, [this, index = m_nextToStart] { return assemble(index); }));
}

std::unique_ptr<TrainingBatch> BatchSource::assemble(std::int64_t index)
{
    std::unique_ptr<TrainingBatch> batch;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_free.empty()) {
            batch = std::move(m_free.back());
            m_free.pop_back();
        }
    }
    if (!batch)
        batch = std::make_unique<TrainingBatch>();

    const std::int64_t first = index * m_options.batchSize;
    const auto count = static_cast<std::size_t>(std::min<std::int64_t>(m_options.batchSize, m_draws - first));
    const auto genres = static_cast<std::size_t>(m_genres);
    batch->count = static_cast<int>(count);
    batch->inputs.resize(count * m_shape.size());
    batch->targets.assign(count * genres, static_cast<float>(m_options.labelSmoothing / m_genres));
    batch->labels.resize(count);
    for (std::size_t row = 0; row < count; ++row) {
        const std::int64_t draw = m_order[static_cast<std::size_t>(first) + row];
        const auto clip = static_cast<std::size_t>(draw % std::ssize(m_clips.clips));
        const auto label = static_cast<std::size_t>(m_clips.labels[clip]);
        fillInput(std::span(batch->inputs).subspan(row * m_shape.size(), m_shape.size()), draw);
        batch->targets[row * genres + label] += static_cast<float>(1.0 - m_options.labelSmoothing);
        batch->labels[row] = static_cast<std::int64_t>(label);
    }
    RandomStream random(m_options.seed, RandomStream::Purpose::Mixup, {m_epoch, index});
    mixUp(batch->inputs, batch->targets, count, m_options.augmentation.mixupAlpha, random);
    return batch;
}

void BatchSource::fillInput(std::span<float> out, std::int64_t draw) const
{
    const PackedClip &clip = m_clips.clips[static_cast<std::size_t>(draw % std::ssize(m_clips.clips))];
    if (m_options.input.kind == InputKind::Picture) {
        assert(clip.size() == out.size());
        clip.copyWindow(0, clip.width(), out);
    } else {
        int start = 0;
        if (m_options.augmentation.randomCrop) {
            RandomStream random(m_options.seed, RandomStream::Purpose::Window, {m_epoch, draw});
            start = static_cast<int>(random.below(std::max(0, clip.width() - m_shape.width) + 1));
        } else {
            const auto starts = windowStarts(clip.width(), m_shape.width, m_shape.width);
            const std::int64_t turn =
                std::int64_t{m_epoch - 1} * m_options.windowsPerClip + draw / std::ssize(m_clips.clips);
            start = starts[static_cast<std::size_t>(turn % std::ssize(starts))];
        }
        clip.copyWindow(start, m_shape.width, out);
    }
    RandomStream random(m_options.seed, RandomStream::Purpose::Augmentation, {m_epoch, draw});
    augmentInput(out, m_shape, m_options.augmentation, m_options.input, random);
}

} // namespace genrescope
