// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/content_hash.h"

#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <fstream>
#include <memory>
#include <vector>
#include <xxhash.h>

namespace genrescope {

namespace {

std::string toHex(const XXH128_hash_t &hash)
{
    return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

} // namespace

std::string contentHash(std::string_view bytes)
{
    return toHex(XXH3_128bits(bytes.data(), bytes.size()));
}

Result<std::string> fileContentHash(const std::filesystem::path &path)
{
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return Error{fmt::format("{}: cannot read: {}", path.string(), std::strerror(errno))};
    const std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state(XXH3_createState(), &XXH3_freeState);
    XXH3_128bits_reset(state.get());
    std::vector<char> block(1 << 18);
    while (stream) {
        stream.read(block.data(), static_cast<std::streamsize>(block.size()));
        XXH3_128bits_update(state.get(), block.data(), static_cast<std::size_t>(stream.gcount()));
    }
    if (stream.bad())
        return Error{fmt::format("{}: cannot read: {}", path.string(), std::strerror(errno))};
    return toHex(XXH3_128bits_digest(state.get()));
}

} // namespace genrescope
