// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/model_comparison.h"
#include "ui/models/model_answers_model.h"

#include <QDialog>
#include <QTimer>

class QFormLayout;
class QGridLayout;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QPushButton;
class QTableView;

namespace genrescope::ui {

/// Several models side by side on the same tracks: a column a model and whether they agree; of the current
/// track the probabilities as bars in line and genre over time, one lane below the other.
class CompareModelsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareModelsDialog)

public:
    /// @param chosen model file that is ticked to begin with
    CompareModelsDialog(ModelComparison &comparison, std::vector<std::filesystem::path> files,
                        const QString &chosen, QWidget *parent = nullptr);

    ModelAnswersModel &answers() const { return *m_answers; }
    void addModel(const QString &file, const QString &name, bool ticked);

protected:
    void done(int result) override;

private:
    QWidget *makeModelList();
    void openModelFiles();
    void ask();
    void take(const std::vector<ModelAnswer> &answers);
    void showTrack();
    void showSummary();

    ModelComparison &m_comparison;
    std::vector<std::filesystem::path> m_files;
    ModelAnswersModel *m_answers;
    QListWidget *m_models;
    QTableView *m_table;
    QLabel *m_summary;
    QLabel *m_verdict;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QWidget *m_details;
    QGridLayout *m_grid; ///< of m_details
    QTimer m_askSoon;    ///< ticking three models is one question
};

} // namespace genrescope::ui
