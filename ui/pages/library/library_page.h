// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/library_doctor.h"
#include "ui/bridge/library_editor.h"
#include "ui/bridge/library_index.h"
#include "ui/bridge/library_loader.h"
#include "ui/bridge/library_predictor.h"
#include "ui/bridge/predictor.h"
#include "ui/models/track_table_model.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QMessageBox;
class QPushButton;
class QStackedWidget;

namespace genrescope {
struct ImportOutcome;
struct ManifestBackup;
}

namespace genrescope::ui {

class LibraryEmptyState;
class LibraryGenreBar;
class LibraryImportPanel;
class LibraryMarkBar;
class LibraryTableView;
class LibraryTrackPanel;
class Notice;
class PanelFrame;
class Settings;
class TableNote;
struct Question;
struct Relabelled;
struct TrackDescription;

/// What was asked for and is not there yet.
struct LibraryOpening
{
    QStringList paths;
    bool isManifest = false; ///< else files, folders and playlists
    int edits = 0;           ///< LibraryEditor::revision() when it was asked for
};

/// What is open in the library, to go on with in another window.
struct LibraryState
{
    QString manifest;
    LibraryOpening opening;
    TrackStore store;
    QString search;
    QStringList genres;
    MarkFilter marks;
    TrackId current = -1;
    LibraryEdits edits;
    LibraryReports reports;
    bool checking = false;
    std::optional<std::vector<TrackId>> predicting = {}; ///< as predictGenres() was asked
};

/// The data set: a table of tracks with instant search, and the selected track's spectrogram and sound below
/// it. The last manifest opens by itself; on the first start the demo library does, if it is installed.
class LibraryPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryPage)

public:
    explicit LibraryPage(Settings &settings, QWidget *parent = nullptr,
                         PredictorFactory factory = makeEnginePredictor);
    ~LibraryPage() override;

    LibraryState state() const;
    void restore(LibraryState state);

    void askForManifest();                  ///< and opens it
    void openManifest(const QString &path); ///< asks first where that would drop unsaved changes
    /// Files, folders and playlists, added to what is open.
    void addFiles(const QStringList &paths);
    /// A folder, looked at first: a data set shows what was found in it and is imported if somebody says so,
    /// anything else is added as it is.
    void addOrImport(const QString &path);
    void stopImport(); ///< what it has read is kept
    /// The selected tracks get this genre; an undo away.
    void changeGenre(const QString &genre); ///< asks first where these are many
    /// For other pages, which know tracks by their files. Selects the track, whatever a filter hides; false
    /// where the library does not hold it.
    bool selectFile(const QString &file);
    int holds(const QStringList &files) const; ///< how many tracks of these
    /// Those that it holds get the genre, an undo away. Nobody is asked.
    Relabelled changeGenreOf(const QStringList &files, const QString &genre);
    void saveLibraryAs(const QString &file);
    /// The selected tracks if there are several, else those that are shown, in the table's order: as a
    /// playlist
    /// (.m3u8, .m3u), or as a manifest of just these. -> message
    void exportList(const QString &file);
    void checkFiles(); ///< for what is broken, silent, there twice ...: goes on in the background
    void stopChecking();
    bool isChecking() const { return m_doctor.isChecking(); }
    /// The model hears these tracks, or, if none are named, all that it has not heard, in the background.
    void predictGenres(const std::vector<TrackId> &tracks = {});
    void stopPredicting();
    bool isPredicting() const { return m_predictor.isPredicting(); }
    void usePredictedGenres(); ///< the selected tracks get the genre that the model gives them; an undo away
    void showDoubtfulLabels(); ///< those that the model contradicts, the most doubtful first
    /// Also while a write is on its way, which may fail.
    bool hasUnsavedChanges() const { return m_editor.isSaving() || !m_editor.problem().isEmpty(); }
    /// Asks whether they may be lost, and calls `goOn` if so; at once if there are none, and once it is done
    /// after a write.
    void askAboutUnsaved(const std::function<void()> &goOn);
    /// Undo, change genre ...: for the window's menu.
    const QList<QAction *> &editActions() const { return m_editActions; }
    QAction *importAction() const { return m_importAction; } ///< for the window's menu

    /// Whose view of a track and whose predictions are shown; empty: the default.
    void setModel(const std::filesystem::path &file);
    /// It has been written anew, as a calibration does: what it said before it would not say now.
    void noteModelFileChanged(const std::filesystem::path &file);

    TrackTableModel &model() { return m_model; }
    LibraryEditor &editor() { return m_editor; }
    LibraryTrackPanel &trackPanel() { return *m_panel; }
    LibraryTableView &table() { return *m_table; }
    QString manifest() const { return m_manifest; } ///< empty while the library is only loose files

