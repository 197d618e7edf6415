// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/engine_loader.h"
#include "ui/bridge/predictor.h"
#include "ui/pages/classify/classify_page.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/library/library_page.h"
#include "ui/pages/train/train_page.h"
#include "ui/session_keeper.h"
#include "ui/settings/key_bindings.h"
#include "ui/settings/recent_files.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

class QLabel;
class QMenu;
class QMessageBox;
class QStackedWidget;

namespace genrescope::ui {

class CommandPalette;
class DropOverlay;
class HelpDialog;
class JobBar;
class PanelFrame;
class SideBar;
class SettingsDialog;
class Tour;
struct Command;
struct Session;

/// What main() makes and hands down; everything outlives the window.
struct AppContext
{
    Settings &settings;
    Theme &theme;
    PredictorFactory makePredictor = makeEnginePredictor;
    EngineSource loadEngine = genrescope::loadEngine;
    std::filesystem::path sessionFile = {}; ///< where what is open is kept when the window closes; empty: nowhere
};

/// All that a person has in the window, to go on with in another one.
struct WindowState
{
    QString page;
    ClassifyState classify;
    LibraryState library;
    TrainState train;
    CompareState compare;
    QString preference; ///< of the settings dialog, while that is open
};

/// Wiring only: pages in a stack, the side bar that picks one, menus, the status bar, and drops from
/// anywhere.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(const AppContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// By the names of --page: "classify" ... An unknown name changes nothing and gives false.
    bool showPage(const QString &name);
    QStringList pageNames() const;

    WindowState state() const;
    void restore(WindowState state); ///< before the window is shown

    Session session() const;
    void restore(Session session); ///< of an earlier start; before the window is shown
    void keepSessionEvery(std::chrono::milliseconds interval); ///< on a worker; the window itself does it every 20 s

    void offerTour(); ///< starts it once the window is usable, unless it has been taken; before the window is shown

    void classify(const QStringList &paths); ///< shows the Classify page and adds them
    /// What is dropped or named at the start: a model is used, a manifest is the library, the rest is classified.
    /// @param page to end on, whatever the paths are; empty: where they are shown
    void open(const QStringList &paths, const QString &page = {});

    /// False while the dynamic property "busy" of a page or a part of one is true, or the engine is on its
    /// way.
    bool isIdle() const;

    /// Stops what goes on, if anything does, and closes once everything is on disk. Asks nothing.
    void quit();
    /// Closes for a window that goes on with state(): what is not saved lives on there, and needs no question.
    /// @return false while work goes on; languageChosen() asks again when that has ended
    bool giveWay();

    ClassifyPage &classifyPage() const { return *m_classify; }
    LibraryPage &libraryPage() const { return *m_library; }
    TrainPage &trainPage() const { return *m_train; }
    ComparePage &comparePage() const { return *m_compare; }

Q_SIGNALS:
    /// The setting has changed; whoever owns the window makes it anew.
    void languageChosen(const QString &code);
    void started(); ///< the first paint is done and the engine has been asked for

protected:
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private Q_SLOTS:
    void stopAndClose();

private:
    void addPage(QWidget *page, const QString &name, const QString &icon, const QString &title);
    void addPages();
    void addMenus();
    void addRecentMenu(QMenu *file);
    void addThemeMenu(QMenu *view);
    void addColourMapMenu(QMenu *view);
    void addLanguageMenu(QMenu *view);
    void addPalette();
    void makeTour();
    void addSidePanelAction(QMenu *view);
    void addPanelsMenu(QMenu *view);
    void addPanelPlaces(QMenu *menu);
    void putPanelAway(int page, bool away);
    void showSidePanels();
    PanelFrame *panelFrame(int page) const;
    void focusPage(QWidget *last);
    std::vector<Command> commands();
    void keepRecentFiles();
    void openRecent(const RecentFile &file);
    void restoreLibrary(const Session &session);
    void saveSession();
    bool keepsSession() const;
    void addStatusBar();
    JobBar *addJobBar();
    void setPage(int page);
    void start();
    void fitToScreen();
    void askToStop();
    void whenAllHasEnded(QObject *asker, const std::function<void()> &then);
    void showHelp(const QString &section);
    void showSettings(const QString &preference = {});
    void gatherKeys();
    void showEngineState();
    void showMessage(const QString &text);

    AppContext m_context;
    RecentFiles m_recent;
    KeyBindings m_keys;
    EngineLoader *m_engine = nullptr;
    SideBar *m_sideBar = nullptr;
    QStackedWidget *m_pages = nullptr;
    QStringList m_pageNames;
    QHash<int, QPointer<QWidget>> m_lastFocus; ///< by page: where one was
    QList<QAction *> m_pageActions;
    ClassifyPage *m_classify = nullptr;
    LibraryPage *m_library = nullptr;
    TrainPage *m_train = nullptr;
    ComparePage *m_compare = nullptr;
    DropOverlay *m_overlay = nullptr;
    CommandPalette *m_palette = nullptr;
    Tour *m_tour = nullptr;
    QAction *m_sidePanel = nullptr;
    QList<QAction *> m_panelActions; ///< in the order of the pages
    JobBar *m_job = nullptr;
    QLabel *m_engineLight = nullptr;
    QLabel *m_engineText = nullptr;
    QPointer<QMessageBox> m_quitQuestion;
    QPointer<HelpDialog> m_help;
    QPointer<SettingsDialog> m_preferences;
    SessionKeeper m_sessionKeeper;
    QTimer m_sessionTimer; ///< while the window is open
    int m_opening = 0; ///< lots of paths of which is being found out what they are
    bool m_painted = false;
    bool m_quitting = false;     ///< what goes on is being stopped for it
    bool m_languageWaits = false; ///< for what goes on
    bool m_unsavedMayGo = false; ///< nobody is to be asked about unsaved genres any more
};

} // namespace genrescope::ui
