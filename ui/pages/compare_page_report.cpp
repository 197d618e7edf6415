// SPDX-License-Identifier: GPL-3.0-or-later
// ComparePage's reports: of the runs that are picked, or of the one under the mouse.
#include "ui/bridge/background.h"
#include "ui/dialogs/command_sources.h"
#include "ui/models/command.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/compare_table.h"
#include "ui/pages/notice.h"
#include "ui/reports/report_file.h"
#include "ui/reports/run_report.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

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
    auto *open = new QPushButton(tr("&Open report"), m_reportNotice);
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_writtenReport)); });
    m_reportNotice->addButton(open);
    auto *close = new QPushButton(icon(QStringLiteral("close")), {}, m_reportNotice);
    close->setFlat(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QPushButton::clicked, m_reportNotice, [this] { m_reportNotice->setText({}); });
    m_reportNotice->addButton(close);

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
    menu->addAction(icon(QStringLiteral("folder")), tr("Show in file manager"), this,
                    [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy path"), this,
                    [folder] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(folder)); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void ComparePage::askForReport(const std::vector<PickedRun> &runs)
{
    if (runs.empty())
        return;
    QString folder = m_settings.get(keys::reportFolder);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
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

} // namespace genrescope::ui
