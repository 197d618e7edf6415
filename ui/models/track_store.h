// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/tags.h"
#include "core/datasets/manifest.h"
#include "ui/models/text_column.h"
#include "ui/models/track_conditions.h"
#include "ui/models/track_predictions.h"

#include <QString>
#include <QStringList>

#include <array>
#include <filesystem>
#include <span>
#include <unordered_map>
#include <vector>

namespace genrescope::ui {

enum class TrackField {
    Title,
    Artist,
    Album,
    Genre,
    Predicted,
    Disagreement,
    Split,
    Duration,
    Condition,
    File
};
inline constexpr int trackFieldCount = 10;

/// Text as searches and sorts see it: case folded, accents removed ("Björk" is found by "bjork"), UTF-8.
std::string foldedText(std::string_view utf8);

/// The words of a search, folded; every one of them must occur somewhere in a track.
std::vector<std::string> searchWords(const QString &text);

/// A library in memory, one vector per column. Sized for 106,574 tracks: a search reads one block of folded
/// bytes (about 8 ms a pass), and each column's order is made once and kept until the column changes. No
/// locks: built on one thread, then handed over.
class TrackStore
{
public:
    TrackStore() = default;
    /// @param root folder that paths are shown and searched relative to (the manifest's); may be empty.
    /// @param records as ManifestRead has them, where the tracks' genres are to be changed in the manifest
    TrackStore(const Manifest &manifest, const std::filesystem::path &root,
               const std::vector<std::size_t> &records = {});

    int size() const { return static_cast<int>(m_genre.size()); } ///< removed tracks included

    TrackId append(const ManifestItem &item);
    /// The tracks of this file, however it is named (trackIdentity()), in ascending order, removed ones included.
    std::vector<TrackId> tracksAt(const std::filesystem::path &file) const;

    /// Taken out, a track keeps its number and all that is known of it, and is counted nowhere.
    bool setRemoved(TrackId track, bool removed); ///< true if it was not so before
    bool isRemoved(TrackId track) const { return m_removed[static_cast<std::size_t>(track)]; }
    int presentCount() const { return size() - m_removedCount; } ///< tracks that are not removed

    /// Fills what the manifest left open and notes that the track's tags have been read. True if something
    /// changed.
    bool applyTags(TrackId track, const Tags &tags);
    /// True if it is another one than before.
    bool setGenre(TrackId track, const std::string &genre);
    bool setSplit(TrackId track, Split split); ///< the same
    void setCondition(const TrackCondition &condition);
    const TrackConditions &conditions() const { return m_conditions; }
    void setPredictionModel(const PredictionModel &model); ///< forgets what another has said
    void setPrediction(const HeardTrack &heard);
    const TrackPredictions &predictions() const { return m_predictions; }
    Verdict verdict(TrackId track) const;
    const std::array<int, verdictCount> &verdicts() const { return m_verdicts; } ///< tracks, by Verdict
    /// How strongly the model contradicts the label, [0, 1]: the probability of the genre it names less the
    /// label's; 0 where the two agree or cannot be compared.
    double disagreement(TrackId track) const;
    /// What the model says, as the library spells it where it has that genre; empty: nothing.
    QString predictedGenre(TrackId track) const;
    QStringList unknownLabels() const; ///< genres of the library that the model does not know
    bool hasTags(TrackId track) const { return m_tagsRead[static_cast<std::size_t>(track)]; }

    QString text(TrackId track,
                 TrackField field) const; ///< for Title, Artist, Album, Genre and File (as shown)
    bool isBlank(TrackField field) const; ///< no track has ever had a text there; Title, Artist, Album and File
    std::filesystem::path path(TrackId track) const;
    ManifestItem item(TrackId track) const; ///< as a manifest would list it now
    /// Where the manifest has it (ManifestRead::records); 0: nowhere.
    std::size_t record(TrackId track) const { return m_record[static_cast<std::size_t>(track)]; }
    void setRecords(const std::vector<std::size_t> &records) { m_record = records; } ///< one for each track
    Split split(TrackId track) const { return m_split[static_cast<std::size_t>(track)]; }
    double duration_s(TrackId track) const
    {
        return m_duration_s[static_cast<std::size_t>(track)];
    } ///< 0: unknown

    int genreIndex(TrackId track) const { return m_genre[static_cast<std::size_t>(track)]; }
    const QStringList &genreNames() const { return m_genreNames; }          ///< in order of first appearance
    const std::vector<int> &genreCounts() const { return m_genreCounts; }   ///< tracks that are not removed, by genre
    const std::array<int, 4> &splitCounts() const { return m_splitCounts; } ///< tracks, by Split

    /// Clears the mark of every marked track in which, predicted genre included, not every word occurs.
    void keepMatching(const std::vector<std::string> &words, std::vector<char> &marks) const;

    /// All tracks in ascending order of a column; tracks that have no value come last.
    const std::vector<TrackId> &order(TrackField field) const;

private:
    static constexpr char searchSeparator = '\n'; ///< a word cannot match across two columns
    int genreNumber(const std::string &name);
    std::string searchText(TrackId track) const;
    std::vector<char> predictedGenresWith(const std::string &word) const;
    std::vector<TrackId> textOrder(TrackField field) const;
    std::vector<TrackId> valueOrder(TrackField field) const;
    std::string_view foldedColumn(TrackId track, TrackField field) const; ///< of a text column
    double sortValue(TrackId track, TrackField field) const;
    int labelGenre(TrackId track) const { return m_labelGenres[static_cast<std::size_t>(genreIndex(track))]; }
    void setGenreNumber(TrackId track, int number);
    void count(TrackId track, int step); ///< in all that is counted; nothing where it is removed
    void countVerdict(TrackId track, int step);
    const TextColumn &column(TrackField field) const;
    void forgetOrders();

    std::filesystem::path m_root;
    std::string m_rootPrefix; ///< and a slash
    TextColumn m_title, m_artist, m_album, m_file;
    TextColumn m_search; ///< folded title, artist, genre and shown path of each track
    std::vector<int> m_genre;
    std::vector<Split> m_split;
    std::vector<double> m_duration_s;
    std::vector<char> m_tagsRead;
    std::vector<char> m_removed;
    int m_removedCount = 0;
    std::vector<std::size_t> m_record;
    TrackConditions m_conditions;
    TrackPredictions m_predictions;
    QStringList m_genreNames;
    std::vector<std::string> m_genreKeys;
    std::vector<int> m_genreCounts;
    std::vector<int> m_labelGenres; ///< each genre's number in the model that predicts; -1: it knows none
    std::array<int, 4> m_splitCounts{};
    std::array<int, verdictCount> m_verdicts{};
    mutable std::unordered_multimap<std::string, TrackId> m_known; ///< by identity, filled when first asked
    mutable std::array<std::vector<TrackId>, trackFieldCount> m_orders;
};

} // namespace genrescope::ui
