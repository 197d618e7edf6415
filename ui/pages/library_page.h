// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/library_loader.h"
#include "ui/bridge/predictor.h"
#include "ui/models/track_table_model.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace genrescope::ui {

class LibraryEmptyState;
class LibraryGenreBar;
class LibraryTableView;
class LibraryTrackPanel;
class Settings;
class TableNote;
struct TrackDescription;

/// What was asked for and is not there yet.
struct LibraryOpening
{
    QStringList paths;
    bool isManifest = false; ///< else files, folders and playlists
};

/// What is open in the library, to go on with in another window.
struct LibraryState
{
    QString manifest;
    LibraryOpening opening;
    TrackStore store;
    QString search;
    QStringList genres;
    TrackId current = -1;
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

    void openManifest(const QString &path);
    /// Files, folders and playlists, added to what is open.
    void addFiles(const QStringList &paths);
    void setModel(const std::filesystem::path &file); ///< whose view of a track is shown; empty: the default

    TrackTableModel &model() { return m_model; }
    LibraryTrackPanel &trackPanel() { return *m_panel; }
    LibraryTableView &table() { return *m_table; }
    QString manifest() const { return m_manifest; } ///< empty while the library is only loose files

Q_SIGNALS:
    void classifyRequested(const QStringList &files);
    void trainRequested(const QString &manifestPath);
    void libraryOpened(int tracks);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeToolBar();
    void connectParts();
    void openFirstLibrary(const QString &manifest, const QString &demoManifest);
    void askForManifest();
    void askForFolder();
    void askForFiles();
    void showLibrary(const std::shared_ptr<LoadedLibrary> &library);
    void showProblem(const QString &sentence);
    void showCurrentTrack();
    void restoreCurrentRow();
    void refreshFilters();
    void updateCount();
    void readMoreTags();
    void showContextMenu(const QPoint &position);
    QStringList selectedFiles() const;
    TrackDescription describe(TrackId track) const;

    Settings &m_settings;
    TrackTableModel m_model;
    LibraryLoader m_loader;
    QString m_manifest;
    LibraryOpening m_opening; ///< no paths: nothing
    QString m_demoManifest;   ///< empty: not installed
    TrackId m_current = -1;
    TrackId m_nextUntagged = 0;  ///< tracks before it have had their turn
    bool m_rowsArriving = false; ///< the model changes rows: selections are not the user's
    QTimer m_tagsSoon;

    QStackedWidget *m_stack;
    LibraryEmptyState *m_empty;
    QLineEdit *m_search = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_train = nullptr;
    LibraryGenreBar *m_genres = nullptr;
    LibraryTableView *m_table;
    TableNote *m_noMatch;
    LibraryTrackPanel *m_panel;
    QSplitter *m_splitter;
};

} // namespace genrescope::ui
