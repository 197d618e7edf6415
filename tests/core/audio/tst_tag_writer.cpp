// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/genre_tag.h"
#include "core/audio/mono_stream.h"
#include "core/audio/packet_hash.h"
#include "core/audio/tag_journal.h"
#include "core/audio/tag_writer.h"
#include "core/audio/tags.h"
#include "tests/support/encode_audio.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <sys/stat.h>
#include <taglib/attachedpictureframe.h>
#include <taglib/fileref.h>
#include <taglib/flacfile.h>
#include <taglib/id3v1tag.h>
#include <taglib/id3v2tag.h>
#include <taglib/mpegfile.h>
#include <taglib/privateframe.h>
#include <taglib/textidentificationframe.h>
#include <taglib/tpropertymap.h>
#include <taglib/xiphcomment.h>

using namespace genrescope;
using namespace genrescope::test;

namespace {

std::vector<float> samplesOf(const QString &file)
{
    const auto sound = decodeMono(file.toStdString(), 48000);
    return sound ? sound->audio.samples : std::vector<float>();
}

TagLib::PropertyMap otherFields(const QString &file)
{
    const TagLib::FileRef reference(QFile::encodeName(file).constData());
    TagLib::PropertyMap fields = reference.file()->properties();
    fields.erase("GENRE");
    return fields;
}

/// Every frame but the genre's, as its bytes are.
QList<QByteArray> otherFrames(const QString &file)
{
    TagLib::MPEG::File mpeg(QFile::encodeName(file).constData());
    QList<QByteArray> frames;
    for (TagLib::ID3v2::Frame *frame : mpeg.ID3v2Tag()->frameList())
        if (frame->frameID() != "TCON") {
            const TagLib::ByteVector bytes = frame->render();
            frames += QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
        }
    return frames;
}

std::string firstGenre(const QString &file)
{
    const auto genres = readGenreTag(file.toStdString());
    return genres && !genres->empty() ? genres->front() : std::string();
}

} // namespace

class TestTagWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormat_data();
    void everyFormat();
    void id3Versions_data();
    void id3Versions();
    void mp3WithoutATag();
    void flacPictures();
    void whatCannotBeWritten();
    void namesLieAboutFormats();
    void linksAndPermissions();
    void othersWroteSince();
    void anotherProgramIsFaster();
    void journal();

private:
    QString encode(const QString &name, const char *muxer, const char *encoder,
                   std::vector<std::pair<const char *, const char *>> tags = {});
    QTemporaryDir m_folder;
};

QString TestTagWriter::encode(const QString &name, const char *muxer, const char *encoder,
                              std::vector<std::pair<const char *, const char *>> tags)
{
    const QString path = m_folder.filePath(name);
    const QString reason =
        encodeAudio(twoTones(48000, 2.0, 2), {.file = path,
                                              .muxer = muxer,
                                              .encoder = encoder,
                                              .sampleRate = 48000,
                                              .options = strcmp(muxer, "aiff") == 0 ? "write_id3v2=1" : "",
                                              .tags = std::move(tags)});
    if (!reason.isEmpty())
        qWarning("NOT TESTED: %s", qUtf8Printable(reason));
    return reason.isEmpty() ? path : QString();
}

void TestTagWriter::everyFormat_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("muxer");
    QTest::addColumn<QByteArray>("encoder");
    QTest::addColumn<bool>("tagged");
    const auto row = [](const char *ending, const char *muxer, const char *encoder) {
        for (const bool tagged : {true, false})
            QTest::addRow("%s %s", ending, tagged ? "tagged" : "plain")
                << QStringLiteral("ünï ♫ %1.%2").arg(tagged).arg(QLatin1StringView(ending))
                << QByteArray(muxer) << QByteArray(encoder) << tagged;
    };
    row("mp3", "mp3", "libmp3lame");
    row("flac", "flac", "flac");
    row("ogg", "ogg", "libvorbis");
    row("opus", "opus", "libopus");
    row("m4a", "ipod", "aac");
    row("wav", "wav", "pcm_s16le");
    row("aiff", "aiff", "pcm_s16be");
    row("wma", "asf", "wmav2");
}

