// SPDX-License-Identifier: GPL-3.0-or-later
// What the import's page does and says.
#include "ui/charts/spectrogram/time_axis.h"
#include "ui/pages/library/library_import_panel.h"
#include "ui/pages/library/library_track_parts.h"
#include "ui/pages/library/split_form.h"
#include "ui/pages/library/split_table.h"
#include "ui/pages/notice.h"
#include "ui/settings/core_sentences.h"
#include "ui/settings/setting_keys.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <span>

namespace genrescope::ui {

namespace {

QString pathText(const std::filesystem::path &path)
{
    return QString::fromStdString(path.string());
}

QStringList sentences(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(inOurLanguage(QString::fromStdString(text)));
    return list;
}

} // namespace

void LibraryImportPanel::connectParts()
{
    connect(m_folder, &QPushButton::clicked, this, &LibraryImportPanel::chooseFolder);
    connect(m_table, &QPushButton::clicked, this, &LibraryImportPanel::chooseTable);
    connect(m_chooseClips, &QPushButton::clicked, this, &LibraryImportPanel::chooseClips);
    connect(m_choosePlace, &QPushButton::clicked, this, &LibraryImportPanel::choosePlace);
    connect(m_kind, &QComboBox::activated, this, [this] {
        ImportSource source = m_found.source;
        source.kind = static_cast<SourceKind>(m_kind->currentData().toInt());
        lookAgain(source);
    });
    const auto splitAgain = [this] {
        m_split->setEnabled(makesNewSplit());
        if (!m_found.imported || isRunning())
            return;
        if (makesNewSplit())
            m_importer.preview(m_split->options());
        else
            showSplits(m_found.splits);
    };
    connect(m_new, &QRadioButton::toggled, this, splitAgain);
    connect(m_split, &SplitForm::changed, this, splitAgain);
    connect(m_close, &QPushButton::clicked, this, &LibraryImportPanel::closed);
    connect(m_stop, &QPushButton::clicked, this, &LibraryImportPanel::stop);
    connect(m_import, &QPushButton::clicked, this, &LibraryImportPanel::import);
    connect(m_justAdd, &QPushButton::clicked, this,
            [this] { Q_EMIT filesWanted({pathText(m_found.source.path)}); });

    connect(&m_importer, &LibraryImporter::looked, this, &LibraryImportPanel::showFound);
    connect(&m_importer, &LibraryImporter::unrecognized, this, [this](const QString &path) {
        m_looking = false;
        refresh();
        if (m_otherwise)
            lookAgain({.kind = *m_otherwise, .path = path.toStdString()});
        else
            Q_EMIT notFound(path);
    });
    connect(&m_importer, &LibraryImporter::previewed, this, [this](const SplitSummary &splits) {
        if (makesNewSplit() && !m_outcome)
            showSplits(splits);
    });
    connect(&m_importer, &LibraryImporter::progressed, this, &LibraryImportPanel::showStep);
    connect(&m_importer, &LibraryImporter::finished, this, &LibraryImportPanel::showOutcome);
    connect(&m_importer, &LibraryImporter::stopped, this, [this] {
        endJob();
        m_found.continues = true;
        refresh();
        Q_EMIT message(
            tr("The import has been stopped. What has been read is kept; Import goes on from there."));
    });
    connect(&m_importer, &LibraryImporter::failed, this, [this](const QString &sentence) {
        endJob();
        m_problem->setText(inOurLanguage(sentence));
        Q_EMIT message(m_problem->text());
    });
}

void LibraryImportPanel::ask()
{
    if (!isRunning() && (m_outcome || !m_found.problem.isEmpty())) {
        m_found = {}; // what is done is done: the next one
        m_outcome.reset();
        m_problem->setText({});
        showSplits({});
    }
    refresh();
    takeFocus();
}

void LibraryImportPanel::takeFocus()
{
    QPushButton *next = m_found.imported ? m_import : m_folder;
    (isRunning() ? m_stop : m_outcome ? m_close : next)->setFocus(Qt::OtherFocusReason);
}

void LibraryImportPanel::look(const QString &path, std::optional<SourceKind> otherwise)
{
    if (isRunning()) {
        Q_EMIT message(tr("An import is going on; stop it to begin another one."));
        Q_EMIT found();
        return;
    }
    m_looking = true;
    m_otherwise = otherwise;
    m_importer.recognize(path);
    refresh();
}

void LibraryImportPanel::lookAgain(const ImportSource &source)
{
    if (source.path.empty() || isRunning())
        return;
    m_looking = true;
    m_importer.look(source);
    refresh();
}

void LibraryImportPanel::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("A folder with genres in it"),
                                                             m_settings.get(keys::lastFolder));
    if (folder.isEmpty())
        return;
    m_settings.set(keys::lastFolder, folder);
    look(folder, SourceKind::Folders);
}

