// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace genrescope::test {

inline QMimeData *fileDrop(const QStringList &paths, QObject *owner)
{
    auto *data = new QMimeData;
    data->setParent(owner);
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    data->setUrls(urls);
    return data;
}

/// Enters `widget` with files; true if it is willing to take them.
inline bool dragInto(QWidget &widget, const QStringList &paths)
{
    QDragEnterEvent enter(widget.rect().center(), Qt::CopyAction | Qt::MoveAction, fileDrop(paths, &widget),
                          Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&widget, &enter);
    return enter.isAccepted();
}

/// The whole gesture; returns the action taken.
inline Qt::DropAction drop(QWidget &widget, const QStringList &paths)
{
    if (!dragInto(widget, paths))
        return Qt::IgnoreAction;
    QDropEvent event(widget.rect().center(), Qt::CopyAction | Qt::MoveAction, fileDrop(paths, &widget),
                     Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QApplication::sendEvent(&widget, &event);
    return event.isAccepted() ? event.dropAction() : Qt::IgnoreAction;
}

} // namespace genrescope::test
