// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace genrescope::ui {

/// A sentence that core says, in English: on the command line, in a run's folder, in an Error.
struct CoreSentence
{
    /// How core says it: %1, %2 ... stand for what differs from time to time, [a|b] for a choice of words.
    const char *said;
    /// What is translated (context "Sentence"); null: `said` itself.
    const char *shown = nullptr;
};

/// Those that the window knows how to translate. That core still says them so is tested.
std::span<const CoreSentence> coreSentences();

/// `english`, a sentence of core's, in the window's language; as it is where nobody knows it. What is said of
/// a file
/// ("path: reason") keeps its path. Sentences stay English where they are kept, so that an old run's reason
/// and a row of the last session speak the language of today.
QString inOurLanguage(const QString &english);
QStringList inOurLanguage(const QStringList &english);

/// Whether inOurLanguage() knows it.
bool isKnownSentence(const QString &english);

} // namespace genrescope::ui
