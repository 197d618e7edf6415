// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sndfile_source.h"

#include "core/audio/plausible_format.h"

#include <algorithm>
#include <cstdio>
#include <sndfile.h>

namespace genrescope {

namespace {

constexpr std::size_t blockFrames = 4096;

sf_count_t windowLength(void *window)
{
    return static_cast<FileWindow *>(window)->size();
}

sf_count_t windowSeek(sf_count_t offset, int whence, void *window)
{
    auto *file = static_cast<FileWindow *>(window);
    const sf_count_t base = whence == SEEK_CUR ? file->position() : whence == SEEK_END ? file->size() : 0;
    if (base + offset < 0)
        return -1;
    file->setPosition(base + offset);
    return file->position();
}

sf_count_t windowRead(void *out, sf_count_t count, void *window)
{
    if (count <= 0)
        return 0;
    return static_cast<sf_count_t>(static_cast<FileWindow *>(window)->read(
        {static_cast<std::uint8_t *>(out), static_cast<std::size_t>(count)}));
}

sf_count_t windowWrite(const void *, sf_count_t, void *)
{
    return 0;
}

sf_count_t windowTell(void *window)
{
    return static_cast<FileWindow *>(window)->position();
}

std::string codecName(int format)
{
    const bool big =
        (format & SF_FORMAT_TYPEMASK) == SF_FORMAT_AIFF || (format & SF_FORMAT_ENDMASK) == SF_ENDIAN_BIG;
    const std::string order = big ? "be" : "le";
    if ((format & SF_FORMAT_TYPEMASK) == SF_FORMAT_FLAC)
        return "flac";
    switch (format & SF_FORMAT_SUBMASK) {
    case SF_FORMAT_PCM_S8:
        return "pcm_s8";
    case SF_FORMAT_PCM_U8:
        return "pcm_u8";
    case SF_FORMAT_PCM_16:
        return "pcm_s16" + order;
    case SF_FORMAT_PCM_24:
        return "pcm_s24" + order;
    case SF_FORMAT_PCM_32:
        return "pcm_s32" + order;
    case SF_FORMAT_FLOAT:
        return "pcm_f32" + order;
    case SF_FORMAT_DOUBLE:
        return "pcm_f64" + order;
    case SF_FORMAT_ULAW:
        return "pcm_mulaw";
    case SF_FORMAT_ALAW:
        return "pcm_alaw";
    case SF_FORMAT_IMA_ADPCM:
        return "adpcm_ima";
    case SF_FORMAT_MS_ADPCM:
        return "adpcm_ms";
    case SF_FORMAT_GSM610:
        return "gsm";
    case SF_FORMAT_VORBIS:
        return "vorbis";
    case SF_FORMAT_OPUS:
        return "opus";
    case SF_FORMAT_ALAC_16:
    case SF_FORMAT_ALAC_20:
    case SF_FORMAT_ALAC_24:
    case SF_FORMAT_ALAC_32:
        return "alac";
    default:
        return "pcm";
    }
}

class SndfileSource : public PcmSource
{
public:
    explicit SndfileSource(FileWindow file)
        : m_file(std::move(file))
    {}

    ~SndfileSource() override { close(); }

    bool open()
    {
        close();
        SF_VIRTUAL_IO io{windowLength, windowSeek, windowRead, windowWrite, windowTell};
        SF_INFO info{};
        m_file.setPosition(0);
        m_handle = sf_open_virtual(&io, SFM_READ, &info, &m_file);
        if (m_handle == nullptr || !plausibleFormat(info.samplerate, info.channels) || info.frames <= 0)
            return false;
        const int coding = info.format & SF_FORMAT_SUBMASK;
        if (coding == SF_FORMAT_MPEG_LAYER_I || coding == SF_FORMAT_MPEG_LAYER_II ||
            coding == SF_FORMAT_MPEG_LAYER_III)
            return false; // MP3 inside WAV: FFmpeg's, as all MP3 (media_probe.h says why)
        m_frames = info.frames < SF_COUNT_MAX ? info.frames : 0;
        m_format.sampleRate = info.samplerate;
        m_format.channels = info.channels;
        m_format.duration_s = static_cast<double>(m_frames) / info.samplerate;
        m_format.codec = codecName(info.format);
        m_interleaved.resize(blockFrames * static_cast<std::size_t>(info.channels));
        m_lossy = coding == SF_FORMAT_VORBIS || coding == SF_FORMAT_OPUS;
        m_position = 0;
        return true;
    }

    const SourceFormat &format() const override { return m_format; }
    std::int64_t promisedFrames() const override { return m_frames; }
    bool endedInsideBlock() const override { return m_position < m_frames; } // asked at the end only
    const std::vector<std::string> &warnings() const override { return m_warnings; }

    std::size_t read(std::span<float> out) override
    {
        std::size_t done = 0;
        while (done < out.size()) {
            const auto wanted = static_cast<sf_count_t>(std::min(out.size() - done, blockFrames));
            const sf_count_t count = sf_readf_float(m_handle, m_interleaved.data(), wanted);
            if (count <= 0)
                break;
            mixDown(out.subspan(done, static_cast<std::size_t>(count)));
            done += static_cast<std::size_t>(count);
        }
        m_position += static_cast<std::int64_t>(done);
        return done;
    }

    bool seek(std::int64_t frame) override
    {
        if (m_frames > 0)
            frame = std::min(frame, m_frames);
        if (!m_lossy) {
            m_position = frame;
            return sf_seek(m_handle, frame, SEEK_SET) == frame;
        }
        // Vorbis and Opus decoders carry state from block to block, and their seeking differs between
        // versions of the libraries: a fresh decoder and dropped samples are exact by construction.
        if (frame < m_position && !open())
            return false;
        std::vector<float> dropped(blockFrames);
        while (m_position < frame) {
            const auto wanted = std::min(static_cast<std::int64_t>(blockFrames), frame - m_position);
            if (read(std::span(dropped).first(static_cast<std::size_t>(wanted))) == 0)
                break;
        }
        return true;
    }

private:
    void close()
    {
        if (m_handle != nullptr)
            sf_close(m_handle);
        m_handle = nullptr;
    }

    /// The mean over channels, summed in channel order in single precision as numpy.mean does.
    void mixDown(std::span<float> out) const
    {
        const auto channels = static_cast<std::size_t>(m_format.channels);
        const float *in = m_interleaved.data();
        for (float &sample : out) {
            float sum = in[0];
            for (std::size_t c = 1; c < channels; ++c)
                sum += in[c];
            sample = channels > 1 ? sum / static_cast<float>(channels) : sum;
            in += channels;
        }
    }

    FileWindow m_file;
    SNDFILE *m_handle = nullptr;
    SourceFormat m_format;
    std::vector<std::string> m_warnings;
    std::vector<float> m_interleaved;
    std::int64_t m_frames = 0;
    std::int64_t m_position = 0;
    bool m_lossy = false;
};

} // namespace

std::unique_ptr<PcmSource> openWithSndfile(FileWindow file)
{
    auto source = std::make_unique<SndfileSource>(std::move(file));
    float first = 0.0f;
    if (!source->open() || source->read({&first, 1}) != 1 || !source->open())
        return nullptr;
    return source;
}

} // namespace genrescope
