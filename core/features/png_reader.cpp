// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/png_reader.h"

#include "core/features/picture_limits.h"

#include <csetjmp>
#include <cstring>
#include <fmt/format.h>
#include <png.h>

namespace genrescope {

namespace {

// libpng reports errors by longjmp, which must not jump over objects with destructors. So everything that owns
// anything lives in Decoder and in decodePng(); the two functions that call setjmp hold plain values only.
struct Decoder
{
    std::string_view bytes;
    std::size_t position = 0;
    char reason[128] = "";
    png_structp png = nullptr;
    png_infop info = nullptr;
    png_uint_32 width = 0;
    png_uint_32 height = 0;
    int passes = 1;

    explicit Decoder(std::string_view file)
        : bytes(file)
    {
        png = png_create_read_struct(PNG_LIBPNG_VER_STRING, this, &Decoder::onError, &Decoder::onWarning);
        if (png)
            info = png_create_info_struct(png);
    }
    ~Decoder() { png_destroy_read_struct(&png, &info, nullptr); }
    Decoder(const Decoder &) = delete;
    Decoder &operator=(const Decoder &) = delete;

    [[noreturn]] static void onError(png_structp png, png_const_charp message)
    {
        auto *self = static_cast<Decoder *>(png_get_error_ptr(png));
        std::strncpy(self->reason, message, sizeof(self->reason) - 1);
        png_longjmp(png, 1);
    }

    static void onWarning(png_structp, png_const_charp) {} // odd chunks do not change the pixels

    static void onRead(png_structp png, png_bytep target, std::size_t count)
    {
        auto *self = static_cast<Decoder *>(png_get_io_ptr(png));
        if (count > self->bytes.size() - self->position)
            png_error(png, "it ends early");
        std::memcpy(target, self->bytes.data() + self->position, count);
        self->position += count;
    }
};

/// Reads the header and asks for 8-bit RGB rows.
bool readHeader(Decoder &decoder)
{
    if (setjmp(png_jmpbuf(decoder.png)) != 0)
        return false;
    png_set_read_fn(decoder.png, &decoder, &Decoder::onRead);
    png_read_info(decoder.png, decoder.info);
    decoder.width = png_get_image_width(decoder.png, decoder.info);
    decoder.height = png_get_image_height(decoder.png, decoder.info);
    const int colourType = png_get_color_type(decoder.png, decoder.info);
    if (colourType == PNG_COLOR_TYPE_PALETTE)
        png_set_palette_to_rgb(decoder.png);
    if ((colourType & PNG_COLOR_MASK_COLOR) == 0) {
        png_set_expand_gray_1_2_4_to_8(decoder.png);
        png_set_gray_to_rgb(decoder.png);
    }
    png_set_strip_16(decoder.png);
    png_set_strip_alpha(decoder.png);
    decoder.passes = png_set_interlace_handling(decoder.png);
    png_read_update_info(decoder.png, decoder.info);
    if (png_get_rowbytes(decoder.png, decoder.info) != static_cast<std::size_t>(decoder.width) * 3)
        png_error(decoder.png, "its pixels are of an unknown kind");
    return true;
}

bool readRows(Decoder &decoder, std::uint8_t *rgb)
{
    if (setjmp(png_jmpbuf(decoder.png)) != 0)
        return false;
    for (int pass = 0; pass < decoder.passes; ++pass) {
        for (png_uint_32 row = 0; row < decoder.height; ++row)
            png_read_row(decoder.png, rgb + static_cast<std::size_t>(row) * decoder.width * 3, nullptr);
    }
    return true;
}

} // namespace

bool looksLikePng(std::string_view bytes)
{
    return bytes.starts_with("\x89PNG\r\n\x1a\n");
}

Result<Picture> decodePng(std::string_view bytes)
{
    Decoder decoder(bytes);
    if (!decoder.png || !decoder.info)
        return Error{"cannot be decoded: out of memory"};
    if (!readHeader(decoder))
        return Error{fmt::format("is a damaged PNG picture: {}", decoder.reason)};
    if (auto problem = pictureSizeProblem(decoder.width, decoder.height))
        return Error{std::move(*problem)};
    Picture picture{.width = static_cast<int>(decoder.width), .height = static_cast<int>(decoder.height), .rgb = {}};
    picture.rgb.resize(static_cast<std::size_t>(decoder.width) * decoder.height * 3);
    if (!readRows(decoder, picture.rgb.data()))
        return Error{fmt::format("is a damaged PNG picture: {}", decoder.reason)};
    return picture;
}

} // namespace genrescope
