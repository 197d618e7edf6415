// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/charts/chart_accessible.h"
#include "ui/dialogs/help_dialog.h"
#include "ui/dialogs/tour.h"
#include "ui/drop_overlay.h"
#include "ui/pages/compare/cell_tracks.h"
#include "ui/pages/compare/compare_charts.h"
#include "ui/pages/library/library_link.h"
#include "ui/pages/page_focus.h"
#include "ui/preferences/settings_dialog.h"
#include "ui/session_file.h"
#include "ui/settings/setting_keys.h"
#include "ui/side_bar.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <algorithm>

namespace genrescope::ui {

namespace {

/// `wanted` made smaller, but not below `least`, and moved, so that it lies in `there`; where that cannot be,
/// its top left corner does.
QRect fittedTo(const QRect &wanted, const QRect &there, const QSize &least)
{
    QRect fitted(wanted.topLeft(), wanted.size().boundedTo(there.size()).expandedTo(least));
    fitted.moveRight(std::min(fitted.right(), there.right()));
    fitted.moveBottom(std::min(fitted.bottom(), there.bottom()));
    fitted.moveLeft(std::max(fitted.left(), there.left()));
    fitted.moveTop(std::max(fitted.top(), there.top()));
    return fitted;
}

} // namespace

MainWindow::MainWindow(const AppContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_recent(context.settings)
    , m_keys(context.settings, this)
    , m_engine(new EngineLoader(context.loadEngine, this))
    , m_sideBar(new SideBar(this))
    , m_pages(new QStackedWidget(this))
    , m_sessionKeeper(context.sessionFile)
{
    setWindowTitle(QStringLiteral("Genrescope"));
    installChartAccessibility();
    setAcceptDrops(true);
    auto *body = new QWidget(this);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addWidget(m_pages, 1);
    setCentralWidget(body);

    addPages();
    makeTour();
    addStatusBar();
    addMenus();
    addPalette();
    gatherKeys();
    keepRecentFiles();
    m_overlay = new DropOverlay(this);

    connect(m_sideBar, &SideBar::pageChosen, this, &MainWindow::setPage);
    connect(m_engine, &EngineLoader::stateChanged, this, &MainWindow::showEngineState);

    setMinimumSize(880, 560);
    resize(1280, 800);
    restoreGeometry(m_context.settings.get(keys::windowGeometry));
    fitToScreen();
    if (!showPage(m_context.settings.get(keys::windowPage)))
        setPage(0);
}

MainWindow::~MainWindow() = default;

// --- pages
// ------------------------------------------------------------------------------------------------------

void MainWindow::addPage(QWidget *page, const QString &name, const QString &iconName, const QString &title)
{
    m_pages->addWidget(page);
    m_pageNames += name;
    m_pageActions += m_sideBar->addPage(iconName, title);
}

void MainWindow::addPages()
{
    m_classify = new ClassifyPage(m_context.settings, m_context.makePredictor, this);
    addPage(m_classify, QStringLiteral("classify"), QStringLiteral("classify"), tr("Classify"));
    connect(m_classify, &ClassifyPage::message, this, &MainWindow::showMessage);

    m_library = new LibraryPage(m_context.settings, this, m_context.makePredictor);
    addPage(m_library, QStringLiteral("library"), QStringLiteral("library"), tr("Library"));
    connect(m_library, &LibraryPage::classifyRequested, this, &MainWindow::classify);
    connect(m_library, &LibraryPage::message, this, &MainWindow::showMessage);
    connect(m_library, &LibraryPage::importRequested, this, [this] { showPage(QStringLiteral("library")); });
    connect(&m_classify->controller(), &ClassificationController::modelChanged, m_library,
            [this] { m_library->setModel(m_classify->controller().modelFile()); });
    connect(m_classify, &ClassifyPage::modelFileChanged, m_library, [this](const QString &file) {
        m_library->noteModelFileChanged(QFile::encodeName(file).toStdString());
    });

    m_train = new TrainPage(m_context.settings, this);
    addPage(m_train, QStringLiteral("train"), QStringLiteral("train"), tr("Train"));
    connect(m_library, &LibraryPage::trainRequested, this, [this](const QString &manifest) {
        m_train->setManifest(manifest);
        showPage(QStringLiteral("train"));
    });

    m_compare = new ComparePage(m_context.settings, this);
    addPage(m_compare, QStringLiteral("compare"), QStringLiteral("compare"), tr("Compare"));
    connect(m_compare, &ComparePage::classifyRequested, this, &MainWindow::classify);
    const auto useModel = [this](const QString &file) {
        showPage(QStringLiteral("classify"));
        m_classify->openModel(file);
    };
    connect(m_train, &TrainPage::modelRequested, this, useModel);
    connect(m_compare, &ComparePage::modelRequested, this, useModel);
    connect(m_compare, &ComparePage::message, this, &MainWindow::showMessage);
    m_compare->charts()->cellTracks().setLibrary(
        linkTo(*m_library, [this] { showPage(QStringLiteral("library")); }));
    connect(m_compare, &ComparePage::trainRequested, this, [this] { showPage(QStringLiteral("train")); });
}

QStringList MainWindow::pageNames() const
{
    return m_pageNames;
}

bool MainWindow::showPage(const QString &name)
{
    const auto page = static_cast<int>(m_pageNames.indexOf(name));
    if (page < 0)
        return false;
    setPage(page);
    return true;
}

void MainWindow::setPage(int page)
{
    const int before = m_pages->currentIndex();
    m_lastFocus[before] = m_pages->currentWidget()->focusWidget(); // a page that is hidden forgets it
    m_sideBar->setCurrent(page);
    m_pages->setCurrentIndex(page);
    focusPage(page == before ? nullptr : m_lastFocus.value(page));
    m_context.settings.set(keys::windowPage, m_pageNames.at(page));
}

/// `last` is where one was on the page: that again, unless it is a button, which a key meant for the page would
/// press; else, and for a page that is asked for once more, what the page is about.
void MainWindow::focusPage(QWidget *last)
{
    QWidget *page = m_pages->currentWidget();
    if (last && last != page && last->isVisible() && last->isEnabled() && !qobject_cast<QAbstractButton *>(last))
        last->setFocus(Qt::OtherFocusReason);
    else
        focusOn(*page);
}

WindowState MainWindow::state() const
{
    return {.page = m_pageNames.value(m_pages->currentIndex()),
            .classify = m_classify->state(),
            .library = m_library->state(),
            .train = m_train->state(),
            .compare = m_compare->state(),
            .preference = m_preferences ? m_preferences->shown() : QString()};
}

void MainWindow::restore(WindowState state)
{
    m_classify->restore(std::move(state.classify));
    m_library->restore(std::move(state.library));
    m_train->restore(state.train);
    m_compare->restore(state.compare);
    showPage(state.page);
    if (!state.preference.isEmpty())
        connect(
            this, &MainWindow::started, this, [this, shown = state.preference] { showSettings(shown); },
            Qt::SingleShotConnection);
}

void MainWindow::classify(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    showPage(QStringLiteral("classify"));
    m_classify->addPaths(paths);
}

bool MainWindow::isIdle() const
{
    for (const QWidget *part : m_pages->findChildren<QWidget *>())
        if (part->property("busy").toBool())
            return false;
    return m_painted && m_opening == 0 && m_engine->state() != EngineLoader::State::Loading;
}

// --- life
// -------------------------------------------------------------------------------------------------------

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &MainWindow::start);
    }
    return handled;
}

void MainWindow::start()
{
    fitToScreen();
    m_engine->start();
    if (!m_context.sessionFile.empty() && m_context.settings.claim(keys::restoreSession))
        m_classify->noteReadingIn(readingNoteOf(m_context.sessionFile));
    m_classify->start();
    keepSessionEvery(std::chrono::seconds(20));
    Q_EMIT started();
}

/// A window that was closed on a larger screen, or a small screen at the first start: all of it stays
/// reachable.
void MainWindow::fitToScreen()
{
    // The title bar is the window manager's, and known only once the window is shown.
    const QMargins frame(geometry().left() - frameGeometry().left(), geometry().top() - frameGeometry().top(),
                         frameGeometry().right() - geometry().right(),
                         frameGeometry().bottom() - geometry().bottom());
    const QRect there = screen()->availableGeometry() - frame;
    const QRect fitting = fittedTo(geometry(), there, minimumSize());
    if (!isMaximized() && !isFullScreen() && fitting != geometry())
        setGeometry(fitting);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_overlay->isVisible())
        m_overlay->setGeometry(rect());
}

} // namespace genrescope::ui
