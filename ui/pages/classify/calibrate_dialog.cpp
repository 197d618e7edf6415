// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/classify/calibrate_dialog.h"

#include "ui/charts/chart_frame.h"
#include "ui/charts/curve_view.h"
#include "ui/charts/run_figures.h"
#include "ui/dialogs/figure_menu.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/app_style.h"
#include "ui/theme/text.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace genrescope::ui {

namespace {

std::filesystem::path pathOf(const QString &file)
{
    return QFile::encodeName(file).toStdString();
}

/// Accuracy of the tracks over the confidence they were given: on the diagonal it is honest.
CurvePlot reliabilityPlot(const CalibrationResult *result, const QColor &background)
{
    const RunColours colours = RunColours::forBackground(background);
    CurvePlot plot;
    plot.title = CalibrateDialog::tr("How often answers of a confidence are right");
    plot.xTitle = CalibrateDialog::tr("Confidence");
    plot.percent = true;
    plot.xRange = {0.0, 1.0};
    plot.yRange = {0.0, 1.0};
    plot.emptyText = CalibrateDialog::tr("Drawn when the fit is done.");
    if (!result)
        return plot;
    const auto curve = [](const QString &name, const std::vector<ReliabilityBin> &bins, const QColor &colour,
                          Qt::PenStyle dash) {
        CurveSeries series{.name = name, .points = {}, .colour = colour, .dash = dash};
        for (const ReliabilityBin &bin : bins)
            if (bin.items > 0)
                series.points.emplace_back(bin.confidence, bin.accuracy);
        return series;
    };
    plot.series = {
        CurveSeries{.name = CalibrateDialog::tr("Honest"),
                    .points = {{0, 0}, {1, 1}},
                    .colour = colours.rate,
                    .dash = Qt::DotLine},
        curve(CalibrateDialog::tr("Before"), result->before.reliability, colours.validation, Qt::DashLine),
        curve(CalibrateDialog::tr("After"), result->after.reliability, colours.train, Qt::SolidLine)};
    return plot;
}

} // namespace