Q_SIGNALS:
    void classifyRequested(const QStringList &files);
    void trainRequested(const QString &manifestPath);
    void libraryOpened(int tracks);
    void message(const QString &text);         ///< for the status bar
    void checkProgressed(int done, int total); ///< 0 of 0: no check goes on
    void importRequested();                    ///< from anywhere in the window: this page is to be seen
    void importProgressed(const QString &text, double share); ///< an empty text: none goes on
    void predictionProgressed(int done, int total);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeToolBar();
    void connectParts();
    void openFirstLibrary(const QString &manifest, const QString &demoManifest);
    void loadManifest(const QString &path);
    void makeImport();
    void connectImport();
    void showImport();
    void leaveImport();
    void openImported(const std::shared_ptr<const ImportOutcome> &outcome, const QString &manifest);
    void markImported();
    void askForFolder();
    void askForFiles();
    void showLibrary(const std::shared_ptr<LoadedLibrary> &library);
    void takeFiles(const QStringList &files, const QStringList &missing);
    void makeExport();
    void refreshExport();
    void askForList();
    void showProblem(const QString &sentence);
    void showCurrentTrack();
    void restoreCurrentRow();
    void refreshFilters();
    void updateCount();
    void readMoreTags();
    void showContextMenu(const QPoint &position);
    void makeTrackActions();
    void refreshTrackActions();
    void copyRows();
    void showInFolder();
    void selectSame(TrackField field);
    void removeSelected();
    void remove(const std::vector<TrackId> &tracks);
    void showCurrentAfterRemoval();
    void showProperties();
    bool isFiltered() const;
    void clearFilters();
    std::vector<TrackId> selectedTracks() const;
    std::vector<TrackId> inTableOrder() const; ///< the selected ones, from top to bottom
    std::vector<TrackId> listedTracks() const; ///< what an export is of
    std::vector<TrackId> tracksOf(const QStringList &files) const;
    QStringList selectedFiles() const;
    void makeEditActions();
    QWidget *makeUnsavedNotice();
    QMenu *makeGenreMenu(QMenu *parent);
    QString commonGenre(const std::vector<TrackId> &tracks) const; ///< empty where they differ
    void connectDoctor();
    void showConditions(const std::vector<TrackCondition> &conditions);
    void refreshChecking();
    void endCheck(bool whole);
    void connectPredictor();
    void connectIndex();
    void lookUp(TrackId from = 0);
    void showKnown(const std::vector<KnownTrack> &tracks, const std::string &model);
    void takeOtherModel(bool wasKnown);
    void setPredictionModel(const PredictionModel &model);
    void showPredictions(const std::vector<HeardTrack> &heard);
    void refreshPredicting();
    void endPredicting(bool whole);
    QWidget *makePredictionNotice();
    QStringList predictionSummary() const;
    void askForGenre();
    void giveGenre(const std::vector<TrackId> &tracks, const QString &genre);
    void askIfMany(int tracks, Question question, const std::function<void()> &goOn);
    void undoEdit(bool redo);
    void askForSplit();
    void makeBringBack();
    void askForEarlier();
    void bringBack(const ManifestBackup &backup);
    /// @param then once it is saved; forgotten if that is called off or fails
    void askForLibraryName(const std::function<void()> &then = {});
    void takeLibrary(const std::shared_ptr<LoadedLibrary> &library);
    void refreshEditing();
    void showNewGenres(const std::vector<TrackId> &tracks);
    void showSavedAs(const QString &file, int leftOut, bool columnsKept);
    TrackDescription describe(TrackId track) const;

    Settings &m_settings;
    TrackTableModel m_model;
    LibraryEditor m_editor;
    LibraryDoctor m_doctor;
    LibraryPredictor m_predictor;
    LibraryIndex m_index;
    LibraryLoader m_loader;
    std::optional<std::filesystem::path> m_modelFile; ///< none before setModel(); empty: the bundled default
    std::vector<TrackId> m_asked;                     ///< of the model last; none: all
    std::optional<std::vector<TrackId>> m_toAsk;      ///< the same, as soon as the window knows its model
    TrackId m_lookUpFrom = 0;                         ///< of the last look-up
    std::function<void()> m_afterSave;
    QString m_manifest;
    LibraryOpening m_opening; ///< no paths: nothing
    QString m_demoManifest;   ///< empty: not installed
    TrackId m_current = -1;
    int m_topSelected = 0; ///< row, before the rows arrived anew
    TrackId m_nextUntagged = 0;  ///< tracks before it have had their turn
    bool m_rowsArriving = false; ///< the model changes rows: selections are not the user's
    QTimer m_tagsSoon;

    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_changeGenre = nullptr;
    QAction *m_saveAs = nullptr;
    QAction *m_split = nullptr;
    QAction *m_bringBack = nullptr;
    QAction *m_check = nullptr;
    QAction *m_importAction = nullptr;
    QAction *m_export = nullptr;
    QList<QAction *> m_trackActions; ///< of the context menu; null: the menu of genres
    QAction *m_predict = nullptr;
    QAction *m_predictSelected = nullptr;
    QAction *m_usePredicted = nullptr;
    QList<QAction *> m_editActions;
    QPointer<QMessageBox> m_unsavedQuestion;
    QMetaObject::Connection m_askedWhileSaving;

    QStackedWidget *m_stack;
    LibraryEmptyState *m_empty;
    LibraryImportPanel *m_import = nullptr;
    std::shared_ptr<const ImportOutcome> m_outcome; ///< of an import whose manifest is on its way
    QString m_outcomeManifest;
    QLineEdit *m_search = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_clear = nullptr;
    QLabel *m_problem = nullptr;
    Notice *m_unsaved = nullptr;
    Notice *m_imported = nullptr;
    QPushButton *m_openAgain = nullptr;
    QPushButton *m_checkButton = nullptr;
    QPushButton *m_predictButton = nullptr;
    Notice *m_predictionNotice = nullptr;
    QPushButton *m_train = nullptr;
    LibraryGenreBar *m_genres = nullptr;
    LibraryMarkBar *m_marks = nullptr;
    LibraryTableView *m_table;
    TableNote *m_noMatch;
    LibraryTrackPanel *m_panel;
    PanelFrame *m_frame = nullptr;
};

} // namespace genrescope::ui
