// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/core_sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>
#include <utility>
#include <vector>

namespace genrescope::ui {

namespace {

struct Pattern
{
    QRegularExpression expression;
    const char *shown = nullptr;
};

QString group(QChar digit)
{
    return QStringLiteral("a") + digit;
}

/// "%1" becomes whatever stands there, at the beginning without a path; "[a|b]" one of the two.
QRegularExpression expressionOf(const QString &said)
{
    QString pattern;
    for (qsizetype i = 0; i < said.size(); ++i) {
        if (said[i] == u'%' && i + 1 < said.size() && said[i + 1].isDigit()) {
            const QString anything = i == 0 ? QStringLiteral("(?:(?!: ).)+?") : QStringLiteral(".+?");
            pattern += QStringLiteral("(?<%1>%2)").arg(group(said[++i]), anything);
        } else if (said[i] == u'[') {
            pattern += QStringLiteral("(?:");
        } else if (said[i] == u']') {
            pattern += u')';
        } else if (said[i] == u'|') {
            pattern += u'|';
        } else {
            pattern += QRegularExpression::escape(said.mid(i, 1));
        }
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption);
}

const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> made = [] {
        std::vector<Pattern> all;
        for (const CoreSentence &sentence : coreSentences())
            all.push_back({expressionOf(QString::fromUtf8(sentence.said)),
                           sentence.shown ? sentence.shown : sentence.said});
        return all;
    }();
    return made;
}

std::optional<QString> translated(const QString &english)
{
    for (const auto &[expression, shown] : patterns()) {
        const QRegularExpressionMatch match = expression.match(english);
        if (!match.hasMatch())
            continue;
        QString text = QCoreApplication::translate("Sentence", shown);
        if (text == QString::fromUtf8(shown))
            return english; // in English, as core says it
        for (const QChar digit : QStringLiteral("987654321")) {
            const QString said = match.captured(group(digit));
            if (!said.isEmpty()) // what is filled in may be a sentence of its own
                text.replace(u'%' + QString(digit), inOurLanguage(said));
        }
        return text;
    }
    return {};
}

} // namespace

QString inOurLanguage(const QString &english)
{
    if (const auto known = translated(english))
        return *known;
    const auto colon = english.indexOf(QLatin1StringView(": "));
    if (colon < 0)
        return english;
    // "path: reason", where the reason may have a colon of its own.
    return english.left(colon + 2) + inOurLanguage(english.mid(colon + 2));
}

QStringList inOurLanguage(const QStringList &english)
{
    QStringList ours;
    for (const QString &sentence : english)
        ours += inOurLanguage(sentence);
    return ours;
}

bool isKnownSentence(const QString &english)
{
    return translated(english).has_value();
}

} // namespace genrescope::ui