void LibraryImportPanel::chooseTable()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("A table of tracks"), m_settings.get(keys::lastFolder),
                                     tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (file.isEmpty())
        return;
    m_settings.set(keys::lastFolder, QFileInfo(file).absolutePath());
    look(file, SourceKind::Table);
}

void LibraryImportPanel::chooseClips()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("FMA’s clips"), m_settings.get(keys::lastFolder));
    if (folder.isEmpty())
        return;
    ImportSource source = m_found.source;
    source.audio = folder.toStdString();
    lookAgain(source);
}

void LibraryImportPanel::choosePlace()
{
    auto *dialog =
        new QFileDialog(window(), tr("Where the manifest goes"), m_found.out, tr("Manifests (*.csv)"));
    dialog->setObjectName(QStringLiteral("importPlaceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv")); // before it asks whether to overwrite
    dialog->selectFile(m_found.out);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_found.out = file;
        refresh();
    });
    dialog->open();
}

bool LibraryImportPanel::makesNewSplit() const
{
    return m_new->isChecked();
}

void LibraryImportPanel::showFound(const ImportFound &found)
{
    m_looking = false;
    m_found = found;
    m_outcome.reset();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(found.source.kind)));
    m_problem->setText(inOurLanguage(found.problem));
    const bool official = found.imported && found.imported->officialSplit;
    {
        const QSignalBlocker quiet(m_new);
        (official ? m_official : m_new)->setChecked(true);
    }
    m_official->setEnabled(official);
    m_split->setEnabled(!official);
    showSplits(found.splits);
    if (found.imported && !official)
        m_importer.preview(m_split->options());
    QStringList said;
    if (found.imported)
        said = sentences(found.imported->warnings) + sentences(found.imported->notes);
    m_report->setText(said.join(QStringLiteral("\n\n")));
    refresh();
    Q_EMIT this->found();
    takeFocus();
}

void LibraryImportPanel::showSplits(const SplitSummary &splits)
{
    m_splits = splits;
    m_genres->show(splits);
    m_doubts->setText(splitDoubts(splits).join(QStringLiteral("\n\n")));
    m_tagsFirst->setVisible(m_found.imported && !m_outcome && makesNewSplit() && splits.withArtist == 0);
    refresh();
}

void LibraryImportPanel::import()
{
    if (!m_found.imported || isRunning() || m_found.out.isEmpty())
        return;
    m_problem->setText({});
    m_importer.start({.source = m_found.source,
                      .out = m_found.out.toStdString(),
                      .newSplit = makesNewSplit(),
                      .leaveOutBad = m_leaveOut->isChecked(),
                      .split = m_split->options(),
                      .journal = LibraryImporter::journalOf(m_found.source)});
    showStep({});
    refresh();
    m_stop->setFocus(Qt::OtherFocusReason);
}

void LibraryImportPanel::stop()
{
    m_importer.stop();
}

void LibraryImportPanel::showStep(const ImportStep &step)
{
    const QLocale locale;
    QString text = step.stage == ImportStage::Looking   ? tr("Looking for files…")
                   : step.stage == ImportStage::Reading ? tr("Reading files")
                                                        : tr("Comparing files");
    QString details;
    if (step.total > 0) {
        details = tr("%1 of %2").arg(locale.toString(step.done), locale.toString(step.total));
        if (step.perSecond > 0.0 && step.done < step.total) {
            const double left_s = (step.total - step.done) / step.perSecond;
            details += QStringLiteral(" · ") +
                       tr("%1 files a second")
                           .arg(locale.toString(step.perSecond, 'f', step.perSecond < 10 ? 1 : 0)) +
                       QStringLiteral(" · ") +
                       tr("%1 left", "a time, 0:42").arg(formatTime(std::ceil(left_s), 0));
        }
    }
    const double share = step.total > 0 ? double(step.done) / step.total : -1.0;
    m_progress->setRange(0, share < 0 ? 0 : 1000);
    m_progress->setValue(qRound(share * 1000));
    m_step->setText(details.isEmpty() ? text
                                      : tr("%1: %2", "what is being done, how far it is").arg(text, details));
    Q_EMIT progressed(tr("Importing") +
                          (details.isEmpty() ? QString() : u' ' + details.section(u'·', 0, 0).trimmed()),
                      share);
}

