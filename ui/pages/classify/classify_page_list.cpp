// SPDX-License-Identifier: GPL-3.0-or-later
// ClassifyPage's third part: what a person does to the list: choose, remove, put back, ask again, write;
// and how another window takes it over.
#include "ui/pages/classify/classify_page.h"

#include "core/base/atomic_file.h"
#include "ui/bridge/background.h"
#include "ui/models/prediction_csv.h"
#include "ui/models/prediction_table_model.h"
#include "ui/pages/classify/classify_delegates.h"
#include "ui/pages/classify/drop_zone.h"
#include "ui/pages/notice.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

namespace genrescope::ui {

// --- the list
// -----------------------------------------------------------------------------------------------------

std::vector<int> ClassifyPage::selectedRows() const
{
    std::vector<int> shown;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        shown.push_back(index.row());
    std::ranges::sort(shown);
    for (int &row : shown)
        row = m_shown->mapToSource(m_shown->index(row, 0)).row();
    return shown;
}

std::vector<EntryId> ClassifyPage::selectedIds() const
{
    std::vector<EntryId> ids;
    for (const int row : selectedRows())
        ids.push_back(m_tracks->row(row).id);
    return ids;
}

void ClassifyPage::removeSelected()
{
    const auto ids = selectedIds();
    if (ids.empty())
        return;
    const int next = m_table->currentIndex().row();
    takeOff(ids);
    Q_EMIT message(
        tr("%Ln tracks were taken off the list; %1 puts them back", nullptr, static_cast<int>(ids.size()))
            .arg(m_undo->shortcut().toString(QKeySequence::NativeText)));
    if (m_shown->rowCount() > 0) {
        const int row = std::clamp(next - static_cast<int>(ids.size()) + 1, 0, m_shown->rowCount() - 1);
        m_table->setCurrentIndex(m_shown->index(row, 0));
    }
    refresh();
}

void ClassifyPage::clearAll()
{
    const auto ids = m_tracks->ids();
    takeOff(ids);
    m_filter->clear(); // or it would hide what comes next
    if (m_heldDrops.empty())
        m_crashNotice->setText({});
    m_takenOffNotice->setText(
        tr("%Ln tracks were taken off the list.", nullptr, static_cast<int>(ids.size())));
    refresh();
    if (isVisible())
        m_dropZone->setFocus(Qt::OtherFocusReason);
}

void ClassifyPage::takeOff(const std::vector<EntryId> &ids)
{
    m_takenOff = {};
    for (const EntryId id : ids)
        if (const PredictionRow *row = m_tracks->find(id))
            m_takenOff.rows.push_back(*row);
    m_takenOff.work = m_controller->handOver(ids);
    m_takenOff.work.drops.clear(); // taking tracks off stops no search
    m_controller->forget(ids);
    m_tracks->removeEntries(ids);
    m_putBack->setEnabled(true);
    m_tagsCameLast = false;
    enableUndo();
}

/// Where they were; what has been dropped anew meanwhile is there already.
void ClassifyPage::putBack()
{
    std::unordered_set<std::string> there;
    for (const auto &[id, file] : m_controller->handOver(m_tracks->ids()).tracks)
        there.insert(file.string());
    std::unordered_set<EntryId> back;
    std::erase_if(m_takenOff.work.tracks, [&](const auto &track) {
        return there.contains(track.second.string()) || !back.insert(track.first).second;
    });
    std::vector<PredictionRow> rows = m_tracks->rows();
    std::vector<EntryId> unfinished;
    for (PredictionRow &row : m_takenOff.rows) {
        if (!back.contains(row.id))
            continue;
        if (row.state == PredictionRow::State::Queued || row.state == PredictionRow::State::Working)
            unfinished.push_back(row.id);
        rows.push_back(std::move(row));
    }
    std::ranges::sort(rows, {}, &PredictionRow::id);
    m_controller->adopt(m_takenOff.work);
    m_tracks->setRows(std::move(rows));
    m_controller->again(unfinished);
    m_takenOff = {};
    m_putBack->setEnabled(false);
    enableUndo();
    m_takenOffNotice->setText({});
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_shown->index(0, 0));
    refresh();
}

void ClassifyPage::classifyAgain()
{
    m_controller->again(m_tracks->ids());
}

void ClassifyPage::goOn()
{
    m_crashNotice->setText({});
    m_heldFor.clear();
    for (auto &drop : std::exchange(m_heldDrops, {}))
        m_controller->add(std::move(drop));
    m_controller->again(m_tracks->ids(PredictionRow::State::Cancelled));
}

void ClassifyPage::classifySelectedAgain()
{
    m_controller->again(selectedIds());
}

QString ClassifyPage::selectedAsCsv() const
{
    std::vector<PredictionRow> rows;
    auto chosen = selectedRows();
    if (chosen.empty())
        for (int i = 0; i < m_shown->rowCount(); ++i)
            chosen.push_back(m_shown->mapToSource(m_shown->index(i, 0)).row());
    for (const int row : chosen)
        rows.push_back(m_tracks->row(row));
    return predictionsAsCsv(rows);
}

