// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace genrescope::ui {

/// Asks for the genre that tracks are to have: type to find one of the library's, or a new one.
class LibraryGenreDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryGenreDialog)

public:
    /// @param genres the library's, as they are written in it
    /// @param current what all the tracks have; empty where they differ or have none
    LibraryGenreDialog(const QStringList &genres, const QString &current, int tracks, QWidget *parent);

Q_SIGNALS:
    void genreChosen(const QString &genre);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillList();
    void choose();

    QStringList m_genres;
    QString m_current;
    QLineEdit *m_text;
    QListWidget *m_list;
    QPushButton *m_change = nullptr;
};

/// A genre's colour as an icon, for menus and lists.
QIcon genreSwatch(const QString &genre, const QPalette &palette);

} // namespace genrescope::ui
