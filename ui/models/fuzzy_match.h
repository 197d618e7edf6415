// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace genrescope::ui {

struct FuzzyMatch
{
    int score = 0;     ///< comparable between texts of one pattern; higher is better
    QList<int> places; ///< of the letters of the text that were matched, ascending
};

/// Looks for what somebody types to get at a text: beginnings of its words in their order ("thda" or "td" for
/// "Theme: Dark"), a part of a word ("again"), or several such, apart, in any order ("dark theme"). Case and
/// accents do not matter. One leap into the middle of a word is forgiven ("clasfy"), letters scattered about
/// are not a match. An empty pattern matches everything.
std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace genrescope::ui