void ClassifyPage::copyCsv()
{
    if (nothingShown())
        return;
    QApplication::clipboard()->setText(selectedAsCsv());
    Q_EMIT message(tr("Copied as CSV"));
}

bool ClassifyPage::nothingShown()
{
    if (m_shown->rowCount() > 0)
        return false;
    Q_EMIT message(tr("No track matches the filter: there is nothing to write."));
    return true;
}

void ClassifyPage::exportCsv()
{
    if (nothingShown())
        return;
    auto *dialog = new QFileDialog(this, tr("Export CSV"), dialogFolder() + QStringLiteral("/genres.csv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ClassifyPage::exportCsvTo);
    dialog->open();
}

void ClassifyPage::exportCsvTo(const QString &file)
{
    if (nothingShown())
        return;
    std::vector<PredictionRow> rows;
    for (int i = 0; i < m_shown->rowCount(); ++i)
        rows.push_back(m_tracks->row(m_shown->mapToSource(m_shown->index(i, 0)).row()));
    const auto count = static_cast<int>(rows.size());
    const auto write = [rows = std::move(rows), file] {
        const auto written = writeFileAtomically(QFile::encodeName(file).toStdString(),
                                                 predictionsAsCsv(rows).toUtf8().toStdString());
        return written ? QString() : QString::fromStdString(written.error().message);
    };
    const QString shownFile = QDir::toNativeSeparators(file);
    const int all = m_tracks->rowCount();
    const QString written =
        count < all ? tr("Written: %1, with %2 of %Ln tracks, as the filter has them", nullptr, all)
                          .arg(shownFile, QLocale().toString(count))
                    : tr("Written: %1").arg(shownFile);
    inBackground(this, write, [this, written](const QString &problem, const QString &bug) {
        const QString sentence = bug.isEmpty() ? problem : bug;
        Q_EMIT message(sentence.isEmpty() ? written : sentence);
    });
}

// --- for another window
// -----------------------------------------------------------------------------------------

ClassifyState ClassifyPage::state() const
{
    ClassificationController::Work work = m_controller->handOver(m_tracks->ids());
    work.drops.insert(work.drops.end(), m_heldDrops.begin(), m_heldDrops.end());
    return {.rows = m_tracks->rows(),
            .work = std::move(work),
            .selected = selectedIds(),
            .filter = m_filter->text(),
            .sortColumn = m_header->sortIndicatorSection(),
            .sortOrder = m_header->sortIndicatorOrder(),
            .readAtEnd = m_heldDrops.empty() ? QStringList() : m_heldFor};
}

void ClassifyPage::restore(ClassifyState state)
{
    if (!state.readAtEnd.isEmpty())
        holdBack(state);
    std::vector<EntryId> unfinished;
    for (const PredictionRow &row : state.rows)
        if (row.state == PredictionRow::State::Queued || row.state == PredictionRow::State::Working)
            unfinished.push_back(row.id);
    m_controller->adopt(state.work);
    m_tracks->setRows(std::move(state.rows));
    m_controller->again(unfinished);
    m_filter->setText(state.filter);
    m_header->setSortIndicator(state.sortColumn, state.sortOrder);
    const std::unordered_set<EntryId> selected(state.selected.begin(), state.selected.end());
    for (int i = 0; i < m_shown->rowCount(); ++i) {
        const QModelIndex index = m_shown->index(i, 0);
        if (!selected.contains(m_tracks->row(m_shown->mapToSource(index).row()).id))
            continue;
        if (!m_table->currentIndex().isValid())
            m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    refresh();
}

/// After a crash: everything is listed, nothing is read. The file that was being read is chosen.
void ClassifyPage::holdBack(ClassifyState &state)
{
    using State = PredictionRow::State;
    std::vector<EntryId> suspects;
    for (PredictionRow &row : state.rows) {
        if (row.state == State::Queued || row.state == State::Working || state.work.unheard.contains(row.id))
            row.state = State::Cancelled;
        if (state.readAtEnd.contains(row.path))
            suspects.push_back(row.id);
    }
    state.work.unheard.clear();
    m_heldDrops = std::exchange(state.work.drops, {});
    m_heldFor = state.readAtEnd;
    if (!suspects.empty())
        state.selected = std::move(suspects);
    QStringList names;
    for (const QString &file : state.readAtEnd)
        names += QFileInfo(file).fileName();
    m_crashNotice->setText(tr("Genrescope ended unexpectedly while it was reading %1. Nothing is classified until you "
                              "go on; should it happen again, take that file off the list first.")
                               .arg(names.join(QStringLiteral(", "))));
}

QWidget *ClassifyPage::makeCrashNotice()
{
    m_crashNotice = new Notice(this);
    m_crashNotice->setObjectName(QStringLiteral("crashNotice"));
    m_crashNotice->setContentsMargins(24, 4, 24, 12);
    auto *goOn = new QPushButton(icon(QStringLiteral("play")), tr("Go on"), m_crashNotice);
    connect(goOn, &QPushButton::clicked, this, &ClassifyPage::goOn);
    m_crashNotice->addButton(goOn);
    return m_crashNotice;
}

} // namespace genrescope::ui
