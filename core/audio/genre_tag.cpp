// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/genre_tag.h"

#include "core/audio/media_probe.h"
#include "core/base/translatable.h"

#include <taglib/aifffile.h>
#include <taglib/apefile.h>
#include <taglib/apetag.h>
#include <taglib/asffile.h>
#include <taglib/fileref.h>
#include <taglib/flacfile.h>
#include <taglib/id3v1genres.h>
#include <taglib/id3v1tag.h>
#include <taglib/id3v2header.h>
#include <taglib/id3v2tag.h>
#include <taglib/mp4file.h>
#include <taglib/mpcfile.h>
#include <taglib/mpegfile.h>
#include <taglib/oggfile.h>
#include <taglib/textidentificationframe.h>
#include <taglib/tfilestream.h>
#include <taglib/tpropertymap.h>
#include <taglib/trueaudiofile.h>
#include <taglib/wavfile.h>
#include <taglib/wavpackfile.h>
#include <taglib/xiphcomment.h>

#include <array>
#include <functional>
#include <string_view>
#include <utility>

namespace genrescope {

namespace {

using TagLib::StringList;

/// TagLib believes a name's extension, so it is told the one that belongs to what the file holds. Left to
/// look at the content itself, it takes a film with FLAC sound for a FLAC file.
class TrueNameStream : public TagLib::FileStream
{
public:
    TrueNameStream(const std::filesystem::path &file, bool readOnly)
        : TagLib::FileStream(file.c_str(), readOnly)
    {
        using namespace std::string_view_literals;
        static constexpr std::array names = {
            std::pair("mp3"sv, "x.mp3"),  std::pair("aac"sv, "x.aac"), std::pair("flac"sv, "x.flac"),
            std::pair("mov"sv, "x.m4a"),  std::pair("wav"sv, "x.wav"), std::pair("aiff"sv, "x.aiff"),
            std::pair("asf"sv, "x.wma"),  std::pair("ape"sv, "x.ape"), std::pair("mpc"sv, "x.mpc"),
            std::pair("mpc8"sv, "x.mpc"), std::pair("wv"sv, "x.wv"),   std::pair("tta"sv, "x.tta")};
        auto window = FileWindow::open(file);
        const auto probe = window ? probeMedia(*window) : Result<MediaProbe>(window.error());
        if (!probe)
            return;
        for (const auto &[demuxer, name] : names)
            if (probe->demuxer == demuxer)
                m_name = name;
        m_isKnown = !m_name.empty() || probe->demuxer == "ogg"; // whose codecs TagLib tells apart by content
    }

