// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_answers_model.h"

#include "ui/theme/genre_colours.h"

#include <QLocale>

#include <algorithm>

namespace genrescope::ui {

ModelAnswersModel::ModelAnswersModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ModelAnswersModel::setQuestion(const QStringList &tracks, const QStringList &models)
{
    beginResetModel();
    m_tracks = tracks;
    m_models = models;
    m_answers.assign(static_cast<std::size_t>(tracks.size()),
                     std::vector<ModelAnswer>(static_cast<std::size_t>(models.size())));
    endResetModel();
}

void ModelAnswersModel::take(const std::vector<ModelAnswer> &answers)
{
    std::size_t first = m_answers.size(), last = 0;
    for (const ModelAnswer &answer : answers) {
        if (answer.file >= m_answers.size() || answer.model >= m_answers[answer.file].size())
            continue;
        m_answers[answer.file][answer.model] = answer;
        first = std::min(first, answer.file);
        last = std::max(last, answer.file);
    }
    if (first <= last && first < m_answers.size())
        Q_EMIT dataChanged(index(static_cast<int>(first), 0),
                           index(static_cast<int>(last), columnCount() - 1));
}

const ModelAnswer *ModelAnswersModel::answer(int row, int model) const
{
    const ModelAnswer &found =
        m_answers.at(static_cast<std::size_t>(row)).at(static_cast<std::size_t>(model));
    return found.prediction || !found.problem.isEmpty() ? &found : nullptr;
}

QString ModelAnswersModel::genreOf(const ModelAnswer &answer)
{
    if (!answer.prediction || !answer.card)
        return {};
    const auto &shares = answer.prediction->probabilities;
    const auto best = static_cast<std::size_t>(std::ranges::max_element(shares) - shares.begin());
    return best < answer.card->genres.size() ? genreTitle(QString::fromStdString(answer.card->genres[best]))
                                             : QString();
}

double ModelAnswersModel::probabilityOf(const ModelAnswer &answer)
{
    return answer.prediction && !answer.prediction->probabilities.empty()
               ? std::ranges::max(answer.prediction->probabilities)
               : 0.0;
}

QStringList ModelAnswersModel::genres(int row) const
{
    QStringList all;
    for (const ModelAnswer &answer : m_answers[static_cast<std::size_t>(row)]) {
        const QString genre = genreOf(answer);
        if (genre.isEmpty())
            return {};
        all += genre;
    }
    return all;
}

bool ModelAnswersModel::isForeign(int row) const
{
    const QStringList said = genres(row);
    return std::ranges::any_of(m_answers[static_cast<std::size_t>(row)], [&](const ModelAnswer &answer) {
        QStringList known;
        if (answer.card)
            for (const std::string &genre : answer.card->genres)
                known += genreTitle(QString::fromStdString(genre));
        return std::ranges::any_of(said, [&](const QString &genre) { return !known.contains(genre); });
    });
}

ModelAnswersModel::Agreement ModelAnswersModel::agreement() const
{
    Agreement agreement;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList all = genres(row);
        if (all.isEmpty())
            continue;
        const bool foreign = isForeign(row);
        agreement.foreign += foreign;
        agreement.comparable += !foreign;
        agreement.agreed += all.removeDuplicates() == m_models.size() - 1;
    }
    return agreement;
}

QString ModelAnswersModel::agreementText(int row) const
{
    const QStringList all = genres(row);
    if (all.size() < 2)
        return {};
    if (isForeign(row))
        return tr("not comparable", "a model says a genre that another does not know");
    qsizetype most = 0;
    for (const QString &genre : all)
        most = std::max(most, all.count(genre));
    return most == all.size() ? tr("all agree")
                              : tr("%1 of %2", "models that agree").arg(most == 1 ? 0 : most).arg(all.size());
}

QString ModelAnswersModel::verdict(int row) const
{
    const QStringList all = genres(row);
    if (all.size() < 2)
        return all.value(0);
    QStringList distinct = all;
    distinct.removeDuplicates();
    if (distinct.size() == 1)
        return tr("All models say %1.").arg(distinct.front());
    QStringList parts;
    for (const QString &genre : distinct) {
        QStringList names;
        for (qsizetype model = 0; model < all.size(); ++model)
            if (all[model] == genre)
                names += m_models[model];
        parts += tr("%1: %2", "a genre; the models that say so").arg(genre, names.join(QStringLiteral(", ")));
    }
    if (isForeign(row))
        return tr("They cannot agree, as not every model knows these genres. %1", "what the models say")
            .arg(parts.join(QStringLiteral("; ")));
    return tr("They disagree. %1", "what the models say").arg(parts.join(QStringLiteral("; ")));
}

int ModelAnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tracks.size());
}

int ModelAnswersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : models() + 2;
}

QVariant ModelAnswersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int model = index.column() - 1;
    const bool isModel = model >= 0 && model < models();
    const ModelAnswer *said = isModel ? answer(index.row(), model) : nullptr;
    if (role == Qt::ToolTipRole && said)
        return said->problem;
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return m_tracks[index.row()];
    if (!isModel)
        return agreementText(index.row());
    if (!said)
        return {};
    return said->prediction ? QStringLiteral("%1  %2\u00a0%")
                                  .arg(genreOf(*said), QLocale().toString(qRound(probabilityOf(*said) * 100)))
                            : tr("failed");
}

QVariant ModelAnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Track");
    return section <= models() ? m_models[section - 1] : tr("Agreement");
}

} // namespace genrescope::ui
