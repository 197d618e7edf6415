// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/clip_check.h"

#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace genrescope::ui {

/// A track's number in the store: stable for the store's life, unlike its row in a sorted or filtered table.
using TrackId = int;

/// What a check has found about a track; no findings: it is fine.
struct TrackCondition
{
    TrackId track = 0;
    std::vector<ClipFinding> findings;
    TrackId original = -1;  ///< the earlier track that it equals; -1: none
    bool sameBytes = false; ///< else the same sound or picture in another file
};

/// One bit for each fault, to filter by.
using FaultMask = std::uint16_t;
constexpr FaultMask faultBit(ClipFault fault)
{
    return static_cast<FaultMask>(1u << static_cast<unsigned>(fault));
}
inline constexpr FaultMask everyFault = 0xff;
inline constexpr FaultMask duplicateBit = faultBit(ClipFault::Duplicate);

QString faultName(ClipFault fault); ///< "too short"; translated

QString findingReason(const ClipFinding &finding); ///< translated, unless a reader of files said it

/// The conditions of a library's tracks. Most are fine: those cost two bytes each.
class TrackConditions
{
public:
    void set(const TrackCondition &condition); ///< in place of what was known about the track

    /// Taken out, a track is counted nowhere and nothing is its duplicate; what is known of it stays.
    void setRemoved(TrackId track, bool removed);

    bool isChecked(TrackId track) const { return bits(track) & checkedBit; }
    /// Of equal tracks the first one that is not removed is no duplicate.
    FaultMask faults(TrackId track) const;
    const TrackCondition *problem(TrackId track) const; ///< as it was set; nullptr where there is none

    struct Original
    {
        TrackId track = -1; ///< none
        bool sameBytes = false;
    };
    Original original(TrackId track) const; ///< what a duplicate is the same as

    /// All tracks that are the same as this one, itself among them, in ascending order; empty: it has no
    /// equal, or is removed.
    std::vector<TrackId> equals(TrackId track) const;
    bool hasEqual(TrackId track) const;
    int tracksWithEqual() const { return m_withEqual; }
    int tracksWith(ClipFault fault) const { return m_counts[static_cast<std::size_t>(fault)]; }
    int problems() const { return m_problemCount; } ///< tracks with any fault

private:
    static constexpr FaultMask checkedBit = 1u << 15;
    static constexpr FaultMask removedBit = 1u << 14;
    struct Group
    {
        std::vector<TrackId> tracks; ///< that are the same, in ascending order
        int present = 0;             ///< of these, what is not removed
    };
    FaultMask bits(TrackId track) const
    {
        const auto at = static_cast<std::size_t>(track);
        return at < m_bits.size() ? m_bits[at] : FaultMask{0};
    }
    bool isRemoved(TrackId track) const { return bits(track) & removedBit; }
    FaultMask &writableBits(TrackId track);
    const Group *group(TrackId track) const;      ///< nullptr: it has no equal
    TrackId firstPresent(const Group &group) const; ///< -1: all are removed
    void forgetEquals(TrackId track);
    void joinEquals(TrackId track, TrackId original);
    void count(FaultMask faults, int step);
    void countTrack(TrackId track, int step);
    void countGroup(const Group *group, int step);

    std::vector<FaultMask> m_bits;
    std::array<int, 8> m_counts{}; ///< tracks, by ClipFault
    int m_problemCount = 0;
    int m_withEqual = 0;
    std::unordered_map<TrackId, TrackCondition> m_problems;
    std::unordered_map<TrackId, TrackId> m_leader; ///< the first of those that are the same, for each of them
    std::unordered_map<TrackId, Group> m_groups; ///< by leader
};

} // namespace genrescope::ui