void TestTagWriter::everyFormat()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, muxer);
    QFETCH(QByteArray, encoder);
    QFETCH(bool, tagged);
    std::vector<std::pair<const char *, const char *>> tags;
    if (tagged)
        tags = {{"title", "夜に駆ける"}, {"artist", "Ünïcödé"}, {"album", "Альбом"}, {"genre", "Rock"}};
    const QString path = encode(file, muxer.constData(), encoder.constData(), tags);
    if (path.isEmpty())
        QSKIP("no encoder");
    const QByteArray original = contentsOf(path);
    const auto samples = samplesOf(path);
    const auto fields = otherFields(path);
    const auto sound = soundHash(path.toStdString());
    QVERIFY(sound.ok() && !samples.empty());
    const auto mtime = std::filesystem::last_write_time(path.toStdString());

    const auto check = checkGenreTag(path.toStdString());
    QCOMPARE(QString::fromStdString(check.problem), QString());
    QCOMPARE(check.genres, tagged ? std::vector<std::string>{"Rock"} : std::vector<std::string>{});

    const auto change = writeGenreTag(path.toStdString(), "Hip-Hop & 音楽");
    QVERIFY2(change.ok(), change ? "" : change.error().message.c_str());
    QCOMPARE(readTags(path.toStdString())->genre, "Hip-Hop & 音楽");
    QCOMPARE(samplesOf(path), samples);
    QCOMPARE(*soundHash(path.toStdString()), *sound);
    QVERIFY(otherFields(path) == fields);
    QVERIFY(contentsOf(path) != original);
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral(".genrescope-*")}, QDir::Hidden | QDir::Files),
             QStringList());

    QVERIFY(change->patch);
    const auto restored = restoreGenreTag(*change);
    QVERIFY2(restored.ok(), restored ? "" : restored.error().message.c_str());
    QVERIFY(*restored == TagRestored::Exactly);
    QVERIFY(contentsOf(path) == original);
    QVERIFY(std::filesystem::last_write_time(path.toStdString()) == mtime);

    // Without the bytes to put back, the genre is put back.
    auto coarse = *writeGenreTag(path.toStdString(), "Jazz");
    coarse.patch.reset();
    QVERIFY(*restoreGenreTag(coarse) == TagRestored::GenreOnly);
    QCOMPARE(QString::fromStdString(firstGenre(path)), tagged ? QStringLiteral("Rock") : QString());
    QCOMPARE(samplesOf(path), samples);
    QVERIFY(otherFields(path) == fields);
}

void TestTagWriter::id3Versions_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("2.3") << 3;
    QTest::newRow("2.4") << 4;
}

/// The version stays, and so do pictures, what only one program understands, and an ID3v1 tag.
void TestTagWriter::id3Versions()
{
    QFETCH(int, version);
    const QString path = encode(QStringLiteral("version%1.mp3").arg(version), "mp3", "libmp3lame");
    if (path.isEmpty())
        QSKIP("no encoder");
    {
        namespace id3 = TagLib::ID3v2;
        TagLib::MPEG::File file(QFile::encodeName(path).constData());
        id3::Tag &tag = *file.ID3v2Tag(true);
        tag.setTitle(TagLib::String("夜", TagLib::String::UTF8));
        tag.setGenre("Rock");
        tag.setYear(1959);
        auto *picture = new id3::AttachedPictureFrame;
        picture->setMimeType("image/png");
        picture->setPicture(TagLib::ByteVector(5000, '\x89'));
        tag.addFrame(picture);
        auto *secret = new id3::PrivateFrame;
        secret->setOwner("somebody");
        secret->setData(TagLib::ByteVector("\0\1\2\xff", 4));
        tag.addFrame(secret);
        file.ID3v1Tag(true)->setGenre("Rock");
        file.ID3v1Tag()->setTitle("Night");
        QVERIFY(file.save(TagLib::MPEG::File::AllTags, TagLib::MPEG::File::StripNone,
                          version == 3 ? id3::v3 : id3::v4, TagLib::MPEG::File::DoNotDuplicate));
    }
    const auto frames = otherFrames(path);
    const auto samples = samplesOf(path);
    QVERIFY(frames.size() >= 4);
    const QByteArray original = contentsOf(path);
    const auto change = writeGenreTag(path.toStdString(), "Jazz");
    QVERIFY2(change.ok(), change ? "" : change.error().message.c_str());
    QCOMPARE(contentsOf(path).at(3), static_cast<char>(version));
    QCOMPARE(otherFrames(path), frames);
    QCOMPARE(samplesOf(path), samples);
    {
        TagLib::MPEG::File file(QFile::encodeName(path).constData());
        QVERIFY(file.hasID3v1Tag());
        QCOMPARE(file.ID3v1Tag()->genre().to8Bit(), "Jazz");
        QCOMPARE(file.ID3v1Tag()->title().to8Bit(), "Night");
    }
    QVERIFY(*restoreGenreTag(*change) == TagRestored::Exactly);
    QVERIFY(contentsOf(path) == original);
}

