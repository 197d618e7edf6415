// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/prediction_row.h"

#include "ui/settings/core_sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace genrescope::ui {

namespace {

/// What is not a QObject has its texts translated through this.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PredictionRow)
};

} // namespace

int PredictionRow::rankedGenre(int rank) const
{
    if (!ranking || rank < 0 || static_cast<std::size_t>(rank) >= ranking->size())
        return -1;
    return (*ranking)[static_cast<std::size_t>(rank)];
}

QString PredictionRow::genre(int rank) const
{
    const int index = rankedGenre(rank);
    if (index < 0 || static_cast<std::size_t>(index) >= model->genres.size())
        return {};
    return QString::fromStdString(model->genres[static_cast<std::size_t>(index)]);
}

double PredictionRow::probability(int rank) const
{
    const int index = rankedGenre(rank);
    return index < 0 ? 0.0 : prediction->probabilities[static_cast<std::size_t>(index)];
}

QString PredictionRow::genreAt(std::size_t segment) const
{
    if (!hasPrediction() || segment >= prediction->segments.size())
        return {};
    const auto &shares = prediction->segments[segment].probabilities;
    const auto best = static_cast<std::size_t>(std::ranges::max_element(shares) - shares.begin());
    return best < model->genres.size() ? QString::fromStdString(model->genres[best]) : QString();
}

QString PredictionRow::reasonText() const
{
    if (reason.isEmpty() || !reason.front().isUpper())
        return inOurLanguage(reason);
    // A row keeps it as a sentence, which begins large; what core says of a file begins small.
    QString text = inOurLanguage(reason.front().toLower() + reason.mid(1));
    text[0] = text.front().toUpper();
    return text;
}

QString PredictionRow::artistAndTitle() const
{
    if (artist.isEmpty() || title.isEmpty())
        return artist + title;
    return artist + QStringLiteral(" – ") + title;
}

QString stateText(PredictionRow::State state)
{
    switch (state) {
    case PredictionRow::State::Queued:
        return Words::tr("Queued");
    case PredictionRow::State::Working:
        return Words::tr("Listening…");
    case PredictionRow::State::Done:
        return Words::tr("Done");
    case PredictionRow::State::Failed:
        return Words::tr("Failed");
    case PredictionRow::State::Cancelled:
        return Words::tr("Cancelled");
    }
    return {};
}

} // namespace genrescope::ui
