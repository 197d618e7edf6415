// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/prediction_table_model.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace genrescope::ui {

class GenreTimeline;
class ProbabilityBars;

/// What is known of one track: its answer, the probability of every genre, genre over time, and the model
/// that says so. With no track chosen, how the genres of the whole list are spread.
class ClassifyDetails final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClassifyDetails)

public:
    explicit ClassifyDetails(QWidget *parent = nullptr);

    void showTrack(const PredictionRow &row);
    void showOverview(const std::vector<PredictionRow> &rows);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showModel(const std::shared_ptr<const ModelCard> &shown);
    void applyFonts();

    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QLabel *m_answer = nullptr;
    QLabel *m_notice = nullptr;
    QLabel *m_barsHeading = nullptr;
    ProbabilityBars *m_bars = nullptr;
    QLabel *m_timelineHeading = nullptr;
    GenreTimeline *m_timeline = nullptr;
    QLabel *m_modelHeading = nullptr;
    QWidget *m_modelCard = nullptr;
    QFormLayout *m_modelRows = nullptr;
    std::shared_ptr<const ModelCard> m_shownModel;
};

} // namespace genrescope::ui
