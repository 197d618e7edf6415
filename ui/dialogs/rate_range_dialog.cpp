// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rate_range_dialog.h"

#include "ui/charts/chart_frame.h"
#include "ui/charts/curve_view.h"
#include "ui/charts/rate_range_figure.h"
#include "ui/dialogs/figure_menu.h"
#include "ui/theme/app_style.h"
#include "ui/theme/text.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace genrescope::ui {

namespace {

QString rateText(double rate)
{
    CurvePlot plot;
    plot.scientific = true;
    return curveValueText(plot, roundedRate(rate));
}

} // namespace

double roundedRate(double rate)
{
    return QString::number(rate, 'e', 1).toDouble();
}

RateRangeDialog::RateRangeDialog(RateFinder &finder, RateRangeJob job, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_finder(finder)
    , m_job(std::move(job))
    , m_curve(new CurveView(this))
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_use(new QPushButton(tr("&Use these"), this))
    , m_run(new QPushButton(this))
{
    setWindowTitle(tr("Find a learning rate"));
    setObjectName(QStringLiteral("rateRange"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    QLabel *what =
        mutedLabel(tr("A fresh network with these settings is trained for up to %n batches while the rate "
                      "grows. It should "
                      "learn at the base rate and not yet fall apart at the maximum. Nothing of it is kept.",
                      nullptr, m_job.range.steps),
                   this);
    what->setWordWrap(true);
    layout->addWidget(what);
    m_curve->setMinimumHeight(260);
    layout->addWidget(framed(m_curve, this), 1);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress of the test"));
    layout->addWidget(m_progress);
    m_status->setObjectName(QStringLiteral("rateStatus"));
    m_status->setWordWrap(true);
    m_status->setMinimumHeight(m_status->fontMetrics().height() * 2);
    m_status->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_status);

    m_use->setObjectName(QStringLiteral("useRates"));
    m_use->setToolTip(
        tr("Puts the rates into the form: the maximum, and the base where the schedule has one, "
           "or the one rate of a schedule without a cycle"));
    makePrimary(m_use);
    m_run->setObjectName(QStringLiteral("runTest"));
    auto *close = new QPushButton(tr("&Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_run);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_use);
    layout->addLayout(buttons);
    resize(620, 520);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(*m_suggestion);
        accept();
    });
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (!m_finder.isRunning()) {
            start();
            return;
        }
        m_cancelled = true;
        m_finder.cancel();
    });
    connect(&m_finder, &RateFinder::runningChanged, this, &RateRangeDialog::onRunningChanged);
    connect(&m_finder, &RateFinder::loading, this, [this](const Progress &progress) {
        m_status->setText(
            tr("Reading clips: %1 of %2")
                .arg(QLocale().toString(qint64(progress.done)), QLocale().toString(qint64(progress.total))));
        m_progress->setValue(progress.total > 0 ? int(progress.done * 1000 / progress.total) : 0);
    });
    connect(&m_finder, &RateFinder::stepped, this, [this](const Progress &progress) {
        m_status->setText(
            tr("Batch %1 of %2")
                .arg(QLocale().toString(qint64(progress.done)), QLocale().toString(qint64(progress.total))));
        m_progress->setValue(int(progress.done * 1000 / progress.total));
    });
    connect(&m_finder, &RateFinder::found, this, &RateRangeDialog::showResult);
    connect(&m_finder, &RateFinder::failed, this, &RateRangeDialog::showFailure);
    offerFigure(m_curve, settings, [this] {
        return curveFigure(rateRangePlot(m_result ? m_result->range : RateRange{}, m_suggestion, Qt::white));
    });
    start();
}

void RateRangeDialog::start()
{
    m_result.reset();
    m_suggestion.reset();
    m_cancelled = false;
    m_progress->setValue(0);
    m_status->setText(tr("Reading clips"));
    showCurve();
    m_finder.start(m_job);
    onRunningChanged();
}

void RateRangeDialog::onRunningChanged()
{
    const bool running = m_finder.isRunning();
    m_run->setText(running ? tr("C&ancel the test") : tr("Test &again"));
    m_progress->setVisible(running);
    m_use->setEnabled(!running && m_suggestion);
}

void RateRangeDialog::showResult(const std::shared_ptr<const RateRangeResult> &result)
{
    m_result = result;
    m_suggestion = suggestRates(result->range.points);
    m_status->setText(verdict());
    m_use->setEnabled(m_suggestion.has_value());
    showCurve();
    if (m_suggestion)
        m_use->setFocus(Qt::OtherFocusReason);
}

QString RateRangeDialog::verdict() const
{
    QStringList lines;
    if (m_result->range.stopped)
        lines += tr("Cancelled after %n batches.", nullptr, int(m_result->range.points.size()));
    if (m_suggestion)
        lines += tr("Base rate %1, maximum %2; as a constant rate %3.")
                     .arg(rateText(m_suggestion->baseLr), rateText(m_suggestion->maxLr),
                          rateText(m_suggestion->constantLr));
    else if (!m_result->range.stopped)
        lines += tr("No suggestion: the loss never fell clearly. A larger data set, another network or "
                    "another optimizer may help.");
    if (!m_result->leftOut.empty())
        lines += tr("%n clip(s) could not be read.", nullptr, int(m_result->leftOut.size()));
    return lines.join(u' ');
}

void RateRangeDialog::showFailure(const QString &sentence)
{
    m_status->setText(m_cancelled ? tr("Cancelled.") : sentence);
}

void RateRangeDialog::showCurve()
{
    m_curve->setPlot(rateRangePlot(m_result ? m_result->range : RateRange{}, m_suggestion,
                                   palette().color(QPalette::Base)));
}

void RateRangeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showCurve();
    QDialog::changeEvent(event);
}

void RateRangeDialog::done(int result)
{
    m_finder.cancel();
    QDialog::done(result);
}

} // namespace genrescope::ui
