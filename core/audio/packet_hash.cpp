// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/packet_hash.h"

#include "core/audio/ffmpeg_container.h"
#include "core/audio/media_probe.h"

#include <fmt/format.h>
#include <memory>
#include <xxhash.h>

namespace genrescope {

Result<std::string> soundHash(const std::filesystem::path &path)
{
    auto file = FileWindow::open(path);
    if (!file)
        return file.error();
    const auto failure = [&path](std::string_view reason) {
        return Error{fmt::format("{}: {}", path.string(), reason)};
    };
    const auto probe = probeMedia(*file);
    if (!probe)
        return failure(probe.error().message);
    if (probe->demuxer.empty())
        return failure("its sound cannot be told from what surrounds it");
    const auto container = openFfmpegContainer(*file, probe->demuxer);
    if (!container)
        return failure(container.error().message);

    const std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state(XXH3_createState(), &XXH3_freeState);
    XXH3_128bits_reset(state.get());
    const FfmpegHandle<AVPacket> packet(av_packet_alloc());
    while (av_read_frame(container->context.get(), packet.get()) >= 0) {
        if (packet->stream_index == container->sound)
            XXH3_128bits_update(state.get(), packet->data, static_cast<std::size_t>(packet->size));
        av_packet_unref(packet.get());
    }
    const XXH128_hash_t hash = XXH3_128bits_digest(state.get());
    return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

} // namespace genrescope
