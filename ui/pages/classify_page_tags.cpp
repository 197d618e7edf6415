// SPDX-License-Identifier: GPL-3.0-or-later
// ClassifyPage's fourth part: genres into the files' tags, and out again.
#include "ui/pages/classify_page.h"

#include "core/audio/tag_journal.h"
#include "ui/bridge/tag_writing.h"
#include "ui/dialogs/write_tags_dialog.h"
#include "ui/models/command.h"
#include "ui/models/prediction_table_model.h"
#include "ui/theme/genre_colours.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QSortFilterProxyModel>
#include <unordered_map>

namespace genrescope::ui {

void ClassifyPage::makeTagActions()
{
    m_tagWriting = new TagWriting(TagJournal::tagJournalFolder(), this);
    m_writeTags = makeAction(QStringLiteral("tag"), tr("Write genre tags…"),
                             QKeySequence(Qt::CTRL | Qt::Key_G), &ClassifyPage::openTagsDialog);
    m_writeTags->setToolTip(
        tr("Put the genres into the files' tags, after a look at what that changes (Ctrl+G)"));
    m_undoTags = new QAction(icon(QStringLiteral("undo")), {}, this);
    m_redoTags = new QAction(icon(QStringLiteral("redo")), {}, this);
    connect(m_undoTags, &QAction::triggered, m_tagWriting, &TagWriting::undo);
    connect(m_redoTags, &QAction::triggered, m_tagWriting, &TagWriting::redo);
    connect(m_tagWriting, &TagWriting::stateChanged, this, &ClassifyPage::showTagState);
    connect(m_tagWriting, &TagWriting::progressed, this, &ClassifyPage::tagsChanged);
    connect(m_tagWriting, &TagWriting::ended, this, [this](const QString &sentence) {
        Q_EMIT tagsChanged(0, 0);
        Q_EMIT message(sentence);
    });
    showTagState();
}

void ClassifyPage::showTagState()
{
    m_undoTags->setText(m_tagWriting->undoText());
    m_redoTags->setText(m_tagWriting->redoText());
    m_undoTags->setEnabled(m_tagWriting->canUndo());
    m_redoTags->setEnabled(m_tagWriting->canRedo());
    const bool running = m_tagWriting->isRunning();
    m_undoTags->setProperty(disabledReason,
                            running ? tr("tags are being written") : tr("no genre tag was written"));
    m_redoTags->setProperty(disabledReason,
                            running ? tr("tags are being written") : tr("no writing of tags was undone"));
}

void ClassifyPage::openTagsDialog()
{
    if (m_tagsDialog) {
        m_tagsDialog->raise();
        m_tagsDialog->activateWindow();
        return;
    }
    if (nothingShown())
        return;
    std::vector<int> shown;
    for (int i = 0; i < m_shown->rowCount(); ++i)
        shown.push_back(m_shown->mapToSource(m_shown->index(i, 0)).row());
    std::unordered_map<EntryId, std::filesystem::path> files; // by the names the disk knows
    for (auto &[id, file] : m_controller->handOver(m_tracks->ids()).tracks)
        files.emplace(id, std::move(file));
    const auto candidates = [&](const std::vector<int> &rows) {
        std::vector<TagCandidate> result;
        for (const int number : rows) {
            const PredictionRow &row = m_tracks->row(number);
            result.push_back({.file = files[row.id],
                              .genre = row.hasPrediction() ? genreTitle(row.genre()) : QString(),
                              .probability = row.hasPrediction() ? row.probability() : 0.0});
        }
        return result;
    };
    m_tagsDialog = new WriteTagsDialog(*m_tagWriting, candidates(selectedRows()), candidates(shown), this);
    m_tagsDialog->show();
}

} // namespace genrescope::ui
