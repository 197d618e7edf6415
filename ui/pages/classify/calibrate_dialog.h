// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/calibrator.h"
#include "ui/settings/settings.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace genrescope::ui {

class CurveView;

/// Fits the chosen model's temperature on a labelled data set, shows how far confidence was from accuracy
/// before and is after, and stores it on request.
class CalibrateDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalibrateDialog)

public:
    /// @param model its file; empty: the bundled one
    CalibrateDialog(PredictorFactory factory, const QString &model, const QString &name, Settings &settings,
                    QWidget *parent = nullptr);

    Calibrator &calibrator() { return m_calibrator; }
    void setManifest(const QString &file);

Q_SIGNALS:
    void saved(const QString &model); ///< the file that carries the temperature

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseManifest();
    void startOrCancel();
    void showState();
    void showResult(const std::shared_ptr<const CalibrationResult> &result);
    void showChart();

    Calibrator m_calibrator;
    const QString m_model;
    Settings &m_settings;
    std::shared_ptr<const CalibrationResult> m_result;
    QLineEdit *m_manifest;
    QPushButton *m_start;
    QPushButton *m_save;
    QProgressBar *m_progress;
    QLabel *m_status;
    CurveView *m_chart;
};

} // namespace genrescope::ui
