// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/tags.h"

#include "core/audio/file_window.h"

#include <taglib/audioproperties.h>
#include <taglib/fileref.h>
#include <taglib/tag.h>
#include <taglib/tstring.h>
#include <taglib/wavfile.h>

namespace genrescope {

namespace {

/// UTF-8 without the white space and NUL padding that old taggers leave around the words.
std::string clean(const TagLib::String &text)
{
    std::string utf8 = text.to8Bit(true);
    if (const auto nul = utf8.find('\0'); nul != std::string::npos)
        utf8.resize(nul);
    const auto first = utf8.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return utf8.substr(first, utf8.find_last_not_of(" \t\r\n") - first + 1);
}

} // namespace

Result<Tags> readTags(const std::filesystem::path &path)
{
    if (auto readable = FileWindow::open(path); !readable)
        return readable.error();
    Tags tags;
    const TagLib::FileRef file(path.c_str(), true, TagLib::AudioProperties::Average);
    if (file.isNull())
        return tags;
    const TagLib::Tag *tag = file.tag();
    // TagLib's answer for WAV is the ID3v2 chunk alone.
    if (auto *wav = dynamic_cast<TagLib::RIFF::WAV::File *>(file.file()); wav && !wav->hasID3v2Tag())
        tag = wav->InfoTag();
    if (tag) {
        tags.title = clean(tag->title());
        tags.artist = clean(tag->artist());
        tags.album = clean(tag->album());
        tags.genre = clean(tag->genre());
        tags.year = static_cast<int>(tag->year());
        tags.trackNumber = static_cast<int>(tag->track());
    }
    if (const TagLib::AudioProperties *properties = file.audioProperties())
        tags.duration_s = properties->lengthInMilliseconds() / 1000.0;
    return tags;
}

} // namespace genrescope
