// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/classification_controller.h"
#include "ui/models/prediction_row.h"
#include "ui/settings/settings.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace genrescope::ui {

class CalibrateDialog;
class ClassifyDetails;
class ClassifyHeader;
class CompareModelsDialog;
class DropZone;
class FolderWatch;
class ModelComparison;
class ModelPicker;
class Notice;
class PanelFrame;
class PredictionTableModel;
class ResultsFile;
class TableNote;
class TagWriting;
class WriteTagsDialog;

/// What a person has on the page, to go on with in another window.
struct ClassifyState
{
    std::vector<PredictionRow> rows;
    ClassificationController::Work work;
    std::vector<EntryId> selected;
    QString filter;
    int sortColumn = -1;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    /// Files that were being read when the program ended unexpectedly: it may end again by them, so that what was not
    /// finished waits for somebody to say so.
    QStringList readAtEnd = {};
};

/// Drop music, see its genre. The dynamic property "busy" tells whether work is going on.
class ClassifyPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClassifyPage)

public:
    ClassifyPage(Settings &settings, PredictorFactory factory, QWidget *parent = nullptr);
    ~ClassifyPage() override;

    void start(); ///< looks for models and loads one; once the window is on the screen

    ClassifyState state() const;
    /// Before anything is added. What was not finished is taken up again, or waits for goOn() where the state says that
    /// the program ended unexpectedly; the rest is not classified anew.
    void restore(ClassifyState state);

    void addPaths(const QStringList &paths); ///< files, folders, playlists
    /// One that cannot be loaded changes nothing but the notice that says so.
    void openStandardModel(); ///< the installed one
    void openModel(const QString &file);
    void cancel();

    /// Copy, remove, export ...: for the window's menu.
    const QList<QAction *> &editActions() const { return m_editActions; }

    const ClassificationController &controller() const { return *m_controller; }
    void noteReadingIn(const std::filesystem::path &place) { m_controller->noteReadingIn(place); }
    PredictionTableModel &tracks() const { return *m_tracks; }
    QTableView &table() const { return *m_table; }

    /// Writes the list as CSV, off the window's thread; message() tells how that went.
    void exportCsvTo(const QString &file);
    QString selectedAsCsv() const; ///< the whole list if nothing is selected

    void openFilesDialog();
    void openFolderDialog();
    void openModelDialog();
    void openDemo();

    TagWriting &tagWriting() const { return *m_tagWriting; }
    FolderWatch &folderWatch() const { return *m_watch; }
    ResultsFile &resultsFile() const { return *m_results; }
    void watchFolder(const QString &folder);  ///< beside those that are watched
    void writeResultsTo(const QString &file); ///< what is there already, then what comes
    /// Previews writing the selected tracks' genres into the files, or those of all tracks shown.
    void openTagsDialog();
    /// Several models on the selected tracks, or on all shown where none is.
    void openModelsDialog();
    void openCalibrateDialog(); ///< of the model chosen now
    void showLayers(); ///< of the model

