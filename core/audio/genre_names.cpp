// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/genre_names.h"

#include <set>
#include <string>
#include <taglib/id3v1genres.h>

namespace genrescope {

namespace {

std::string letters(std::string_view name)
{
    std::string key;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            key += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
            key += c;
    }
    return key;
}

} // namespace

bool isGenreName(std::string_view name)
{
    static const std::set<std::string> known = [] {
        // What FMA and others have beyond ID3's list.
        std::set<std::string> keys = {
            "international", "experimental", "spoken",    "oldtime",    "historic",         "soulrnb",
            "easylistening", "orchestral",   "world",     "worldmusic", "hiphoprap",        "rhythmandblues",
            "electronica",   "drumandbass",  "dnb",       "idm",        "singersongwriter", "childrens",
            "kpop",          "jpop",         "bollywood", "flamenco",   "afrobeat",         "grime"};
        for (const TagLib::String &genre : TagLib::ID3v1::genreList())
            keys.insert(letters(genre.to8Bit(true)));
        return keys;
    }();
    return known.contains(letters(name));
}

} // namespace genrescope
