// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes in the library: genres, with undo, and where they are saved.
#include "ui/dialogs/question.h"
#include "ui/pages/library/library_genre_dialog.h"
#include "ui/pages/library/library_page.h"
#include "ui/pages/library/library_table_view.h"
#include "ui/pages/library/library_track_panel.h"
#include "ui/pages/notice.h"
#include "ui/settings/save_place.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/genre_colours.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace genrescope::ui {

namespace {

constexpr std::size_t mostInMenu = 24; ///< genres; the dialog has all of them

} // namespace

void LibraryPage::makeEditActions()
{
    const auto make = [this](const QString &iconName, const QString &text, const QList<QKeySequence> &keys,
                             auto slot) {
        auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // each page has its own undo
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_undo = make(QStringLiteral("undo"), tr("Undo"), QKeySequence::keyBindings(QKeySequence::Undo),
                  [this] { undoEdit(false); });
    m_redo = make(QStringLiteral("redo"), tr("Redo"), QKeySequence::keyBindings(QKeySequence::Redo),
                  [this] { undoEdit(true); });
    m_changeGenre = make(QStringLiteral("music"), tr("Change genre…"), {QKeySequence(Qt::Key_F2)},
                         [this] { askForGenre(); });
    m_saveAs = make(QStringLiteral("export"), tr("Save library as…"),
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, [this] { askForLibraryName(); });
    m_check = make(QStringLiteral("search"), tr("Check files"), {QKeySequence(Qt::Key_F7)},
                   [this] { isChecking() ? stopChecking() : checkFiles(); });
    m_split = make(QStringLiteral("train"), tr("New split…"), {QKeySequence(Qt::SHIFT | Qt::Key_F7)},
                   [this] { askForSplit(); });
    m_split->setObjectName(QStringLiteral("newSplit"));
    m_split->setToolTip(tr("Deals the tracks to training, validation and test anew (Shift+F7)"));
    makeBringBack();
    makeExport();
    m_predict = make(QStringLiteral("classify"), tr("Predict genres"), {QKeySequence(Qt::Key_F8)},
                     [this] { isPredicting() ? stopPredicting() : predictGenres(); });
    m_predictSelected =
        make(QStringLiteral("classify"), tr("Predict genres of selected tracks"),
             {QKeySequence(Qt::SHIFT | Qt::Key_F8)}, [this] { predictGenres(selectedTracks()); });
    m_usePredicted = make(QStringLiteral("check"), tr("Use predicted genre"),
                          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}, [this] { usePredictedGenres(); });
    const auto separator = [this] {
        auto *action = new QAction(this);
        action->setSeparator(true);
        return action;
    };
    m_editActions = {m_undo,      m_redo,      separator(), m_changeGenre, m_usePredicted,
                     m_split,     separator(), m_check,     m_predict,     m_predictSelected,
                     separator(), m_saveAs,    m_bringBack, m_export};
}

QWidget *LibraryPage::makeUnsavedNotice()
{
    m_unsaved = new Notice(this);
    m_unsaved->setObjectName(QStringLiteral("unsavedGenres"));
    auto *saveAs = new QPushButton(tr("Save library as…"));
    saveAs->setObjectName(QStringLiteral("saveLibraryAs"));
    connect(saveAs, &QPushButton::clicked, m_saveAs, &QAction::trigger);
    m_openAgain = new QPushButton(tr("Drop them and open again"));
    m_openAgain->setObjectName(QStringLiteral("openAgain"));
    connect(m_openAgain, &QPushButton::clicked, this, [this] { loadManifest(m_manifest); });
    m_unsaved->addButton(saveAs);
    m_unsaved->addButton(m_openAgain);
    return m_unsaved;
}

