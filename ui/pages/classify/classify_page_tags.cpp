// SPDX-License-Identifier: GPL-3.0-or-later
// ClassifyPage's fourth part: what opens a window of its own: genres into the files' tags, models side by
// side.
#include "ui/pages/classify/classify_page.h"

#include "core/audio/tag_journal.h"
#include "core/engine/network_layers.h"
#include "ui/bridge/tag_writing.h"
#include "ui/dialogs/layers_dialog.h"
#include "ui/dialogs/question.h"
#include "ui/dialogs/write_tags_dialog.h"
#include "ui/models/command.h"
#include "ui/models/model_title.h"
#include "ui/models/prediction_table_model.h"
#include "ui/pages/classify/calibrate_dialog.h"
#include "ui/pages/classify/compare_models_dialog.h"
#include "ui/theme/genre_colours.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QDir>
#include <QFile>
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
    m_undoTags = makeAction(QStringLiteral("undo"), {}, {}, &ClassifyPage::undoTags);
    m_redoTags = new QAction(icon(QStringLiteral("redo")), {}, this);
    m_redoTags->setShortcuts(QKeySequence::Redo);
    m_redoTags->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_redoTags, &QAction::triggered, m_tagWriting, &TagWriting::redo);
    connect(m_tagWriting, &TagWriting::stateChanged, this, &ClassifyPage::showTagState);
    connect(m_tagWriting, &TagWriting::progressed, this, &ClassifyPage::tagsChanged);
    connect(m_tagWriting, &TagWriting::ended, this, [this](const QString &sentence) {
        Q_EMIT tagsChanged(0, 0);
        m_tagsCameLast = m_tagsCameLast || !m_tagWriting->canRedo(); // written, not taken back
        Q_EMIT message(sentence);
    });
    showTagState();
    m_compareModels = makeAction(QStringLiteral("compare"), tr("Compare models…"),
                                 QKeySequence(Qt::CTRL | Qt::Key_M), &ClassifyPage::openModelsDialog);
    m_compareModels->setToolTip(tr("What several models make of the selected tracks, side by side (Ctrl+M)"));
    m_calibrate = makeAction(QStringLiteral("model"), tr("Calibrate confidence…"), {},
                             &ClassifyPage::openCalibrateDialog);
    m_calibrate->setToolTip(tr("Fit the model's confidence to labelled tracks"));
    m_layers = makeAction(QStringLiteral("network"), tr("Layers of the model…"), {}, &ClassifyPage::showLayers);
    m_layers->setToolTip(tr("What the model is made of, with shapes and parameters"));
    for (QAction *action : {m_calibrate, m_layers}) {
        action->setEnabled(false);
        action->setProperty(disabledReason, tr("no model is loaded"));
    }
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
    enableUndo();
}

/// It changes files: many, or those of an earlier start, only if somebody says so.
void ClassifyPage::undoTags()
{
    const int files = m_tagWriting->undoFiles();
    if (!m_tagWriting->undoIsEarlier() && !isMany(files, m_tracks->rowCount())) {
        m_tagWriting->undo();
        return;
    }
    ask(this,
        {.name = QStringLiteral("undoTagsQuestion"),
         .title = tr("Write genre tags"),
         .sentence = tr("Put the genre tags of %Ln files back as they were before?", nullptr, files),
         .details = m_tagWriting->undoIsEarlier() ? tr("They were written at an earlier start.") : QString(),
         .icon = QStringLiteral("undo"),
         .yes = tr("&Put back")},
        [this] { m_tagWriting->undo(); });
}

/// Of what was done last: tracks that were taken off the list, or tags that were written.
void ClassifyPage::undoLast()
{
    if (m_undoTags->isEnabled() && (m_tagsCameLast || !m_putBack->isEnabled()))
        undoTags();
    else
        putBack();
}

void ClassifyPage::enableUndo()
{
    m_undo->setEnabled(m_putBack->isEnabled() || m_undoTags->isEnabled());
}

std::vector<int> ClassifyPage::shownRows() const
{
    std::vector<int> rows;
    for (int i = 0; i < m_shown->rowCount(); ++i)
        rows.push_back(m_shown->mapToSource(m_shown->index(i, 0)).row());
    return rows;
}

/// By the names the disk knows, whatever their bytes mean.
std::vector<std::filesystem::path> ClassifyPage::filesOf(const std::vector<int> &rows) const
{
    std::unordered_map<EntryId, std::filesystem::path> byId;
    for (auto &[id, file] : m_controller->handOver(m_tracks->ids()).tracks)
        byId.emplace(id, std::move(file));
    std::vector<std::filesystem::path> files;
    for (const int row : rows)
        files.push_back(byId[m_tracks->row(row).id]);
    return files;
}

void ClassifyPage::openModelsDialog()
{
    if (m_modelsDialog)
        m_modelsDialog->close(); // the question is another one
    if (nothingShown())
        return;
    auto rows = selectedRows();
    if (rows.empty())
        rows = shownRows();
    m_modelsDialog = new CompareModelsDialog(
        *m_modelComparison, filesOf(rows),
        QFile::decodeName(QByteArray::fromStdString(m_controller->modelFile().string())), this);
    m_modelsDialog->show();
}

void ClassifyPage::openCalibrateDialog()
{
    const auto card = m_controller->modelCard();
    if (m_calibrateDialog && m_calibrateDialog->calibrator().isRunning()) {
        m_calibrateDialog->raise();
        m_calibrateDialog->activateWindow();
        return;
    }
    if (!card)
        return;
    if (m_calibrateDialog)
        m_calibrateDialog->close(); // the model may be another one by now
    m_calibrateDialog = new CalibrateDialog(
        m_factory, QFile::decodeName(QByteArray::fromStdString(m_controller->modelFile().string())),
        modelTitle(*card), m_settings, this);
    connect(m_calibrateDialog, &CalibrateDialog::saved, this, [this](const QString &file) {
        Q_EMIT modelFileChanged(file);
        openModel(file);
        Q_EMIT message(tr("The temperature is stored in %1. “Classify all again” applies it to the list.")
                           .arg(QDir::toNativeSeparators(file)));
    });
    m_calibrateDialog->show();
}

void ClassifyPage::showLayers()
{
    const auto card = m_controller->modelCard();
    if (!card)
        return;
    auto *dialog = new LayersDialog(
        modelTitle(*card), [file = m_controller->modelFile()] { return layersOfModel(file); }, m_settings, this);
    dialog->show();
}

void ClassifyPage::openTagsDialog()
{
    if (m_tagsDialog && m_tagWriting->isRunning()) {
        m_tagsDialog->raise();
        m_tagsDialog->activateWindow();
        return;
    }
    if (m_tagsDialog)
        m_tagsDialog->close(); // the tracks are others
    if (nothingShown())
        return;
    const auto candidates = [this](const std::vector<int> &rows) {
        auto files = filesOf(rows);
        std::vector<TagCandidate> result;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const PredictionRow &row = m_tracks->row(rows[i]);
            result.push_back({.file = std::move(files[i]),
                              .genre = row.hasPrediction() ? genreTitle(row.genre()) : QString(),
                              .probability = row.hasPrediction() ? row.probability() : 0.0});
        }
        return result;
    };
    m_tagsDialog =
        new WriteTagsDialog(*m_tagWriting, candidates(selectedRows()), candidates(shownRows()), this);
    m_tagsDialog->show();
}

} // namespace genrescope::ui
