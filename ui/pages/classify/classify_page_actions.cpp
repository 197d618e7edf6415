// SPDX-License-Identifier: GPL-3.0-or-later
// ClassifyPage's second half: what happens once it is built.
#include "ui/pages/classify/classify_page.h"

#include "core/base/paths.h"
#include "ui/models/command.h"
#include "ui/models/prediction_table_model.h"
#include "ui/pages/classify/classify_delegates.h"
#include "ui/pages/classify/classify_details.h"
#include "ui/pages/classify/model_picker.h"
#include "ui/pages/notice.h"
#include "ui/pages/panel_frame.h"
#include "ui/pages/table_note.h"
#include "ui/settings/runs_folder.h"
#include "ui/settings/save_place.h"
#include "ui/settings/setting_keys.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QUrl>
#include <algorithm>

namespace genrescope::ui {

namespace {

QFileDialog *makeDialog(QWidget *parent, const QString &title, const QString &folder)
{
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

/// "No audio files in Scans, Covers and 3 more".
QString nothingFoundText(const QStringList &folders)
{
    constexpr qsizetype mostNamed = 3;
    QStringList names;
    for (const QString &folder : folders.mid(0, mostNamed)) {
        const QString name = QFileInfo(QDir::cleanPath(folder)).fileName();
        names += name.isEmpty() ? folder : name;
    }
    const QString named = names.join(QStringLiteral(", "));
    const auto more = static_cast<int>(folders.size() - names.size());
    return more > 0 ? ClassifyPage::tr("No audio files in %1 and %Ln more", nullptr, more).arg(named)
                    : ClassifyPage::tr("No audio files in %1").arg(named);
}

} // namespace

// --- the controller's news
// --------------------------------------------------------------------------------------

void ClassifyPage::receive(const std::vector<ClassificationEvent> &events)
{
    const bool wasEmpty = m_tracks->rows().empty();
    m_tracks->apply(events);
    appendResults(events);
    for (const auto &event : events) {
        if (const auto *known = std::get_if<TracksKnown>(&event)) {
            // Dropped again: whatever did not work the first time gets another chance, the rest is left
            // alone.
            std::vector<EntryId> retry;
            for (const EntryId id : known->ids) {
                const PredictionRow *row = m_tracks->find(id);
                if (row && (row->state == PredictionRow::State::Failed ||
                            row->state == PredictionRow::State::Cancelled))
                    retry.push_back(id);
            }
            m_controller->again(retry);
            if (retry.empty())
                Q_EMIT message(tr("Already in the list"));
        } else if (const auto *failed = std::get_if<ScanFailed>(&event)) {
            Q_EMIT message(failed->reason);
        } else if (const auto *scanned = std::get_if<ScanFinished>(&event)) {
            m_leftOut += scanned->answered;
            if (scanned->answered > 0)
                Q_EMIT message(
                    tr("%Ln tracks are in the CSV already, and were left out", nullptr, scanned->answered));
            if (!scanned->empty.isEmpty())
                Q_EMIT message(nothingFoundText(scanned->empty));
        }
    }
    if (wasEmpty && !m_tracks->rows().empty()) {
        m_takenOffNotice->setText({}); // what was taken off can still be put back
        m_table->setCurrentIndex(m_shown->index(0, 0));
        if (isVisible())
            m_table->setFocus();
    }
    refresh();
}

void ClassifyPage::showProgress()
{
    setProperty("busy", m_controller->isBusy());
    const bool working = m_controller->isBusy() && m_controller->total() > 0;
    Q_EMIT jobChanged(working ? m_controller->done() : 0, working ? m_controller->total() : 0);
    if (!working)
        Q_EMIT searching(m_controller->isScanning());
    m_cancel->setEnabled(working || m_controller->isScanning());
    m_cancel->setProperty(disabledReason, tr("nothing is being classified"));
}

void ClassifyPage::refresh()
{
    using State = PredictionRow::State;
    const int total = static_cast<int>(m_tracks->rows().size());
    const int failed = m_tracks->count(State::Failed);
    const int cancelled = m_tracks->count(State::Cancelled);
    const int waiting = m_tracks->count(State::Queued) + m_tracks->count(State::Working);
    const QLocale locale;
    QStringList parts;
    const QString tracks = tr("%Ln tracks", nullptr, total);
    if (total > 0)
        parts += m_filter->text().isEmpty() ? tracks
                                            : tr("%1 of %2", "shown tracks of all tracks")
                                                  .arg(locale.toString(m_shown->rowCount()), tracks);
    if (waiting > 0)
        parts += tr("%Ln to go", nullptr, waiting);
    if (failed > 0)
        parts += tr("%Ln failed", nullptr, failed);
    if (cancelled > 0)
        parts += tr("%Ln cancelled", nullptr, cancelled);
    m_summary->setText(total > 0 ? parts.join(QStringLiteral("  ·  ")) : tr("Which genre is it?"));
    m_stack->setCurrentIndex(total > 0 ? 1 : 0);
    m_toolBar->setVisible(total > 0);
    m_noMatch->say(total > 0 && m_shown->rowCount() == 0
                       ? tr("No track matches “%1”.", "what was typed into the filter").arg(m_filter->text())
                       : QString());
    const auto others = static_cast<int>(m_tracks->idsOfOtherModels().size());
    m_otherModelNotice->setText(others > 0 ? tr("%Ln tracks show what another model heard.", nullptr, others)
                                           : QString());
    m_goOn->setVisible((cancelled > 0 || !m_heldDrops.empty()) && waiting == 0);
    for (QAction *action :
         {m_again, m_remove, m_clear, m_copy, m_export, m_showFolder, m_writeTags, m_compareModels})
        action->setEnabled(total > 0);
    for (QAction *action : {m_again, m_clear, m_copy, m_export, m_writeTags, m_compareModels})
        action->setProperty(disabledReason, tr("the list is empty"));
    refreshDetails();
}

void ClassifyPage::refreshDetails()
{
    const auto rows = selectedRows();
    if (rows.size() == 1)
        m_details->showTrack(m_tracks->row(rows.front()));
    else if (!m_overviewSoon.isActive())
        m_overviewSoon.start();
    m_remove->setEnabled(!rows.empty());
    m_againSelected->setEnabled(!rows.empty());
    m_showFolder->setEnabled(rows.size() == 1);
    for (QAction *action : {m_remove, m_againSelected})
        action->setProperty(disabledReason, tr("no track is selected"));
    m_showFolder->setProperty(disabledReason, tr("select one track"));
}

/// In a narrow window buttons give up their texts, and the details their place.
void ClassifyPage::adaptToWidth()
{
    constexpr int leastWithDetails = 860;
    m_frame->setCramped(width() < leastWithDetails);
    const auto setStyle = [this](Qt::ToolButtonStyle style) {
        for (QToolButton *button : m_wideButtons)
            button->setToolButtonStyle(style);
    };
    setStyle(Qt::ToolButtonTextBesideIcon);
    if (m_toolBar->sizeHint().width() > width())
        setStyle(Qt::ToolButtonIconOnly);
}

void ClassifyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adaptToWidth();
}

/// A run may have ended meanwhile.
void ClassifyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_models->lookForRuns(runsFolder(m_settings));
}

void ClassifyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_table)
        m_table->verticalHeader()->setDefaultSectionSize(ClassifyDelegate::rowHeight(fontMetrics()));
}

bool ClassifyPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        m_header->shareOut(m_table->viewport()->width());
    // Esc takes the filter back, then leaves the field: it must never reach what is being worked on.
    if (watched == m_filter &&
        (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Qt's text fields take Ctrl+E for "to the end of the line" on X11; here it exports, as on the table.
        if (event->type() == QEvent::ShortcutOverride &&
            m_export->shortcut().matches(key->keyCombination()) == QKeySequence::ExactMatch)
            return true;
        if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier) {
            event->accept();
            if (event->type() == QEvent::ShortcutOverride)
                return true;
            if (m_filter->text().isEmpty())
                m_table->setFocus(Qt::OtherFocusReason);
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// --- what a person does
// -----------------------------------------------------------------------------------------

void ClassifyPage::addPaths(const QStringList &paths)
{
    std::vector<std::filesystem::path> files;
    for (const QString &path : paths)
        files.emplace_back(QFile::encodeName(path).toStdString());
    m_controller->add(std::move(files));
    Q_EMIT pathsAdded(paths);
}

void ClassifyPage::cancel()
{
    m_controller->cancel();
}

void ClassifyPage::openDemo()
{
    addPaths({QFile::decodeName(QByteArray::fromStdString(demoLibraryFolder().string()))});
}

QString ClassifyPage::dialogFolder() const
{
    return existingFolder(m_settings.get(keys::lastFolder), QStandardPaths::HomeLocation);
}

void ClassifyPage::openFilesDialog()
{
    auto *dialog = makeDialog(this, tr("Open files"), dialogFolder());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Music and playlists (*.mp3 *.flac *.ogg *.oga *.opus *.m4a *.aac *.wma *.aif *.aiff "
            "*.wav *.mp4 *.mkv *.webm *.m3u *.m3u8 *.pls)"),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        m_settings.set(keys::lastFolder, QFileInfo(files.value(0)).absolutePath());
        addPaths(files);
    });
    dialog->open();
}

void ClassifyPage::openFolderDialog()
{
    auto *dialog = makeDialog(this, tr("Open folder"), dialogFolder());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_settings.set(keys::lastFolder, folder);
        addPaths({folder});
    });
    dialog->open();
}

void ClassifyPage::openModelDialog()
{
    auto *dialog = makeDialog(this, tr("Open model file"), dialogFolder());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Models (*.safetensors)"));
    connect(dialog, &QFileDialog::fileSelected, this, &ClassifyPage::openModel);
    dialog->open();
}

void ClassifyPage::showInFolder()
{
    if (const auto rows = selectedRows(); rows.size() == 1)
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(QFileInfo(m_tracks->row(rows.front()).path).absolutePath()));
}

void ClassifyPage::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_againSelected);
    menu->addAction(m_compareModels);
    menu->addAction(m_showFolder);
    menu->addSeparator();
    menu->addAction(m_copy);
    menu->addAction(m_export);
    menu->addAction(m_writeTags);
    menu->addSeparator();
    menu->addAction(m_remove);
    menu->addAction(m_clear);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace genrescope::ui
