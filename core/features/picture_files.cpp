// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/features/jpeg_reader.h"
#include "core/features/picture.h"
#include "core/features/png_reader.h"

#include <fmt/format.h>
#include <png.h>

namespace genrescope {

namespace {

constexpr std::uintmax_t maxFileBytes = 256u << 20;

} // namespace

Result<Picture> readPicture(const std::filesystem::path &path)
{
    const auto bytes = readFile(path, maxFileBytes);
    if (!bytes)
        return bytes.error();
    const auto named = [&](Result<Picture> picture) -> Result<Picture> {
        return picture ? std::move(picture) : Error{fmt::format("{}: {}", path.string(), picture.error().message)};
    };
    if (bytes->empty())
        return Error{fmt::format("{}: is empty", path.string())};
    if (looksLikePng(*bytes))
        return named(decodePng(*bytes));
    if (looksLikeJpeg(*bytes))
        return named(decodeJpeg(*bytes));
    return Error{fmt::format("{}: is not a PNG or JPEG picture", path.string())};
}

Result<void> writePng(const Picture &picture, const std::filesystem::path &path)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(picture.width);
    image.height = static_cast<png_uint_32>(picture.height);
    image.format = PNG_FORMAT_RGB;
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    std::string bytes(size, '\0');
    if (png_image_write_to_memory(&image, bytes.data(), &size, 0, picture.rgb.data(), 0, nullptr) == 0)
        return Error{fmt::format("{}: cannot be written as PNG: {}", path.string(), image.message)};
    return writeFileAtomically(path, std::string_view(bytes).substr(0, size));
}

} // namespace genrescope
