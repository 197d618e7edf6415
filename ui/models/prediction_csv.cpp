// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/prediction_csv.h"

namespace genrescope::ui {

namespace {

QString quoted(const QString &field)
{
    const bool needsQuotes =
        field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r');
    if (!needsQuotes)
        return field;
    QString doubled = field;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return u'"' + doubled + u'"';
}

QString stateWord(PredictionRow::State state)
{
    switch (state) { // not translated: programs read this
    case PredictionRow::State::Queued:
        return QStringLiteral("queued");
    case PredictionRow::State::Working:
        return QStringLiteral("working");
    case PredictionRow::State::Done:
        return QStringLiteral("done");
    case PredictionRow::State::Failed:
        return QStringLiteral("failed");
    case PredictionRow::State::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

} // namespace

QString predictionsAsCsv(const std::vector<PredictionRow> &rows)
{
    QString csv =
        QStringLiteral("file,artist,title,duration_s,status,model,genre,probability,genre_2,probability_2,"
                       "genre_3,probability_3,error\n");
    for (const auto &row : rows) {
        QStringList fields{
            quoted(row.path),     quoted(row.artist),
            quoted(row.title),    row.duration_s > 0 ? QString::number(row.duration_s, 'f', 3) : QString(),
            stateWord(row.state), row.model ? quoted(QString::fromStdString(row.model->name)) : QString()};
        for (int rank = 0; rank < 3; ++rank) {
            const bool has = row.rankedGenre(rank) >= 0;
            fields += quoted(row.genre(rank));
            fields += has ? QString::number(row.probability(rank), 'f', 6) : QString();
        }
        fields += quoted(row.reason);
        csv += fields.join(u',') + u'\n';
    }
    return csv;
}

} // namespace genrescope::ui
