// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/ffmpeg_container.h"

#include <cerrno>
#include <cstdio>
#include <fmt/format.h>
#include <mutex>

namespace genrescope {

namespace {

constexpr int ioBlock = 64 << 10;

int readWindow(void *window, std::uint8_t *out, int count)
{
    const std::size_t done = static_cast<FileWindow *>(window)->read({out, static_cast<std::size_t>(count)});
    return done > 0 ? static_cast<int>(done) : AVERROR_EOF;
}

std::int64_t seekWindow(void *window, std::int64_t offset, int whence)
{
    auto *file = static_cast<FileWindow *>(window);
    whence &= ~AVSEEK_FORCE;
    if (whence == AVSEEK_SIZE)
        return file->size();
    const std::int64_t base = whence == SEEK_CUR ? file->position() : whence == SEEK_END ? file->size() : 0;
    if (base + offset < 0)
        return AVERROR(EINVAL);
    file->setPosition(base + offset);
    return file->position();
}

} // namespace

std::string_view describeFfmpegError(int error)
{
    return error == AVERROR(ENOMEM) ? "there is not enough memory" : "the file is damaged or cut short";
}

Result<FfmpegContainer> openFfmpegContainer(FileWindow &file, const std::string &demuxer)
{
    static std::once_flag quiet;
    std::call_once(quiet, [] { av_log_set_level(AV_LOG_QUIET); }); // its complaints become our sentences
    FfmpegContainer container;
    file.setPosition(0);
    auto *buffer = static_cast<unsigned char *>(av_malloc(ioBlock));
    container.io.reset(avio_alloc_context(buffer, ioBlock, 0, &file, readWindow, nullptr, seekWindow));
    AVFormatContext *context = avformat_alloc_context();
    context->pb = container.io.get();
    context->flags |= AVFMT_FLAG_CUSTOM_IO;
    AVDictionary *options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "none",
                0); // no container may open another file or an address
    const int error = avformat_open_input(&context, "", av_find_input_format(demuxer.c_str()), &options);
    av_dict_free(&options);
    if (error < 0)
        return Error{fmt::format("cannot be decoded: {}", describeFfmpegError(error))};
    container.context.reset(context);

    const auto soundOnly = [&] {
        for (unsigned i = 0; i < context->nb_streams; ++i)
            if (context->streams[i]->codecpar->codec_type != AVMEDIA_TYPE_AUDIO)
                context->streams[i]->discard = AVDISCARD_ALL;
    };
    soundOnly();
    if (const int found = avformat_find_stream_info(context, nullptr); found < 0)
        return Error{fmt::format("cannot be decoded: {}", describeFfmpegError(found))};
    soundOnly();
    container.sound = av_find_best_stream(context, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    if (container.sound < 0)
        return Error{"holds no sound stream"};
    for (unsigned i = 0; i < context->nb_streams; ++i)
        if (static_cast<int>(i) != container.sound)
            context->streams[i]->discard = AVDISCARD_ALL;
    return container;
}

} // namespace genrescope
