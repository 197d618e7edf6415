// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's drops, and what is named at the start: each is taken for what it is.
#include "ui/drop_overlay.h"
#include "ui/main_window.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

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

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList paths = droppedPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    m_overlay->invite(std::ranges::all_of(paths, isModelFile)  ? tr("Drop to use this model")
                      : std::ranges::all_of(paths, isManifest) ? tr("Drop to open this library")
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

void MainWindow::open(const QStringList &paths)
{
    QStringList music;
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
            music += path;
        }
    }
    classify(music);
}

} // namespace genrescope::ui
