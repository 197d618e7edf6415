// SPDX-License-Identifier: GPL-3.0-or-later
// ClassifyPage's fifth part: what goes on by itself: folders that are watched, and a CSV that grows.
#include "ui/pages/classify/classify_page.h"

#include "core/models/model_identity.h"
#include "ui/bridge/folder_watch.h"
#include "ui/bridge/results_file.h"
#include "ui/models/model_title.h"
#include "ui/models/prediction_table_model.h"
#include "ui/pages/notice.h"
#include "ui/settings/core_sentences.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

#include <filesystem>
#include <set>

namespace genrescope::ui {

namespace {

QString folderName(const QString &folder)
{
    const QString name = QFileInfo(QDir::cleanPath(folder)).fileName();
    return name.isEmpty() ? folder : name;
}

QString join(const QStringList &parts)
{
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

void ClassifyPage::makeWatchActions()
{
    m_watch = new FolderWatch(this);
    m_results = new ResultsFile(this);
    m_watchFolder =
        makeAction(QStringLiteral("watch"), tr("Watch a folder…"), {}, &ClassifyPage::openWatchDialog);
    m_watchFolder->setToolTip(tr("Classify what is put into a folder from now on"));
    m_resultsAction = makeAction(QStringLiteral("export"), tr("Write results to a CSV as they come…"), {},
                                 &ClassifyPage::openResultsDialog);
    m_resultsAction->setToolTip(
        tr("A line a track, written at once; what the file holds for this model is not classified again"));

    connect(m_watch, &FolderWatch::found, this, &ClassifyPage::hearFound);
    connect(m_watch, &FolderWatch::changed, this, &ClassifyPage::showWatch);
    connect(m_results, &ResultsFile::opened, this, [this] {
        m_settings.set(keys::classifyResults, m_results->file());
        noteAnswered();
        showResults();
    });
    connect(m_results, &ResultsFile::changed, this, &ClassifyPage::showResults);
    connect(m_results, &ResultsFile::failed, this, [this](const QString &sentence) {
        noteAnswered();
        Q_EMIT message(inOurLanguage(sentence));
    });
}

/// What is on the list already has gone on growing since it was heard: once more, in its own row.
void ClassifyPage::hearFound(const std::vector<std::filesystem::path> &files)
{
    std::set<std::filesystem::path> fresh(files.begin(), files.end());
    std::vector<EntryId> known;
    for (const auto &[id, file] : m_controller->handOver(m_tracks->ids()).tracks)
        if (fresh.erase(file) > 0)
            known.push_back(id);
    if (!known.empty())
        m_controller->again(known);
    m_controller->add({fresh.begin(), fresh.end()});
}

QWidget *ClassifyPage::makeWatchNotice()
{
    m_watchNotice = new Notice(this, QStringLiteral("watch"), IconTone::Accent);
    m_watchNotice->setObjectName(QStringLiteral("watch"));
    m_watchNotice->setContentsMargins(24, 4, 24, 12);
    auto *folders = new QPushButton(tr("Folders"), m_watchNotice);
    folders->setObjectName(QStringLiteral("watchedFolders"));
    auto *menu = new QMenu(folders);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const QString &folder : m_watch->folders())
            menu->addAction(icon(QStringLiteral("remove")),
                            tr("Stop watching %1").arg(QDir::toNativeSeparators(folder)), this,
                            [this, folder] { unwatchFolder(folder); });
        menu->addSeparator();
        menu->addAction(m_watchFolder);
    });
    folders->setMenu(menu);
    m_watchNotice->addButton(folders);
    auto *stop = new QPushButton(tr("Stop watching"), m_watchNotice);
    stop->setObjectName(QStringLiteral("stopWatching"));
    connect(stop, &QPushButton::clicked, this, [this] {
        m_settings.set(keys::classifyWatched, {});
        m_watch->setFolders({});
    });
    m_watchNotice->addButton(stop);
    return m_watchNotice;
}

QWidget *ClassifyPage::makeResultsNotice()
{
    m_resultsNotice = new Notice(this, QStringLiteral("export"), IconTone::Accent);
    m_resultsNotice->setObjectName(QStringLiteral("results"));
    m_resultsNotice->setContentsMargins(24, 4, 24, 12);
    auto *stop = new QPushButton(tr("Stop writing"), m_resultsNotice);
    stop->setObjectName(QStringLiteral("stopResults"));
    connect(stop, &QPushButton::clicked, this, [this] {
        m_settings.set(keys::classifyResults, QString());
        m_results->close();
        noteAnswered();
    });
    m_resultsNotice->addButton(stop);
    return m_resultsNotice;
}

