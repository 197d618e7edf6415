// SPDX-License-Identifier: GPL-3.0-or-later
// Damages real audio files at random and decodes what is left: nothing may crash, hang or fill the memory.
//   fuzz_audio CORPUS_FOLDER [ROUNDS] [SEED]
// The damaged file under test lies in the temporary folder, so that a crash leaves it behind for a look.
#include "core/audio/media_files.h"
#include "core/audio/mono_stream.h"
#include "core/audio/tags.h"
#include "core/base/atomic_file.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <random>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

using namespace genrescope;
namespace fs = std::filesystem;

constexpr double longest_s = 20.0;

std::size_t pick(std::mt19937_64 &random, std::size_t below)
{
    return below > 0 ? static_cast<std::size_t>(random() % below) : 0;
}

std::string damaged(std::string bytes, std::mt19937_64 &random)
{
    const std::size_t kinds = 1 + pick(random, 3);
    for (std::size_t k = 0; k < kinds && !bytes.empty(); ++k) {
        const std::size_t at =
            pick(random, pick(random, 2) ? bytes.size() : std::min<std::size_t>(bytes.size(), 1024));
        const std::size_t length = std::min(pick(random, 4096) + 1, bytes.size() - at);
        switch (pick(random, 6)) {
        case 0:
            bytes.resize(at);
            break;
        case 1:
            bytes.erase(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.substr(at, length));
            break;
        case 3:
            for (std::size_t i = 0; i < length; ++i)
                bytes[at + i] = static_cast<char>(random());
            break;
        case 4:
            bytes.replace(at, std::min<std::size_t>(length, 8), std::min<std::size_t>(length, 8), '\xFF');
            break;
        default:
            for (int i = 0; i < 20; ++i)
                bytes[pick(random, bytes.size())] ^= static_cast<char>(1 << pick(random, 8));
        }
    }
    return bytes;
}

/// Reads to the end without keeping anything, then once more from the middle.
std::size_t decodeAll(const fs::path &file)
{
    auto stream = MonoStream::open(file, 22050);
    if (!stream)
        return 0;
    std::vector<float> block(1 << 14);
    std::size_t total = 0;
    while (const std::size_t count = (*stream)->read(block))
        total += count;
    if ((*stream)->seek(static_cast<double>(total) / 2 / 22050).ok())
        (*stream)->read(block);
    return total;
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 2) {
        std::fputs("usage: fuzz_audio CORPUS_FOLDER [ROUNDS] [SEED]\n", stderr);
        return 2;
    }
    const int rounds = count > 2 ? std::atoi(arguments[2]) : 1000;
    std::mt19937_64 random(count > 3 ? std::strtoull(arguments[3], nullptr, 10) : 1);
    const auto corpus = expandMediaPaths({arguments[1]});
    const fs::path victim = fs::temp_directory_path() / fmt::format("fuzz-audio-{}", ::getpid());
    int decoded = 0;
    double slowest_s = 0.0;
    for (int round = 0; round < rounds; ++round) {
        const fs::path &origin = corpus[pick(random, corpus.size())];
        const auto bytes = readFile(origin);
        if (!bytes)
            continue;
        std::ofstream(victim, std::ios::binary) << damaged(*bytes, random);
        const auto start = std::chrono::steady_clock::now();
        decoded += decodeAll(victim) > 0;
        static_cast<void>(readTags(victim));
        const double took_s = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        slowest_s = std::max(slowest_s, took_s);
        if (took_s > longest_s) {
            fmt::print("round {}: {} took {:.1f} s, see {}\n", round, origin.string(), took_s,
                       victim.string());
            return 1;
        }
    }
    fs::remove(victim);
    fmt::print("{} damaged files, {} gave sound, slowest {:.2f} s\n", rounds, decoded, slowest_s);
    return 0;
}
