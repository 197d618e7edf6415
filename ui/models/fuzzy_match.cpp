// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fuzzy_match.h"

#include <QString>

#include <algorithm>
#include <limits>
#include <vector>

namespace genrescope::ui {

namespace {

constexpr int atWordStart = 8, atTextStart = 4, next = 8, insideWord = -6, atWordEnd = 2;
constexpr int impossible = std::numeric_limits<int>::min() / 2;
constexpr qsizetype longestPattern = 64;

/// Without case and accent; each letter stays one letter, so that places stay places.
QChar folded(QChar letter)
{
    const QString parts = letter.decomposition();
    const bool accented = letter.decompositionTag() == QChar::Canonical && !parts.isEmpty();
    return (accented ? parts.front() : letter).toCaseFolded();
}

QString folded(QStringView text)
{
    QString result(text.size(), u' ');
    std::ranges::transform(text, result.begin(), [](QChar letter) { return folded(letter); });
    return result;
}

/// Every character of a script that is written without spaces begins one.
bool beginsWord(QStringView text, qsizetype place)
{
    const QChar letter = text[place];
    if (!letter.isLetterOrNumber())
        return false;
    if (place == 0)
        return true;
    const QChar before = text[place - 1];
    const QChar::Script script = letter.script();
    return !before.isLetterOrNumber() || (letter.isUpper() && before.isLower()) ||
           letter.isDigit() != before.isDigit() || script == QChar::Script_Han ||
           script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

/// A letter of the pattern at a place of the text, with `leaps` leaps into the middle of a word so far.
struct Step
{
    int score = impossible;
    int previous = -1; ///< place of the letter before it
    int previousLeaps = 0;
};

constexpr int mostLeaps = 1;

/// One word of a pattern: the best way through the text, letter by letter (dynamic programming).
class WordMatcher
{
public:
    WordMatcher(QStringView word, QStringView text, const std::vector<bool> &starts)
        : m_word(word)
        , m_text(text)
        , m_starts(starts)
        , m_steps(static_cast<std::size_t>(word.size() * text.size() * (mostLeaps + 1)))
    {}

    std::optional<FuzzyMatch> match()
    {
        for (qsizetype letter = 0; letter < m_word.size(); ++letter)
            place(letter);
        FuzzyMatch best{.score = impossible, .places = {}};
        int end = -1, leaps = 0;
        const qsizetype last = m_word.size() - 1;
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            for (int l = 0; l <= mostLeaps; ++l) {
                if (step(last, at, l).score > best.score) {
                    best.score = step(last, at, l).score;
                    end = static_cast<int>(at);
                    leaps = l;
                }
            }
        }
        if (end < 0)
            return std::nullopt;
        for (qsizetype letter = last; letter >= 0; --letter) {
            best.places.prepend(end);
            const Step &taken = step(letter, end, leaps);
            end = taken.previous;
            leaps = taken.previousLeaps;
        }
        return best;
    }

private:
    Step &step(qsizetype letter, qsizetype at, int leaps)
    {
        return m_steps[static_cast<std::size_t>((letter * m_text.size() + at) * (mostLeaps + 1) + leaps)];
    }

    void offer(qsizetype letter, qsizetype at, int leaps, const Step &candidate)
    {
        if (leaps <= mostLeaps && candidate.score > step(letter, at, leaps).score)
            step(letter, at, leaps) = candidate;
    }

    /// A leap needs a second letter right behind it: single letters are found in nearly every text.
    bool mayLeapTo(qsizetype letter, qsizetype at) const
    {
        return letter + 1 < m_word.size() && at + 1 < m_text.size() && m_word[letter + 1] == m_text[at + 1];
    }

    void place(qsizetype letter)
    {
        // The best end of what comes before, at any earlier place that is not just before this one.
        Step before[mostLeaps + 1];
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            if (letter > 0 && at > 1)
                for (int l = 0; l <= mostLeaps; ++l)
                    if (const int score = step(letter - 1, at - 2, l).score; score > before[l].score)
                        before[l] = {score, static_cast<int>(at - 2), l};
            if (m_word[letter] != m_text[at])
                continue;
            const bool starts = m_starts[static_cast<std::size_t>(at)];
            const int gain = starts ? atWordStart + (at == 0 ? atTextStart : 0) : insideWord;
            const bool allowed = starts || mayLeapTo(letter, at);
            if (letter == 0) {
                if (allowed)
                    offer(letter, at, starts ? 0 : 1, {gain, -1, 0});
                continue;
            }
            for (int l = 0; l <= mostLeaps; ++l) {
                if (at > 0 && step(letter - 1, at - 1, l).score > impossible)
                    offer(letter, at, l,
                          {step(letter - 1, at - 1, l).score + (starts ? atWordStart : next),
                           static_cast<int>(at - 1), l});
                if (allowed && before[l].score > impossible)
                    offer(letter, at, starts ? l : l + 1, {before[l].score + gain, before[l].previous, l});
            }
        }
    }

    QStringView m_word;
    QStringView m_text;
    const std::vector<bool> &m_starts;
    std::vector<Step> m_steps;
};

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    const QString simple = folded(text);
    std::vector<bool> starts(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i)
        starts[static_cast<std::size_t>(i)] = beginsWord(text, i);
    FuzzyMatch all;
    const QString wanted = folded(pattern.left(longestPattern)).simplified();
    for (const QString &word : wanted.split(u' ', Qt::SkipEmptyParts)) {
        const auto found = WordMatcher(word, simple, starts).match();
        if (!found)
            return std::nullopt;
        all.score += found->score;
        all.places += found->places;
    }
    std::ranges::sort(all.places);
    const auto repeated = std::ranges::unique(all.places);
    all.places.erase(repeated.begin(), repeated.end());
    for (const int place : std::as_const(all.places))
        if (place + 1 == text.size() || !text[place + 1].isLetterOrNumber())
            all.score += atWordEnd;
    if (!wanted.isEmpty()) // of two texts that match alike, the shorter
        all.score -= static_cast<int>(std::min<qsizetype>((text.size() - all.places.size()) / 6, 8));
    return all;
}

} // namespace genrescope::ui
