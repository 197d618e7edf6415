// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/wav_file.h"

#include "core/base/atomic_file.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>
#include <limits>
#include <sndfile.h>
#include <string>

namespace genrescope {

namespace {

/// A file that grows in memory, for libsndfile to write into: only what is whole goes to the disk.
struct MemoryFile
{
    std::string bytes;
    sf_count_t position = 0;

    static MemoryFile &of(void *self) { return *static_cast<MemoryFile *>(self); }
    static sf_count_t length(void *self) { return static_cast<sf_count_t>(of(self).bytes.size()); }
    static sf_count_t tell(void *self) { return of(self).position; }
    static sf_count_t seek(sf_count_t offset, int whence, void *self)
    {
        const sf_count_t base = whence == SEEK_CUR ? tell(self) : whence == SEEK_END ? length(self) : 0;
        if (base + offset < 0)
            return -1;
        return of(self).position = base + offset;
    }
    static sf_count_t read(void *out, sf_count_t count, void *self)
    {
        MemoryFile &file = of(self);
        const sf_count_t got = std::clamp<sf_count_t>(length(self) - file.position, 0, count);
        std::memcpy(out, file.bytes.data() + file.position, static_cast<std::size_t>(got));
        file.position += got;
        return got;
    }
    static sf_count_t write(const void *in, sf_count_t count, void *self)
    {
        MemoryFile &file = of(self);
        file.bytes.resize(std::max(file.bytes.size(), static_cast<std::size_t>(file.position + count)));
        std::memcpy(file.bytes.data() + file.position, in, static_cast<std::size_t>(count));
        file.position += count;
        return count;
    }
};

} // namespace

Result<void> writeWavFile(const std::filesystem::path &path, const AudioBuffer &audio)
{
    constexpr std::size_t bytesPerSample = 3;
    if (audio.samples.size() > std::numeric_limits<std::uint32_t>::max() / bytesPerSample)
        return Error{fmt::format("{}: a WAV file cannot hold {:.0f} hours of sound", path.string(),
                                 audio.duration_s() / 3600.0)};
    SF_VIRTUAL_IO callbacks{.get_filelen = MemoryFile::length,
                            .seek = MemoryFile::seek,
                            .read = MemoryFile::read,
                            .write = MemoryFile::write,
                            .tell = MemoryFile::tell};
    SF_INFO info{};
    info.samplerate = audio.sampleRate;
    info.channels = 1;
    info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_24;
    MemoryFile memory;
    memory.bytes.reserve(audio.samples.size() * bytesPerSample + 128);
    SNDFILE *file = sf_open_virtual(&callbacks, SFM_WRITE, &info, &memory);
    if (!file)
        return Error{fmt::format("{}: cannot be written as WAV: {}", path.string(), sf_strerror(nullptr))};
    sf_command(file, SFC_SET_CLIPPING, nullptr, SF_TRUE);
    const auto count = static_cast<sf_count_t>(audio.samples.size());
    const bool whole = sf_write_float(file, audio.samples.data(), count) == count;
    if (sf_close(file) != 0 || !whole)
        return Error{fmt::format("{}: cannot be written as WAV", path.string())};
    return writeFileAtomically(path, memory.bytes);
}

} // namespace genrescope
