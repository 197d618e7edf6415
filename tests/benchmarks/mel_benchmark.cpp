// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/mel_spectrogram.h"
#include "core/features/network_input.h"

#include <benchmark/benchmark.h>

using namespace genrescope;

namespace {

constexpr int sampleRate = 22050;
constexpr std::size_t clipSamples = 30 * sampleRate;

std::vector<float> noise()
{
    std::vector<float> samples(clipSamples);
    std::uint32_t state = 1;
    for (float &sample : samples) {
        state = state * 1664525u + 1013904223u;
        sample = static_cast<float>(static_cast<std::int32_t>(state)) / 2147483648.0f;
    }
    return samples;
}

/// One 30-second clip: samples in memory to dB, everything made once and kept, as in a pipeline.
void melDecibels(benchmark::State &state)
{
    MelSpectrogram mel(MelOptions{.nFft = static_cast<int>(state.range(0)), .hop = static_cast<int>(state.range(1))});
    const std::vector<float> samples = noise();
    for (auto _ : state) // NOLINT
        benchmark::DoNotOptimize(mel.decibels(samples).values.data());
    state.counters["clips/s"] = benchmark::Counter(1.0, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(melDecibels)
    ->ArgNames({"n_fft", "hop"})
    ->Args({2048, 512})
    ->Args({1024, 256})
    ->Args({1500, 500})
    ->Unit(benchmark::kMillisecond);

/// Making the plan, the window and the filter bank.
void melSetUp(benchmark::State &state)
{
    for (auto _ : state) // NOLINT
        benchmark::DoNotOptimize(MelSpectrogram(MelOptions{}).frames(1));
}
BENCHMARK(melSetUp)->Unit(benchmark::kMillisecond);

void paperInput(benchmark::State &state)
{
    const InputOptions options;
    MelSpectrogram mel(options.mel);
    const std::vector<float> samples = noise();
    for (auto _ : state) // NOLINT
        benchmark::DoNotOptimize(clipFromAudio(samples, options, mel)->values.data());
}
BENCHMARK(paperInput)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