void LibraryImportPanel::showOutcome(const std::shared_ptr<const ImportOutcome> &outcome,
                                     const QString &manifest)
{
    m_outcome = outcome;
    endJob();
    showSplits(outcome->splits);
    QStringList said = badFiles() + sentences(outcome->leakage) + sentences(outcome->imported.warnings) +
                       sentences(outcome->imported.notes);
    m_report->setText(said.join(QStringLiteral("\n\n")));
    refresh();
    if (isVisible())
        takeFocus();
    Q_EMIT imported(outcome, manifest);
}

/// One paragraph: whoever has made the data set wants to mend it.
QStringList LibraryImportPanel::badFiles() const
{
    constexpr std::size_t mostNamed = 200;
    if (m_outcome->bad.empty())
        return {};
    QStringList lines{tr("Missing, or cannot be read:")};
    for (const BadFile &file : std::span(m_outcome->bad).first(std::min(mostNamed, m_outcome->bad.size()))) {
        const std::filesystem::path below = file.path.lexically_relative(m_found.source.path);
        const bool isBelow = !below.empty() && *below.begin() != "..";
        lines.append(pathText(isBelow ? below : file.path) + QStringLiteral(": ") +
                     inOurLanguage(QString::fromStdString(file.reason)));
    }
    if (m_outcome->bad.size() > mostNamed)
        lines.append(tr("and %Ln more", nullptr, static_cast<int>(m_outcome->bad.size() - mostNamed)));
    return {lines.join(u'\n')};
}

void LibraryImportPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (enter && button && button->hasFocus() && !button->isCheckable())
        button->click();
    else if (enter && m_outcome)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

QString LibraryImportPanel::summary() const
{
    if (!m_outcome)
        return {};
    QStringList said{tr("%Ln tracks have been imported.", nullptr,
                        static_cast<int>(m_outcome->imported.manifest.items.size()))};
    const auto bad = static_cast<int>(m_outcome->bad.size());
    if (bad > 0)
        said.append(m_leaveOut->isChecked()
                        ? tr("%Ln files are missing or cannot be read; they were left out.", nullptr, bad)
                        : tr("%Ln files are missing or cannot be read; the column Condition says why.",
                             nullptr, bad));
    return (said + splitDoubts(m_outcome->splits)).join(u' ');
}

void LibraryImportPanel::endJob()
{
    m_step->clear();
    Q_EMIT progressed({}, 0.0);
    refresh();
}

/// Everything that follows from what has been found and what goes on.
void LibraryImportPanel::refresh()
{
    const QLocale locale;
    const bool running = isRunning();
    const bool there = m_found.imported != nullptr;
    const bool asked = !m_found.source.path.empty();
    setProperty("busy", m_looking || running);
    m_source->setText(asked ? pathText(m_found.source.path)
                            : tr("Choose or drop a folder: GTZAN, FMA, or any with a folder for each genre"));
    m_kind->setEnabled(asked && !running);
    m_folder->setEnabled(!running);
    m_table->setEnabled(!running);
    const bool fma = m_found.source.kind == SourceKind::Fma && asked;
    m_clipsLabel->setVisible(fma);
    m_clips->setVisible(fma);
    m_chooseClips->setVisible(fma);
    m_chooseClips->setEnabled(!running);
    m_clips->setText(pathText(m_found.source.audio));

    QStringList what;
    if (m_looking)
        what.append(tr("Looking at what is there…"));
    else if (m_outcome)
        what.append(summary());
    else if (there) {
        what.append(tr("%Ln tracks", nullptr, static_cast<int>(m_found.imported->manifest.items.size())));
        what.append(tr("%Ln genres", nullptr, static_cast<int>(m_found.splits.genres.size())));
        if (m_found.missing > 0)
            what.append(tr("%Ln files are missing", nullptr, m_found.missing));
    } else if (m_found.problem.isEmpty()) {
        what.append(tr(
            "An import makes a manifest, a table of the tracks with their genres and splits, and opens it. "
            "The music itself stays where and as it is."));
    }
    m_what->setText(what.join(QStringLiteral(" · ")));
    m_genresFrame->setVisible(there || m_outcome);
    m_decisions->setVisible(there && !m_outcome);
    m_decisions->setEnabled(!running);
    m_place->setText(m_found.out);
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_import->setVisible(!running && !m_outcome);
    m_import->setEnabled(there && !m_looking);
    m_import->setText(m_found.continues ? tr("&Go on importing") : tr("&Import"));
    m_justAdd->setVisible(there && !running && !m_outcome && m_found.source.kind != SourceKind::Table);
    if (!running)
        m_step->setText(m_found.continues && there && !m_outcome
                            ? tr("An earlier import has been stopped; what it has read is not read again.")
                            : QString());
}

} // namespace genrescope::ui
