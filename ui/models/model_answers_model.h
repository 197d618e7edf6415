// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/model_comparison.h"

#include <QAbstractTableModel>

namespace genrescope::ui {

/// Several models' genres of the same tracks: a row a track, a column a model, and at the end whether they
/// agree. Models may know different genres; one is the same as another if it is written the same for people.
class ModelAnswersModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelAnswersModel)

public:
    explicit ModelAnswersModel(QObject *parent = nullptr);

    void setQuestion(const QStringList &tracks, const QStringList &models); ///< without answers yet
    void take(const std::vector<ModelAnswer> &answers);

    int models() const { return static_cast<int>(m_models.size()); }
    QString modelName(int model) const { return m_models.at(model); }
    QString trackName(int row) const { return m_tracks.at(row); }
    /// Null while there is none.
    const ModelAnswer *answer(int row, int model) const;
    static QString
    genreOf(const ModelAnswer &answer); ///< the most probable one, for people; empty without one
    static double probabilityOf(const ModelAnswer &answer);

    /// Tracks that every model has answered and could have said what the others say; those of them of which
    /// all say the same; and those on which they cannot agree, as one says what another does not know.
    struct Agreement
    {
        int comparable = 0, agreed = 0, foreign = 0;
    };
    Agreement agreement() const;
    /// "They disagree. Jazz: A, B; Blues: C", or that all agree; of a single model its genre.
    QString verdict(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// The models' genres of a row; empty unless all have answered.
    QStringList genres(int row) const;
    /// Whether some model says what another does not know: neither agreement nor disagreement.
    bool isForeign(int row) const;
    QString agreementText(int row) const;

    QStringList m_tracks, m_models;
    std::vector<std::vector<ModelAnswer>> m_answers; ///< by row and model
};

} // namespace genrescope::ui
