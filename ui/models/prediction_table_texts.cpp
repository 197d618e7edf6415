// SPDX-License-Identifier: GPL-3.0-or-later
// What PredictionTableModel's columns are called and say.
#include "ui/charts/spectrogram/time_axis.h"
#include "ui/models/model_title.h"
#include "ui/models/prediction_table_model.h"
#include "ui/theme/genre_colours.h"

namespace genrescope::ui {

namespace {

QString percent(double share)
{
    return QStringLiteral("%1 %").arg(qRound(share * 100));
}

} // namespace

QVariant PredictionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PredictionRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Status && row.state == PredictionRow::State::Failed)
            return tr("Failed: %1").arg(row.reasonText());
        return index.column() == Status && isOfOtherModel(row) ? toolTip(row, Status)
                                                               : display(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Length ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                        : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case OtherModelRole:
        return isOfOtherModel(row);
    case RowRole:
        return QVariant::fromValue(row);
    case SortRole:
        return sortKey(row, index.column());
    case SearchRole:
        return QStringList{row.fileName, row.artist, row.title, row.genre(), row.reasonText()}.join(u' ');
    default:
        return {};
    }
}

QVariant PredictionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Length ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Track:
        return tr("Track");
    case Genre:
        return tr("Genre");
    case Confidence:
        return tr("Confidence");
    case OverTime:
        return tr("Genre over time");
    case Length:
        return tr("Length");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

QVariant PredictionTableModel::display(const PredictionRow &row, int column) const
{
    switch (column) {
    case Track:
        return row.fileName;
    case Genre:
        return genreTitle(row.genre());
    case Confidence: {
        QStringList parts;
        for (int rank = 0; rank < 3 && row.rankedGenre(rank) >= 0; ++rank)
            parts += genreTitle(row.genre(rank)) + u' ' + percent(row.probability(rank));
        return parts.join(QStringLiteral(", "));
    }
    case OverTime: {
        QStringList parts; // runs of the same genre: "Blues 0:00–1:30"
        for (std::size_t i = 0; row.hasPrediction() && i < row.prediction->segments.size();) {
            std::size_t end = i + 1;
            while (end < row.prediction->segments.size() && row.genreAt(end) == row.genreAt(i))
                ++end;
            parts += QStringLiteral("%1 %2–%3")
                         .arg(genreTitle(row.genreAt(i)), formatTime(row.prediction->segments[i].start_s, 0),
                              formatTime(row.prediction->segments[end - 1].end_s, 0));
            i = end;
        }
        return parts.join(QStringLiteral(", "));
    }
    case Length:
        return row.duration_s > 0 ? formatTime(row.duration_s, 0) : QString();
    case Status:
        return stateText(row.state);
    default:
        return {};
    }
}

QVariant PredictionTableModel::sortKey(const PredictionRow &row, int column) const
{
    switch (column) {
    case Genre:
        return row.genre();
    case Confidence:
        return row.probability();
    case OverTime: { // how often it changes
        int changes = 0;
        for (std::size_t i = 1; row.hasPrediction() && i < row.prediction->segments.size(); ++i)
            changes += row.genreAt(i) != row.genreAt(i - 1);
        return changes;
    }
    case Length:
        return row.duration_s;
    case Status:
        return static_cast<int>(row.state);
    default:
        return display(row, column);
    }
}

QString PredictionTableModel::toolTip(const PredictionRow &row, int column) const
{
    switch (column) {
    case Track:
        return row.path;
    case Confidence: {
        QStringList lines;
        for (int rank = 0; row.rankedGenre(rank) >= 0; ++rank)
            lines += genreTitle(row.genre(rank)) + u' ' + percent(row.probability(rank));
        return lines.join(u'\n');
    }
    case Status:
        if (row.hasPrediction() && (!row.prediction->warnings.empty() || isOfOtherModel(row))) {
            QStringList lines;
            if (isOfOtherModel(row))
                lines += tr("Heard by %1, not by the model chosen now", "a model's name")
                             .arg(modelTitle(*row.model));
            for (const auto &warning : row.prediction->warnings)
                lines += QString::fromStdString(warning);
            return lines.join(u'\n');
        }
        [[fallthrough]];
    default:
        return row.state == PredictionRow::State::Failed ? row.reasonText() : QString();
    }
}

} // namespace genrescope::ui