/// A tag that was made for the genre goes with it, even where nothing but the genre is known.
void TestTagWriter::mp3WithoutATag()
{
    const QString path = encode(QStringLiteral("bare.mp3"), "mp3", "libmp3lame");
    if (path.isEmpty())
        QSKIP("no encoder");
    {
        TagLib::MPEG::File file(QFile::encodeName(path).constData());
        QVERIFY(file.strip());
    }
    const QByteArray bare = contentsOf(path);
    QVERIFY(!bare.startsWith("ID3"));
    auto change = writeGenreTag(path.toStdString(), "Jazz");
    QVERIFY2(change.ok(), change ? "" : change.error().message.c_str());
    QVERIFY(contentsOf(path).startsWith("ID3\4"));
    QVERIFY(contentsOf(path).endsWith(bare));
    change->patch.reset();
    QVERIFY(*restoreGenreTag(*change) == TagRestored::GenreOnly);
    QVERIFY(contentsOf(path) == bare);
}

void TestTagWriter::flacPictures()
{
    const QString path = encode(QStringLiteral("picture.flac"), "flac", "flac", {{"genre", "Rock"}});
    {
        TagLib::FLAC::File file(QFile::encodeName(path).constData());
        auto *picture = new TagLib::FLAC::Picture;
        picture->setData(TagLib::ByteVector(300'000, 'x'));
        file.addPicture(picture);
        file.xiphComment()->addField("GENRE", "Indie", false);
        QVERIFY(file.save());
    }
    const QByteArray original = contentsOf(path);
    const auto change = writeGenreTag(path.toStdString(), "Jazz");
    QVERIFY2(change.ok(), change ? "" : change.error().message.c_str());
    QCOMPARE(change->before, (std::vector<std::string>{"Rock", "Indie"}));
    QCOMPARE(*readGenreTag(path.toStdString()), std::vector<std::string>{"Jazz"});
    {
        TagLib::FLAC::File file(QFile::encodeName(path).constData());
        QCOMPARE(file.pictureList().size(), 1u);
        QCOMPARE(file.pictureList().front()->data().size(), 300'000u);
    }
    QVERIFY(*restoreGenreTag(*change) == TagRestored::Exactly);
    QVERIFY(contentsOf(path) == original);
}

void TestTagWriter::whatCannotBeWritten()
{
    const auto problem = [](const QString &path) {
        return QString::fromStdString(checkGenreTag(path.toStdString()).problem);
    };
    QCOMPARE(problem(m_folder.filePath(QStringLiteral("none.mp3"))), QStringLiteral("there is no such file"));
    const QString text = m_folder.filePath(QStringLiteral("text.mp3"));
    QVERIFY(writeContents(text, QByteArray("not music at all\n").repeated(200)));
    QCOMPARE(problem(text), QStringLiteral("has no tag that could be written"));
    QVERIFY(!writeGenreTag(text.toStdString(), "Jazz").ok());
    QCOMPARE(contentsOf(text), QByteArray("not music at all\n").repeated(200));

    const QString film = encode(QStringLiteral("film.mkv"), "matroska", "flac");
    QVERIFY(!film.isEmpty());
    QCOMPARE(problem(film), QStringLiteral("has no tag that could be written"));

    const QString locked = encode(QStringLiteral("locked.flac"), "flac", "flac");
    QVERIFY(QFile::setPermissions(locked, QFileDevice::ReadOwner | QFileDevice::ReadUser));
    QCOMPARE(problem(locked), QStringLiteral("is write-protected"));
    const QByteArray bytes = contentsOf(locked);
    QVERIFY(!writeGenreTag(locked.toStdString(), "Jazz").ok());
    QCOMPARE(contentsOf(locked), bytes);

    const QString shared = encode(QStringLiteral("shared.flac"), "flac", "flac");
    std::filesystem::create_hard_link(shared.toStdString(),
                                      m_folder.filePath(QStringLiteral("other")).toStdString());
    QVERIFY(problem(shared).contains(QStringLiteral("hard link")));
}

/// An MP4 file called .mp3 gets no ID3 tag in front of it.
void TestTagWriter::namesLieAboutFormats()
{
    const QString path = encode(QStringLiteral("really-m4a.mp3"), "ipod", "aac", {{"genre", "Rock"}});
    if (path.isEmpty())
        QSKIP("no encoder");
    const auto samples = samplesOf(path);
    const auto change = writeGenreTag(path.toStdString(), "Jazz");
    QVERIFY2(change.ok(), change ? "" : change.error().message.c_str());
    QVERIFY(!contentsOf(path).startsWith("ID3"));
    QCOMPARE(firstGenre(path), "Jazz");
    QCOMPARE(samplesOf(path), samples);
}

void TestTagWriter::linksAndPermissions()
{
    const QString path = encode(QStringLiteral("target.flac"), "flac", "flac");
    const QString link = m_folder.filePath(QStringLiteral("link.flac"));
    QVERIFY(QFile::link(path, link));
    QCOMPARE(::chmod(path.toLocal8Bit().constData(), 0640), 0);
    const auto change = writeGenreTag(link.toStdString(), "Jazz");
    QVERIFY2(change.ok(), change ? "" : change.error().message.c_str());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(firstGenre(path), "Jazz");
    struct stat status = {};
    QCOMPARE(::stat(path.toLocal8Bit().constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, 0640u);
    QVERIFY(!QFileInfo(path).isSymLink());
}

void TestTagWriter::othersWroteSince()
{
    const QString path = encode(QStringLiteral("others.flac"), "flac", "flac", {{"genre", "Rock"}});
    const auto change = writeGenreTag(path.toStdString(), "Jazz");
    QVERIFY(change.ok());
    const auto edit = [&path](auto what) {
        TagLib::FileRef file(QFile::encodeName(path).constData());
        what(*file.tag());
        return file.save();
    };
    // Another field: the genre goes back, the field stays.
    QVERIFY(edit([](TagLib::Tag &tag) { tag.setTitle("New title"); }));
    QVERIFY(*restoreGenreTag(*change) == TagRestored::GenreOnly);
    QCOMPARE(firstGenre(path), "Rock");
    QCOMPARE(readTags(path.toStdString())->title, "New title");
    // Twice is once.
    QVERIFY(restoreGenreTag(*change).ok());
    // Another genre: somebody meant it.
    QVERIFY(edit([](TagLib::Tag &tag) { tag.setGenre("Polka"); }));
    const auto refused = restoreGenreTag(*change);
    QVERIFY(!refused.ok());
    QVERIFY(QString::fromStdString(refused.error().message).contains(QStringLiteral("Polka")));
    QCOMPARE(firstGenre(path), "Polka");
}

/// What is written between the copy and the renaming is not lost.
void TestTagWriter::anotherProgramIsFaster()
{
    const QString path = encode(QStringLiteral("busy.flac"), "flac", "flac");
    const auto written = writeGenreTag(path.toStdString(), "Jazz", [&path](const GenreTagChange &) {
        QFile file(path);
        return file.open(QIODevice::Append) && file.write("more") == 4 ? Result<void>() : Error{"?"};
    });
    QVERIFY(!written.ok());
    QVERIFY(contentsOf(path).endsWith("more"));
    QVERIFY(firstGenre(path).empty());

    // What cannot be noted down is not done.
    const QString other = encode(QStringLiteral("unnoted.flac"), "flac", "flac");
    const QByteArray original = contentsOf(other);
    QVERIFY(!writeGenreTag(other.toStdString(), "Jazz", [](const GenreTagChange &) {
                 return Result<void>(Error{"the disk is full"});
             }).ok());
    QCOMPARE(contentsOf(other), original);
}

void TestTagWriter::journal()
{
    const std::filesystem::path folder = m_folder.filePath(QStringLiteral("data/tag-writings")).toStdString();
    QVERIFY(TagJournal::all(folder).empty());
    const QString path = encode(QStringLiteral("kept \xff.flac"), "flac", "flac");
    const QByteArray original = contentsOf(path);
    std::filesystem::path written;
    {
        auto journal = TagJournal::create(folder);
        QVERIFY2(journal.ok(), journal ? "" : journal.error().message.c_str());
        written = (*journal)->path();
        QVERIFY(writeGenreTag(path.toStdString(), "Jazz", [&](const GenreTagChange &change) {
                    return (*journal)->note(change);
                }).ok());
    }
    QVERIFY((*TagJournal::create(folder))->path() > written);
    QCOMPARE(TagJournal::all(folder).front(), written);
    { // a crash in the middle of a line
        QFile file(QString::fromStdString(written.string()));
        QVERIFY(file.open(QIODevice::Append) && file.write("{\"file\": \"ha") > 0);
    }
    const auto changes = TagJournal::read(written);
    QVERIFY(changes.ok());
    QCOMPARE(changes->size(), 1u);
    QVERIFY(*restoreGenreTag(changes->front()) == TagRestored::Exactly);
    QVERIFY(contentsOf(path) == original);
    QVERIFY(TagJournal::keepOnly(written, *changes).ok());
    QCOMPARE(TagJournal::read(written)->size(), 1u);
    QVERIFY(TagJournal::keepOnly(written, {}).ok());
    QVERIFY(!std::filesystem::exists(written));
}

QTEST_GUILESS_MAIN(TestTagWriter)
#include "tst_tag_writer.moc"