/// After every edit, every write and every other selection.
void LibraryPage::refreshEditing()
{
    m_undo->setText(m_editor.undoText());
    m_undo->setEnabled(m_editor.canUndo());
    m_redo->setText(m_editor.redoText());
    m_redo->setEnabled(m_editor.canRedo());
    m_changeGenre->setEnabled(m_table->selectionModel()->hasSelection());
    m_saveAs->setEnabled(m_model.totalCount() > 0);
    m_split->setEnabled(m_model.totalCount() > 0);
    m_bringBack->setEnabled(!m_manifest.isEmpty());
    refreshExport();
    refreshTrackActions();
    m_check->setEnabled(m_model.totalCount() > 0);
    m_checkButton->setEnabled(m_model.totalCount() > 0);
    m_predict->setEnabled(m_model.totalCount() > 0);
    m_predictButton->setEnabled(m_model.totalCount() > 0);
    m_predictSelected->setEnabled(m_changeGenre->isEnabled() && !isPredicting());
    m_usePredicted->setEnabled(m_changeGenre->isEnabled() && m_model.predictedCount() > 0);
    m_unsaved->setText(m_editor.problem());
    m_openAgain->setVisible(m_editor.changedMeanwhile());
}

/// What the status bar says of the change before it is true no more.
void LibraryPage::undoEdit(bool redo)
{
    if (redo)
        m_editor.redo();
    else
        m_editor.undo();
    Q_EMIT message(redo ? tr("The change has been made again.") : tr("The change has been taken back."));
}

void LibraryPage::changeGenre(const QString &genre)
{
    giveGenre(selectedTracks(), genre);
}

void LibraryPage::giveGenre(const std::vector<TrackId> &tracks, const QString &genre)
{
    const auto others = static_cast<int>(std::ranges::count_if(tracks, [&](TrackId track) {
        return m_model.store().text(track, TrackField::Genre) != genre.simplified();
    }));
    askIfMany(others,
              {.name = QStringLiteral("manyGenres"),
               .title = tr("Change genre"),
               .sentence = tr("Give %Ln tracks the genre %1?", nullptr, others).arg(genreTitle(genre)),
               .icon = QStringLiteral("music"),
               .yes = tr("&Change genre")},
              [this, tracks, genre] { m_editor.changeGenre(tracks, genre); });
}

void LibraryPage::askIfMany(int tracks, Question question, const std::function<void()> &goOn)
{
    if (!isMany(tracks, m_model.totalCount())) {
        goOn();
        return;
    }
    question.details = tr("The library has %Ln tracks. Undo takes it back.", nullptr, m_model.totalCount());
    connect(this, &LibraryPage::libraryOpened, ask(this, question, goOn), &QDialog::reject); // with other tracks
}

void LibraryPage::showNewGenres(const std::vector<TrackId> &tracks)
{
    if (std::ranges::find(tracks, m_current) != tracks.end())
        m_panel->describe(describe(m_current));
    refreshFilters();
    // What undo changes may lie elsewhere: it is not to happen unseen.
    int first = -1;
    for (const TrackId track : tracks) {
        const int row = m_model.rowOf(track);
        if (row >= m_table->firstVisibleRow() && row <= m_table->lastVisibleRow())
            return;
        if (row >= 0 && (first < 0 || row < first))
            first = row;
    }
    if (first >= 0)
        m_table->scrollTo(m_model.index(first, 0));
}

QString LibraryPage::commonGenre(const std::vector<TrackId> &tracks) const
{
    QString genre;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        const QString here = m_model.store().text(tracks[i], TrackField::Genre);
        if (i > 0 && here != genre)
            return {};
        genre = here;
    }
    return genre;
}

QMenu *LibraryPage::makeGenreMenu(QMenu *parent)
{
    auto *menu = new QMenu(tr("Genre"), parent);
    menu->setObjectName(QStringLiteral("genreMenu"));
    const QString current = commonGenre(selectedTracks());
    std::size_t listed = 0;
    for (const GenreCount &genre : m_model.genres()) {
        if (genre.name.isEmpty())
            continue;
        if (++listed > mostInMenu)
            break;
        QAction *action = menu->addAction(genreSwatch(genre.name, palette()), genreTitle(genre.name));
        action->setData(genre.name);
        if (genre.name == current)
            action->setEnabled(false); // they have it
        connect(action, &QAction::triggered, this, [this, name = genre.name] { changeGenre(name); });
    }
    menu->addSeparator();
    menu->addAction(m_changeGenre);
    return menu;
}

