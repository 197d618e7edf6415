// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/track_conditions.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace genrescope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TrackConditions)
};

} // namespace

QString faultName(ClipFault fault)
{
    switch (fault) {
    case ClipFault::Broken:
        return Text::tr("broken", "a file that cannot be read");
    case ClipFault::Damaged:
        return Text::tr("damaged", "a file that could be read in part");
    case ClipFault::Silent:
        return Text::tr("silent");
    case ClipFault::Static:
        return Text::tr("static", "one tone or noise from beginning to end");
    case ClipFault::Clipped:
        return Text::tr("clipped", "the wave's tops are cut off");
    case ClipFault::TooShort:
        return Text::tr("too short");
    case ClipFault::WrongLength:
        return Text::tr("wrong length", "not as long as nearly all others");
    case ClipFault::Duplicate:
        return Text::tr("duplicate");
    }
    return {};
}

QString findingReason(const ClipFinding &finding)
{
    if (finding.pattern.empty())
        return QString::fromStdString(finding.reason);
    QString text = QCoreApplication::translate("ClipFinding", finding.pattern.c_str());
    for (std::size_t i = finding.values.size(); i-- > 0;) {
        QString value = QString::fromStdString(finding.values[i]);
        bool isNumber = false;
        value.toDouble(&isNumber);
        if (isNumber)
            value.replace(u'.', QLocale().decimalPoint());
        text.replace(u'%' + QString::number(i + 1), value);
    }
    return text;
}

FaultMask &TrackConditions::writableBits(TrackId track)
{
    const auto at = static_cast<std::size_t>(track);
    if (m_bits.size() <= at)
        m_bits.resize(at + 1, 0);
    return m_bits[at];
}

void TrackConditions::set(const TrackCondition &condition)
{
    const TrackId track = condition.track;
    FaultMask &bits = writableBits(track);
    const Group *before = group(track);
    const Group *joined = group(condition.original);
    countGroup(before, -1);
    if (joined != before)
        countGroup(joined, -1);
    countTrack(track, -1);

    bits = (bits & removedBit) | checkedBit;
    for (const ClipFinding &finding : condition.findings)
        bits |= faultBit(finding.fault);
    if (condition.findings.empty())
        m_problems.erase(track);
    else
        m_problems[track] = condition;
    const auto left = m_leader.find(track);
    const TrackId leader = left != m_leader.end() ? left->second : -1;
    forgetEquals(track);
    if (condition.original >= 0)
        joinEquals(track, condition.original);

    countTrack(track, 1);
    const Group *after = group(track);
    countGroup(after, 1);
    if (const Group *rest = group(leader); rest != after)
        countGroup(rest, 1);
}

void TrackConditions::joinEquals(TrackId track, TrackId original)
{
    const auto known = m_leader.find(original);
    const TrackId leader = known != m_leader.end() ? known->second : original;
    std::vector<TrackId> members{leader, track};
    if (leader != track)
        if (const auto led = m_groups.extract(track)) // what equals it equals its original
            members.insert(members.end(), led.mapped().tracks.begin(), led.mapped().tracks.end());
    Group &group = m_groups[leader];
    for (const TrackId member : members) {
        m_leader[member] = leader;
        const auto place = std::ranges::lower_bound(group.tracks, member);
        if (place != group.tracks.end() && *place == member)
            continue;
        group.tracks.insert(place, member);
        group.present += !isRemoved(member);
    }
}

/// A leader stays one: those that equal it say so themselves.
void TrackConditions::forgetEquals(TrackId track)
{
    const auto known = m_leader.find(track);
    if (known == m_leader.end() || known->second == track)
        return;
    const TrackId leader = known->second;
    m_leader.erase(known);
    Group &group = m_groups[leader];
    std::erase(group.tracks, track);
    group.present -= !isRemoved(track);
    if (group.tracks.size() < 2) {
        m_groups.erase(leader);
        m_leader.erase(leader);
    }
}

void TrackConditions::setRemoved(TrackId track, bool removed)
{
    if (isRemoved(track) == removed)
        return;
    FaultMask &bits = writableBits(track);
    const auto leader = m_leader.find(track);
    Group *group = leader != m_leader.end() ? &m_groups.at(leader->second) : nullptr;
    countGroup(group, -1);
    countTrack(track, -1);
    bits ^= removedBit;
    if (group)
        group->present += removed ? -1 : 1;
    countTrack(track, 1);
    countGroup(group, 1);
}

void TrackConditions::count(FaultMask faults, int step)
{
    m_problemCount += faults != 0 ? step : 0;
    for (std::size_t fault = 0; faults != 0 && fault < m_counts.size(); ++fault)
        if (faults >> fault & 1)
            m_counts[fault] += step;
}

/// By itself, as it was set.
void TrackConditions::countTrack(TrackId track, int step)
{
    if (!isRemoved(track))
        count(bits(track) & everyFault, step);
}

/// What is otherwise because of its tracks' being together.
void TrackConditions::countGroup(const Group *group, int step)
{
    if (!group)
        return;
    m_withEqual += group->present > 1 ? step * group->present : 0;
    const TrackId first = firstPresent(*group);
    if (first < 0 || !(bits(first) & duplicateBit))
        return;
    count(bits(first) & everyFault, -step);
    count(faults(first), step);
}

TrackId TrackConditions::firstPresent(const Group &group) const
{
    const auto first = std::ranges::find_if(group.tracks, [this](TrackId track) { return !isRemoved(track); });
    return first != group.tracks.end() ? *first : -1;
}

FaultMask TrackConditions::faults(TrackId track) const
{
    const auto faults = static_cast<FaultMask>(bits(track) & everyFault);
    const Group *equal = faults & duplicateBit ? group(track) : nullptr;
    return equal && firstPresent(*equal) == track ? static_cast<FaultMask>(faults & ~duplicateBit) : faults;
}

const TrackCondition *TrackConditions::problem(TrackId track) const
{
    const auto found = m_problems.find(track);
    return found != m_problems.end() ? &found->second : nullptr;
}

TrackConditions::Original TrackConditions::original(TrackId track) const
{
    const TrackCondition *condition = problem(track);
    const Group *equal = group(track);
    const TrackId first = equal ? firstPresent(*equal) : -1;
    if (!condition || condition->original < 0 || first < 0 || first == track)
        return {};
    // Two that have the bytes of a third have each other's.
    const TrackCondition *other = problem(first);
    return {first, condition->sameBytes && (first == condition->original || (other && other->sameBytes))};
}

const TrackConditions::Group *TrackConditions::group(TrackId track) const
{
    const auto leader = m_leader.find(track);
    return leader != m_leader.end() ? &m_groups.at(leader->second) : nullptr;
}

bool TrackConditions::hasEqual(TrackId track) const
{
    const Group *equal = group(track);
    return equal && equal->present > 1 && !isRemoved(track);
}

std::vector<TrackId> TrackConditions::equals(TrackId track) const
{
    std::vector<TrackId> present;
    if (hasEqual(track))
        std::ranges::copy_if(group(track)->tracks, std::back_inserter(present),
                             [this](TrackId equal) { return !isRemoved(equal); });
    return present;
}

} // namespace genrescope::ui
