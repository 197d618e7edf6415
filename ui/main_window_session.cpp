// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's session: what is open, kept for the next start.
#include "ui/main_window.h"
#include "ui/models/prediction_table_model.h"
#include "ui/pages/library/library_genre_bar.h"
#include "ui/pages/library/library_table_view.h"
#include "ui/session_file.h"
#include "ui/settings/setting_keys.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QStatusBar>

namespace genrescope::ui {

namespace {

constexpr int mostFiles = 50'000; ///< of a library without a manifest: who has more has one

} // namespace

Session MainWindow::session() const
{
    Session session{.page = m_pageNames.value(m_pages->currentIndex()),
                    .classify = m_classify->state(),
                    .shownRun = m_train->state().shownRun,
                    .compare = m_compare->state()};
    TrackTableModel &tracks = m_library->model();
    if (m_library->manifest().isEmpty())
        for (TrackId track = 0; track < std::min(tracks.store().size(), mostFiles); ++track)
            if (!tracks.isRemoved(track))
                session.libraryFiles += tracks.filePath(track);
    if (const auto *search = m_library->findChild<QLineEdit *>(QStringLiteral("librarySearch")))
        session.librarySearch = search->text();
    session.libraryGenres = tracks.genreFilter();
    if (const TrackId track = tracks.trackAt(m_library->table().currentIndex().row()); track >= 0)
        session.libraryFile = tracks.filePath(track);
    return session;
}

/// Search, genres and track wait for the library they belong to, which is being read.
void MainWindow::restoreLibrary(const Session &session)
{
    if (!session.libraryFiles.isEmpty() && m_library->manifest().isEmpty())
        m_library->addFiles(session.libraryFiles);
    const auto show = [this, search = session.librarySearch, genres = session.libraryGenres,
                       file = session.libraryFile] {
        if (auto *field = m_library->findChild<QLineEdit *>(QStringLiteral("librarySearch")))
            field->setText(search);
        if (auto *bar = m_library->findChild<LibraryGenreBar *>())
            bar->setChecks(genres);
        TrackTableModel &tracks = m_library->model();
        for (int row = 0; row < tracks.rowCount() && !file.isEmpty(); ++row) {
            if (tracks.filePath(tracks.trackAt(row)) != file)
                continue;
            m_library->table().setCurrentIndex(tracks.index(row, 0));
            m_library->table().scrollTo(tracks.index(row, 0));
            break;
        }
    };
    // Once: the next library is one that a person opens.
    if (session.libraryFiles.isEmpty())
        connect(m_library, &LibraryPage::libraryOpened, this, show,
                Qt::ConnectionType(Qt::AutoConnection | Qt::SingleShotConnection));
    else // queued: the page has its own to do first
        connect(&m_library->model(), &QAbstractItemModel::modelReset, this, show,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void MainWindow::restore(Session session)
{
    if (!m_context.settings.claim(keys::restoreSession))
        session.classify.readAtEnd.clear(); // another window reads that
    m_classify->restore(std::move(session.classify));
    restoreLibrary(session);
    if (!session.shownRun.isEmpty()) {
        TrainState train = m_train->state();
        train.shownRun = session.shownRun;
        train.queue.clear(); // it is there
        m_train->restore(train);
    }
    if (!session.compare.folder.isEmpty())
        m_compare->restore(session.compare);
    showPage(session.page);
}

void MainWindow::saveSession()
{
    m_sessionTimer.stop();
    if (!keepsSession())
        return;
    if (const auto written = m_sessionKeeper.keepNow(session()); !written)
        qWarning("%s", written.error().message.c_str());
}

bool MainWindow::keepsSession() const
{
    return m_sessionKeeper.hasFile() && m_context.settings.get(keys::restoreSession);
}

/// A crash, or a computer that is switched off, costs what was done since.
void MainWindow::keepSessionEvery(std::chrono::milliseconds interval)
{
    m_sessionTimer.disconnect(this);
    m_sessionTimer.callOnTimeout(this, [this, interval] {
        m_sessionTimer.start(interval);
        if (keepsSession())
            m_sessionKeeper.keep(session(), this);
    });
    m_sessionTimer.start(interval);
    // A folder that was dropped is many files, and nobody wants to look for them again.
    connect(&m_classify->tracks(), &QAbstractItemModel::rowsInserted, &m_sessionTimer, [this] {
        constexpr std::chrono::milliseconds soon(1000);
        if (m_sessionTimer.remainingTimeAsDuration() > soon)
            m_sessionTimer.start(soon);
    });
}

} // namespace genrescope::ui