void LibraryPage::askForGenre()
{
    const std::vector<TrackId> tracks = selectedTracks();
    if (tracks.empty())
        return;
    QStringList genres;
    for (const GenreCount &genre : m_model.genres())
        if (!genre.name.isEmpty())
            genres.append(genre.name);
    auto *dialog =
        new LibraryGenreDialog(genres, commonGenre(tracks), static_cast<int>(tracks.size()), window());
    // The tracks that were asked about, whatever is selected by then.
    connect(dialog, &LibraryGenreDialog::genreChosen, this,
            [this, tracks](const QString &genre) { giveGenre(tracks, genre); });
    connect(this, &LibraryPage::libraryOpened, dialog, &QDialog::reject); // in which they are others
    dialog->open();
}

void LibraryPage::askForLibraryName(const std::function<void()> &then)
{
    const QString name =
        m_manifest.isEmpty() ? QStringLiteral("library.csv") : QFileInfo(m_manifest).fileName();
    auto *dialog = new QFileDialog(window(), tr("Save library as"),
                                   existingFolder(m_settings.get(keys::lastFolder)), tr("Manifests (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, then](const QString &file) {
        m_settings.set(keys::lastFolder, QFileInfo(file).absolutePath());
        m_afterSave = then;
        saveLibraryAs(file);
    });
    dialog->open();
}

void LibraryPage::saveLibraryAs(const QString &file)
{
    if (std::ranges::all_of(m_model.genres(), [](const GenreCount &genre) { return genre.name.isEmpty(); })) {
        m_afterSave = {};
        Q_EMIT message(tr("No track has a genre yet: a manifest lists tracks with their genre."));
        return;
    }
    m_editor.saveAs(file);
}

void LibraryPage::showSavedAs(const QString &file, int leftOut, bool columnsKept)
{
    m_manifest = file;
    m_settings.set(keys::libraryManifest, m_manifest);
    m_train->setEnabled(true);
    QStringList sentences{tr("Saved as %1.").arg(QFileInfo(file).fileName())};
    if (leftOut > 0)
        sentences.append(tr("%Ln tracks without a genre are not in it.", nullptr, leftOut));
    if (!columnsKept)
        sentences.append(tr("Columns that Genrescope does not know are not in it."));
    Q_EMIT message(sentences.join(u' '));
    if (const auto then = std::exchange(m_afterSave, {}))
        askAboutUnsaved(then); // what a manifest cannot list is still only here
}

void LibraryPage::askAboutUnsaved(const std::function<void()> &goOn)
{
    if (m_editor.isSaving()) {
        disconnect(m_askedWhileSaving);
        m_askedWhileSaving = connect(&m_editor, &LibraryEditor::stateChanged, this, [this, goOn] {
            if (m_editor.isSaving())
                return;
            disconnect(m_askedWhileSaving);
            askAboutUnsaved(goOn);
        });
        return;
    }
    if (!hasUnsavedChanges()) {
        goOn();
        return;
    }
    if (m_unsavedQuestion)
        m_unsavedQuestion->reject();
    m_unsavedQuestion = new QMessageBox(QMessageBox::NoIcon, tr("Unsaved changes"), m_editor.problem(),
                                        QMessageBox::NoButton, window());
    m_unsavedQuestion->setObjectName(QStringLiteral("unsavedQuestion"));
    m_unsavedQuestion->setAttribute(Qt::WA_DeleteOnClose);
    m_unsavedQuestion->setIconPixmap(
        icon(QStringLiteral("library"), IconTone::Accent).pixmap(QSize(36, 36), devicePixelRatio()));
    QPushButton *save = m_unsavedQuestion->addButton(tr("&Save library as…"), QMessageBox::AcceptRole);
    QPushButton *drop = m_unsavedQuestion->addButton(tr("&Drop them"), QMessageBox::DestructiveRole);
    QPushButton *cancel = m_unsavedQuestion->addButton(QMessageBox::Cancel);
    m_unsavedQuestion->setDefaultButton(save);
    m_unsavedQuestion->setEscapeButton(cancel);
    connect(save, &QPushButton::clicked, this, [this, goOn] { askForLibraryName(goOn); });
    connect(drop, &QPushButton::clicked, this, goOn);
    m_unsavedQuestion->open();
}

} // namespace genrescope::ui
