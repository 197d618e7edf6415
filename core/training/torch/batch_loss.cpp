// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/torch/batch_loss.h"

#include "core/training/random_stream.h"
#include "core/training/torch/validation.h"

namespace genrescope {

BatchLoss batchLoss(GenreNetwork &network, const TrainingBatch &batch, const TrainingOptions &options,
                    torch::Device device, std::int64_t step)
{
    // from_blob wants a pointer to non-const; nothing writes through it.
    const auto tensorOf = [&](const std::vector<float> &values, std::vector<std::int64_t> shape) {
        return torch::from_blob(const_cast<float *>(values.data()), shape).to(device);
    };
    const InputOptions &input = options.input;
    const auto genres = static_cast<std::int64_t>(batch.targets.size()) / batch.count;
    const torch::Tensor inputs =
        tensorOf(batch.inputs, {batch.count, input.channels, input.height, input.width});
    const torch::Tensor targets = tensorOf(batch.targets, {batch.count, genres});
    const torch::Tensor labels =
        torch::from_blob(const_cast<std::int64_t *>(batch.labels.data()), {batch.count}, torch::kInt64)
            .to(device);

    // Dropout draws from torch's global generator, which others in this process may use too.
    RandomStream dropout(options.seed, RandomStream::Purpose::Dropout, {step});
    torch::manual_seed(dropout.bits() >> 1);

    const torch::Tensor logits = network.forward(inputs);
    BatchLoss result;
    result.loss = -(targets * torch::log_softmax(logits, 1)).sum(1).mean();
    if (const torch::Tensor penalty = l2Penalty(network); penalty.defined())
        result.loss = result.loss + penalty;
    const torch::Tensor correct = logits.detach().argmax(1).eq(labels).sum();
    // One transfer for both numbers: on a GPU each is a wait.
    const torch::Tensor report =
        torch::stack({result.loss.detach().to(torch::kFloat64), correct.to(torch::kFloat64)}).cpu();
    result.value = report[0].item<double>();
    result.right = report[1].item<double>();
    return result;
}

} // namespace genrescope
