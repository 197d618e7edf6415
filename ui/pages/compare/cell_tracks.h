// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded_run.h"
#include "ui/pages/library/library_link.h"

#include <QHash>
#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QPushButton;

namespace genrescope::ui {

class Notice;
class Player;

/// The tracks behind a cell of a confusion, those first of which the model was surest: to be heard right here
/// (Space), looked at in the library, given another genre there (F2), or sent to Classify (Return).
class CellTracks final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellTracks)

public:
    explicit CellTracks(QWidget *parent = nullptr);
    ~CellTracks() override;

    void setLibrary(LibraryLink library);
    void clear();
    void show(const LoadedRun *run, int actual, int predicted);

    QListWidget *list() const { return m_list; }
    Player &player() const { return *m_player; }
    QAction *playAction() const { return m_play; }
    QAction *libraryAction() const { return m_toLibrary; }
    /// Those selected get this genre, as far as the library holds them.
    void relabel(const QStringList &files, const QString &genre);
    QString note() const; ///< what came of the last action

Q_SIGNALS:
    void classifyRequested(const QStringList &files);

protected:
    void hideEvent(QHideEvent *event) override; ///< what nobody sees is not heard

private:
    QAction *makeAction(const QString &iconName, const QString &text, const QKeySequence &key);
    void makeActions();
    QStringList selected() const;
    QString current() const;
    void togglePlay();
    void playFrom(const QString &file);
    void openInLibrary();
    void askForGenre();
    void askToRelabel(const QStringList &files, const QString &genre); ///< first, where these are many
    void say(const QString &sentence, QPushButton *answer = nullptr);
    void sayNotHeld(const QString &sentence);
    void refresh();
    void markRelabelled();

    LibraryLink m_library;
    QHash<QString, QString>
        m_newGenres; ///< by file: what was given here; a run's answers stay what they were
    Player *m_player;
    QLabel *m_title;
    QListWidget *m_list;
    Notice *m_note;
    QPushButton *m_undo = nullptr;
    QPushButton *m_open = nullptr; ///< the run's manifest
    QString m_manifest;            ///< of the run whose cell is shown; empty where that is unknown
    QAction *m_play = nullptr;
    QAction *m_toLibrary = nullptr;
    QAction *m_relabel = nullptr;
    QAction *m_classify = nullptr;
    QString m_wanted;                             ///< the file that is to be played once its length is known
    std::pair<QStringList, QString> m_lastChange; ///< files, and what they were given
};

} // namespace genrescope::ui
