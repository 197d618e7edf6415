// SPDX-License-Identifier: GPL-3.0-or-later
// Data sets on their way into the library, and how they are split there.
#include "ui/bridge/library_importer.h"
#include "ui/pages/library/library_empty_state.h"
#include "ui/pages/library/library_import_panel.h"
#include "ui/pages/library/library_page.h"
#include "ui/pages/library/library_split_dialog.h"
#include "ui/pages/library/library_table_view.h"
#include "ui/pages/notice.h"
#include "ui/pages/panel_frame.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace genrescope::ui {

void LibraryPage::makeImport()
{
    m_import = new LibraryImportPanel(m_settings);
    m_importAction = new QAction(icon(QStringLiteral("import")), tr("&Import a data set…"), this);
    m_importAction->setObjectName(QStringLiteral("importDataSet"));
    m_importAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_importAction->setToolTip(
        tr("GTZAN, FMA, a folder for each genre, or a table: with splits, as a manifest"));
    addAction(m_importAction);
    connect(m_importAction, &QAction::triggered, this, [this] {
        Q_EMIT importRequested();
        showImport();
        m_import->ask();
    });

    m_imported = new Notice(this, QStringLiteral("info"), IconTone::Accent);
    m_imported->setObjectName(QStringLiteral("imported"));
    auto *report = new QPushButton(tr("Report"));
    report->setObjectName(QStringLiteral("importReportButton"));
    connect(report, &QPushButton::clicked, this, &LibraryPage::showImport);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, m_imported, [this] { m_imported->setText({}); });
    m_imported->addButton(report);
    m_imported->addButton(close);
}

void LibraryPage::connectImport()
{
    connect(m_import, &LibraryImportPanel::found, this, &LibraryPage::showImport);
    connect(m_import, &LibraryImportPanel::notFound, this, [this](const QString &path) { addFiles({path}); });
    connect(m_import, &LibraryImportPanel::closed, this, &LibraryPage::leaveImport);
    connect(m_import, &LibraryImportPanel::filesWanted, this, [this](const QStringList &paths) {
        leaveImport();
        addFiles(paths);
    });
    connect(m_import, &LibraryImportPanel::progressed, this, &LibraryPage::importProgressed);
    connect(m_import, &LibraryImportPanel::imported, this, &LibraryPage::openImported);
    connect(m_import, &LibraryImportPanel::message, this, &LibraryPage::message);
}

void LibraryPage::addOrImport(const QString &path)
{
    // Dropped where a data set is asked for, a folder is one.
    m_import->look(path, m_import->isVisible() ? std::optional(SourceKind::Folders) : std::nullopt);
}

void LibraryPage::stopImport()
{
    m_import->stop();
}

void LibraryPage::showImport()
{
    m_stack->setCurrentWidget(m_import);
    m_import->takeFocus(); // its keys are Return and Esc
}

void LibraryPage::leaveImport()
{
    m_stack->setCurrentWidget(m_model.totalCount() > 0 ? static_cast<QWidget *>(m_frame)
                                                       : static_cast<QWidget *>(m_empty));
    if (m_model.totalCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
}

void LibraryPage::openImported(const std::shared_ptr<const ImportOutcome> &outcome, const QString &manifest)
{
    m_outcome = outcome;
    m_outcomeManifest = manifest;
    openManifest(manifest);
}

/// A library that has just been imported is there: what could not be read says so in its row.
void LibraryPage::markImported()
{
    m_imported->setText({});
    if (!m_outcome || m_manifest != m_outcomeManifest)
        return;
    const std::shared_ptr<const ImportOutcome> outcome = std::exchange(m_outcome, nullptr);
    std::vector<TrackCondition> conditions;
    for (TrackId track = 0; track < m_model.store().size(); ++track) {
        const std::size_t item = m_model.store().record(track) - 1; // written in this order, below the header
        if (item < outcome->problems.size() && !outcome->problems[item].empty())
            conditions.push_back(
                {.track = track,
                 .findings = {{.fault = ClipFault::Broken, .reason = outcome->problems[item]}}});
    }
    if (!conditions.empty()) {
        m_model.setConditions(conditions);
        m_table->showColumn(TrackField::Condition);
    }
    m_imported->setText(m_import->summary());
}

void LibraryPage::askForSplit()
{
    auto *dialog = new LibrarySplitDialog(m_model.store(), window());
    connect(dialog, &LibrarySplitDialog::chosen, this, [this](const std::vector<TrackSplit> &splits) {
        m_editor.changeSplits(splits);
        Q_EMIT message(tr("The tracks have been split anew; Undo brings the old split back."));
    });
    connect(this, &LibraryPage::libraryOpened, dialog, &QDialog::reject); // its tracks are another library's
    dialog->open();
}

} // namespace genrescope::ui