CalibrateDialog::CalibrateDialog(PredictorFactory factory, const QString &model, const QString &name,
                                 Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_calibrator(std::move(factory), this)
    , m_model(model)
    , m_settings(settings)
    , m_manifest(new QLineEdit(this))
    , m_start(new QPushButton(this))
    , m_save(new QPushButton(tr("&Use this temperature"), this))
    , m_progress(new QProgressBar(this))
    , m_status(new QLabel(this))
    , m_chart(new CurveView(this))
{
    setObjectName(QStringLiteral("calibrate"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Calibrate confidence"));
    QLabel *what = mutedLabel(
        tr("%1 hears the validation tracks of a labelled data set, and one number, the temperature, is "
           "fitted so that of answers with 70 % confidence about 70 % are right. Which genre comes "
           "first hardly ever changes. Take tracks that the model was not trained on.",
           "a model's name")
            .arg(name),
        this);
    what->setWordWrap(true);
    auto *label = new QLabel(tr("&Data set:"), this);
    label->setBuddy(m_manifest);
    m_manifest->setPlaceholderText(tr("A manifest: path,genre,split"));
    m_manifest->setText(settings.get(keys::trainManifest));
    auto *choose = new QPushButton(tr("&Choose…"), this);
    auto *data = new QHBoxLayout;
    data->addWidget(label);
    data->addWidget(m_manifest, 1);
    data->addWidget(choose);
    m_chart->setMinimumHeight(260);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress of the calibration"));
    m_status->setObjectName(QStringLiteral("calibrationStatus"));
    m_status->setWordWrap(true);
    m_status->setMinimumHeight(m_status->fontMetrics().height() * 2);
    m_status->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_start->setObjectName(QStringLiteral("startCalibration"));
    m_save->setObjectName(QStringLiteral("saveCalibration"));
    m_save->setToolTip(
        tr("Stores it in the model's file; where that cannot be written, in a copy among your models"));
    makePrimary(m_save);
    auto *close = new QPushButton(tr("C&lose"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(what);
    layout->addLayout(data);
    layout->addWidget(framed(m_chart, this), 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_status);
    layout->addLayout(buttons);
    resize(620, 560);

    connect(choose, &QPushButton::clicked, this, &CalibrateDialog::chooseManifest);
    connect(m_manifest, &QLineEdit::textChanged, this, &CalibrateDialog::showState);
    connect(m_start, &QPushButton::clicked, this, &CalibrateDialog::startOrCancel);
    connect(m_save, &QPushButton::clicked, this, [this] { m_calibrator.save(pathOf(m_model), m_result); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_calibrator, &Calibrator::runningChanged, this, &CalibrateDialog::showState);
    connect(&m_calibrator, &Calibrator::progressed, this, [this](const Progress &progress) {
        m_progress->setValue(progress.total > 0 ? int(progress.done * 1000 / progress.total) : 0);
        m_status->setText(tr("Track %1 of %2")
                              .arg(QLocale().toString(qlonglong(progress.done)),
                                   QLocale().toString(qlonglong(progress.total))));
    });
    connect(&m_calibrator, &Calibrator::fitted, this, &CalibrateDialog::showResult);
    connect(&m_calibrator, &Calibrator::failed, m_status, &QLabel::setText);
    connect(&m_calibrator, &Calibrator::saved, this, [this](const QString &file) {
        Q_EMIT saved(file);
        accept();
    });
    offerFigure(m_chart, settings,
                [this] { return curveFigure(reliabilityPlot(m_result.get(), Qt::white)); });
    showChart();
    showState();
}

void CalibrateDialog::setManifest(const QString &file)
{
    m_manifest->setText(file);
}

void CalibrateDialog::chooseManifest()
{
    auto *dialog =
        new QFileDialog(this, tr("Labelled data set"), QFileInfo(m_manifest->text()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Manifests (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, &CalibrateDialog::setManifest);
    dialog->open();
}

void CalibrateDialog::startOrCancel()
{
    if (m_calibrator.isRunning()) {
        m_calibrator.cancel();
        return;
    }
    m_result.reset();
    m_status->clear();
    showChart();
    m_calibrator.start(pathOf(m_model), pathOf(m_manifest->text().trimmed()));
}

void CalibrateDialog::showState()
{
    const bool running = m_calibrator.isRunning();
    m_progress->setRange(0, 1000);
    if (!running)
        m_progress->setValue(0);
    m_start->setText(running ? tr("C&ancel") : tr("&Fit"));
    m_start->setEnabled(running || !m_manifest->text().trimmed().isEmpty());
    m_manifest->setEnabled(!running);
    m_save->setEnabled(!running && m_result && !m_result->atBound);
}

void CalibrateDialog::showResult(const std::shared_ptr<const CalibrationResult> &result)
{
    m_result = result;
    showChart();
    showState();
    if (result->atBound) {
        m_status->setText(
            tr("No temperature fits best: these tracks are all answered rightly, or worse than by chance."));
        return;
    }
    const QLocale locale;
    QString text =
        tr("Temperature %1 on %Ln validation tracks: the expected calibration error goes from %2 % to %3 %.",
           nullptr, static_cast<int>(result->before.items))
            .arg(locale.toString(result->temperature, 'f', 2),
                 locale.toString(100 * result->before.expectedCalibrationError, 'f', 1),
                 locale.toString(100 * result->after.expectedCalibrationError, 'f', 1));
    if (!result->leftOut.empty())
        text += u' ' + tr("%Ln could not be read.", nullptr, static_cast<int>(result->leftOut.size()));
    m_status->setText(text);
}

void CalibrateDialog::showChart()
{
    m_chart->setPlot(reliabilityPlot(m_result.get(), m_chart->palette().color(QPalette::Base)));
}

void CalibrateDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_chart)
        showChart();
}

} // namespace genrescope::ui
