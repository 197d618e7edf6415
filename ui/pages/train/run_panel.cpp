// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/run_panel.h"

#include "ui/charts/chart_frame.h"
#include "ui/charts/confusion_view.h"
#include "ui/charts/curve_view.h"
#include "ui/charts/genre_bars.h"
#include "ui/charts/run_figures.h"
#include "ui/charts/spectrogram/time_axis.h"
#include "ui/dialogs/figure_menu.h"
#include "ui/pages/library/library_track_parts.h"
#include "ui/pages/train/epoch_slider.h"
#include "ui/pages/train/resource_strip.h"
#include "ui/settings/core_sentences.h"
#include "ui/theme/colours.h"
#include "ui/theme/text.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace genrescope::ui {

namespace {

/// A number with its name above: "EPOCH / 12 of 50".
QLabel *addFigure(QHBoxLayout *row, const QString &name, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *caption = new QLabel(name, parent);
    caption->setForegroundRole(QPalette::PlaceholderText);
    setTextSize(caption, 0.88);
    auto *value = new QLabel(QStringLiteral("–"), parent);
    setTextSize(value, 1.25, QFont::DemiBold);
    value->setAccessibleName(name);
    column->addWidget(caption);
    column->addWidget(value);
    row->addLayout(column, 1);
    return value;
}

} // namespace