void ClassifyPage::startWatching()
{
    if (const QStringList folders = m_settings.get(keys::classifyWatched); !folders.isEmpty())
        m_watch->setFolders(folders);
    if (const QString file = m_settings.get(keys::classifyResults); !file.isEmpty())
        m_results->open(file);
}

void ClassifyPage::watchFolder(const QString &folder)
{
    const QStringList folders = m_watch->folders() + QStringList{QDir::cleanPath(folder)};
    m_watch->setFolders(folders);
    m_settings.set(keys::classifyWatched, m_watch->folders());
}

void ClassifyPage::unwatchFolder(const QString &folder)
{
    QStringList folders = m_watch->folders();
    folders.removeAll(folder);
    m_watch->setFolders(folders);
    m_settings.set(keys::classifyWatched, folders);
}

void ClassifyPage::showWatch()
{
    const QStringList &folders = m_watch->folders();
    if (folders.isEmpty()) {
        m_watchNotice->setText({});
        return;
    }
    QStringList parts{folders.size() == 1
                          ? tr("Watching %1").arg(folderName(folders.front()))
                          : tr("Watching %Ln folders", nullptr, static_cast<int>(folders.size())),
                      tr("%Ln new today", nullptr, m_watch->newToday())};
    if (m_watch->growing() > 0)
        parts += tr("%Ln still being written", nullptr, m_watch->growing());
    for (const QString &folder : m_watch->missing())
        parts += tr("%1 is not there now").arg(QDir::toNativeSeparators(folder));
    for (const QString &folder : m_watch->tooLarge())
        parts += tr("%1 holds more files than can be watched").arg(QDir::toNativeSeparators(folder));
    m_watchNotice->setText(join(parts));
}

void ClassifyPage::writeResultsTo(const QString &file)
{
    m_leftOut = 0;
    m_results->open(file);
    m_results->append(m_tracks->rows(), {}); // what is known already
}

void ClassifyPage::showResults()
{
    if (m_results->file().isEmpty()) {
        m_resultsNotice->setText({});
        return;
    }
    QStringList parts{tr("Results go to %1").arg(QDir::toNativeSeparators(m_results->file())),
                      tr("%Ln written", nullptr, m_results->written())};
    if (m_leftOut > 0)
        parts += tr("%Ln were in it already", nullptr, m_leftOut);
    m_resultsNotice->setText(join(parts));
}

/// What the results file holds of the model chosen now needs no answer.
void ClassifyPage::noteAnswered()
{
    const auto &answered = m_results->answered();
    const auto card = m_controller->modelCard();
    if (!answered || !card) {
        m_controller->setAnswered(nullptr);
        return;
    }
    const auto files = answered->find(modelIdentity(*card));
    m_controller->setAnswered(
        files == answered->end()
            ? nullptr
            : std::shared_ptr<const std::unordered_set<std::string>>(answered, &files->second));
}

void ClassifyPage::appendResults(const std::vector<ClassificationEvent> &events)
{
    if (m_results->file().isEmpty())
        return;
    std::vector<PredictionRow> rows;
    const auto take = [&](EntryId id) {
        if (const PredictionRow *row = m_tracks->find(id))
            rows.push_back(*row);
    };
    for (const auto &event : events) {
        if (const auto *finished = std::get_if<TrackFinished>(&event))
            take(finished->id);
        else if (const auto *failed = std::get_if<TrackFailed>(&event))
            take(failed->id);
    }
    const auto card = m_controller->modelCard();
    m_results->append(std::move(rows), card ? modelIdentity(*card) : std::string());
    showResults();
}

void ClassifyPage::openWatchDialog()
{
    auto *dialog = new QFileDialog(this, tr("Watch a folder"), dialogFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ClassifyPage::watchFolder);
    dialog->open();
}

void ClassifyPage::openResultsDialog()
{
    auto *dialog =
        new QFileDialog(this, tr("Write results to a CSV"), dialogFolder() + QStringLiteral("/genres.csv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it goes on with one
    dialog->setNameFilter(tr("CSV tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ClassifyPage::writeResultsTo);
    dialog->open();
}

} // namespace genrescope::ui