    TagLib::FileName name() const override { return m_name.c_str(); }
    bool isKnown() const { return m_isKnown; }

private:
    std::string m_name;
    bool m_isKnown = false;
};

/// Of ID3v1's own list, whatever the case; 255 (none) where it has no such genre.
unsigned id3v1Number(const StringList &genres)
{
    for (unsigned number = 0; !genres.isEmpty() && number < 192; ++number)
        if (TagLib::ID3v1::genre(static_cast<int>(number)).upper() == genres.front().upper())
            return number;
    return 255;
}

void setIn(TagLib::ID3v2::Tag &tag, const StringList &genres)
{
    tag.removeFrames("TCON");
    if (genres.isEmpty())
        return;
    auto *frame = new TagLib::ID3v2::TextIdentificationFrame(
        "TCON", genres.toString().isLatin1() ? TagLib::String::Latin1 : TagLib::String::UTF8);
    frame->setText(genres);
    tag.addFrame(frame); // which owns it from now on
}

void setIn(TagLib::APE::Tag &tag, const StringList &genres)
{
    tag.removeItem("GENRE");
    for (const TagLib::String &genre : genres)
        tag.addValue("GENRE", genre, false);
}

void setIn(TagLib::MP4::Tag &tag, const StringList &genres)
{
    if (genres.isEmpty())
        tag.removeItem("\251gen");
    else
        tag.setItem("\251gen", genres);
}

void setIn(TagLib::ASF::Tag &tag, const StringList &genres)
{
    tag.removeItem("WM/Genre");
    for (const TagLib::String &genre : genres)
        tag.addAttribute("WM/Genre", TagLib::ASF::Attribute(genre));
}

void setIn(TagLib::Ogg::XiphComment &comment, const StringList &genres)
{
    comment.removeFields("GENRE");
    for (const TagLib::String &genre : genres)
        comment.addField("GENRE", genre, false);
}

/// What a tag is written as: as what it is, and anew as 2.4.
TagLib::ID3v2::Version versionOf(bool there, const TagLib::ID3v2::Tag *tag)
{
    return there && tag && tag->header()->majorVersion() == 3 ? TagLib::ID3v2::v3 : TagLib::ID3v2::v4;
}

/// TagLib reads ID3v2.2 but writes only its successors, whose frames are others.
bool isVersion2(bool there, const TagLib::ID3v2::Tag *tag)
{
    return there && tag && tag->header()->majorVersion() < 3;
}

bool save(TagLib::MPEG::File &file, const StringList &genres)
{
    using File = TagLib::MPEG::File;
    const auto version = versionOf(file.hasID3v2Tag(), file.ID3v2Tag());
    int tags = File::ID3v2;
    setIn(*file.ID3v2Tag(true), genres);
    if (file.hasAPETag() && file.APETag()->itemListMap().contains("GENRE")) {
        setIn(*file.APETag(), genres);
        tags |= File::APE;
    }
    if (file.hasID3v1Tag()) { // which knows numbers only
        file.ID3v1Tag()->setGenreNumber(id3v1Number(genres));
        tags |= File::ID3v1;
    }
    if (file.ID3v2Tag()->isEmpty() && file.hasID3v2Tag() && !file.strip(File::ID3v2))
        return false;
    return file.save(tags, File::StripNone, version, File::DoNotDuplicate);
}

bool save(TagLib::RIFF::WAV::File &file, const StringList &genres)
{
    using File = TagLib::RIFF::WAV::File;
    const bool none = !file.hasID3v2Tag() && !file.hasInfoTag();
    const auto version = versionOf(file.hasID3v2Tag(), file.ID3v2Tag());
    int tags = File::NoTags;
    if (none || file.hasID3v2Tag()) {
        setIn(*file.ID3v2Tag(), genres);
        tags |= File::ID3v2;
    }
    if (none || file.hasInfoTag()) {
        file.InfoTag()->setGenre(genres.isEmpty() ? TagLib::String() : genres.front());
        tags |= File::Info;
    }
    return file.save(static_cast<File::TagTypes>(tags), File::StripNone, version);
}

/// How a file's genre is written and the file saved, which tells whether it worked; empty: its format has no
/// tags.
using Setter = std::function<bool(const StringList &)>;

Setter setterFor(TagLib::File &file)
{
    if (auto *mpeg = dynamic_cast<TagLib::MPEG::File *>(&file))
        return [mpeg](const StringList &genres) { return save(*mpeg, genres); };
    if (auto *wav = dynamic_cast<TagLib::RIFF::WAV::File *>(&file))
        return [wav](const StringList &genres) { return save(*wav, genres); };
    if (auto *aiff = dynamic_cast<TagLib::RIFF::AIFF::File *>(&file))
        return [aiff](const StringList &genres) {
            const auto version = versionOf(aiff->hasID3v2Tag(), aiff->tag());
            setIn(*aiff->tag(), genres);
            return aiff->save(version);
        };
    const auto saving = [&file](auto *tag) -> Setter {
        return [&file, tag](const StringList &genres) {
            setIn(*tag, genres);
            return file.save();
        };
    };
    if (auto *flac = dynamic_cast<TagLib::FLAC::File *>(&file))
        return saving(flac->xiphComment(true));
    if (auto *comment = dynamic_cast<TagLib::Ogg::XiphComment *>(file.tag()))
        return saving(comment);
    if (auto *mp4 = dynamic_cast<TagLib::MP4::Tag *>(file.tag()))
        return saving(mp4);
    if (auto *asf = dynamic_cast<TagLib::ASF::Tag *>(file.tag()))
        return saving(asf);
    if (auto *ape = dynamic_cast<TagLib::APE::File *>(&file))
        return saving(ape->APETag(true));
    if (auto *musepack = dynamic_cast<TagLib::MPC::File *>(&file))
        return saving(musepack->APETag(true));
    if (auto *wavpack = dynamic_cast<TagLib::WavPack::File *>(&file))
        return saving(wavpack->APETag(true));
    if (auto *trueAudio = dynamic_cast<TagLib::TrueAudio::File *>(&file))
        return saving(trueAudio->ID3v2Tag(true));
    return {};
}

bool cannotBeKept(TagLib::File &file)
{
    if (auto *mpeg = dynamic_cast<TagLib::MPEG::File *>(&file))
        return isVersion2(mpeg->hasID3v2Tag(), mpeg->ID3v2Tag());
    if (auto *wav = dynamic_cast<TagLib::RIFF::WAV::File *>(&file))
        return isVersion2(wav->hasID3v2Tag(), wav->ID3v2Tag());
    if (auto *aiff = dynamic_cast<TagLib::RIFF::AIFF::File *>(&file))
        return isVersion2(aiff->hasID3v2Tag(), aiff->tag());
    if (auto *trueAudio = dynamic_cast<TagLib::TrueAudio::File *>(&file)) // it writes 2.4 only
        return trueAudio->hasID3v2Tag() && trueAudio->ID3v2Tag()->header()->majorVersion() < 4;
    return false;
}

/// Null where the file is of no kind that TagLib knows.
TagLib::File *opened(const TrueNameStream &stream, const TagLib::FileRef &reference)
{
    TagLib::File *file = stream.isKnown() && !reference.isNull() ? reference.file() : nullptr;
    return file && file->isValid() && file->tag() ? file : nullptr;
}

const char *const noTags = translatable("TagProblem", "has no tag that could be written");

} // namespace

Result<std::vector<std::string>> readGenreTag(const std::filesystem::path &path)
{
    TrueNameStream stream(path, true);
    const TagLib::FileRef reference(&stream, false);
    TagLib::File *file = opened(stream, reference);
    if (!file || !setterFor(*file))
        return Error{noTags};
    if (cannotBeKept(*file))
        return Error{translatable("TagProblem", "has an old ID3v2 tag, which could not be written as it is")};
    std::vector<std::string> genres;
    TagLib::PropertyMap fields = file->properties(); // which outlives the list it lends
    for (const TagLib::String &genre : fields["GENRE"])
        genres.push_back(genre.to8Bit(true));
    return genres;
}

Result<void> setGenreTag(const std::filesystem::path &path, const std::vector<std::string> &genres)
{
    TrueNameStream stream(path, false);
    if (stream.readOnly())
        return Error{"cannot be written"};
    const TagLib::FileRef reference(&stream, false);
    TagLib::File *file = opened(stream, reference);
    const Setter set = file ? setterFor(*file) : Setter();
    if (!set)
        return Error{noTags};
    StringList list;
    for (const std::string &genre : genres)
        list.append(TagLib::String(genre, TagLib::String::UTF8));
    if (!set(list))
        return Error{"its tag cannot be written"};
    return {};
}

} // namespace genrescope
