// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of core's that the window shows: the more particular before the more general.
#include "core/base/translatable.h"
#include "ui/settings/core_sentences.h"

namespace genrescope::ui {

namespace {

constexpr CoreSentence sentences[] = {
    // A setting's value that will not do.
    {translatable("Sentence", "must be at least 1")},
    {translatable("Sentence", "must be at least 1 (and at most 65536)")},
    {translatable("Sentence", "must be at least 1 epoch")},
    {translatable("Sentence", "must be at least 1 row")},
    {translatable("Sentence", "must be at least 1 column")},
    {translatable("Sentence", "must be at most 1 (below 0: the policy's own)")},
    {translatable("Sentence", "must not be 0 (below 0: the policy's own)")},
    {translatable("Sentence", "must be less than 1 (negative: the model's own)")},
    {translatable("Sentence", "must be a number of at most 1000 (negative: the model's own)")},
    {translatable("Sentence", "must be below 1 (below 0 means the optimizer's default)")},
    {translatable("Sentence", "must be below 1")},
    {translatable("Sentence", "must be below 0.5 with three phases")},
    {translatable("Sentence", "must be above 0 and at most %1")},
    {translatable("Sentence", "must be 0 or more and below 1")},
    {translatable("Sentence", "must be 0 (off) or more")},
    {translatable("Sentence", "must be 0 or more")},
    {translatable("Sentence", "must be 0 (all of the machine's) or up to 1024")},
    {translatable("Sentence", "must be 0 or more, below %1, and that below 1")},
    {translatable("Sentence", "must lie between %1 (off) and %2")},
    {translatable("Sentence", "%1 must lie between %2 and %3, and not be %4")},
    {translatable("Sentence", "must lie between %1 and %2")},
    {translatable("Sentence", "needs %1 above 0")},
    {translatable("Sentence", "%1 must be above %2, %3")},
    {translatable("Sentence", "\"%1\" is not one of %2")},
    {"%1 epoch[|s] of warm-up leave none of the %2 for training",
     translatable("Sentence", "%1 epochs of warm-up leave none of the %2 for training")},
    {translatable("Sentence", "The clip's length is %1 s; it must be above 0 and at most %2.")},
    {translatable("Sentence", "The input is %1 x %2 (height x width); both must be from 1 to %3.")},
    {translatable("Sentence", "A log-mel input is as high as it has mel bands: height is %1, bands are %2.")},
    {translatable("Sentence", "A log-mel input has 1 channel, not %1.")},
    {translatable("Sentence", "A picture has 3 channels (colour) or 1 (scaled dB), not %1.")},
    {translatable("Sentence", "The sample rate is %1 Hz; it must be from 1 to %2.")},
    {translatable("Sentence", "The frame length (n_fft) is %1; it must be from 2 to %2.")},
    {translatable("Sentence", "The hop is %1 samples; it must be from 1 to %2.")},
    {translatable("Sentence", "The number of mel bands is %1; it must be from 1 to %2.")},
    {translatable(
        "Sentence",
        "%1 mel bands are more than the %2 frequencies that frames (n_fft) of %3 samples tell apart.")},
    {translatable("Sentence", "The lowest frequency is %1 Hz; it must be 0 or more.")},
    {translatable("Sentence", "The highest frequency, %1 Hz, is not above the lowest, %2 Hz.")},
    {translatable("Sentence", "The highest frequency, %1 Hz, is above half the sample rate, %2 Hz.")},
    {translatable(
        "Sentence",
        "The highest frequency is %1 Hz; it must be above the lowest, or 0 for half the sample rate.")},
    {translatable("Sentence", "The reference power is %1; it must be above 0.")},
    {translatable(
        "Sentence",
        "The range below the maximum (top dB) is %1; it must be 0, which means no floor, or more.")},
    {translatable("Sentence", "The smallest power is %1; it must be above 0.")},
    {translatable("Sentence", "'%1' is none of %2")},
    // A file.
    {translatable("Sentence", "there is no such file")},
    {translatable("Sentence", "cannot be read: permission denied")},
    {translatable("Sentence", "cannot be read: %1")},
    {translatable("Sentence", "is a folder, not an audio file")},
    {translatable("Sentence", "is not a regular file")},
    {translatable("Sentence", "is a web address; only local files can be read")},
    {translatable("Sentence", "the file is empty")},
    {translatable("Sentence", "is %1, not audio")},
    {translatable("Sentence", "is a WebP picture, not audio")},
    {translatable("Sentence", "is text, not audio")},
    {translatable("Sentence", "holds a tag, and no sound")},
    {translatable("Sentence", "holds no sound stream")},
    {translatable("Sentence", "holds no sound")},
    {translatable("Sentence", "there is no sound in it")},
    {translatable("Sentence", "holds only %1 s of sound; at least %2 s is needed to name a genre")},
    {translatable("Sentence", "is silent from beginning to end: nothing in it reaches -90 dBFS")},
    {translatable("Sentence", "shows silence: it holds one value throughout")},
    {translatable("Sentence", "is not audio in any format known here")},
    {translatable("Sentence", "cannot be decoded: the file is damaged or cut short")},
    {translatable("Sentence", "cannot be decoded: it is cut short, and the index at its end is missing")},
    {translatable("Sentence", "cannot be decoded: %1")},
    // A data set and its splits.
    {"%1 artist[ is|s are] in both %2 and %3 (%4 of %6 track[|s] in %7; accuracy there looks better than it "
     "is): %5",
     translatable(
         "Sentence",
         "Artists in both %2 and %3: %1 (tracks: %4 of %6; accuracy there looks better than it is): %5")},
    {"%1 file[ is|s are] listed in more than one split: %2",
     translatable("Sentence", "Files listed in more than one split: %1: %2")},
    {"%1 file[ has|s have] the same content in more than one split: %2",
     translatable("Sentence", "Files with the same content in more than one split: %1: %2")},
    {"segments of %1 recording[|s] lie in more than one split: %2",
     translatable("Sentence", "Recordings whose segments lie in more than one split: %1: %2")},
    {translatable("Sentence", "is empty; a manifest starts with path,genre,split")},
    {translatable("Sentence", "is empty")},
    {"has no column \"%1\" (its first line must name path and genre, and may name split, artist, album, "
     "title); %2",
     translatable("Sentence", "has no column \"%1\" (its first line must name path and genre, and may name "
                              "split, artist, album, title)")},
    // An import.
    {"cannot tell which column is the %1; name it with --%2-column (columns: %3)",
     translatable("Sentence", "cannot tell which column is the %1 (columns: %3)")},
    {translatable("Sentence", "no line with a path and a genre")},
    {translatable("Sentence", "line %1: track %2: unknown split \"%3\"; it is in none")},
    {translatable("Sentence", "line %1: %2; skipped")},
    {translatable("Sentence", "more cells than columns")},
    {translatable("Sentence", "no genre")},
    {translatable("Sentence", "no path")},
    {translatable("Sentence", "%1 cells instead of %2")},
    {translatable("Sentence", "\"%1\" is not a track id")},
    {translatable("Sentence", "track %1: unknown subset \"%2\"")},
    {"%1 of %2 file[ does|s do] not exist: %3",
     translatable("Sentence", "files that do not exist: %1 of %2: %3")},
    {"column %1: %2 line[ says|s say] neither train, validation nor test: %3",
     translatable("Sentence", "column %1: lines that say neither train, validation nor test: %2: %3")},
    {translatable("Sentence", "holds nothing to import; no genre made of it")},
    {"%1 file[|s] of no known kind left out: %2",
     translatable("Sentence", "files of no known kind left out: %1: %2")},
    {translatable("Sentence", "no tracks found; expected a folder per genre with %1 in it")},
    {translatable("Sentence", "audio, pictures or .npy arrays")},
    {"%1 file[|s] outside any genre folder left out",
     translatable("Sentence", "files outside any genre folder left out: %1")},
    {"holds a mixture (%1); if these are the same tracks, choose one with --only",
     translatable("Sentence", "holds a mixture (%1); if these are the same tracks, import one kind only")},
    {"subset %1: %2 track[|s] of wider subsets left out",
     translatable("Sentence", "subset %1: tracks of wider subsets left out: %2")},
    {"%1 track[|s] without a top genre left out",
     translatable("Sentence", "tracks without a top genre left out: %1")},
    {"%1 clip[|s] known to be broken or far too short left out: %2",
     translatable("Sentence", "clips known to be broken or far too short left out: %1: %2")},
    {"%1 of %2 audio file[ is|s are] missing in %3: %4; %5",
     translatable("Sentence", "audio files missing in %3: %1 of %2: %4; %5")},
    {translatable("Sentence", "left out")},
    {"kept (--drop-missing leaves them out)", translatable("Sentence", "kept")},
    {translatable("Sentence", "no such folder; paths are made as published")},
    {translatable("Sentence", "no tracks to import")},
    {translatable("Sentence", "no folder for %1")},
    {"some tracks are there in several formats, which makes them count more than once; choose one with "
     "--only",
     translatable("Sentence", "some tracks are there in several formats, which makes them count more than "
                              "once; import one kind only")},
    {"%1 file[ is|s are] empty", translatable("Sentence", "empty files: %1")},
    {translatable("Sentence", "split lists: %1")},
    {"%1 file[|s] that no list names left out",
     translatable("Sentence", "files that no list names left out: %1")},
    {"%1 of %2 listed track[ is|s are] missing in %3: %4",
     translatable("Sentence", "listed tracks missing in %3: %1 of %2: %4")},
    {"GTZAN has known faults: 50 exact replicas, many artists with several tracks (35 reggae clips are Bob "
     "Marley), distorted clips, and jazz.00054 is unreadable in the WAV edition. A random split overstates "
     "accuracy by ten points and more: give --lists a folder with %1",
     translatable(
         "Sentence",
         "GTZAN has known faults: 50 exact replicas, many artists with several tracks (35 reggae clips are "
         "Bob Marley), distorted clips, and jazz.00054 is unreadable in the WAV edition. A random split "
         "overstates accuracy by ten points and more; the fault-filtered split lists avoid that.")},
    {"none of GTZAN's genre folders in it (blues, classical, country ...); `import folder` takes other "
     "genres",
     translatable("Sentence", "none of GTZAN's genre folders in it (blues, classical, country ...)")},
    {translatable("Sentence", "several folders below hold GTZAN; name one: %1")},
    {translatable("Sentence", "none of its files can be read")},
    {translatable("Sentence", "is what is imported, and would be replaced; choose another place")},
    {translatable("Sentence", "... and %1 more like these")},
    {translatable("Sentence", "the shares of train, validation and test must be numbers from 0 to 1000")},
    {translatable("Sentence", "the share of train must be greater than 0")},
    {"the artist \"%1\", on %2 track[|s] of several genres, is taken for none: artists are not known there, "
     "and leakage by artist cannot be seen",
     translatable("Sentence", "The artist \"%1\", on %2 tracks of several genres, is taken for none: artists "
                              "are not known there, and leakage by artist cannot be seen")},
    {"%1 genre[ has|s have] no track in the split %2: %3",
     translatable("Sentence", "Genres without a track in the split %2: %1: %3")},
    {"%1 genre[ has|s have] training clips only, so nothing tells how well a network knows %2: %3",
     translatable("Sentence",
                  "Genres with training clips only, so nothing tells how well a network knows them: %1: %3")},
    {"%1 genre[ has|s have] no clip in the split %2, which says nothing of %3: %4",
     translatable("Sentence", "Genres without a clip in the split %2, which says nothing of them: %1: %4")},
    {"%1 genre[ has|s have] no training clip, so every network gets %2 wrong: %3",
     translatable("Sentence", "Genres without a training clip, so every network gets them wrong: %1: %3")},
    {translatable("Sentence", "train")},
    {translatable("Sentence", "validation")},
    {translatable("Sentence", "test")},
};

} // namespace

std::span<const CoreSentence> coreSentences()
{
    return sentences;
}

} // namespace genrescope::ui