RunPanel::RunPanel(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_remarks(new ElidedLabel(this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_loss(new CurveView(this))
    , m_accuracy(new CurveView(this))
    , m_rate(new CurveView(this))
    , m_confusion(new ConfusionView(this))
    , m_genres(new GenreBarsView(this))
    , m_epochs(new EpochSlider(this))
    , m_settings(settings)
    , m_resources(new ResourceStrip(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);

    setTextSize(m_title, 1.35, QFont::DemiBold);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setAccessibleName(tr("State of the run"));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(m_title);
    titles->addWidget(m_state);
    m_remarks->setObjectName(QStringLiteral("remarks"));
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setForegroundRole(QPalette::PlaceholderText);
    m_remarks->setAccessibleName(tr("Tags and note of the run"));
    titles->addWidget(m_remarks);
    m_head = new QHBoxLayout;
    m_head->addLayout(titles, 1);
    layout->addLayout(m_head);

    auto *figures = new QHBoxLayout;
    m_epoch = addFigure(figures, tr("Epoch"), this);
    m_best = addFigure(figures, tr("Best validation accuracy"), this);
    m_pace = addFigure(figures, tr("Pace"), this);
    m_epochLeft = addFigure(figures, tr("Epoch ends in"), this);
    m_left = addFigure(figures, tr("Time left"), this);
    layout->addLayout(figures);

    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress of the training"));
    layout->addWidget(m_progress);
    layout->addWidget(m_resources);

    auto *charts = new QGridLayout;
    charts->setSpacing(8);
    charts->addWidget(framed(m_accuracy, this), 0, 0);
    charts->addWidget(framed(m_loss, this), 0, 1);
    charts->addWidget(makeGenreCharts(), 1, 0);
    charts->addWidget(makeRateChart(), 1, 1);
    charts->setRowStretch(0, 5);
    charts->setRowStretch(1, 6);
    charts->setColumnStretch(0, 1);
    charts->setColumnStretch(1, 1);
    layout->addLayout(charts, 1);

    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setWordWrap(true);
    layout->addWidget(m_message);
    const auto colours = [] { return RunColours::forBackground(Qt::white); };
    const auto ofRun = [this](Figure figure) { // becomes the file's name
        figure.name.prepend(m_title->text() + u' ');
        return figure;
    };
    offerFigure(m_accuracy, settings,
                [=, this] { return ofRun(curveFigure(accuracyPlot(m_history, colours(), smoothing()))); });
    offerFigure(m_loss, settings,
                [=, this] { return ofRun(curveFigure(lossPlot(m_history, colours(), smoothing()))); });
    offerFigure(m_rate, settings,
                [=, this] { return ofRun(curveFigure(learningRatePlot(m_history, colours()))); });
    offerFigure(m_confusion, settings, [=, this] {
        return ofRun(confusionFigure(confusionPlot(m_history, m_epochs->chosenEpoch())));
    });
    offerFigure(m_genres, settings, [=, this] {
        return ofRun(genreBarsFigure(genreAccuracyPlot(m_history, colours(), m_epochs->chosenEpoch())));
    });
    begin(tr("No run yet"));
}

void RunPanel::showResources(bool shown)
{
    m_resources->setSampling(shown);
}

void RunPanel::addToHead(QWidget *widget)
{
    m_head->addWidget(widget, 0, Qt::AlignTop);
}

void RunPanel::begin(const QString &title, const QString &toolTip)
{
    show(title, toolTip, {});
}

void RunPanel::show(const QString &title, const QString &toolTip, RunHistory history)
{
    m_history = std::move(history);
    m_failure.clear();
    m_planChanged = false;
    setTitle(title, toolTip);
    showRemarks({});
    m_message->clear();
    m_progress->setValue(0);
    m_epochs->goToEnd();
    refresh();
}

void RunPanel::setTitle(const QString &title, const QString &toolTip)
{
    m_title->setText(title);
    m_title->setToolTip(toolTip);
}

void RunPanel::showRemarks(const RunAnnotations &annotations)
{
    QStringList tags;
    for (const std::string &tag : annotations.tags)
        tags += QString::fromStdString(tag);
    const QString note = QString::fromStdString(annotations.note);
    QStringList parts;
    if (!tags.isEmpty())
        parts += tr("Tags: %1").arg(tags.join(QStringLiteral(", ")));
    if (!note.isEmpty())
        parts += note.section(u'\n', 0, 0);
    m_remarks->setText(parts.join(QStringLiteral("  ·  ")));
    m_remarks->setToolTip(note);
    m_remarks->setVisible(!parts.isEmpty());
}

void RunPanel::showLoading(const Progress &progress)
{
    m_state->setText(progress.total > 0 ? tr("Reading clips: %1 of %2")
                                              .arg(QLocale().toString(qint64(progress.done)),
                                                   QLocale().toString(qint64(progress.total)))
                                        : tr("Reading clips"));
    m_progress->setValue(progress.total > 0 ? static_cast<int>(progress.done * 1000 / progress.total) : 0);
    m_message->setText(QString::fromStdString(progress.what));
}

void RunPanel::append(const std::vector<RunEvent> &events)
{
    bool onlyBatches = true;
    for (const RunEvent &event : events) {
        m_history.append(event);
        onlyBatches = onlyBatches && std::holds_alternative<BatchDone>(event.what);
    }
    // Batches come all the time: what only epochs change is left alone.
    if (!onlyBatches)
        refreshEpochs();
    refreshBatches();
    refreshFigures();
}

void RunPanel::showFailure(const QString &sentence)
{
    m_failure = sentence;
    refresh();
}

void RunPanel::showPause(const QString &text)
{
    if (text == m_pause)
        return;
    m_pause = text;
    if (m_history.state() == RunHistory::State::Running)
        refreshFigures();
}

void RunPanel::showPlan(CurvePlot plan, bool changed)
{
    m_plan = std::move(plan);
    m_planChanged = m_planChanged || changed;
    refreshBatches();
}

QString RunPanel::stateText() const
{
    if (!m_failure.isEmpty())
        return tr("Failed");
    switch (m_history.state()) {
    case RunHistory::State::Empty:
        return {};
    case RunHistory::State::Running:
        return m_pause.isEmpty() ? tr("Training") : m_pause;
    case RunHistory::State::Finished: {
        const double test = m_history.finished()->testAccuracy;
        return std::isfinite(test)
                   ? tr("Finished — test accuracy %1 %").arg(QLocale().toString(test * 100, 'f', 1))
                   : tr("Finished");
    }
    case RunHistory::State::Failed:
        return tr("Failed");
    case RunHistory::State::Cancelled:
        return tr("Stopped — every finished epoch is kept");
    case RunHistory::State::Interrupted:
        return tr("Interrupted — every finished epoch is kept");
    }
    return {};
}

void RunPanel::refresh()
{
    refreshEpochs();
    refreshBatches();
    refreshFigures();
}

void RunPanel::refreshEpochs()
{
    m_epochs->setEpochs(hasConfusions(m_history) ? static_cast<int>(m_history.epochs().size()) : 0,
                        m_history.state() == RunHistory::State::Running);
    refreshShownEpoch();
}

void RunPanel::refreshShownEpoch()
{
    const RunColours colours = RunColours::forBackground(palette().color(QPalette::Base));
    const int epoch = m_epochs->chosenEpoch();
    CurvePlot accuracy = accuracyPlot(m_history, colours, smoothing());
    if (epoch > 0)
        accuracy.marks = {{.x = double(epoch),
                           .text = tr("Epoch %1").arg(epoch),
                           .colour = palette().color(QPalette::Text)}};
    m_accuracy->setPlot(std::move(accuracy));
    m_confusion->setPlot(confusionPlot(m_history, epoch));
    m_genres->setPlot(genreAccuracyPlot(m_history, colours, epoch));
}

void RunPanel::refreshBatches()
{
    const RunColours colours = RunColours::forBackground(palette().color(QPalette::Base));
    m_loss->setPlot(lossPlot(m_history, colours, smoothing()));
    const bool planned = m_plan && m_history.state() != RunHistory::State::Running &&
                         (m_planChanged || m_history.learningRate().empty());
    m_rate->setPlot(planned ? *m_plan : learningRatePlot(m_history, colours));
}

void RunPanel::refreshFigures()
{
    m_state->setText(stateText());
    const bool bad = !m_failure.isEmpty() || m_history.state() == RunHistory::State::Failed;
    QPalette statePalette = palette();
    if (bad)
        statePalette.setColor(QPalette::WindowText, coloursFor(palette()).danger);
    m_state->setPalette(statePalette);

    const QString none = QStringLiteral("–");
    const auto &started = m_history.started();
    m_epoch->setText(started ? tr("%1 of %2").arg(m_history.currentEpoch()).arg(started->epochs) : none);
    double best = std::nan("");
    for (const EpochDone &epoch : m_history.epochs())
        best = std::fmax(best, epoch.validationAccuracy);
    m_best->setText(std::isfinite(best) ? tr("%1 %").arg(QLocale().toString(best * 100, 'f', 1)) : none);
    const bool running = m_history.state() == RunHistory::State::Running;
    const auto steps = running ? m_history.stepsPerSecond() : std::nullopt;
    m_pace->setText(
        running && m_history.latestBatch()
            ? tr("%1 clips/s").arg(QLocale().toString(m_history.latestBatch()->clipsPerSecond, 'f', 0))
            : none);
    m_pace->setToolTip(steps ? tr("%1 steps/s").arg(QLocale().toString(*steps, 'f', *steps < 10 ? 1 : 0))
                             : QString());
    const auto epochLeft = running ? m_history.secondsLeftInEpoch() : std::nullopt;
    m_epochLeft->setText(epochLeft ? formatTime(*epochLeft, 0) : none);
    const auto left = running ? m_history.secondsLeft() : std::nullopt;
    m_left->setText(left ? formatTime(*left, 0) : none);
    if (m_history.state() != RunHistory::State::Empty)
        m_progress->setValue(static_cast<int>(m_history.progress() * 1000));
    if (!m_failure.isEmpty())
        m_message->setText(m_failure);
    else if (bad)
        m_message->setText(inOurLanguage(m_history.reason()));
    else if (m_history.state() != RunHistory::State::Empty)
        m_message->setText(inOurLanguage(m_history.latestMessage()));
}

void RunPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace genrescope::ui
