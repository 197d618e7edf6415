// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves ComparePage: reports of the runs that are picked or of the one under the mouse, and the table.
#include "core/experiments/comparison_table.h"
#include "ui/bridge/background.h"
#include "ui/bridge/going_work.h"
#include "ui/bridge/guard.h"
#include "ui/bridge/post.h"
#include "ui/charts/figure_folder.h"
#include "ui/dialogs/command_sources.h"
#include "ui/models/command.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/compare/compare_charts.h"
#include "ui/pages/compare/compare_groups.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/compare/compare_table.h"
#include "ui/pages/notice.h"
#include "ui/pages/page_focus.h"
#include "ui/pages/run_actions.h"
#include "ui/reports/report_file.h"
#include "ui/reports/run_report.h"
#include "ui/settings/save_place.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>

#include <utility>

namespace genrescope::ui {

std::vector<PickedRun> ComparePage::picked() const
{
    const std::vector<LoadedRunPointer> runs = m_model->pickedRuns();
    const std::vector<int> places = m_model->pickedSlots();
    const QStringList labels = RunTableModel::labelsOf(runs);
    std::vector<PickedRun> picked;
    for (std::size_t i = 0; i < runs.size(); ++i)
        picked.push_back({.run = runs[i], .slot = places[i], .label = labels[static_cast<qsizetype>(i)]});
    return picked;
}

void ComparePage::makeReportAction()
{
    m_report = new QAction(icon(QStringLiteral("export")), tr("Re&port…"), this);
    m_report->setIconText(withoutMnemonic(m_report->text())); // for the button, which has none
    m_report->setObjectName(QStringLiteral("report"));
    m_report->setToolTip(tr("Tables and charts of the picked runs as one HTML or PDF file (Ctrl+Shift+E)"));
    m_report->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_report->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_report->setProperty(disabledReason, tr("no run is picked"));
    m_report->setEnabled(false);
    connect(m_report, &QAction::triggered, this, [this] { askForReport(picked()); });
    addAction(m_report);

    m_reportNotice->setObjectName(QStringLiteral("reportNotice"));
    auto *open = new QPushButton(tr("&Open"), m_reportNotice);
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_writtenReport)); });
    m_reportNotice->addButton(open);
    auto *close = new QPushButton(icon(QStringLiteral("close")), {}, m_reportNotice);
    close->setFlat(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QPushButton::clicked, m_reportNotice, [this] { m_reportNotice->setText({}); });
    m_reportNotice->addButton(close);

    connect(m_charts, &CompareCharts::saveAllRequested, this, &ComparePage::askForFigures);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ComparePage::showRunMenu);
}