Q_SIGNALS:
    void jobChanged(int done, int total); ///< 0 of 0: nothing is going on
    void tagsChanged(int done, int total); ///< of the files whose genre tags are written; 0 of 0: none are
    void searching(bool goingOn);         ///< folders are being looked through, and nothing is queued yet
    void message(const QString &text);    ///< for the status bar
    void modelFileChanged(const QString &file); ///< written anew, calibrated
    void pathsAdded(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeToolBar();
    QWidget *makeBanner();
    QWidget *makeTakenOffNotice();
    QWidget *makeCrashNotice();
    void holdBack(ClassifyState &state);
    QWidget *makeOtherModelNotice();
    QWidget *makeTable();
    void makeActions();
    void useModel(const QString &file);
    QAction *makeAction(const QString &icon, const QString &text, const QKeySequence &keys,
                        void (ClassifyPage::*slot)());
    void showModelState();
    void receive(const std::vector<ClassificationEvent> &events);
    void showProgress();
    void adaptToWidth();
    void refresh();
    void refreshDetails();
    void showContextMenu(const QPoint &position);
    std::vector<int> selectedRows() const; ///< of the model, in the order shown
    std::vector<EntryId> selectedIds() const;
    void removeSelected();
    void clearAll();
    void takeOff(const std::vector<EntryId> &ids);
    void putBack();
    void classifyAgain();
    void classifySelectedAgain();
    void goOn();
    void copyCsv();
    void exportCsv();
    bool nothingShown(); ///< and says so
    void showInFolder();
    void makeTagActions();
    void makeWatchActions();
    std::vector<std::filesystem::path> filesOf(const std::vector<int> &rows) const;
    std::vector<int> shownRows() const;
    QWidget *makeWatchNotice();
    QWidget *makeResultsNotice();
    void startWatching();
    void showWatch();
    void hearFound(const std::vector<std::filesystem::path> &files);
    void showResults();
    void noteAnswered();
    void unwatchFolder(const QString &folder);
    void openWatchDialog();
    void openResultsDialog();
    void appendResults(const std::vector<ClassificationEvent> &events);
    void showTagState();
    void undoTags();
    void undoLast();
    void enableUndo();
    QString dialogFolder() const;

    Settings &m_settings;
    const PredictorFactory m_factory;
    ModelComparison *m_modelComparison = nullptr;
    ClassificationController *m_controller = nullptr;
    QString m_asked;  ///< model file last asked for
    QString m_opened; ///< asked for by a person, to be remembered once it is loaded
    PredictionTableModel *m_tracks = nullptr;
    QSortFilterProxyModel *m_shown = nullptr;

    QLabel *m_summary = nullptr;
    ModelPicker *m_models = nullptr;
    QWidget *m_toolBar = nullptr;
    QList<QToolButton *> m_wideButtons; ///< with a text beside the icon where there is room
    QLineEdit *m_filter = nullptr;
    Notice *m_banner = nullptr;
    Notice *m_takenOffNotice = nullptr;
    Notice *m_crashNotice = nullptr;
    QStringList m_heldFor; ///< ClassifyState::readAtEnd, as long as nobody has said goOn()
    std::vector<std::vector<std::filesystem::path>> m_heldDrops; ///< not looked through before goOn()
    Notice *m_otherModelNotice = nullptr;
    QStackedWidget *m_stack = nullptr;
    DropZone *m_dropZone = nullptr;
    PanelFrame *m_frame = nullptr;
    QTableView *m_table = nullptr;
    TableNote *m_noMatch = nullptr;
    ClassifyHeader *m_header = nullptr;
    ClassifyDetails *m_details = nullptr;

    QAction *m_again = nullptr;
    QAction *m_againSelected = nullptr;
    QAction *m_goOn = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_undo = nullptr; ///< has the key of the two that follow
    QAction *m_putBack = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_export = nullptr;
    QAction *m_showFolder = nullptr;
    QAction *m_writeTags = nullptr;
    QAction *m_undoTags = nullptr;
    QAction *m_redoTags = nullptr;
    QAction *m_watchFolder = nullptr;
    QAction *m_resultsAction = nullptr;
    QAction *m_compareModels = nullptr;
    QAction *m_calibrate = nullptr;
    QAction *m_layers = nullptr;
    QList<QAction *> m_editActions;
    FolderWatch *m_watch = nullptr;
    ResultsFile *m_results = nullptr;
    Notice *m_watchNotice = nullptr;
    Notice *m_resultsNotice = nullptr;
    int m_leftOut = 0; ///< files that were in the results file already
    TagWriting *m_tagWriting = nullptr;
    QPointer<WriteTagsDialog> m_tagsDialog;
    QPointer<CompareModelsDialog> m_modelsDialog;
    QPointer<CalibrateDialog> m_calibrateDialog;

    /// What was taken off the list last, until something else is.
    struct TakenOff
    {
        std::vector<PredictionRow> rows;
        ClassificationController::Work work;
    };
    TakenOff m_takenOff;
    bool m_tagsCameLast = false; ///< of what can be undone
    QTimer m_overviewSoon; ///< counting a long list's genres is for now and then, not for every batch
};

} // namespace genrescope::ui
