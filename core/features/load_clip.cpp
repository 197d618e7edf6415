// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/mono_stream.h"
#include "core/features/feature_cache.h"
#include "core/features/network_input.h"
#include "core/features/picture.h"
#include "core/formats/npz.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>
#include <fstream>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

enum class ItemKind { Array, Picture, Audio };

std::string loweredExtension(const fs::path &path)
{
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension;
}

bool isArrayName(const std::string &extension)
{
    return extension == ".npy" || extension == ".npz";
}

bool isPictureName(const std::string &extension)
{
    return extension == ".png" || extension == ".jpg" || extension == ".jpeg";
}

/// What the file is: by its first bytes, and by its name where they say nothing, so that a damaged .npy is reported as
/// one and not as strange audio.
ItemKind itemKind(const fs::path &path)
{
    std::array<char, 8> first{};
    std::ifstream stream(path, std::ios::binary);
    stream.read(first.data(), first.size());
    const std::string_view bytes(first.data(), static_cast<std::size_t>(stream.gcount()));
    if (bytes.starts_with("\x93NUMPY"))
        return ItemKind::Array;
    if (bytes.starts_with("\x89PNG") || bytes.starts_with("\xff\xd8\xff"))
        return ItemKind::Picture;

    const std::string extension = loweredExtension(path);
    if (isArrayName(extension))
        return ItemKind::Array;
    return isPictureName(extension) ? ItemKind::Picture : ItemKind::Audio;
}

Result<FeatureArray> named(const fs::path &path, Result<FeatureArray> clip)
{
    if (clip)
        return clip;
    return Error{fmt::format("{}: {}", path.string(), clip.error().message)};
}

Result<FeatureArray> clipFromArrayFile(const fs::path &path, const InputOptions &options)
{
    const auto array = readSingleArray(path);
    if (!array)
        return array.error();
    // (mels, frames), also with the leading 1 or trailing 1 that other programs keep for the channel.
    std::vector<std::size_t> shape = array->shape;
    if (shape.size() == 3 && shape.front() == 1)
        shape.erase(shape.begin());
    else if (shape.size() == 3 && shape.back() == 1)
        shape.pop_back();
    constexpr std::size_t maxExtent = 1 << 24;
    if (shape.size() != 2 || shape[0] > maxExtent || shape[1] > maxExtent)
        return Error{fmt::format("{}: holds an array of {} dimensions; a mel-spectrogram has two, (mels, frames)",
                                 path.string(), array->shape.size())};
    Matrix mel;
    mel.rows = static_cast<int>(shape[0]);
    mel.columns = static_cast<int>(shape[1]);
    mel.values = array->floats();
    return named(path, clipFromMelArray(mel, options));
}

Result<FeatureArray> clipFromPictureFile(const fs::path &path, const InputOptions &options)
{
    const auto picture = readPicture(path);
    if (!picture)
        return picture.error();
    return named(path, clipFromPicture(*picture, options));
}

Result<FeatureArray> clipFromAudioFile(const fs::path &path, const InputOptions &options, double start_s)
{
    const auto decoded = decodeMono(path, options.mel.sampleRate, start_s, options.clip_s);
    if (!decoded)
        return decoded.error();
    MelSpectrogram mel(options.mel);
    return named(path, clipFromAudio(decoded->audio.samples, options, mel));
}

} // namespace

bool isArrayOrPictureFile(const fs::path &path)
{
    const std::string extension = loweredExtension(path);
    return isArrayName(extension) || isPictureName(extension);
}

Result<FeatureArray> loadClip(const fs::path &path, const InputOptions &options, FeatureCache *cache, double start_s)
{
    if (const auto problems = options.problems(); !problems.empty())
        return Error{fmt::format("{}: cannot become a network's input: {}", path.string(), problems.front())};
    switch (itemKind(path)) {
    case ItemKind::Array: // reading these costs no more than reading the cache would
        return clipFromArrayFile(path, options);
    case ItemKind::Picture:
        return clipFromPictureFile(path, options);
    case ItemKind::Audio:
        break;
    }
    const std::string key = fmt::format("{} start_s={}", options.canonicalText(), start_s);
    if (cache) {
        if (auto found = cache->find(path, key))
            return std::move(*found);
    }
    auto clip = clipFromAudioFile(path, options, start_s);
    // A cache that cannot be written (a full disk) costs time later, not this clip.
    if (clip && cache)
        (void)cache->store(path, key, *clip);
    return clip;
}

} // namespace genrescope
