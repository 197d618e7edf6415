// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/jpeg_reader.h"

#include "core/features/picture_limits.h"

#include <csetjmp>
#include <cstdio> // jpeglib.h needs FILE and size_t
#include <cstring>
#include <fmt/format.h>
#include <jpeglib.h>

#include <jerror.h>

namespace genrescope {

namespace {

// libjpeg reports errors through callbacks that must not return; as in png_reader.cpp, the functions that call setjmp
// hold plain values only and everything that owns memory lives outside them.
struct Decoder
{
    static constexpr int maxScans = 200; // programs write about ten; thousands are made to keep a decoder busy

    jpeg_decompress_struct jpeg{};
    jpeg_error_mgr errors{};
    jpeg_progress_mgr progress{};
    std::jmp_buf jump;
    char reason[JMSG_LENGTH_MAX] = "";
    bool created = false;

    Decoder()
    {
        jpeg.err = jpeg_std_error(&errors);
        jpeg.client_data = this;
        errors.error_exit = &Decoder::onError;
        errors.emit_message = &Decoder::onMessage;
        progress.progress_monitor = &Decoder::onProgress;
    }
    ~Decoder()
    {
        if (created)
            jpeg_destroy_decompress(&jpeg);
    }
    Decoder(const Decoder &) = delete;
    Decoder &operator=(const Decoder &) = delete;

    [[noreturn]] static void onError(j_common_ptr common)
    {
        auto *self = static_cast<Decoder *>(common->client_data);
        self->errors.format_message(common, self->reason);
        std::longjmp(self->jump, 1);
    }

    /// Level -1 are warnings. Those that mean wrong pixels end the decoding; stray bytes between markers do not.
    static void onMessage(j_common_ptr common, int level)
    {
        const int code = common->err->msg_code;
        if (level >= 0 || code == JWRN_EXTRANEOUS_DATA || code == JWRN_ADOBE_XFORM || code == JWRN_JFIF_MAJOR)
            return;
        onError(common);
    }

    static void onProgress(j_common_ptr common)
    {
        auto *self = static_cast<Decoder *>(common->client_data);
        if (self->jpeg.input_scan_number > maxScans) {
            std::strncpy(self->reason, "it has more scans than any camera writes", sizeof(self->reason) - 1);
            std::longjmp(self->jump, 1);
        }
    }
};

bool readHeader(Decoder &decoder, std::string_view bytes)
{
    if (setjmp(decoder.jump) != 0)
        return false;
    jpeg_create_decompress(&decoder.jpeg);
    decoder.created = true;
    decoder.jpeg.progress = &decoder.progress; // creating the decompressor cleared it
    jpeg_mem_src(&decoder.jpeg, reinterpret_cast<const unsigned char *>(bytes.data()),
                 static_cast<unsigned long>(bytes.size()));
    jpeg_read_header(&decoder.jpeg, TRUE);
    const J_COLOR_SPACE space = decoder.jpeg.jpeg_color_space;
    decoder.jpeg.out_color_space = space == JCS_CMYK || space == JCS_YCCK ? JCS_CMYK : JCS_RGB;
    return true;
}

bool start(Decoder &decoder)
{
    if (setjmp(decoder.jump) != 0)
        return false;
    jpeg_start_decompress(&decoder.jpeg);
    return true;
}

bool readRows(Decoder &decoder, std::uint8_t *pixels, std::size_t rowBytes)
{
    if (setjmp(decoder.jump) != 0)
        return false;
    while (decoder.jpeg.output_scanline < decoder.jpeg.output_height) {
        JSAMPROW row = pixels + rowBytes * decoder.jpeg.output_scanline;
        jpeg_read_scanlines(&decoder.jpeg, &row, 1);
    }
    jpeg_finish_decompress(&decoder.jpeg);
    return true;
}

/// Programs that write CMYK as JPEG store it inverted (Adobe's custom), so that light is 255 as in RGB.
std::vector<std::uint8_t> cmykToRgb(const std::vector<std::uint8_t> &cmyk, bool inverted)
{
    std::vector<std::uint8_t> rgb(cmyk.size() / 4 * 3);
    for (std::size_t pixel = 0; pixel < cmyk.size() / 4; ++pixel) {
        const auto light = [&](std::size_t i) { return inverted ? cmyk[4 * pixel + i] : 255 - cmyk[4 * pixel + i]; };
        for (std::size_t i = 0; i < 3; ++i)
            rgb[3 * pixel + i] = static_cast<std::uint8_t>((light(i) * light(3) + 127) / 255);
    }
    return rgb;
}

} // namespace

bool looksLikeJpeg(std::string_view bytes)
{
    return bytes.starts_with("\xff\xd8\xff");
}

Result<Picture> decodeJpeg(std::string_view bytes)
{
    Decoder decoder;
    const auto damaged = [&] { return Error{fmt::format("is a damaged JPEG picture: {}", decoder.reason)}; };
    if (!readHeader(decoder, bytes))
        return damaged();
    if (auto problem = pictureSizeProblem(decoder.jpeg.image_width, decoder.jpeg.image_height))
        return Error{std::move(*problem)};
    if (!start(decoder))
        return damaged();
    const auto components = static_cast<std::size_t>(decoder.jpeg.output_components);
    if (components != 3 && components != 4)
        return Error{fmt::format("is a JPEG picture of {} components, which is not read", components)};
    Picture picture{.width = static_cast<int>(decoder.jpeg.output_width),
                    .height = static_cast<int>(decoder.jpeg.output_height), .rgb = {}};
    const std::size_t rowBytes = decoder.jpeg.output_width * components;
    picture.rgb.resize(rowBytes * decoder.jpeg.output_height);
    if (!readRows(decoder, picture.rgb.data(), rowBytes))
        return damaged();
    if (components == 4)
        picture.rgb = cmykToRgb(picture.rgb, decoder.jpeg.saw_Adobe_marker);
    return picture;
}

} // namespace genrescope
