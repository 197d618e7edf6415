// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/rate_finder.h"
#include "ui/settings/settings.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace genrescope::ui {

class CurveView;

/// The learning-rate range test in the window: runs as soon as it is shown, can be cancelled, draws the loss
/// over the rate and hands the rates it suggests over. Closing it cancels the test.
class RateRangeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RateRangeDialog)

public:
    RateRangeDialog(RateFinder &finder, RateRangeJob job, Settings &settings, QWidget *parent = nullptr);

    CurveView *curve() const { return m_curve; }

Q_SIGNALS:
    void chosen(const genrescope::RateSuggestion &rates);

protected:
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    void start();
    void onRunningChanged();
    void showResult(const std::shared_ptr<const RateRangeResult> &result);
    void showFailure(const QString &sentence);
    void showCurve();
    QString verdict() const;

    RateFinder &m_finder;
    RateRangeJob m_job;
    std::shared_ptr<const RateRangeResult> m_result;
    std::optional<RateSuggestion> m_suggestion;
    bool m_cancelled = false;
    CurveView *m_curve;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_use;
    QPushButton *m_run; ///< starts again, or cancels
};

/// A rate as one would write it: two figures.
double roundedRate(double rate);

} // namespace genrescope::ui
