// SPDX-License-Identifier: GPL-3.0-or-later
// What TrackTableModel's columns are called and say.
#include "ui/charts/spectrogram/time_axis.h"
#include "ui/models/track_table_model.h"
#include "ui/theme/genre_colours.h"

#include <QLocale>

namespace genrescope::ui {

namespace {

QString percent(double share)
{
    return TrackTableModel::tr("%1 %", "percent").arg(QLocale().toString(share * 100.0, 'f', 0));
}

} // namespace

QString splitName(Split split)
{
    switch (split) {
    case Split::Train:
        return TrackTableModel::tr("Training");
    case Split::Validation:
        return TrackTableModel::tr("Validation");
    case Split::Test:
        return TrackTableModel::tr("Test");
    case Split::None:
        break;
    }
    return TrackTableModel::tr("No split");
}

QString TrackTableModel::shownFile(TrackId track) const
{
    return m_store.text(track, TrackField::File);
}

QString TrackTableModel::conditionText(TrackId track) const
{
    const TrackConditions &conditions = m_store.conditions();
    if (!conditions.isChecked(track))
        return {};
    if (conditions.faults(track) == 0)
        return tr("OK", "nothing is wrong with this file");
    const TrackId original = conditions.original(track).track;
    QStringList names;
    for (unsigned bit = 0; bit < 8; ++bit) {
        const auto fault = static_cast<ClipFault>(bit);
        if (!(conditions.faults(track) & faultBit(fault)))
            continue;
        names.append(fault == ClipFault::Duplicate && original >= 0
                         ? tr("the same as %1", "a file").arg(shownFile(original))
                         : faultName(fault));
    }
    return names.join(QStringLiteral(", "));
}

QStringList TrackTableModel::conditionSentences(TrackId track) const
{
    QStringList sentences;
    const TrackConditions &conditions = m_store.conditions();
    if (const TrackCondition *problem = conditions.problem(track)) {
        const auto [other, sameBytes] = conditions.original(track);
        for (const ClipFinding &finding : problem->findings) {
            if (!(conditions.faults(track) & faultBit(finding.fault)))
                continue; // all that it was the same as are removed
            if (finding.fault != ClipFault::Duplicate || other < 0) {
                sentences.append(tr("%1: %2", "what is wrong with a file, and why")
                                     .arg(faultName(finding.fault), findingReason(finding)));
                continue;
            }
            sentences.append((sameBytes ? tr("The same file as %1.")
                                                 : tr("The same sound or picture as %1, in another file."))
                                 .arg(shownFile(other)));
            if (m_store.split(other) != m_store.split(track))
                sentences.append(tr("The two are in different splits."));
            if (m_store.genreIndex(other) != m_store.genreIndex(track))
                sentences.append(tr("The two have different genres."));
        }
    }
    const std::vector<TrackId> equals = conditions.equals(track);
    if (!equals.empty() && equals.front() == track) {
        constexpr std::size_t mostNamed = 3;
        QStringList names;
        for (std::size_t i = 1; i < equals.size() && i <= mostNamed; ++i)
            names.append(shownFile(equals[i]));
        if (equals.size() > mostNamed + 1)
            names.append(QStringLiteral("…"));
        sentences.append(tr("%Ln other files are the same: %1", nullptr, static_cast<int>(equals.size()) - 1)
                             .arg(names.join(QStringLiteral(", "))));
    }
    return sentences;
}

QString TrackTableModel::confidenceText(TrackId track) const
{
    return m_store.predictions().genre(track) >= 0 ? percent(m_store.predictions().confidence(track))
                                                   : QString();
}

QString TrackTableModel::disagreementText(TrackId track) const
{
    switch (m_store.verdict(track)) {
    case Verdict::Disagrees:
        return QStringLiteral("\u2260 ") + percent(m_store.disagreement(track)); // not equal
    case Verdict::Agrees:
        return tr("agrees", "the model with the label");
    case Verdict::UnknownLabel:
        return tr("unknown to the model", "a genre");
    default:
        return {};
    }
}

QString TrackTableModel::predictionSentence(TrackId track) const
{
    const TrackPredictions &predictions = m_store.predictions();
    if (const QString problem = predictions.problem(track); !problem.isEmpty())
        return problem;
    constexpr std::size_t mostNamed = 3;
    QStringList shares;
    for (const int genre : predictions.ranking(track)) {
        if (static_cast<std::size_t>(shares.size()) == mostNamed)
            break;
        shares.append(tr("%1 %2", "a genre and its probability")
                          .arg(genreTitle(predictions.model().genres.at(genre)),
                               percent(predictions.probability(track, genre))));
    }
    if (shares.isEmpty())
        return {};
    const QString label = m_store.text(track, TrackField::Genre);
    const QString says = tr("%1 says: %2.", "a model; genres and their probabilities")
                             .arg(predictions.model().title, shares.join(QStringLiteral(", ")));
    switch (m_store.verdict(track)) {
    case Verdict::UnknownLabel:
        return tr("%1 It does not know the label %2, which cannot be compared.").arg(says, genreTitle(label));
    case Verdict::Agrees:
    case Verdict::Disagrees:
        return tr("%1 It gives the label, %2, %3.", "what a model says; a genre; its probability")
            .arg(says, genreTitle(label),
                 percent(predictions.probability(track, predictions.genreOf(label))));
    default:
        return says;
    }
}

QStringList TrackTableModel::remarks(TrackId track) const
{
    QStringList sentences = conditionSentences(track);
    const Verdict verdict = m_store.verdict(track);
    if (verdict == Verdict::Disagrees || verdict == Verdict::UnknownLabel || verdict == Verdict::Failed)
        sentences.append(predictionSentence(track));
    return sentences;
}

int TrackTableModel::predictedCount() const
{
    const auto tracks = [this](Verdict verdict) {
        return m_store.verdicts()[static_cast<std::size_t>(verdict)];
    };
    return totalCount() - tracks(Verdict::NotHeard) - tracks(Verdict::Failed);
}

QString TrackTableModel::displayText(TrackId track, TrackField field) const
{
    switch (field) {
    case TrackField::Split:
        return m_store.split(track) != Split::None ? splitName(m_store.split(track)) : QString();
    case TrackField::Duration:
        return m_store.duration_s(track) > 0.0 ? formatTime(m_store.duration_s(track), 0) : QString();
    case TrackField::Condition:
        return conditionText(track);
    case TrackField::Predicted:
        return m_store.verdict(track) == Verdict::Failed ? tr("could not be heard", "a file, by a model")
                                                         : m_store.predictedGenre(track);
    case TrackField::Disagreement:
        return disagreementText(track);
    default:
        return m_store.text(track, field);
    }
}

QVariant TrackTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= trackFieldCount)
        return {};
    const auto field = static_cast<TrackField>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (field == TrackField::Duration ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (field) {
    case TrackField::Title:
        return tr("Title");
    case TrackField::Artist:
        return tr("Artist");
    case TrackField::Album:
        return tr("Album");
    case TrackField::Genre:
        return tr("Genre");
    case TrackField::Predicted:
        return tr("Predicted", "a genre");
    case TrackField::Disagreement:
        return tr("Disagreement");
    case TrackField::Split:
        return tr("Split");
    case TrackField::Duration:
        return tr("Duration");
    case TrackField::Condition:
        return tr("Condition");
    case TrackField::File:
        return tr("File");
    }
    return {};
}

} // namespace genrescope::ui
