// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's drops, and what is named at the start: each is taken for what it is.
#include "core/training/run_folder.h"
#include "ui/bridge/background.h"
#include "ui/drop_overlay.h"
#include "ui/main_window.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace genrescope::ui {

namespace {

QStringList droppedPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    return paths;
}

bool isModelFile(const QString &path)
{
    return path.endsWith(QLatin1StringView(".safetensors"), Qt::CaseInsensitive);
}

bool isManifest(const QString &path)
{
    return path.endsWith(QLatin1StringView(".csv"), Qt::CaseInsensitive);
}

/// By its name alone, as runs are made ("20260101T120000Z-cnn-1a2b"): while something is dragged, the disk is
/// not asked.
bool isNamedAsRun(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral("^\\d{8}T\\d{6}Z-"));
    return pattern.match(QFileInfo(path).fileName()).hasMatch();
}

/// Folders of runs, whatever they are called now, apart from the rest; asks the disk.
struct SortedFolders
{
    QStringList runs, others;
};

SortedFolders sortFolders(const QStringList &paths)
{
    SortedFolders sorted;
    for (const QString &path : paths) {
        const RunPaths run{path.toStdString()};
        std::error_code code;
        const bool isRun =
            std::filesystem::exists(run.config(), code) && std::filesystem::exists(run.events(), code);
        (isRun ? sorted.runs : sorted.others) += path;
    }
    return sorted;
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList paths = droppedPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    m_overlay->invite(std::ranges::all_of(paths, isModelFile)    ? tr("Drop to use this model")
                      : std::ranges::all_of(paths, isManifest)   ? tr("Drop to open this library")
                      : std::ranges::all_of(paths, isNamedAsRun) ? tr("Drop to compare", "a run, or several")
                                                                 : tr("Drop to hear the genre"));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_overlay->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    const QStringList paths = droppedPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // never move: the files stay where they are
    event->accept();
    open(paths);
}

void MainWindow::open(const QStringList &paths, const QString &page)
{
    QStringList rest;
    for (const QString &path : paths) {
        if (path.isEmpty())
            continue; // as a script hands over what it did not find
        if (isModelFile(path)) {
            showPage(QStringLiteral("classify"));
            m_classify->openModel(path);
        } else if (isManifest(path)) {
            showPage(QStringLiteral("library"));
            m_library->openManifest(path);
        } else {
            rest += path;
        }
    }
    showPage(page);
    if (rest.isEmpty())
        return;
    ++m_opening;
    inBackground(
        this, [rest] { return sortFolders(rest); },
        [this, page](const SortedFolders &sorted, const QString &) {
            --m_opening;
            if (!sorted.runs.isEmpty()) {
                m_compare->openRuns(sorted.runs);
                showPage(QStringLiteral("compare"));
            }
            classify(sorted.others);
            showPage(page);
        });
}

} // namespace genrescope::ui
