// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/track_conditions.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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

void TrackConditions::set(const TrackCondition &condition)
{
    const TrackId track = condition.track;
    const auto at = static_cast<std::size_t>(track);
    if (m_bits.size() <= at)
        m_bits.resize(at + 1, 0);
    count(faults(track), -1);
    m_bits[at] = checkedBit;
    for (const ClipFinding &finding : condition.findings)
        m_bits[at] |= faultBit(finding.fault);
    count(faults(track), 1);
    if (condition.findings.empty())
        m_problems.erase(track);
    else
        m_problems[track] = condition;

    forgetEquals(track);
    if (condition.original < 0)
        return;
    const auto known = m_leader.find(condition.original);
    const TrackId leader = known != m_leader.end() ? known->second : condition.original;
    std::vector<TrackId> members{leader, track};
    if (leader != track)
        if (const auto led = m_groups.extract(track)) // what equals it equals its original
            members.insert(members.end(), led.mapped().begin(), led.mapped().end());
    std::vector<TrackId> &group = m_groups[leader];
    for (const TrackId member : members) {
        if (const auto place = std::ranges::lower_bound(group, member);
            place == group.end() || *place != member)
            group.insert(place, member);
        m_leader[member] = leader;
    }
}

void TrackConditions::count(FaultMask faults, int step)
{
    for (std::size_t fault = 0; faults != 0 && fault < m_counts.size(); ++fault)
        if (faults >> fault & 1)
            m_counts[fault] += step;
}

/// A leader stays one: those that equal it say so themselves.
void TrackConditions::forgetEquals(TrackId track)
{
    const auto known = m_leader.find(track);
    if (known == m_leader.end() || known->second == track)
        return;
    const TrackId leader = known->second;
    m_leader.erase(known);
    std::vector<TrackId> &group = m_groups[leader];
    std::erase(group, track);
    if (group.size() < 2) {
        m_groups.erase(leader);
        m_leader.erase(leader);
    }
}

const TrackCondition *TrackConditions::problem(TrackId track) const
{
    const auto found = m_problems.find(track);
    return found != m_problems.end() ? &found->second : nullptr;
}

const std::vector<TrackId> &TrackConditions::equals(TrackId track) const
{
    static const std::vector<TrackId> none;
    const auto leader = m_leader.find(track);
    return leader != m_leader.end() ? m_groups.at(leader->second) : none;
}

} // namespace genrescope::ui
