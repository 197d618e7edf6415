// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/untested_genres.h"

#include "ui/theme/genre_colours.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>
#include <utility>

namespace genrescope::ui {

namespace {

/// What is not a QObject has its texts translated through this.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UntestedGenres)
};

} // namespace

QStringList untestedGenres(const std::vector<LoadedRunPointer> &runs, const QStringList &names)
{
    std::map<std::pair<bool, QStringList>, QStringList> runsOf; // by whether it is the test, and the genres
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Evaluation *evaluation = runs[i]->shownEvaluation();
        if (!evaluation || evaluation->items == 0)
            continue;
        QStringList genres;
        for (const GenreScores &scores : evaluation->perGenre)
            if (scores.support == 0)
                genres += genreTitle(QString::fromStdString(scores.genre));
        runsOf[{runs[i]->run.evaluation.has_value(), genres}] += names[static_cast<qsizetype>(i)];
    }
    const QLocale locale;
    QStringList sentences;
    for (const auto &[what, of] : runsOf) {
        const auto &[tested, genres] = what;
        if (genres.isEmpty())
            continue;
        const QString sentence =
            tested ? Words::tr("Genres without a track in the test split, so that nothing here tells how "
                               "well they are known: %1")
                   : Words::tr("Genres without a track in the validation split, so that nothing here tells "
                               "how well they are known: %1");
        const QString listed = sentence.arg(locale.createSeparatedList(genres));
        sentences += runsOf.size() == 1
                         ? listed
                         : QStringLiteral("%1 (%2)").arg(listed, of.join(QStringLiteral(", ")));
    }
    return sentences;
}

} // namespace genrescope::ui