void ComparePage::showRunMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    const QString folder =
        index.siblingAtColumn(RunTableModel::Name).data(RunTableModel::folderRole).toString();
    LoadedRunPointer run;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (QString::fromStdString(m_model->runAt(row)->run.folder.string()) == folder)
            run = m_model->runAt(row);
    if (!run)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("runMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const PickedRun alone{.run = run, .slot = 0, .label = RunTableModel::labelsOf({run}).first()};
    menu->addAction(icon(QStringLiteral("export")), tr("Report of this run…"), this,
                    [this, alone] { askForReport({alone}); });
    menu->addAction(m_report);
    menu->addSeparator();
    menu->addAction(m_runActions->classifyAction());
    menu->addSeparator();
    menu->addActions(m_runActions->actions());
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("folder")), tr("Show in folder"), this,
                    [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy path"), this,
                    [folder] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(folder)); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void ComparePage::askForReport(const std::vector<PickedRun> &runs)
{
    if (runs.empty())
        return;
    const QString folder = existingFolder(m_settings.get(keys::reportFolder));
    const QString format = m_settings.get(keys::reportFormat);
    auto *dialog = new QFileDialog(this, tr("Write report"), folder);
    dialog->setObjectName(QStringLiteral("reportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("Web page (*.html)"), tr("PDF document (*.pdf)")};
    dialog->setNameFilters(filters);
    dialog->selectNameFilter(filters.at(format == QLatin1StringView("pdf") ? 1 : 0));
    dialog->setDefaultSuffix(format);
    dialog->selectFile(reportFileStem(runs) + u'.' + format);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString &filter) {
        dialog->setDefaultSuffix(filter == filters.at(1) ? QStringLiteral("pdf") : QStringLiteral("html"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, runs](const QString &file) {
        m_settings.set(keys::reportFolder, QFileInfo(file).absolutePath());
        m_settings.set(keys::reportFormat, file.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive)
                                               ? QStringLiteral("pdf")
                                               : QStringLiteral("html"));
        writeReportTo(file, runs);
    });
    dialog->open();
}

void ComparePage::writeReportTo(const QString &file, const std::vector<PickedRun> &runs)
{
    Q_EMIT message(tr("Writing the report…"));
    const auto write = [runs, file] {
        const auto written = writeReport(makeRunReport(runs), file);
        return written ? QString() : QString::fromStdString(written.error().message);
    };
    inBackground(this, write, [this, file](const QString &problem, const QString &bug) {
        const QString sentence = bug.isEmpty() ? problem : bug;
        if (!sentence.isEmpty()) {
            Q_EMIT message(sentence);
            m_problemNotice->setText(sentence);
            return;
        }
        m_writtenReport = file;
        m_reportNotice->setText(tr("Written: %1").arg(QDir::toNativeSeparators(file)));
        Q_EMIT message(m_reportNotice->text());
        Q_EMIT reportWritten(file);
    });
}

void ComparePage::askForFigures()
{
    const QString folder =
        existingFolder(m_settings.get(keys::figureFolder), QStandardPaths::PicturesLocation);
    auto *dialog = new QFileDialog(this, tr("Save all charts in a new folder in…"), folder);
    dialog->setObjectName(QStringLiteral("figuresDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ComparePage::writeFiguresTo);
    dialog->open();
}

void ComparePage::writeFiguresTo(const QString &parentFolder)
{
    if (m_savingFigures->isGoingOn())
        return;
    m_settings.set(keys::figureFolder, parentFolder);
    const FigureOptions options{.width_cm = m_settings.get(keys::figureWidth),
                                .height_cm = m_settings.get(keys::figureHeight),
                                .dpi = m_settings.get(keys::figureDpi),
                                .font_pt = m_settings.get(keys::figureFont),
                                .outlines = m_settings.get(keys::figureOutlines)};
    const FigureSiblings siblings{.csv = m_settings.get(keys::figureData),
                                  .pgfplots = m_settings.get(keys::figurePgfplots),
                                  .caption = m_settings.get(keys::figureCaption)};
    Q_EMIT message(tr("Saving the charts…"));
    m_savingFigures->setGoingOn(true);
    m_charts->setSaving(true);
    auto write = [this, figures = m_charts->allFigures(), options, siblings,
                        stem = reportFileStem(picked()), parentFolder,
                        format = m_settings.get(keys::figureFormat)](const std::stop_token &stop) {
        const auto tell = [this](const Progress &progress) {
            post(this, [this, progress] {
                Q_EMIT figuresProgressed(static_cast<int>(progress.done), static_cast<int>(progress.total));
            });
        };
        auto saved = saveFigures(figures, options, siblings, parentFolder, stem, format, tell, stop);
        if (!saved)
            saved = SavedFigures{
                .folder = {}, .files = {}, .problem = QString::fromStdString(saved.error().message)};
        post(this, [this, saved = std::move(*saved)] { noteFigures(saved); });
    };
    m_figureThread = std::jthread([this, write = std::move(write)](const std::stop_token &stop) {
        if (const QString bug = guarded([&] { write(stop); }); !bug.isEmpty())
            post(this, [this, bug] { noteFigures({.folder = {}, .files = {}, .problem = bug}); });
    });
}

void ComparePage::noteFigures(const SavedFigures &saved)
{
    m_savingFigures->setGoingOn(false);
    m_charts->setSaving(false);
    Q_EMIT figuresProgressed(0, 0);
    if (saved.stopped) {
        Q_EMIT message(tr("Saving the charts was stopped; none of them is kept."));
        return;
    }
    if (!saved.problem.isEmpty()) {
        Q_EMIT message(saved.problem);
        m_problemNotice->setText(saved.problem);
        return;
    }
    m_writtenReport = saved.folder;
    m_reportNotice->setText(tr("%n file(s) in %1", nullptr, static_cast<int>(saved.files.size()))
                                .arg(QDir::toNativeSeparators(saved.folder)));
    Q_EMIT message(m_reportNotice->text());
    Q_EMIT figuresWritten(saved.folder);
}

void ComparePage::stopFigures()
{
    m_figureThread.request_stop();
}

void ComparePage::showGroups(bool grouped)
{
    m_settings.set(keys::compareGroupSeeds, grouped);
    m_tables->setCurrentWidget(grouped ? static_cast<QWidget *>(m_groups) : m_table);
    setFocusAim(*this, *m_tables->currentWidget());
    m_charts->averageSeeds()->setChecked(grouped);
    m_runActions->update();
}

QToolButton *ComparePage::makeCopyButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("copyTable"));
    button->setIcon(icon(QStringLiteral("copy")));
    button->setToolTip(tr("Copy the table of the picked runs"));
    button->setAccessibleName(button->toolTip());
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    for (const auto &[format, title] :
         {std::pair("markdown", tr("Copy as Markdown")), std::pair("latex", tr("Copy as LaTeX (booktabs)")),
          std::pair("csv", tr("Copy as CSV"))})
        menu->addAction(title, this, [this, format = QString::fromLatin1(format)] { copyTable(format); });
    button->setMenu(menu);
    return button;
}

/// As `genrescope-cli compare` prints it: differing settings, results with intervals, tests and notes.
void ComparePage::copyTable(const QString &format) const
{
    const auto &compared = m_model->comparison();
    if (!compared)
        return;
    const ComparisonTableOptions options{.groupSeeds = m_groupSeeds->isChecked()};
    const std::string text =
        format == QLatin1StringView("csv")     ? toCsv(comparisonNumbers(compared->comparison, options))
        : format == QLatin1StringView("latex") ? toLatex(comparisonTable(compared->comparison, options))
                                               : toMarkdown(comparisonTable(compared->comparison, options));
    QGuiApplication::clipboard()->setText(QString::fromStdString(text));
}

} // namespace genrescope::ui
